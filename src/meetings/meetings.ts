import { z } from 'zod';
import type { State } from '../coalition.js';
import { openDifferences } from '../disagreements/state.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { type Moment, moment, type OrganisationId, thingId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import { show } from './cards.js';
import { empty, evolve, isOpen, type Meeting, type Meetings, type MeetingsEvent, talkAbout } from './state.js';
import { bestSlot } from './suits.js';
import { words } from './words.js';

const mostSlots = 8;
/** A time poll closes this long before the first time it offers, so that people can still plan. */
const noticeHours = 12;
/** The least time that people have to answer. */
const leastHours = 4;
/** A talk in which everybody speaks. */
export const mostInTalk = 6;

const slotNumbers = z.array(z.number().int().nonnegative()).max(mostSlots);
const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('meeting.propose'),
    title: z.string().trim().min(1).max(80),
    slots: z.array(moment).min(2, words.twoTimes).max(mostSlots, words.eightTimes),
    hours: z.number().int().min(1).max(336),
    where: z.string().trim().max(140).optional(),
    about: thingId.optional(),
  }),
  z.object({ type: z.literal('meeting.answer'), id: thingId, yes: slotNumbers, maybe: slotNumbers }),
  z.object({ type: z.literal('meeting.fix'), id: thingId, slot: z.number().int().nonnegative() }),
  z.object({ type: z.literal('meeting.drop'), id: thingId }),
  z.object({ type: z.literal('meeting.tell'), id: thingId, words: z.string().trim().min(1).max(300) }),
  /** The clock settles what nobody settled by hand. */
  z.object({ type: z.literal('meeting.settle'), id: thingId }),
]);
export type MeetingsIntent = z.infer<typeof intents>;
type Reason<Type extends MeetingsIntent['type']> = Extract<MeetingsIntent, { type: Type }>;

function decide(state: State, intent: MeetingsIntent, asked: Asked): MeetingsEvent[] | Refusal {
  const { meetings } = state;
  if (intent.type === 'meeting.settle') return settle(meetings.all.get(intent.id), asked);
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  if (intent.type === 'meeting.propose') return propose(state, intent, asked, organisation);
  const meeting = meetings.all.get(intent.id);
  if (!meeting) return refuse(words.unknown);
  if (intent.type === 'meeting.tell') return tell(meeting, intent, asked, organisation);
  const isTheirs = asked.isHost || meeting.proposedBy === organisation;
  if (intent.type === 'meeting.drop') {
    if (meeting.dropped) return refuse(words.droppedAlready);
    return isTheirs ? [{ type: 'meeting.dropped', id: meeting.id, why: 'taken back' }] : refuse(words.onlyProposer);
  }
  if (!isOpen(meeting)) return refuse(words.settledAlready);
  if (intent.type === 'meeting.answer') return answer(meeting, intent, organisation);
  if (!isTheirs) return refuse(words.onlyProposer);
  const begins = meeting.slots[intent.slot];
  if (!begins || begins <= asked.now.toISOString()) return refuse(words.pastTime);
  return [{ type: 'meeting.fixed', id: meeting.id, slot: intent.slot }];
}

function propose(
  state: State,
  { title, slots, hours, where, about }: Reason<'meeting.propose'>,
  { now }: Asked,
  organisation: OrganisationId,
): MeetingsEvent[] | Refusal {
  const inOrder = [...new Set(slots)].sort();
  const first = inOrder[0];
  if (first === undefined || inOrder.length < 2) return refuse(words.twoTimes);
  const at = now.toISOString();
  if (first <= addHours(at, leastHours)) return refuse(words.tooSoon);
  if (about && !openDifferences(state.disagreements).some(({ id }) => id === about))
    return refuse(words.unknownDifference);
  if (about && talkAbout(state.meetings, about, at)) return refuse(words.talkAlready);
  const latest = [addHours(first, -noticeHours), addHours(at, leastHours)].sort()[1] ?? at;
  const closes = [addHours(at, hours), latest].sort()[0] ?? at;
  const id = `m${state.meetings.all.size + 1}`;
  const extras = { ...(where ? { where } : {}), ...(about ? { about } : {}) };
  return [{ type: 'meeting.proposed', id, title, slots: inOrder, closes, organisation, ...extras }];
}

/** Any delegate answers for the organisation; a later answer replaces the one before. A talk stays small. */
function answer(
  meeting: Meeting,
  intent: Reason<'meeting.answer'>,
  organisation: OrganisationId,
): MeetingsEvent[] | Refusal {
  const known = (slot: number) => slot < meeting.slots.length;
  const yes = [...new Set(intent.yes.filter(known))];
  const maybe = [...new Set(intent.maybe.filter(known))].filter((slot) => !yes.includes(slot));
  const others = [...meeting.answers].filter(([id, said]) => id !== organisation && comes(said)).length;
  if (meeting.about && others >= mostInTalk && comes({ yes, maybe })) return refuse(words.talkFull);
  return [{ type: 'meeting.answered', id: meeting.id, organisation, yes, maybe }];
}

const comes = ({ yes, maybe }: { yes: number[]; maybe: number[] }): boolean => yes.length + maybe.length > 0;

function tell(
  { id, begins, told }: Meeting,
  { words: said }: Reason<'meeting.tell'>,
  { now }: Asked,
  organisation: OrganisationId,
): MeetingsEvent[] | Refusal {
  if (!begins || begins > now.toISOString()) return refuse(words.notYetMet);
  if (told.some((one) => one.organisation === organisation)) return refuse(words.toldAlready);
  return [{ type: 'meeting.told', id, words: said, organisation }];
}

function settle(meeting: Meeting | undefined, { by, now }: Asked): MeetingsEvent[] {
  if (by !== 'clock' || !meeting || !isOpen(meeting) || meeting.closes > now.toISOString()) return [];
  const slot = bestSlot(meeting);
  return slot === undefined
    ? [{ type: 'meeting.dropped', id: meeting.id, why: 'nothing suits' }]
    : [{ type: 'meeting.fixed', id: meeting.id, slot }];
}

const due = ({ meetings }: State): Due<MeetingsIntent>[] =>
  [...meetings.all.values()].filter(isOpen).map(({ id, closes }): { at: Moment; intent: MeetingsIntent } => ({
    at: closes,
    intent: { type: 'meeting.settle', id },
  }));

/** Finding a time that suits organisations, whichever of their delegates comes, and small-group talks about differences. */
export const meetings: Feature<State, Meetings, MeetingsIntent, MeetingsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  lapses: [{ as: 'answers', words: { 'meeting.told': ['words'] } }],
  spoken: { 'meeting.proposed': ['title', 'where'], 'meeting.told': ['words'] },
};
export type { Meetings, MeetingsEvent };
