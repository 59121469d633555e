import { z } from 'zod';
import { words } from '../src/meetings/words.js';
import { note, text } from '../src/note.js';
import { dateOfMeeting } from '../src/pages/calendar.js';
import { calendarOf } from '../src/pages/calendarFile.js';
import { action } from './command.js';

/** A settled meeting as a file that any calendar opens. The one who takes it twice has it once. */
export const toCalendar = action({
  name: 'meet calendar',
  about: 'Take a meeting into your own calendar',
  hidden: true,
  options: z.object({ id: z.string() }),
  question: ({ id }, { state, now, coalition = '' }) => {
    const meeting = state.meetings.all.get(id);
    if (!meeting?.begins) return note(undefined, meeting ? words.notSettled : words.unknown);
    const { begins } = meeting;
    const content = calendarOf(
      coalition,
      state.members.name,
      [dateOfMeeting({ ...meeting, begins })],
      now.toISOString(),
    );
    return note(meeting.title, text(words.settledOn, { moment: begins }, '.'), words.calendarHow, {
      kind: 'file',
      file: { name: words.calendarFile, type: 'text/calendar', content },
    });
  },
  answer: () => note(undefined, words.unknown),
});
