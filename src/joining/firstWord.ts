import type { Round } from '../checkins/rounds.js';
import type { State } from '../coalition.js';
import { type Meeting, meetingsBetween } from '../meetings/state.js';
import type { Moment, OrganisationId } from '../names.js';
import { joiners } from './newcomers.js';

const farAhead: Moment = '9999-12-31T00:00:00.000Z';

/** Whose first round this is: the first one that was still open when they joined. Their words stand first in it. */
export const firstInRound = ({ members, checkins }: State, round: Round): OrganisationId[] =>
  joiners(members)
    .filter(({ since }) => {
      const first = [...checkins.rounds.values()].find(({ closed, closes }) => (closed ?? closes) > since);
      return first?.id === round.id;
    })
    .map(({ id }) => id);

/** Whose first meeting this is; a small-group talk is not for everybody, so nobody is expected there. */
export const firstInMeeting = ({ members, meetings }: State, meeting: Pick<Meeting, 'id'>): OrganisationId[] =>
  joiners(members)
    .filter(({ since }) => {
      const first = meetingsBetween(meetings, since, farAhead).find(({ about }) => !about);
      return first?.id === meeting.id;
    })
    .map(({ id }) => id);

/** The same list, with these first. */
export const withFirst = (all: OrganisationId[], first: OrganisationId[]): OrganisationId[] => [
  ...all.filter((one) => first.includes(one)),
  ...all.filter((one) => !first.includes(one)),
];
