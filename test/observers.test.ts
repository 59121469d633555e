import { type Answer, answers } from '../src/agreement/map.js';
import { below, type Random, randomFrom, shuffle } from '../src/agreement/random.js';
import { boxOpenedBy } from '../src/boxes.js';
import { type Amount, amounts } from '../src/checkins/rounds.js';
import { decide, due, type Event, type Intent, type State, show } from '../src/coalition.js';
import { type OpenAnswer, openAnswers } from '../src/disagreements/shape.js';
import type { Opened, Posting } from '../src/feature.js';
import { kinds, sizes } from '../src/members/state.js';
import type { PersonId } from '../src/names.js';
import type { Note } from '../src/note.js';
import type { Ballot } from '../src/ports.js';
import { changed, shuffled } from '../src/seal.js';
import { monday, stateAfter, when } from './given.js';
import { all, allWorlds, asShown, nearWorlds, type Said } from './worlds.js';

/**
 * The observer sits in every room and keeps every message, each of its revisions with its instant, and every digest. The
 * same coalition lives through three weeks in several worlds; what is private differs, what the observer keeps may not.
 */
interface Press {
  statement: number;
  answer: Answer;
  need?: string;
}
/** All that one organisation gives in private: to two sense checks, the later presses changing the earlier; to a check-in. */
interface Own {
  checks: [Press[], Press[]];
  amount: Amount | undefined;
  nameless: { words: string; seen: 'noname' | 'notkept' } | undefined;
}
interface Coalition {
  bands: { kind: (typeof kinds)[number]; size: (typeof sizes)[number] }[];
  /** How many statements each sense check has; the second asks the first once more, or something else. */
  statements: [number, number];
  isAskedAgain: boolean;
  /** What each says in the open beside the first. */
  open: (OpenAnswer | undefined)[];
  own: Own[];
  /** Hours at which the observer looks, beside all that the clock does. */
  looks: number[];
}

const hourMs = 3_600_000;
const at = (hours: number): Date => new Date(monday.getTime() + Math.round(hours * hourMs));
const personOf = (index: number): PersonId => (index % 2 ? `discord:${index}` : `slack:T1:U${index}`);
/** Hours after the founding at which the sense checks open; each is open for three days. The check-in opens on Tuesday. */
const opens = [2, 7 * 24 + 2] as const;
const checkinOpen = [25, 95] as const;

function coalitionFrom(random: Random): Coalition {
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length, random)]!;
  const sorts = Array.from({ length: 1 + below(4, random) }, () => ({ kind: pick(kinds), size: pick(sizes) }));
  const bands = Array.from({ length: 5 + below(8, random) }, () => pick(sorts));
  const first = 2 + below(4, random);
  const isAskedAgain = random() < 0.4;
  const statements: [number, number] = [first, isAskedAgain ? first : 2 + below(4, random)];
  const [lean, silent, needy] = [random(), random() * 0.3, random()];
  const presses = (count: number): Press[] =>
    Array.from({ length: count }, (_, index): Press[] => {
      const say = (): Press => {
        const answer = random() < 0.2 ? pick(answers) : random() < lean ? 'yes' : 'no';
        const isReserved = answer === 'no' || answer === 'unsure';
        const need = isReserved && random() < needy ? `more of ${below(40, random)}` : undefined;
        return { statement: index + 1, answer, ...(need ? { need } : {}) };
      };
      return random() < 0.08 ? [] : random() < 0.1 ? [say(), say()] : [say()];
    }).flat();
  const opensUp = random() < 0.4 ? 0.5 + random() / 2 : 0;
  return {
    bands,
    statements,
    isAskedAgain,
    open: bands.map(() => (random() < opensUp ? pick([...openAnswers, 'yes', 'yes'] as const) : undefined)),
    own: bands.map(() => ({
      checks: [random() < silent ? [] : presses(statements[0]), random() < silent ? [] : presses(statements[1])],
      amount: random() < silent ? undefined : pick(amounts),
      nameless:
        random() < 0.3
          ? { words: `word ${below(1_000, random)}`, seen: pick(['noname', 'notkept'] as const) }
          : undefined,
    })),
    looks: [opens[0] + random() * 72, opens[1] + random() * 72],
  };
}

/** After these of the clock's acts the observer looks; whatever else has changed is seen at the next look. */
const showsNews = new Set(['sensecheck.close', 'checkin.close', 'digest.post']);

const founded = ({ bands }: Coalition): Event[] => [
  { type: 'coalition.founded', name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' },
  { type: 'room.joined', room: 'slack:T1:C1', name: 'riverside' },
  { type: 'room.joined', room: 'discord:G1:C3', name: 'moot' },
  { type: 'host.began', person: personOf(0) },
  ...bands.flatMap((band, index): Event[] => [
    {
      type: 'organisation.joined',
      id: `o${index}`,
      name: `Group ${index}`,
      ...band,
      livedExperience: false,
      part: 'core',
    },
    { type: 'delegate.joined', person: personOf(index), name: `p${index}`, organisation: `o${index}` },
  ]),
];

/** Called with what a sense check's close is about to read. */
type AtClose = (state: State, id: string, now: Date, opened: Opened[]) => void;

/** Three weeks of a coalition; returns all that the rooms read, in order. `random`: who presses when, and how boxes are shuffled. */
function lived(
  coalition: Coalition,
  own: Own[],
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

  for (const [hours, happens] of timetable(coalition, own, random)) {
    runClock(at(hours));
    happens((intent, by) => {
      wish(intent, by, at(hours));
      if (intent.type === 'sensecheck.open' || intent.type === 'sensecheck.again') wakes = '';
    });
    if (coalition.looks.includes(hours)) look(at(hours));
  }
  return record;
}

type Wish = (intent: Intent, by: PersonId) => void;
type Hour = [hours: number, happens: (wish: Wish) => void];

/** Everything that people do, in order of time. What is done in private is done at any time while it is asked. */
function timetable({ statements, isAskedAgain, open, looks }: Coalition, own: Own[], random: Random): Hour[] {
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
  own.forEach(({ checks, amount, nameless }, index) => {
    const person = personOf(index);
    checks.forEach((presses, check) => {
      // A change comes after what it changes.
      const times = presses.map(() => opens[check]! + 0.1 + random() * 71).sort((a, b) => a - b);
      presses.forEach((press, order) => {
        hours.push([
          times[order]!,
          (wish) => wish({ type: 'sensecheck.answer', id: `s${check + 1}`, ...press }, person),
        ]);
      });
    });
    const answer = open[index];
    if (answer && checks[0].length > 0)
      hours.push([opens[0] + 71.5, (wish) => wish({ type: 'sensecheck.say', id: 's1', statement: 1, answer }, person)]);
    const said = nameless ? [{ question: 'unsaid', ...nameless }] : [];
    const send: Intent = { type: 'checkin.answer', id: 'k1', ...(amount ? { room: amount } : {}), said };
    const [from, to] = checkinOpen;
    if (amount || nameless) hours.push([from + random() * (to - from), (wish) => wish(send, person)]);
  });
  return hours.sort(([one], [other]) => one - other);
}

/** What each gave in private, dealt anew among those of one band; and check-ins, which know no bands, among all. */
function dealtAnew({ bands, open, own }: Coalition, random: Random): Own[] {
  const other = own.map((one) => ({ ...one }));
  const deal = (places: number[], give: (to: Own, from: Own) => void): void => {
    const from = [...places];
    shuffle(from, random);
    for (const [index, place] of places.entries()) give(other[place]!, own[from[index]!]!);
  };
  const places = own.map((_, index) => index);
  deal(places, (to, { amount, nameless }) => Object.assign(to, { amount, nameless }));
  // Whoever spoke in the open may be found to have answered in private too; what they answered is looked at below.
  const quiet = places.filter((index) => !open[index]);
  for (const band of new Set(bands))
    deal(
      quiet.filter((index) => bands[index] === band),
      (to, { checks }) => Object.assign(to, { checks }),
    );
  return other;
}

/** The organisation and statement whose answer the close of this sense check tells, if it tells one. */
function told(state: State, id: string, now: Date, opened: Opened[]): string | undefined {
  const check = state.disagreements.senseChecks.get(id)!;
  // All that is read later comes from these events: where they are the same, so is every word.
  const closes = (ballots: Opened[]): string =>
    JSON.stringify(decide(state, { type: 'sensecheck.close', id }, { by: 'clock', now, isHost: false }, ballots));
  const shown = closes(opened);
  const lines = check.statements.map((_, index) => String(index + 1));
  const saidTo = new Map(lines.map((line) => [line, opened.map(({ ballot }) => (ballot[line] ?? 'open') as Said)]));
  const sortsOf = (line: string): string[] =>
    opened.map(({ of }) => {
      const { kind, size } = state.members.organisations.get(of)!;
      const before = state.disagreements.senseChecks.get('s1')?.heard.has(of);
      return [kind, size, check.said.get(of)?.get(Number(line)), before].join();
    });
  const swapped = lines.reduce((ballots, line) => {
    return answeredAs(ballots, line, turned(saidTo.get(line)!, sortsOf(line)));
  }, opened);
  const swapsHide = closes(swapped) === shown;
  for (const [line, said] of saidTo) {
    const sorts = sortsOf(line);
    const cellOf = (index: number): string => `${sorts[index]} ${asShown(said[index]!)}`;
    const hidden = new Set<string>();
    const hide = (world: Said[]): void => {
      for (const [index, one] of world.entries()) if (asShown(one) !== asShown(said[index]!)) hidden.add(cellOf(index));
    };
    if (swapsHide) hide(turned(said, sorts));
    const hides = (worlds: Generator<Said[]>): boolean => {
      for (const world of worlds) {
        if (closes(answeredAs(opened, line, world)) !== shown) continue;
        hide(world);
        return true;
      }
      return false;
    };
    for (const index of said.keys()) {
      if (hidden.has(cellOf(index)) || hides(nearWorlds(said, index, undefined))) continue;
      if ([all.slice(0, 3), all].some((few) => hides(allWorlds(few, sorts, said, index, undefined)))) continue;
      return `${opened[index]!.of} said ${said[index]} to ${line}: ${JSON.stringify({ said, sorts, shown })}`;
    }
  }
  return undefined;
}

/** Within each sort everybody says what the next one says, in the order of what they say: one of each answer changes. */
function turned(said: Said[], sorts: string[]): Said[] {
  const world = [...said];
  for (const sort of new Set(sorts)) {
    const own = [...said.keys()].filter((index) => sorts[index] === sort);
    own.sort((a, b) => all.indexOf(said[a]!) - all.indexOf(said[b]!));
    for (const [place, index] of own.entries()) world[index] = said[own[(place + 1) % own.length]!]!;
  }
  return world;
}

const isReserved = (said: string | undefined): boolean => said === 'unsure' || said === 'no';

/** The same ballots with other answers to one statement; what people would need goes to those who now say unsure or no. */
function answeredAs(opened: Opened[], line: string, world: Said[]): Opened[] {
  const needLine = `n${line}`;
  const needs = opened.flatMap(({ ballot }) => (isReserved(ballot[line]) ? (ballot[needLine] ?? []) : []));
  return opened.map(({ of, ballot }, index) => {
    const { [line]: _, [needLine]: __, ...rest } = ballot;
    const said = world[index]!;
    const need = isReserved(said) ? needs.pop() : undefined;
    return {
      of,
      ballot: { ...rest, ...(said === 'open' ? {} : { [line]: said }), ...(need ? { [needLine]: need } : {}) },
    };
  });
}

const coalitions = 2_000;

test('of 2,000 coalitions, whoever keeps every message and revision in every room learns no private answer, nor when it was given', () => {
  const random = randomFrom(2_027);
  const met = { figures: 0, gaps: 0, needs: 0, held: 0, rooms: 0, nameless: 0, twoDigests: 0 };
  for (let round = 0; round < coalitions; round += 1) {
    const coalition = coalitionFrom(random);
    const record = lived(coalition, coalition.own, random, (state, id, now, opened) => {
      const tells = told(state, id, now, opened);
      if (tells) throw new Error(tells);
    });
    const other = lived(coalition, dealtAnew(coalition, random), random);
    for (const [index, one] of record.entries())
      if (one !== other[index]) throw new Error(`${JSON.stringify(coalition)}\n${one}\n${other[index]}`);
    expect(other).toHaveLength(record.length);
    const words = record.join();
    met.figures += Number(/ \(\d+ yes, /.test(words));
    met.gaps += Number(words.includes('Fewer are content in private'));
    met.needs += Number(/more of \d/.test(words));
    met.held += Number(words.includes('Asked before, and not shown again'));
    met.rooms += Number(words.includes('How much room we have: '));
    met.nameless += Number(/word \d/.test(words));
    met.twoDigests += Number(words.includes(' digest.g2 '));
  }
  // It would be easy to tell nothing by showing nothing.
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(5);
});

test('the same observer with one inbox besides would find when its organisation answered, so the record would show it', () => {
  const coalition = coalitionFrom(randomFrom(3));
  const withInbox = (seed: number) =>
    lived(
      coalition,
      coalition.own,
      randomFrom(seed),
      undefined,
      ({ place }) => !('person' in place) || place.person === personOf(1),
    );
  const inRooms = (seed: number) => lived(coalition, coalition.own, randomFrom(seed));
  expect(inRooms(2)).toEqual(inRooms(1));
  expect([2, 3, 4, 5].some((seed) => withInbox(seed).join() !== withInbox(1).join())).toBe(true);
});
