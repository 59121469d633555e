import { spell } from '../adapters/discord/markdown.js';
import { render } from '../adapters/discord/render.js';
import { elementsOf } from '../adapters/slack/line.js';
import { renderNote } from '../adapters/slack/render.js';
import { speaking } from '../src/languages/language.js';
import { type Line, type Note, plain } from '../src/note.js';
import { htmlOfLine } from '../src/pages/html.js';

const story = 'قرأت الرسالة في 3 أيام.';
const slack = (line: Line): string =>
  elementsOf(line)
    .map((one) => ('text' in one ? one.text : ''))
    .join('');
const discord = (line: Line): string => spell(line, 4_000).text;

test.each([
  ['Slack', slack],
  ['Discord', discord],
])('on %s words from right to left stand as they were written, and move nothing around them', (_, said) => {
  expect(said([story])).toBe(story);
  expect(said([story, ' – Rooted, 5 June.'])).toBe(`\u2068${story}\u2069 – Rooted, 5 June.`);
  expect(said(['Sense check “שלום 3”: 4 of 5.'])).toBe('Sense check “\u2068שלום 3\u2069”: 4 of 5.');
  expect(said(['Rooted: “We say שלום.”'])).toBe('Rooted: “We say שלום.”');
});

test.each([
  ['Slack', slack],
  ['Discord', discord],
])('on %s nobody’s own marks of direction turn around what stands beside them', (_, said) => {
  for (const mark of ['\u202a', '\u202e', '\u2066', '\u2067', '\u2068'])
    expect(said([`${mark}Bea`, ' said no'])).toBe('Bea said no');
});

test.each([
  ['Slack', slack],
  ['Discord', discord],
])('on %s no line of French begins with its sign, and other languages stay as they are', (_, said) => {
  const line = ['Prise de pouls « שלום 3 » : ', { strong: 'oui ?' }];
  expect(speaking('fr', () => said(line)).replaceAll('*', '')).toBe(
    'Prise de pouls «\u202f\u2068שלום 3\u2069\u202f»\u202f: oui\u202f?',
  );
  expect(speaking('cy', () => said(['Pwy : sydd yma ?']))).toBe('Pwy : sydd yma ?');
});

test('on a page and in mail French has its spaces too', () => {
  const drawn = speaking('fr', () =>
    htmlOfLine(['Besoin : une salle ; « ici »'], { zone: 'Europe/Paris', top: undefined }),
  );
  expect(drawn).toEqual(['Besoin\u202f: une salle\u202f; «\u202fici\u202f»']);
});

test('a fact is told with the colon of its language', () => {
  const told: Note = { blocks: [{ kind: 'facts', facts: [{ name: 'Où', is: ['Slack'] }] }], language: 'fr' };
  expect(plain(told)).toBe('Où\u202f: Slack');
  expect(JSON.stringify(renderNote(undefined, told).blocks)).toContain('"\u202f: "');
  expect(JSON.stringify(render(undefined, told))).toMatch(/\*\*Où\u202f\\+:\*\* Slack/);
  expect(plain({ ...told, language: 'cy' })).toBe('Où: Slack');
});
