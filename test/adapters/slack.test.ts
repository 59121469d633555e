import { words as adapterWords } from '../../adapters/slack/words.js';
import { words as counter } from '../../commands/words.js';
import { foundIn, joinIn, SlackBot } from './slackBot.js';
import { say } from './slackRules.js';
import { type Message, SlackWorld } from './slackWorkspace.js';

let world: SlackWorld;
let bot: SlackBot;
let coalition: string;
const riverside = async (): Promise<Message[]> => world.history('T1', 'riverside');
const saying = (messages: Message[], words: string): Message[] =>
  messages.filter(({ blocks }) => say(blocks).includes(words));
const logged = async (): Promise<string[]> => (await bot.ports.log.read(coalition, 0)).map(({ type }) => type);

beforeEach(async () => {
  world = await SlackWorld.start([
    { team: 'T1', people: ['amal', 'bea'], rooms: ['riverside', 'kitchen'] },
    { team: 'T2', people: ['chidi'], rooms: ['coalition'] },
  ]);
  bot = await SlackBot.start(world);
  coalition = await foundIn(world, bot, 'T1', 'amal', 'riverside');
});
afterEach(async () => {
  await bot.stop();
  await world.stop();
  expect(world.wrong).toEqual([]);
  expect(bot.faults).toEqual([]);
});
const bothWorkspaces = () =>
  joinIn(
    world,
    bot,
    { team: 'T1', person: 'amal', room: 'riverside' },
    { team: 'T2', person: 'chidi', room: 'coalition', organisation: 'Harbour Trust' },
  );

test('a coalition is founded through forms, and its room is welcomed', async () => {
  const cards = await riverside();
  expect(say(cards[0]!.blocks)).toContain('Riverside Coalition meets here\nWe are here so that nobody sleeps rough');
  expect(say(cards[1]!.blocks)).toContain('Rooted joins');
  expect(cards[0]!.text).toContain('Riverside Coalition meets here');
  expect(await logged()).toEqual(
    expect.arrayContaining(['coalition.founded', 'room.joined', 'organisation.joined', 'delegate.joined']),
  );
});

test('another workspace joins with a code, and both rooms hear of it', async () => {
  const belongs = await bothWorkspaces();
  expect(belongs.text).toContain('You answer for Harbour Trust.');
  expect(saying(await riverside(), 'Harbour Trust joins')).toHaveLength(1);
  expect(saying(await world.history('T2', 'coalition'), 'Harbour Trust joins')).toHaveLength(1);
});

test('an ask typed in one workspace is answered by private message in another, and every room sees what was agreed', async () => {
  await bothWorkspaces();
  const form = await world.sendCommand(
    'T1',
    'amal',
    'riverside',
    'commit ask Harbour Trust to check the leaflet by Friday',
  );
  expect(say(form.window!.view.blocks)).toContain('What do you ask?');
  await world.submit(form.window!, {});
  await bot.settle();
  const [ask] = await world.inbox('T2', 'chidi');
  expect(say(ask!.blocks)).toContain('check the leaflet');
  const answered = await world.press('T2', 'chidi', ask!, 'Yes');
  expect(answered.ephemeral).toMatchObject({ replaced: false });
  await bot.settle();
  expect(saying(await riverside(), 'check the leaflet')).toHaveLength(1);
  expect(saying(await world.history('T2', 'coalition'), 'check the leaflet')).toHaveLength(1);
});

test('a private answer takes the place of the private answer before it', async () => {
  const first = await world.sendCommand('T1', 'amal', 'riverside', 'nonsense');
  const next = await world.press('T1', 'amal', first, 'What needs me?');
  expect(next.ephemeral).toMatchObject({ replaced: true });
});

test('an unknown word is answered with the words there are', async () => {
  const seen = await world.sendCommand('T1', 'bea', 'riverside', 'comit <!everyone> soup');
  expect(seen.text).toContain('I do not know “comit <!everyone> soup”');
  expect(seen.text).toContain('Did you mean /moot commit?');
});

test('a room without a coalition offers to start one, in the room where it was asked', async () => {
  const seen = await world.sendCommand('T1', 'bea', 'kitchen', 'commit we cook');
  expect(seen.text).toContain(counter.notFounded.refused);
  const form = await world.press('T1', 'bea', seen, 'Start a coalition');
  await world.submit(form.window!, { name: 'Kitchens', purpose: 'Everyone eats', zone: 'Europe/London' });
  await bot.settle();
  expect(saying(await world.history('T1', 'kitchen'), 'Kitchens meets here')).toHaveLength(1);
});

test('a form that is filled in wrongly says so under the field and keeps the words', async () => {
  const form = await world.sendCommand('T1', 'bea', 'kitchen', 'setup found');
  const wrong = await world.submit(form.window!, { name: 'Kitchens', purpose: ' ', zone: 'Europe/London' });
  expect(wrong.errors).toEqual({ purpose: 'Please fill this in.' });
  const right = await world.submit(form.window!, { name: 'Kitchens', purpose: 'Everyone eats', zone: 'Europe/London' });
  expect(right.text).toContain('Kitchens has begun');
});

test('a form that is refused gives the words back in its own window', async () => {
  await bothWorkspaces();
  const form = await world.sendCommand('T1', 'amal', 'riverside', 'commit ask Harbour Trust to wash up');
  const seen = await world.submit(form.window!, { when: 'when the cows come home' });
  expect(seen.window!.view.submit).toBeUndefined();
  expect(seen.text).toContain('wash up');
  expect(seen.text).toContain('when the cows come home');
});

test('what Slack delivers twice happens once', async () => {
  const seen = await world.sendCommand('T1', 'amal', 'riverside', 'commit we bring soup on Friday');
  const before = await logged();
  bot.now = new Date(bot.now.getTime() + 5_000);
  const again = await seen.again();
  expect(again.status).toBe(200);
  expect(again.body).toContain('bring soup');
  expect(await logged()).toEqual(before);
  await bot.settle();
  expect(saying(await riverside(), 'bring soup')).toHaveLength(1);
});

test('a pressed button and a sent form that come twice happen once', async () => {
  await bothWorkspaces();
  const form = await world.sendCommand('T1', 'amal', 'riverside', 'commit ask Harbour Trust to lend a van');
  const sent = await world.submit(form.window!, {});
  await bot.settle();
  const [ask] = await world.inbox('T2', 'chidi');
  const pressed = await world.press('T2', 'chidi', ask!, 'Yes');
  const before = await logged();
  bot.now = new Date(bot.now.getTime() + 5_000);
  await sent.again();
  await pressed.again();
  await bot.settle();
  expect(await logged()).toEqual(before);
});

test('a button nobody made changes nothing', async () => {
  const [card] = await riverside();
  const before = await logged();
  for (const forged of [
    '{"type":"host.begin"',
    `${coalition}{"type":"organisation.join"}`,
    'x'.repeat(1_900),
    '{"o":"setup found","w":{"a":1}}',
    '[]',
  ])
    expect((await world.pressValue('T1', 'bea', card!, forged)).status).toBe(200);
  expect((await world.pressValue('T1', 'bea', card!, '{"type":"host.dance"}')).text).toContain(counter.forged);
  expect(await logged()).toEqual(before);
});

test("another coalition's button is not heard", async () => {
  const form = await world.sendCommand('T1', 'bea', 'kitchen', 'setup found');
  await world.submit(form.window!, { name: 'Kitchens', purpose: 'Everyone eats', zone: 'Europe/London' });
  await bot.settle();
  const [theirs] = await world.history('T1', 'kitchen');
  const [ours] = await riverside();
  const stolen = (theirs!.blocks.at(-1) as { elements: { value: string }[] }).elements[0]!.value;
  const seen = await world.pressValue('T1', 'amal', ours!, stolen);
  expect(seen.text).toContain(counter.otherCoalition);
});

test('marks, mentions, other scripts and emoji stay what people wrote', async () => {
  const wild = '*bold* <!channel> <@U123> @everyone @here :tada: `code` & <https://x.example|press> שלום مرحبا 👩🏽‍🚒';
  const seen = await world.sendCommand(
    'T1',
    'amal',
    'riverside',
    `commit we ${wild.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}`,
  );
  expect(seen.text).toContain(wild);
  await bot.settle();
  const [card] = saying(await riverside(), wild);
  expect(card!.text).not.toMatch(/<[!@]/);
});

test('five thousand characters are too many, and stand in the form to be shortened', async () => {
  const long = 'so many words '.repeat(360).trim();
  const seen = await world.sendCommand('T1', 'amal', 'riverside', `commit we ${long}`);
  const what = seen.window!.view.blocks.find((block) => block.type === 'input' && block.block_id === 'what');
  expect(what).toMatchObject({ element: { initial_value: expect.stringContaining(long.slice(0, 2_990)) } });
  const wrong = await world.submit(seen.window!, {});
  expect(wrong.errors).toEqual({ what: 'Please keep this to 300 characters.' });
});

test('in private the one coalition of a person is the one that is meant', async () => {
  const seen = await world.sendCommand('T1', 'amal', undefined, 'commit we bring soup');
  expect(seen.text).toContain('bring soup');
  await bot.settle();
  expect(saying(await riverside(), 'bring soup')).toHaveLength(1);
});

test('a workspace without a token is told kindly, and nothing is asked of it', async () => {
  await bot.stop();
  bot = await SlackBot.start(world, { tokens: { T2: world.tokens.T2! } });
  const before = world.calls.length;
  const seen = await world.sendCommand('T1', 'amal', 'riverside', 'commit we bring soup');
  expect(seen.text).toContain(adapterWords.notInstalled);
  expect(world.calls.length).toBe(before);
});

test('a fault is told in one plain sentence, and its words stay out of the journal', async () => {
  bot.gate = Promise.reject(new Error('the disk is full'));
  bot.gate.catch(() => undefined);
  const seen = await world.sendCommand('T1', 'amal', 'riverside', 'commit we whisper a secret');
  expect(seen.text).toBe(adapterWords.fault);
  bot.gate = undefined;
  expect(bot.faults.length).toBeGreaterThan(0);
  expect(JSON.stringify([bot.faults.map(String), bot.told])).not.toContain('secret');
  bot.faults.length = 0;
});

test('a form that can no longer open gives the words back', async () => {
  await bothWorkspaces();
  world.mishaps.push({ method: 'views.open', how: { error: 'expired_trigger_id' } });
  const seen = await world.sendCommand('T1', 'amal', 'riverside', 'commit ask Harbour Trust to check the leaflet');
  expect(seen.ephemeral).toBeDefined();
  expect(seen.text).toContain(adapterWords.formLate);
  expect(seen.text).toContain('check the leaflet');
});
