import type { Organisation } from '../replay/cast.js';
import { cast } from './cast.js';

/** `Harbour Trust, second` answers for Harbour Trust. */
export const organisationOf = ({ name }: Organisation): string => name.split(',')[0] ?? name;
/** The names of organisations, each once. */
export const namesOf = (people: Organisation[]): string[] => [...new Set(people.map(organisationOf))];
/** Everybody who answers for it. */
export const colleaguesOf = (organisation: string): Organisation[] =>
  cast.filter((one) => organisationOf(one) === organisation);
export function named(name: string): Organisation {
  const found = cast.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found;
}
