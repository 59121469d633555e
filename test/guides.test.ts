import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsToAction } from '../commands/index.js';
import { connecting } from './screenshots/connecting.js';

const docs = join(resolve(dirname(fileURLToPath(import.meta.url)), '../..'), 'docs');
const read = (file: string): string => readFileSync(join(docs, file), 'utf8');
const guides = ['connect-slack.md', 'connect-discord.md', 'coordinators.md'];
/** What stands in a drawn field. */
const drawn = (name: string, label: string): string => {
  const field = connecting.find((one) => one.name === name)?.fields.find((one) => one.label === label);
  return field && 'is' in field ? field.is : '';
};

test.each(guides)('every picture and every page that %s shows is there, and each picture is told in words', (guide) => {
  const links = [...read(guide).matchAll(/(!?)\[([^\]]*)\]\((?!https?:)([^)#]+)/g)];
  expect(links.length).toBeGreaterThan(3);
  for (const [, picture, words = '', file = ''] of links) {
    expect({ file, isThere: existsSync(join(docs, file)) }).toEqual({ file, isThere: true });
    if (picture) expect(words.length).toBeGreaterThan(20);
  }
});

test('every drawing is shown, and says of itself that it is one', () => {
  const shown = guides.map(read).join('\n');
  for (const { name } of connecting)
    expect(shown).toMatch(new RegExp(`!\\[A drawing: [^\\]]*\\]\\(screenshots/${name}\\.png\\)`));
});

test('the drawn scopes of Slack are those of the manifest, and Discord’s permissions those of the README', () => {
  const manifest = read('../adapters/slack/manifest.yaml');
  const scopes = manifest.slice(manifest.indexOf('scopes:'), manifest.indexOf('\nsettings:'));
  const asked = [...scopes.matchAll(/^ +- (\S+)$/gm)].map(([, scope]) => scope);
  expect(drawn('slack-2-install', 'Bot Token Scopes').split(' · ')).toEqual(asked);
  const permissions = drawn('discord-3-invite', 'Bot permissions').split(' · ').join(', ');
  expect(read('../README.md')).toContain(`_${permissions}_`);
});

test('whatever a guide tells people to type is understood', () => {
  const typed = guides.flatMap((guide) =>
    [...read(guide).matchAll(/`\/moot ([a-z]+ [a-z]+)/g)].map(([, line]) => line ?? ''),
  );
  expect(typed.length).toBeGreaterThan(8);
  for (const line of typed) expect({ line, does: wordsToAction(line)?.action.name }).toEqual({ line, does: line });
});
