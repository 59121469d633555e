import type { Stamped } from '../feature.js';
import type { Day, Moment, PersonId } from '../names.js';

export const mets = ['yes', 'notYet', 'no'] as const;
export type Met = (typeof mets)[number];

/** A person stands here by their first account. What they say of themselves, and whom they avoid, is in no event. */
export type IntroductionsEvent =
  | { type: 'introduction.joined'; person: PersonId; account: PersonId }
  | { type: 'introduction.paused'; person: PersonId; until: Day }
  | { type: 'introduction.resumed'; person: PersonId }
  | { type: 'introduction.left'; person: PersonId }
  | { type: 'introduction.drawn'; seed: string; groups: { id: string; people: PersonId[] }[]; left: PersonId[] }
  /** Somebody who knows both sides of a need and an offer is asked whether they would introduce them. */
  | { type: 'introduction.suggested'; id: string; asked: PersonId; until: Moment; need: string; offer: string }
  /** Whoever was asked lets somebody else learn it, who is asked now. */
  | { type: 'introduction.taught'; id: string; to: PersonId; until: Moment }
  | { type: 'introduction.declined'; id: string }
  /** A need and an offer were introduced; `through` the person who knows both, or by Moot. */
  | {
      type: 'introduction.made';
      id: string;
      people: PersonId[];
      through?: PersonId;
      need: string;
      offer: string;
    }
  /** A first hello, whose words lie in the box until it is cleared. */
  | { type: 'introduction.greeted'; id: string; person: PersonId }
  | { type: 'introduction.cleared'; id: string; person: PersonId }
  /** It is time to ask whether they met. */
  | { type: 'introduction.followed'; id: string }
  | { type: 'introduction.told'; id: string; person: PersonId; met: Met };

export interface Taking {
  /** Where they want to hear. */
  account: PersonId;
  since: Moment;
  pausedUntil?: Day;
}

/** People who were introduced to each other: two, or three. */
export interface Introduction {
  id: string;
  people: PersonId[];
  made: Moment;
  /** How many draws there had been, this one among them. */
  draw: number;
  match?: { need: string; offer: string };
  through?: PersonId;
  greeted: Map<PersonId, Moment>;
  cleared: Set<PersonId>;
  followed?: Moment;
  told: Map<PersonId, Met>;
}

/** A question to somebody who knows both sides. */
export interface Suggestion {
  id: string;
  asked: PersonId;
  made: Moment;
  until: Moment;
  need: string;
  offer: string;
  answered?: Moment;
  /** Who was asked first and shows them how, and since when. */
  taught?: { by: PersonId; at: Moment };
}

export interface Introductions {
  taking: Map<PersonId, Taking>;
  all: Map<string, Introduction>;
  suggestions: Map<string, Suggestion>;
  /** Draws so far; who was left over in the last one, and since when nobody was found for them. */
  draws: number;
  drawn?: Moment;
  left: Map<PersonId, Moment>;
  made: number;
}

export const empty = (): Introductions => ({
  taking: new Map(),
  all: new Map(),
  suggestions: new Map(),
  draws: 0,
  left: new Map(),
  made: 0,
});

type About<Type extends IntroductionsEvent['type']> = Stamped<Extract<IntroductionsEvent, { type: Type }>>;

export function evolve(slice: Introductions, event: Stamped<IntroductionsEvent>): void {
  switch (event.type) {
    case 'introduction.joined': {
      const before = slice.taking.get(event.person);
      slice.taking.set(event.person, { since: event.at, ...before, account: event.account });
      break;
    }
    case 'introduction.paused': {
      const taking = slice.taking.get(event.person);
      if (taking) taking.pausedUntil = event.until;
      break;
    }
    case 'introduction.resumed':
      delete slice.taking.get(event.person)?.pausedUntil;
      break;
    case 'introduction.left':
      slice.taking.delete(event.person);
      slice.left.delete(event.person);
      break;
    case 'introduction.drawn':
      evolveDraw(slice, event);
      break;
    case 'introduction.suggested': {
      const { id, asked, until, need, offer, at } = event;
      slice.suggestions.set(id, { id, asked, until, need, offer, made: at });
      slice.made += 1;
      break;
    }
    case 'introduction.taught': {
      const { id, to, until, at } = event;
      const before = slice.suggestions.get(id);
      if (before) slice.suggestions.set(id, { ...before, asked: to, until, taught: { by: before.asked, at } });
      break;
    }
    case 'introduction.declined':
      answerSuggestion(slice, event.id, event.at);
      break;
    case 'introduction.made': {
      const { id, people, through, need, offer, at } = event;
      if (!slice.suggestions.has(id)) slice.made += 1;
      answerSuggestion(slice, id, at);
      begin(slice, id, people, at, { match: { need, offer }, ...(through ? { through } : {}) });
      break;
    }
    default:
      change(slice.all.get(event.id), event);
  }
}

function evolveDraw(slice: Introductions, { groups, left, at }: About<'introduction.drawn'>): void {
  slice.draws += 1;
  slice.drawn = at;
  for (const { id, people } of groups) begin(slice, id, people, at);
  slice.made += groups.length;
  slice.left = new Map(left.map((person) => [person, slice.left.get(person) ?? at]));
}

function begin(
  slice: Introductions,
  id: string,
  people: PersonId[],
  made: Moment,
  extras: Pick<Introduction, 'match' | 'through'> = {},
): void {
  const nothingYet = { greeted: new Map(), cleared: new Set<PersonId>(), told: new Map() };
  slice.all.set(id, { id, people, made, draw: slice.draws, ...extras, ...nothingYet });
}

function answerSuggestion(slice: Introductions, id: string, at: Moment): void {
  const suggestion = slice.suggestions.get(id);
  if (suggestion) suggestion.answered = at;
}

type Change = `introduction.${'greeted' | 'cleared' | 'followed' | 'told'}`;

function change(introduction: Introduction | undefined, event: About<Change>): void {
  if (!introduction) return;
  if (event.type === 'introduction.greeted') introduction.greeted.set(event.person, event.at);
  if (event.type === 'introduction.cleared') introduction.cleared.add(event.person);
  if (event.type === 'introduction.followed') introduction.followed = event.at;
  if (event.type === 'introduction.told') introduction.told.set(event.person, event.met);
}
