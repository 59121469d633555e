import { discord } from '../../adapters/discord/discord.js';
import { painter } from '../../adapters/pictures/painter.js';
import { type Note, note, text } from '../../src/note.js';
import { type Messenger, type Place, triedAgain } from '../../src/ports.js';
import { kitchen } from './discordDesk.js';
import { DiscordServer, picturesIn, textOf } from './discordServer.js';
import { vans } from './pictures.js';

const paint = painter();
const room: Place = { room: `discord:100:${kitchen}` };
const alt = 'We share one van: three yes, two no.';
const card = (...words: string[]): Note =>
  note('What we heard', ...words, { kind: 'image', picture: vans, alt, told: true }, text('The end.'));
let server: DiscordServer;
let messenger: Messenger;
const hanging = () => server.read(kitchen);
const filesSent = () => server.requests.flatMap(({ files }) => files);
const sent = (delivered: object): string => ('sent' in delivered ? String(delivered.sent) : '');
const post = (what = card(), delivery = 'aaaaaaaa.1') => messenger.post('aaaaaaaa', room, what, delivery);
const refusal = { code: 50013, status: 403 };
const posts = /POST \/channels\/\d+\/messages/;
const edits = /PATCH \/channels/;
const restarted = (withPaint = true): Messenger =>
  discord({ token: 'token', apiUrl: server.apiUrl, ...(withPaint ? { paint } : {}) }).messenger;

beforeEach(async () => {
  server = new DiscordServer({ '100': { [kitchen]: 'kitchen' } }, {});
  await server.start();
  messenger = restarted();
});
afterEach(() => server.stop());

test('a picture travels with its card, with its words', async () => {
  expect(await post()).toHaveProperty('sent');
  const [message, ...more] = hanging();
  expect(more).toEqual([]);
  expect(filesSent()).toEqual([{ name: expect.stringMatching(/\.png$/), size: expect.any(Number), kind: 'image/png' }]);
  expect(message?.attachments).toMatchObject([{ filename: filesSent()[0]?.name, description: alt }]);
  expect(picturesIn(message!)).toEqual([{ url: `attachment://${filesSent()[0]?.name}`, description: alt }]);
});

test('a revision brings nothing along while the picture is the same, also after a restart', async () => {
  const id = sent(await post());
  messenger = restarted();
  expect(await messenger.revise('aaaaaaaa', room, id, card('One word was wrong.'))).toEqual({ sent: id });
  expect(filesSent()).toHaveLength(1);
  expect(hanging()[0]?.attachments).toHaveLength(1);
  expect(picturesIn(hanging()[0]!)).toHaveLength(1);
});

test('a changed picture takes the place of the one before; a note without one leaves none behind', async () => {
  const id = sent(await post());
  const other: Note = note('What we heard', { kind: 'image', picture: { ...vans, title: 'Bread' }, alt });
  const changed = sent(await messenger.revise('aaaaaaaa', room, id, other));
  expect(changed).not.toBe(id);
  expect(hanging()[0]?.attachments).toHaveLength(1);
  expect(await messenger.revise('aaaaaaaa', room, changed, note('Nothing to see'))).toHaveProperty('sent');
  expect(hanging()[0]?.attachments).toEqual([]);
});

test('where Moot may attach nothing, the card hangs once and in words', async () => {
  server.fail(posts, refusal);
  expect(await post()).toHaveProperty('sent');
  expect(hanging()).toHaveLength(1);
  expect(hanging().flatMap(picturesIn)).toEqual([]);
  expect(textOf(hanging()[0]!)).not.toContain(alt);
  server.fail(posts, refusal);
  await post(note('What we heard', { kind: 'image', picture: vans, alt }), 'aaaaaaaa.2');
  expect(textOf(hanging()[1]!)).toContain(alt);
});

test('a picture that somebody deleted is brought again', async () => {
  const id = sent(await post());
  hanging()[0]!.attachments = [];
  expect(await messenger.revise('aaaaaaaa', room, id, card('Again.'))).toEqual({ sent: id });
  expect(filesSent()).toHaveLength(2);
  expect(hanging().flatMap(picturesIn)).toHaveLength(1);
});

test('a revision that is refused with its picture is made in words', async () => {
  const id = sent(await post(note('What we heard')));
  server.fail(edits, refusal);
  expect(await messenger.revise('aaaaaaaa', room, id, card('More.'))).toEqual({ sent: id });
  expect(hanging().flatMap(picturesIn)).toEqual([]);
  expect(textOf(hanging()[0]!)).toContain('More.');
});

test('doubt stays doubt: with a picture, too, nothing is sent in another way, and the nonce keeps it single', async () => {
  server.fail(posts, 'lost');
  expect(await post()).toHaveProperty('doubt');
  expect(hanging()).toHaveLength(1);
  await post(card(), triedAgain('aaaaaaaa.1'));
  expect(hanging()).toHaveLength(1);
});

test('without a painter, and where painting fails, there are words', async () => {
  messenger = restarted(false);
  expect(await post()).toHaveProperty('sent');
  messenger = discord({ token: 'token', apiUrl: server.apiUrl, paint: async () => undefined }).messenger;
  expect(await post(card(), 'aaaaaaaa.2')).toHaveProperty('sent');
  expect(hanging().flatMap(picturesIn)).toEqual([]);
  expect(filesSent()).toEqual([]);
});
