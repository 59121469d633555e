import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { isSilent } from '../inbox/silence.js';
import { mustSayWho } from '../members/sayWho.js';
import { addDays, atTime, dayOf } from '../rhythm/day.js';
import { show } from './cards.js';
import type { CommitmentsEvent } from './events.js';
import { type CommitmentsIntent, intents, type Reason } from './intents.js';
import { answer, keep } from './keeping.js';
import { ask, invite, promise } from './making.js';
import { quartersDue, sidesOf } from './quarter.js';
import { type Commitment, type Commitments, empty, evolve, holdersOf, isGoing } from './state.js';
import { words } from './words.js';

function decide(state: State, intent: CommitmentsIntent, asked: Asked): CommitmentsEvent[] | Refusal {
  const { commitments, members } = state;
  if (intent.type === 'commitment.remind' || intent.type === 'commitment.quarter')
    return asked.by === 'clock' ? decideForClock(commitments.all.get(intent.id), intent) : [];
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  const until = 'day' in intent ? intent.day : undefined;
  if (until && until < dayOf(asked.now, members.zone)) return refuse(words.pastDay);
  if (intent.type === 'commitment.rule') return [{ type: 'commitment.ruled', because: intent.because }];
  if (intent.type === 'commitment.ask') return ask(state, intent, organisation, asked.now);
  if (intent.type === 'commitment.promise') return promise(state, intent, organisation, asked.now);

  const commitment = commitments.all.get(intent.id);
  if (!commitment) return refuse(words.unknown);
  const { id, asker, finished, reverse } = commitment;
  if (intent.type === 'commitment.helped') {
    if (organisation !== asker) return refuse(words.onlyAsker);
    return finished ? [{ type: 'commitment.helped', id, helped: intent.helped }] : refuse(words.notFinished);
  }
  if (finished) return refuse(words.alreadyFinished);
  if (intent.type === 'commitment.answer') return answer(commitment, intent, organisation);
  if (intent.type === 'commitment.look') return look(commitment, intent, organisation);
  if (intent.type === 'commitment.open') {
    if (!reverse) return refuse(words.notReverse);
    return organisation === asker ? [{ type: 'commitment.opened', id, organisation }] : refuse(words.onlyAsker);
  }
  const holds = holdersOf(commitment).includes(organisation);
  if (!holds && organisation !== asker) return refuse(words.notHeld);
  if (intent.type === 'commitment.invite') return invite(state, commitment, intent, organisation, asked.now);
  if (intent.type === 'commitment.explain') return [{ type: 'commitment.explained', id, because: intent.because }];
  const theAskerMay = intent.type === 'commitment.bind' || intent.type === 'commitment.unbind';
  return holds || theAskerMay ? keep(state, commitment, intent, organisation) : refuse(words.notHeld);
}

/** The clock only does what is still wanted: it may have been overtaken since it looked. */
function decideForClock(
  commitment: Commitment | undefined,
  intent: Reason<'commitment.remind'> | Reason<'commitment.quarter'>,
): CommitmentsEvent[] {
  if (!commitment || !isGoing(commitment)) return [];
  const { id, reminded, quarters } = commitment;
  if (intent.type === 'commitment.remind')
    return reminded[intent.when] ? [] : [{ type: 'commitment.reminded', id, when: intent.when }];
  return quarters.length + 1 === intent.number ? [{ type: 'commitment.quarterBegan', id, number: intent.number }] : [];
}

/** What one side of a reverse partnership says of the quarter that is over. */
function look(
  commitment: Commitment,
  intent: Reason<'commitment.look'>,
  organisation: string,
): CommitmentsEvent[] | Refusal {
  const { id, reverse, quarters } = commitment;
  if (!reverse || quarters.length === 0) return refuse(words.noQuarter);
  if (!sidesOf(commitment).includes(organisation)) return refuse(words.notHeld);
  const { words: said, moved, arrived } = intent;
  return [{ type: 'commitment.quarterTold', id, organisation, moved, arrived, ...(said ? { words: said } : {}) }];
}

/** One reminder at nine on the day before, one at nine on the day after; then it asks "still right?" and is silent. */
function due(state: State, now: Date): Due<CommitmentsIntent>[] {
  const { commitments, members } = state;
  return [...commitments.all.values()].flatMap((commitment) => {
    const { id, day, reminded } = commitment;
    const quarters = quartersDue(commitment);
    if (!day || !isGoing(commitment)) return quarters;
    if (holdersOf(commitment).every((organisation) => isSilent(state, organisation, now))) return quarters;
    const dayBefore = atTime(addDays(day, -1), '09:00', members.zone);
    const dayAfter = atTime(addDays(day, 1), '09:00', members.zone);
    const before = !reminded.before && !reminded.after && commitment.made < dayBefore;
    return [
      ...quarters,
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
  lapses: [{ as: 'answers', words: { 'commitment.quarterTold': ['words'], 'commitment.redated': ['words'] } }],
  spoken: {
    'commitment.asked': ['what'],
    'commitment.answered': ['words'],
    'commitment.brought': ['words'],
    'commitment.led': ['because'],
    'commitment.redated': ['words'],
    'commitment.explained': ['because'],
    'commitment.quarterTold': ['words'],
    'commitment.ruled': ['because'],
  },
};
export type { Commitments, CommitmentsEvent, CommitmentsIntent };
