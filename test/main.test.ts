import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiscordServer } from './adapters/discordServer.js';
import { SlackWorld } from './adapters/slackWorkspace.js';
import { script, start as startIn } from './started.js';

const folder = mkdtempSync(join(tmpdir(), 'moot-main-'));
afterAll(() => rmSync(folder, { recursive: true }));
const start = (env: Record<string, string>, file?: string) => startIn(folder, env, file);

test('with nothing set the playground opens, survives a restart, and stops when it is asked to', async () => {
  const env = { PORT: '0', MOOT_FILE: join(folder, 'play.sqlite') };
  for (const _ of ['first', 'second']) {
    const moot = start(env);
    await moot.until('playground is open');
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(moot.said())![0];
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Moot');
    expect(await (await fetch(`${address}/p/nobody/`)).text()).toContain('does not work any more');
    moot.child.kill('SIGTERM');
    expect(await moot.ended).toBe(0);
  }
});

test('with tokens set the same command listens to Slack and Discord, and says so', async () => {
  const slackWorld = await SlackWorld.start([{ team: 'T01', people: ['amal'], rooms: ['riverside'] }]);
  const discordServer = new DiscordServer({ '501': { '5011': 'moot' } }, { '11': 'Dilys' });
  await discordServer.start();
  const port = await slackWorld.freePort();
  const metricsPort = await slackWorld.freePort();
  const moot = start({
    PORT: String(port),
    MOOT_METRICS_PORT: String(metricsPort),
    MOOT_FILE: join(folder, 'both.sqlite'),
    SLACK_BOT_TOKENS: `T01=${slackWorld.tokens.T01}`,
    SLACK_SIGNING_SECRET: slackWorld.signingSecret,
    SLACK_API_URL: slackWorld.apiUrl,
    DISCORD_TOKEN: 'token',
    DISCORD_API_URL: discordServer.apiUrl,
    MOOT_PUBLIC_URL: 'https://moot.example.org/',
    MOOT_SECRET: 'a secret of twenty-four letters and more',
  });
  await moot.until('Moot listens: Slack on');
  expect(moot.said()).toContain('as https://moot.example.org');
  const deadLink = await fetch(`http://127.0.0.1:${port}/p/nobody/`);
  expect([deadLink.status, await deadLink.text()]).toEqual([404, expect.stringContaining('does not work any more')]);
  expect(moot.said()).toContain('and Discord');
  slackWorld.url = `http://127.0.0.1:${port}/slack/events`;
  const seen = await slackWorld.sendCommand('T01', 'amal', 'riverside', '');
  expect(seen.text).toContain('not in a coalition yet');
  for (const path of ['healthz', 'readyz']) expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(404);
  const figures = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  expect(figures).toContain('moot_command_seconds_count{platform="slack",how="typed"} 1');
  const heard = await discordServer.slash('11', '5011', 'home');
  expect(JSON.stringify(heard.message?.components)).toContain('not in a coalition yet');
  moot.child.kill('SIGTERM');
  expect(await moot.ended).toBe(0);
  expect(slackWorld.wrong).toEqual([]);
  await slackWorld.stop();
  await discordServer.stop();
});

test('with wrong variables it does not start, and names them all', async () => {
  const moot = start({ PORT: 'many', SLACK_APP_TOKEN: 'no' });
  expect(await moot.ended).toBe(1);
  expect(moot.said()).toMatch(/PORT: .*line \d+/);
  expect(moot.said()).toMatch(/SLACK_APP_TOKEN: .*line \d+/);
});

test('with a file that is not a database it says so, naming the file', async () => {
  const moot = start({ PORT: '0', MOOT_FILE: script });
  expect(await moot.ended).toBe(1);
  expect(moot.said()).toContain('main.js');
});

test('with a port that somebody else uses it says what to do next', async () => {
  const other = createServer();
  const port = await new Promise<number>((taken) =>
    other.listen(0, '127.0.0.1', () => taken((other.address() as { port: number }).port)),
  );
  const moot = start({ PORT: String(port), MOOT_FILE: join(folder, 'busy.sqlite') });
  expect(await moot.ended).toBe(1);
  expect(moot.said()).toContain(`port ${port} is already in use`);
  expect(moot.said()).toContain('PORT');
  await new Promise((closed) => other.close(closed));
});

test('when its database is gone for good it ends with a line, rather than listen to people whose words it cannot keep', async () => {
  const before = new URL('endThread.js', import.meta.url).href;
  const moot = start({ PORT: '0', MOOT_FILE: join(folder, 'lost.sqlite'), NODE_OPTIONS: `--import ${before}` });
  await moot.until('playground is open');
  moot.child.kill('SIGUSR2');
  expect(await moot.ended).toBe(1);
  expect(moot.said()).toContain('Moot ends: The thread of the database');
});

test('it starts from a folder with an odd name, reached by another way', async () => {
  const away = join(folder, 'a #1 way % round');
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), away);
  const moot = start({ PORT: '0', MOOT_FILE: join(folder, 'away.sqlite') }, join(away, 'dist/src/main.js'));
  await moot.until('playground is open');
  moot.child.kill('SIGTERM');
  expect(await moot.ended).toBe(0);
});
