import type { Stamped } from '../feature.js';
import type { Moment, OrganisationId } from '../names.js';
import { addHours } from '../rhythm/day.js';

/** What people hope and what worries them, in their words and in an order that says nothing. */
export interface Hopes {
  hopes: string[];
  worries: string[];
}

export type JoiningEvent =
  /** What those who were here said about a newcomer, with no names; empty where fewer than five said it. */
  | ({ type: 'joining.read'; id: OrganisationId } & Hopes)
  /** What a newcomer hopes and what worries it about us, in the open. Empty words take it back. */
  | { type: 'joining.told'; id: OrganisationId; hope: string; worry: string }
  /** What newcomers said with no name; empty where fewer than five said it. */
  | ({ type: 'joining.poolRead'; box: string } & Hopes)
  /** `until`: somebody else is asked then; three days later in stories from before it was kept. */
  | { type: 'joining.buddyAsked'; id: OrganisationId; of: OrganisationId; until?: Moment }
  /** The one who was asked is asked no longer. It is not kept why. */
  | { type: 'joining.buddyPassed'; id: OrganisationId }
  | { type: 'joining.buddyFound'; id: OrganisationId; of: OrganisationId }
  /** The newcomer wants no buddy. */
  | { type: 'joining.buddyUnwanted'; id: OrganisationId }
  /** The newcomer may be asked for things before its thirty days are over. */
  | { type: 'joining.asksWelcomed'; id: OrganisationId };

/** How one newcomer is welcomed. */
export interface Welcome {
  read?: Hopes & { at: Moment };
  told?: { hope: string; worry: string; at: Moment };
  /** Who was asked to be its buddy, in turn; whoever is no longer asked said no, or did not say. */
  asked: OrganisationId[];
  asking?: { of: OrganisationId; at: Moment; until: Moment };
  buddy?: { of: OrganisationId; at: Moment };
  buddyUnwanted?: true;
  asksWelcomed?: true;
}

export interface Joining {
  welcomes: Map<OrganisationId, Welcome>;
  /** What newcomers said together with no name. */
  pools: (Hopes & { box: string; at: Moment })[];
}

export const empty = (): Joining => ({ welcomes: new Map(), pools: [] });

export function evolve({ welcomes, pools }: Joining, event: Stamped<JoiningEvent>): void {
  if (event.type === 'joining.poolRead') {
    const { box, hopes, worries, at } = event;
    pools.push({ box, hopes, worries, at });
    return;
  }
  const welcome = welcomes.get(event.id) ?? { asked: [] };
  welcomes.set(event.id, welcome);
  switch (event.type) {
    case 'joining.read':
      welcome.read = { hopes: event.hopes, worries: event.worries, at: event.at };
      break;
    case 'joining.told': {
      const { hope, worry, at } = event;
      if (hope || worry) welcome.told = { hope, worry, at };
      else delete welcome.told;
      break;
    }
    case 'joining.buddyAsked':
      welcome.asked.push(event.of);
      welcome.asking = { of: event.of, at: event.at, until: event.until ?? addHours(event.at, 72) };
      break;
    case 'joining.buddyPassed':
      delete welcome.asking;
      break;
    case 'joining.buddyFound':
      delete welcome.asking;
      welcome.buddy = { of: event.of, at: event.at };
      break;
    case 'joining.buddyUnwanted':
      delete welcome.asking;
      delete welcome.buddy;
      welcome.buddyUnwanted = true;
      break;
    case 'joining.asksWelcomed':
      welcome.asksWelcomed = true;
      break;
  }
}
