import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Fortnight } from './fortnight.js';
import type { Errand } from './mootProcess.js';

let story: Fortnight;
beforeEach(async () => {
  story = await Fortnight.begin();
});
afterEach(async () => {
  expect(story.stage.refused).toEqual([]);
  await story.end();
});

const everyRoom = (saying: string) => [
  expect.stringContaining(saying),
  expect.stringContaining(saying),
  expect.stringContaining(saying),
];
const read = async (): Promise<string[]> => (await story.rooms()).map((messages) => messages.join('\n=====\n'));

test('a fortnight in a coalition of five on two Slack workspaces and a Discord server', async () => {
  await story.founded();
  expect(await read()).toEqual(everyRoom('Nobody sleeps rough because of their papers'.replace('N', 'n')));
  expect(await story.count('Harbour Trust joins')).toEqual([1, 1, 1]);

  await story.senseChecked();
  expect((await read()).join()).not.toContain('People would need');
  await story.committed();
  expect(await story.count('Legal Bridge')).toEqual(
    (await story.count('Legal Bridge')).map((count) => Math.max(1, count)),
  );
  const cards = (await read()).map((room) => room.slice(room.indexOf('We will do this')));
  for (const card of cards) {
    expect(card).toContain('Check the leaflet');
    expect(card).toContain('Held by: Legal Bridge');
    expect(card.split('Check the leaflet')[1]).not.toContain('Welcome Kitchen');
  }

  await story.stage.until('2026-06-16T09:00:00.000Z');
  await story.checkedIn();
  await story.stage.until('2026-06-18T09:00:00.000Z');
  const results = (await read()).map((room) => room.slice(room.indexOf('Weekend phone rota')));
  expect(results).toEqual(everyRoom('Someone should answer the phone on Saturdays'));
  await story.wroteForTheDigest();
  await story.of('Legal Bridge').pressOn('room', 'Check the leaflet', 'Done');
  await story.stage.settle();
  await story.of('Rooted').pressOn('inbox', 'Did it help?', 'It helped');
  await story.stage.until('2026-06-19T09:30:00.000Z');
  const summaries = await read();
  expect(summaries).toEqual(everyRoom('The kettle works again'));
  for (const room of summaries)
    expect(room.slice(room.lastIndexOf('The kettle works again') - 600)).not.toContain('Street Nurses');

  await story.stage.until('2026-06-21T12:00:00.000Z');
  expect(await story.digests()).toEqual([0, 0, 0]);
  const editing = await story.of('Rooted').pressOn('inbox', 'The next digest', 'Change “What changed”');
  await editing.fill({ text: 'The council now writes in five languages' });
  await story.untilMonday();
  expect(await story.digests()).toEqual([1, 1, 1]);
  const digests = (await story.rooms()).map((messages) => messages.find((message) => message.includes('The week in'))!);
  for (const digest of digests) {
    expect(digest).toContain('Five organisations, two Slack workspaces and one Discord server.');
    expect(digest).toContain('The council now writes in five languages');
    expect(digest).toContain('Done, and the asker says it helped: Check the leaflet.');
    expect(digest).toContain('Four of five organisations answered');
    expect(digest).not.toContain('Street Nurses');
  }

  await story.stage.until('2026-06-29T09:00:00.000Z');
  expect(await story.count('A quiet week in Riverside Coalition')).toEqual([1, 1, 1]);
  expect(
    (await story.rooms()).map(
      (messages) => messages.filter((message) => /(The week in|A quiet week in) Riverside/.test(message)).length,
    ),
  ).toEqual([2, 2, 2]);
  expect(story.stage.faults).toEqual([]);
}, 120_000);

test('with Slack down at nine o’clock its rooms read the digest when it is back, once, and Discord reads it on time', async () => {
  await story.untilSunday();
  const calls = 400;
  story.stage.slackWorld.mishaps.push(
    ...Array.from({ length: calls }, () => ({ method: 'chat.postMessage', how: { status: 503 } as const })),
  );
  await story.untilMonday();
  expect(await story.digests()).toEqual([0, 1, 0]);
  await story.stage.until('2026-06-22T10:00:00.000Z');
  story.stage.slackWorld.mishaps.length = 0;
  await story.stage.until('2026-06-22T16:00:00.000Z');
  expect(await story.digests()).toEqual([1, 1, 1]);
  await story.stage.until('2026-06-23T08:00:00.000Z');
  expect(await story.digests()).toEqual([1, 1, 1]);
  expect(story.stage.faults).toEqual([]);
}, 120_000);

test('with the process killed between posting and recording, every room reads the digest once', async () => {
  await story.untilSunday();
  const { stage } = story;
  await stage.disconnect();
  stage.now = new Date('2026-06-22T08:00:00.000Z');
  const { signingSecret, tokens, apiUrl } = stage.slackWorld;
  const errand: Errand = {
    file: join(stage.folder, 'moot.sqlite'),
    signingSecret,
    tokens,
    slackUrl: apiUrl,
    discordUrl: stage.discordServer.apiUrl,
    port: await stage.slackWorld.freePort(),
    now: stage.now.toISOString(),
    killedAt: 'digest.',
  };
  const child = fork(fileURLToPath(new URL('mootProcess.js', import.meta.url)), [JSON.stringify(errand)], {
    stdio: 'inherit',
  });
  const signal = await new Promise((ended) => child.once('exit', (_code, how) => ended(how)));
  expect(signal).toBe('SIGKILL');
  const standing = await story.digests();
  expect(standing.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);

  await stage.reconnect();
  for (const team of Object.keys(tokens)) {
    for (const message of await stage.slackWorld.history(team, 'coalition'))
      await stage.slackWorld.metadataPosted(message);
  }
  await stage.until('2026-06-22T12:00:00.000Z');
  expect(await story.digests()).toEqual([1, 1, 1]);
  await stage.until('2026-06-23T08:00:00.000Z');
  expect(await story.digests()).toEqual([1, 1, 1]);
  expect(stage.faults).toEqual([]);
}, 120_000);

test('with every delivery sent twice, everything still happens once', async () => {
  story.stage.everythingTwice = true;
  await story.untilSunday();
  await story.untilMonday();
  expect(await story.count('Harbour Trust joins')).toEqual([1, 1, 1]);
  expect(await story.count('Check the leaflet')).toEqual([2, 2, 2]);
  expect(await story.digests()).toEqual([1, 1, 1]);
  const log = await story.stage.log();
  const types = log.map(({ type }) => type);
  expect(types.filter((type) => type === 'organisation.joined')).toHaveLength(5);
  expect(types.filter((type) => type === 'coalition.founded')).toHaveLength(1);
  expect(types.filter((type) => type === 'commitment.asked')).toHaveLength(1);
  expect(types.filter((type) => type === 'commitment.answered')).toHaveLength(1);
  expect(types.filter((type) => type === 'checkin.answered')).toHaveLength(4);
  expect(types.filter((type) => type === 'sensecheck.opened')).toHaveLength(1);
  expect(types.filter((type) => type === 'digest.added')).toHaveLength(1);
  expect(story.stage.faults).toEqual([]);
}, 120_000);
