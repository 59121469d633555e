import { below, type Random } from '../../../src/agreement/random.js';
import { boxOpenedBy } from '../../../src/boxes.js';
import { due, type Intent, type State, show } from '../../../src/coalition.js';
import type { Opened, Posting } from '../../../src/feature.js';
import type { PersonId } from '../../../src/names.js';
import type { Note } from '../../../src/note.js';
import type { Ballot } from '../../../src/ports.js';
import { changed, shuffled } from '../../../src/seal.js';
import { stateAfter, when } from '../../given.js';
import {
  at,
  type Coalition,
  checkinOpen,
  founded,
  type Given,
  type Own,
  opens,
  personOf,
  strangerOf,
} from './coalitions.js';

/** After these of the clock's acts the observer looks; whatever else has changed is seen at the next look. */
const showsNews = new Set(['sensecheck.close', 'checkin.close', 'digest.post']);

/** Called with what a sense check's close is about to read. */
export type AtClose = (state: State, id: string, now: Date, opened: Opened[]) => void;

/** Three weeks of a coalition; returns all that the rooms read, in order. `random`: who presses when, and how boxes are shuffled. */
export function lived(
  coalition: Coalition,
  own: Own[],
  people: Given[],
  random: Random,
  atClose?: AtClose,
  isRead = ({ place }: Posting): boolean => 'room' in place,
): string[] {
  const state = stateAfter(founded(coalition));
  const boxes = new Map<string, Map<string, Ballot>>();
  const record: string[] = [];
  const hanging = new Map<string, string>();

  const look = (now: Date): void => {
    const read = new Map<Note, string>();
    for (const posting of show(state, now)) {
      if (!isRead(posting)) continue;
      const { key, note } = posting;
      const words = read.get(note) ?? JSON.stringify(note);
      read.set(note, words);
      const place = `${key} ${Object.values(posting.place)}`;
      if (hanging.get(place) === words) continue;
      hanging.set(place, words);
      record.push(`${now.toISOString()} ${place} ${words}`);
    }
  };
  const openedBy = (intent: Intent): Opened[] => {
    const box = boxes.get(boxOpenedBy(intent) ?? '');
    const voters = new Map([...(box?.keys() ?? [])].map((voter) => [voter, voter]));
    return shuffled(
      voters,
      (voter) => box?.get(voter),
      (limit) => below(limit, random),
    );
  };
  const wish = (intent: Intent, by: PersonId | 'clock', now: Date): void => {
    const opened = openedBy(intent);
    if (intent.type === 'sensecheck.close') atClose?.(state, intent.id, now, opened);
    const { refused, sealed } = when(state, intent, by, now, opened);
    if (refused) throw new Error(`${intent.type}: ${refused}`);
    if (!sealed) return;
    const box = boxes.get(sealed.box) ?? new Map<string, Ballot>();
    boxes.set(sealed.box, box);
    const ballot = changed(box.get(sealed.voter) ?? {}, sealed.ballot);
    if (ballot) box.set(sealed.voter, ballot);
    else box.delete(sealed.voter);
  };
  // What people do in private brings nothing of the clock's forward.
  let wakes = '';
  const runClock = (until: Date): void => {
    for (let before = ''; until.toISOString() >= wakes; ) {
      const [next] = due(state, until).sort((a, b) => (a.at < b.at ? -1 : 1));
      wakes = next?.at ?? '9';
      if (!next || wakes > until.toISOString() || JSON.stringify(next) === before) return;
      before = JSON.stringify(next);
      const now = new Date(wakes);
      wish(next.intent, 'clock', now);
      if (showsNews.has(next.intent.type)) look(now);
    }
  };

  for (const [hours, happens] of timetable(coalition, own, people, random)) {
    runClock(at(hours));
    happens((intent, by) => {
      // Only where everybody seems content is there something to write to.
      if (intent.type === 'unsaid.say' && !isAsked(state, intent.id)) return;
      wish(intent, by, at(hours));
      if (intent.type === 'sensecheck.open' || intent.type === 'sensecheck.again') wakes = '';
    });
    if (coalition.looks.includes(hours)) look(at(hours));
  }
  return record;
}

const isAsked = ({ disagreements }: State, id: string): boolean => {
  const unsaid = disagreements.senseChecks.get(id)?.unsaid;
  return unsaid?.closes !== undefined && !unsaid.closed;
};

type Wish = (intent: Intent, by: PersonId) => void;
type Hour = [hours: number, happens: (wish: Wish) => void];

/** Everything that people do, in order of time. What is done in private is done at any time while it is asked. */
function timetable(
  { statements, isAskedAgain, open, looks }: Coalition,
  own: Own[],
  people: Given[],
  random: Random,
): Hour[] {
  const list = (check: number) =>
    Array.from({ length: statements[check]! }, (_, index) => `Sentence ${check} ${index}`);
  const fresh = (check: number): Intent => ({
    type: 'sensecheck.open',
    title: `Vans ${check}`,
    statements: list(check),
    hours: 72,
  });
  const hours: Hour[] = [
    [opens[0], (wish) => wish(fresh(0), personOf(0))],
    [
      opens[1],
      (wish) => wish(isAskedAgain ? { type: 'sensecheck.again', id: 's1', hours: 72 } : fresh(1), personOf(0)),
    ],
    ...looks.map((look): Hour => [look, () => undefined]),
    [6 * 24, (wish) => wish({ type: 'checkin.pause' }, personOf(0))],
    [14 * 24 + 1, () => undefined],
  ];
  const press = (person: PersonId, check: number, { presses, leans }: Given, hat?: 'myself'): void => {
    const id = `s${check + 1}`;
    const as = hat ?? (leans ? 'checking' : undefined);
    // A change comes after what it changes.
    const times = presses.map(() => opens[check]! + 0.1 + random() * 71).sort((a, b) => a - b);
    presses.forEach((one, order) => {
      const answer: Intent = { type: 'sensecheck.answer', id, ...one, ...(as ? { as } : {}) };
      hours.push([times[order]!, (wish) => wish(answer, person)]);
    });
    if (leans === 'sure')
      hours.push([opens[check]! + 71.3, (wish) => wish({ type: 'sensecheck.confirm', id }, person)]);
  };
  for (const [index, given] of people.entries()) press(strangerOf(index), 0, given, 'myself');
  own.forEach(({ checks, amount, nameless, unsaid }, index) => {
    const person = personOf(index);
    for (const [check, given] of checks.entries()) press(person, check, given);
    if (unsaid)
      hours.push([
        opens[0] + 72 + 24.5 + random() * 71,
        (wish) => wish({ type: 'unsaid.say', id: 's1', text: unsaid }, person),
      ]);
    const answer = open[index];
    if (answer && checks[0].presses.length > 0 && checks[0].leans !== 'unsure')
      hours.push([opens[0] + 71.5, (wish) => wish({ type: 'sensecheck.say', id: 's1', statement: 1, answer }, person)]);
    const said = nameless ? [{ question: 'unsaid', ...nameless }] : [];
    const send: Intent = { type: 'checkin.answer', id: 'k1', ...(amount ? { room: amount } : {}), said };
    const [from, to] = checkinOpen;
    if (amount || nameless) hours.push([from + random() * (to - from), (wish) => wish(send, person)]);
  });
  return hours.sort(([one], [other]) => one - other);
}
