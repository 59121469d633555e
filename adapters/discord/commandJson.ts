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

/** Characters of what a command says it does; narrower where every command would not fit otherwise. */
const widths = [limits.optionDescription, 60, 30, 10];

/**
 * The one command `/moot` with everything people can type. Where the whole would be larger than Discord takes, options
 * are left out: what is typed after the name stays longest, then what must be filled in. The form asks for them anyway.
 */
export function commandJson(actions: Action[]): Json {
  const listed = actions.filter(({ hidden }) => !hidden);
  const bare = widths
    .map((width) => listed.map((action) => ({ ...action, about: shorten(action.about, width) })))
    .map((all) => ({ all, left: limits.wholeCommand - sizeOf(command(all, () => [])) }));
  const fitting = bare.find(({ left }) => left >= 0) ?? bare.at(-1);
  const { all, left } = fitting ?? { all: listed, left: 0 };
  const kept = optionsWithin(all, left);
  return command(all, (action) => fieldsOf(action).filter((field) => kept.has(field)));
}

/** As many options as fit into so many characters, the most useful first; of those that are worth the same, the small ones. */
function optionsWithin(actions: Action[], characters: number): Set<Field> {
  const worth = (action: Action, { name, optional }: Field): number => (name === action.main ? 0 : optional ? 2 : 1);
  const wanted = actions
    .flatMap((action) =>
      fieldsOf(action).map((field) => ({ field, worth: worth(action, field), size: sizeOf(option(field)) })),
    )
    .sort((a, b) => a.worth - b.worth || (a.worth > 0 ? a.size - b.size : 0));
  const kept = new Set<Field>();
  let left = characters;
  for (const { field, size } of wanted) {
    if (size > left) continue;
    left -= size;
    kept.add(field);
  }
  return kept;
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
