import { show } from '../src/coalition.js';
import { isRefusal, type Opened } from '../src/feature.js';
import { linesBox } from '../src/lines/holding.js';
import { lines as feature } from '../src/lines/lines.js';
import { topicsIn } from '../src/lines/redLines.js';
import { words } from '../src/lines/words.js';
import { sayWho } from '../src/members/sayWho.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import type { Ballot } from '../src/ports.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

const organisationOf = new Map<PersonId, string>([
  [amal, 'o1'],
  [bea, 'o2'],
  [chidi, 'o3'],
  [dilys, 'o4'],
  [emre, 'o5'],
]);
const hours = (count: number) => new Date(monday.getTime() + count * 3_600_000);
type Seen = 'everyone' | 'hosts' | 'sealed';

/** Riverside, and the box of its sealed lines: what the ballots port holds in a whole bot. */
class Coalition {
  readonly state = stateAfter(riverside);
  readonly box = new Map<string, Ballot>();

  get opened(): Opened[] {
    return [...this.box].map(([of, ballot]) => ({ of, ballot }));
  }

  does(person: PersonId | 'clock', intent: Parameters<typeof when>[1], now = monday) {
    const decided = when(this.state, intent, person, now, this.opened);
    if (decided.sealed) {
      expect(decided.sealed.box).toBe(linesBox);
      const { voter, ballot } = decided.sealed;
      const merged = Object.entries({ ...this.box.get(voter), ...ballot }).filter(([, said]) => said !== '');
      this.box.set(voter, Object.fromEntries(merged));
    }
    return decided;
  }

  holds(person: PersonId, topic: string, seen: Seen, text = `${organisationOf.get(person)} could not`, now = monday) {
    return this.does(person, { type: 'line.record', topic, text, seen }, now);
  }

  files(person: PersonId, topics: string[], now = monday, what = 'meet the police') {
    return this.does(person, { type: 'headsup.file', what, topics }, now);
  }

  /** What a person or room reads of lines and heads-ups. */
  reads(place: string, now = monday): string[] {
    return show(this.state, now, new Map([[linesBox, this.opened]]))
      .filter(({ key }) => /^(headsup|topic)\./.test(key))
      .filter((posting) => ('room' in posting.place ? posting.place.room : posting.place.person) === place)
      .map(({ note }) => plain(note, 'Europe/London'));
  }
}

/** Three sealed lines, two of them on enforcement (t1). */
function sealed(): Coalition {
  const coalition = new Coalition();
  coalition.holds(amal, 't1', 'sealed');
  coalition.holds(bea, 't1', 'sealed');
  coalition.holds(dilys, 't2', 'sealed');
  return coalition;
}

describe('a line we hold', () => {
  test('a sealed line leaves no trace in the log, whether written, changed or taken back', () => {
    const coalition = new Coalition();
    expect(coalition.holds(amal, 't1', 'sealed').events).toEqual([]);
    expect(coalition.holds(amal, 't1', 'sealed', 'anything with names').events).toEqual([]);
    expect(coalition.box.get('o1')).toEqual({ t1: 'anything with names', 't1.first': monday.toISOString() });
    expect(coalition.does(amal, { type: 'line.remove', topic: 't1' }).events).toEqual([]);
    expect(coalition.box.get('o1')).toEqual({});
  });

  test('the sealed box stays for as long as the coalition does', () => {
    const { state } = new Coalition();
    expect(feature.boxes?.(state.lines, state)).toEqual([linesBox]);
  });

  test('an open line can be sealed later, a sealed one opened; it keeps the day it was first written', () => {
    const coalition = new Coalition();
    coalition.holds(amal, 't1', 'everyone');
    expect(coalition.holds(amal, 't1', 'sealed', 'this', hours(5)).events).toEqual([
      { type: 'line.removed', organisation: 'o1', topic: 't1' },
    ]);
    expect(coalition.holds(amal, 't1', 'hosts', 'that', hours(9)).events).toEqual([
      {
        type: 'line.recorded',
        organisation: 'o1',
        topic: 't1',
        text: 'that',
        seen: 'hosts',
        first: monday.toISOString(),
      },
    ]);
  });

  test('only an organisation holds a line, on a topic that is on the list', () => {
    const coalition = new Coalition();
    expect(coalition.holds('discord:99', 't1', 'everyone').refused).toContain('which organisation');
    expect(coalition.holds(amal, 't99', 'everyone').refused).toBe(words.unknownTopic);
    expect(coalition.does(amal, { type: 'line.remove', topic: 't1' }).refused).toBe(words.noLine);
  });

  test('once its organisation has heard a heads-up on it, a line stays as it is until that is over', () => {
    const coalition = sealed();
    coalition.files(chidi, ['t1'], hours(1));
    const until = words.notCalm('Thu 18 Jun 2026, 10:00');
    expect(coalition.holds(amal, 't1', 'everyone', 'We leave!', hours(2)).refused).toBe(until);
    expect(coalition.does(amal, { type: 'line.remove', topic: 't1' }, hours(2)).refused).toBe(until);
    // On another topic, and for who heard nothing, it is a calm day.
    expect(coalition.holds(amal, 't3', 'sealed', 'x', hours(2)).refused).toBeUndefined();
    expect(coalition.holds(emre, 't1', 'sealed', 'x', hours(2)).refused).toBeUndefined();
    coalition.does(chidi, { type: 'headsup.withdraw', id: 'h1' }, hours(3));
    expect(coalition.does(amal, { type: 'line.remove', topic: 't1' }, hours(4)).refused).toBeUndefined();
  });
});

describe('the coalition’s topics', () => {
  test('anyone adds a topic, once, up to twenty', () => {
    const coalition = new Coalition();
    expect(coalition.does('discord:99', { type: 'topic.add', name: 'Travel papers' }).events).toEqual([
      { type: 'topic.added', id: 't7', name: 'Travel papers' },
    ]);
    expect(coalition.does(bea, { type: 'topic.add', name: 'travel papers!' }).refused).toBe(
      words.topicThere('Travel papers'),
    );
    for (let more = 8; more <= 20; more += 1) coalition.does(bea, { type: 'topic.add', name: `Topic ${more}` });
    expect(coalition.does(bea, { type: 'topic.add', name: 'One too many' }).refused).toBe(words.topicsFull);
  });

  test('a host renames a topic or takes it off; those with a line there are told, and nobody else', () => {
    const coalition = sealed();
    expect(coalition.does(bea, { type: 'topic.drop', id: 't1' }).refused).toContain('Only a host');
    coalition.does(amal, { type: 'topic.rename', id: 't2', name: 'Gifts' }, hours(1));
    expect(coalition.reads(dilys, hours(1))).toEqual([
      expect.stringContaining(words.topicRenamed('Money we take', 'Gifts')),
    ]);
    coalition.does(amal, { type: 'topic.drop', id: 't1' }, hours(2));
    expect(coalition.reads(bea, hours(2))).toEqual([
      expect.stringContaining(words.topicDropped('Working with enforcement')),
    ]);
    expect(coalition.reads(chidi, hours(2))).toEqual([]);
    expect(coalition.reads('slack:T1:C1', hours(2))).toEqual([]);
    expect(coalition.files(chidi, ['t1'], hours(3)).refused).toBe(words.unknownTopic);
    coalition.does(emre, { type: 'topic.add', name: 'working with enforcement' }, hours(4));
    expect(coalition.files(chidi, ['t1'], hours(5)).events[0]).toMatchObject({ sealed: 2 });
  });

  test('what is said about a topic can be recognised, so that a heads-up can be suggested', () => {
    const { state } = new Coalition();
    expect(topicsIn(state, 'Ring the press today').map(({ id }) => id)).toEqual(['t5']);
    expect(topicsIn(state, 'The pressing question')).toEqual([]);
  });
});

describe('a heads-up', () => {
  test('the proposer reads a number of lines, those with one hear first, and no room hears yet', () => {
    const coalition = sealed();
    coalition.files(chidi, ['t1']);
    expect(coalition.reads(chidi)).toEqual([
      expect.stringContaining('Two organisations hold a sealed line that this may touch'),
    ]);
    expect(coalition.reads(amal)).toEqual([
      expect.stringMatching(/Harbour Trust \(Charity\) plans to:\nmeet the police/),
    ]);
    expect(coalition.reads(bea)).toHaveLength(1);
    expect([dilys, emre, 'slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'].flatMap((one) => coalition.reads(one))).toEqual(
      [],
    );
  });

  test('after the cooling window every room hears, by the clock', () => {
    const coalition = sealed();
    coalition.files(chidi, ['t1']);
    expect(feature.due?.(coalition.state, monday)).toEqual([
      { at: hours(72).toISOString(), intent: { type: 'headsup.share', id: 'h1' } },
    ]);
    expect(coalition.does('clock', { type: 'headsup.share', id: 'h1' }, hours(71)).events).toEqual([]);
    coalition.does('clock', { type: 'headsup.share', id: 'h1' }, hours(72));
    for (const room of ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'])
      expect(coalition.reads(room, hours(72))).toEqual([expect.stringContaining('meet the police')]);
    expect(coalition.reads(amal, hours(72))[0]).toContain(words.firstOut);
  });

  test('a number is told only where three others hold sealed lines, and never when it points at somebody', () => {
    const numberAfter = (prepare: (coalition: Coalition) => void, by = chidi) => {
      const coalition = new Coalition();
      prepare(coalition);
      const [filed] = coalition.files(by, ['t1']).events;
      return filed && 'sealed' in filed ? filed.sealed : undefined;
    };
    const seal = (topics: [PersonId, string][]) => (coalition: Coalition) => {
      for (const [person, topic] of topics) coalition.holds(person, topic, 'sealed');
    };
    // Two others hold sealed lines; the third sealed line is the proposer’s own.
    expect(
      numberAfter(
        seal([
          [amal, 't1'],
          [bea, 't1'],
          [chidi, 't1'],
        ]),
      ),
    ).toBeUndefined();
    expect(
      numberAfter(
        seal([
          [amal, 't1'],
          [bea, 't1'],
          [dilys, 't2'],
        ]),
      ),
    ).toBe(2);
    expect(
      numberAfter(
        seal([
          [amal, 't2'],
          [bea, 't2'],
          [dilys, 't2'],
        ]),
      ),
    ).toBe(0);
    // Three of four others, or all four, would be (nearly) everybody.
    expect(
      numberAfter(
        seal([
          [amal, 't1'],
          [bea, 't1'],
          [dilys, 't1'],
        ]),
      ),
    ).toBeUndefined();
    expect(
      numberAfter(
        seal([
          [amal, 't1'],
          [bea, 't1'],
          [dilys, 't1'],
          [emre, 't1'],
        ]),
      ),
    ).toBeUndefined();
    // With one standing there by name, two are all but one of the rest.
    expect(
      numberAfter((coalition) => {
        seal([
          [amal, 't1'],
          [bea, 't1'],
          [dilys, 't2'],
        ])(coalition);
        coalition.holds(emre, 't1', 'everyone');
      }),
    ).toBeUndefined();
  });

  test('an open line stands by name, one told to the hosts only for a host; neither is counted, and both hear first', () => {
    const coalition = new Coalition();
    coalition.holds(bea, 't2', 'sealed');
    coalition.holds(dilys, 't2', 'sealed');
    coalition.holds(emre, 't2', 'sealed');
    coalition.holds(bea, 't1', 'everyone', 'Raids on kitchens');
    coalition.holds(dilys, 't1', 'hosts', 'Names to the police');
    coalition.files(chidi, ['t1']);
    const [member = ''] = coalition.reads(chidi);
    expect(member).toContain('Welcome Kitchen (Community group): “Raids on kitchens”');
    expect(member).toContain('No sealed line touches this');
    expect(member).toContain(words.notCounted);
    expect(member).not.toContain('Legal Bridge');
    coalition.files(amal, ['t1']);
    const [host = ''] = coalition.reads(amal);
    expect(host).toContain('Legal Bridge (Charity): “Names to the police”');
    expect(host).toContain('No sealed line touches this');
    expect(coalition.reads(bea)).toHaveLength(2);
    expect(coalition.reads(dilys)).toHaveLength(2);
  });

  test('a line written after the heads-up was filed does not let anybody in', () => {
    const coalition = sealed();
    coalition.files(chidi, ['t1']);
    coalition.holds(emre, 't1', 'sealed', 'curious', hours(1));
    expect(coalition.reads(emre, hours(1))).toEqual([]);
  });

  test('one conversation is offered, there is time for it, and only who wants it is named, to the proposer alone', () => {
    const coalition = sealed();
    coalition.files(chidi, ['t1']);
    const offer = { type: 'headsup.offer', id: 'h1', words: 'Thursday at noon' } as const;
    expect(coalition.does(chidi, offer, hours(20)).events).toEqual([
      { ...offer, type: 'headsup.offered', sharesAt: hours(92).toISOString() },
    ]);
    expect(coalition.does(chidi, offer, hours(21)).refused).toBe(words.offeredAlready);
    expect(coalition.reads(amal, hours(21)).at(-1)).toContain('Thursday at noon');
    coalition.does(amal, { type: 'headsup.join', id: 'h1' }, hours(22));
    expect(coalition.reads(chidi, hours(22)).join('\n')).toContain('Rooted (Community group) would like to talk');
    expect([bea, dilys, emre].flatMap((one) => coalition.reads(one, hours(22))).join('\n')).not.toContain('Rooted');
    expect(coalition.does(amal, { type: 'headsup.join', id: 'h1' }, hours(23)).refused).toBe(words.joinedAlready);
    // To everybody else there is nothing to join.
    expect(coalition.does(emre, { type: 'headsup.join', id: 'h1' }, hours(23)).refused).toBe(words.unknownHeadsUp);
  });

  test('it can be shared at once, held, or taken back, by its own organisation', () => {
    const coalition = sealed();
    for (const topics of [['t1'], ['t1'], ['t1']]) coalition.files(chidi, topics);
    expect(coalition.files(chidi, ['t1']).refused).toBe(words.thatIsThree);
    expect(coalition.does(dilys, { type: 'headsup.share', id: 'h1' }).refused).toBe(words.unknownHeadsUp);
    coalition.does(chidi, { type: 'headsup.share', id: 'h1' }, hours(1));
    coalition.does(chidi, { type: 'headsup.hold', id: 'h2' }, hours(1));
    coalition.does(chidi, { type: 'headsup.withdraw', id: 'h3' }, hours(1));
    expect(coalition.reads('slack:T1:C1', hours(1))).toHaveLength(1);
    expect(coalition.does('clock', { type: 'headsup.share', id: 'h2' }, hours(80)).events).toEqual([]);
    const [, held, gone] = coalition.reads(amal, hours(80));
    expect([held, gone]).toEqual([
      expect.stringContaining(words.firstHold),
      expect.stringContaining(words.firstGone('Harbour Trust')),
    ]);
    expect(coalition.does(dilys, { type: 'headsup.withdraw', id: 'h1' }, hours(80)).refused).toBe(words.notYours);
    expect(coalition.does(chidi, { type: 'headsup.hold', id: 'h1' }, hours(80)).refused).toBe(words.isOver.shared);
    // Nobody’s line stays fixed for ever: what is held for a month is taken back.
    const month = hours(1 + 30 * 24);
    expect(feature.due?.(coalition.state, month)).toEqual([
      { at: month.toISOString(), intent: { type: 'headsup.withdraw', id: 'h2' } },
    ]);
    expect(coalition.does('clock', { type: 'headsup.withdraw', id: 'h2' }, month).events).toHaveLength(1);
  });

  test('under embargo those with a line hear only that one is coming, and every room reads it on its day', () => {
    const coalition = sealed();
    const file = (embargo: string) =>
      coalition.does(chidi, { type: 'headsup.file', what: 'sue the council', topics: ['t1'], embargo });
    expect(file('2026-06-15').refused).toBe(words.pastDay);
    expect(file('2026-12-24').refused).toBe(words.tooFar);
    expect(file('2026-06-25').events[0]).toMatchObject({ sharesAt: '2026-06-25T08:00:00.000Z' });
    const [first = ''] = coalition.reads(amal);
    expect(first).toContain('A heads-up is coming on Thu 25 Jun 2026');
    expect(first).not.toMatch(/council|Harbour|enforcement/);
    const offer = { type: 'headsup.offer', id: 'h1', words: 'now' } as const;
    expect(coalition.does(chidi, offer).refused).toBe(words.noTalkUnderEmbargo);
    coalition.does('clock', { type: 'headsup.share', id: 'h1' }, new Date('2026-06-25T08:00:00.000Z'));
    expect(coalition.reads('slack:T1:C1', new Date('2026-06-25T08:00:00.000Z'))[0]).toContain('sue the council');
  });

  test('the coalition chooses how long those with a line hear first', () => {
    const coalition = sealed();
    expect(coalition.does(bea, { type: 'headsup.cool', hours: 24 }).refused).toContain('Only a host');
    coalition.does(amal, { type: 'headsup.cool', hours: 24 });
    expect(coalition.files(chidi, ['t1']).events[0]).toMatchObject({ sharesAt: hours(24).toISOString() });
  });

  test('with all inboxes of a holder closed, no room hints that something waits there', () => {
    const coalition = sealed();
    coalition.does('clock', { type: 'delegate.unreachable', person: amal });
    coalition.files(chidi, ['t1']);
    expect(
      show(coalition.state, monday, new Map([[linesBox, coalition.opened]])).some(({ key }) =>
        key.startsWith('waiting'),
      ),
    ).toBe(false);
  });
});

test('a refusal is a value with the way on', () => {
  const coalition = new Coalition();
  const state = coalition.state;
  const decided = feature.decide(
    state,
    { type: 'line.remove', topic: 't1' },
    { by: 'discord:99', isHost: false, now: monday },
    [],
  );
  expect(isRefusal(decided) && decided.next).toEqual([sayWho()]);
});
