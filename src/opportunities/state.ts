import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId } from '../names.js';

/** What an organisation can do about an opportunity; in the order in which they always stand. */
export const choices = ['standBack', 'support', 'together', 'alone'] as const;
export type Choice = (typeof choices)[number];

/** `of`: whose bid it would support. */
export interface Said {
  organisation: OrganisationId;
  choice: Choice;
  of?: OrganisationId;
}

export type OpportunitiesEvent =
  /** The whole kind is off until a host turns it on. */
  | { type: 'opportunity.turned'; on: boolean }
  | { type: 'opportunity.filed'; id: string; organisation: OrganisationId; what: string; closes: Day; opens: Moment }
  /** An organisation has answered; what, lies in the box until all are opened. */
  | { type: 'opportunity.heard'; id: string; organisation: OrganisationId }
  | { type: 'opportunity.opened'; id: string; answers: Said[] }
  /** Somebody thinks otherwise since; what they said before stays. Without `said` it was deleted. */
  | { type: 'opportunity.added'; id: string; said?: Said }
  | { type: 'opportunity.ended'; id: string };

export interface Opportunity {
  id: string;
  organisation: OrganisationId;
  /** Gone once it is over. */
  what: string;
  /** The day on which it closes, outside the coalition. After it, everything here is deleted. */
  closes: Day;
  /** When all answers open together. */
  opens: Moment;
  filed: Moment;
  heard: Set<OrganisationId>;
  answers?: Said[];
  /** When they were opened; kept when they are gone. */
  opened?: Moment;
  since: Said[];
  ended?: Moment;
  /** The log still holds its words. */
  inLog: boolean;
}

export interface Opportunities {
  on: boolean;
  all: Map<string, Opportunity>;
}

export const empty = (): Opportunities => ({ on: false, all: new Map() });

export function evolve(opportunities: Opportunities, event: Stamped<OpportunitiesEvent>): void {
  if (event.type === 'opportunity.turned') {
    opportunities.on = event.on;
    return;
  }
  if (event.type === 'opportunity.filed') {
    const { id, organisation, what, closes, opens, at } = event;
    const filed = { id, organisation, what, closes, opens, filed: at, inLog: what !== '' };
    opportunities.all.set(id, { ...filed, heard: new Set(), since: [] });
    return;
  }
  const opportunity = opportunities.all.get(event.id);
  if (opportunity) change(opportunity, event);
}

type Change = Exclude<OpportunitiesEvent, { type: 'opportunity.turned' | 'opportunity.filed' }>;

function change(opportunity: Opportunity, event: Stamped<Change>): void {
  switch (event.type) {
    case 'opportunity.heard':
      opportunity.heard.add(event.organisation);
      break;
    case 'opportunity.opened':
      Object.assign(opportunity, { answers: event.answers, opened: event.at });
      break;
    case 'opportunity.added':
      if (event.said) opportunity.since.push(event.said);
      break;
    case 'opportunity.ended':
      Object.assign(opportunity, { ended: event.at, what: '', since: [] });
      opportunity.heard.clear();
      delete opportunity.answers;
      break;
  }
}

/** What is over leaves the log, too: only that there was something, and when. */
export function forgets({ all }: Opportunities): ((event: OpportunitiesEvent) => OpportunitiesEvent) | undefined {
  const over = new Set([...all.values()].filter(({ ended, inLog }) => ended && inLog).map(({ id }) => id));
  if (over.size === 0) return undefined;
  return (event) => ('id' in event && over.has(event.id) ? erased(event) : event);
}

function erased(event: OpportunitiesEvent): OpportunitiesEvent {
  switch (event.type) {
    case 'opportunity.filed':
      return { ...event, what: '' };
    case 'opportunity.heard':
      return { ...event, organisation: '' };
    case 'opportunity.opened':
      return { ...event, answers: [] };
    case 'opportunity.added':
      return { type: event.type, id: event.id };
    default:
      return event;
  }
}

/** The last thing an organisation said in the open. */
export const lastSaid = ({ answers = [], since }: Opportunity, organisation: OrganisationId): Said | undefined =>
  [...answers, ...since].findLast((one) => one.organisation === organisation);

/** Filed, and neither taken back nor past its closing day; oldest first. */
export const goingOn = ({ all }: Opportunities): Opportunity[] => [...all.values()].filter(({ ended }) => !ended);

/** The box in which the answers to one lie until they are opened. */
export const boxOf = (id: string): string => `opportunity.${id}`;
