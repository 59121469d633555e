import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { floor } from '../src/agreement/map.js';
import { choose } from './replay/choose.js';
import { readConversation } from './replay/conversation.js';
import { plainOf } from './replay/discordDoor.js';
import type { Audience } from './replay/play.js';
import { type Replayed, replay } from './replay/replay.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conversation-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string): void =>
  writeFileSync(join(folder, name), name.endsWith('.gz') ? gzipSync(text) : text);
const heard: string[] = [];
const audience: Audience = { stage: (sentence) => void heard.push(sentence), progress: () => undefined };
const run = (...typed: string[]) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('./replay.js', import.meta.url)), ...typed], { encoding: 'utf8' });

/** Five people, numbers with gaps; 9 changed its mind twice; 12 was moderated out and 40 is about the conversation itself. */
const votes = `participant,statement,vote
3,7,1
9,7,-1
9,12,1
9,7,0
21,7,1
3,30,-1
9,30,1
3,40,1
21,30,1
9,7,-1
100,7,1
100,30,1
21,12,-1
55,7,1
55,30,-1
`;
const statements = 'statement,moderated,meta\n7,1,0\n12,-1,0\n30,0,0\n40,1,1\n';

/** An independent look at a file of answers: the last thing each of these participants said, by statement. */
function lastAnswers(file: string, participants: string[]): Map<string, Map<string, string>> {
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().trim().split('\n').slice(1);
  const said = new Map(participants.map((one) => [one, new Map<string, string>()]));
  for (const [who = '', what = '', answer = ''] of lines.map((line) => line.trim().split(',')))
    said.get(who)?.set(what, answer);
  return said;
}

/** Whatever figures were shown are those of the file; what is shared or divided is so in the file; nothing else is told. */
function expectTrue({ cast, statements: asked, log }: Replayed, file: string): number {
  const said = lastAnswers(
    file,
    cast.map(({ participant }) => participant),
  );
  const closed = log.find(({ type }) => type === 'sensecheck.closed');
  if (closed?.type !== 'sensecheck.closed') throw new Error('The sense check never closed');
  const isHeard = (answers: Map<string, string>): boolean => asked.some(({ id }) => answers.has(id));
  expect(closed.heard).toBe([...said.values()].filter(isHeard).length);
  closed.results.forEach(({ counts, verdict, ground }, index) => {
    const given = [...said.values()].map((answers) => answers.get(asked[index]!.id));
    const count = (answer: string | undefined) => given.filter((one) => one === answer).length;
    const [yes, no] = [count('1'), count('-1')];
    if (counts) expect(counts).toEqual({ yes, no, neither: closed.heard - yes - no });
    if (cast.length < floor) expect({ counts, ground }).toEqual({ counts: null, ground: null });
    if (verdict === 'shared') expect(yes).toBeGreaterThan((yes + no + count('0')) / 2);
    if (verdict === 'divided') expect(Math.min(yes, no)).toBeGreaterThan(1);
    if (ground === 'thin') expect(no).toBeGreaterThan(0);
  });
  return closed.results.filter(({ counts }) => counts !== null).length;
}

const size = { rooms: 3, organisations: 12, statements: 20, seed: 'moot' };

test('a made-up conversation is played in three rooms, and every room reads the same map', async () => {
  write('votes.csv.gz', votes);
  write('statements.csv', statements);
  write('meta.json', '{ "topic": "Shall we open on Saturdays?" }');
  heard.length = 0;
  const played = await replay(folder, size, audience);
  expect(played.statements).toEqual([
    { id: '7', words: 'Statement 7 of the conversation' },
    { id: '30', words: 'Statement 30 of the conversation' },
  ]);
  expect(played.cast.map(({ participant }) => participant)).toEqual(['3', '9', '21', '100', '55']);
  expect(played.summary).toMatchObject({
    organisations: 5,
    statements: 2,
    answersSent: 10,
    rooms: 3,
    refusedByRules: 0,
  });
  expect(played.refused).toEqual([]);
  expect(expectTrue(played, join(folder, 'votes.csv.gz'))).toBe(1);
  expect(played.received.map(({ room }) => room)).toEqual([
    'Slack, workspace T1, #coalition',
    'Discord, server 501, #coalition',
    'Slack, workspace T2, #coalition',
  ]);
  const [first, ...others] = played.received;
  for (const { map, digest } of others) expect({ map, digest }).toEqual({ map: first!.map, digest: first!.digest });
  expect(first!.map).toContain('What we heard: Shall we open on Saturdays?');
  // Four said yes and one said no: figures would tell who stands alone.
  expect(first!.map).toMatch(/Statement 7 of the conversation – [a-z ,]+\.\n/);
  expect(first!.map).toContain('Statement 30 of the conversation – some shared ground (3 yes, 2 not for us).');
  expect(first!.map.match(/\(picture: A picture of what we heard on “Shall we open on Saturdays\?”/g)).toHaveLength(1);
  expect(first!.digest).toContain('The week in Replay Coalition');
  expect(heard.at(-1)).toBe('Monday’s digest has been posted.');
});

test('no card in a room names an organisation beside an answer', async () => {
  write('votes.csv', votes);
  const played = await replay(folder, { ...size, rooms: 2 }, audience);
  for (const { map, differences } of played.received)
    for (const { name } of played.cast) expect(map + differences).not.toContain(name);
  const inLog = played.log.filter(({ type }) => type === 'sensecheck.heard');
  expect(inLog).toHaveLength(5);
  for (const entry of inLog)
    expect(Object.keys(entry).sort()).toEqual(['at', 'by', 'delivery', 'id', 'organisation', 'type', 'v']);
});

test('the same folder tells the same story twice', async () => {
  write('votes.csv', votes);
  const tell = async () => {
    const { received, summary } = await replay(folder, { ...size, rooms: 1, organisations: 3 }, audience);
    return { received, summary };
  };
  const once = await tell();
  expect(once.received[0]!.map).toContain('Fewer than five organisations answered');
  expect(await tell()).toEqual(once);
});

test('files as Polis exports them are read: by time, with texts that hold commas and line ends', async () => {
  write('votes.csv', 'timestamp,datetime,comment-id,voter-id,vote\n30,x,1,8,-1\n10,x,1,8,1\n20,x,2,4,0\n40,x,2,8,1\n');
  write(
    'comments.csv',
    'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n1,x,1,8,0,0,1,"Bread, ""real""\nbread"\n1,x,2,8,0,0,1,"- bread real, bread!"\n',
  );
  const conversation = await readConversation(folder);
  expect([...conversation.participants]).toEqual([
    [
      '8',
      new Map([
        ['1', -1],
        ['2', 1],
      ]),
    ],
    ['4', new Map([['2', 0]])],
  ]);
  // The second reads like the first but for its marks, so it gets its number.
  expect(choose(conversation, { organisations: 9, statements: 9 }).statements).toEqual([
    { id: '1', words: 'Bread, "real" bread' },
    { id: '2', words: 'bread real, bread! (2)' },
  ]);
});

test('twenty long texts are shortened until one form can hold them', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => index);
  write(
    'votes.csv',
    `participant,statement,vote\n${ids.flatMap((id) => ['a', 'b'].map((who) => `${who},${id},1`)).join('\n')}`,
  );
  write(
    'statements.csv',
    `statement,text\n${ids.map((id) => `${id},"${`${id} *loaves* and <@U1> fishes `.repeat(20)}"`).join('\n')}`,
  );
  const { statements: asked } = choose(await readConversation(folder), { organisations: 2, statements: 20 });
  expect(asked.map(({ words }) => words).join('\n').length).toBeLessThanOrEqual(1_500);
  expect(new Set(asked.map(({ words }) => words)).size).toBe(20);
  const played = await replay(folder, { ...size, rooms: 2 }, audience);
  expect(played.summary).toMatchObject({ statements: 20, answersSent: 40, refusedByRules: 0 });
});

test('participants who answered enough come first, and the first of the others fill up', async () => {
  const enough = ['b', 'd'].flatMap((who) => [1, 2, 3, 4, 5, 6].map((what) => `${who},${what},1`));
  write('votes.csv', ['participant,statement,vote', 'a,1,1', ...enough, 'c,2,-1'].join('\n'));
  const conversation = await readConversation(folder);
  const chosen = (organisations: number) => choose(conversation, { organisations, statements: 6 }).participants;
  expect(chosen(2)).toEqual(['b', 'd']);
  expect(chosen(3)).toEqual(['a', 'b', 'd']);
  expect(chosen(9)).toEqual(['a', 'b', 'd', 'c']);
});

test.each([
  ['no file of answers', {}, 'There is no file of answers in'],
  [
    'an answer nobody can give',
    { 'votes.csv': 'participant,statement,vote\n1,1,1\n\n1,2,5\n' },
    'votes.csv, line 4: “5” is none of 1',
  ],
  ['one participant', { 'votes.csv': 'participant,statement,vote\n1,1,1\n' }, 'Only one participant has answered'],
  ['a broken description', { 'votes.csv': votes, 'meta.json': '{' }, 'meta.json is not JSON.'],
])('%s is told in a sentence that names the file', async (_, files, sentence) => {
  for (const [name, text] of Object.entries(files)) write(name, text);
  await expect(readConversation(folder)).rejects.toThrow(sentence);
});

test('when everything was moderated out there is nothing to play', async () => {
  write('votes.csv', votes);
  write('statements.csv', 'statement,moderated\n7,-1\n12,-1\n30,-1\n40,-1\n');
  const conversation = await readConversation(folder);
  expect(() => choose(conversation, size)).toThrow('Fewer than two participants answered a statement');
});

test('typed wrongly, it says so and shows how; a missing folder is named', () => {
  const wrong = run('somewhere', '--rounds', '3');
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain("Unknown option '--rounds'.");
  expect(wrong.stderr).toContain('npm run replay -- FOLDER');
  expect(run('somewhere', '--rooms', 'many').stderr).toContain('--rooms is a number from 1 to 12.');
  expect(run().stderr).toContain('Give one folder.');
  expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
  const missing = join(folder, 'nowhere');
  mkdirSync(join(folder, 'empty'));
  expect(run(missing)).toMatchObject({ status: 1, stderr: `There is no folder ${missing}.\n` });
});

test('as a command it prints each room and ends with one line of JSON', () => {
  write('votes.csv', votes);
  const { status, stdout, stderr } = run(folder, '--rooms', '2', '--organisations', '3', '--statements', '1');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('WHAT EACH ROOM RECEIVED');
  expect(stdout.match(/━━ Room \d: (Slack|Discord)/g)).toHaveLength(2);
  expect(JSON.parse(stdout.trim().split('\n').at(-1)!)).toMatchObject({
    organisations: 3,
    statements: 1,
    answersSent: 3,
    rooms: 2,
    refusedByRules: 0,
  });
});

test('Discord’s Markdown reads as it shows', () => {
  const shown = plainOf('## One \\*two\\*\n**Three**\n\n- \\- four <t:0:f>, <https://example.org/a>\n-# five');
  expect(shown).toBe('One *two*\nThree\n• - four Thu 1 Jan 1970, 00:00 UTC, https://example.org/a\nfive');
});

const published = fileURLToPath(new URL('../../../shared/data/brexit-consensus', import.meta.url));
if (existsSync(published))
  test('a conversation that really happened is told as its participants answered', async () => {
    const played = await replay(published, { ...size, organisations: 6, statements: 5 }, audience);
    expect(played.summary).toMatchObject({ organisations: 6, statements: 5, answersSent: 30, refusedByRules: 0 });
    expect(expectTrue(played, join(published, 'votes.csv.gz'))).toBeGreaterThan(0);
    const texts = played.received.map(({ map }) => map);
    expect(new Set(texts).size).toBe(1);
  });
else console.info('No published conversation is beside the project, so the test that plays one was left out.');
