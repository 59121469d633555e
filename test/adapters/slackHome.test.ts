import { randomUUID } from 'node:crypto';
import { words as slackWords } from '../../adapters/slack/words.js';
import { words as checkin } from '../../src/checkins/words.js';
import { foundIn, SlackBot } from './slackBot.js';
import { say } from './slackRules.js';
import { manifest, type Seen, SlackWorld } from './slackWorkspace.js';

let world: SlackWorld;
let bot: SlackBot;
beforeEach(async () => {
  world = await SlackWorld.start([{ team: 'T1', people: ['amal', 'bea'], rooms: ['riverside'] }]);
  bot = await SlackBot.start(world, { patienceMs: 500 });
  await foundIn(world, bot, 'T1', 'amal', 'riverside');
});
afterEach(async () => {
  await bot.stop();
  await world.stop();
  expect(world.wrong).toEqual([]);
  expect(bot.faults).toEqual([]);
});

const user = (name: string): string => world.person('T1', name).split(':').at(-1) ?? '';
async function opens(name: string, tab = 'home'): Promise<void> {
  const event = { type: 'app_home_opened', user: user(name), channel: 'D0HOME', tab, event_ts: '1.0' };
  const raw = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: `Ev${randomUUID()}`, event });
  expect((await world.post(raw, 'application/json')).status).toBe(200);
}
/** The home tabs published so far, oldest first. */
const published = () =>
  world.calls
    .filter(({ method }) => method === 'views.publish')
    .map(({ body }) => ({
      user: body.user_id,
      view: JSON.parse(String(body.view)) as { type: string; blocks: unknown[] },
    }));
const until = async (isTrue: () => boolean): Promise<void> => {
  for (let waited = 0; !isTrue() && waited < 200; waited += 1) await new Promise((next) => setTimeout(next, 10));
  expect(isTrue()).toBe(true);
};
/** The home tab as something that can be pressed on. */
const asWindow = (name: string): Seen => {
  const { view } = published().at(-1)!;
  const window = { team: 'T1', person: name, id: 'V0HOME', hash: 'h', view: view as never };
  return { status: 200, text: '', blocks: view.blocks, window, again: async () => ({ status: 200, body: '' }) };
};

test('the home tab shows what /moot shows, anew at each opening, and only its own tab', async () => {
  await opens('amal');
  await until(() => published().length === 1);
  const [first] = published();
  expect(first).toMatchObject({ user: user('amal'), view: { type: 'home' } });
  expect(say(first!.view.blocks)).toContain('You answer for Rooted');
  await world.sendCommand('T1', 'amal', 'riverside', 'checkin open');
  await bot.settle();
  await opens('amal');
  await until(() => published().length === 2);
  expect(say(published()[1]!.view.blocks)).toContain('The check-in is open');
  await opens('amal', 'messages');
  expect(published()).toHaveLength(2);
});

test('a button at home opens its form, and what was sent shows at home', async () => {
  await world.sendCommand('T1', 'amal', 'riverside', 'checkin open');
  await bot.settle();
  await opens('amal');
  await until(() => published().length === 1);
  const form = await world.press('T1', 'amal', asWindow('amal'), 'Answer the check-in');
  const thanked = await world.submit(form.window!, { room: 'some', moved: 'The lease' });
  expect(thanked.text).toContain(checkin.thanks('some'));
  await opens('amal');
  await until(() => say(published().at(-1)!.view.blocks).includes('The lease'));
});

test('an answer at home that takes long opens a window in time, and then stands in it', async () => {
  await world.sendCommand('T1', 'amal', 'riverside', 'commit we bring soup');
  await bot.settle();
  await opens('amal');
  await until(() => published().length === 1);
  let go = () => {};
  bot.gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const seen = await world.press('T1', 'amal', asWindow('amal'), 'c1 is done');
  expect(seen.text).toContain(slackWords.slow);
  const updated = world.nextAnswer(seen.window!.id);
  go();
  expect(say((await updated).view!.blocks)).toContain('bring soup');
});

test('somebody in no coalition reads how to begin', async () => {
  await opens('bea');
  await until(() => published().length === 1);
  expect(say(published()[0]!.view.blocks)).toContain('/moot in a channel');
});

test('the manifest turns the home tab on and asks to hear when it is opened', () => {
  expect(manifest()).toMatch(/home_tab_enabled: true/);
  expect(manifest()).toMatch(/- app_home_opened/);
});
