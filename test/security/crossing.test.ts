import { type Action, fieldsOf } from '../../commands/command.js';
import { actions } from '../../commands/index.js';
import type { Reply } from '../../commands/reception.js';
import { wireOfButton } from '../../commands/wire.js';
import { words } from '../../commands/words.js';
import type { CoalitionId, PersonId, RoomId } from '../../src/names.js';
import { buttonsOf, type Desk, said } from '../desk.js';
import { amal, bea } from '../given.js';
import { atWork, things, valuesFor } from '../permissions/matrix.js';

/** The coalition that somebody reaches for, and what is said nowhere but in it. */
const theirs: CoalitionId = 'riversid';
const theirRooms = ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'];
const theirWords = [
  ...['Riverside', 'Rooted', 'Welcome Kitchen', 'Harbour Trust', 'Legal Bridge', 'Street Nurses', 'Tenants’ Voice'],
  ...['bed list', 'Rota', 'We meet on Saturdays', 'sleeps rough'],
];
/** Somebody of another coalition on the same Moot, host there, and its room. */
const outsider: PersonId = 'slack:T5:UOTHER';
const otherRoom: RoomId = 'slack:T5:C5';
const twin: PersonId = 'slack:T6:UTWIN';
const twinRoom: RoomId = 'slack:T6:C6';
/** Nobody in any coalition, in a room of none. */
const stranger: PersonId = 'slack:T9:USTRANGER';
const freeRoom: RoomId = 'slack:T9:C9';

/** A coalition at work, and beside it two others that are alike and have nothing yet. */
async function threeCoalitions(): Promise<Desk> {
  const desk = await atWork();
  for (const [person, room] of [
    [outsider, otherRoom],
    [twin, twinRoom],
  ] as const) {
    await desk.call(person, room, 'setup found', { name: 'Hillside', purpose: 'Hills', zone: 'Europe/London' });
    await desk.call(person, room, 'setup organisation', { name: 'Ours', kind: 'community', size: 'tiny', lived: 'no' });
  }
  await desk.settle();
  return desk;
}

/** All that may not move: their story, what hangs in their rooms and inboxes, what lies sealed. */
async function theirsNow({ ports, walls }: Desk) {
  const boxes = await ports.ballots.boxes(theirs);
  const hung = Object.values(walls).flatMap((wall) => wall.hung.filter(({ coalition }) => coalition === theirs));
  return JSON.stringify([await ports.log.read(theirs, 0), boxes, hung]);
}
const says = (reply: Reply): string => (reply && 'form' in reply ? JSON.stringify(reply) : said(reply));
const told = (text: string): string[] => theirWords.filter((word) => text.includes(word));
const coalitionIn = async ({ ports }: Desk, room: RoomId): Promise<CoalitionId> =>
  (await ports.directory.coalitionOfRoom(room)) ?? '';
/** `c1` → `c901`: an id that exists nowhere. */
const nowhere = (value: string): string =>
  value.replace(/\b([a-z])(\d{1,2})\b/g, (_, letter, number) => `${letter}${900 + Number(number)}`);

/** Every wish that an action answers, with ids of theirs in all the places where an id may stand. */
const idsOf = (type: string) => ({
  type,
  id:
    { checkin: 'k1', sensecheck: 's1', commitment: 'c1', meeting: 'm1', digest: 'g1' }[type.split('.')[0] ?? ''] ??
    'd1',
  organisation: 'o3',
  of: ['o3'],
  room: 'slack:T2:C2',
  person: bea,
  hash: 'a'.repeat(40),
  question: 'q1',
});
const wishes = [...new Set(actions.flatMap(({ does }) => does ?? []))].map(idsOf);
const openings = (coalition: CoalitionId, key: 'o' | 'f') =>
  actions.map((action) => `${coalition}${JSON.stringify({ [key]: action.name, w: { id: 'c1' } })}`);
/** Every button and form that could exist in a coalition, and every button that hangs in theirs. */
function wiresOf({ walls }: Desk, coalition: CoalitionId) {
  const hanging = Object.values(walls)
    .flatMap((wall) => wall.hung)
    .filter((hung) => hung.coalition === theirs)
    .flatMap(({ note }) => buttonsOf(note))
    .flatMap((button) => ('link' in button ? [] : [wireOfButton(coalition, button)]));
  const made = wishes.map((wish) => `${coalition}${JSON.stringify(wish)}`);
  return { presses: [...new Set([...hanging, ...made, ...openings(coalition, 'o')])], forms: openings(coalition, 'f') };
}
const filledFor = (wire: string): Record<string, string> => {
  const name = /"f":"([^"]+)"/.exec(wire)?.[1] ?? '';
  const action = actions.find((one) => one.name === name) as Action;
  return Object.fromEntries(fieldsOf(action).map((field) => [field.name, 'Our own words']));
};

test.each([
  ['in another coalition’s room', outsider, otherRoom],
  ['in private messages', outsider, undefined],
  ['by somebody of no coalition, in a room of none', stranger, freeRoom],
  ['by one of its own people, in another coalition’s room', amal, otherRoom],
] as const)(
  'no button and no form of a coalition works %s, and it reads as if the coalition did not exist',
  async (_, person, room) => {
    const desk = await threeCoalitions();
    const before = await theirsNow(desk);
    const here = { real: wiresOf(desk, theirs), invented: wiresOf(desk, 'zzzzzzzz') };
    expect(here.real.presses.length).toBeGreaterThan(150);
    for (const [index, wire] of here.real.presses.entries()) {
      desk.now = new Date(desk.now.getTime() + 10_000);
      const reply = says(await desk.press(person, room, wire));
      expect([wire, reply]).toEqual([wire, words.otherCoalition]);
      expect(says(await desk.press(person, room, here.invented.presses[index] ?? ''))).toBe(reply);
    }
    for (const [index, wire] of here.real.forms.entries()) {
      desk.now = new Date(desk.now.getTime() + 10_000);
      const reply = says(await desk.submit(person, room, wire, filledFor(wire)));
      expect([wire, reply]).toEqual([wire, expect.stringContaining(words.otherCoalition)]);
      if (Object.keys(filledFor(wire)).length > 0 && /"(long|short)"/.test(JSON.stringify(fieldsFor(wire))))
        expect([wire, reply]).toEqual([wire, expect.stringContaining('Our own words')]);
      expect(says(await desk.submit(person, room, here.invented.forms[index] ?? '', filledFor(wire)))).toBe(reply);
    }
    await desk.settle();
    expect(await theirsNow(desk)).toBe(before);
  },
  60_000,
);
const fieldsFor = (wire: string) => fieldsOf(actions.find(({ name }) => wire.includes(`"f":"${name}"`)) as Action);

test.each([...things().map(({ name }) => [name])])(
  '%s, with ids of another coalition, says and does what it says and does with ids that exist nowhere',
  async (name) => {
    const desk = await threeCoalitions();
    const before = await theirsNow(desk);
    const action = actions.find((one) => one.name === name);
    const wish = action ? '' : JSON.stringify(idsOf(name.slice(1, -1)));
    const tries = async (person: PersonId, room: RoomId, changed: (text: string) => string): Promise<string> => {
      const own = await coalitionIn(desk, room);
      const values = action ? (JSON.parse(changed(JSON.stringify(valuesFor(action)))) as Record<string, string>) : {};
      const replies = action
        ? [
            await desk.call(person, room, action.name, values),
            await desk.press(person, room, `${own}${JSON.stringify({ o: action.name, w: values })}`),
            await desk.submit(person, room, `${own}${JSON.stringify({ f: action.name, w: values })}`, values),
          ]
        : [await desk.press(person, room, `${own}${changed(wish)}`)];
      return replies
        .map(says)
        .join('\n')
        .replaceAll(own, 'OWN')
        .replace(/[a-z2-9]{4}(-[a-z2-9]{4}){3}/g, 'CODE')
        .replace(/U(OTHER|TWIN)|\b[TC][56]\b/g, 'US')
        .replace(/\b([a-z])\d{1,4}\b/g, '$1#');
    };
    // k1 would be the other coalition's own next check-in.
    const withTheirs = await tries(outsider, otherRoom, (text) => text.replace('"k1"', '"k2"'));
    const withNone = await tries(twin, twinRoom, nowhere);
    expect(withTheirs).toBe(withNone);
    expect(told(withTheirs)).toEqual([]);
    await desk.settle();
    expect(await theirsNow(desk)).toBe(before);
    const strayed = Object.values(desk.walls)
      .flatMap((wall) => wall.hung)
      .filter(({ coalition, place }) => coalition !== theirs && theirRooms.includes(place));
    expect(strayed).toEqual([]);
    for (const room of theirRooms) expect(await coalitionIn(desk, room as RoomId)).toBe(theirs);
  },
);
