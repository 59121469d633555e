import fc from 'fast-check';
import { actions } from '../../commands/index.js';
import type { Reply } from '../../commands/reception.js';
import type { Entry, Event } from '../../src/coalition.js';
import { linesBox } from '../../src/lines/holding.js';
import type { PersonId, RoomId } from '../../src/names.js';
import { Desk } from '../desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside } from '../given.js';

/**
 * Two histories that differ only in which of two organisations holds which sealed lines. Whatever anybody else reads, in a
 * room, in private or as an answer, must be the same to the letter, and so must the log: then no name in it can depend on
 * a sealed line.
 */
const farah: PersonId = 'slack:T2:UFARAH';
const grace: PersonId = 'discord:7';
const rooms: RoomId[] = ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'];
const people = [amal, bea, chidi, dilys, emre, farah, grace];
const roomOf = (person: PersonId): RoomId =>
  rooms.find((room) => room.startsWith(person.split(':U')[0] ?? '')) ?? rooms[2]!;
/** Welcome Kitchen in one history, Street Nurses in the other: a workspace of Slack and a server of Discord. */
const holders = [bea, emre] as const;
const others = people.filter((person) => !holders.includes(person as (typeof holders)[0]));
const secret = 'whoever hands names to the border police';
const topics = ['t1', 't2', 't3'];
type Holders = readonly [PersonId, PersonId];
/** What the first of the two seals in one history, the second seals in the other. */
const asIn = ([first, second]: Holders, who: PersonId): PersonId =>
  who === holders[0] ? first : who === holders[1] ? second : who;
const coalition = 'sealedab';

const organisation = (id: string, name: string, person: PersonId): Event[] => [
  { type: 'organisation.joined', id, name, kind: 'charity', size: 'small', livedExperience: false, part: 'core' },
  { type: 'delegate.joined', person, name, organisation: id },
];
const founded: Entry[] = [
  ...riverside,
  ...organisation('o6', 'Tenants’ Voice', farah),
  ...organisation('o7', 'Night Shelter', grace),
].map((event) => ({ v: 1, at: monday.toISOString(), by: amal, ...event }));

type Step =
  | { do: 'line'; who: PersonId; topic: string; seen: string }
  | { do: 'file'; who: PersonId; topics: string[]; embargo: boolean }
  | { do: 'offer' | 'share' | 'hold' | 'withdraw' | 'join'; who: PersonId; which: number }
  | { do: 'worry'; who: PersonId; seen: string }
  | { do: 'rename' | 'drop'; topic: string }
  | { do: 'close'; who: PersonId }
  | { do: 'wait'; hours: number }
  | { do: 'ask'; who: PersonId; action: string };

const anybody = fc.constantFrom(...people);
const anyOther = fc.constantFrom(...others);
/** A form, a panel, a list: everything that can be typed without filling anything in. */
const asked = actions.filter(({ hidden }) => !hidden).map(({ name }) => name);
const filing: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('file' as const),
  who: anyOther,
  topics: fc.uniqueArray(fc.constantFrom(...topics), { minLength: 1 }),
  embargo: fc.boolean(),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  filing,
  filing,
  fc.record({
    do: fc.constant('line' as const),
    who: anybody,
    topic: fc.constantFrom(...topics),
    seen: fc.constantFrom('sealed', 'sealed', 'hosts', 'everyone'),
  }),
  fc.record({
    do: fc.constantFrom('offer' as const, 'share' as const, 'hold' as const, 'withdraw' as const, 'join' as const),
    who: anyOther,
    which: fc.integer({ min: 1, max: 4 }),
  }),
  fc.record({
    do: fc.constant('worry' as const),
    who: anybody,
    seen: fc.constantFrom('hosts', 'everyone', 'noname', 'notkept'),
  }),
  fc.record({ do: fc.constantFrom('rename' as const, 'drop' as const), topic: fc.constantFrom(...topics) }),
  fc.record({ do: fc.constant('close' as const), who: anybody }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ do: fc.constant('ask' as const), who: anyOther, action: fc.constantFrom(...asked) }),
);

/** A whole bot that lives one history. `heard` is what each person read in answer to what they did. */
class Telling {
  readonly desk = new Desk(monday.toISOString());
  readonly heard: string[] = [];
  constructor(private readonly order: Holders) {}

  async begin(): Promise<this> {
    await this.desk.ports.log.append(coalition, 0, structuredClone(founded));
    for (const room of rooms) await this.desk.ports.directory.claimRoom(room, coalition);
    await this.desk.moot.lookAfter(coalition);
    return this;
  }

  /** The line at the heart of it: the same words on the same topic, from one or from the other. */
  seal = (): Promise<Reply> =>
    this.desk.call(this.order[0], roomOf(this.order[0]), 'concern line', { topic: 't1', text: secret, seen: 'sealed' });

  async live(one: Step, number: number): Promise<void> {
    const { desk } = this;
    if (one.do === 'wait') return desk.later(one.hours);
    if (one.do === 'close') {
      await desk.moot.ask(coalition, { intent: { type: 'delegate.unreachable', person: one.who }, by: 'clock' });
      return desk.settle();
    }
    if (one.do === 'line' && !others.includes(one.who)) return this.write(one, number);
    const who = 'who' in one ? one.who : amal;
    const reply = await this.act(one, who, number);
    await desk.settle();
    if (others.includes(who)) this.heard.push(`${who} ${one.do}: ${readable(reply)}`);
  }

  /** The two seal lines on two topics, and say what everyone or the hosts may read on a third. */
  private async write({ who, topic, seen }: Extract<Step, { do: 'line' }>, number: number): Promise<void> {
    const sealed = seen === 'sealed';
    const writer = sealed ? asIn(this.order, who) : who;
    const values = { topic: sealed && topic === 't3' ? 't2' : sealed ? topic : 't3', text: `line ${number}`, seen };
    await this.desk.call(writer, roomOf(writer), 'concern line', values);
  }

  private act(one: Exclude<Step, { do: 'wait' | 'close' }>, who: PersonId, number: number): Promise<Reply> {
    const room = roomOf(who);
    const does = (wish: object) => this.desk.press(who, room, `${coalition}${JSON.stringify(wish)}`);
    switch (one.do) {
      case 'line':
        return this.desk.call(who, room, 'concern line', {
          topic: one.topic,
          text: `line ${number} of ${who}`,
          seen: one.seen,
        });
      case 'file':
        return this.desk.call(who, room, 'concern headsup', {
          what: `plan ${number}`,
          topics: one.topics.join(','),
          ...(one.embargo ? { embargo: 'in 5 days' } : {}),
        });
      case 'offer':
        return this.desk.submit(who, room, `${coalition}{"f":"concern talk","w":{"id":"h${one.which}"}}`, {
          words: 'at noon',
        });
      case 'share':
      case 'hold':
      case 'withdraw':
      case 'join':
        return does({ type: `headsup.${one.do}`, id: `h${one.which}` });
      case 'worry':
        return this.desk.call(who, room, 'concern worry', { text: `worry ${number}`, seen: one.seen });
      case 'rename':
        return this.desk.call(who, room, 'concern tidy', { topic: one.topic, name: `Renamed ${number}` });
      case 'drop':
        return this.desk.call(who, room, 'concern tidy', { topic: one.topic, name: '' });
      case 'ask':
        return this.desk.type(who, room, one.action);
    }
  }

  /** All that everybody but the two holders can read, and the log. */
  async readByOthers() {
    const { walls, ports } = this.desk;
    const places = [...rooms, ...others];
    const hung = Object.values(walls).flatMap((wall) =>
      wall.hung
        .filter(({ place }) => places.some((one) => one === place))
        .map(({ place, note }) => `${place}: ${readable({ note })}`),
    );
    // What lies in private before two people may be posted in either order; what each of them reads may not differ.
    return { heard: this.heard, hung: hung.sort(), log: readable(await ports.log.read(coalition, 0)) };
  }
}

/** As text, with what chance gives (codes that are shown once) taken out. */
const readable = (what: unknown): string =>
  JSON.stringify(what)
    .replace(/[a-z2-9]{4}(-[a-z2-9]{4}){3}/g, 'CODE')
    .replace(/"(hash|delivery)":"[^"]+"/g, '"$1":""');

const live = async (order: Holders, before: Step[], after: Step[]): Promise<Telling> => {
  const telling = await new Telling(order).begin();
  for (const [number, one] of before.entries()) await telling.live(one, number);
  await telling.seal();
  for (const [number, one] of after.entries()) await telling.live(one, 100 + number);
  for (const who of others)
    for (const action of ['home', 'concern lines']) await telling.live({ do: 'ask', who, action }, 0);
  for (const which of [1, 2, 3])
    for (const who of others)
      telling.heard.push(
        readable(await telling.desk.press(who, roomOf(who), `${coalition}{"o":"concern show","w":{"id":"h${which}"}}`)),
      );
  return telling;
};

test('sealed lines never leave as names: 1,000 histories read the same to everybody else, whoever holds the line', async () => {
  let stirred = 0;
  const history = fc.array(step, { maxLength: 9, size: 'max' });
  await fc.assert(
    fc.asyncProperty(history, history, async (before, after) => {
      const [one, other] = [await live(holders, before, after), await live([emre, bea], before, after)];
      const [read, readInOther] = [await one.readByOthers(), await other.readByOthers()];
      expect(read).toEqual(readInOther);
      expect(JSON.stringify(read)).not.toContain(secret);
      expect([...one.desk.faults, ...other.desk.faults]).toEqual([]);
      const inbox = one.desk.walls.slack.read(holders[0]).join('\n');
      stirred += Number(/You hear first|A heads-up is coming/.test(inbox));
    }),
    { numRuns: 1_000, seed: 2026 },
  );
  // The histories were about it: in many of them the holder heard first.
  expect(stirred).toBeGreaterThan(300);
}, 600_000);

test('the line does its work all the same: its holder hears first, in the box it lies under its name, in the log not at all', async () => {
  const telling = await live(holders, [], [{ do: 'file', who: chidi, topics: ['t1'], embargo: false }]);
  const inbox = telling.desk.walls.slack.read(bea).join('\n');
  expect(inbox).toContain('You hear first');
  expect(await telling.desk.ports.ballots.mine(coalition, linesBox, 'o2')).toMatchObject({ t1: secret });
  const log = await telling.desk.ports.log.read(coalition, 0);
  expect(log.filter(({ type, by }) => by === bea || type.startsWith('line.'))).toEqual([]);
});
