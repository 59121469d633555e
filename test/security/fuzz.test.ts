import fc from 'fast-check';
import { actionNamed, actions } from '../../commands/index.js';
import type { Reply } from '../../commands/reception.js';
import { readWire, wireOfButton } from '../../commands/wire.js';
import {
  all,
  due,
  type Entry,
  emptyState,
  evolve,
  type Intent,
  parseIntent,
  type State,
  show,
} from '../../src/coalition.js';
import { isRefusal } from '../../src/feature.js';
import { type Language, languages } from '../../src/languages/language.js';
import type { PersonId, RoomId } from '../../src/names.js';
import { readDay, readMoment } from '../../src/rhythm/day.js';
import { next, readRule, ruleOf, writeRule } from '../../src/rhythm/rule.js';
import { buttonsOf, Desk } from '../desk.js';
import { amal, bea, chidi, dilys, emre, riverside, stranger } from '../given.js';
import { arbitraryOf, words } from './arbitrary.js';
import { isWordless, wrongInNote, wrongInReply } from './fits.js';

/** `npm run fuzz` goes on for so many times longer, from a seed of its own. */
const times = Number(process.env.MOOT_FUZZ ?? 1);
const runs = (few: number): fc.Parameters<unknown> => ({
  numRuns: few * times,
  ...(times > 1 ? { seed: Date.now() } : { seed: 20_261_124 }),
  endOnFailure: times === 1,
});
const longMs = 60_000 * times;

const coalition = 'riversid';
const began = '2026-06-15T08:00:00.000Z';
const after = '2026-06-15T08:00:01.000Z';
const everyone: PersonId[] = [amal, bea, chidi, dilys, emre, stranger];
const rooms: Record<string, RoomId> = {
  [amal]: 'slack:T1:C1',
  [bea]: 'slack:T1:C1',
  [chidi]: 'slack:T2:C2',
  [dilys]: 'discord:G1:C3',
  [emre]: 'discord:G1:C3',
  [stranger]: 'discord:G1:C3',
};

async function atRiverside(language: Language): Promise<Desk> {
  const desk = new Desk(after);
  const entries = [...riverside, { type: 'language.chosen' as const, language }].map(
    (event): Entry => ({ v: 1, at: began, by: amal, ...event }),
  );
  await desk.ports.log.append(coalition, 0, entries);
  for (const room of new Set(Object.values(rooms))) await desk.ports.directory.claimRoom(room, coalition);
  for (const person of everyone.slice(0, -1)) await desk.ports.directory.enrol(person, coalition);
  return desk;
}

/** Every intent there is, arbitrary in all that it may hold. */
const intents = all.flatMap(([, feature]) =>
  (feature.intents.options as unknown as Parameters<typeof arbitraryOf>[0][]).map(arbitraryOf),
);
const intent = fc
  .oneof(...intents)
  .map(parseIntent)
  .filter((one): one is Intent => one !== undefined && !isRefusal(one));
const language = fc.constantFrom(...languages);
const step = fc.record({
  intent,
  by: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom<PersonId | 'clock'>(...everyone) },
    fc.constant('clock' as const),
  ),
  hours: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 400 })),
});

/** The log tells the whole state: folded anew from its own JSON it shows the same. */
async function refolded(desk: Desk): Promise<State> {
  const entries = JSON.parse(JSON.stringify(await desk.ports.log.read(coalition, 0))) as Entry[];
  const state = emptyState();
  for (const entry of entries) evolve(state, entry);
  return state;
}

/** Whom somebody answers for is read from the story, so nobody speaks for another organisation or as another person. */
async function speakForThemselves(desk: Desk): Promise<void> {
  const state = emptyState();
  const spokenFor = new Map<string, Set<string>>();
  for (const entry of await desk.ports.log.read(coalition, 0)) {
    const own = spokenFor.get(entry.by) ?? new Set();
    spokenFor.set(entry.by, own.add(state.members.people.get(entry.by as PersonId)?.organisation ?? ''));
    evolve(state, entry);
    // How the story begins; and a newcomer's first entry is the one that says for whom they speak.
    if (entry.by === 'clock' || entry.at === began || entry.type === 'delegate.joined') continue;
    if ('organisation' in entry) expect([entry.type, own.has(entry.organisation ?? '')]).toEqual([entry.type, true]);
    if ('person' in entry) expect([entry.type, entry.person]).toEqual([entry.type, entry.by]);
  }
}

/** All that may be hanging: within the limits of both platforms, and nothing behind it broke. */
async function isWell(desk: Desk): Promise<void> {
  await desk.settle();
  expect(desk.faults).toEqual([]);
  // No key called `__proto__` or `constructor` reached what all things are made from.
  expect([Object.keys(Object.prototype), Object.keys(Function.prototype)]).toEqual([[], []]);
  const state = await refolded(desk);
  const known = await desk.moot.recall(coalition);
  if (!known.members.founded) return;
  const shown = show(state, desk.now);
  expect(JSON.stringify(show(known, desk.now))).toBe(JSON.stringify(shown));
  expect(JSON.stringify(due(known, desk.now))).toBe(JSON.stringify(due(state, desk.now)));
  for (const { key, note } of shown) expect([key, wrongInNote(coalition, note)]).toEqual([key, []]);
  for (const wall of Object.values(desk.walls))
    for (const { note } of wall.hung) expect(wrongInNote(coalition, note)).toEqual([]);
}

test(
  'whatever is wanted, by whomever and whenever: no fault, no refusal without words, a log that folds, notes that fit, and nobody speaks for another',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        language,
        fc.array(step, { minLength: 8, maxLength: 40, size: 'max' }),
        async (spoken, steps) => {
          const desk = await atRiverside(spoken);
          for (const { intent: wanted, by, hours } of steps) {
            if (hours > 0) await desk.later(hours);
            const letter = {
              intent: wanted,
              by,
              ...(by === 'clock' ? {} : { name: 'Somebody', room: rooms[by] as RoomId }),
            };
            const answer = await desk.moot.ask(coalition, letter);
            if (isRefusal(answer)) expect([wanted, isWordless(answer.refused)]).toEqual([wanted, false]);
          }
          await speakForThemselves(desk);
          await isWell(desk);
        },
      ),
      runs(9),
    );
  },
  longMs,
);

/** What a program, or a person with one, may send in place of what we wrote. */
const wire = (known: string[]): fc.Arbitrary<string> => {
  const made = fc.oneof(
    intent.map((does) => `${coalition}${JSON.stringify(does)}`),
    fc
      .tuple(fc.constantFrom('o', 'f'), fc.constantFrom(...actions.map(({ name }) => name)), values)
      .map(([key, name, w]) => `${coalition}${JSON.stringify({ [key]: name, w })}`),
    fc.json().map((json) => `${coalition}${json}`),
    words,
  );
  return known.length === 0 ? made : fc.oneof(fc.constantFrom(...known), made, spoiled(fc.constantFrom(...known)));
};
/** A letter lost, doubled or changed. */
const spoiled = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(whole, fc.nat(120), fc.constantFrom('', '"', '{', '}', '9', '__proto__', '\u0000', 'x'.repeat(3_000)))
    .map(([text, at, other]) => text.slice(0, at) + other + text.slice(at + 1));
const fields = [
  ...new Set(actions.flatMap(({ options }) => Object.keys(options.shape))),
  'id',
  '__proto__',
  'constructor',
];
const choices = [
  'yes',
  'no',
  'none',
  'everyone',
  'hosts',
  'notkept',
  'noname',
  'k1',
  's1',
  'p1',
  'c1',
  'd1',
  'm1',
  'o1',
  'o2,o3',
];
const values = fc.dictionary(
  fc.constantFrom(...fields),
  fc.oneof(fc.constantFrom(...choices), words, fc.constantFrom('tomorrow', '31 February', 'next tue at 25:99', '9:00')),
  { maxKeys: 9 },
);
const line = fc
  .array(
    fc.oneof(fc.constantFrom(...actions.map(({ name }) => name)), words, fc.constantFrom('we', 'ask', 'by friday')),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));
const said = fc.oneof(
  { weight: 2, arbitrary: fc.record({ how: fc.constant('typed' as const), line }) },
  fc.record({ how: fc.constant('called' as const), line: fc.constantFrom(...actions.map(({ name }) => name)), values }),
  fc.record({
    how: fc.constant('menu' as const),
    line: fc.constantFrom(...actions.map(({ name }) => name)),
    text: words,
  }),
  { weight: 3, arbitrary: fc.record({ how: fc.constant('pressed' as const), pick: fc.nat(), other: wire([]) }) },
  { weight: 3, arbitrary: fc.record({ how: fc.constant('sent' as const), pick: fc.nat(), other: wire([]), values }) },
);
type Said = typeof said extends fc.Arbitrary<infer One> ? One : never;

/** Says it, and tells the wire that was pressed or sent: one that is known, mostly. */
async function saying(
  desk: Desk,
  what: Said,
  by: PersonId,
  room: RoomId | undefined,
  buttons: Set<string>,
  forms: Set<string>,
): Promise<[Reply, string?]> {
  const pick = (known: Set<string>, { pick: at, other }: { pick: number; other: string }): string =>
    at % 4 > 0 && known.size > 0 ? ([...known][at % known.size] ?? other) : other;
  if (what.how === 'typed') return [await desk.type(by, room, what.line)];
  if (what.how === 'called') return [await desk.call(by, room, what.line, fieldsOnly(what.line, what.values))];
  if (what.how === 'menu') return [await desk.reception.fromMessage(desk.caller(by, room), what.line, what.text)];
  const wire = pick(what.how === 'pressed' ? buttons : forms, what);
  return [
    what.how === 'pressed' ? await desk.press(by, room, wire) : await desk.submit(by, room, wire, what.values),
    wire,
  ];
}
/** A platform hands over only the options that a command has. */
const fieldsOnly = (name: string, given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).filter(([key]) => Object.hasOwn(actionNamed(name)?.options.shape ?? {}, key)),
  );

const visit = fc.record({
  said,
  by: fc.constantFrom(...everyone),
  alone: fc.boolean(),
  hours: fc.oneof({ weight: 5, arbitrary: fc.constant(0.01) }, fc.integer({ min: 1, max: 200 })),
});

test(
  'whatever is typed, pressed and filled in: an answer with words that both platforms take, and never a fault',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        language,
        fc.array(visit, { minLength: 10, maxLength: 50, size: 'max' }),
        async (spoken, visits) => {
          const desk = await atRiverside(spoken);
          const buttons = new Set<string>();
          const forms = new Set<string>();
          const learn = (reply: Reply): void => {
            if ('form' in reply) forms.add(reply.wire);
            else
              for (const button of buttonsOf(reply))
                if (!('link' in button)) buttons.add(wireOfButton(reply.coalition, button));
          };
          for (const { said: what, by, alone, hours } of visits) {
            await desk.later(hours);
            const [reply, came] = await saying(desk, what, by, alone ? undefined : rooms[by], buttons, forms);
            expect([what, wrongInReply(reply, came)]).toEqual([what, []]);
            learn(reply);
            for (const wall of Object.values(desk.walls))
              for (const { note, coalition: of } of wall.hung)
                for (const button of buttonsOf(note)) if (!('link' in button)) buttons.add(wireOfButton(of, button));
          }
          await isWell(desk);
        },
      ),
      runs(8),
    );
  },
  longMs,
);

test('a wire is read or refused, and what is read is only what a wire may hold', () => {
  fc.assert(
    fc.property(fc.oneof(wire([]), spoiled(wire([])), fc.string({ unit: 'binary', maxLength: 300 })), (given) => {
      const read = readWire(given);
      if (!read) return;
      const [kind] = ['does', 'opens', 'form'].filter((key) => key in read);
      expect(kind).toBeDefined();
      expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    }),
    runs(400),
  );
});

test('a day, an hour and a rhythm are read or not, from whatever somebody types', () => {
  const now = new Date('2026-06-15T08:00:00.000Z');
  const zone = 'Europe/London';
  const pieces = fc.constantFrom(
    ...[
      'next',
      'first',
      'last',
      'tue',
      'friday',
      'in',
      'two',
      'weeks',
      '31',
      'February',
      '2026',
      '25:99',
      '9',
      'am',
      'at',
    ],
    ...['every', 'month', '0', '-1', '99999999999', '2026-02-31', 'tomorrow', 'noon', 'Europe/London', '٣', '/', ':'],
  );
  const typed = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' ')),
    words,
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const day = readDay(text, zone, now);
      if (day) expect(day.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      const moment = readMoment(text, zone, now);
      if (moment !== undefined) expect(Number.isNaN(Date.parse(moment))).toBe(false);
      const rule = readRule(text, zone, now);
      if (isRefusal(rule)) return expect(isWordless(rule.refused)).toBe(false);
      expect(ruleOf(writeRule(rule))).toEqual(rule);
      expect(next(rule, zone, now.toISOString()) > now.toISOString()).toBe(true);
    }),
    runs(300),
  );
});
