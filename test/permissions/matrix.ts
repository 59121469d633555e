import { type Action, fieldsOf, type Values } from '../../commands/command.js';
import { actions } from '../../commands/index.js';
import type { Reply } from '../../commands/reception.js';
import { words as doorWords } from '../../commands/words.js';
import { words as memberWords } from '../../src/members/words.js';
import type { PersonId, RoomId } from '../../src/names.js';
import { addHours } from '../../src/rhythm/day.js';
import { Desk, said } from '../desk.js';
import { amal, bea, chidi, dilys, emre, riverside } from '../given.js';

/** Everybody who can type something, and where. */
export const roles = ['host', 'delegate', 'watching', 'newcomer', 'seat', 'member', 'stranger'] as const;
export type Role = (typeof roles)[number];
/** What stands between somebody and a thing, by one's role alone. */
export const answers = ['yes', 'hosts', 'say who', 'join'] as const;
export type MatrixAnswer = (typeof answers)[number];

const newcomer: PersonId = 'slack:T2:UNEW';
const seat: PersonId = 'slack:T2:USEAT';
const people: Record<Role, PersonId> = {
  host: amal,
  delegate: bea,
  watching: emre,
  newcomer,
  seat,
  member: 'slack:T1:UMEMBER',
  stranger: 'slack:T9:USTRANGER',
};
const rooms: Record<Role, RoomId | undefined> = {
  host: 'slack:T1:C1',
  delegate: 'slack:T1:C1',
  watching: 'discord:G1:C3',
  newcomer: 'slack:T2:C2',
  seat: 'slack:T2:C2',
  member: 'slack:T1:C1',
  stranger: undefined,
};
const coalition = 'riversid';

/** A coalition at work: a newcomer, one that came for one piece of work, one that watches, a round, a sense check, a commitment, a meeting, a digest on hold. */
export async function atWork(): Promise<Desk> {
  const founded = '2026-05-01T09:00:00.000Z';
  const desk = new Desk(founded);
  const entries = riverside.map((event) => ({ v: 1 as const, at: founded, by: amal, ...event }));
  await desk.ports.log.append(coalition, 0, entries);
  for (const room of ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'] as const)
    await desk.ports.directory.claimRoom(room, coalition);
  for (const person of [amal, bea, chidi, dilys, emre]) await desk.ports.directory.enrol(person, coalition);
  desk.now = new Date('2026-06-21T12:00:00.000Z');
  const join = { name: 'Tenants’ Voice', kind: 'community', size: 'tiny', lived: 'yes' };
  await desk.call(newcomer, 'slack:T2:C2', 'setup organisation', join);
  await desk.call(seat, 'slack:T2:C2', 'setup organisation', { ...join, name: 'Hotel Watch' });
  await desk.call(seat, 'slack:T2:C2', 'setup seat', { work: 'Keeping people out of the hotel' });
  await desk.call(emre, 'discord:G1:C3', 'setup part', { part: 'watching' });
  const statements = 'We meet on Saturdays\nWe answer the phone';
  await desk.call(bea, 'slack:T1:C1', 'propose sensecheck', { title: 'Rota', statements, hours: '72' });
  await desk.call(bea, 'slack:T1:C1', 'commit we', { what: 'keep a bed list' });
  await desk.moveTo(addHours(desk.now.toISOString(), 1));
  return desk;
}

/** Something in every field, so that nothing but who asks stands in the way; ids of what is there. */
const ids: Record<string, string> = {
  checkin: 'k1',
  propose: 's1',
  concern: 'd1',
  commit: 'c1',
  meet: 'm1',
  setup: 'o6',
};
export function valuesFor(action: Action): Values {
  const word = action.name.split(' ')[0] ?? '';
  const filled = fieldsOf(action).map(({ name, kind, choices, initial }) => [
    name,
    initial ?? (kind === 'choice' || kind === 'choices' ? (choices?.[0]?.value ?? 'o3') : wordsFor(name)),
  ]);
  return { id: ids[word] ?? 'g1', section: 'coming', concern: '1', from: '0', ...Object.fromEntries(filled) };
}
const wordsFor = (name: string): string =>
  /until|when|day|weeks|review/.test(name) ? '1 September' : name === 'rule' ? 'every Friday 9:00' : 'Something plain';

const refusals: [string, MatrixAnswer][] = [
  [memberWords.onlyHosts, 'hosts'],
  [memberWords.noOrganisation, 'say who'],
  ['I do not know yet which organisation you are with', 'say who'],
  [doorWords.homeless, 'join'],
  [doorWords.otherCoalition, 'join'],
  [doorWords.notFounded.refused, 'join'],
];
export const answerOf = (reply: Reply): MatrixAnswer =>
  refusals.find(([sentence]) => said(reply).includes(sentence))?.[1] ?? 'yes';

/** Wishes that only buttons carry, and that hosts have a say in. */
const wishes = [
  { type: 'checkin.schedule', rule: 'every week on thu at 09:30 from 2026-06-22' },
  { type: 'checkin.addQuestion', question: 'q1' },
  { type: 'checkin.dropQuestion', question: 'q1' },
  { type: 'digest.schedule', rule: 'every week on thu at 09:30 from 2026-06-22' },
  { type: 'digest.post', id: 'g1' },
  { type: 'room.leave', room: 'slack:T2:C2' },
  { type: 'hint.tellDrift' },
  { type: 'host.begin' },
  { type: 'hosting.seek' },
] as const;

/** One thing that can be done: a command with its form filled in, or a button. */
export interface Thing {
  name: string;
  by(desk: Desk, role: Role): Promise<Reply>;
}
export const things = (): Thing[] => [
  ...actions.map((action) => ({ name: action.name, by: (desk: Desk, role: Role) => tryIt(desk, role, action) })),
  ...wishes.map((wish) => ({
    name: `[${wish.type}]`,
    by: (desk: Desk, role: Role) => press(desk, role, `${coalition}${JSON.stringify(wish)}`),
  })),
];

/** Whatever else it needs, this action is tried by this person with every field filled in. */
const tryIt = (desk: Desk, role: Role, action: Action): Promise<Reply> =>
  desk.call(people[role], rooms[role], action.name, valuesFor(action));
export const press = (desk: Desk, role: Role, wire: string): Promise<Reply> =>
  desk.press(people[role], rooms[role], wire);

/** Every command and every role, each tried in a coalition of its own. */
export async function matrix(): Promise<Map<string, Record<Role, MatrixAnswer>>> {
  const rows = new Map<string, Record<Role, MatrixAnswer>>();
  for (const thing of things()) {
    const row = {} as Record<Role, MatrixAnswer>;
    const desk = await atWork();
    // Hosts last: what a host does may change what is there for the others.
    for (const role of [...roles].reverse()) row[role] = answerOf(await thing.by(desk, role));
    rows.set(thing.name, row);
  }
  return rows;
}

/** The matrix as the page that people read. */
export function page(rows: Map<string, Record<Role, MatrixAnswer>>): string {
  const table = [['', ...roles], ...[...rows].map(([name, row]) => [`\`${name}\``, ...roles.map((role) => row[role])])];
  const widths = ['', ...roles].map((_, column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = table;
  return [
    '# Who may do what',
    '',
    'Made by `npm run permissions` from the commands themselves, each tried by everybody; a test compares it.',
    '**hosts**: a duty of hosts; the refusal offers _I will host_, and one press later it is theirs too. **say who**: say which',
    'organisation you are with first. **join**: the room, or the person, is in no coalition yet. A _member_ is anybody in a room of the coalition. _Seat_: an organisation',
    'that came for one piece of work: it may start and answer all that others may, and decides where it is closest; elsewhere it advises. In brackets: a button.',
    '',
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...body.map(line),
    '',
  ].join('\n');
}
