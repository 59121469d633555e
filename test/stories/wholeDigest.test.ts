import { answerTo } from '../../adapters/pages/answers.js';
import { Archive } from '../../adapters/pages/archive.js';
import { painter } from '../../adapters/pictures/painter.js';
import type { Drawn } from '../../adapters/web/render.js';
import type { PersonId, RoomId } from '../../src/names.js';
import { type Note, plain } from '../../src/note.js';
import type { Store } from '../../src/ports.js';
import { EmailDesk } from '../adapters/emailDesk.js';
import { webDesk } from '../adapters/webDesk.js';
import { Desk } from '../desk.js';
import type { Organisation } from '../replay/cast.js';
import { Stage } from '../replay/stage.js';
import { organisations, wholeWeek } from './wholeDigest.js';

const coalition = 'riversid';
const monday = '2026-06-15T08:00:00.000Z';
/** The digest of the specification, sentence after sentence, in our words. */
const reads = [
  'The week in Riverside Coalition · Mon 8 Jun to Sun 14 Jun',
  'Nine organisations, three Slack workspaces and two Discord servers.',
  'We are here so that nobody sleeps rough because of their papers.',
  'From our declaration, line 3: “We say it early, even when it is awkward.”',
  'Needs you',
  'Consent: Weekend phone rota. Two organisations said what they would need. Closes ',
  'Joint letter on 28 days’ notice: sign, sign with a note, or not taking part. Soft deadline ',
  'So far: 4 sign, 1 with a note, 1 not taking part, 2 still checking.',
  'What changed',
  'Practice changed: the council sends the notice letter in five languages. Seen in writing. Contributions: translation, evidence, a kitchen table.',
  'Open differences (this is normal work)',
  'Shared: someone should answer on Saturdays. Not shared: whether volunteers may give advice. People would need: a trained person on call; clear words on what we never advise.',
  'Shared: people need papers. Not shared: travel documents. In the open most were content; in private most were unsure. Next: small-group talk, Tue 16 June, 12:30.',
  'Parked until Tue 1 Sep',
  '“guests” or “service users”. It does not change what we do this month.',
  'Said and done',
  'Done, and the asker says it helped: laptop for Rooted; court-day cover.',
  'Going on: winter bed list (Welcome Kitchen, River Fund, Rooted, Open Door and City Council), by Sat 27 Jun 2026.',
  'Handed back with thanks, and free to take up: the leaflet.',
  'A story',
  '“The letter came in Tigrinya. She read it herself and laughed at our translation.” Told with their agreement.',
  'How we worked',
  'Six of nine organisations answered the check-in and two told us they have no room just now, which is fine.',
  'New work with a partner: 1 of 4.',
  'Coming up',
  'We meet: difference talk, ',
  '“Weekend phone rota”: last call ',
  'New: Tenants’ Voice joins; they speak first when we meet, ',
  'Hosted by Rooted and Street Nurses.',
  'Something wrong?',
];

/** Every sentence stands there, in this order. */
function expectWhole(message: string | undefined, sentences = reads): void {
  let from = 0;
  for (const sentence of sentences) {
    const at = message?.indexOf(sentence, from) ?? -1;
    if (at < 0) throw new Error(`Not there, or not in its place: “${sentence}” in\n${message?.slice(from)}`);
    from = at + sentence.length;
  }
}

/** The week is in the log, the rooms are the coalition's, and it is Monday at nine. */
async function remember(rooms: RoomId[], people: PersonId[], { log, directory }: Pick<Store, 'log' | 'directory'>) {
  await log.append(coalition, 0, wholeWeek(rooms, people));
  for (const room of rooms) await directory.claimRoom(room, coalition);
  await directory.wake(coalition, monday);
}

test('the whole digest is made of what people entered and agreed to, as plain text', async () => {
  const desk = new Desk('2026-06-15T07:59:00.000Z');
  const rooms: RoomId[] = ['slack:T1:C1', 'discord:G1:C2', 'slack:T2:C3', 'discord:G2:C4', 'slack:T3:C5'];
  const people = organisations.map((_, index): PersonId => `slack:T1:U${index + 1}`);
  await remember(rooms, people, desk.ports);
  await desk.moveTo(monday);
  const told = [...desk.walls.slack.read('slack:T1:C1'), ...desk.walls.discord.read('discord:G2:C4')];
  const digests = told.filter((message) => message.startsWith('The week in'));
  expect(digests).toHaveLength(2);
  for (const digest of digests) expectWhole(digest);
  // The silent are not named for it: Open Door, River Fund and Tenants' Voice did not answer the check-in.
  expect(digests[0]?.match(/answered the check-in[^\n]*/)?.[0]).not.toMatch(/Open Door|River Fund|Tenants/);
  expect(desk.faults).toEqual([]);
});

test('three Slack workspaces and two Discord servers read the whole digest within their limits', async () => {
  const cast = organisations.map(
    ({ name, kind, size, room }): Organisation => ({ participant: '', name, kind, size, lived: 'no', room }),
  );
  const stage = await Stage.open(cast, 5);
  try {
    const people = cast.map((one) => stage.personOf(one));
    await remember(
      stage.rooms.map(({ id }) => id as RoomId),
      people,
      stage.store,
    );
    await stage.until('2026-06-15T08:30:00.000Z');
    for (const room of stage.rooms) {
      const digests = (await room.messages()).filter((message) => message.includes('The week in Riverside'));
      expect(digests).toHaveLength(1);
      expectWhole(digests[0]);
    }
    expect(stage.refused).toEqual([]);
    expect(stage.faults).toEqual([]);
  } finally {
    await stage.close();
  }
}, 120_000);

test('the playground shows the whole digest', async () => {
  const made = await webDesk({ now: () => new Date(monday) });
  const stream = new AbortController();
  try {
    const never = '2999-01-01T00:00:00.000Z';
    const [drawn] = await made.ports.directory.takeDue(never, 1, never);
    const rooms = [...(await made.moot.recall(drawn?.coalition ?? '')).members.rooms.keys()];
    const people = organisations.map((_, index): PersonId => `web:somebody${index}`);
    await made.ports.log.append(
      coalition,
      0,
      wholeWeek(
        [0, 1, 2, 0, 1].map((room) => rooms[room] as RoomId),
        people,
      ),
    );
    await made.moot.lookAfter(coalition);
    const shown = await eventsUntil(`${made.address}/events?as=amal`, 'difference talk', stream);
    const messages = shown.split('\n').flatMap((line): Drawn[] => {
      const told = line.startsWith('data: ')
        ? (JSON.parse(line.slice(6)) as { messages?: Drawn[] } & Drawn)
        : undefined;
      return told?.messages ?? (told?.blocks ? [told] : []);
    });
    const digests = messages.filter(({ title }) => title?.startsWith('The week in'));
    expect(digests).toHaveLength(3);
    for (const digest of digests) {
      // Nobody is on a platform here.
      const said = plain(digest as unknown as Note, 'Europe/London');
      expectWhole(said.replace('Nine organisations.', reads[1] ?? ''));
    }
    expect(made.faults).toEqual([]);
  } finally {
    stream.abort();
    await made.playground.stop();
    await made.moot.stop();
  }
});

test('the coalition’s page shows the whole digest, and prints no button of the rooms', async () => {
  const desk = new Desk('2026-06-15T07:59:00.000Z');
  const rooms: RoomId[] = ['slack:T1:C1', 'discord:G1:C2', 'slack:T2:C3', 'discord:G2:C4', 'slack:T3:C5'];
  const people = organisations.map((_, index): PersonId => `slack:T1:U${index + 1}`);
  await remember(rooms, people, desk.ports);
  await desk.moveTo(monday);
  const state = await desk.moot.recall(coalition);
  const archive = new Archive(desk.ports.log);
  const asked = { coalition, state, archive, link: 'https://moot.example.org/p/x/', query: new URLSearchParams() };
  for (const path of ['', `digests/${state.digest.posted.at(-1)?.id}`]) {
    const sent = await answerTo({ ...asked, path, now: monday });
    expectWhole(wordsOf(sent?.body ?? ''), reads.slice(0, -1));
    expect(sent?.body).not.toContain('<button');
  }
});

test('somebody who is not in chat reads the whole digest in one mail, as HTML and as plain text', async () => {
  const rooms: RoomId[] = ['slack:T1:C1', 'discord:G1:C2', 'slack:T2:C3', 'discord:G2:C4', 'slack:T3:C5'];
  const people = organisations.map((_, index): PersonId => `slack:T1:U${index + 1}`);
  const now = new Date('2026-06-15T07:00:00.000Z');
  const made = await EmailDesk.open(({ ports }) => remember(rooms, people, ports), painter(), now);
  try {
    await made.reads('gran@example.org', 'slack:T1:U1');
    await made.desk.moveTo(monday);
    const [, mail, more] = made.office.mails;
    expect(more).toBeUndefined();
    // Nothing can be corrected in a mail.
    const inMail = reads.slice(0, -1);
    expectWhole(mail?.text, inMail);
    expectWhole(wordsOf(mail?.html || ''), inMail);
    expect(mail?.text).toContain(
      'Consent: Weekend phone rota. Two organisations said what they would need. Closes Wed 17 Jun 2026, 17:00.',
    );
    const [picture] = mail?.attachments ?? [];
    expect(picture?.contentType).toBe('image/png');
    expect(mail?.html).toContain(`src="cid:${picture?.cid}"`);
    expect(made.desk.faults).toEqual([]);
  } finally {
    await made.close();
  }
});

/** What a page of HTML says. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<\/?(time|strong)[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&#(\d+);/g, (_, sign) => String.fromCharCode(Number(sign)));

async function eventsUntil(address: string, saying: string, stream: AbortController): Promise<string> {
  const { body } = await fetch(address, { signal: stream.signal });
  let read = '';
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) {
    read += decoder.decode(chunk as Uint8Array, { stream: true });
    if (read.includes(saying) && read.endsWith('\n\n')) break;
  }
  return read;
}
