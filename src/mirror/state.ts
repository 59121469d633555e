import type { State } from '../coalition.js';
import type { Stamped } from '../feature.js';
import type { Organisation } from '../members/state.js';
import { asked } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { comesFirst } from '../proposals/reading.js';
import { later } from '../rhythm/day.js';

export type MirrorEvent =
  /** A mirror is held up to this organisation. What it shows is worked out anew: no figure enters the log. */
  | { type: 'mirror.held'; organisation: OrganisationId }
  | { type: 'mirror.turned'; organisation: OrganisationId; on: boolean };

/** By organisation: when it last had a mirror, how often, and whether it wants none. */
export type Mirror = Map<OrganisationId, { held?: Moment; times: number; off?: true }>;

export const empty = (): Mirror => new Map();

export function evolve(mirror: Mirror, event: Stamped<MirrorEvent>): void {
  const { off, ...known } = mirror.get(event.organisation) ?? { times: 0 };
  if (event.type === 'mirror.held')
    mirror.set(event.organisation, { times: known.times + 1, held: event.at, ...(off ? { off } : {}) });
  else mirror.set(event.organisation, { ...known, ...(event.on ? {} : { off: true }) });
}

/** Fewer things say nothing. */
const fewestThings = 8;
/** With fewer organisations, what one did not open would say what another did. */
const fewestOrganisations = 5;

/** Of the last eight proposals, how many were this organisation's. */
export interface Reflection {
  own: number;
  of: number;
}

/**
 * What an organisation could count for itself in any room: of the last eight proposals that every room has read by then,
 * more than half were its own. Only for those that do not come first anyway. Undefined: there is nothing to show.
 */
export function reflectionOf(
  { members, proposals }: Pick<State, 'members' | 'proposals'>,
  organisation: Organisation,
  until: Moment,
): Reflection | undefined {
  if (comesFirst(organisation, []) || asked(members).length < fewestOrganisations) return undefined;
  const last = [...proposals.all.values()]
    .flatMap(({ posted, forAllAt, opener }) => (posted ? [{ read: later(posted, forAllAt), opener }] : []))
    .filter(({ read }) => read <= until)
    .sort((a, b) => (a.read < b.read ? -1 : Number(a.read > b.read)))
    .slice(-fewestThings);
  const own = last.filter(({ opener }) => opener === organisation.id).length;
  return last.length === fewestThings && own > fewestThings / 2 ? { own, of: last.length } : undefined;
}
