import type { State } from '../coalition.js';
import type { Due, Feature } from '../feature.js';
import { atTime } from '../rhythm/day.js';
import { remembersAt } from './again/again.js';
import { show } from './cards.js';
import { decideDifference } from './differences.js';
import {
  type DifferenceIntent,
  type DisagreementsIntent,
  intents,
  type SenseCheckIntent,
  type UnsaidIntent,
} from './intents.js';
import { decideSenseCheck, remindsAt } from './sensechecks.js';
import {
  type Disagreements,
  type DisagreementsEvent,
  empty,
  evolve,
  openSenseChecks,
  parkedDifferences,
} from './state.js';
import { boxOf, decideUnsaid, dueUnsaid, openQuestions, writers } from './unsaid/unsaid.js';
import { dueWeighing } from './weighing/weighing.js';

const isSenseCheck = (intent: DisagreementsIntent): intent is SenseCheckIntent => intent.type.startsWith('sensecheck.');
const isUnsaid = (intent: DisagreementsIntent): intent is UnsaidIntent => intent.type.startsWith('unsaid.');
const isDifference = (intent: DisagreementsIntent): intent is DifferenceIntent => intent.type.startsWith('difference.');

/** Reminds once, closes in time, and brings a parked difference back as its day begins. */
function due(state: State, now: Date): Due<DisagreementsIntent>[] {
  const { disagreements, members } = state;
  const checks = openSenseChecks(state).flatMap((check): Due<DisagreementsIntent>[] => [
    ...(check.reminded ? [] : [{ at: remindsAt(check), intent: { type: 'sensecheck.remind' as const, id: check.id } }]),
    { at: check.closes, intent: { type: 'sensecheck.close', id: check.id } },
  ]);
  const returns = parkedDifferences(disagreements).flatMap(({ id, parked }): Due<DisagreementsIntent>[] =>
    parked ? [{ at: atTime(parked, '00:00', members.zone), intent: { type: 'difference.return', id } }] : [],
  );
  const years = [...disagreements.senseChecks.values()].flatMap((check): Due<DisagreementsIntent>[] => {
    const at = remembersAt(disagreements, check, now);
    return at ? [{ at, intent: { type: 'sensecheck.remember', id: check.id } }] : [];
  });
  return [...checks, ...returns, ...years, ...dueUnsaid(state, now), ...dueWeighing(state)];
}

/** Private sense checks, and the differences that stay in sight. A box is named by its sense check, a voter by its organisation. */
export const disagreements: Feature<State, Disagreements, DisagreementsIntent, DisagreementsEvent> = {
  intents,
  empty,
  decide(state, intent, asked, opened) {
    if (isSenseCheck(intent)) return decideSenseCheck(state, intent, asked, opened);
    if (isUnsaid(intent)) return decideUnsaid(state, intent, asked, opened);
    return isDifference(intent) ? decideDifference(state, intent, asked) : [];
  },
  evolve,
  due,
  show,
  opens(intent) {
    if (intent.type === 'unsaid.close') return boxOf(intent.id);
    return intent.type === 'sensecheck.close' ? intent.id : undefined;
  },
  boxes: (slice) => [
    ...openSenseChecks({ disagreements: slice }).map(({ id }) => id),
    ...openQuestions(slice).map(({ id }) => boxOf(id)),
  ],
  voters(state, box) {
    const check = state.disagreements.senseChecks.get(box);
    if (check) return [...check.people];
    return openQuestions(state.disagreements).some(({ id }) => boxOf(id) === box) ? writers(state) : [];
  },
  lapses: [
    {
      as: 'answers',
      words: { 'sensecheck.closed': ['results.needs'], 'unsaid.closed': ['said'] },
      fields: { 'sensecheck.said': ['answer'] },
    },
    {
      as: 'answers',
      words: {
        'difference.opened': ['needs'],
        'difference.needed': ['text'],
        'difference.weighed': ['agreed'],
      },
      closedBy: ['difference.settled'],
      openedBy: ['difference.returned'],
    },
  ],
  spoken: {
    'sensecheck.opened': ['title', 'statements', 'forWhom'],
    'sensecheck.added': ['text'],
    'sensecheck.closed': ['results.needs'],
    'unsaid.closed': ['said'],
    'difference.opened': ['title', 'shared', 'unshared', 'needs'],
    'difference.raised': ['shared', 'unshared', 'next'],
    'difference.described': ['shared', 'unshared', 'next'],
    'difference.needed': ['text'],
    'difference.weighed': ['agreed'],
    'difference.settled': ['words'],
  },
};
export type { Disagreements, DisagreementsEvent, DisagreementsIntent };
