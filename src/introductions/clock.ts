import type { State } from '../coalition.js';
import { type Boxes, type Decision, type Due, newsLastsMs } from '../feature.js';
import { answerBy } from '../inbox/answerBy.js';
import type { Moment, PersonId } from '../names.js';
import { addHours, atTime, dayOf, later, mondayOf } from '../rhythm/day.js';
import { next, type Rule } from '../rhythm/rule.js';
import { type Aside, asides, introductionsBox, sealedHello } from './asides.js';
import { draw } from './draw.js';
import type { IntroductionsIntent } from './intents.js';
import { candidates, rulesOf } from './people.js';
import type { IntroductionsEvent } from './state.js';
import { acquaintanceOf, dueSuggestions, introduceBoth, openMatches } from './suggest.js';

/** After so long the two are asked whether they met. */
const followHours = 14 * 24;
const followLastsHours = 30 * 24;
const helloLastsHours = newsLastsMs / 3_600_000;

/** The first Monday of the month at ten, in the coalition's zone; not in a quiet week, and not while it pauses. */
export function nextDraw({ introductions, members, checkins }: State): Moment | undefined {
  const since = [...introductions.taking.values()].map((one) => one.since).sort()[0];
  const { paused, quietWeeks } = checkins;
  if (!members.founded || !since || (paused && !paused.until)) return undefined;
  const rule: Rule = {
    every: 1,
    unit: 'month',
    days: ['mon'],
    nth: 1,
    time: '10:00',
    from: dayOf(members.founded, members.zone),
  };
  const rests = paused?.until ? atTime(paused.until, '00:00', members.zone) : '';
  let at = next(rule, members.zone, [since, introductions.drawn ?? '', rests].reduce(later));
  while (quietWeeks.has(mondayOf(dayOf(at, members.zone)))) at = next(rule, members.zone, at);
  return at;
}

export function due(state: State, now: Date, sealed?: Boxes): Due<IntroductionsIntent>[] {
  const { members, introductions } = state;
  const at = nextDraw(state);
  const fresh = [...introductions.all.values()].filter(
    ({ made }) => addHours(made, followLastsHours) > now.toISOString(),
  );
  return [
    ...(at ? [{ at, intent: { type: 'introduction.draw' as const, seed: dayOf(at, members.zone) } }] : []),
    ...dueSuggestions(state, asides(sealed), now),
    ...fresh
      .filter(({ followed }) => !followed)
      .map(({ id, made }) => ({
        at: addHours(made, followHours),
        intent: { type: 'introduction.follow' as const, id },
      })),
    ...[...introductions.all.values()].flatMap(({ id, greeted, cleared }) =>
      [...greeted]
        .filter(([person]) => !cleared.has(person))
        .map(([person, since]) => ({
          at: addHours(since, helloLastsHours),
          intent: { type: 'introduction.clear' as const, id, person },
        })),
    ),
  ];
}

type Decided = IntroductionsEvent[] | Decision<IntroductionsEvent>;

/** What the clock wanted when it looked is looked at again: people may have been quicker. */
export function decideByClock(
  state: State,
  intent: IntroductionsIntent,
  all: Map<PersonId, Aside>,
  now: Date,
): Decided {
  const at = now.toISOString();
  switch (intent.type) {
    case 'introduction.draw':
      return isDrawDue(state, at) ? [drawNow(state, intent.seed, all, now)] : [];
    case 'introduction.suggest':
      return suggest(state, intent, all, now);
    // Whoever knows both had no time to answer: Moot introduces them itself, if that is still to be.
    case 'introduction.step': {
      const suggestion = state.introductions.suggestions.get(intent.id);
      return suggestion && !suggestion.answered && suggestion.until <= at
        ? introduceBoth(state, suggestion, all, now)
        : [];
    }
    case 'introduction.clear': {
      const { id, person } = intent;
      const introduction = state.introductions.all.get(id);
      if (!introduction?.greeted.has(person) || introduction.cleared.has(person)) return [];
      const sealed = { box: introductionsBox, voter: person, ballot: sealedHello(id, '') };
      return { events: [{ type: 'introduction.cleared', id, person }], sealed };
    }
    case 'introduction.follow': {
      const introduction = state.introductions.all.get(intent.id);
      return introduction && !introduction.followed ? [{ type: 'introduction.followed', id: intent.id }] : [];
    }
    default:
      return [];
  }
}

function drawNow(state: State, seed: string, asides: Map<PersonId, Aside>, now: Date): IntroductionsEvent {
  const { groups, left } = draw(candidates(state, now), rulesOf(state, asides), seed);
  const { made } = state.introductions;
  const named = groups.map((people, index) => ({ id: `x${made + index + 1}`, people }));
  return { type: 'introduction.drawn', seed, groups: named, left };
}

function suggest(
  state: State,
  { need, offer }: { need: string; offer: string },
  asides: Map<PersonId, Aside>,
  now: Date,
): IntroductionsEvent[] {
  const match = openMatches(state, asides, now).find((one) => one.need.id === need && one.offer.id === offer);
  if (!match || match.from > now.toISOString()) return [];
  const id = `x${state.introductions.made + 1}`;
  const asked = acquaintanceOf(state, match, asides, now);
  if (asked) return [{ type: 'introduction.suggested', id, asked, until: answerBy(state, asked, now), need, offer }];
  return [{ type: 'introduction.made', id, people: match.people.map(({ person }) => person), need, offer }];
}

const isDrawDue = (state: State, at: Moment): boolean => {
  const next = nextDraw(state);
  return next !== undefined && next <= at;
};
