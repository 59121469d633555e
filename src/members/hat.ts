import { z } from 'zod';
import type { PersonId } from '../names.js';
import type { Members } from './state.js';

/**
 * For whom somebody answers: for themselves, for their organisation, or while their organisation is still checking
 * inside. Only `organisation` can close anything; `checking` is heard and not counted; `myself` carries no organisation.
 */
export const hats = ['myself', 'organisation', 'checking'] as const;
export type Hat = (typeof hats)[number];
export const hat = z.enum(hats);

/** The hat this person wears when they press without saying: their organisation's, unless they chose another or have none. */
export const hatOf = (members: Members, person: PersonId): Hat => {
  const known = members.people.get(person);
  return known ? (known.hat ?? 'organisation') : 'myself';
};
