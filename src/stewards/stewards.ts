import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { answerBy } from '../inbox/answerBy.js';
import { mustSayWho } from '../members/sayWho.js';
import { firstAccount, inboxOf } from '../members/who.js';
import { type OrganisationId, type PersonId, thingId } from '../names.js';
import { addDays, atTime } from '../rhythm/day.js';
import { show } from './cards.js';
import { namedSteward } from './hat.js';
import { empty, evolve, type Stewarding, type Stewards, type StewardsEvent } from './state.js';
import { isInForce, nextSteward, termFrom } from './terms.js';
import { words } from './words.js';

export const saidMax = 300;

const id = { id: thingId };
const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('steward.begin'), ...id }),
  z.object({ type: z.literal('steward.decline'), ...id }),
  z.object({ type: z.literal('steward.end'), ...id }),
  z.object({ type: z.literal('steward.ask'), ...id }),
  z.object({ type: z.literal('steward.say'), ...id, words: z.string().trim().min(1).max(saidMax) }),
]);
export type StewardsIntent = z.infer<typeof intents>;

function decide(state: State, intent: StewardsIntent, asked: Asked): StewardsEvent[] | Refusal {
  const one = state.stewards.get(intent.id);
  if (asked.by === 'clock') return one ? decideForClock(state, one, intent, asked.now) : [];
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  switch (intent.type) {
    case 'steward.begin':
      return begin(state, intent.id, organisation, asked.by, asked.now);
    case 'steward.decline':
      return one?.asking?.of === organisation ? [{ type: 'steward.passed', id: one.id }] : refuse(words.settled);
    case 'steward.end':
      return one?.current?.organisation === organisation ? over(state, one) : refuse(words.notSteward);
    case 'steward.say': {
      const isTheirs = one?.current?.person === firstAccount(state.members, asked.by);
      return isTheirs ? [{ type: 'steward.said', id: intent.id, words: intent.words }] : refuse(words.notSteward);
    }
    case 'steward.ask':
      return [];
  }
}

/** Anybody may take it on, but whoever just had it. */
function begin(
  state: State,
  of: string,
  organisation: OrganisationId,
  by: PersonId,
  now: Date,
): StewardsEvent[] | Refusal {
  const one = state.stewards.get(of);
  if (!isInForce(state, of)) return refuse(words.notInForce);
  if (one?.current) return refuse(words.taken(namedSteward(state, one.current)));
  if (one?.last?.organisation === organisation) return refuse(words.notTwiceRunning);
  const person = firstAccount(state.members, by);
  return [{ type: 'steward.began', id: of, person, organisation, until: termFrom(state, now) }];
}

/** Whoever wore the hat answers for their organisation again. */
const over = ({ members }: State, { id: of }: Stewarding): StewardsEvent[] => [
  { type: 'steward.ended', id: of },
  ...[...members.people]
    .filter(([, { steward }]) => steward === of)
    .map(([person]) => ({ type: 'hat.chosen' as const, person, hat: 'organisation' as const })),
];

function decideForClock(state: State, one: Stewarding, intent: StewardsIntent, now: Date): StewardsEvent[] {
  const wanted = dueOf(state, one, now).some(
    ({ at, intent: { type } }) => type === intent.type && at <= now.toISOString(),
  );
  if (!wanted) return [];
  if (intent.type === 'steward.end') return over(state, one);
  const of = nextSteward(state, one.id, now);
  const [inbox] = of ? inboxOf(state.members, of) : [];
  if (of && inbox) return [{ type: 'steward.asked', id: one.id, of, until: answerBy(state, inbox.person, now) }];
  return one.asking ? [{ type: 'steward.passed', id: one.id }] : [];
}

/** A term ends on its day, or when its organisation has left; then one after another is asked who is next. */
function dueOf(state: State, one: Stewarding, now: Date): Due<StewardsIntent>[] {
  const { members } = state;
  const { id: of, current, last, asking } = one;
  if (current) {
    const hasLeft = !members.organisations.has(current.organisation);
    const at = hasLeft ? now.toISOString() : atTime(addDays(current.until, 1), '09:00', members.zone);
    return [{ at, intent: { type: 'steward.end', id: of } }];
  }
  if (!last || !isInForce(state, of)) return [];
  if (asking) return [{ at: asking.until, intent: { type: 'steward.ask', id: of } }];
  return nextSteward(state, of, now) ? [{ at: last.ended, intent: { type: 'steward.ask', id: of } }] : [];
}

const due = (state: State, now: Date): Due<StewardsIntent>[] =>
  [...state.stewards.values()].flatMap((one) => dueOf(state, one, now));

/** Who looks after the outcome of a decision for a term, and speaks for it and for no organisation. See docs/decisions/0037. */
export const stewards: Feature<State, Stewards, StewardsIntent, StewardsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  spoken: { 'steward.said': ['words'] },
};
export type { Stewards, StewardsEvent };
