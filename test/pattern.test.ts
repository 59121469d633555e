import { render } from '../adapters/discord/render.js';
import { words as discordWords } from '../adapters/discord/words.js';
import { wireOfButton } from '../commands/wire.js';
import { randomFrom } from '../src/agreement/random.js';
import type { Event, Intent } from '../src/coalition.js';
import { type Told as Organisation, patternOf } from '../src/disagreements/pattern/pattern.js';
import { words } from '../src/disagreements/pattern/words.js';
import { resultNote } from '../src/disagreements/results.js';
import type { SenseCheck } from '../src/disagreements/state.js';
import { words as checkWords } from '../src/disagreements/words.js';
import { plain } from '../src/note.js';
import { draw } from '../src/pictures/draw.js';
import type { OpinionMap } from '../src/pictures/picture.js';
import { Desk, said } from './desk.js';
import { riverside, stateAfter } from './given.js';
import { answeredBy, days, type Told, twelve } from './senseChecks.js';

/** So many organisations; the first of them charities, the others community groups. */
const coalitionOf = (count: number, charities = 0): Event[] => [
  ...riverside.filter(({ type }) => type !== 'organisation.joined' && type !== 'delegate.joined'),
  ...Array.from({ length: count }, (_, index): Event[] => [
    {
      type: 'organisation.joined',
      id: `o${index + 1}`,
      name: `Circle ${index + 1}`,
      kind: index < charities ? 'charity' : 'community',
      size: index % 2 ? 'tiny' : 'large',
      livedExperience: index % 3 === 0,
      part: 'core',
    },
    { type: 'delegate.joined', person: delegates[index]!, name: `d${index + 1}`, organisation: `o${index + 1}` },
  ]).flat(),
];
const delegates = [...twelve.flatMap((event) => (event.type === 'delegate.joined' ? [event.person] : []))];
for (let number = delegates.length + 1; number <= 60; number += 1) delegates.push(`slack:T3:U${number}`);

/** Sixteen statements, and what each of `count` organisations says to them: yes with this chance, else no. */
function answersOf(count: number, chance: (organisation: number, statement: number) => number, seed = 5): Told {
  const random = randomFrom(seed);
  const letters = Array.from({ length: 16 }, (_, statement) =>
    Array.from({ length: count }, (_, organisation) => (random() < chance(organisation, statement) ? 'y' : 'n')).join(
      '',
    ),
  );
  return Object.fromEntries(letters.map((all, index) => [`Bread number ${index + 1}.`, all]));
}
/** The first so many say yes to the first six and no to the next six, the others the other way round; all agree on the last. */
const split = (first: number) => (organisation: number, statement: number) => {
  if (statement >= 12) return 0.95;
  return organisation < first === statement < 6 ? 0.92 : 0.08;
};
const noise = (_: number, statement: number) => 0.3 + 0.03 * statement;

function closedWith(
  told: Told,
  coalition: Event[],
  more: Parameters<typeof answeredBy>[2] = {},
  state = stateAfter(coalition),
) {
  const { check, close } = answeredBy(state, told, more);
  const events = close();
  const closed = events.find((event) => event.type === 'sensecheck.closed');
  return { state, check, events, card: plain(resultNote(check)), pattern: closed?.pattern };
}
const mapIn = (check: SenseCheck): OpinionMap =>
  resultNote(check).blocks.flatMap((block) =>
    block.kind === 'image' && block.picture.kind === 'opinion' ? [block.picture] : [],
  )[0]!;

test('thirty-six who stand in two camps: the card tells both groups, what bridges them, and that it runs along their kind', () => {
  const { check, card, pattern } = closedWith(answersOf(36, split(16)), coalitionOf(36, 16));
  expect(pattern).toMatchObject({ is: 'groups', along: { kind: true, size: false, livedExperience: false } });
  expect(card).toContain(words.groups(2));
  const sizes = pattern?.is === 'groups' ? pattern.groups.map(({ atLeast }) => atLeast) : [];
  expect(sizes.sort()).toEqual([15, 20]);
  expect(card).toMatch(/Group A, at least \d\d organisations, says more often (yes|no) to “Bread number \d+”/);
  expect(card).toMatch(/All groups agree: “Bread number 1[3-6]”/);
  expect(card).toContain(words.along([words.classing.kind]));
  expect(mapIn(check)).toMatchObject({ people: 36, of: 'organisations', shape: { is: 'camps' } });
});

test('thirty-six who have nothing in common: no clear groups, and nobody is told apart', () => {
  const { check, card, pattern } = closedWith(answersOf(36, noise), coalitionOf(36));
  expect(pattern?.is).toBe('unclear');
  expect(card).toContain(words.unclear);
  expect(card).not.toContain('Group A');
  expect(mapIn(check).shape).toEqual({ is: 'unclear' });
});

test('a difference without camps is told by its two ends', () => {
  const oneLine = (organisation: number, statement: number) =>
    1 / (1 + Math.exp(((organisation - 20) / 6) * (statement % 2 ? 1 : -1)));
  const { card, pattern } = closedWith(answersOf(40, oneLine), coalitionOf(40));
  expect(pattern?.is).toBe('spectrum');
  expect(card).toMatch(/At one end more say (yes|no) to “Bread number \d+”/);
  expect(card).toContain(words.spectrumMore);
});

test('twenty-nine organisations are never sorted into groups', () => {
  const { card, pattern } = closedWith(answersOf(29, split(14)), coalitionOf(29));
  expect(pattern).toBeUndefined();
  expect(card).not.toContain(words.groups(2));
});

test('a group of four is not described, nor drawn; and where only one would be left, none is', () => {
  const third = (organisation: number, statement: number) => {
    if (organisation >= 4) return split(20)(organisation, statement);
    return statement >= 12 ? 0.03 : statement % 2 ? 0.97 : 0.03;
  };
  const { pattern, check } = closedWith(answersOf(36, third), coalitionOf(36));
  expect(pattern?.is === 'groups' && pattern.groups.map(({ atLeast }) => atLeast).sort()).toEqual([15, 15]);
  expect(new Set(mapIn(check).places.map(({ camp }) => camp))).toEqual(new Set([0, 1]));
  const alone = closedWith(answersOf(36, split(4)), coalitionOf(36));
  expect(alone.pattern?.is).toBe('unclear');
});

test('no dot stands for fewer than five', () => {
  for (const [count, first] of [
    [30, 15],
    [34, 9],
    [43, 20],
  ] as const) {
    const { pattern, check } = closedWith(answersOf(count, split(first)), coalitionOf(count));
    expect(pattern?.is).toBe('groups');
    const dots = mapIn(check).places.reduce((sum, { people }) => sum + people, 0);
    expect(dots * 5).toBeLessThanOrEqual(count);
    expect(dots).toBeGreaterThan(count / 10);
  }
});

test('the event holds nothing that depends on who said what within one kind of organisation', () => {
  const told = answersOf(36, split(16));
  const organisations = Array.from(
    { length: 36 },
    (_, index): Organisation => ({
      kind: index < 16 ? 'charity' : 'community',
      size: 'tiny',
      livedExperience: false,
      answers: Object.fromEntries(
        Object.values(told).map((letters, statement) => [String(statement + 1), letters[index] === 'y' ? 'yes' : 'no']),
      ),
    }),
  );
  const all = new Set(Array.from({ length: 16 }, (_, index) => index + 1));
  const seen = patternOf(organisations, 16, all);
  const exchanged = organisations.map((one, index) => ({
    ...one,
    answers: organisations[index < 16 ? (index + 5) % 16 : 16 + ((index + 9) % 20)]!.answers,
  }));
  expect(patternOf(exchanged.toReversed(), 16, all)).toEqual(seen);
  const { events } = closedWith(told, coalitionOf(36, 16));
  const bytes = JSON.stringify(events.map((event) => ({ ...event, group: undefined })));
  expect(bytes).not.toMatch(/"o\d+"|Circle|U\d+/);
});

test('asked again with one more, or with a few silent in the open, only the statements are told', () => {
  const told = answersOf(36, split(16));
  const state = stateAfter(coalitionOf(37));
  const first = closedWith(told, [], {}, state);
  expect(first.pattern?.is).toBe('groups');
  const again: Intent = { type: 'sensecheck.again', id: first.check.id, hours: 72 };
  const more = answersOf(37, split(17));
  const second = closedWith(more, [], { at: days(10), intent: again }, state);
  expect(second.pattern).toBeUndefined();
  const openly = Object.fromEntries(
    Object.entries(told).map(([statement, letters]) => [statement, letters.slice(0, 34)]),
  );
  expect(closedWith(told, coalitionOf(36), { open: openly }).pattern).toBeUndefined();
});

test('a whole bot closes for thirty-two organisations: rooms on Slack, Discord and the web read the same, and no log nor picture holds a name', async () => {
  const desk = new Desk();
  const rooms = ['slack:T1:C1', 'discord:G1:C3', 'web:r1'] as const;
  await desk.call(delegates[0]!, rooms[0], 'setup found', {
    name: 'Riverside',
    purpose: 'Beds',
    zone: 'Europe/London',
  });
  for (const room of rooms.slice(1)) {
    const invited = said(await desk.call(delegates[0]!, rooms[0], 'setup invite', { once: 'yes' }));
    const [code = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(invited) ?? [];
    await desk.call(delegates[1]!, room, 'setup join', { code });
  }
  const people = delegates.slice(0, 32);
  for (const [index, person] of people.entries())
    await desk.call(person, rooms[0], 'setup organisation', {
      name: `Circle ${index}`,
      kind: index < 14 ? 'charity' : 'community',
      size: 'tiny',
      lived: 'no',
    });
  const told = answersOf(32, split(14));
  const statements = Object.keys(told);
  await desk.call(delegates[0]!, rooms[0], 'propose sensecheck', {
    title: 'Beds',
    statements: statements.join('\n'),
    hours: '24',
  });
  const coalition = (await desk.ports.directory.coalitionOfRoom(rooms[0])) ?? '';
  for (const [index, person] of people.entries())
    for (const [number, statement] of statements.entries()) {
      const does = {
        type: 'sensecheck.answer',
        id: 's1',
        statement: number + 1,
        answer: told[statement]?.[index] === 'y' ? 'yes' : 'no',
      };
      await desk.press(person, rooms[0], wireOfButton(coalition, { label: '', does }));
    }
  await desk.later(25);
  expect(desk.faults).toEqual([]);
  const cards = Object.values(desk.walls).map(
    ({ hung }) => hung.find(({ note }) => note.title === checkWords.resultTitle('Beds'))?.note,
  );
  expect(plain(cards[0]!)).toContain(words.groups(2));
  expect(plain(cards[0]!)).toContain(words.along([words.classing.kind]));
  expect(cards[1]).toEqual(cards[0]);
  expect(cards[2]).toEqual(cards[0]);
  const { state } = await desk.moot.recalling.fresh(coalition);
  const { results: _, ...kept } = state.disagreements.senseChecks.get('s1')!.closed!;
  const pictures = cards[0]!.blocks.flatMap((block) => (block.kind === 'image' ? [draw(block.picture, 'chat')] : []));
  expect(pictures).toHaveLength(3);
  const names = [...state.members.organisations.values()].flatMap(({ id, name, delegates: own }) => [id, name, ...own]);
  expect(names.length).toBeGreaterThan(90);
  const bytes = [...pictures, plain(cards[0]!), JSON.stringify(kept.pattern)].join('\n');
  expect(names.filter((name) => new RegExp(`\\b${name}\\b`).test(bytes))).toEqual([]);
});

test('five groups that say long sentences still fit one card on Discord, and a picture’s words', () => {
  const statements = Array.from({ length: 20 }, (_, index) => `${index} ${'and so on and on '.repeat(17)}`);
  const groups = [0, 1, 2, 3, 4].map((group) => ({
    atLeast: 10,
    says: [1, 2].map((number) => ({ statement: 2 * group + number, says: 'yes' as const })),
  }));
  const { check } = closedWith(answersOf(30, noise), coalitionOf(30));
  const results = statements.map(() => ({
    ground: 'mixed' as const,
    verdict: 'divided' as const,
    counts: null,
    needs: [],
  }));
  const along = { kind: true, size: true, livedExperience: false };
  const pattern = { is: 'groups' as const, groups, bridges: [11, 12, 13], along, places: [] };
  const card = resultNote({ ...check, statements, closed: { ...check.closed!, results, pattern } });
  const drawn = render(undefined, card).components.flatMap((one) => ('content' in one ? [one.content] : []));
  expect(drawn.join('')).toContain(words.along([words.classing.kind, words.classing.size]));
  expect(drawn.join('')).not.toContain(discordWords.shortened);
  for (const block of card.blocks) if (block.kind === 'image') expect(block.alt.length).toBeLessThanOrEqual(1_000);
});
