import {
  type APIApplicationCommandOption,
  type APIApplicationCommandStringOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Action, fieldsOf } from '../../commands/command.js';
import type { Field } from '../../src/note.js';
import { limits, shorten } from './limits.js';
import { words } from './words.js';

/** Discord wants option names in lower case. */
export const optionName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Json = RESTPostAPIChatInputApplicationCommandsJSONBody;

/**
 * The one command `/moot` with everything people can type. Where the whole would be larger than Discord takes, options
 * are left out, those asked for first kept longest: the form asks for them anyway.
 */
export function commandJson(actions: Action[]): Json {
  const listed = actions.filter(({ hidden }) => !hidden);
  const spare = [
    (action: Action) => fieldsOf(action),
    (action: Action) => fieldsOf(action).filter(({ name }) => name === action.main),
    () => [],
  ].map((fieldsFor) => command(listed, fieldsFor));
  return spare.find((json) => sizeOf(json) <= limits.wholeCommand) ?? command(listed, () => []);
}

function command(actions: Action[], fieldsFor: (action: Action) => Field[]): Json {
  const options = new Map<string, APIApplicationCommandOption[]>();
  for (const action of actions) {
    const [first = '', second] = action.name.split(' ');
    const wanted = fieldsFor(action).slice(0, limits.optionsInCommand).map(option);
    const sub = subcommand(second ?? first, action.about, wanted);
    if (second === undefined) options.set(first, [sub]);
    else {
      const group = options.get(first)?.[0];
      if (group?.type === ApplicationCommandOptionType.SubcommandGroup) group.options?.push(sub);
      else options.set(first, [groupOf(first, action.about, sub)]);
    }
  }
  return {
    type: ApplicationCommandType.ChatInput,
    name: 'moot',
    description: words.command,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
    options: [...options.values()].flat(),
  };
}

const groupOf = (name: string, about: string, first: APIApplicationCommandSubcommandOption) => ({
  type: ApplicationCommandOptionType.SubcommandGroup as const,
  name,
  description: shorten(about, limits.optionDescription),
  options: [first],
});

const subcommand = (
  name: string,
  about: string,
  options: APIApplicationCommandStringOption[],
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  description: shorten(about, limits.optionDescription),
  ...(options.length > 0 ? { options } : {}),
});

/** Never required: what is missing is asked for in the form. */
function option(field: Field): APIApplicationCommandStringOption {
  const { name, label, kind, max, choices = [] } = field;
  const about = kind === 'choices' ? `${label} (${words.namesBetweenCommas})` : label;
  const common = { name: optionName(name), description: shorten(about, limits.optionDescription), required: false };
  if (kind === 'choice' && choices.length > 0 && choices.length <= limits.choicesInSelect) {
    const offered = choices.map(({ value, label: said }) => ({ value, name: shorten(said, limits.choice) }));
    return { type: ApplicationCommandOptionType.String, ...common, choices: offered };
  }
  const most = kind === 'short' || kind === 'long' ? (max ?? limits.stringOption) : limits.stringOption;
  return { type: ApplicationCommandOptionType.String, ...common, max_length: Math.min(most, limits.stringOption) };
}

/** Names, descriptions and values of a command, as Discord counts them. */
export function sizeOf(part: object): number {
  let size = 0;
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string' && ['name', 'description', 'value'].includes(key)) size += value.length;
    if (Array.isArray(value)) for (const one of value) if (typeof one === 'object' && one !== null) size += sizeOf(one);
  }
  return size;
}
