import { expect, test } from '@jest/globals';
import { commandProblems, problemsOf } from './discordRules.js';
import type { Json } from './discordServer.js';

const say = (content: string): Json => ({ type: 10, content });
const row = (...components: Json[]): Json => ({ type: 1, components });
const button = (more: Json = {}): Json => ({ type: 2, style: 1, label: 'Yes', custom_id: 'a', ...more });
const fine = {
  components: [say('Hello')],
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  nonce: 'n',
  enforce_nonce: true,
};
const posted = (change: Json): string[] => problemsOf('POST', '/channels/1/messages', { ...fine, ...change });
const shown = (components: Json[], title = 'A form'): string[] =>
  problemsOf('POST', '/interactions/1/t/callback', { type: 9, data: { custom_id: 'w', title, components } });
const label = (component: Json): Json => ({ type: 18, label: 'L', component });
const input = (more: Json = {}): Json => label({ type: 4, custom_id: 'a', style: 1, ...more });
const select = (more: Json = {}): Json =>
  label({ type: 3, custom_id: 's', options: [{ label: 'One', value: '1' }], ...more });
const command = (change: Json): string[] => commandProblems({ name: 'moot', description: 'Moot', type: 1, ...change });

test('what Discord accepts passes', () => {
  expect(posted({})).toEqual([]);
  expect(
    posted({
      components: [say('Hello'), row(button(), { type: 2, style: 5, label: 'Web', url: 'https://a.example' })],
    }),
  ).toEqual([]);
  expect(shown([input(), select()])).toEqual([]);
  expect(command({})).toEqual([]);
});

test.each<[string, Json]>([
  ['content beside cards', { content: 'Hello' }],
  ['content over 2,000', { content: 'x'.repeat(2_001), components: [], flags: 0 }],
  ['an empty message', { components: [], flags: 0 }],
  ['an empty text', { components: [say(' ')] }],
  ['half a character', { components: [say('\uD83D')] }],
  ['an unknown field', { colour: 'red' }],
  ['an unknown field inside', { components: [{ ...say('Hello'), colour: 'red' }] }],
  ['mentions not switched off', { allowed_mentions: undefined }],
  ['parse with users', { allowed_mentions: { parse: [], users: ['1'] } }],
  ['no nonce', { nonce: undefined }],
  ['a nonce that is not enforced', { enforce_nonce: false }],
  ['a nonce too long', { nonce: 'x'.repeat(26) }],
  ['a button without custom_id', { components: [row(button({ custom_id: undefined }))] }],
  ['a custom_id too long', { components: [row(button({ custom_id: 'x'.repeat(101) }))] }],
  ['a custom_id twice', { components: [row(button(), button())] }],
  ['a button that says nothing', { components: [row(button({ label: ' ' }))] }],
  ['a link to no web address', { components: [row({ type: 2, style: 5, label: 'x', url: 'ftp://a.example' })] }],
  [
    'a link with a custom_id',
    { components: [row({ type: 2, style: 5, label: 'x', url: 'https://a.example', custom_id: 'a' })] },
  ],
  ['six buttons in a row', { components: [row(...'abcdef'.split('').map((id) => button({ custom_id: id })))] }],
  ['a row without buttons', { components: [row()] }],
  ['over 40 components', { components: [{ type: 17, components: Array.from({ length: 40 }, () => say('x')) }] }],
  ['over 4,000 characters', { components: [say('x'.repeat(3_000)), say('x'.repeat(1_001))] }],
  ['cards without their flag', { flags: 0 }],
  [
    'a component id twice',
    {
      components: [
        { ...say('x'), id: 5 },
        { ...say('y'), id: 5 },
      ],
    },
  ],
])('a message with %s is refused', (_, change) => {
  expect(posted(change)).not.toEqual([]);
});

test.each<[string, ...unknown[]]>([
  ['six parts', 'abcdef'.split('').map((id) => input({ custom_id: id }))],
  ['a title too long', [input()], 'x'.repeat(46)],
  ['a label too long', [{ ...input(), label: 'x'.repeat(46) }]],
  ['a name twice', [input(), input()]],
  ['a value over its own limit', [input({ value: 'long', max_length: 3 })]],
  ['more to choose than there is', [select({ max_values: 2 })]],
  ['required with nothing to choose', [select({ min_values: 0 })]],
  [
    'a choice twice',
    [
      select({
        options: [
          { label: 'a', value: '1' },
          { label: 'b', value: '1' },
        ],
      }),
    ],
  ],
  ['no choices', [select({ options: [] })]],
  ['bare rows', [row({ type: 4, custom_id: 'a', style: 1, label: 'x' })]],
])('a form with %s is refused', (_, ...[components, title]) => {
  expect(shown(components as Json[], title as string | undefined)).not.toEqual([]);
});

test.each<[string, Json]>([
  ['an upper-case name', { name: 'Moot' }],
  ['no description', { description: undefined }],
  ['a description too long', { description: 'x'.repeat(101) }],
  [
    'required after optional',
    {
      options: [
        { type: 3, name: 'a', description: 'a' },
        { type: 3, name: 'b', description: 'b', required: true },
      ],
    },
  ],
  [
    'two options of one name',
    {
      options: [
        { type: 3, name: 'a', description: 'a' },
        { type: 3, name: 'a', description: 'b' },
      ],
    },
  ],
  [
    'a subcommand beside an option',
    {
      options: [
        { type: 1, name: 'a', description: 'a' },
        { type: 3, name: 'b', description: 'b' },
      ],
    },
  ],
  [
    'a group in a group',
    { options: [{ type: 2, name: 'a', description: 'a', options: [{ type: 2, name: 'b', description: 'b' }] }] },
  ],
  [
    '26 subcommands',
    { options: Array.from({ length: 26 }, (_, at) => ({ type: 1, name: `a${at}`, description: 'a' })) },
  ],
  [
    'over 8,000 characters',
    {
      options: Array.from({ length: 25 }, (_, at) => ({
        type: 1,
        name: `a${at}`,
        description: 'a',
        options: Array.from({ length: 4 }, (_, of) => ({ type: 3, name: `b${of}`, description: 'x'.repeat(100) })),
      })),
    },
  ],
])('a command with %s is refused', (_, change) => {
  expect(command(change)).not.toEqual([]);
});

test('a request that no rule knows is refused', () => {
  expect(problemsOf('DELETE', '/channels/1/messages/2', undefined)).not.toEqual([]);
});
