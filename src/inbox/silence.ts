import { isAway, isQuiet } from '../checkins/state.js';
import type { State } from '../coalition.js';
import type { OrganisationId } from '../names.js';
import { dayOf } from '../rhythm/day.js';

/** The organisation asked for quiet: it has no room, or is away. Nothing reaches it that no person asked for. */
export const isSilent = ({ checkins, members }: State, organisation: OrganisationId, now: Date): boolean =>
  isQuiet(checkins, organisation) || isAway(checkins, organisation, dayOf(now, members.zone));
