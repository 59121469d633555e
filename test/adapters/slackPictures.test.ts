import { painter } from '../../adapters/pictures/painter.js';
import { type Note, note, text } from '../../src/note.js';
import type { Place } from '../../src/ports.js';
import { vans } from './pictures.js';
import { SlackBot } from './slackBot.js';
import { type Message, SlackWorld } from './slackWorkspace.js';

const paint = painter();
let world: SlackWorld;
let bot: SlackBot;
let room: Place;
const alt = 'We share one van: three yes, two no.';
const card = (...words: string[]): Note =>
  note('What we heard', ...words, { kind: 'image', picture: vans, alt, told: true }, text('The end.'));
const uploads = () => world.calls.filter(({ method }) => method === 'upload').length;
const hanging = (): Promise<Message[]> => world.history('T1', 'riverside');
const picturesIn = ({ blocks }: Message): { slack_file: { id: string }; alt_text: string }[] =>
  (blocks as { type: string; slack_file: { id: string }; alt_text: string }[]).filter(({ type }) => type === 'image');
const post = (what = card(), delivery = 'aaaaaaaa.1') => bot.adapter.messenger.post('aaaaaaaa', room, what, delivery);
const revise = (messageId: string, what: Note) => bot.adapter.messenger.revise('aaaaaaaa', room, messageId, what);
const sent = (delivered: object): string => ('sent' in delivered ? String(delivered.sent) : '');

beforeEach(async () => {
  world = await SlackWorld.start([{ team: 'T1', people: ['amal'], rooms: ['riverside', 'office'] }]);
  bot = await SlackBot.start(world, { paint, fileReadyInMs: 1 });
  room = { room: world.room('T1', 'riverside') };
});
afterEach(async () => {
  await bot.stop();
  await world.stop();
  expect(world.wrong).toEqual([]);
});

test('a picture is uploaded before its note, and the note shows it with its words', async () => {
  expect(await post()).toHaveProperty('sent');
  const [message, ...more] = await hanging();
  expect(more).toEqual([]);
  expect(picturesIn(message!)).toEqual([
    { type: 'image', slack_file: { id: expect.stringMatching(/^F/) }, alt_text: alt },
  ]);
  const [upload] = world.calls.filter(({ method }) => method === 'upload');
  expect(upload?.body).toMatchObject({ isPng: true, file: picturesIn(message!)[0]?.slack_file.id });
  const methods = world.calls.map(({ method }) => method);
  expect(methods.indexOf('upload')).toBeLessThan(methods.indexOf('chat.postMessage'));
});

test('two rooms of a workspace show the same file, and a revision uploads nothing', async () => {
  const id = sent(await post());
  room = { room: world.room('T1', 'office') };
  await post(card(), 'aaaaaaaa.2');
  room = { room: world.room('T1', 'riverside') };
  await revise(id, card('One word was wrong.'));
  expect(uploads()).toBe(1);
  const [message] = await hanging();
  expect(picturesIn(message!)).toHaveLength(1);
});

test('after a restart a revision still knows the file, and a changed picture is a new one', async () => {
  const id = sent(await post());
  await bot.stop();
  bot = await SlackBot.start(world, { paint, fileReadyInMs: 1 });
  expect(await revise(id, card('One word was wrong.'))).toEqual({ sent: id });
  expect(uploads()).toBe(1);
  const other: Note = note('What we heard', { kind: 'image', picture: { ...vans, title: 'Bread' }, alt });
  const changed = sent(await revise(id, other));
  expect(changed).not.toBe(id);
  expect(uploads()).toBe(2);
});

test.each([
  ['getting an address fails', 'files.getUploadURLExternal', { error: 'missing_scope' }],
  ['Slack asks for patience', 'files.getUploadURLExternal', { status: 429, retryAfter: 60 }],
  ['the file is cut off', 'upload', 'cut before'],
  ['the file is refused', 'upload', { status: 500 }],
  ['nobody knows whether it was completed', 'files.completeUploadExternal', 'cut after'],
] as const)('when %s, the note is posted once and says it in words', async (_, method, how) => {
  world.mishaps.push({ method, how });
  expect(await post()).toHaveProperty('sent');
  const messages = await hanging();
  expect(messages).toHaveLength(1);
  expect(picturesIn(messages[0]!)).toEqual([]);
  expect(bot.told.join()).toContain('a picture could not be uploaded');
});

test('where the note does not say the same already, the picture’s words stand in its place', async () => {
  world.mishaps.push({ method: 'upload', how: { status: 500 } });
  await post(note('What we heard', { kind: 'image', picture: vans, alt }));
  expect(JSON.stringify((await hanging())[0]?.blocks)).toContain(alt);
});

test('a file that Slack does not take for a picture yet is shown a little later, in one message', async () => {
  for (let times = 0; times < 2; times += 1)
    world.mishaps.push({ method: 'chat.postMessage', how: { error: 'invalid_blocks' } });
  await post();
  const messages = await hanging();
  expect(messages.flatMap(picturesIn)).toHaveLength(1);
  expect(messages).toHaveLength(1);
});

test('a file that is never taken does not hold the note up, and is uploaded anew for the next', async () => {
  for (let times = 0; times < 3; times += 1)
    world.mishaps.push({ method: 'chat.postMessage', how: { error: 'invalid_blocks' } });
  const id = sent(await post());
  expect((await hanging()).flatMap(picturesIn)).toEqual([]);
  await revise(id, card('Again.'));
  expect(uploads()).toBe(2);
  expect((await hanging()).flatMap(picturesIn)).toHaveLength(1);
});

test.each([
  [1, 1],
  [3, 0],
])('when Slack refuses an edit with its picture %i times, the words are new all the same', async (times, pictures) => {
  const id = sent(await post());
  for (let time = 0; time < times; time += 1)
    world.mishaps.push({ method: 'chat.update', how: { error: 'invalid_blocks' } });
  const edited = sent(await revise(id, card('One word was wrong.')));
  const [message, ...more] = await hanging();
  expect(more).toEqual([]);
  expect(JSON.stringify(message!.blocks)).toContain('One word was wrong.');
  expect(picturesIn(message!)).toHaveLength(pictures);
  // The next edit shows it again, as a new file where the old one was not taken.
  await revise(edited, card('And another.'));
  expect((await hanging()).flatMap(picturesIn)).toHaveLength(1);
  expect(uploads()).toBe(pictures === 1 ? 1 : 2);
});

test('a line cut after the post leaves doubt, and nothing is sent again by itself', async () => {
  world.mishaps.push({ method: 'chat.postMessage', how: 'cut after' });
  expect(await post()).toHaveProperty('doubt');
  expect(await hanging()).toHaveLength(1);
});
