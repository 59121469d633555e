import type { Stamped } from '../feature.js';
import { stillKept } from '../lasting/words.js';
import type { Moment, OrganisationId } from '../names.js';
import type { Named } from '../seen/seen.js';

export type WorriesEvent =
  | { type: 'worry.said'; id: string; organisation: OrganisationId; text: string; seen: Named }
  | { type: 'worry.withdrawn'; id: string }
  /** What was written with no name, in an order that says nothing. The box is destroyed. */
  | { type: 'worry.released'; box: string; texts: string[] };

/** A worry that has a name. One without is known only once it has been read out. */
export interface Worry {
  id: string;
  organisation: OrganisationId;
  text: string;
  seen: Named;
  at: Moment;
  /** When it was taken back. */
  over?: Moment;
}

export interface Worries {
  said: Map<string, Worry>;
  /** What was read out with no name. */
  released: { box: string; texts: string[]; at: Moment }[];
}

export const empty = (): Worries => ({ said: new Map(), released: [] });

export function evolve({ said, released }: Worries, event: Stamped<WorriesEvent>): void {
  switch (event.type) {
    case 'worry.said': {
      const { id, organisation, text, seen, at } = event;
      said.set(id, { id, organisation, text, seen, at });
      break;
    }
    case 'worry.withdrawn': {
      const worry = said.get(event.id);
      if (worry) worry.over = event.at;
      break;
    }
    case 'worry.released':
      released.push({ box: event.box, texts: stillKept(event.texts), at: event.at });
      break;
  }
}
