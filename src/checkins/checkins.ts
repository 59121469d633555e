import type { State } from '../coalition.js';
import { type Asked, type Decision, type Feature, type Opened, type Refusal, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { sayWho } from '../members/sayWho.js';
import { asked as mayBeAsked } from '../members/who.js';
import { addHours, dayOf } from '../rhythm/day.js';
import { answer, comeBack, goAway, handOn, sealedLines, sendCopy } from './answering.js';
import { show } from './cards.js';
import { due, nextOpening, openHours, toRemind } from './clock.js';
import { forgets } from './erase.js';
import { type CheckinsIntent, intents } from './intents.js';
import { outcomeOf } from './outcome.js';
import { addQuestion, dropQuestion, ownQuestions, writeQuestion } from './own.js';
import { questionInTurn, standing } from './questions.js';
import { type Checkins, type CheckinsEvent, empty, evolve, nextId, openRound, type Round } from './state.js';
import { words } from './words.js';

type Decided = CheckinsEvent[] | Decision<CheckinsEvent> | Refusal;

function decide(state: State, intent: CheckinsIntent, asked: Asked, opened: Opened[]): Decided {
  switch (intent.type) {
    case 'checkin.answer':
      return answer(state, intent, asked);
    case 'checkin.handOn':
      return handOn(state, intent, asked);
    case 'checkin.sendCopy':
      return sendCopy(state, intent, asked);
    case 'checkin.goAway':
      return goAway(state, intent, asked);
    case 'checkin.comeBack':
      return comeBack(state, asked);
  }
  if (asked.by === 'clock') return decideForClock(state, intent, asked, opened);
  return asked.isHost ? decideForHost(state, intent, asked, opened) : onlyHosts();
}

type Hosting = Exclude<CheckinsIntent, { type: `checkin.${'answer' | 'handOn' | 'sendCopy' | 'goAway' | 'comeBack'}` }>;

function decideForHost(state: State, intent: Hosting, asked: Asked, opened: Opened[]): Decided {
  const { checkins, members } = state;
  switch (intent.type) {
    case 'checkin.schedule':
      return [{ type: 'checkin.scheduled', rule: intent.rule }];
    case 'checkin.open':
      if (openRound(checkins)) return refuse(words.alreadyOpen);
      if (mayBeAsked(members).length > 0) return open(checkins, asked);
      return refuse(words.nobodyToAsk, sayWho());
    case 'checkin.pause':
      return intent.until && intent.until <= dayOf(asked.now, members.zone)
        ? refuse(words.pastDay)
        : [{ type: 'checkin.paused', ...(intent.until ? { until: intent.until } : {}) }];
    case 'checkin.resume':
      return checkins.paused ? [{ type: 'checkin.resumed' }] : refuse(words.notPaused);
    case 'checkin.quietenWeeks':
      return [{ type: 'checkin.weeksQuietened', mondays: intent.mondays }];
    case 'checkin.writeQuestion':
      return writeQuestion(checkins, intent);
    case 'checkin.addQuestion':
      return addQuestion(checkins, intent);
    case 'checkin.dropQuestion':
      return dropQuestion(checkins, intent);
    case 'checkin.close': {
      const round = openRound(checkins);
      return round?.id === intent.id ? close(round, opened) : refuse(words.alreadyClosed);
    }
    case 'checkin.remind':
      return [];
  }
}

/** The clock only does what is still wanted: it may have been overtaken since it looked. */
function decideForClock(state: State, intent: Hosting, asked: Asked, opened: Opened[]): CheckinsEvent[] {
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

/** The two standing questions, the one whose turn it is, and the coalition's own. */
const open = (checkins: Checkins, { now }: Asked): CheckinsEvent[] => [
  {
    type: 'checkin.opened',
    id: nextId(checkins),
    closes: addHours(now.toISOString(), openHours),
    questions: [...standing, questionInTurn(checkins.rounds.size + 1), ...ownQuestions(checkins)],
  },
];

const close = (round: Round, opened: Opened[]): CheckinsEvent[] => [
  { type: 'checkin.closed', id: round.id, ...outcomeOf(round, opened) },
];

export const checkins: Feature<State, Checkins, CheckinsIntent, CheckinsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  opens: (intent) => (intent.type === 'checkin.close' ? intent.id : undefined),
  // The next round's box may hold what was said early.
  boxes: (slice) => [...(openRound(slice) ? [openRound(slice)?.id ?? ''] : []), nextId(slice)],
  sealedLines,
  lapses: [
    {
      as: 'answers',
      words: { 'checkin.answered': ['said.words', 'moved', 'unsaid'], 'checkin.closed': ['unnamed', 'sealed'] },
      fields: { 'checkin.answered': ['room'] },
    },
  ],
  forgets,
  spoken: {
    'checkin.opened': ['questions.text', 'questions.options'],
    'checkin.answered': ['said.words', 'moved', 'unsaid'],
    'checkin.closed': ['unnamed', 'sealed', 'totals'],
    'checkin.questionWritten': ['question.text', 'question.options'],
  },
};
export type { Checkins, CheckinsEvent, CheckinsIntent };
