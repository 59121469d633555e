import { z } from 'zod';
import { isQuiet } from '../checkins/state.js';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { words as memberWords } from '../members/words.js';
import { day, organisationId, thingId } from '../names.js';
import { addDays, atTime, dayOf } from '../rhythm/day.js';
import { show } from './cards.js';
import {
  answers,
  type Commitment,
  type Commitments,
  type CommitmentsEvent,
  empty,
  evolve,
  helps,
  holdersOf,
  isGoing,
  isYes,
} from './state.js';
import { words } from './words.js';

const what = z.string().trim().min(1).max(300);
const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('commitment.ask'),
    what,
    of: z.array(organisationId).min(1, words.nobodyAsked).max(50),
    day: day.optional(),
  }),
  /** We will do it ourselves, with others if they say yes. */
  z.object({ type: z.literal('commitment.promise'), what, with: z.array(organisationId).max(50), day: day.optional() }),
  z.object({
    type: z.literal('commitment.answer'),
    id: thingId,
    answer: z.enum(answers),
    words: z.string().trim().max(300).optional(),
  }),
  z.object({ type: z.literal('commitment.finish'), id: thingId }),
  z.object({ type: z.literal('commitment.handBack'), id: thingId }),
  z.object({ type: z.literal('commitment.redate'), id: thingId, day }),
  z.object({ type: z.literal('commitment.helped'), id: thingId, helped: z.enum(helps) }),
  z.object({ type: z.literal('commitment.remind'), id: thingId, when: z.enum(['before', 'after']) }),
]);
export type CommitmentsIntent = z.infer<typeof intents>;

function decide(state: State, intent: CommitmentsIntent, asked: Asked): CommitmentsEvent[] | Refusal {
  const { commitments, members } = state;
  if (intent.type === 'commitment.remind') {
    const commitment = commitments.all.get(intent.id);
    const wanted = commitment && isGoing(commitment) && !commitment.reminded[intent.when];
    return asked.by === 'clock' && wanted ? [{ type: 'commitment.reminded', id: intent.id, when: intent.when }] : [];
  }
  const organisation = asked.organisation;
  if (!organisation)
    return refuse(memberWords.noOrganisation, { label: words.sayWho, opens: { action: 'setup organisation' } });
  const until = 'day' in intent ? intent.day : undefined;
  if (until && until < dayOf(asked.now, members.zone)) return refuse(words.pastDay);

  if (intent.type === 'commitment.ask' || intent.type === 'commitment.promise') {
    const of = intent.type === 'commitment.ask' ? intent.of : intent.with;
    const strangers = of.filter((id) => !members.organisations.has(id));
    if (strangers.length > 0) return refuse(words.nobodyAsked);
    if (intent.type === 'commitment.ask' && of.every((id) => id === organisation)) return refuse(words.onlyUs);
    const id = `c${commitments.all.size + 1}`;
    const made: CommitmentsEvent = {
      type: 'commitment.asked',
      id,
      what: intent.what,
      asker: organisation,
      of,
      ...(intent.day ? { day: intent.day } : {}),
    };
    return intent.type === 'commitment.promise'
      ? [made, { type: 'commitment.answered', id, organisation, answer: 'yes' }]
      : [made];
  }

  const commitment = commitments.all.get(intent.id);
  if (!commitment) return refuse(words.unknown);
  if (intent.type === 'commitment.helped') {
    if (organisation !== commitment.asker) return refuse(words.onlyAsker);
    return commitment.finished
      ? [{ type: 'commitment.helped', id: intent.id, helped: intent.helped }]
      : refuse(words.notFinished);
  }
  if (commitment.finished) return refuse(words.alreadyFinished);
  if (intent.type === 'commitment.answer') return answer(commitment, intent, organisation);
  if (!holdersOf(commitment).includes(organisation)) return refuse(words.notHeld);
  switch (intent.type) {
    case 'commitment.finish':
      return [{ type: 'commitment.finished', id: intent.id, organisation }];
    case 'commitment.handBack':
      return [{ type: 'commitment.handedBack', id: intent.id, organisation }];
    case 'commitment.redate':
      return [{ type: 'commitment.redated', id: intent.id, day: intent.day }];
  }
}

/** Whoever was asked may answer anything; whoever sees the card may say yes. */
function answer(
  commitment: Commitment,
  intent: Extract<CommitmentsIntent, { type: 'commitment.answer' }>,
  organisation: string,
): CommitmentsEvent[] | Refusal {
  const mayAnswer =
    commitment.asked.includes(organisation) || commitment.answers.has(organisation) || isYes(intent.answer);
  if (!mayAnswer) return refuse(words.notAsked);
  return [
    {
      type: 'commitment.answered',
      id: intent.id,
      organisation,
      answer: intent.answer,
      ...(intent.words ? { words: intent.words } : {}),
    },
  ];
}

/** One reminder at nine on the day before, one at nine on the day after; then it asks "still right?" and is silent. */
function due({ commitments, members, checkins }: State): Due<CommitmentsIntent>[] {
  return [...commitments.all.values()].flatMap((commitment) => {
    const { id, day, reminded } = commitment;
    const silenced = holdersOf(commitment).every((organisation) => isQuiet(checkins, organisation));
    if (!day || !isGoing(commitment) || silenced) return [];
    const dayBefore = atTime(addDays(day, -1), '09:00', members.zone);
    const dayAfter = atTime(addDays(day, 1), '09:00', members.zone);
    const before = !reminded.before && !reminded.after && commitment.made < dayBefore;
    return [
      ...(before
        ? [{ at: dayBefore, intent: { type: 'commitment.remind' as const, id, when: 'before' as const } }]
        : []),
      ...(reminded.after
        ? []
        : [{ at: dayAfter, intent: { type: 'commitment.remind' as const, id, when: 'after' as const } }]),
    ];
  });
}

export const commitments: Feature<State, Commitments, CommitmentsIntent, CommitmentsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
};
export type { Commitments, CommitmentsEvent };
