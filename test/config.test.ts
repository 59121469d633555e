import { readFileSync } from 'node:fs';
import { readConfig } from '../src/config.js';

const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

test('with nothing set, Moot opens the playground on this machine only', () => {
  const read = readConfig({ SLACK_BOT_TOKENS: '', DISCORD_TOKEN: '' }, example);
  expect(read).toEqual({
    config: {
      host: '127.0.0.1',
      port: 3000,
      file: 'moot.sqlite',
      log: 'info',
      roles: ['slack', 'discord', 'worker', 'pages'],
    },
  });
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

test('the digest by email needs a sender, pages for its links, and keys that seal the addresses', () => {
  const url = { MOOT_SMTP_URL: 'smtps://moot%40example.org:pass%2Fword@smtp.example.org' };
  expect(readConfig(url, example)).toMatchObject({
    problems: ['MOOT_SMTP_FROM', 'MOOT_PUBLIC_URL', 'MOOT_KEYS'].map((name) => expect.stringContaining(name)),
  });
  const pages = {
    MOOT_PUBLIC_URL: 'https://moot.example.org',
    MOOT_SECRET: 'x'.repeat(24),
    MOOT_KEYS: 'ab'.repeat(32),
  };
  expect(readConfig({ ...url, ...pages, MOOT_SMTP_FROM: 'Moot <moot@example.org>' }, example)).toMatchObject({
    config: {
      email: {
        server: {
          host: 'smtp.example.org',
          port: 465,
          secure: true,
          login: { name: 'moot@example.org', password: 'pass/word' },
        },
        from: { name: 'Moot', address: 'moot@example.org' },
      },
    },
  });
  for (const wrong of [{ MOOT_SMTP_URL: 'https://smtp.example.org' }, { MOOT_SMTP_FROM: 'Moot' }])
    expect(readConfig(wrong, example)).toHaveProperty('problems', [
      expect.stringContaining(Object.keys(wrong)[0] ?? ''),
    ]);
});

test('Redis is found by its address: one server, sentinels, a cluster, with and without TLS', () => {
  const read = (url: string) => {
    const found = readConfig({ REDIS_URL: url }, example);
    return 'config' in found ? found.config.redis : found.problems;
  };
  const server = { kind: 'server', hosts: [{ host: 'one', port: 6379 }], database: 0, tls: false };
  expect(read('redis://one')).toEqual(server);
  expect(read('valkey://one:6379/')).toEqual(server);
  expect(read('rediss://name:p%40ss@[::1]:7000/2')).toEqual({
    ...server,
    hosts: [{ host: '::1', port: 7000 }],
    username: 'name',
    password: 'p@ss',
    database: 2,
    tls: true,
  });
  expect(read('rediss+sentinel://:secret@one,two:5000/riverside/1')).toEqual({
    kind: 'sentinel',
    hosts: [
      { host: 'one', port: 26379 },
      { host: 'two', port: 5000 },
    ],
    master: 'riverside',
    password: 'secret',
    database: 1,
    tls: true,
  });
  expect(read('redis+cluster://one:7000,two')).toEqual({
    ...server,
    kind: 'cluster',
    hosts: [
      { host: 'one', port: 7000 },
      { host: 'two', port: 6379 },
    ],
  });
});

test('a process may do a part of the work, when others share it', () => {
  const read = (more: Record<string, string>) => readConfig({ DISCORD_TOKEN: 'd', ...more }, example);
  const shared = { REDIS_URL: 'redis://one' };
  expect(read({ ...shared, MOOT_ROLES: 'worker, discord' })).toMatchObject({
    config: { roles: ['discord', 'worker'] },
  });
  for (const [env, problem] of [
    [{ ...shared, MOOT_ROLES: 'worker,cook' }, 'choose from slack, discord, worker, pages'],
    [{ ...shared, MOOT_ROLES: 'slack,worker' }, 'names slack'],
    [{ ...shared, MOOT_ROLES: 'worker,pages' }, 'names pages'],
    [{ MOOT_ROLES: 'worker' }, 'through REDIS_URL'],
  ] as const)
    expect(read(env)).toEqual({ problems: [expect.stringMatching(`MOOT_ROLES: .*${problem}.*line`)] });
});

test('a wrong address of Redis is explained, and its password is not repeated', () => {
  for (const url of [
    'one:6379',
    'http://one',
    'redis://',
    'redis://one:99999',
    'redis://one,two',
    'redis+sentinel://one',
    'redis+cluster://one/2',
  ]) {
    const read = readConfig({ REDIS_URL: url.replace('://', '://:secret@') }, example);
    expect(read).toEqual({ problems: [expect.stringMatching(/^REDIS_URL: .*\(see \.env\.example, line \d+\)$/)] });
    expect(JSON.stringify(read)).not.toContain('secret');
  }
});

test('every variable of the example is one that Moot reads', () => {
  const named = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, name]) => name);
  const source = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
  expect(named.length).toBeGreaterThan(8);
  for (const name of named) expect(source).toContain(`${name}: ifAny`);
});

test('web pages need an address and a secret; a slash at the end of the address does not matter', () => {
  const read = (env: Record<string, string>) => readConfig(env, example);
  const secret = 'x'.repeat(24);
  expect(read({ MOOT_PUBLIC_URL: 'https://moot.example.org/a/', MOOT_SECRET: secret })).toMatchObject({
    config: { pages: { url: 'https://moot.example.org/a', secret } },
  });
  for (const [env, name] of [
    [{ MOOT_PUBLIC_URL: 'https://moot.example.org' }, 'MOOT_SECRET'],
    [{ MOOT_PUBLIC_URL: 'https://moot.example.org', MOOT_SECRET: 'short' }, 'MOOT_SECRET'],
    [{ MOOT_PUBLIC_URL: 'moot.example.org', MOOT_SECRET: secret }, 'MOOT_PUBLIC_URL'],
    [{ MOOT_PUBLIC_URL: 'ftp://moot.example.org', MOOT_SECRET: secret }, 'MOOT_PUBLIC_URL'],
    [{ MOOT_PUBLIC_URL: 'https://moot.example.org/?a', MOOT_SECRET: secret }, 'MOOT_PUBLIC_URL'],
  ] as const)
    expect(read(env)).toEqual({ problems: [expect.stringMatching(`${name}: .*line`)] });
});
