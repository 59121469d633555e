import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escaped, spell } from '../../adapters/discord/markdown.js';
import { render, wireOfCustomId } from '../../adapters/discord/render.js';
import { words } from '../../adapters/discord/words.js';
import { readWire } from '../../commands/wire.js';
import { type Block, buttons, type Line, list, type Note, note, strong } from '../../src/note.js';
import { nameOf } from '../../src/pictures/picture.js';
import { problemsOf } from './discordRules.js';
import { buttonsOf, type Json, textOf } from './discordServer.js';
import { vans } from './pictures.js';

const asMessage = (what: Note, mark?: number, pictures = new Set<string>()) => ({
  components: [render('abcdefgh', what, mark, pictures)] as Json[],
  flags: 1 << 15,
  allowed_mentions: { parse: [] },
  nonce: 'n',
  enforce_nonce: true,
});
const refusedBecause = (what: Note, pictures?: Set<string>): string[] =>
  problemsOf('POST', '/channels/1/messages', asMessage(what, 7, pictures));
const shown = (what: Note): string => textOf(asMessage(what) as never);
const labels = (what: Note): string[] => buttonsOf(asMessage(what) as never).map(({ label }) => label);

/** Reads Markdown as Discord does, and refuses everything in it that would be more than plain words. */
function plainWords(markdown: string): string {
  const read = markdown.replace(
    /\\([^0-9A-Za-z\s])|<(https?:\/\/[^ >]+)>|([`*_~|<>@[\]]|:(?=\S))/g,
    (whole, plain, address, bare) => {
      if (bare) throw new Error(`“${whole}” is not plain in ${markdown}`);
      return plain ?? address;
    },
  );
  for (const line of markdown.split('\n'))
    if (/^\s*([-+#]|\d+[.)])/.test(line)) throw new Error(`“${line}” begins a block`);
  return read;
}

describe('a card on Discord', () => {
  test.each([
    '@everyone and @here, <@1> <@!1> <@&1> <#1> </moot:1> <t:1:R> <:x:1> <a:x:1> <id:guide>',
    '**bold** __under__ _it_ ~~no~~ ||spoiler|| `code` ```block``` \\ \\* back',
    '# one\n## two\n-# three\n- four\n  * five\n+ six\n1. seven\n2) eight\n> nine\n>>> ten',
    '[here](https://evil.example) https://example.org/a_b?c=*d* (https://example.org/x), http://x',
    ':smile: at 10:30:00, café, שלום, 你好, 👩‍👩‍👧',
  ])('people’s own words show as they wrote them: %j', (wild) => {
    expect(plainWords(spell([wild], 4_000).text)).toBe(wild);
    expect(plainWords(escaped(wild))).toBe(wild);
  });

  test('whatever people write, it is plain words', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '\\',
      '<',
      '>',
      '@everyone',
      ':',
      '`',
      '|',
      '~',
      '[',
      ']',
      '(',
      ')',
      '\n',
      '# ',
      '- ',
      '1. ',
      ' ',
      'a',
      'https://x.org/',
      '<@1>',
      '👩‍👩‍👧',
      '\t',
    );
    const wild = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(wild, (written) => {
        const clean = written
          .replace(/\p{Cc}/gu, (one) => ('\n\t'.includes(one) ? one : ''))
          .replace(/[\u2028\u2029]/g, '\n')
          .replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
        fc.pre(!written.includes('\r'));
        expect(plainWords(spell([written], 40_000).text)).toBe(clean);
      }),
      { numRuns: 400 },
    );
  });

  test('what nobody can see, or turns the words of others around, is left out', () => {
    expect(spell(['a\u202Eb\u2066c\u0000\u0007d \uD83D end\r\nnext'], 100).text).toBe('abcd \uFFFD end\nnext');
  });

  test('bold, days, moments and links are what we meant them to be', () => {
    const line: Line = [
      strong('two * asterisks'),
      strong('side by side'),
      ' ',
      { day: '2026-11-26' },
      ' ',
      { moment: '2026-06-15T08:00:00.000Z' },
      ' ',
      { link: 'https://example.org/a(b)', label: 'the [page]' },
      { link: 'javascript:alert(1)', label: 'not this' },
    ];
    expect(spell(line, 4_000).text).toBe(
      '**two \\* asterisks**\u200B**side by side** Thu 26 Nov 2026 <t:1781510400:f> [the \\[page\\]](https://example.org/a%28b%29)not this (javascript\\:alert(1))',
    );
  });

  test('a line that is too long is cut between characters, never inside what we spelled', () => {
    const line: Line = [
      '👩‍👩‍👧'.repeat(10),
      strong('*'.repeat(30)),
      { moment: '2026-06-15T08:00:00.000Z' },
      { day: '2026-06-15' },
    ];
    for (let room = 0; room <= 260; room += 1) {
      const { text, whole } = spell(line, room);
      expect(text.length).toBeLessThanOrEqual(room);
      expect(text).not.toMatch(/[\uD800-\uDFFF](?![\uDC00-\uDFFF])(?<![\uD800-\uDBFF][\uDC00-\uDFFF])/);
      expect((text.match(/(?<!\\)\*\*/g) ?? []).length % 2).toBe(0);
      expect(text.replace('<t:1781510400:f>', '')).not.toContain('<');
      expect(whole).toBe(text === spell(line, 4_000).text);
    }
  });

  test('a note that is too long ends with one honest line, and keeps its buttons', () => {
    const long = note(
      'News',
      list(Array.from({ length: 200 }, (_, at) => [`${at}: ${'word '.repeat(20)}`])),
      buttons({ label: 'Read', opens: { action: 'digest read' } }),
    );
    expect(refusedBecause(long)).toEqual([]);
    expect(shown(long).split('\n').at(-1)).toBe(`-# ${words.shortened}`);
    expect(labels(long)).toEqual(['Read']);
    expect(shown(note('News', 'One line'))).not.toContain(words.shortened);
  });

  test('buttons beyond what Discord shows are left out, and the card says so', () => {
    const many = note(
      'Many',
      buttons(...Array.from({ length: 60 }, (_, at) => ({ label: `${at}`, does: { type: 'x', at } }))),
    );
    expect(refusedBecause(many)).toEqual([]);
    expect(labels(many).length).toBeGreaterThan(25);
    expect(shown(many)).toContain(words.shortened);
  });

  test('two buttons that wish the same come back as the same wish', () => {
    const wish = { type: 'commitment.finish', id: 'c1' };
    const all = buttonsOf(
      asMessage(note('x', buttons({ label: 'a', does: wish }), buttons({ label: 'b', does: wish }))) as never,
    );
    expect(new Set(all.map(({ custom_id }) => custom_id)).size).toBe(2);
    for (const { custom_id } of all)
      expect(readWire(wireOfCustomId(custom_id))).toEqual({ coalition: 'abcdefgh', does: wish });
  });

  test('a button that carries too much is a fault that names the button', () => {
    const heavy = note('x', buttons({ label: 'Heavy', does: { type: 'x', words: 'w'.repeat(100) } }));
    expect(() => render('abcdefgh', heavy)).toThrow(/Heavy/);
  });

  test('an empty note says that there is nothing', () => {
    expect(shown({ blocks: [] })).toBe(words.nothing);
    expect(
      refusedBecause({ title: '\u200B', blocks: [{ kind: 'rule' }, { kind: 'text', line: [' '] }, buttons()] }),
    ).toEqual([]);
  });

  test('any note at all is one that Discord accepts', () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.constantFrom('', ' ', '\uD800', '\u200B', '@everyone'),
      fc.string({ minLength: 3_000, maxLength: 5_000 }),
    );
    const address = fc.oneof(fc.webUrl(), wild);
    const span = fc.oneof(
      wild,
      wild.map((strong) => ({ strong })),
      fc.record({ link: address, label: wild }),
      fc.constant({ day: '2026-06-15' }),
      fc.constantFrom({ moment: '2026-06-15T08:00:00.000Z' }, { moment: 'no moment' }),
    );
    const line = fc.array(span, { maxLength: 4 });
    const button = fc.oneof(
      fc.record({ label: wild, does: fc.record({ type: fc.constantFrom('a.b', 'c.d') }) }),
      fc.record({ label: wild, opens: fc.record({ action: fc.constantFrom('home', 'commit ask') }) }),
      fc.record({ label: wild, link: address }),
    );
    const block: fc.Arbitrary<Block> = fc.oneof(
      line.map((one) => ({ kind: 'text' as const, line: one })),
      fc.array(line, { maxLength: 12 }).map((lines) => ({ kind: 'list' as const, lines })),
      fc
        .array(fc.record({ name: wild, is: line }), { maxLength: 6 })
        .map((facts) => ({ kind: 'facts' as const, facts })),
      wild.map((alt) => ({ kind: 'image' as const, picture: vans, alt })),
      fc.array(button, { maxLength: 13 }).map((all) => ({ kind: 'buttons' as const, buttons: all })),
      fc.constant({ kind: 'rule' as const }),
      fc.constant({ kind: 'file', file: { name: 'meeting.ics', type: 'text/calendar', content: 'x' } } as const),
    );
    const any = fc.record({ title: wild, blocks: fc.array(block, { maxLength: 14 }) }, { requiredKeys: ['blocks'] });
    fc.assert(
      fc.property(any, (what) => {
        expect(refusedBecause(what)).toEqual([]);
        expect(refusedBecause(what, new Set([nameOf(vans), 'meeting.ics']))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
