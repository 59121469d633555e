import type { State } from '../../coalition.js';
import type { Posting } from '../../feature.js';
import { colon } from '../../languages/setting.js';
import { everyRoom, hostInboxes } from '../../members/who.js';
import type { Moment } from '../../names.js';
import { type Button, buttons, type Line, list, type Note, neverNews, note, strong, text } from '../../note.js';
import { within } from '../fit.js';
import { hasGap } from '../results.js';
import type { SenseCheck } from '../shape.js';
import { asksItselfAt } from './unsaid.js';
import { words } from './words.js';

/** Characters that a card gives to what people wrote. */
const roomForAll = 3_000;

const ask = (id: string): Button => ({ label: words.ask, does: { type: 'unsaid.ask', id } });
const leave = (id: string): Button => ({ label: words.leave, does: { type: 'unsaid.leave', id } });

/** On the card of a result: where more are content in the open than in private, anyone may ask, and a host may leave it. */
export const unsaidButtons = (check: SenseCheck): Button[] =>
  hasGap(check) && !check.unsaid ? [ask(check.id), leave(check.id)] : [];

export function unsaidCards(state: State, check: SenseCheck): Posting[] {
  const { id, unsaid } = check;
  const asked = unsaid?.asked;
  const prompt = asked ? [{ key: `unsaid.${id}`, note: promptNote(check), since: asked }] : [];
  const result =
    unsaid?.closed && unsaid.said
      ? [{ key: `unsaid.${id}.result`, note: resultNote(check, unsaid.said), since: unsaid.closed }]
      : [];
  return [
    ...everyRoom(state.members).flatMap((place) => [...prompt, ...result].map((one) => ({ ...one, place }))),
    ...hostCards(state, check),
  ];
}

/** The hosts hear first, and may leave it. */
function hostCards(state: State, check: SenseCheck): Posting[] {
  const { id, title, closed, unsaid } = check;
  const at = asksItselfAt(state, check);
  if (!closed || (!at && !unsaid)) return [];
  const what = at
    ? hostNote(check, at)
    : note(words.hostTitle, text(strong(title)), unsaid?.closes ? words.hostAsked : words.hostLeft);
  return hostInboxes(state.members).map((place) => ({
    key: `unsaid.${id}.host`,
    place,
    note: what,
    since: at ? closed.at : neverNews,
    why: 'duty' as const,
  }));
}

const hostNote = ({ id, title }: SenseCheck, at: Moment): Note =>
  note(
    words.hostTitle,
    words.hostAsk(title),
    text(words.hostWhen, { moment: at }, '. ', words.hostMay),
    buttons({ ...ask(id), main: true }, leave(id)),
  );

function promptNote({ id, title, unsaid }: SenseCheck): Note {
  const about = text(words.about(title));
  if (unsaid?.closed)
    return note(words.promptTitle, text(strong(words.question)), about, unsaid.said ? words.promptOver : words.tooFew);
  return note(
    words.promptTitle,
    text(strong(words.question)),
    text(words.about(title), ' ', words.promise),
    text(words.openUntil, { moment: unsaid?.closes ?? '' }, '.'),
    buttons({ label: words.say, opens: { action: 'propose unsaid', with: { id } }, main: true }),
  );
}

function resultNote({ id, title, unsaid }: SenseCheck, said: string[]): Note {
  const lines = said.map((one): Line => [one]);
  return note(
    `${words.title}${colon()}${title}`.slice(0, 120),
    words.told,
    list(within(lines, roomForAll)),
    ...(unsaid?.check
      ? [words.isMade]
      : [buttons({ label: words.make, does: { type: 'unsaid.check', id }, main: true })]),
  );
}
