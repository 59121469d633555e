import { fewestAsked, nextOpening } from '../src/checkins/clock.js';
import { openRound } from '../src/checkins/state.js';
import { nextPosting } from '../src/digest/digest.js';
import { asked } from '../src/members/who.js';
import { type Block, buttons, type Line, list, strong, text } from '../src/note.js';
import type { Asking } from './command.js';
import { firstRoundWords as words } from './firstRoundWords.js';

/** For a host, until the first check-in has closed: what comes next, by itself or at a press. Nothing has to be set. */
export function firstRound({ state, isHost }: Asking): Block[] {
  const { checkins, members } = state;
  if (!isHost || !members.founded || [...checkins.rounds.values()].some(({ closed }) => closed)) return [];
  const round = openRound(checkins);
  if (!round && asked(members).length < fewestAsked)
    return [
      text(strong(words.title)),
      text(words.needTwo),
      buttons({ label: words.invite, opens: { action: 'setup invite' }, main: true }),
    ];
  const opens = nextOpening(state);
  const posts = nextPosting(state);
  const first: Line = opens ? [words.goesOut, { moment: opens }, words.orNow] : [words.paused];
  const press = round
    ? { label: words.closeNow, opens: { action: 'checkin close' } }
    : { label: words.askNow, opens: { action: 'checkin open' }, main: true as const };
  return [
    text(strong(words.title)),
    list([
      round ? [words.underWay, { moment: round.closes }, '.'] : first,
      ...(posts ? [[words.thenDigest, { moment: posts }, words.lookFirst]] : []),
    ]),
    buttons(press),
  ];
}
