import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { messageMenu } from '../../commands/index.js';

/** The entries of every message's menu, as Discord wants them. It shows no description there. */
export const menuJson = (): RESTPostAPIContextMenuApplicationCommandsJSONBody[] =>
  messageMenu.map(({ label }) => ({
    type: ApplicationCommandType.Message,
    name: label,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  }));

/** The action that was chosen, and the message's words as a person reads them. Discord hands over that one message. */
export function menuChoice({ commandName, targetMessage }: MessageContextMenuCommandInteraction) {
  const entry = messageMenu.find(({ label }) => label === commandName);
  const words = targetMessage.cleanContent ?? targetMessage.content;
  // Whom or what we do not know stays unnamed.
  return { name: entry?.name ?? '', words: words.replace(/<([@#])[!&]?\d+>/g, '$1…') };
}
