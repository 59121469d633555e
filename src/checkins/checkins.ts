import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Decision, type Feature, type Opened, type Refusal, refuse } from '../feature.js';
import { asked as mayBeAsked } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import { day, thingId } from '../names.js';
import { addHours, dayOf } from '../rhythm/day.js';
import { ruleOf } from '../rhythm/rule.js';
import { show } from './cards.js';
import { due, nextOpening, openHours, toRemind } from './clock.js';
import { outcomeOf } from './outcome.js';
import {
  amounts,
  type Checkins,
  type CheckinsEvent,
  empty,
  evolve,
  lateUntil,
  openRound,
  type Round,
  type Said,
  seens,
} from './state.js';
import { words } from './words.js';

const longest = 300;
const ownWords = z.string().trim().max(longest, words.tooLong).optional();
const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('checkin.schedule'),
    rule: z
      .string()
      .max(60)
      .refine((text) => ruleOf(text) !== undefined, words.unknownRule),
  }),
  z.object({ type: z.literal('checkin.open') }),
  z.object({ type: z.literal('checkin.pause'), until: day.optional() }),
  z.object({ type: z.literal('checkin.resume') }),
  /** Words left out stay as they were; empty words are taken out. */
  z.object({
    type: z.literal('checkin.answer'),
    id: thingId,
    room: z.enum(amounts),
    moved: ownWords,
    unsaid: ownWords,
    seen: z.enum(seens).optional(),
  }),
  z.object({ type: z.literal('checkin.remind'), id: thingId }),
  z.object({ type: z.literal('checkin.close'), id: thingId }),
]);
export type CheckinsIntent = z.infer<typeof intents>;
type Decided = CheckinsEvent[] | Decision<CheckinsEvent> | Refusal;

function decide(state: State, intent: CheckinsIntent, asked: Asked, opened: Opened[]): Decided {
  if (intent.type === 'checkin.answer') return answer(state, intent, asked);
  if (asked.by === 'clock') return decideForClock(state, intent, asked, opened);
  if (!asked.isHost) return refuse(memberWords.onlyHosts);
  const { checkins, members } = state;
  switch (intent.type) {
    case 'checkin.schedule':
      return [{ type: 'checkin.scheduled', rule: intent.rule }];
    case 'checkin.open':
      if (openRound(checkins)) return refuse(words.alreadyOpen);
      if (mayBeAsked(members).length > 0) return open(checkins, asked);
      return refuse(words.nobodyToAsk, { label: words.sayWho, opens: { action: 'setup organisation' } });
    case 'checkin.pause':
      return intent.until && intent.until <= dayOf(asked.now, members.zone)
        ? refuse(words.pastDay)
        : [{ type: 'checkin.paused', ...(intent.until ? { until: intent.until } : {}) }];
    case 'checkin.resume':
      return checkins.paused ? [{ type: 'checkin.resumed' }] : refuse(words.notPaused);
    case 'checkin.close': {
      const round = openRound(checkins);
      return round?.id === intent.id ? close(round, opened) : refuse(words.alreadyClosed);
    }
    case 'checkin.remind':
      return [];
  }
}

/** The clock only does what is still wanted: it may have been overtaken since it looked. */
function decideForClock(state: State, intent: CheckinsIntent, asked: Asked, opened: Opened[]): CheckinsEvent[] {
  const { checkins } = state;
  const round = openRound(checkins);
  const now = asked.now.toISOString();
  if (intent.type === 'checkin.open') {
    const at = nextOpening(state);
    return !round && at && at <= now ? open(checkins, asked) : [];
  }
  if (!round || !('id' in intent) || round.id !== intent.id) return [];
  if (intent.type === 'checkin.remind')
    return !round.reminded && now < round.closes && toRemind(state, round).length > 0
      ? [{ type: 'checkin.reminded', id: round.id }]
      : [];
  return intent.type === 'checkin.close' && now >= round.closes ? close(round, opened) : [];
}

const open = ({ rounds }: Checkins, { now }: Asked): CheckinsEvent[] => [
  { type: 'checkin.opened', id: `k${rounds.size + 1}`, closes: addHours(now.toISOString(), openHours) },
];

const close = (round: Round, opened: Opened[]): CheckinsEvent[] => [
  { type: 'checkin.closed', id: round.id, ...outcomeOf(round, opened) },
];

type Answer = Extract<CheckinsIntent, { type: 'checkin.answer' }>;

/** One answer per organisation; a colleague's later one changes it. What has no name goes into the box, never into the log. */
function answer({ checkins }: State, intent: Answer, { organisation, now }: Asked): Decided {
  if (!organisation)
    return refuse(memberWords.noOrganisation, { label: words.sayWho, opens: { action: 'setup organisation' } });
  const round = checkins.rounds.get(intent.id);
  if (!round) return refuse(words.unknown);
  if (round.closed && now.toISOString() > lateUntil(round)) return refuse(words.tooLate);
  const seen = intent.seen ?? 'hosts';
  if (round.closed && intent.unsaid && seen === 'unnamed') return refuse(words.lateUnnamed);
  const said = sayingOf(intent, seen, round.answers.get(organisation));
  const { id } = round;
  const events: CheckinsEvent[] = [
    { type: 'checkin.answered', id, organisation, ...said, ...(round.closed ? { late: true } : {}) },
  ];
  if (round.closed || intent.unsaid === undefined) return events;
  // Words that now have a name, or none at all, take what lay in the box out of it.
  return {
    events,
    sealed: { box: id, voter: organisation, ballot: { unsaid: seen === 'unnamed' ? intent.unsaid : '' } },
  };
}

function sayingOf(intent: Answer, seen: Answer['seen'], before: Said | undefined): Said {
  const moved = intent.moved ?? before?.moved;
  const named: Pick<Said, 'unsaid' | 'seen'> =
    intent.unsaid === undefined
      ? { unsaid: before?.unsaid, seen: before?.seen }
      : seen === 'unnamed' || !seen || intent.unsaid === ''
        ? {}
        : { unsaid: intent.unsaid, seen };
  return { room: intent.room, ...(moved ? { moved } : {}), ...(named.unsaid && named.seen ? named : {}) };
}

export const checkins: Feature<State, Checkins, CheckinsIntent, CheckinsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  opens: (intent) => (intent.type === 'checkin.close' ? intent.id : undefined),
  boxes: (slice) => {
    const round = openRound(slice);
    return round ? [round.id] : [];
  },
};
export type { Checkins, CheckinsEvent };
