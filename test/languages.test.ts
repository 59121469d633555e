import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { type Action, fieldsOf, readOptions } from '../commands/command.js';
import { actions } from '../commands/index.js';
import { parseIntent } from '../src/coalition.js';
import { andBefore, listed, yGymraeg } from '../src/languages/counting.js';
import { type Language, languageInForce, ownNames, speaking } from '../src/languages/language.js';
import { translated } from '../src/languages/tables.js';
import { topicName, topicsIn } from '../src/lines/redLines.js';
import { readDay } from '../src/rhythm/day.js';
import { readRule } from '../src/rhythm/read.js';
import { sayRule } from '../src/rhythm/say.js';
import { amal, monday, riverside, stateAfter, when } from './given.js';
import { readTables, saidIn } from './words/read.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const others = ['cy', 'fr'] as const satisfies Language[];
/** What each plural form of Welsh is asked for by. */
const numbers = [0, 1, 2, 3, 6, 11];
const files = await readTables(root);
/** The command line is for whoever runs Moot. */
const inEnglish = ['/adapters/cli/'];
const toTranslate = files.filter(
  ({ file, tables }) => tables.length > 0 && !inEnglish.some((folder) => file.includes(folder)),
);
const twinOf = (file: string, language: Language): string => file.replace(/\.ts$/, `.${language}.ts`);
const translatedFiles = toTranslate.filter(({ file }) => existsSync(twinOf(file, 'cy')));

/** Signs, figures, names and what is filled in: the same in every language. */
const isSame = (said: string): boolean =>
  sameEverywhere.has(said) || !/\p{L}{2}/u.test(said.replace(/‹\w+›/g, '').replace(/\/moot[a-z -]*/g, ''));
const names = ['Moot', 'Slack', 'Discord', 'Language · Iaith · Langue', ...Object.values(ownNames)];
const sameEverywhere = new Set<string>([...names, 'setup found', 'setup join', 'meet join']);
/** A rule is written with these, whatever people read. */
const notRead = ['nths', 'firstTopics'];

describe.each(others)('in %s', (language) => {
  test('every file of words has its twin', () => {
    const without = toTranslate.filter(({ file }) => !existsSync(twinOf(file, language)));
    expect(without.map(({ file }) => relative(root, file))).toEqual([]);
  });

  test.each(translatedFiles.map((file) => [relative(root, file.file), file] as const))(
    'nothing of %s is missing or left in English',
    (_, file) => {
      const english = saidIn(file, numbers);
      const said = speaking(language, () => saidIn(file, numbers));
      expect([...said.keys()]).toEqual([...english.keys()]);
      const left = [...said].flatMap(([name, all]) => {
        const before = english.get(name) ?? [];
        if (notRead.some((table) => name.startsWith(`${table}.`))) return [];
        return all
          .filter((one) => before.includes(one) && one !== 'undefined' && !isSame(one))
          .map((one) => `${name}: ${one}`);
      });
      expect(left).toEqual([]);
      for (const [name, all] of said)
        if (!/undefined/.test(String(english.get(name)))) expect(all.join('\n')).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  test('every form has its title, its labels, its hints and its choices, within both platforms’ limits', () => {
    const wrong = speaking(language, () =>
      actions.flatMap((action) =>
        [
          [action.title ?? '', translated(action.title ?? ''), 24] as const,
          ...fieldsOf(action).flatMap(({ label, hint = '', choices = [] }) => [
            [label, label, 45] as const,
            [hint, hint, 100] as const,
            ...choices.map((choice) => [choice.label, choice.label, 75] as const),
          ]),
        ]
          .filter(([, said, most]) => said.length > most)
          .map(([, said]) => `${action.name} (${said.length}): ${said}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(others)('in %s nothing that describes an action is left in English', (language) => {
  const describing = (spoken: Language) =>
    speaking(spoken, () =>
      actions.flatMap((action) => [
        ...(action.hidden ? [] : [translated(action.about)]),
        translated(action.title ?? ''),
        ...fieldsOf(action).flatMap(({ label, hint = '', choices = [] }) => [
          label,
          hint,
          ...choices.map((choice) => choice.label),
        ]),
      ]),
    );
  const [english, said] = [describing('en'), describing(language)];
  expect(said.filter((one, index) => one !== '' && one === english[index] && !isSame(one))).toEqual([]);
});

test('what an intent finds wrong is said in the language in force', () => {
  const long = 'w'.repeat(5_000);
  const problemOf = (intent: Record<string, unknown>) =>
    speaking('fr', () => (parseIntent(intent) as { refused?: string } | undefined)?.refused);
  const tooLong = [
    { type: 'worry.say', text: long, seen: 'hosts' },
    { type: 'culture.tell', placed: {}, words: long },
    { type: 'topic.add', name: long },
    { type: 'difference.raise', shared: long, unshared: long },
    { type: 'proposal.reopen', id: 'p1', reason: long },
  ];
  for (const intent of tooLong)
    expect([intent.type, problemOf(intent)]).toEqual([intent.type, expect.stringMatching(/caractères/)]);
});

test('what is worked out in a language leaves the next one alone, even when it fails', () => {
  expect(() =>
    speaking('cy', () => {
      throw new Error('a fault');
    }),
  ).toThrow('a fault');
  expect(languageInForce()).toBe('en');
  expect(speaking('fr', () => [languageInForce(), speaking('cy', languageInForce), languageInForce()])).toEqual([
    'fr',
    'cy',
    'fr',
  ]);
});

test('Welsh counts in six forms, and joins with “a” or “ac”', () => {
  const forms = { zero: 'dim', one: 'ci', two: 'gi', few: 'chi', many: 'chi', other: 'ci' };
  expect(numbers.map((number) => yGymraeg(number, forms))).toEqual([
    '0 dim',
    '1 ci',
    '2 gi',
    '3 chi',
    '6 chi',
    '11 ci',
  ]);
  expect(['Elusen', 'Rooted', 'Welcome Kitchen', 'Ymlaen', 'Youth Hub', '“Undod”'].map(andBefore)).toEqual([
    'ac',
    'a',
    'a',
    'ac',
    'a',
    'ac',
  ]);
  expect(speaking('cy', () => listed(['Bws', 'Cegin', 'Enfys']))).toBe('Bws, Cegin ac Enfys');
  expect(speaking('fr', () => listed(['Bus', 'Cuisine', 'Ancre']))).toBe('Bus, Cuisine et Ancre');
});

test('a rhythm typed in French or Welsh is understood, and said back in the same language', () => {
  const back = (language: Language, typed: string) =>
    speaking(language, () => {
      const rule = readRule(typed, 'Europe/London', monday);
      return 'refused' in rule ? rule.refused : sayRule(rule);
    });
  expect(back('fr', 'tous les lundis 9h')).toBe('Tous les lundis à 9 h');
  expect(back('fr', 'un jeudi sur deux 9h30')).toBe('Un jeudi sur deux à 9 h 30');
  expect(back('fr', 'le dernier vendredi du mois à 10h')).toBe('Le dernier vendredi, tous les mois à 10 h');
  expect(back('cy', 'bob yn ail ddydd Iau 9:30')).toBe('Bob yn ail ddydd Iau am 9:30');
  expect(back('cy', 'first Tuesday')).toBe('Ar y dydd Mawrth cyntaf o bob mis am 9:00');
  expect(back('fr', 'every other thursday 9:30')).toBe('Un jeudi sur deux à 9 h 30');
});

test('a day typed in French is understood by whoever reads French; in Welsh the numbers of a date are', () => {
  const day = (language: Language, typed: string) => speaking(language, () => readDay(typed, 'Europe/London', monday));
  expect(day('fr', 'relire le tract avant vendredi')).toEqual({ day: '2026-06-19', rest: 'relire le tract' });
  expect(day('fr', '5 septembre')?.day).toBe('2026-09-05');
  expect(day('fr', 'by 5 September')?.day).toBe('2026-09-05');
  expect(day('cy', '2026-09-05')?.day).toBe('2026-09-05');
});

test('the first topics are read in each language, and found in what people write in that of the rooms', () => {
  const state = stateAfter([...riverside, { type: 'language.chosen', language: 'cy' }]);
  expect(others.map((language) => speaking(language, () => topicName(state, 't5')))).toEqual(['Y wasg', 'La presse']);
  const found = speaking('fr', () => topicsIn(state, 'Beth a ddywedwn wrth y wasg?'));
  expect(found.map(({ id }) => id)).toEqual(['t5']);
  expect(when(state, { type: 'topic.add', name: 'y wasg' }, amal).refused).toContain('The press');
});

/** Something that each option takes, whatever it asks for. */
const candidates = [
  'o2',
  'yes',
  'Friday 9:00',
  'Soup for all of us',
  '2026-07-01',
  '7',
  'k1',
  'needs',
  'en',
  'name@example.org',
];
function filledIn(action: Action): Record<string, unknown> | undefined {
  const chosen = new Map(fieldsOf(action).map(({ name, choices }) => [name, choices?.[0]?.value]));
  const values = Object.entries(action.options.shape).flatMap(([name, schema]) => {
    const taken = [chosen.get(name), ...candidates].find(
      (one) => one !== undefined && (schema as z.ZodType).safeParse(one).success,
    );
    return taken === undefined ? [] : [[name, taken] as const];
  });
  const read = readOptions(action, Object.fromEntries(values));
  return 'options' in read ? read.options : undefined;
}

test('whatever somebody does for all to read is the same, whichever language they read themselves', () => {
  const state = stateAfter([...riverside, { type: 'language.chosen', language: 'cy' }]);
  const doing = (action: Action, language: Language) => {
    const options = filledIn(action);
    const asking = { person: amal, name: 'Amal', state, organisation: 'o1', isHost: true, language, now: monday };
    const sealed = { ...asking, newId: () => 'abcdefgh', ballots: new Map(), personal: new Map(), story: [] };
    return options && action.intent?.(options, sealed);
  };
  const done = actions.flatMap((action) => {
    const [cymraeg, français] = (['cy', 'fr'] as const).map((language) => doing(action, language));
    if (!cymraeg || !français || 'refused' in cymraeg || 'refused' in français) return [];
    expect([action.name, français]).toEqual([action.name, cymraeg]);
    return [action.name];
  });
  expect(done).toEqual(expect.arrayContaining(['concern heard', 'digest agenda', 'propose purpose', 'setup purpose']));
  expect(done.length).toBeGreaterThan(60);
});
