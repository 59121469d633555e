import { z } from 'zod';
import type { Entry, Intent, State } from '../src/coalition.js';
import type { Refusal } from '../src/feature.js';
import { type Language, languageInForce } from '../src/languages/language.js';
import { sentences, translated } from '../src/languages/tables.js';
import type { CoalitionId, OrganisationId, PersonId, RoomId } from '../src/names.js';
import type { Choice, Field, Line, Note } from '../src/note.js';
import type { Ballot, NewId } from '../src/ports.js';
import { inTheirLanguage } from './inTheirLanguage.js';
import { cy } from './sentences.cy.js';
import { fr } from './sentences.fr.js';
import { words } from './words.js';

/** What a person may fill in: one answer per option, always text. Several choices are joined by commas. */
export type Values = Record<string, string>;

/** Who asks, from where, and what they may know. Without a coalition the state is empty. */
export interface Asking {
  person: PersonId;
  name: string;
  room?: RoomId;
  roomName?: string;
  coalition?: CoalitionId;
  state: State;
  organisation?: OrganisationId;
  isHost: boolean;
  /** What they read: their own, else their coalition's. */
  language: Language;
  now: Date;
  newId: NewId;
  /** Where this coalition's web pages are, ending in a slash; absent where this Moot has none. */
  pages?: { link: string } | 'off';
  /** What an address is called in this coalition's story; absent where this Moot sends no email. */
  readerAt?(address: string): string;
}

/** Who asks, with what they sealed. Fetching it takes a reading for each box, so only few actions are given it. */
export interface AskingSealed extends Asking {
  /** This organisation's own sealed answers, by box. */
  ballots: ReadonlyMap<string, Ballot>;
  /** What this person answered for themselves, by box. */
  personal: ReadonlyMap<string, Ballot>;
  /** The whole story, for the few actions that give people what they said. */
  story?: Entry[];
  /** As it stood before what was wanted happened. */
  before?: AskingSealed;
}

/** One thing a person can do: `commit ask`. Typed lines, Discord's options, forms and help all come from it. */
export interface Action<Options extends z.ZodObject = z.ZodObject, Who extends Asking = AskingSealed> {
  /** Two words, or one: `commit ask`, `home`. Lower case, at most 32 characters a word. */
  name: string;
  /** What it does, for help and for Discord: at most 100 characters. */
  about: string;
  options: Options;
  /** Where words typed after the name go. */
  main?: keyof z.infer<Options> & string;
  /** How its line may begin after the command's first word, beside its name: `/^we ask\b/`. What matches is not kept. */
  typedAs?: RegExp;
  /** Reads typed words into more than one option. */
  read?(words: string, asking: Who): Values;
  /** The title of its form, at most 24 characters. */
  title?: string;
  /** Typed words are enough: it happens without a form when nothing required is missing. */
  atOnce?: true;
  /** The message menu has it under this label, at most 24 characters (Slack's limit); the message's words go into that option. */
  fromMessage?: { label: string; into: keyof z.infer<Options> & string };
  /** Works in a room without a coalition too. */
  anywhere?: true;
  /** Only reached by a button: neither help nor Discord lists it. */
  hidden?: true;
  /** What was sealed, or the coalition's story, is fetched for it; said by `actionOnSealed` and `actionOnStory`. */
  readsSealed?: true;
  readsStory?: true;
  /** The intents whose press this action answers. */
  does?: readonly Intent['type'][];
  /** What the person wants, or a no they should read. Without it, the action is a question. */
  intent?(options: z.infer<Options>, asking: Who): Intent | Refusal;
  /** For a question that has a form of its own: the answer to what was filled in. */
  question?(options: z.infer<Options>, asking: Who): Note;
  /**
   * What the form says and offers, now that we know who asks; a field that is null is left out. Or what to read instead
   * when there is nothing to fill in.
   */
  form?(
    asking: Who,
    given: Values,
  ): { intro?: Line; fields?: Record<string, Partial<Field> | null | undefined>; instead?: Note };
  /** The private answer, after what was wanted happened. */
  answer(asking: Who, intent?: Intent): Note;
}

/** Describes an action once; the types of its options follow from the schema. */
export const action = <Options extends z.ZodObject>(described: Action<Options, Asking>): Action =>
  inTheirLanguage(described as unknown as Action);

/** The same, for one whose form or answer looks into what the person or their organisation sealed. */
export const actionOnSealed = <Options extends z.ZodObject>(described: Action<Options, AskingSealed>): Action =>
  inTheirLanguage({ ...described, readsSealed: true } as unknown as Action);

/** The same, for one that gives people what they said: it reads the whole story, too. */
export const actionOnStory = <Options extends z.ZodObject>(described: Action<Options, AskingSealed>): Action =>
  actionOnSealed({ ...described, readsStory: true });

type Described = Omit<Field, 'name'>;
const described = z.registry<Described>();
type Common = { label: string; hint?: string; initial?: string };

const required = (max: number) =>
  z
    .string()
    .trim()
    .min(1, words.fillIn)
    .max(max, { error: () => words.keepTo(max) });
const emptyIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const parts = (joined: string): string[] =>
  joined
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
/** Made anew for each option, because each is described by its own words. */
const separatedIfAny = () => z.string().default('').transform(parts);
const separated = () =>
  z
    .string(words.chooseSome)
    .refine((joined) => parts(joined).length > 0, words.chooseSome)
    .transform(parts);

/** The kinds of option a form, a typed line and Discord all understand. Labels: at most 45 characters. */
export const option = {
  short: ({ max = 140, ...about }: Common & { max?: number }) =>
    required(max).register(described, { kind: 'short', max, ...about }),
  long: ({ max = 300, ...about }: Common & { max?: number }) =>
    required(max).register(described, { kind: 'long', max, ...about }),
  shortIfAny: ({ max = 140, ...about }: Common & { max?: number }) =>
    z
      .preprocess(emptyIsAbsent, required(max).optional())
      .register(described, { kind: 'short', max, optional: true, ...about }),
  longIfAny: ({ max = 300, ...about }: Common & { max?: number }) =>
    z
      .preprocess(emptyIsAbsent, required(max).optional())
      .register(described, { kind: 'long', max, optional: true, ...about }),
  choice: <const Value extends string>({ of, ...about }: Common & { of: Record<Value, string> }) =>
    z
      .enum(Object.keys(of) as Value[], words.chooseOne)
      .register(described, { kind: 'choice', choices: choicesOf(of), ...about }),
  choiceIfAny: <const Value extends string>({ of, ...about }: Common & { of: Record<Value, string> }) =>
    z
      .preprocess(emptyIsAbsent, z.enum(Object.keys(of) as Value[], words.chooseOne).optional())
      .register(described, { kind: 'choice', choices: choicesOf(of), optional: true, ...about }),
  /** Several, from choices the form offers; typed as names or ids between commas. */
  several: (about: Common) => separated().register(described, { kind: 'choices', ...about }),
  severalIfAny: (about: Common) => separatedIfAny().register(described, { kind: 'choices', optional: true, ...about }),
  /** One, from choices the form offers. */
  oneIfAny: (about: Common) =>
    z
      .preprocess(emptyIsAbsent, required(100).optional())
      .register(described, { kind: 'choice', optional: true, ...about }),
  oneOf: (about: Common) => required(100).register(described, { kind: 'choice', ...about }),
};

sentences({ cy, fr });

const choicesOf = (labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const knownAnew = () => new WeakMap<Action, Field[]>();
const fieldsKnown: Record<Language, WeakMap<Action, Field[]>> = { en: knownAnew(), cy: knownAnew(), fr: knownAnew() };

/** The fields of an action's form in the language in force, in the order its options were written. */
export function fieldsOf(one: Action): Field[] {
  const known = fieldsKnown[languageInForce()];
  const fields =
    known.get(one) ??
    Object.entries(one.options.shape).flatMap(([name, schema]) => {
      const about = described.get(schema as z.ZodType);
      return about ? [{ name, ...retold(about) }] : [];
    });
  known.set(one, fields);
  return fields;
}

const retold = ({ label, hint, choices, ...rest }: Described): Described => ({
  ...rest,
  label: translated(label),
  ...(hint === undefined ? {} : { hint: translated(hint) }),
  ...(choices && { choices: choices.map((choice) => ({ ...choice, label: translated(choice.label) })) }),
});

/** The values as the action understands them, or what is wrong by option. */
export function readOptions(
  one: Action,
  values: Values,
): { options: Record<string, unknown> } | { problems: Record<string, string> } {
  const parsed = one.options.safeParse(values, { error: () => 'Please fill this in.' });
  if (parsed.success) return { options: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => [String(path[0] ?? ''), translated(message)]);
  return { problems: Object.fromEntries(problems) };
}
