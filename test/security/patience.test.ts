import fc from 'fast-check';
import { measures } from '../../commands/patience.js';
import { words } from '../../commands/words.js';
import type { PersonId } from '../../src/names.js';
import { Desk, said } from '../desk.js';
import { amal, bea, chidi } from '../given.js';
import { atWork } from '../permissions/matrix.js';

const room = 'slack:T1:C1';
const guess = (desk: Desk, person: PersonId, code: string, where = room as typeof room | undefined) =>
  desk.type(person, where, `setup join ${code}`);
const codeOf = (words: string) => /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec(words)?.[0] ?? '';

test('a program that floods Moot is asked to wait, reads why, and is heard again a second later', async () => {
  const desk = await atWork();
  const { atOnce } = measures.person;
  for (let asked = 0; asked < atOnce; asked += 1)
    expect(said(await desk.type(chidi, 'slack:T2:C2', 'setup who'))).not.toContain(words.tooFast);
  expect(said(await desk.type(chidi, 'slack:T2:C2', 'help'))).toContain(words.tooFast);
  expect(await desk.reception.panels(desk.caller(chidi))).toMatchObject([
    { note: { blocks: [{ kind: 'text', line: [words.tooFast] }] } },
  ]);
  expect(said(await desk.type(bea, room, 'help'))).not.toContain(words.tooFast);
  desk.now = new Date(desk.now.getTime() + 1_000);
  expect(said(await desk.type(chidi, 'slack:T2:C2', 'help'))).not.toContain(words.tooFast);
});

test('whoever was too fast gets their words back, however they were said, and nothing of it was done', async () => {
  const desk = await atWork();
  for (let asked = 0; asked < measures.person.atOnce; asked += 1) await desk.type(bea, room, 'help');
  const before = await desk.ports.log.read('riversid', 0);
  const wire = 'riversid{"f":"commit we"}';
  const tries = [
    await desk.submit(bea, room, wire, { what: 'bring soup' }),
    await desk.call(bea, room, 'commit we', { what: 'bring soup' }),
    await desk.type(bea, room, 'commit we bring soup'),
  ];
  for (const reply of tries) {
    expect(said(reply)).toContain(words.tooFast);
    expect(said(reply)).toContain('bring soup');
  }
  expect(await desk.ports.log.read('riversid', 0)).toEqual(before);
});

test('many accounts in one room together do not drown it, and other rooms notice nothing', async () => {
  const desk = await atWork();
  const crowd = Array.from({ length: 11 }, (_, index): PersonId => `slack:T1:UCROWD${index}`);
  const replies: string[] = [];
  for (const person of crowd)
    for (let asked = 0; asked < measures.person.atOnce; asked += 1)
      replies.push(said(await desk.type(person, room, 'help')));
  expect(replies.filter((reply) => reply.includes(words.tooFast))).toHaveLength(
    crowd.length * measures.person.atOnce - measures.room.atOnce,
  );
  expect(said(await desk.type(chidi, 'slack:T2:C2', 'help'))).not.toContain(words.tooFast);
});

test('nobody can try invite codes until one fits: after six wrong ones even the right one has to wait', async () => {
  const desk = await atWork();
  const stranger: PersonId = 'slack:T8:USTRANGER';
  const code = codeOf(said(await desk.call(amal, room, 'setup invite', { once: 'yes' })));
  expect(code).not.toBe('');
  for (let wrong = 0; wrong < measures.codesOfPerson.atOnce; wrong += 1)
    expect(said(await guess(desk, stranger, `aaaa-bbbb-cccc-ddd${wrong + 2}`))).toContain(words.unknownCode);
  const refused = said(await desk.type(stranger, 'slack:T8:C8' as typeof room, `setup join ${code}`));
  expect(refused).toContain(words.tooManyCodes);
  expect(await desk.ports.directory.coalitionOfRoom('slack:T8:C8')).toBeUndefined();
  await desk.later(1 / 6);
  await desk.type(stranger, 'slack:T8:C8' as typeof room, `setup join ${code}`);
  expect(await desk.ports.directory.coalitionOfRoom('slack:T8:C8')).toBe('riversid');
});

test('codes tried all at once count like codes tried in turn', async () => {
  const desk = await atWork();
  const stranger: PersonId = 'discord:800';
  const replies = await Promise.all(
    Array.from({ length: 40 }, (_, index) => guess(desk, stranger, `zzzz-zzzz-zzzz-${1000 + index}`, undefined)),
  );
  const told = replies.map(said);
  expect(told.filter((reply) => reply.includes(words.unknownCode))).toHaveLength(measures.codesOfPerson.atOnce);
  expect(told.filter((reply) => reply.includes(words.tooManyCodes))).toHaveLength(40 - measures.codesOfPerson.atOnce);
});

test('many accounts in one room cannot share the guessing among them', async () => {
  const desk = await atWork();
  const told: string[] = [];
  for (let account = 0; account < 12; account += 1)
    for (let wrong = 0; wrong < 4; wrong += 1)
      told.push(said(await guess(desk, `slack:T1:UG${account}`, `gggg-gggg-${1000 + account}-${1000 + wrong}`)));
  expect(told.filter((reply) => reply.includes(words.unknownCode))).toHaveLength(measures.codesOfRoom.atOnce);
});

test('codes that fit are no guesses: colleagues may all come in on one morning', async () => {
  const desk = await atWork();
  for (let colleague = 0; colleague < 40; colleague += 1) {
    desk.now = new Date(desk.now.getTime() + 5_000);
    const code = codeOf(said(await desk.call(amal, room, 'setup colleague', {})));
    expect(said(await guess(desk, `slack:T1:UCOL${colleague}`, code))).toContain('You answer for Rooted.');
  }
});

test('no pace that a hand can keep is ever refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1_000, max: 20_000 }), { maxLength: 80 }), async (pauses) => {
      const desk = new Desk();
      for (const pause of pauses) {
        desk.now = new Date(desk.now.getTime() + pause);
        expect(said(await desk.type(amal, room, 'help'))).not.toContain(words.tooFast);
      }
    }),
    { numRuns: 10 },
  );
});
