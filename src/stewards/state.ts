import type { Stamped } from '../feature.js';
import type { MembersEvent } from '../members/state.js';
import type { Day, Moment, OrganisationId, PersonId } from '../names.js';

type HatEvent = Extract<MembersEvent, { type: 'hat.chosen' }>;
/** `id`: the decision whose outcome a steward looks after. */
export type StewardsEvent =
  | { type: 'steward.asked'; id: string; of: OrganisationId; until: Moment }
  /** The one who was asked is asked no longer. It is not kept why. */
  | { type: 'steward.passed'; id: string }
  | { type: 'steward.began'; id: string; person: PersonId; organisation: OrganisationId; until: Day }
  /** The term is over, or they handed it on. */
  | { type: 'steward.ended'; id: string }
  | { type: 'steward.said'; id: string; words: string }
  | HatEvent;

export interface Term {
  /** How many there have been, this one among them. */
  number: number;
  person: PersonId;
  organisation: OrganisationId;
  at: Moment;
  /** The last day. */
  until: Day;
}

/** What a steward told every room, and in which term. */
export interface Said {
  number: number;
  words: string;
  at: Moment;
  term: Term;
}

export interface Stewarding {
  id: string;
  terms: number;
  current?: Term;
  /** The term before, and when it ended. Nobody is steward twice running. */
  last?: Term & { ended: Moment };
  /** Who was asked to be next; whoever is no longer asked said no, or did not say. */
  asked: OrganisationId[];
  asking?: { of: OrganisationId; at: Moment; until: Moment };
  said: Said[];
  changed: Moment;
}

/** By the decision whose outcome is looked after. */
export type Stewards = Map<string, Stewarding>;

export const empty = (): Stewards => new Map();

export function evolve(stewards: Stewards, event: Stamped<StewardsEvent>): void {
  if (event.type === 'hat.chosen') return;
  const { id, at } = event;
  const one = stewards.get(id) ?? { id, terms: 0, asked: [], said: [], changed: at };
  stewards.set(id, one);
  one.changed = at;
  switch (event.type) {
    case 'steward.asked':
      one.asked.push(event.of);
      one.asking = { of: event.of, at, until: event.until };
      break;
    case 'steward.passed':
      delete one.asking;
      break;
    case 'steward.began': {
      const { person, organisation, until } = event;
      one.terms += 1;
      one.current = { number: one.terms, person, organisation, at, until };
      delete one.asking;
      break;
    }
    case 'steward.ended':
      if (one.current) one.last = { ...one.current, ended: at };
      one.asked = [];
      delete one.current;
      break;
    case 'steward.said':
      if (one.current) one.said.push({ number: one.said.length + 1, words: event.words, at, term: one.current });
      break;
  }
}
