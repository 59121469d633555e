import { readConversation } from '../../adapters/cli/conversation.js';
import { CommandLine } from './cliDesk.js';

let desk: CommandLine;
beforeEach(() => {
  desk = new CommandLine();
});
const head = 'timestamp,datetime,comment-id,voter-id,vote';
const commentHead = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body';
const read = (path = desk.folder) => readConversation(path);
/** What each participant said to each statement, in order: `7: 10=1 11=-1`. */
async function said(path = desk.folder): Promise<string[]> {
  const { answers, participants, statements } = await read(path);
  return participants.map((participant, voter) => {
    const cells = Array.from(
      { length: (answers.start[voter + 1] ?? 0) - (answers.start[voter] ?? 0) },
      (_, index) => (answers.start[voter] ?? 0) + index,
    );
    return `${participant}: ${cells.map((cell) => `${statements[answers.statement[cell] ?? 0]?.id}=${answers.side[cell]}`).join(' ')}`;
  });
}

test('the later answer counts, wherever it stands in the file, and people are in order of their first', async () => {
  desk.write('votes.csv', head, '30,x,10,8,1', '20,x,11,7,-1', '10,x,10,7,1', '40,x,11,7,0');
  expect(await said()).toEqual(['7: 10=1 11=0', '8: 10=1']);
});

test('in a compact folder the order of the file is the order of time, and files may be packed', async () => {
  desk.write('votes.csv.gz', 'participant,statement,vote', '3,1,1', '3,1,-1', '2,1,1');
  desk.write('statements.csv.gz', 'statement,moderated,meta', '1,1,1');
  desk.write('meta.json', '{ "topic": "Bread" }');
  expect(await said()).toEqual(['3: 1=-1', '2: 1=1']);
  expect(await read()).toMatchObject({ title: 'Bread', statements: [{ id: '1', isOut: true }] });
});

test('statements bring their words, over several lines and with commas; what was moderated out is out', async () => {
  desk.write('2026-votes.csv', head, '1,x,10,7,1', '2,x,11,8,1', '3,x,12,8,1');
  desk.write(
    '2026-comments.csv',
    commentHead,
    '1,x,10,0,1,0,1,"Bread, and',
    'soup ""for all"""',
    '1,x,11,0,1,0,-1,Rude',
  );
  desk.write('2026-summary.csv', 'topic,"What, now?"', 'url,https://example.org');
  expect(await read(desk.at('2026-votes.csv'))).toMatchObject({
    title: 'What, now?',
    statements: [
      { id: '10', text: 'Bread, and soup "for all"', isOut: false },
      { id: '11', text: 'Rude', isOut: true },
      { id: '12', isOut: false },
    ],
  });
});

test('where -1 means yes, the counts of the statements say so, and it is turned round', async () => {
  desk.write('votes.csv', head, '1,x,10,7,-1', '2,x,10,8,-1', '3,x,11,8,1');
  expect(await said()).toEqual(['7: 10=-1', '8: 10=-1 11=1']);
  desk.write('comments.csv', commentHead, '1,x,10,0,2,0,1,Bread', '1,x,11,0,0,1,1,Soup');
  expect(await said()).toEqual(['7: 10=1', '8: 10=1 11=-1']);
  expect((await read()).wasFlipped).toBe(true);
});

test('a matrix of participants is read where there are no single answers', async () => {
  desk.write(
    'participants-votes.csv',
    'participant,xid,group-id,n-comments,n-votes,n-agree,n-disagree,10,11',
    '7,,0,0,2,1,1,1,-1',
    '8,,1,0,1,0,0,,0',
  );
  expect(await said()).toEqual(['7: 10=1 11=-1', '8: 11=0']);
  desk.write('participants-votes.csv', 'participant,group-id,n-agree,n-disagree,10', '7,0,1,0,-1', '8,0,1,0,-1');
  expect(await said()).toEqual(['7: 10=1', '8: 10=1']);
});

test.each([
  [
    'an answer that is none',
    'votes.csv, line 3: “2” is none of 1 (yes), 0 (pass) and -1 (no).',
    [head, '1,x,1,1,1', '1,x,1,1,2'],
  ],
  ['nobody', 'votes.csv, line 2: it does not say whose answer it is, or to what.', [head, '1,x,1, ,1']],
  ['no time', 'votes.csv, line 2: “soon” is no time; it takes a number.', [head, 'soon,x,1,1,1']],
  ['too few cells', 'votes.csv, line 3: it has more or fewer cells than the header.', [head, '1,x,1,1,1', '1,x,1']],
  [
    'a lost quotation mark',
    'votes.csv, line 2: a quotation mark stands where none may, or is never closed.',
    [head, '1,"x,1,1,1'],
  ],
  ['a missing column', 'votes.csv, line 1: there is no column “vote”', ['timestamp,comment-id,voter-id', '1,1,1']],
  ['nothing', 'Nobody has answered in', [head]],
])('a file with %s is refused, with its line', async (_, why, lines) => {
  desk.write('votes.csv', ...lines);
  await expect(read()).rejects.toThrow(why);
});

test('a row after a statement of several lines is still named by its own line', async () => {
  desk.write('votes.csv', head, '1,x,1,1,1', '1,x,1,2,1');
  desk.write('comments.csv', commentHead, '1,x,1,0,1,0,1,"one', 'two', 'three"', '1,x,,0,1,0,1,four');
  await expect(read()).rejects.toThrow('comments.csv, line 5:');
});

test('what is no export is said so in a sentence', async () => {
  await expect(read('/no/such/folder')).rejects.toThrow('There is no /no/such/folder.');
  await expect(read()).rejects.toThrow(/no file of answers in .*votes\.csv or participants-votes\.csv/);
  await expect(read(desk.write('notes.txt', 'x'))).rejects.toThrow('notes.txt is no file of answers');
  desk.write('a-votes.csv', head, '1,x,1,1,1');
  desk.write('b-votes.csv', head, '1,x,1,1,1', '1,x,1,2,1');
  await expect(read()).rejects.toThrow(/several conversations.*“a”, “b”/);
  expect((await read(desk.at('b-votes.csv'))).participants).toEqual(['1', '2']);
  await expect(read(desk.at('a-votes.csv'))).rejects.toThrow('Only one participant has answered in a');
});

test('a packed file that is damaged is said so', async () => {
  const file = desk.write('votes.csv.gz', head, '1,x,1,1,1');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, 'not packed at all');
  await expect(read()).rejects.toThrow('votes.csv.gz cannot be unpacked');
});
