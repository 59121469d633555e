import { readFileSync } from 'node:fs';
import { readConfig } from '../src/config.js';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

test('with nothing set, Moot opens the playground on this machine only', () => {
  const read = readConfig({ SLACK_BOT_TOKENS: '', DISCORD_TOKEN: '' }, example);
  expect(read).toEqual({ config: { host: '127.0.0.1', port: 3000, file: 'moot.sqlite', log: 'info' } });
});

test('every wrong variable is named at once, with its line in the example', () => {
  const read = readConfig(
    { PORT: 'many', MOOT_LOG: 'loud', SLACK_APP_TOKEN: 'xoxb-1', SLACK_BOT_TOKENS: 'xoxb-only' },
    example,
  );
  if (!('problems' in read)) throw new Error('problems were expected');
  expect(read.problems.map((problem) => problem.split(':')[0])).toEqual([
    'PORT',
    'MOOT_LOG',
    'SLACK_BOT_TOKENS',
    'SLACK_APP_TOKEN',
  ]);
  const lines = example.split('\n');
  for (const problem of read.problems) {
    const line = Number(/line (\d+)/.exec(problem)?.[1]);
    expect(lines[line - 1]).toContain(problem.split(':')[0]);
  }
});

test('a Slack token without a way to hear Slack is a problem said in words', () => {
  expect(readConfig({ SLACK_BOT_TOKENS: 'T1A=xoxb-1' }, example)).toMatchObject({
    problems: [expect.stringContaining('SLACK_SIGNING_SECRET')],
  });
  expect(readConfig({ SLACK_SIGNING_SECRET: 's' }, example)).toMatchObject({
    problems: [expect.stringContaining('SLACK_BOT_TOKENS')],
  });
});

test('several workspaces, Socket Mode and Discord together', () => {
  const read = readConfig(
    { SLACK_BOT_TOKENS: 'T1A=xoxb-1, T2B=xoxb-2', SLACK_APP_TOKEN: 'xapp-1', DISCORD_TOKEN: 'd' },
    example,
  );
  expect(read).toMatchObject({
    config: { slack: { tokens: { T1A: 'xoxb-1', T2B: 'xoxb-2' }, appToken: 'xapp-1' }, discord: { token: 'd' } },
  });
});

test('every variable of the example is one that Moot reads', () => {
  const named = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, name]) => name);
  const source = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(source).toContain(`${name}: ifAny`);
});
