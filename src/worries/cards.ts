import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { everyRoom, hostInboxes, kindly } from '../members/who.js';
import type { Moment } from '../names.js';
import { buttons, list, neverNews, note, strong, text } from '../note.js';
import type { Worry } from './state.js';
import { words } from './words.js';

/** What was said longer ago needs no look: what hangs, hangs. */
const livelyMs = 8 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  const said = [...state.worries.said.values()].filter(({ at, over }) => (over ?? at) >= lively);
  return [...said.flatMap((one) => worry(state, one)), ...unnamed(state, lively)];
}

function worry(state: State, { id, organisation, text: said, seen, at, over }: Worry): Posting[] {
  const { members } = state;
  const name = kindly(members, organisation);
  const since = over ? neverNews : at;
  const key = `worry.${id}`;
  const work = buttons({ label: words.work, opens: { action: 'concern raise' } });
  const body = over ? [words.cardGone(name)] : [words.worried(name), text(strong(said))];
  if (seen === 'everyone') {
    const card = note(words.cardTitle, ...body, ...(over ? [] : [work]));
    return everyRoom(members).map((place) => ({ key, place, note: card, since }));
  }
  const told = note(words.hostsTitle, ...body, ...(over ? [] : [words.hostsHow]));
  return hostInboxes(members).map((place) => ({ key, place, note: told, since, why: 'asked' }));
}

const unnamed = ({ worries, members }: State, lively: Moment): Posting[] =>
  worries.released
    .filter(({ at, texts }) => at >= lively && texts.length > 0)
    .flatMap(({ box, texts, at }) => {
      const said = list(texts.map((one) => [one]));
      const work = buttons({ label: words.work, opens: { action: 'concern raise' } });
      const card = note(words.unnamedTitle, said, words.unnamedHow, work);
      return everyRoom(members).map((place) => ({ key: box, place, note: card, since: at }));
    });
