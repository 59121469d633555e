import type { Stamped } from '../feature.js';

export type PagesEvent = { type: 'page.renewed' } | { type: 'page.closed' };

export interface Pages {
  /** How often the link was renewed. It is part of what the link is made from, so every older one leads nowhere. */
  renewed: number;
  closed: boolean;
}

export const empty = (): Pages => ({ renewed: 0, closed: false });

export function evolve(pages: Pages, event: Stamped<PagesEvent>): void {
  if (event.type === 'page.renewed') pages.renewed += 1;
  pages.closed = event.type === 'page.closed';
}
