import type { Stamped } from '../feature.js';
import type { MembersEvent } from '../members/state.js';
import type { Day, Moment, OrganisationId, PersonId } from '../names.js';
import { addDays, addHours } from '../rhythm/day.js';

type HostEvent = Extract<MembersEvent, { type: 'host.began' | 'host.ended' }>;
/** `turn`: the day on which the next hosts begin. */
export type HostingEvent =
  /** `until`: somebody else is asked then; three days later in stories from before it was kept. */
  | { type: 'hosting.asked'; turn: Day; of: OrganisationId; with?: PersonId; until?: Moment }
  /** The one who was asked is asked no longer. It is not kept why. */
  | { type: 'hosting.passed'; turn: Day }
  | { type: 'hosting.agreed'; turn: Day; person: PersonId }
  /** `with` hosts alongside; `thanked` have handed over. */
  | { type: 'hosting.handedOver'; person: PersonId; with?: PersonId; thanked: PersonId[] }
  | HostEvent;

export interface Hosting {
  turn?: Day;
  /** Who was asked for this turn; whoever is no longer asked said no, or did not say. */
  asked: OrganisationId[];
  asking?: { of: OrganisationId; at: Moment; until: Moment; with?: PersonId };
  /** Who was asked for the turn before, in that order. */
  rested: OrganisationId[];
  agreed?: { person: PersonId; with?: PersonId; at: Moment };
  current?: { person: PersonId; with?: PersonId; thanked: PersonId[]; at: Moment };
}

/** Who was asked for the month before this turn. */
export const askedBefore = ({ turn: last, asked }: Hosting, turn: Day): OrganisationId[] =>
  last?.slice(0, 7) === addDays(turn, -1).slice(0, 7) ? asked : [];

export const empty = (): Hosting => ({ asked: [], rested: [] });

export function evolve(hosting: Hosting, event: Stamped<HostingEvent>): void {
  switch (event.type) {
    case 'hosting.asked': {
      const { turn, of, at, with: beside, until = addHours(at, 72) } = event;
      if (hosting.turn !== turn) Object.assign(hosting, { turn, rested: askedBefore(hosting, turn), asked: [] });
      hosting.asked.push(of);
      hosting.asking = { of, at, until, ...(beside ? { with: beside } : {}) };
      break;
    }
    case 'hosting.passed':
      delete hosting.asking;
      break;
    case 'hosting.agreed': {
      const beside = hosting.asking?.with;
      hosting.agreed = { person: event.person, at: event.at, ...(beside ? { with: beside } : {}) };
      delete hosting.asking;
      break;
    }
    case 'hosting.handedOver': {
      const { person, with: beside, thanked, at } = event;
      hosting.current = { person, thanked, at, ...(beside ? { with: beside } : {}) };
      delete hosting.agreed;
      break;
    }
  }
}
