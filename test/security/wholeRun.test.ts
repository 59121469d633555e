import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measures } from '../../commands/patience.js';
import { words } from '../../commands/words.js';
import { SlackWorld } from '../adapters/slackWorkspace.js';

const script = fileURLToPath(new URL('../../src/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'moot-run-'));
let world: SlackWorld;
let moot: ChildProcess;
let written = '';
afterAll(async () => {
  moot?.kill('SIGKILL');
  await world?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What nobody may read in a log: secrets of the settings, and what people say. */
const secrets = {
  MOOT_SECRET: 'canary-secret-of-the-pages-0001',
  MOOT_KEYS: 'ca0a'.repeat(16),
  SLACK_CLIENT_SECRET: 'canary-client-secret-0002',
};
const canaries = [
  'CanaryCoalition',
  'CanaryOrganisation',
  'canarycommitment',
  'canaryworry',
  'canarytypo',
  'canarylong',
];

test('in all that a whole run writes down there is no secret and nobody’s word', async () => {
  world = await SlackWorld.start([{ team: 'T01', people: ['amal'], rooms: ['riverside'] }]);
  const port = await world.freePort();
  moot = spawn(process.execPath, [script], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      MOOT_LOG: 'trace',
      PORT: String(port),
      MOOT_FILE: join(folder, 'moot.sqlite'),
      SLACK_BOT_TOKENS: `T01=${world.tokens.T01}`,
      SLACK_SIGNING_SECRET: world.signingSecret,
      SLACK_API_URL: world.apiUrl,
      SLACK_CLIENT_ID: 'canary.client',
      MOOT_PUBLIC_URL: 'https://moot.example.org/',
      ...secrets,
    },
  });
  for (const stream of [moot.stdout, moot.stderr]) stream?.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const until = async (what: string) => {
    for (let look = 0; look < 300 && !written.includes(what); look += 1)
      await new Promise((next) => setTimeout(next, 50));
    expect(written).toContain(what);
  };
  await until('Moot listens');
  world.url = `http://127.0.0.1:${port}/slack/events`;
  const type = (text: string) => world.sendCommand('T01', 'amal', 'riverside', text);
  const form = await type('setup found');
  const about = { name: 'CanaryCoalition', purpose: 'canaryworry', zone: 'Europe/London' };
  const begun = await world.submit(form.window!, about);
  const next = await world.press('T01', 'amal', begun, 'Say who we are');
  await world.submit(next.window!, { name: 'CanaryOrganisation', kind: 'community', size: 'tiny', lived: 'yes' });
  await type('commit we canarycommitment');
  await type('canarytypo');
  await type(`commit we ${'canarylong '.repeat(200)}`);
  await type('setup join cana-rycc-oded-2345');
  // Requests that go wrong in every way there is: what they hold is in no line either.
  const raw = new URLSearchParams({ payload: `{"type":"block_actions","user":"canaryworry\ncanaryworry"` }).toString();
  await world.post(raw, 'application/x-www-form-urlencoded');
  await world.post(`{"event":{"type":"canaryworry","channel":7}}`, 'application/json');
  for (const method of ['chat.postMessage', 'views.open', 'chat.postMessage'])
    world.mishaps.push({ method, how: { error: 'canaryworry_error' } });
  await type('concern worry canaryworry');
  await fetch(`http://127.0.0.1:${port}/p/riversid-0-${'c'.repeat(40)}/canaryworry`);

  // The same run shows that the measure stands at the real counter.
  const floods = await Promise.all(Array.from({ length: measures.person.atOnce + 10 }, () => type('help')));
  expect(floods.some(({ text }) => text.includes(words.tooFast))).toBe(true);

  // It does write down that something was odd, only not what.
  await until('passed over');
  moot.kill('SIGTERM');
  await new Promise((end) => moot.once('exit', end));
  const kept = [...Object.values(secrets), world.signingSecret, world.tokens.T01 ?? '', 'cana-rycc', ...canaries];
  expect(kept.filter((one) => written.includes(one))).toEqual([]);
}, 60_000);
