import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buttonsOf, wireLabelled } from './desk.js';
import {
  answerOf,
  atWork,
  type MatrixAnswer,
  matrix,
  page,
  press,
  type Role,
  roles,
  things,
} from './permissions/matrix.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
let rows: Map<string, Record<Role, MatrixAnswer>>;
beforeAll(async () => {
  rows = await matrix();
}, 120_000);
const where = (role: Role, answer: MatrixAnswer): string[] =>
  [...rows].filter(([, row]) => row[role] === answer).map(([name]) => name);

test('the page of who may do what is true of every command', () => {
  expect(rows.size).toBe(things().length);
  expect(readFileSync(join(root, 'docs/permissions.md'), 'utf8')).toBe(page(rows));
});

test('host = member + {schedule, hold digest, keep the door, say how long words last}', () => {
  expect(where('delegate', 'hosts')).toEqual([
    ...['checkin open', 'checkin pause', 'checkin resume', 'checkin close', 'checkin quiet', 'checkin question'],
    'concern cooling',
    ...['digest edit', 'digest remind', 'setup invite', 'setup keep'],
    ...['[checkin.schedule]', '[checkin.addQuestion]', '[checkin.dropQuestion]'],
    ...['[digest.schedule]', '[digest.post]', '[room.leave]', '[hint.tellDrift]'],
  ]);
  expect(where('host', 'hosts')).toEqual([]);
});

test('who watches, who is new, and who came for one piece of work may do what every delegate may', () => {
  for (const role of ['watching', 'newcomer', 'seat'] as const)
    expect([...rows].filter(([, row]) => row[role] !== row.delegate).map(([name]) => name)).toEqual([]);
});

test('somebody in no coalition reaches nothing of it', () => {
  const open = where('stranger', 'yes');
  expect(open).toEqual(['setup found', 'setup join', 'help']);
});

test('who came for one piece of work is in the table with a seat, and not as one more newcomer', async () => {
  const { members } = await (await atWork()).moot.recall('riversid');
  const only = [...members.organisations.values()].filter((one) => one.only).map(({ name }) => name);
  expect(only).toEqual(['Hotel Watch']);
});

test('any member may take a duty on when the host does not act, with one press', async () => {
  for (const name of where('delegate', 'hosts')) {
    const thing = things().find((one) => one.name === name);
    if (!thing) throw new Error(name);
    const desk = await atWork();
    const refused = await thing.by(desk, 'delegate');
    expect([name, buttonsOf(refused).map(({ label }) => label)]).toEqual([name, ['I will host']]);
    await press(desk, 'delegate', wireLabelled(refused, 'I will host', 'riversid'));
    expect([name, answerOf(await thing.by(desk, 'delegate'))]).toEqual([name, 'yes']);
  }
}, 120_000);

test('the matrix has every role and every command in it', () => {
  for (const row of rows.values()) expect(Object.keys(row).sort()).toEqual([...roles].sort());
});
