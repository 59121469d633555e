import type { Stamped } from '../feature.js';
import type { OrganisationId } from '../names.js';

/** Four ways in which organisations differ, and neither end is better. Named in words.ts. */
export const sliders = ['principle', 'track', 'pace', 'reach'] as const;
export type Slider = (typeof sliders)[number];
/** Where an organisation places itself. Words, not numbers: nothing here can be added up or compared. */
export const places = ['first', 'moreFirst', 'both', 'moreSecond', 'second'] as const;
export type Place = (typeof places)[number];

/** How an organisation describes its own way of working. */
export interface Culture {
  placed: Partial<Record<Slider, Place>>;
  words?: string;
}

export type CultureEvent = { type: 'culture.told'; organisation: OrganisationId } & Culture;

export type Cultures = Map<OrganisationId, Culture>;

export const empty = (): Cultures => new Map();

export function evolve(cultures: Cultures, { organisation, placed, words }: Stamped<CultureEvent>): void {
  cultures.set(organisation, { placed, ...(words ? { words } : {}) });
}
