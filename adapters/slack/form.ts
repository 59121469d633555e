import type { types } from '@slack/bolt';
import { z } from 'zod';
import { inItsLanguage } from '../../src/languages/language.js';
import type { CoalitionId } from '../../src/names.js';
import type { Choice, Field, Form, Note } from '../../src/note.js';
import { clean, limits, oneLine, shorten } from './limits.js';
import { elementsOf } from './line.js';
import { windowBlocks } from './render.js';
import { words } from './words.js';

/** What a window carries unseen: the form's wire, and the channel it was opened in, which Slack does not tell again. */
const carriedByWindow = z.object({
  wire: z.string().optional(),
  channel: z.string().optional(),
  name: z.string().optional(),
});
export type Carried = z.infer<typeof carriedByWindow>;

/** Reads what a window carried; a window that is not ours carries nothing. */
export function readCarried(metadata: string): Carried {
  try {
    return carriedByWindow.safeParse(JSON.parse(metadata)).data ?? {};
  } catch {
    return {};
  }
}

/** A form as Slack's window. Every input is named after its field. */
export const formWindow = (form: Form, carried: Carried): types.ModalView => ({
  type: 'modal',
  callback_id: 'moot_form',
  private_metadata: JSON.stringify(carried),
  title: plain(form.title, limits.viewTitle),
  submit: plain(
    inItsLanguage(form, () => words.send),
    limits.viewTitle,
  ),
  close: plain(
    inItsLanguage(form, () => words.notNow),
    limits.viewTitle,
  ),
  blocks: [...inItsLanguage(form, () => introOf(form)), ...form.fields.map(inputOf)],
});

/** A note in a window, with a way to close it: how a form is answered where no channel is known. */
export function noteWindow(coalition: CoalitionId | undefined, note: Note, carried: Carried): types.ModalView {
  const { wire: _sent, ...place } = carried;
  const title = clean(note.title ?? '').trim();
  const fits = title !== '' && title.length <= limits.viewTitle;
  const inside: Note =
    fits || title === '' ? note : { ...note, blocks: [{ kind: 'text', line: [{ strong: title }] }, ...note.blocks] };
  return {
    type: 'modal',
    callback_id: 'moot_note',
    private_metadata: JSON.stringify(place),
    title: plain(fits ? title : words.moot, limits.viewTitle),
    close: plain(
      inItsLanguage(note, () => words.close),
      limits.viewTitle,
    ),
    blocks: windowBlocks(coalition, inside),
  };
}

const plain = (label: string, max: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: oneLine(label, max),
  emoji: false,
});

function introOf({ intro }: Form): types.KnownBlock[] {
  const elements = elementsOf(intro ?? []);
  return elements.length > 0 ? [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }] : [];
}

const inputOf = (field: Field): types.InputBlock => ({
  type: 'input',
  block_id: field.name,
  label: plain(field.label, limits.label),
  optional: field.optional === true,
  ...(field.hint ? { hint: plain(field.hint, limits.hint) } : {}),
  element: elementOf(field),
});

function elementOf(field: Field): types.InputBlock['element'] {
  const options = optionsOf(field.choices ?? []);
  if (options.length === 0 || field.kind === 'short' || field.kind === 'long') return textInput(field);
  const wanted =
    field.kind === 'choices' ? (field.initial ?? '').split(',').map((part) => part.trim()) : [field.initial];
  const initial = options.filter(({ value }) => wanted.includes(value));
  if (field.kind === 'choices')
    return {
      type: 'multi_static_select',
      action_id: 'value',
      options,
      ...(initial.length > 0 ? { initial_options: initial } : {}),
    };
  const [first] = initial;
  return { type: 'static_select', action_id: 'value', options, ...(first ? { initial_option: first } : {}) };
}

function textInput({ kind, max, initial }: Field): types.PlainTextInput {
  const multiline = kind === 'long';
  const given = clean(initial ?? '');
  const start = shorten(multiline ? given : given.replace(/\n+/g, ' '), limits.input);
  return {
    type: 'plain_text_input',
    action_id: 'value',
    multiline,
    // Words that came in too long are shown whole, so that their writer can shorten them.
    max_length: Math.min(limits.input, Math.max(max ?? limits.input, start.length, 1)),
    ...(start === '' ? {} : { initial_value: start }),
  };
}

function optionsOf(choices: Choice[]): types.PlainTextOption[] {
  const fitting = choices.filter(
    ({ value }) => value !== '' && value.length <= limits.optionValue && clean(value) === value,
  );
  const once = new Map(fitting.map((choice) => [choice.value, choice]));
  return [...once.values()]
    .slice(0, limits.options)
    .map(({ value, label }) => ({ value, text: plain(label, limits.optionText) }));
}

const chosen = z.object({ value: z.string() });
const filledIn = z.object({
  value: z.string().nullish(),
  selected_option: chosen.nullish(),
  selected_options: z.array(chosen).nullish(),
});
/** What Slack sends back of a window: by block, by action. */
export const windowState = z.object({ values: z.record(z.string(), z.record(z.string(), filledIn)) });

/** What was filled in, by field; several choices are joined by commas, and what was left empty is empty. */
export const valuesOf = ({ values }: z.infer<typeof windowState>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([field, actions]) => {
      const [input] = Object.values(actions);
      const several = input?.selected_options?.map(({ value }) => value).join(',');
      return [field, input?.value ?? input?.selected_option?.value ?? several ?? ''];
    }),
  );

/** What is wrong, under the fields it concerns; undefined when none of them is in the window. */
export function problemsInWindow(
  problems: Record<string, string>,
  fields: string[],
): Record<string, string> | undefined {
  const shown = Object.entries(problems).filter(([field]) => fields.includes(field));
  if (shown.length === 0) return undefined;
  return Object.fromEntries(shown.map(([field, problem]) => [field, oneLine(problem, limits.problem)]));
}
