import { readCommand, readPress, readSubmission } from '../../adapters/slack/caller.js';
import { words } from '../../adapters/slack/words.js';

const tokens = { T1: 'one', T2: 'two', E1: 'all of it' };
const command = {
  team_id: 'T1',
  channel_id: 'C1',
  channel_name: 'riverside',
  user_id: 'U1',
  user_name: 'amal',
  text: 'commit',
  trigger_id: 't1',
};
const press = {
  team: { id: 'T1' },
  user: { id: 'U1', username: 'amal', team_id: 'T1' },
  channel: { id: 'C1', name: 'riverside' },
  trigger_id: 't1',
  actions: [{ action_ts: '1.5', value: '{}' }],
};
const window = { id: 'V1', hash: 'h1', private_metadata: '', state: { values: {} } };

test('a person and a room are known by their workspace and their own id', () => {
  expect(readCommand(command, tokens).caller).toMatchObject({
    person: 'slack:T1:U1',
    name: 'amal',
    room: 'slack:T1:C1',
    roomName: 'riverside',
  });
});

test('private messages are no room', () => {
  for (const where of [{ channel_id: 'D1' }, { channel_name: 'directmessage' }])
    expect(readCommand({ ...command, ...where }, tokens).caller).not.toHaveProperty('room');
});

test('a private channel keeps its name to itself', () => {
  expect(readCommand({ ...command, channel_name: 'privategroup' }, tokens).caller.roomName).toBe(words.privateRoom);
});

test('in a shared channel a person is known by their own workspace when Moot lives there, and else by the channel’s', () => {
  const guest = (team_id: string) => readPress({ ...press, user: { ...press.user, team_id } }, tokens).caller;
  expect(guest('T2')).toMatchObject({ person: 'slack:T2:U1', room: 'slack:T1:C1' });
  expect(guest('T9')).toMatchObject({ person: 'slack:T1:U1', room: 'slack:T1:C1' });
});

test('where Moot is installed for a whole organisation, that is the workspace', () => {
  const heard = readCommand({ ...command, team_id: 'T7', enterprise_id: 'E1' }, tokens);
  expect(heard.caller).toMatchObject({ person: 'slack:E1:U1', room: 'slack:E1:C1' });
  expect(heard.installed).toBe(true);
});

test('a delivery keeps its name when it comes again, and another has another', () => {
  const named = (changed: object) => readPress({ ...press, ...changed }, tokens).caller.delivery;
  expect(named({})).toBe(named({}));
  expect(named({ trigger_id: 't2' })).not.toBe(named({}));
  expect(named({ actions: [{ action_ts: '1.6', value: '{}' }] })).not.toBe(named({}));
  expect(named({})).toMatch(/^s\..{1,78}$/);
});

test('a window remembers the room it was opened in', () => {
  const private_metadata = JSON.stringify({ wire: 'w', channel: 'C5', name: 'kitchen' });
  const { team, user } = press;
  const heard = readSubmission({ team, user, view: { ...window, private_metadata } }, tokens);
  expect(heard.caller).toMatchObject({ room: 'slack:T1:C5', roomName: 'kitchen' });
  expect(heard.carried.wire).toBe('w');
});

test('a window that is not ours remembers nothing', () => {
  const { team, user } = press;
  for (const private_metadata of ['', 'null', '{"wire":1}', 'half {'])
    expect(readSubmission({ team, user, view: { ...window, private_metadata } }, tokens).carried).toEqual({});
});
