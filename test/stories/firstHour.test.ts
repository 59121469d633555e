import { firstRoundWords as words } from '../../commands/firstRoundWords.js';
import { homeWords } from '../../commands/words.js';
import { SlackBot } from '../adapters/slackBot.js';
import { type Seen, SlackWorld } from '../adapters/slackWorkspace.js';

describe('the first hour', () => {
  let world: SlackWorld;
  let bot: SlackBot;
  beforeEach(async () => {
    world = await SlackWorld.start([
      { team: 'T1', people: ['amal'], rooms: ['riverside'] },
      { team: 'T2', people: ['chidi'], rooms: ['harbour'] },
    ]);
    bot = await SlackBot.start(world);
  });
  afterEach(async () => {
    await bot.stop();
    await world.stop();
    expect(world.wrong).toEqual([]);
  });
  const amal = (on: Seen, label: string) => world.press('T1', 'amal', on, label);
  const moot = (team = 'T1', person = 'amal', room = 'riverside') => world.sendCommand(team, person, room, '');

  test('from /moot to the first answered check-in every step is a button on the last answer, and nothing is set', async () => {
    const begin = await amal(await moot(), 'Start a coalition');
    const founded = await world.submit(begin.window!, { name: 'Riverside', purpose: 'Share', zone: 'Europe/London' });
    const who = await amal(founded, 'Say who we are');
    const saved = await world.submit(who.window!, { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'no' });
    expect(saved.text).toContain(words.needTwo);
    const invited = await world.submit((await amal(saved, words.invite)).window!, { once: 'yes' });
    const line = /setup join (\S+)/.exec(invited.text)![0];

    const joined = await world.sendCommand('T2', 'chidi', 'harbour', line);
    const theirs = await world.press('T2', 'chidi', joined, 'Say who we are');
    const newcomers = { name: 'Harbour Trust', kind: 'charity', size: 'large', lived: 'no' };
    const welcomed = await world.submit(theirs.window!, newcomers);
    expect(welcomed.text).not.toContain(words.title);
    await bot.settle();

    const home = await moot();
    expect(home.text).toContain(words.goesOut);
    expect(home.text).toContain(words.thenDigest);
    await amal(home, words.askNow);
    await bot.settle();
    const panel = await moot('T2', 'chidi', 'harbour');
    const form = await world.press('T2', 'chidi', panel, homeWords.answerCheckin);
    const thanked = await world.submit(form.window!, { room: 'some', moved: 'We open on Saturdays' });
    expect(thanked.text).toContain('We open on Saturdays');
    expect((await moot()).text).toContain(words.underWay);
  });

  test('a host who only waits sees the first check-in go out by itself, and is guided no more once it has closed', async () => {
    await world
      .sendCommand('T1', 'amal', 'riverside', 'setup found')
      .then(({ window }) => world.submit(window!, { name: 'Riverside', purpose: 'Share', zone: 'Europe/London' }));
    for (const [team, person, room, name] of [
      ['T1', 'amal', 'riverside', 'Rooted'],
      ['T2', 'chidi', 'harbour', 'Harbour Trust'],
    ] as const) {
      if (team === 'T2') {
        const { window } = await world.sendCommand('T1', 'amal', 'riverside', 'setup invite');
        const { text } = await world.submit(window!, { once: 'yes' });
        await world.sendCommand(team, person, room, /setup join (\S+)/.exec(text)![0]);
      }
      const own = await world.sendCommand(team, person, room, 'setup organisation');
      await world.submit(own.window!, { name, kind: 'community', size: 'tiny', lived: 'no' });
    }
    await bot.later(2 * 24 * 60);
    expect((await moot()).text).toContain(words.underWay);
    await bot.later(4 * 24 * 60);
    const later = await moot();
    expect(later.text).not.toContain(words.title);
  });
});
