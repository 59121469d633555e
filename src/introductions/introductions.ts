import type { State } from '../coalition.js';
import { type Asked, type Decision, type Feature, type Opened, type Refusal, refuse } from '../feature.js';
import { answerHours } from '../inbox/answerBy.js';
import { mustSayWho } from '../members/sayWho.js';
import { firstAccount } from '../members/who.js';
import type { PersonId } from '../names.js';
import { addHours, dayOf } from '../rhythm/day.js';
import {
  type Aside,
  asidesIn,
  introductionsBox,
  nothingSealed,
  sealedApart,
  sealedHello,
  sealedLines,
  votersIn,
} from './asides.js';
import { decideByClock, due } from './clock.js';
import { type IntroductionsIntent, intents, type Wanting } from './intents.js';
import { show } from './letters.js';
import { learners } from './question.js';
import { empty, evolve, type Introductions, type IntroductionsEvent } from './state.js';
import { introduceBoth } from './suggest.js';
import { words } from './words.js';

type Decided = IntroductionsEvent[] | Decision<IntroductionsEvent> | Refusal;

function decide(state: State, intent: IntroductionsIntent, asked: Asked, opened: Opened[]): Decided {
  const all = asidesIn(opened);
  if (asked.by === 'clock') return decideByClock(state, intent, all, asked.now);
  if (!asked.organisation) return mustSayWho();
  return decideByPerson(state, intent, asked, firstAccount(state.members, asked.by), all);
}

function decideByPerson(
  state: State,
  intent: IntroductionsIntent,
  { now, by }: Asked,
  person: PersonId,
  asides: Map<PersonId, Aside>,
): Decided {
  const { introductions, members } = state;
  const sealed = (ballot: Record<string, string>) => ({ box: introductionsBox, voter: person, ballot });
  if (intent.type === 'introduction.join')
    return {
      events: [{ type: 'introduction.joined', person, account: by as PersonId }],
      sealed: sealed(sealedLines(intent.about, intent.reach)),
    };
  if (intent.type === 'introduction.greet') return greet(state, intent, person);
  if (intent.type === 'introduction.tell') {
    const { id, met } = intent;
    const isTheirs = introductions.all.get(id)?.people.includes(person);
    return isTheirs ? [{ type: 'introduction.told', id, person, met }] : refuse(words.unknown);
  }
  if (intent.type === 'introduction.answer') return answer(state, intent, person, asides, now);
  if (intent.type === 'introduction.teach') return teach(state, intent, person, now);
  if (!introductions.taking.has(person)) return refuse(words.notTaking, words.takePart);
  switch (intent.type) {
    case 'introduction.pause': {
      const until = dayOf(monthsLater(now, intent.months), members.zone);
      return [{ type: 'introduction.paused', person, until }];
    }
    case 'introduction.resume':
      return [{ type: 'introduction.resumed', person }];
    case 'introduction.leave': {
      const own = [...introductions.all.values()].filter(({ greeted }) => greeted.has(person)).map(({ id }) => id);
      return { events: [{ type: 'introduction.left', person }], sealed: sealed(nothingSealed(own)) };
    }
    case 'introduction.avoid':
      return { events: [], sealed: sealed(sealedApart([...new Set(intent.apart)])) };
    default:
      return [];
  }
}

const monthsLater = (now: Date, months: number): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate()));

/** One hello each way, for as long as the introduction is fresh. Its words lie in the box until they have been passed on. */
function greet(
  { introductions }: State,
  { id, words: said }: Wanting<'introduction.greet'>,
  person: PersonId,
): Decided {
  const introduction = introductions.all.get(id);
  if (!introduction?.people.includes(person)) return refuse(words.unknown);
  if (introduction.greeted.has(person)) return refuse(words.greetedAlready);
  return {
    events: [{ type: 'introduction.greeted', id, person }],
    sealed: { box: introductionsBox, voter: person, ballot: sealedHello(id, said) },
  };
}

function answer(
  state: State,
  { id, how }: Wanting<'introduction.answer'>,
  person: PersonId,
  asides: Map<PersonId, Aside>,
  now: Date,
): Decided {
  const suggestion = state.introductions.suggestions.get(id);
  if (!suggestion || suggestion.asked !== person) return refuse(words.unknown);
  if (suggestion.answered) return refuse(words.answeredAlready);
  if (how === 'notNow') return [{ type: 'introduction.declined', id }];
  return introduceBoth(state, suggestion, asides, now, how === 'self' ? person : undefined);
}

/** Somebody of the same organisation is asked instead, and has as long to answer. */
function teach(state: State, { id, to }: Wanting<'introduction.teach'>, person: PersonId, now: Date): Decided {
  const suggestion = state.introductions.suggestions.get(id);
  if (!suggestion || suggestion.asked !== person) return refuse(words.unknown);
  if (suggestion.answered) return refuse(words.answeredAlready);
  if (suggestion.taught) return refuse(words.taughtAlready);
  if (!learners(state, person).includes(to)) return refuse(words.notColleague);
  return [{ type: 'introduction.taught', id, to, until: addHours(now.toISOString(), answerHours) }];
}

/** Intents that must know what people told Moot alone. */
const opensBox = new Set<IntroductionsIntent['type']>([
  'introduction.draw',
  'introduction.suggest',
  'introduction.step',
  'introduction.answer',
]);

/** People are introduced across organisations, workspaces and platforms. */
export const introductions: Feature<State, Introductions, IntroductionsIntent, IntroductionsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  opens: ({ type }) => (opensBox.has(type) ? introductionsBox : undefined),
  boxes: () => [introductionsBox],
  voters: votersIn,
  reads: (box) => box === introductionsBox,
};
export type { Introductions, IntroductionsEvent };
