import { fieldsOf } from '../../commands/command.js';
import { actions } from '../../commands/index.js';
import type { Reply } from '../../commands/reception.js';
import { words } from '../../commands/words.js';
import { words as rhythmWords } from '../../src/rhythm/words.js';
import { buttonsOf, type Desk, said } from '../desk.js';
import { amal, bea } from '../given.js';
import { atWork, valuesFor } from '../permissions/matrix.js';

const coalition = 'riversid';
const room = 'slack:T1:C1';
const story = async ({ ports }: Desk) =>
  JSON.stringify([await ports.log.read(coalition, 0), await ports.ballots.boxes(coalition)]);
const fields = actions.flatMap((action) => fieldsOf(action).map((field) => ({ action, field })));
const forms = fields.filter(({ action }) => action.intent);
const choosing = forms.filter(({ field }) => (field.choices ?? []).length > 0);
const writing = forms.filter(
  ({ field }) => field.max !== undefined && (field.kind === 'short' || field.kind === 'long'),
);
const wireOf = (name: string) => `${coalition}${JSON.stringify({ f: name, w: { id: 'c1' } })}`;

/** A form as it would be sent, but for one field. */
const sendWith = (desk: Desk, name: string, field: string, value: string): Promise<Reply> => {
  const action = actions.find((one) => one.name === name);
  if (!action) throw new Error(name);
  return desk.submit(amal, room, wireOf(name), { ...valuesFor(action), [field]: value });
};

test('there are forms to forge', () => {
  expect(choosing.length).toBeGreaterThan(30);
  expect(writing.length).toBeGreaterThan(60);
});

test.each(choosing.map(({ action, field }) => [action.name, field.name]))(
  '%s: a choice of “%s” that was never offered is not taken',
  async (name, field) => {
    const desk = await atWork();
    const before = await story(desk);
    for (const forged of ['empire', '__proto__', 'constructor', 'yes,empire']) {
      const reply = await sendWith(desk, name, field, forged);
      expect([forged, said(reply)]).toEqual([forged, expect.stringMatching(/\S{3}/)]);
    }
    expect(await story(desk)).toBe(before);
  },
);

test.each(writing.map(({ action, field }) => [action.name, field.name, field.max ?? 0]))(
  '%s: words in “%s” that are too long come back whole, and nothing is kept',
  async (name, field, max) => {
    const desk = await atWork();
    const before = await story(desk);
    const long = 'w'.repeat(max + 1);
    const reply = await sendWith(desk, name, field, long);
    expect(said(reply)).toMatch(/\S{3}/);
    if ('problems' in reply) expect(said(reply)).toContain(long);
    expect(await story(desk)).toBe(before);
  },
);

test('what a form carries unseen is no more trusted than what is typed: whoever changes it gets a refusal', async () => {
  const desk = await atWork();
  const before = await story(desk);
  for (const id of ['c999', 'zz', '', '__proto__', 'c1; drop', '../c1', 'o3', 'x'.repeat(500)])
    for (const { name } of actions.filter(({ name }) =>
      /^(commit|meet|propose|concern) (show|answer|done|change)/.test(name),
    ))
      expect(said(await desk.press(bea, room, `${coalition}${JSON.stringify({ o: name, w: { id } })}`))).toMatch(
        /\S{3}/,
      );
  expect(await story(desk)).toBe(before);
});

test('another person’s private button does for me what it does for anybody: nobody is whom they are not', async () => {
  const desk = await atWork();
  const asked = await desk.call(amal, room, 'commit ask', { what: 'check the leaflet', of: 'Harbour Trust' });
  const wires = buttonsOf(asked).flatMap((button) => ('does' in button ? [button.does] : []));
  const answer = { type: 'commitment.answer', id: 'c2', answer: 'yes', organisation: 'o3', by: 'slack:T2:UCHIDI' };
  for (const wish of [...wires, answer]) await desk.press(bea, room, `${coalition}${JSON.stringify(wish)}`);
  const events = await desk.ports.log.read(coalition, 0);
  const said = events.filter((event) => event.type.startsWith('commitment.') && event.by === bea);
  for (const event of said) if ('organisation' in event) expect(event.organisation).toBe('o2');
  expect(events.some((event) => event.type === 'commitment.answered' && event.organisation === 'o3')).toBe(false);
});

test.each([
  ['nothing', ''],
  ['no JSON', 'riversid{'],
  ['a list', 'riversid[]'],
  ['another shape', 'riversid{"o":"home","f":"home"}'],
  ['a number for a name', 'riversid{"o":1}'],
  ['values that are no words', 'riversid{"o":"home","w":{"id":1}}'],
  ['an action that is none', 'riversid{"o":"constructor"}'],
  ['an intent that nobody may press', 'riversid{"type":"checkin.close"}'],
  ['an intent of the clock', 'riversid{"type":"delegate.unreachable","person":"slack:T1:UAMAL"}'],
  ['an invitation of one’s own making', `riversid{"type":"invite.make","for":"room","hash":"${'a'.repeat(40)}"}`],
  ['a prototype', 'riversid{"__proto__":{"type":"host.begin"}}'],
  ['too much', `riversid{"o":"home","w":{"id":"${'x'.repeat(3_000)}"}}`],
  ['a deep nest', `riversid${'{"a":'.repeat(300)}1${'}'.repeat(300)}`],
  ['a name with another alphabet', 'RIVERSID{"o":"home"}'],
  ['a path for a name', '../../ab{"o":"home"}'],
])('a button that carries %s does nothing, and says where to begin', async (_, wire) => {
  const desk = await atWork();
  const before = await story(desk);
  expect(said(await desk.press(bea, room, wire))).toBe(words.forged);
  expect(said(await desk.submit(bea, room, wire, { what: 'x' }))).toBe(words.forged);
  expect(await story(desk)).toBe(before);
});

test.each(['9999-12-31', '2999-01-01', '0001-01-01'])(
  'a day like %s is given back kindly, and the coalition goes on',
  async (day) => {
    const desk = await atWork();
    const wish = { type: 'commitment.promise', what: 'bring soup', with: [], day };
    const refused = said(await desk.press(bea, room, `${coalition}${JSON.stringify(wish)}`));
    expect([words.forged, rhythmWords.outOfReach]).toContain(refused);
    await desk.type(bea, room, `commit we bring soup by ${day}`);
    await desk.later(1);
    expect(desk.faults).toEqual([]);
    expect(await story(desk)).not.toContain(`"day":"${day}"`);
  },
);
