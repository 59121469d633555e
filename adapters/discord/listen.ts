import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  DiscordAPIError,
  Events,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  RESTJSONErrorCodes,
} from 'discord.js';
import { type Action, fieldsOf, type Values } from '../../commands/command.js';
import type { Front } from '../../commands/front.js';
import { actionNamed } from '../../commands/index.js';
import type { Caller, Reply } from '../../commands/reception.js';
import { inItsLanguage } from '../../src/languages/language.js';
import { buttons, type Form, filesOf, list, type Note, note, spoken } from '../../src/note.js';
import { optionName } from './commandJson.js';
import { modalOf, valuesOf } from './form.js';
import { menuChoice } from './messageMenu.js';
import { render, wireOfCustomId } from './render.js';
import { words } from './words.js';

type Typed = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;
type Heard = Typed | ButtonInteraction | ModalSubmitInteraction;
const isTyped = (interaction: Heard): interaction is Typed => interaction.isCommand();

/** The request is too old, or another process of ours was faster: there is nobody left to tell. */
const answeredElsewhere = new Set<number | string>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
]);

/**
 * Takes what people type, press and send to the reception, and shows them the reply. What takes longer than `paceMs` is
 * first acknowledged: Discord waits three seconds. The function returned stops listening and lets what is under way finish.
 */
export function listen(client: Client, front: Front, paceMs: number): () => Promise<void> {
  const underWay = new Set<Promise<void>>();
  const hear = (interaction: Interaction): void => {
    if (!isHeard(interaction)) return;
    const done = respond(front, interaction, paceMs).finally(() => underWay.delete(done));
    underWay.add(done);
  };
  client.on(Events.InteractionCreate, hear);
  return async () => {
    client.off(Events.InteractionCreate, hear);
    await Promise.all(underWay);
  };
}

const isHeard = (interaction: Interaction): interaction is Heard =>
  interaction.isChatInputCommand() ||
  interaction.isMessageContextMenuCommand() ||
  interaction.isButton() ||
  interaction.isModalSubmit();

async function respond(front: Front, interaction: Heard, paceMs: number): Promise<void> {
  try {
    const asked = ask(front, interaction);
    // Should acknowledging fail first, nobody waits for this any more; its fault must not end the process.
    asked.catch(() => undefined);
    const prompt = await Promise.race([asked, after(paceMs)]);
    if (prompt) return await show(interaction, prompt);
    await acknowledge(interaction);
    await showLate(interaction, await asked);
  } catch (fault) {
    if (fault instanceof DiscordAPIError && answeredElsewhere.has(fault.code))
      return front.journal.info({ platform: 'discord', code: fault.code }, 'an answer came too late');
    front.journal.fault(fault, { platform: 'discord', while: 'answering' });
    await tell(interaction, note(undefined, words.fault)).catch(() => undefined);
  }
}

function ask({ reception }: Front, interaction: Heard): Promise<Reply> {
  const caller = callerOf(interaction);
  if (interaction.isButton()) return reception.pressed(caller, wireOfCustomId(interaction.customId));
  if (interaction.isModalSubmit()) return reception.submitted(caller, interaction.customId, valuesOf(interaction));
  if (interaction.isMessageContextMenuCommand()) {
    const { name, words: said } = menuChoice(interaction);
    return reception.fromMessage(caller, name, said);
  }
  const { options } = interaction;
  const name = [options.getSubcommandGroup(false), options.getSubcommand(false)].filter(Boolean).join(' ');
  const action = actionNamed(name);
  return reception.called(caller, name, action ? typedValues(interaction, action) : {});
}

const typedValues = ({ options }: ChatInputCommandInteraction, action: Action): Values =>
  Object.fromEntries(
    fieldsOf(action).flatMap(({ name }) => {
      const typed = options.getString(optionName(name), false);
      return typed === null ? [] : [[name, typed]];
    }),
  );

/** Who asks, and where: a thread is a room of its own; private messages are none. */
function callerOf({ id, user, guildId, channelId, channel, locale }: Heard): Caller {
  const roomName = channel && 'name' in channel ? channel.name : undefined;
  return {
    person: `discord:${user.id}`,
    name: user.globalName ?? user.username,
    ...(guildId && channelId ? { room: `discord:${guildId}:${channelId}` } : {}),
    ...(guildId && roomName ? { roomName } : {}),
    delivery: `d.${id}`,
    locale,
  };
}

const isPrivate = (interaction: Heard): boolean =>
  !isTyped(interaction) && interaction.message?.flags.has(MessageFlags.Ephemeral) === true;

/** A form, or a note only this person sees; what they pressed on privately changes in its place. */
async function show(interaction: Heard, reply: Reply): Promise<void> {
  if ('note' in reply) return tell(interaction, reply.note, reply);
  if (interaction.isModalSubmit()) return tell(interaction, formNote(reply.form), reply);
  await interaction.showModal(modalOf(reply.form, reply.wire));
}

async function tell(interaction: Heard, what: Note, { coalition }: Pick<Reply, 'coalition'> = {}): Promise<void> {
  const attached = filesOf(what);
  const components = [render(coalition, what, undefined, new Set(attached.map(({ name }) => name)))];
  const files = attached.map(({ name, content }) => ({ name, attachment: Buffer.from(content) }));
  const flags = MessageFlags.IsComponentsV2;
  if (interaction.deferred || interaction.replied) await interaction.editReply({ components, files, flags });
  else if (!isTyped(interaction) && isPrivate(interaction) && updates(interaction))
    await interaction.update({ components, files, flags });
  else await interaction.reply({ components, files, flags: [MessageFlags.Ephemeral, flags] });
}

const updates = (interaction: ButtonInteraction | ModalSubmitInteraction) =>
  interaction.isButton() || interaction.isFromMessage();

async function acknowledge(interaction: Heard): Promise<void> {
  if (!isTyped(interaction) && isPrivate(interaction) && updates(interaction)) await interaction.deferUpdate();
  else await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

/** Once acknowledged, no form can be opened any more: a button has to do it. */
const showLate = (interaction: Heard, reply: Reply): Promise<void> =>
  tell(interaction, 'note' in reply ? reply.note : formNote(reply.form), reply);

const formNote = (form: Form): Note => inItsLanguage(form, () => noteOf(form));

function noteOf({ action, fields, with: known }: Form): Note {
  const written = fields.filter(({ kind, initial }) => initial && (kind === 'short' || kind === 'long'));
  const lines = written.map(({ label, initial }) => [`${label}: ${initial}`]);
  const kept = lines.length > 0 ? [words.filledIn, list(lines)] : [];
  const opens = { action, ...(known ? { with: known } : {}) };
  return spoken(note(undefined, words.formReady, buttons({ label: words.openForm, main: true, opens }), ...kept));
}

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, undefined).unref());
