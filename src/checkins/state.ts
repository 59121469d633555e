import type { OrganisationId } from '../names.js';
import type { Checkins } from './checkins.js';

/** The organisation told us it has no room: nothing unasked-for goes to it until the next round. */
export const isQuiet = (_checkins: Checkins, _organisation: OrganisationId): boolean => false;
