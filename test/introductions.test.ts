import fc from 'fast-check';
import { evolve, type Intent } from '../src/coalition.js';
import { introductionsBox } from '../src/introductions/asides.js';
import { type Candidate, draw, type Rules } from '../src/introductions/draw.js';
import { introductions } from '../src/introductions/introductions.js';
import { show } from '../src/introductions/letters.js';
import { bestPairs, type Edge } from '../src/introductions/matching.js';
import { acquaintanceOf, openMatches } from '../src/introductions/suggest.js';
import { words } from '../src/introductions/words.js';
import type { PersonId, RoomId } from '../src/names.js';
import { plain } from '../src/note.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

type State = ReturnType<typeof stateAfter>;
const day = 24 * 3_600_000;
const daysOn = (days: number) => new Date(monday.getTime() + days * day);
/** The first Monday in July, at ten in London. */
const firstDraw = new Date('2026-07-06T09:00:00.000Z');
const join = { type: 'introduction.join' } as const;
const drawing = { type: 'introduction.draw', seed: 'any' } as const;
const everybody = [amal, bea, chidi, dilys, emre];
const apartFrom = (of: PersonId, ...ids: string[]) => [{ of, ballot: { apart: ids.join('\n') } }];

/** Riverside, of whom these take part. */
function taking(...people: PersonId[]): State {
  const state = stateAfter(riverside);
  for (const person of people) when(state, join, person);
  return state;
}
const groupsOf = (state: State) => [...state.introductions.all.values()].map(({ people }) => people);
const reads = (state: State, person: PersonId, now: Date, opened: ReturnType<typeof apartFrom> = []) =>
  show(state, now, new Map([[introductionsBox, opened]]))
    .filter(({ place }) => place.person === person)
    .map(({ note }) => plain(note))
    .join('\n');

/** Every way to pair some of the numbers, by hand: the most pairs first, then the most worth. */
function bestByHand(edges: Edge[]): { pairs: number; worth: number } {
  const [edge, ...rest] = edges;
  if (!edge) return { pairs: 0, worth: 0 };
  const [one, other, worth] = edge;
  const without = bestByHand(rest);
  const free = bestByHand(rest.filter(([a, b]) => ![a, b].some((vertex) => vertex === one || vertex === other)));
  const within = { pairs: free.pairs + 1, worth: free.worth + worth };
  const isBetter = within.pairs > without.pairs || (within.pairs === without.pairs && within.worth > without.worth);
  return isBetter ? within : without;
}

test('as many pairs as can be are worth as much as any choice by hand', () => {
  const edges = fc.integer({ min: 2, max: 7 }).chain((many) =>
    fc.uniqueArray(
      fc
        .tuple(fc.nat(many - 1), fc.nat(many - 1), fc.nat(40))
        .filter(([one, other]) => one !== other)
        .map(([one, other, worth]): Edge => [Math.min(one, other), Math.max(one, other), worth]),
      { selector: ([one, other]) => `${one} ${other}`, maxLength: 14 },
    ),
  );
  fc.assert(
    fc.property(edges, (all) => {
      const pairs = bestPairs(all);
      const worth = pairs.map(([one, other]) => all.find(([a, b]) => a === one && b === other)?.[2]);
      expect(new Set(pairs.flat()).size).toBe(pairs.length * 2);
      expect(worth).not.toContain(undefined);
      const sum = worth.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect({ pairs: pairs.length, worth: sum }).toEqual(bestByHand(all));
    }),
    { numRuns: 200 },
  );
});

test('never proposes a pair in one organisation or in the recency window, whoever takes part', () => {
  const cast = fc.array(fc.nat(4), { minLength: 1, maxLength: 9 });
  const apart = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 4 });
  fc.assert(
    fc.property(cast, apart, (organisations, kept) => {
      const all = organisations.map((of, index): Candidate => ({ person: `web:p${index}`, organisation: `o${of}` }));
      const keepApart = ({ person: one }: Candidate, { person: other }: Candidate) =>
        kept.some(([a, b]) => [`web:p${a}`, `web:p${b}`].sort().join() === [one, other].sort().join());
      const met = new Map<string, number>();
      const pairOf = (one: string, other: string) => [one, other].sort().join(' ');
      for (let number = 1; number <= 8; number += 1) {
        const rules: Rules = {
          mayMeet: (one, other) => !keepApart(one, other),
          drawsSince: (one, other) => {
            const last = met.get(pairOf(one.person, other.person));
            return last === undefined ? undefined : number - last;
          },
          worth: () => 1,
        };
        const { groups, left } = draw(all, rules, `draw ${number}`);
        expect([...groups.flat(), ...left].sort()).toEqual(all.map(({ person }) => person).sort());
        for (const group of groups) {
          const people = group.map((person) => all.find((one) => one.person === person)!);
          expect(group.length).toBeGreaterThanOrEqual(2);
          expect(group.length).toBeLessThanOrEqual(3);
          expect(new Set(people.map(({ organisation }) => organisation)).size).toBe(group.length);
          for (const one of people)
            for (const other of people.slice(people.indexOf(one) + 1)) {
              expect(keepApart(one, other)).toBe(false);
              expect(rules.drawsSince(one, other) ?? 3).toBeGreaterThan(2);
              met.set(pairOf(one.person, other.person), number);
            }
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('the window is a year of draws, and shrinks in a small coalition so that the draw stays possible', () => {
  const four = ['a', 'b', 'c', 'd'].map((name): Candidate => ({ person: `web:${name}`, organisation: name }));
  const met = new Map<string, number>();
  const seen: string[] = [];
  for (let number = 1; number <= 6; number += 1) {
    const key = (one: Candidate, other: Candidate) => [one.person, other.person].sort().join(' ');
    const rules: Rules = {
      mayMeet: () => true,
      drawsSince: (one, other) => (met.has(key(one, other)) ? number - met.get(key(one, other))! : undefined),
      worth: () => 1,
    };
    const { groups } = draw(four, rules, String(number));
    for (const [one, other] of groups) met.set([one, other].sort().join(' '), number);
    seen.push(
      groups
        .map((group) => [...group].sort().join(' '))
        .sort()
        .join(),
    );
  }
  // Three rounds in which everybody meets everybody, and then again.
  expect(new Set(seen.slice(0, 3)).size).toBe(3);
  expect(new Set(seen.slice(3)).size).toBe(3);
});

test('people are introduced across platforms, kinds and sizes rather than to those like them', () => {
  // Amal and Bea share a workspace, a kind and a size; Chidi and Dilys are of large charities.
  const state = taking(amal, bea, chidi, dilys);
  when(state, drawing, 'clock', firstDraw);
  const pairs = groupsOf(state).map((group) => [...group].sort());
  expect(pairs).toHaveLength(2);
  expect(pairs).not.toContainEqual([amal, bea].sort());
  expect(pairs).not.toContainEqual([chidi, dilys].sort());
});

test('an odd one out is placed: it joins two others', () => {
  const state = taking(amal, bea, chidi);
  when(state, drawing, 'clock', firstDraw);
  expect(groupsOf(state).map((group) => [...group].sort())).toEqual([[amal, bea, chidi].sort()]);
  expect(reads(state, chidi, firstDraw)).toContain(words.monthly(3));
});

test('an odd one out whom nobody is left for is told, once, and comes first next time', () => {
  const state = taking(amal, bea, chidi);
  const opened = apartFrom(chidi, amal);
  when(state, drawing, 'clock', firstDraw, opened);
  const [pair] = groupsOf(state);
  expect(pair).toHaveLength(2);
  const alone = [amal, chidi].find((one) => !pair!.includes(one))!;
  expect(reads(state, alone, firstDraw)).toContain(words.leftOver);
  const second = new Date('2026-08-03T09:00:00.000Z');
  when(state, drawing, 'clock', second, opened);
  expect(groupsOf(state).at(-1)).toContain(alone);
  expect(reads(state, alone, second)).not.toContain(words.leftOver);
});

test('whoever is left over reads the same whether somebody keeps apart from them or nobody was there', () => {
  const apart = taking(amal, bea);
  when(apart, drawing, 'clock', firstDraw, apartFrom(amal, bea));
  const none = taking(bea);
  when(none, drawing, 'clock', firstDraw);
  expect(reads(apart, bea, firstDraw)).toContain(words.leftOver);
  expect(reads(apart, bea, firstDraw)).toBe(reads(none, bea, firstDraw));
});

test('a person or a whole organisation is kept apart from whoever asked, in both directions', () => {
  for (const ids of [[bea], ['o2']]) {
    for (let number = 0; number < 20; number += 1) {
      const state = taking(...everybody);
      when(state, { type: 'introduction.draw', seed: String(number) }, 'clock', firstDraw, apartFrom(amal, ...ids));
      expect(groupsOf(state).some((group) => group.includes(amal) && group.includes(bea))).toBe(false);
    }
  }
});

test('the same seed draws the same, and the draw is due on the first Monday of the month', () => {
  const one = taking(...everybody);
  const other = taking(...everybody);
  const [due] = introductions.due!(one, monday);
  expect(due).toEqual({ at: firstDraw.toISOString(), intent: { type: 'introduction.draw', seed: '2026-07-06' } });
  expect(when(one, due!.intent, 'clock', monday).events).toEqual([]);
  expect(when(one, due!.intent, 'clock', firstDraw).events).toEqual(
    when(other, due!.intent, 'clock', firstDraw).events,
  );
  expect(when(one, due!.intent, 'clock', firstDraw).events).toEqual([]);
  expect(introductions.due!(one, firstDraw)[0]?.at).toBe('2026-08-03T09:00:00.000Z');
});

test('opting out, pausing and wanting quiet are honoured', () => {
  const state = taking(...everybody);
  when(state, { type: 'introduction.leave' }, amal);
  when(state, { type: 'introduction.pause', months: 3 }, bea);
  when(state, { type: 'checkin.goAway', until: '2026-08-01' }, chidi);
  when(state, drawing, 'clock', firstDraw);
  expect(groupsOf(state).map((group) => [...group].sort())).toEqual([[dilys, emre].sort()]);
  for (const person of [amal, bea, chidi]) expect(reads(state, person, firstDraw)).toBe('');
  when(state, { type: 'introduction.resume' }, bea);
  const second = new Date('2026-08-03T09:00:00.000Z');
  when(state, drawing, 'clock', second);
  expect(groupsOf(state).slice(1).flat()).toContain(bea);
  expect(when(state, { type: 'introduction.pause', months: 1 }, amal).refused).toBe(words.notTaking);
});

test('after a fortnight both are asked once whether they met, and only Moot reads it', () => {
  const state = taking(amal, dilys);
  when(state, drawing, 'clock', firstDraw);
  expect(reads(state, amal, firstDraw)).not.toContain(words.didYouMeet);
  const then = new Date(firstDraw.getTime() + 14 * day);
  when(state, { type: 'introduction.follow', id: 'x1' }, 'clock', then);
  expect(reads(state, amal, then)).toContain(words.didYouMeet);
  when(state, { type: 'introduction.tell', id: 'x1', met: 'no' }, amal, then);
  expect(reads(state, amal, then)).toContain(words.metThanks.no);
  expect(reads(state, dilys, then)).toContain(words.didYouMeet);
  expect(reads(state, dilys, then)).not.toContain(words.metThanks.no);
  expect(when(state, { type: 'introduction.tell', id: 'x1', met: 'yes' }, bea, then).refused).toBe(words.unknown);
  expect(when(state, { type: 'introduction.follow', id: 'x1' }, 'clock', then).events).toEqual([]);
});

/** Rooted needs an interpreter and Street Nurses has one; Welcome Kitchen has worked with both. */
function matched(): State {
  const state = stateAfter(riverside);
  for (const [person, of] of [
    [amal, 'o2'],
    [emre, 'o2'],
  ] as const) {
    when(state, { type: 'commitment.ask', what: 'Lend a hand', of: [of] }, person);
    const id = `c${state.commitments.all.size}`;
    when(state, { type: 'commitment.answer', id, answer: 'yes' }, bea);
  }
  when(
    state,
    { type: 'need.enter', side: 'need', words: 'A Tigrinya interpreter', tags: ['languages'], unnamed: false },
    amal,
  );
  when(
    state,
    { type: 'need.enter', side: 'offer', words: 'One on Tuesdays', tags: ['languages'], unnamed: false },
    emre,
  );
  return state;
}
const suggest = { type: 'introduction.suggest', need: 'n1', offer: 'n2' } as const;

test('when a need and an offer match, somebody who knows both is asked whether they would introduce them', () => {
  const state = matched();
  expect(introductions.due!(state, monday)).toEqual([{ at: daysOn(1).toISOString(), intent: suggest }]);
  expect(when(state, suggest, 'clock', monday).events).toEqual([]);
  when(state, suggest, 'clock', daysOn(1));
  expect(reads(state, bea, daysOn(1))).toContain(
    'Rooted needs: A Tigrinya interpreter. Street Nurses offers: One on Tuesdays. You have worked with both.',
  );
  for (const person of [amal, emre, chidi, dilys]) expect(reads(state, person, daysOn(1))).toBe('');
  expect(when(state, { type: 'introduction.answer', id: 'x1', how: 'self' }, chidi, daysOn(1)).refused).toBe(
    words.unknown,
  );
  when(state, { type: 'introduction.answer', id: 'x1', how: 'self' }, bea, daysOn(1));
  for (const person of [amal, emre])
    expect(reads(state, person, daysOn(1))).toContain(words.through('bea of Welcome Kitchen').slice(-40));
  expect(when(state, { type: 'introduction.answer', id: 'x1', how: 'moot' }, bea, daysOn(1)).refused).toBe(
    words.answeredAlready,
  );
  expect(when(state, suggest, 'clock', daysOn(2)).events).toEqual([]);
});

test('“not now” leaves no trace with those who might have been introduced', () => {
  const state = matched();
  when(state, suggest, 'clock', daysOn(1));
  when(state, { type: 'introduction.answer', id: 'x1', how: 'notNow' }, bea, daysOn(1));
  expect(groupsOf(state)).toEqual([]);
  for (const person of [amal, emre]) expect(reads(state, person, daysOn(1))).toBe('');
  expect(introductions.due!(state, daysOn(9))).toEqual([]);
});

test('without an answer in three days, or without anybody who knows both, Moot introduces them itself', () => {
  const state = matched();
  when(state, suggest, 'clock', daysOn(1));
  const step = { type: 'introduction.step', id: 'x1' } as const;
  expect(introductions.due!(state, daysOn(1))).toEqual([{ at: daysOn(4).toISOString(), intent: step }]);
  expect(when(state, step, 'clock', daysOn(3)).events).toEqual([]);
  when(state, step, 'clock', daysOn(4));
  expect(reads(state, emre, daysOn(4))).toContain(words.byMoot);
  expect(reads(state, emre, daysOn(4))).not.toContain('bea');
  const unknown = matched();
  when(unknown, { type: 'checkin.goAway', until: '2026-08-01' }, bea);
  when(unknown, suggest, 'clock', daysOn(1));
  expect(reads(unknown, amal, daysOn(1))).toContain(words.byMoot);
});

test('whoever is asked can teach someone else to do this one: a colleague is asked in their place, and no more of them than of anybody', () => {
  const ana: PersonId = 'discord:77';
  const state = matched();
  evolve(state, {
    ...{ v: 1, at: monday.toISOString(), by: ana, type: 'delegate.joined' },
    ...{ person: ana, name: 'Ana', organisation: 'o2' },
  });
  when(state, suggest, 'clock', daysOn(1));
  const teach = (to: PersonId) => ({ type: 'introduction.teach', id: 'x1', to }) as const;
  expect(when(state, teach(ana), chidi, daysOn(2)).refused).toBe(words.unknown);
  expect(when(state, teach(emre), bea, daysOn(2)).refused).toBe(words.notColleague);
  expect(when(state, teach(ana), bea, daysOn(2)).refused).toBeUndefined();
  expect(reads(state, bea, daysOn(2))).toContain(words.taught('Ana of Welcome Kitchen'));
  expect(reads(state, ana, daysOn(2))).toContain(words.learns('welcome kitchen of Welcome Kitchen'));
  expect(reads(state, ana, daysOn(2))).toContain('Rooted needs: A Tigrinya interpreter.');
  for (const person of [amal, emre, chidi, dilys]) expect(reads(state, person, daysOn(2))).toBe('');
  // It is passed on once, and whoever learns has as long to answer as anybody.
  expect(when(state, teach(bea), ana, daysOn(2)).refused).toBe(words.taughtAlready);
  expect(when(state, { type: 'introduction.answer', id: 'x1', how: 'self' }, bea, daysOn(2)).refused).toBe(
    words.unknown,
  );
  expect(introductions.due!(state, daysOn(2)).map(({ at }) => at)).toEqual([daysOn(5).toISOString()]);
  when(state, { type: 'introduction.answer', id: 'x1', how: 'self' }, ana, daysOn(3));
  expect(reads(state, amal, daysOn(3))).toContain(words.through('Ana of Welcome Kitchen'));
  // Neither is asked again within the month: teaching is work too.
  const again = { type: 'need.enter' as const, unnamed: false, words: 'A hall' };
  when(state, { ...again, side: 'need', tags: ['room'] }, amal, daysOn(34));
  when(state, { ...again, side: 'offer', tags: ['room'] }, emre, daysOn(34));
  const match = openMatches(state, new Map(), daysOn(34))[0]!;
  expect(acquaintanceOf(state, match, new Map(), daysOn(30))).toBeUndefined();
  expect(acquaintanceOf(state, match, new Map(), daysOn(34))).toBe(bea);
});

test('a match is left alone where one side keeps apart from the other, or wished to stay unnamed', () => {
  const state = matched();
  expect(introductions.due!(state, daysOn(2), new Map([[introductionsBox, apartFrom(emre, 'o1')]]))).toEqual([]);
  expect(when(state, suggest, 'clock', daysOn(2), apartFrom(emre, 'o1')).events).toEqual([]);
  const unnamed = stateAfter(riverside);
  when(unnamed, { type: 'need.enter', side: 'need', words: 'Blankets', tags: ['things'], unnamed: true }, amal);
  when(unnamed, { type: 'need.enter', side: 'offer', words: 'Blankets', tags: ['things'], unnamed: false }, emre);
  expect(introductions.due!(unnamed, daysOn(2))).toEqual([]);
});

test('nobody is introduced more than twice in a month, and nobody is asked to introduce more than once', () => {
  const state = matched();
  for (const person of [amal, emre, dilys]) when(state, join, person);
  when(state, suggest, 'clock', daysOn(1));
  when(state, { type: 'introduction.answer', id: 'x1', how: 'moot' }, bea, daysOn(1));
  when(state, { type: 'need.enter', side: 'offer', words: 'A hall', tags: ['room'], unnamed: false }, amal, daysOn(2));
  when(state, { type: 'need.enter', side: 'need', words: 'A hall', tags: ['room'], unnamed: false }, dilys, daysOn(2));
  when(state, { type: 'introduction.suggest', need: 'n4', offer: 'n3' }, 'clock', daysOn(4));
  expect(groupsOf(state).filter((group) => group.includes(amal))).toHaveLength(2);
  when(state, drawing, 'clock', firstDraw);
  expect(groupsOf(state).slice(2).flat().sort()).toEqual([emre, dilys].sort());
});

const london = { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' };
const slackRoom: RoomId = 'slack:T1:C1';
const discordRoom: RoomId = 'discord:G1:C3';

/** Rooted in a Slack workspace and Legal Bridge on a Discord server, on one desk. */
async function twoPlatforms(): Promise<Desk> {
  const desk = new Desk();
  await desk.call(amal, slackRoom, 'setup found', london);
  await desk.call(amal, slackRoom, 'setup organisation', {
    name: 'Rooted',
    kind: 'community',
    size: 'tiny',
    lived: 'yes',
  });
  const invited = said(await desk.call(amal, slackRoom, 'setup invite', { once: 'no' }));
  const [code = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(invited) ?? [];
  await desk.type(dilys, discordRoom, `setup join ${code}`);
  await desk.call(dilys, discordRoom, 'setup organisation', {
    name: 'Legal Bridge',
    kind: 'charity',
    size: 'large',
    lived: 'no',
  });
  await desk.settle();
  return desk;
}
const takePart = async (desk: Desk, person: PersonId, room: RoomId, values: Record<string, string>) => {
  const form = await desk.press(person, room, wireLabelled(await desk.type(person, room, 'meet people'), 'Take part'));
  if (!('form' in form)) throw new Error(said(form));
  const reply = await desk.submit(person, room, form.wire, values);
  await desk.settle();
  return reply;
};
const logOf = async (desk: Desk) => {
  const [coalition = ''] = await desk.ports.directory.coalitionsOf(amal);
  return JSON.stringify(await desk.ports.log.read(coalition, 0));
};

test('works across Slack and Discord: each side sees its own private message, and a hello is passed on once and not kept', async () => {
  const desk = await twoPlatforms();
  expect(said(await takePart(desk, amal, slackRoom, { about: 'Night buses', reach: 'amal@rooted.example' }))).toContain(
    words.joined,
  );
  await takePart(desk, dilys, discordRoom, {});
  await desk.moveTo(firstDraw.toISOString());
  const read = (person: PersonId) =>
    desk.walls[person.startsWith('slack') ? 'slack' : 'discord'].read(person).join('\n');
  expect(read(dilys)).toContain('of Rooted');
  expect(read(dilys)).toContain('Slack, in #C1');
  expect(read(dilys)).toContain('amal@rooted.example');
  expect(read(amal)).toContain('of Legal Bridge');
  expect(read(amal)).toContain(words.far);
  const letter = desk.walls.discord.hung.find(({ place, note }) => place === dilys && plain(note).includes('Meet'))!;
  const [coalition = ''] = await desk.ports.directory.coalitionsOf(amal);
  const hello = wireLabelled(letter.note, words.hello, coalition);
  const form = await desk.press(dilys, undefined, hello);
  if (!('form' in form)) throw new Error(said(form));
  await desk.submit(dilys, undefined, form.wire, { words: 'Tea on Thursday? Write to dilys@bridge.example' });
  await desk.settle();
  expect(read(amal)).toContain('Tea on Thursday?');
  expect(said(await desk.press(dilys, undefined, hello))).toContain(words.greetedAlready);
  expect(await logOf(desk)).not.toMatch(/Tea on Thursday|amal@rooted|Night buses/);
  await desk.later(25);
  expect(JSON.stringify(await desk.ports.ballots.mine(coalition, introductionsBox, dilys))).not.toContain('Tea');
  expect(read(amal)).toContain('Tea on Thursday?');
  for (const wall of Object.values(desk.walls))
    for (const { place, note } of wall.hung)
      if (place !== amal && place !== dilys) expect(plain(note)).not.toMatch(/Meet |Tea on|Night buses/);
  expect(desk.faults).toEqual([]);
});

test('opt-outs and “do not match me with” lists are honoured and invisible: no log, card or letter ever holds one', async () => {
  const desk = await twoPlatforms();
  await takePart(desk, amal, slackRoom, {});
  await takePart(desk, dilys, discordRoom, {});
  const panel = await desk.type(amal, slackRoom, 'meet people');
  const form = await desk.press(amal, slackRoom, wireLabelled(panel, words.notWith));
  if (!('form' in form)) throw new Error(said(form));
  expect(said(await desk.submit(amal, slackRoom, form.wire, { names: 'Nobody Known' }))).toContain('Nobody Known');
  expect(said(await desk.submit(amal, slackRoom, form.wire, { names: 'legal bridge' }))).toBe(words.apartKept);
  const before = await logOf(desk);
  expect(before).not.toContain('avoid');
  await desk.moveTo(firstDraw.toISOString());
  expect(groupsOf(await desk.moot.recall((await desk.ports.directory.coalitionsOf(amal))[0]!))).toEqual([]);
  expect(desk.walls.discord.read(dilys).join('\n')).toContain(words.leftOver);
  expect(said(await desk.type(amal, slackRoom, 'meet people'))).toContain(words.apart);
  expect(said(await desk.type(dilys, discordRoom, 'meet people'))).not.toContain(words.apart);
  const opened = await desk.press(amal, slackRoom, wireLabelled(panel, words.notWith));
  expect('form' in opened && opened.form.fields[0]?.initial).toBe('Legal Bridge');
  await desk.press(amal, slackRoom, wireLabelled(await desk.type(amal, slackRoom, 'meet people'), words.stop));
  const [coalition = ''] = await desk.ports.directory.coalitionsOf(amal);
  expect(await desk.ports.ballots.mine(coalition, introductionsBox, amal)).toEqual({});
  expect(buttonsOf(await desk.type(amal, slackRoom, 'meet people')).map(({ label }) => label)).toEqual(['Take part']);
});

test('a question to somebody who knows both waits on their home panel and nobody else’s, until it is answered', async () => {
  const desk = new Desk(monday.toISOString());
  const coalition = 'riversid';
  const entries = riverside.map((event) => ({ v: 1 as const, at: daysOn(-30).toISOString(), by: amal, ...event }));
  await desk.ports.log.append(coalition, 0, entries);
  for (const room of [slackRoom, 'slack:T2:C2', discordRoom] as const)
    await desk.ports.directory.claimRoom(room, coalition);
  for (const person of [amal, bea, emre]) await desk.ports.directory.enrol(person, coalition);
  const wish = (by: PersonId, intent: Intent) => desk.moot.ask(coalition, { intent, by });
  for (const person of [amal, emre]) await wish(person, { type: 'commitment.ask', what: 'Lend a hand', of: ['o2'] });
  for (const id of ['c1', 'c2']) await wish(bea, { type: 'commitment.answer', id, answer: 'yes' });
  await wish(amal, { type: 'need.enter', side: 'need', words: 'An interpreter', tags: ['languages'], unnamed: false });
  await wish(emre, { type: 'need.enter', side: 'offer', words: 'Tuesdays', tags: ['languages'], unnamed: false });
  const home = (person: PersonId) => desk.type(person, slackRoom, '');
  expect(said(await home(bea))).not.toContain('An interpreter');
  await desk.moveTo(daysOn(1).toISOString());
  expect(said(await home(bea))).toContain('Rooted needs: An interpreter. Street Nurses offers: Tuesdays.');
  for (const person of [amal, emre]) expect(said(await home(person))).not.toContain('Would you introduce');
  const question = await desk.press(bea, slackRoom, wireLabelled(await home(bea), words.answerIt));
  expect(buttonsOf(question).map(({ label }) => label)).toEqual([
    words.introduce,
    words.mootMay,
    words.notNow,
    words.teach,
  ]);
  // Nobody else is there to learn it yet; a colleague joins, and is offered.
  const alone = await desk.press(bea, slackRoom, wireLabelled(question, words.teach, coalition));
  expect(said(alone)).toContain(words.nobodyToTeach);
  const code = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(said(await desk.type(bea, slackRoom, 'setup colleague')))?.[0];
  await desk.type('slack:T1:UANA', slackRoom, `setup join ${code}`);
  const form = await desk.press(bea, slackRoom, wireLabelled(question, words.teach, coalition));
  if (!('form' in form)) throw new Error(said(form));
  expect(said(await desk.submit(bea, slackRoom, form.wire, { to: 'slack:T1:UANA' }))).toBe(words.taughtThanks);
  await desk.settle();
  expect(said(await home(bea))).not.toContain('Would you introduce');
  expect(desk.walls.slack.read('slack:T1:UANA').join('\n')).toContain('would like to show you how');
  const asked = await desk.press('slack:T1:UANA', slackRoom, wireLabelled(await home('slack:T1:UANA'), words.answerIt));
  expect(said(await desk.press('slack:T1:UANA', slackRoom, wireLabelled(asked, words.introduce)))).toBe(
    words.introducedThanks,
  );
  await desk.settle();
  expect(desk.walls.discord.read(emre).join('\n')).toContain('UANA of Welcome Kitchen');
  expect(desk.faults).toEqual([]);
});
