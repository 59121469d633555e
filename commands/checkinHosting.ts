import { z } from 'zod';
import { rhythmOf } from '../src/checkins/clock.js';
import { hostWords } from '../src/checkins/hostWords.js';
import { openRound } from '../src/checkins/state.js';
import { words } from '../src/checkins/words.js';
import { refuse } from '../src/feature.js';
import { type Line, note, strong, text } from '../src/note.js';
import { dayOf, mondayOf, readDay } from '../src/rhythm/day.js';
import { sayRule } from '../src/rhythm/rule.js';
import { checkinQuestions } from './checkinQuestions.js';
import { roundMeant, whenNext } from './checkinRound.js';
import { type Action, type Asking, action, option } from './command.js';
import { scheduling } from './schedule.js';

const open = action({
  name: 'checkin open',
  about: 'Ask everybody now (hosts)',
  options: z.object({}),
  does: ['checkin.open'],
  intent: () => ({ type: 'checkin.open' }),
  answer: ({ state }) => {
    const round = openRound(state.checkins);
    return note(undefined, ...(round ? [text(hostWords.opened, { moment: round.closes }, '.')] : [words.noneOpen]));
  },
});

const pause = action({
  name: 'checkin pause',
  about: 'Pause check-ins, until a day or until you go on (hosts)',
  title: hostWords.pauseTitle,
  main: 'until',
  atOnce: true,
  options: z.object({ until: option.shortIfAny({ label: hostWords.pauseUntil, hint: hostWords.pauseHint }) }),
  does: ['checkin.pause'],
  intent: ({ until }, { state, now }) => {
    if (!until) return { type: 'checkin.pause' };
    const read = readDay(until, state.members.zone, now);
    return read ? { type: 'checkin.pause', until: read.day } : refuse(words.unknownDay);
  },
  answer: (asking) => note(undefined, ...whenNext(asking)),
});

const resume = action({
  name: 'checkin resume',
  about: 'Go on with check-ins after a pause (hosts)',
  options: z.object({}),
  does: ['checkin.resume'],
  intent: () => ({ type: 'checkin.resume' }),
  answer: (asking) => note(undefined, hostWords.resumed, ...whenNext(asking)),
});

const close = action({
  name: 'checkin close',
  about: 'Close the open check-in early (hosts)',
  options: z.object({ id: z.string().optional() }),
  does: ['checkin.close'],
  intent: ({ id }, asking) => {
    const round = roundMeant(asking, id);
    return round ? { type: 'checkin.close', id: round.id } : refuse(words.noneOpen);
  },
  answer: (asking) => note(undefined, hostWords.closedEarly, ...whenNext(asking)),
});

const quiet = action({
  name: 'checkin quiet',
  about: 'Choose weeks in which no check-in opens (hosts)',
  title: hostWords.quietTitle,
  main: 'weeks',
  atOnce: true,
  options: z.object({ weeks: option.shortIfAny({ label: hostWords.quietLabel, hint: hostWords.quietHint, max: 300 }) }),
  does: ['checkin.quietenWeeks'],
  form: (asking) => ({ intro: [hostWords.quietHow], fields: { weeks: { initial: quietDays(asking).join(', ') } } }),
  intent: ({ weeks = '' }, { state, now }) => {
    const mondays = new Set<string>();
    for (const piece of weeks.split(/[,;\n]/).map((part) => part.trim())) {
      if (piece === '') continue;
      const read = /^\d{4}-\d\d-\d\d$/.test(piece) ? { day: piece } : readDay(piece, state.members.zone, now);
      if (!read) return refuse(hostWords.quietUnread(piece));
      mondays.add(mondayOf(read.day));
    }
    return { type: 'checkin.quietenWeeks', mondays: [...mondays].sort() };
  },
  answer: (asking) => {
    const days = quietDays(asking);
    const all: Line = days.flatMap((day, index) => [...(index > 0 ? [', '] : []), { day }]);
    const said = days.length > 0 ? text(hostWords.quietNow, ...all, '.') : text(hostWords.quietNone);
    return note(undefined, said, hostWords.quietHow, ...whenNext(asking));
  },
});

/** The Mondays of quiet weeks that are not over. */
const quietDays = ({ state: { checkins, members }, now }: Asking): string[] =>
  [...checkins.quietWeeks].filter((monday) => monday >= mondayOf(dayOf(now, members.zone))).sort();

const schedule = scheduling({
  name: 'checkin schedule',
  about: 'Choose how often we check in, and when (hosts)',
  does: 'checkin.schedule',
  words: hostWords,
  saved: (asking) => [
    text(hostWords.scheduled, ' ', hostWords.rhythm, strong(sayRule(rhythmOf(asking.state))), '.'),
    ...whenNext(asking),
  ],
});

export const checkinHosting: Action[] = [open, ...schedule, pause, resume, close, quiet, ...checkinQuestions];
