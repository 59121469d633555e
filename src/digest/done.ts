import type { State } from '../coalition.js';
import { type Commitment, holdersOf, isGoing } from '../commitments/state.js';
import { inTurn, namesOf } from '../members/who.js';
import type { Moment } from '../names.js';
import type { Line } from '../note.js';
import { fairly, order } from './entries/choose.js';
import { words } from './words.js';

const mostLines = 8;

/** Commitments that changed since then and go on, as many as are told. */
export const goingSince = (state: State, from: Moment): Commitment[] => {
  const all = [...state.commitments.all.values()];
  const going = all.filter((one) => one.agreed && one.changed >= from && isGoing(one));
  return fairly(going, ({ asker }) => asker, order(state), { each: mostLines, most: mostLines });
};

/** Said and done: what was finished, what goes on and until when, what was handed back. */
export function saidAndDone(state: State, from: Moment): Line[] {
  const { members, commitments } = state;
  const recent = [...commitments.all.values()].filter(({ changed, agreed }) => agreed && changed >= from);
  const finished = recent.filter((one) => one.finished && one.finished >= from);
  const named = (some: Commitment[]) =>
    some
      .slice(0, mostLines)
      .map(({ what }) => what)
      .join('; ');
  const helped = finished.filter((one) => one.helped === 'yes');
  const done = finished.filter((one) => one.helped !== 'yes');
  const back = recent.filter((one) => !one.finished && !isGoing(one));
  return [
    ...(helped.length > 0 ? [[`${words.doneHelped}${named(helped)}.`]] : []),
    ...(done.length > 0 ? [[`${words.done}${named(done)}.`]] : []),
    ...goingSince(state, from).map((one): Line => {
      const when: Line = one.day ? [words.by, { day: one.day }] : [];
      return [
        `${words.going}${one.what}${words.heldBy(namesOf(members, inTurn(holdersOf(one), one.id)))}`,
        ...when,
        '.',
      ];
    }),
    ...(back.length > 0 ? [[`${words.handedBack}${named(back)}.`]] : []),
  ];
}
