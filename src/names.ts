import { z } from 'zod';
import { words } from './rhythm/words.js';

/** Where a coalition meets; `web` is the playground. By `email` some read along. */
export type Platform = 'slack' | 'discord' | 'web' | 'email';

/** Eight characters, a to z and 2 to 9: short enough to ride in every button. */
export type CoalitionId = string;
/** `o1`, `o2`, … in the order organisations joined; short because it rides in buttons. */
export type OrganisationId = string;
/** One account on one platform: `slack:T1:U1`, `discord:42`, `web:amal`; somebody who reads by email, `email:0a1b…`. */
export type PersonId = `${Platform}:${string}`;
/** One channel: `slack:T1:C1`, `discord:G1:C1`, `web:kitchen`. */
export type RoomId = `${Platform}:${string}`;
/** A date without a clock, `2026-06-15`. It never shifts between time zones. */
export type Day = string;
/** An instant, ISO 8601 in UTC: `2026-06-15T08:00:00.000Z`. Compares as text. */
export type Moment = string;
/** An IANA time zone, `Europe/London`. */
export type Zone = string;
/** A recurrence in its canonical words, `every 2 weeks on thu at 09:30 from 2026-11-26`; see rhythm/. */
export type RuleText = string;

const onPlatform = z.string().regex(/^(slack|discord|web):.{1,80}$/);
export const personId = onPlatform as unknown as z.ZodType<PersonId>;
export const roomId = onPlatform as unknown as z.ZodType<RoomId>;
export const organisationId = z.string().regex(/^o\d{1,6}$/);
/** What a calendar can be reckoned with: a day that leads past the year 9999 would stop the clock of its whole coalition. */
const isWithinReach = (when: string): boolean => /^(19|2[01])\d\d-/.test(when);
export const moment = z.iso.datetime().refine(isWithinReach, words.outOfReach);
export const day = z.iso.date().refine(isWithinReach, words.outOfReach);
/** A short id of a thing inside one coalition: one letter and a number, `c12`. */
export const thingId = z.string().regex(/^[a-z]\d{1,6}$/);

/** The platform that a person's or room's name begins with. */
export const platformOf = (id: PersonId | RoomId): Platform => id.slice(0, id.indexOf(':')) as Platform;
