import ICAL from 'ical.js';
import { words as slackWords } from '../../adapters/slack/words.js';
import { words } from '../../src/meetings/words.js';
import { amal, DiscordDesk, kitchen } from './discordDesk.js';
import { buttonsOf, textOf } from './discordServer.js';
import { SlackBot } from './slackBot.js';
import { SlackWorld } from './slackWorkspace.js';

const times = 'Thu 25 June 10:00\nFri 26 June 10:00';
const begins = (file: string): string => {
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  return new ICAL.Event(event).startDate.toJSDate().toISOString();
};

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
    const poll = await world.sendCommand('T1', 'amal', 'riverside', 'meet time Monthly meeting');
    await world.submit(poll.window!, { slots: times });
    await bot.settle();
    const [open] = (await world.history('T1', 'riverside')).filter(({ text }) => text.includes('Which times'));
    const fixing = await world.press('T1', 'amal', open!, words.fix);
    await world.submit(fixing.window!, { slot: '0' });
    await bot.settle();
  });
  afterEach(async () => {
    await bot.stop();
    await world.stop();
    expect(world.wrong).toEqual([]);
  });
  const settled = async () => (await world.history('T1', 'riverside')).find(({ text }) => text.includes('Settled'))!;

  test('a settled meeting comes as a file into the private messages of whoever asks, and the answer says so', async () => {
    const seen = await world.press('T1', 'amal', await settled(), words.toCalendar);
    expect(seen.text).toContain(slackWords.fileSent(words.calendarFile));
    const upload = world.calls.find(({ method }) => method === 'upload');
    const [file = ''] = /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/.exec(String(upload?.body.text)) ?? [];
    expect(begins(file)).toBe('2026-06-25T09:00:00.000Z');
    const shared = world.calls.find(({ method }) => method === 'files.completeUploadExternal');
    const opened = world.calls.findIndex(({ method }) => method === 'conversations.open');
    expect(opened).toBeGreaterThanOrEqual(0);
    expect(String(shared?.body.channel_id)).toMatch(/^D/);
  });

  test('what Slack does not take is said, and nothing breaks', async () => {
    world.mishaps.push({ method: 'upload', how: { status: 500 } });
    const seen = await world.press('T1', 'amal', await settled(), words.toCalendar);
    expect(seen.text).toContain(slackWords.fileNotSent);
  });
});

test('on Discord a settled meeting comes as a file in the answer that only one person sees', async () => {
  const desk = await new DiscordDesk().open();
  await desk.found();
  await desk.server.slash(amal, kitchen, 'meet time');
  await desk.server.submit(amal, { title: 'Monthly meeting', slots: times });
  await desk.settle();
  const card = () => desk.server.read(kitchen).find((message) => textOf(message).includes('Monthly meeting'))!;
  const pressed = async (label: string) => {
    const button = buttonsOf(card()).find((one) => one.label === label);
    return desk.server.press(amal, kitchen, String(button?.custom_id), card());
  };
  await pressed(words.fix);
  await desk.server.submit(amal, { slot: '0' });
  await desk.settle();
  const { message } = await pressed(words.toCalendar);
  expect(textOf(message!)).toContain(words.calendarHow);
  expect(JSON.stringify(message)).toContain(`attachment://${words.calendarFile}`);
  const [file, ...more] = desk.server.requests.flatMap(({ files }) => files);
  expect(more).toEqual([]);
  expect(file).toMatchObject({ name: words.calendarFile });
  await desk.close();
});
