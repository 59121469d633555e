import { type Event, evolve, parseIntent } from '../src/coalition.js';
import { hashOf, newCode } from '../src/members/code.js';
import { hatOf } from '../src/members/hat.js';
import { findOrganisation, inboxOf, inTurn, isClosed } from '../src/members/who.js';
import { words } from '../src/members/words.js';
import { amal, bea, chidi, dilys, monday, riverside, stateAfter, stranger, when } from './given.js';

const found = {
  type: 'coalition.found',
  name: 'Riverside',
  purpose: 'Nobody sleeps rough',
  zone: 'Europe/London',
  room: 'slack:T1:C1',
  roomName: 'general',
} as const;
const later = '2026-06-20T08:00:00.000Z';
const invite = (kind: 'room' | 'colleague' | 'link', once = true) =>
  ({ type: 'invite.make', for: kind, hash: hashOf(`code ${kind}`), once, until: later }) as const;
const use = (kind: string, extra: object = {}) =>
  ({ type: 'invite.use', hash: hashOf(`code ${kind}`), ...extra }) as const;
const rooted = {
  type: 'organisation.join',
  name: 'Tenants’ Voice',
  kind: 'community',
  size: 'tiny',
  livedExperience: true,
  part: 'core',
} as const;

test('whoever founds a coalition hosts it, and its first room is in it', () => {
  const state = stateAfter([]);
  expect(when(state, found, amal).events.map(({ type }) => type)).toEqual([
    'coalition.founded',
    'room.joined',
    'host.began',
  ]);
  expect(when(state, found, bea).refused).toBe(words.alreadyFounded);
});

test('another room joins with a code that works once', () => {
  const state = stateAfter(riverside);
  when(state, invite('room'), amal);
  const joined = when(state, use('room', { room: 'discord:G9:C9', roomName: 'talk' }), stranger);
  expect(joined.events.map(({ type }) => type)).toEqual(['room.joined', 'invite.spent']);
  expect(when(state, use('room', { room: 'discord:G9:C10', roomName: 'talk' }), stranger).refused).toBe(
    words.codeSpent,
  );
});

test('a code for many rooms works until its date and not after', () => {
  const state = stateAfter(riverside);
  when(state, invite('room', false), amal);
  expect(when(state, use('room', { room: 'web:a', roomName: 'a' }), stranger).refused).toBeUndefined();
  expect(when(state, use('room', { room: 'web:b', roomName: 'b' }), stranger).refused).toBeUndefined();
  const tooLate = new Date('2026-06-21T08:00:00.000Z');
  expect(when(state, use('room', { room: 'web:c', roomName: 'c' }), stranger, tooLate).refused).toBe(words.codeSpent);
});

test('a code that was taken back is refused kindly', () => {
  const state = stateAfter(riverside);
  when(state, invite('room'), amal);
  when(state, { type: 'invite.revoke', id: 'i1' }, amal);
  expect(when(state, use('room', { room: 'web:a' }), stranger).refused).toBe(words.codeSpent);
  expect(when(state, { type: 'invite.revoke', id: 'i1' }, amal).refused).toBe(words.inviteGone);
});

test('a code nobody made is refused, and only a host invites rooms', () => {
  const state = stateAfter(riverside);
  expect(when(state, use('guess', { room: 'web:a' }), stranger).refused).toBe(words.codeUnknown);
  expect(when(state, invite('room'), bea).refused).toBe(words.onlyHosts);
});

test('the log holds no code, only its hash', () => {
  const code = newCode((length) => 'abcdefgh23456789'.slice(0, length));
  expect(code).toBe('abcd-efgh-2345-6789');
  expect(hashOf(code.toUpperCase().replaceAll('-', ' '))).toBe(hashOf(code));
  expect(hashOf(code)).not.toContain('abcd');
});

test('the first delegate names the organisation; the name is not taken twice', () => {
  const state = stateAfter(riverside);
  expect(when(state, rooted, stranger).events.map(({ type }) => type)).toEqual([
    'organisation.joined',
    'delegate.joined',
  ]);
  expect(when(state, rooted, stranger).refused).toBe(words.alreadyWith('Tenants’ Voice'));
  expect(when(state, { ...rooted, name: 'legal bridge' }, 'web:new').refused).toBe(words.nameTaken('legal bridge'));
});

test('a colleague joins with a code and answers for the same organisation', () => {
  const state = stateAfter(riverside);
  when(state, invite('colleague'), bea);
  when(state, use('colleague'), stranger);
  expect(state.members.organisations.get('o2')?.delegates).toEqual([bea, stranger]);
});

test('what stands for a code in the log is a hash, and never somebody’s words', () => {
  const made = invite('room');
  expect(parseIntent(made)).toMatchObject(made);
  expect(parseIntent({ ...made, hash: 'We bring soup' })).toBeUndefined();
  expect(parseIntent({ ...use('room'), hash: 'We bring soup' })).toBeUndefined();
});

test('one person on two platforms is one person, and a host on both', () => {
  const state = stateAfter(riverside);
  when(state, invite('link'), amal);
  expect(when(state, use('link'), amal).refused).toBe(words.codeOwn);
  when(state, use('link'), stranger);
  expect(state.members.people.get(stranger)).toMatchObject({ organisation: 'o1', same: amal });
  expect(when(state, { ...invite('room'), hash: 'x' }, stranger).refused).toBeUndefined();
});

test('a link does not move somebody from one organisation to another', () => {
  const state = stateAfter(riverside);
  when(state, invite('link'), amal);
  expect(when(state, use('link'), dilys).refused).toBe(words.alreadyWith('Legal Bridge'));
});

test('the last host stays, and hosting needs an organisation', () => {
  const state = stateAfter(riverside);
  expect(when(state, { type: 'host.end' }, amal).refused).toBe(words.lastHost);
  expect(when(state, { type: 'host.begin' }, stranger).refused).toBe(words.noOrganisation);
  expect(when(state, { type: 'host.begin' }, bea).events).toEqual([{ type: 'host.began', person: bea }]);
  expect(when(state, { type: 'host.end' }, amal).refused).toBeUndefined();
});

test('when one delegate’s messages are closed the other delegate hears', () => {
  const state = stateAfter(riverside);
  when(state, invite('colleague'), chidi);
  when(state, use('colleague'), stranger);
  when(state, { type: 'delegate.unreachable', person: chidi }, 'clock');
  expect(inboxOf(state.members, 'o3')).toEqual([{ person: stranger }]);
  when(state, { type: 'delegate.unreachable', person: stranger }, 'clock');
  expect(isClosed(state.members, 'o3')).toBe(true);
  // The first of them is told in a room that something waits.
  expect(inboxOf(state.members, 'o3')).toEqual([{ person: chidi }]);
});

test('nobody but the clock can say that somebody is out of reach', () => {
  expect(when(stateAfter(riverside), { type: 'delegate.unreachable', person: chidi }, bea).events).toEqual([]);
});

test('a host takes a room out, but not the last one', () => {
  const state = stateAfter(riverside);
  expect(when(state, { type: 'room.leave', room: 'slack:T2:C2' }, bea).refused).toBe(words.onlyHosts);
  when(state, { type: 'room.leave', room: 'slack:T2:C2' }, amal);
  when(state, { type: 'room.leave', room: 'discord:G1:C3' }, amal);
  expect(when(state, { type: 'room.leave', room: 'slack:T1:C1' }, amal).refused).toBe(words.lastRoom);
});

test('an organisation is found by its name, however it is typed, and never guessed between two', () => {
  const { members } = stateAfter(riverside);
  expect(findOrganisation(members, 'legal  BRIDGE')?.id).toBe('o4');
  expect(findOrganisation(members, 'Harb')?.id).toBe('o3');
  expect(findOrganisation(members, '')).toBeUndefined();
  const two: Event = {
    type: 'organisation.joined',
    id: 'o9',
    name: 'Harbour Lights',
    kind: 'charity',
    size: 'tiny',
    livedExperience: false,
    part: 'core',
  };
  evolve(stateAfter([]), { v: 1, at: monday.toISOString(), by: amal, ...two });
  const both = stateAfter([...riverside, two]);
  expect(findOrganisation(both.members, 'Harb')).toBeUndefined();
});

test('who is named first goes round', () => {
  const firsts = ['c1', 'c2', 'c3'].map((thing) => inTurn(['a', 'b', 'c'], thing)[0]);
  expect(new Set(firsts).size).toBe(3);
});

test('whoever presses a button answers for their organisation, until they choose another hat', () => {
  const state = stateAfter(riverside);
  expect(hatOf(state.members, amal)).toBe('organisation');
  when(state, { type: 'hat.choose', hat: 'checking' }, amal);
  expect(hatOf(state.members, amal)).toBe('checking');
  expect(hatOf(state.members, bea)).toBe('organisation');
});

test('whoever is in a room without an organisation answers for themselves', () => {
  const state = stateAfter(riverside);
  expect(hatOf(state.members, stranger)).toBe('myself');
  expect(when(state, { type: 'hat.choose', hat: 'organisation' }, stranger).refused).toBe(words.noOrganisation);
});
