import type { Refusal } from '../src/feature.js';
import { marked } from '../src/languages/language.js';
import { translated } from '../src/languages/tables.js';
import type { CoalitionId } from '../src/names.js';
import { type Form, list, type Note, text } from '../src/note.js';
import { type Action, type AskingSealed, fieldsOf, type Values } from './command.js';
import { wireOfForm } from './wire.js';
import { words } from './words.js';

/** What the person sees, and only they: a note, or a form. `wire` travels with the form and comes back with it. */
export type Reply = { coalition?: CoalitionId } & (
  | { note: Note }
  | { form: Form; wire: string }
  | { note: Note; problems: Record<string, string> }
);

export const inCoalition = (coalition: CoalitionId | undefined) => (coalition ? { coalition } : {});

/** A no, with the person's own words given back. */
export const refused = (
  { refused: sentence, next }: Refusal,
  coalition?: CoalitionId,
  kept: Note['blocks'] = [],
): Reply => ({
  ...inCoalition(coalition),
  note: marked({ blocks: [text(sentence), ...kept, ...(next ? [{ kind: 'buttons' as const, buttons: next }] : [])] }),
});

/** The person's own words, given back so that a no costs them nothing. */
export const keptWords = (action: Action, values: Values): Note['blocks'] => {
  const written = fieldsOf(action).filter(
    ({ name, kind }) => (kind === 'long' || kind === 'short') && (values[name] ?? '').length > 0,
  );
  return written.length === 0
    ? []
    : [text(words.yourWords), list(written.map(({ name, label }) => [`${label}: ${values[name]}`]))];
};

/** What is wrong with a form, field by field. */
export const problemNote = (action: Action, problems: Record<string, string>, values: Values): Note => {
  const labels = new Map(fieldsOf(action).map(({ name, label }) => [name, label]));
  const lines = Object.entries(problems).map(([name, problem]) => [`${labels.get(name) ?? name}: ${problem}`]);
  return marked({ blocks: [text(words.problems), list(lines), ...keptWords(action, values)] });
};

/** The form of an action for the person who asks, with what is known already filled in; the rest of it travels unseen. */
export function formReply(asking: AskingSealed, action: Action, given: Values): Reply {
  const fields = fieldsOf(action);
  const changed = action.form?.(asking, given);
  if (changed?.instead) return { ...inCoalition(asking.coalition), note: changed.instead };
  const asked = fields.filter(({ name }) => changed?.fields?.[name] !== null);
  const shown = asked.map((field) => ({
    ...field,
    ...changed?.fields?.[field.name],
    ...(given[field.name] ? { initial: given[field.name] } : {}),
  })) as Form['fields'];
  const hidden = Object.fromEntries(
    Object.entries(given).filter(([name]) => !fields.some((field) => field.name === name)),
  );
  const opening = { action: action.name, ...(Object.keys(hidden).length > 0 ? { with: hidden } : {}) };
  const intro = changed?.intro ? { intro: changed.intro } : {};
  const title = action.title ? translated(action.title) : words.moot;
  const form: Form = marked({ ...opening, title, fields: shown, ...intro });
  return { ...inCoalition(asking.coalition), form, wire: wireOfForm(asking.coalition, opening) };
}
