import fc from 'fast-check';
import { formWindow, noteWindow, valuesOf } from '../../adapters/slack/form.js';
import { renderNote } from '../../adapters/slack/render.js';
import { words } from '../../adapters/slack/words.js';
import { type Block, type Field, type Form, type Note, note, type Span, sayDay } from '../../src/note.js';
import { nameOf } from '../../src/pictures/picture.js';
import { vans } from './pictures.js';
import { buttonsIn, say, wrongInMessage, wrongInView } from './slackRules.js';

const troubling = [
  '',
  ' ',
  '\n',
  '<!channel>',
  '&amp;',
  '@everyone',
  '\ud800',
  'a\ud83d',
  '\u202egnol',
  '\u0000',
  '*b* _i_ `c`',
  'שלום',
  '👩🏽‍🚒',
];
const anyWords = fc.oneof(
  fc.constantFrom(...troubling),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.nat(6_000).map((length) => 'long words '.repeat(length).slice(0, length)),
);
const anyLink = fc.oneof(fc.webUrl(), anyWords);
const anyMoment = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const span: fc.Arbitrary<Span> = fc.oneof(
  anyWords,
  fc.record({ strong: anyWords }),
  fc.record({ link: anyLink, label: anyWords }),
  anyMoment.map((moment) => ({ moment })),
  anyMoment.map((moment) => ({ day: moment.slice(0, 10) })),
);
const line = fc.array(span, { maxLength: 6 });
const button = fc.oneof(
  fc.record({ label: anyWords, link: anyLink }),
  fc.record({ label: anyWords, does: fc.record({ type: fc.constant('a.wish'), about: anyWords }) }),
  fc.record({ label: anyWords, main: fc.constant(true as const), opens: fc.record({ action: anyWords }) }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((one) => ({ kind: 'text', line: one }) as const),
  fc.array(line, { maxLength: 30 }).map((lines) => ({ kind: 'list', lines }) as const),
  fc
    .array(fc.record({ name: anyWords, is: line }), { maxLength: 8 })
    .map((facts) => ({ kind: 'facts', facts }) as const),
  anyWords.map((alt) => ({ kind: 'image', picture: vans, alt }) as const),
  fc.array(button, { maxLength: 40 }).map((buttons) => ({ kind: 'buttons', buttons }) as const),
  fc.constant({ kind: 'rule' } as const),
  fc.constant({ kind: 'file', file: { name: 'meeting.ics', type: 'text/calendar', content: 'x' } } as const),
);
const anyNote: fc.Arbitrary<Note> = fc.oneof(
  fc.record({ title: anyWords, blocks: fc.array(block, { maxLength: 12 }) }),
  fc.record({ blocks: fc.array(block, { minLength: 40, maxLength: 120 }) }),
);
const choice = fc.record({ value: fc.oneof(fc.constantFrom('a', 'b', 'c', ''), anyWords), label: anyWords });
const field = (name: string): fc.Arbitrary<Field> =>
  fc.record(
    {
      name: fc.constant(name),
      label: anyWords,
      kind: fc.constantFrom('short' as const, 'long' as const, 'choice' as const, 'choices' as const),
      hint: anyWords,
      optional: fc.boolean(),
      max: fc.integer({ min: 1, max: 4_000 }),
      initial: fc.oneof(fc.constantFrom('a', 'a,b'), anyWords),
      choices: fc.array(choice, { maxLength: 120 }),
    },
    { requiredKeys: ['name', 'label', 'kind'] },
  );
const anyForm: fc.Arbitrary<Form> = fc.record(
  {
    action: fc.constant('commit ask'),
    title: anyWords,
    intro: line,
    fields: fc.tuple(field('what'), field('of'), field('when')),
  },
  { requiredKeys: ['action', 'title', 'fields'] },
);

/** A workspace that holds the picture. */
const held = new Map([[nameOf(vans), 'F0123456789']]);

test('whatever a note says, Slack takes it', () => {
  fc.assert(
    fc.property(anyNote, (one) => {
      expect(wrongInMessage(renderNote('abcdefgh', one))).toEqual([]);
      expect(wrongInMessage(renderNote('abcdefgh', one, held))).toEqual([]);
      expect(wrongInView(noteWindow('abcdefgh', one, { wire: 'w', channel: 'C1', name: 'riverside' }))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('whatever a form asks, Slack takes it', () => {
  fc.assert(
    fc.property(anyForm, (one) => {
      expect(wrongInView(formWindow(one, { wire: 'w' }))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a note reads on Slack as it was written', () => {
  const rendered = renderNote('abcdefgh', {
    title: 'Said and done',
    blocks: [
      {
        kind: 'text',
        line: [
          'We ',
          { strong: 'will' },
          ' by ',
          { day: '2026-06-19' },
          ', ',
          { link: 'https://moot.example/d', label: 'see here' },
        ],
      },
      { kind: 'list', lines: [['soup'], ['bread']] },
      {
        kind: 'facts',
        facts: [
          { name: 'Held by', is: ['Rooted'] },
          { name: 'By', is: ['Friday'] },
        ],
      },
      { kind: 'rule' },
      { kind: 'image', picture: vans, alt: 'Nine dots in a row.' },
      {
        kind: 'buttons',
        buttons: [
          { label: 'Yes', main: true, does: { type: 'commitment.answer', id: 'c1', answer: 'yes' } },
          { label: 'Page', link: 'https://moot.example' },
        ],
      },
    ],
  });
  expect(say(rendered.blocks)).toBe(
    [
      'Said and done',
      `We will by ${sayDay('2026-06-19')}, see here`,
      '• soup\n• bread',
      'Held by: Rooted\nBy: Friday',
      '---',
      'Nine dots in a row.',
      '[Yes] [Page]',
    ].join('\n'),
  );
  expect(buttonsIn(rendered.blocks)).toEqual([
    expect.objectContaining({
      style: 'primary',
      value: 'abcdefgh{"type":"commitment.answer","id":"c1","answer":"yes"}',
    }),
    expect.objectContaining({ url: 'https://moot.example' }),
  ]);
});

test('an instant is shown in each reader’s own zone, and says its zone where Slack cannot', () => {
  const { text, blocks } = renderNote(
    undefined,
    note(undefined, { kind: 'text', line: ['Closes ', { moment: '2026-06-17T16:00:00.000Z' }] }),
  );
  expect(text).toMatch(/16:00 UTC$/);
  expect(blocks).toMatchObject([
    {
      elements: [
        {
          elements: [
            { text: 'Closes ' },
            { type: 'date', timestamp: 1_781_712_000, format: '{date_short_pretty} at {time}' },
          ],
        },
      ],
    },
  ]);
});

test('an instant is joined to its day in the language of the note', () => {
  const line = [{ moment: '2026-06-17T16:00:00.000Z' }];
  const { blocks } = renderNote(undefined, { ...note(undefined, { kind: 'text', line }), language: 'fr' });
  expect(JSON.stringify(blocks)).toContain('{date_short_pretty} à {time}');
});

test('a note that is too long keeps its buttons and says that there is more', () => {
  const lines: Block[] = Array.from({ length: 80 }, (_, index) => ({ kind: 'text', line: [`Line ${index}`] }));
  const press: Block = { kind: 'buttons', buttons: [{ label: 'Correct', opens: { action: 'digest edit' } }] };
  const said = say(renderNote('abcdefgh', { blocks: [...lines, press] }).blocks);
  expect(said).toContain(`Line 47\n${words.more}\n[Correct]`);
  expect(said.split(words.more)).toHaveLength(2);
});

test('a long list goes on in the next block, and loses nothing', () => {
  const lines = Array.from({ length: 60 }, (_, index) => [`${index} ${'word '.repeat(20)}.`]);
  const { blocks } = renderNote('abcdefgh', { blocks: [{ kind: 'list', lines }] });
  expect(blocks.length).toBeGreaterThan(1);
  expect(say(blocks).match(/^• /gm)).toHaveLength(60);
});

test('an empty note still says something', () => {
  expect(say(renderNote(undefined, { blocks: [] }).blocks)).toBe(words.nothing);
});

test('what was filled in comes back by field: several joined by commas, nothing as nothing', () => {
  const values = {
    what: { value: { type: 'plain_text_input', value: 'check the leaflet' } },
    when: { value: { type: 'plain_text_input', value: null } },
    kind: { value: { type: 'static_select', selected_option: { value: 'charity' } } },
    of: { value: { type: 'multi_static_select', selected_options: [{ value: 'o2' }, { value: 'o3' }] } },
    none: { value: { type: 'static_select', selected_option: null } },
  };
  expect(valuesOf({ values })).toEqual({ what: 'check the leaflet', when: '', kind: 'charity', of: 'o2,o3', none: '' });
});
