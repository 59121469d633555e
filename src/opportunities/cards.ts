import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { everyRoom, nameOf, namesOf } from '../members/who.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import { choices, type Opportunity, type Said } from './state.js';
import { words } from './words.js';

/** What ended longer ago needs no look: what hangs, hangs. */
const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.opportunities.all.values()]
    .filter(({ ended }) => !ended || ended >= lively)
    .flatMap((one) => {
      const { id, filed, opened } = one;
      const card = opportunityCard(state, one);
      // An edit rings nowhere: the answers have a card of their own, and the first one says so.
      const first = opened && !one.ended ? note(words.title, text(strong(one.what)), words.openedBelow) : card;
      return everyRoom(state.members).flatMap((place) => [
        { key: `opportunity.${id}`, place, note: first, since: filed },
        ...(opened ? [{ key: `opportunity.${id}.opened`, place, note: card, since: opened }] : []),
      ]);
    });
}

/** Before the answers are opened nothing on it depends on them, not even how many there are. */
export function opportunityCard(state: State, opportunity: Opportunity): Note {
  const { members } = state;
  const { id, organisation, what, closes, opens, answers, ended } = opportunity;
  if (ended) return note(words.title, words.over);
  return note(
    words.title,
    text(strong(what)),
    text(words.told(nameOf(members, organisation)), { day: closes }, '.'),
    words.notice,
    ...(answers
      ? [...openedBlocks(state, opportunity, answers), buttons(...afterwards(id))]
      : [text(words.opens, { moment: opens }, words.opensHow), buttons(...answerButtons(id))]),
  );
}

export const answerButtons = (id: string): Button[] =>
  choices.map((choice) =>
    choice === 'support'
      ? { label: words.choices[choice], opens: { action: 'concern support', with: { id } } }
      : { label: words.choices[choice], does: { type: 'opportunity.answer', id, choice } },
  );

const afterwards = (id: string): Button[] => [
  { label: words.findTime, opens: { action: 'meet time', with: { title: words.findTimeTitle } } },
  { label: words.changed, opens: { action: 'concern bid', with: { id } } },
];

/** Who said the same stands together, in the order of the choices: never by how many they are. */
function openedBlocks(state: State, { since }: Opportunity, answers: Said[]): Block[] {
  if (answers.length + since.length === 0) return [text(words.nobody)];
  const lines = choices.flatMap((choice): Line[] => {
    const alike = answers.filter((one) => one.choice === choice);
    const whom = [...new Set(alike.map(({ of }) => of))];
    return whom.map((of) => [
      strong(words.said(choice, of === undefined ? '' : nameOf(state.members, of))),
      `: ${namesOf(
        state.members,
        alike.filter((one) => one.of === of).map(({ organisation }) => organisation),
      )}.`,
    ]);
  });
  const later = since.map(
    ({ organisation, choice, of }): Line => [
      words.since(
        nameOf(state.members, organisation),
        words.said(choice, of === undefined ? '' : nameOf(state.members, of)),
      ),
    ],
  );
  return [list([...lines, ...later])];
}
