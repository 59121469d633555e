import { z } from 'zod';
import { thanks } from '../src/checkins/cards.js';
import { nextOpening, rhythmOf } from '../src/checkins/clock.js';
import { amounts, lastRound, lateUntil, openRound, type Round } from '../src/checkins/state.js';
import { words } from '../src/checkins/words.js';
import { refuse } from '../src/feature.js';
import { nameOf } from '../src/members/who.js';
import { words as memberWords } from '../src/members/words.js';
import { type Block, type Button, buttons, type Line, type Note, note, strong, text } from '../src/note.js';
import { dayOf, readDay } from '../src/rhythm/day.js';
import { sayRule } from '../src/rhythm/rule.js';
import { type Action, type Asking, action, option, type Values } from './command.js';
import { scheduling } from './schedule.js';

/** `some the lease is signed` → how much room, and what moved. */
function readAnswer(typed: string): Values {
  const [, first = '', rest = ''] = /^(\S+)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  const room = amounts.find((amount) => amount === first.toLowerCase());
  if (!room) return { moved: typed };
  return { room, ...(rest ? { moved: rest } : {}) };
}

const roundMeant = ({ state: { checkins } }: Asking, id: string | undefined): Round | undefined =>
  id ? checkins.rounds.get(id) : openRound(checkins);

const answer = action({
  name: 'checkin answer',
  about: 'Answer the check-in for your organisation, or change the answer',
  title: words.formTitle,
  read: readAnswer,
  options: z.object({
    id: z.string().optional(),
    room: option.choice({ label: words.room, hint: words.roomHint, of: words.amounts }),
    moved: option.longIfAny({ label: words.movedLabel, hint: words.movedHint }),
    unsaid: option.longIfAny({ label: words.unsaidLabel, hint: words.unsaidHint }),
    seen: option.choiceIfAny({ label: words.seenLabel, of: words.seens, initial: 'hosts' }),
  }),
  does: ['checkin.answer'],
  form: (asking, { id }) => {
    const { organisation, now } = asking;
    const round = roundMeant(asking, id);
    if (!organisation) return { instead: note(undefined, memberWords.noOrganisation, buttons(sayWho)) };
    if (!round || (round.closed && now.toISOString() > lateUntil(round))) return { instead: betweenRounds(asking) };
    return { intro: introTo(round, organisation), fields: ownWords(asking, round, organisation) };
  },
  intent: ({ id, room, moved, unsaid, seen }, asking) => {
    const round = roundMeant(asking, id);
    if (!round) return refuse(words.noneOpen);
    // A form always says who sees it, so what it left empty is taken out; a typed line only adds.
    const left = seen ? '' : undefined;
    return { type: 'checkin.answer', id: round.id, room, moved: moved ?? left, unsaid: unsaid ?? left, seen };
  },
  answer: (asking, intent) => {
    const { state, organisation } = asking;
    const round = roundMeant(asking, intent?.type === 'checkin.answer' ? intent.id : undefined);
    return round && organisation
      ? note(undefined, ...thanks(round, organisation, nameOf(state.members, organisation)))
      : betweenRounds(asking);
  },
});
const sayWho: Button = { label: words.sayWho, opens: { action: 'setup organisation' }, main: true };

function introTo(round: Round, organisation: string): Line {
  const again = round.answers.has(organisation) ? [words.formAgain] : [];
  return round.closed
    ? [...again, words.formLate, { moment: lateUntil(round) }, '.']
    : [...again, words.formOpen, { moment: round.closes }, '.'];
}

/** What the organisation has said so far; what lies sealed is shown to itself alone. */
function ownWords({ ballots }: Asking, round: Round, organisation: string) {
  const said = round.answers.get(organisation);
  const sealed = ballots.get(round.id)?.unsaid;
  const { unnamed, ...named } = words.seens;
  const choices = Object.entries(round.closed ? named : { ...named, unnamed });
  return {
    ...(said ? { room: { initial: said.room } } : {}),
    ...(said?.moved ? { moved: { initial: said.moved } } : {}),
    ...(sealed || said?.unsaid ? { unsaid: { initial: sealed || said?.unsaid } } : {}),
    seen: {
      initial: sealed ? 'unnamed' : (said?.seen ?? 'hosts'),
      choices: choices.map(([value, label]) => ({ value, label })),
    },
  };
}

/** No round is open: when the next one comes, and what may be done meanwhile. */
function betweenRounds(asking: Asking): Note {
  const { state, organisation, isHost, now } = asking;
  const last = lastRound(state.checkins);
  const late = last?.closed && now.toISOString() <= lateUntil(last) ? last : undefined;
  const presses: Button[] = [
    ...(late
      ? [
          {
            label: late.answers.has(organisation ?? '') ? words.change : words.add,
            opens: { action: 'checkin answer', with: { id: late.id } },
          },
        ]
      : []),
    ...(isHost ? [{ label: words.open, does: { type: 'checkin.open' } }] : []),
    ...(isHost && state.checkins.paused ? [{ label: words.resume, does: { type: 'checkin.resume' } }] : []),
    ...(isHost ? [{ label: words.reschedule, opens: { action: 'checkin schedule' } }] : []),
  ];
  return note(undefined, words.noneOpen, ...whenNext(asking), ...(presses.length > 0 ? [buttons(...presses)] : []));
}

function whenNext({ state, now }: Asking): Block[] {
  const { paused } = state.checkins;
  const at = nextOpening(state);
  const stillPaused = paused && !(paused.until && paused.until <= dayOf(now, state.members.zone));
  const until: Block[] = paused?.until ? [text(words.pausedUntil, { day: paused.until }, '.')] : [text(words.paused)];
  return [
    ...(stillPaused ? until : []),
    ...(at ? [text(words.nextOne, { moment: at }, '.')] : stillPaused ? [] : [text(words.noNext)]),
  ];
}

const open = action({
  name: 'checkin open',
  about: 'Ask everybody now (hosts)',
  options: z.object({}),
  does: ['checkin.open'],
  intent: () => ({ type: 'checkin.open' }),
  answer: ({ state }) => {
    const round = openRound(state.checkins);
    return note(undefined, ...(round ? [text(words.opened, { moment: round.closes }, '.')] : [words.noneOpen]));
  },
});

const pause = action({
  name: 'checkin pause',
  about: 'Pause check-ins, until a day or until you go on (hosts)',
  title: words.pauseTitle,
  main: 'until',
  atOnce: true,
  options: z.object({ until: option.shortIfAny({ label: words.pauseUntil, hint: words.pauseHint }) }),
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
  answer: (asking) => note(undefined, words.resumed, ...whenNext(asking)),
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
  answer: (asking) => note(undefined, words.closedEarly, ...whenNext(asking)),
});

const schedule = scheduling({
  name: 'checkin schedule',
  about: 'Choose how often we check in, and when (hosts)',
  does: 'checkin.schedule',
  words,
  saved: (asking) => [
    text(words.scheduled, ' ', words.rhythm, strong(sayRule(rhythmOf(asking.state))), '.'),
    ...whenNext(asking),
  ],
});

export const checkin: Action[] = [answer, open, ...schedule, pause, resume, close];
