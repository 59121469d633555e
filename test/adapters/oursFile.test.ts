import { words as slackWords } from '../../adapters/slack/words.js';
import { words as forgettingWords } from '../../src/forgetting/words.js';
import { words } from '../../src/ours/words.js';
import { amal, DiscordDesk, kitchen } from './discordDesk.js';
import { textOf } from './discordServer.js';
import { SlackBot } from './slackBot.js';
import { SlackWorld } from './slackWorkspace.js';

const names = ['our-data.html', 'our-data.json'];

describe('on Slack', () => {
  let world: SlackWorld;
  let bot: SlackBot;
  beforeEach(async () => {
    world = await SlackWorld.start([{ team: 'T1', people: ['amal'], rooms: ['riverside'] }]);
    bot = await SlackBot.start(world, {});
    const found = await world.sendCommand('T1', 'amal', 'riverside', 'setup found');
    await world.submit(found.window!, { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
    const own = await world.sendCommand('T1', 'amal', 'riverside', 'setup organisation');
    await world.submit(own.window!, { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
    await bot.settle();
  });
  afterEach(async () => {
    await bot.stop();
    await world.stop();
    expect(world.wrong).toEqual([]);
  });

  test('an organisation’s data comes as two files into the private messages of whoever asks', async () => {
    const seen = await world.sendCommand('T1', 'amal', 'riverside', 'setup data');
    for (const name of names) expect(seen.text).toContain(slackWords.fileSent(name));
    const uploads = world.calls.filter(({ method }) => method === 'upload').map(({ body }) => String(body.text));
    expect(uploads).toHaveLength(2);
    expect(uploads.every((content) => content.includes('Rooted'))).toBe(true);
    const shared = world.calls.filter(({ method }) => method === 'files.completeUploadExternal');
    expect(shared.every(({ body }) => String(body.channel_id).startsWith('D'))).toBe(true);
  });

  test('an organisation that leaves is sent its data, though nobody answers for it any more', async () => {
    const ways = await world.sendCommand('T1', 'amal', 'riverside', 'setup leave');
    const form = await world.press('T1', 'amal', ways, forgettingWords.leaveTitle);
    await world.submit(form.window!, { words: 'withdraw' });
    await bot.settle();
    const uploads = world.calls.filter(({ method }) => method === 'upload').map(({ body }) => String(body.text));
    expect(uploads.filter((content) => content.includes('Rooted'))).toHaveLength(2);
  });
});

test('on Discord an organisation’s data comes as two files in the answer that only one person sees', async () => {
  const desk = await new DiscordDesk().open();
  try {
    await desk.found();
    await desk.settle();
    const { message } = await desk.server.slash(amal, kitchen, 'setup leave');
    const button = JSON.stringify(message).match(/"custom_id":"((?:[^"\\]|\\.)*setup data(?:[^"\\]|\\.)*)"/);
    const { message: answer } = await desk.server.press(amal, kitchen, JSON.parse(`"${button?.[1]}"`), message!);
    expect(textOf(answer!)).toContain(words.holdsNot);
    for (const name of names) expect(JSON.stringify(answer)).toContain(`attachment://${name}`);
    expect(desk.server.requests.flatMap(({ files }) => files).map(({ name }) => name)).toEqual(names);
  } finally {
    await desk.close();
  }
});
