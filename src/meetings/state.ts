import type { Stamped } from '../feature.js';
import type { Moment, OrganisationId } from '../names.js';

export type MeetingsEvent =
  | {
      type: 'meeting.proposed';
      id: string;
      title: string;
      slots: Moment[];
      closes: Moment;
      organisation: OrganisationId;
      where?: string;
      /** The difference that a small-group talk is about. */
      about?: string;
    }
  /** What suits an organisation, by the slot's place in the list; what stands in neither does not suit it. */
  | { type: 'meeting.answered'; id: string; organisation: OrganisationId; yes: number[]; maybe: number[] }
  | { type: 'meeting.fixed'; id: string; slot: number }
  | { type: 'meeting.dropped'; id: string; why: 'nothing suits' | 'taken back' }
  | { type: 'meeting.told'; id: string; words: string; organisation: OrganisationId };

export interface Meeting {
  id: string;
  title: string;
  slots: Moment[];
  closes: Moment;
  proposedBy: OrganisationId;
  where?: string;
  about?: string;
  made: Moment;
  changed: Moment;
  answers: Map<OrganisationId, { yes: number[]; maybe: number[] }>;
  /** The instant it begins, once that is settled. */
  begins?: Moment;
  dropped?: 'nothing suits' | 'taken back';
  told: { organisation: OrganisationId; words: string }[];
}

export interface Meetings {
  all: Map<string, Meeting>;
}

export const empty = (): Meetings => ({ all: new Map() });

export function evolve({ all }: Meetings, event: Stamped<MeetingsEvent>): void {
  if (event.type === 'meeting.proposed') {
    const { id, title, slots, closes, organisation, where, about, at } = event;
    all.set(id, {
      id,
      title,
      slots,
      closes,
      proposedBy: organisation,
      ...(where ? { where } : {}),
      ...(about ? { about } : {}),
      made: at,
      changed: at,
      answers: new Map(),
      told: [],
    });
    return;
  }
  const meeting = all.get(event.id);
  if (!meeting) return;
  meeting.changed = event.at;
  switch (event.type) {
    case 'meeting.answered':
      meeting.answers.set(event.organisation, { yes: event.yes, maybe: event.maybe });
      break;
    case 'meeting.fixed': {
      const begins = meeting.slots[event.slot];
      if (begins) meeting.begins = begins;
      break;
    }
    case 'meeting.dropped':
      meeting.dropped = event.why;
      delete meeting.begins;
      break;
    case 'meeting.told':
      meeting.told.push({ organisation: event.organisation, words: event.words });
      break;
  }
}

/** A time is still being looked for. */
export const isOpen = ({ begins, dropped }: Meeting): boolean => !begins && !dropped;

/** The talk about a difference that is being arranged, or still to come. */
export const talkAbout = ({ all }: Meetings, difference: string, now: Moment): Meeting | undefined =>
  [...all.values()].find(
    ({ about, dropped, begins }) => about === difference && !dropped && (begins === undefined || begins > now),
  );

/** Meetings whose time is settled and lies from `from` until `to`, earliest first. */
export const meetingsBetween = ({ all }: Meetings, from: Moment, to: Moment): (Meeting & { begins: Moment })[] =>
  [...all.values()]
    .flatMap((meeting) => (meeting.begins ? [{ ...meeting, begins: meeting.begins }] : []))
    .filter(({ begins }) => begins >= from && begins <= to)
    .sort((a, b) => (a.begins < b.begins ? -1 : 1));
