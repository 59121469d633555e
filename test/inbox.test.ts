import fc from 'fast-check';
import { openRound } from '../src/checkins/state.js';
import { type Entry, type emptyState, type Intent, show } from '../src/coalition.js';
import { words as commitmentWords } from '../src/commitments/words.js';
import { type Message, unaskedFor, type Why } from '../src/feature.js';
import { words as hostingWords } from '../src/hosting/words.js';
import { answerBy } from '../src/inbox/answerBy.js';
import { mayPost, roomComesFree, toWrite, withinRation } from '../src/inbox/ration.js';
import { Moot } from '../src/moot.js';
import type { PersonId } from '../src/names.js';
import { note, plain } from '../src/note.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

const people = [amal, bea, chidi, dilys, emre];
const on = (day: number, hour = 0): Date => new Date(monday.getTime() + (day * 24 + hour) * 3_600_000);
const message = (key: string, why: Why, since = monday, person: PersonId = bea): Message => ({
  key,
  why,
  place: { person },
  note: note(undefined, key),
  since: since.toISOString(),
});
/** A coalition whose rhythm is so slow that no check-in is foreseen. */
const quietRhythm = () => stateAfter([...riverside, { type: 'checkin.paused' }], new Date('2026-06-01T08:00:00.000Z'));
/** What may be written of these, and is. */
const write = (state: ReturnType<typeof emptyState>, messages: Message[], now: Date): string[] => {
  const wanted = toWrite(state, messages, now);
  when(state, { type: 'inbox.write', wanted }, 'clock', now);
  return wanted.map(({ key }) => key);
};

test('an organisation is written to unasked twice in a fortnight, and not a third time', () => {
  const state = quietRhythm();
  expect(write(state, [message('a', 'prompt')], monday)).toEqual(['a']);
  expect(write(state, [message('b', 'prompt', on(3))], on(3))).toEqual(['b']);
  expect(write(state, [message('c', 'prompt', on(6))], on(6))).toEqual([]);
  expect(write(state, [message('c', 'prompt', on(13))], on(13, 23))).toEqual([]);
  expect(write(state, [message('d', 'prompt', on(14))], on(14))).toEqual(['d']);
  expect(write(state, [message('e', 'prompt', on(16))], on(16))).toEqual([]);
});

test('one that asked for fewer is written to once in a fortnight, and never a second time about the same', () => {
  const state = quietRhythm();
  when(state, { type: 'digest.quieten', fewer: true }, bea);
  expect(write(state, [message('n', 'nudge')], monday)).toEqual([]);
  expect(write(state, [message('a', 'prompt'), message('a', 'prompt', monday, chidi)], monday)).toEqual(['a', 'a']);
  expect(write(state, [message('b', 'prompt', on(3)), message('b', 'prompt', on(3), chidi)], on(3))).toEqual(['b']);
  when(state, { type: 'digest.quieten', fewer: false }, bea, on(3));
  expect(write(state, [message('c', 'prompt', on(4))], on(4))).toEqual(['c']);
});

test('the other organisations have two of their own', () => {
  const state = quietRhythm();
  write(state, [message('a', 'prompt'), message('b', 'prompt')], monday);
  expect(write(state, [message('c', 'prompt'), message('c', 'prompt', monday, chidi)], monday)).toEqual(['c']);
});

test('when there is room for only some, a prompt goes before a reminder, and a reminder before a nudge', () => {
  const all = [message('n', 'nudge'), message('r', 'reminder'), message('p', 'prompt')];
  expect(write(quietRhythm(), all, monday)).toEqual(['p', 'r']);
  expect(write(quietRhythm(), all.slice(0, 2), monday)).toEqual(['r', 'n']);
});

test('a nudge leaves room for the check-in that is coming', () => {
  const weekly = stateAfter(riverside, new Date('2026-06-01T08:00:00.000Z'));
  expect(write(weekly, [message('p', 'prompt')], monday)).toEqual(['p']);
  expect(write(weekly, [message('n', 'nudge', on(2))], on(2))).toEqual([]);
  expect(write(weekly, [message('r', 'reminder', on(2))], on(2))).toEqual(['r']);

  const fortnightly = stateAfter(
    [...riverside, { type: 'checkin.scheduled', rule: 'every 2 weeks on mon at 09:00 from 2026-06-15' }],
    new Date('2026-06-01T08:00:00.000Z'),
  );
  expect(write(fortnightly, [message('p', 'prompt')], monday)).toEqual(['p']);
  expect(write(fortnightly, [message('n', 'nudge', on(2))], on(2))).toEqual(['n']);
});

test('a message held back waits for room only as long as it is news', () => {
  const state = quietRhythm();
  write(state, [message('a', 'prompt'), message('b', 'prompt')], monday);
  const early = message('c', 'prompt', on(13, 12));
  expect(roomComesFree(state, [early], on(13, 13))).toEqual([on(14).toISOString(), on(14).toISOString()]);
  expect(roomComesFree(state, [message('c', 'prompt', on(12))], on(12, 1))).toEqual([]);
  expect(write(state, [early], on(14))).toEqual(['c']);
});

test('a message that came back unread does not count, and a colleague reads it instead', () => {
  const state = stateAfter(
    [
      ...riverside,
      { type: 'checkin.paused' },
      { type: 'delegate.joined', person: 'slack:T1:UCOL', name: 'Col', organisation: 'o2' },
    ],
    new Date('2026-06-01T08:00:00.000Z'),
  );
  write(state, [message('a', 'prompt'), message('b', 'prompt')], monday);
  const elsewhere = message('b', 'prompt', monday, 'slack:T1:UCOL');
  expect(write(state, [elsewhere], monday)).toEqual([]);
  when(state, { type: 'inbox.return', key: 'b', person: bea }, 'clock', monday);
  expect(write(state, [elsewhere], monday)).toEqual(['b']);
});

test('a message that could not travel within the hour counts from when it can', () => {
  const state = quietRhythm();
  const late = message('a', 'prompt');
  write(state, [late], monday);
  expect(mayPost(state, late, on(0, 0.5))).toBe(true);
  expect(mayPost(state, late, on(0, 20))).toBe(false);
  expect(write(state, [late], on(0, 20))).toEqual(['a']);
  expect(state.inbox.get('o2')).toEqual([{ key: 'a', person: bea, at: on(0, 20).toISOString() }]);
});

test('what a person asked for, and a host’s own duties, do not count', () => {
  const state = quietRhythm();
  write(state, [message('a', 'prompt'), message('b', 'prompt')], monday);
  expect(mayPost(state, message('ask', 'asked'), monday)).toBe(true);
  expect(mayPost(state, message('hold', 'duty'), monday)).toBe(true);
  expect(mayPost(state, message('c', 'prompt'), monday)).toBe(false);
  expect(mayPost(state, message('a', 'prompt'), monday)).toBe(true);
});

test('After None, zero DMs that week across both platforms except a direct human ask', () => {
  const state = stateAfter([...riverside, { type: 'checkin.opened', id: 'k1', closes: on(3).toISOString() }]);
  expect(write(state, [message('p', 'prompt')], monday)).toEqual(['p']);
  for (const person of [bea, dilys]) when(state, { type: 'checkin.answer', id: 'k1', room: 'none' }, person, on(0, 1));
  for (const person of [bea, dilys]) {
    for (const why of unaskedFor) expect(write(state, [message('q', why, on(1), person)], on(1))).toEqual([]);
    expect(mayPost(state, message('hold', 'duty', on(1), person), on(1))).toBe(false);
    expect(mayPost(state, message('ask', 'asked', on(1), person), on(1))).toBe(true);
  }
  when(state, { type: 'checkin.close', id: 'k1' }, 'clock', on(3));
  expect(write(state, [message('q', 'prompt', on(5))], on(5))).toEqual([]);
  when(state, { type: 'checkin.open' }, amal, on(7));
  expect(write(state, [message('q', 'prompt', on(7))], on(7))).toEqual(['q']);
});

test('A watching organisation never receives a reminder; switching back restores history, no approval needed', () => {
  const state = quietRhythm();
  const profile = { name: 'Welcome Kitchen', kind: 'community', size: 'tiny', livedExperience: true } as const;
  write(state, [message('a', 'prompt')], monday);
  const before = structuredClone(state.members.organisations.get('o2'));
  when(state, { type: 'organisation.change', ...profile, part: 'watching' }, bea, on(1));
  expect(write(state, [message('r', 'reminder', on(1)), message('p', 'prompt', on(1))], on(1))).toEqual([]);
  expect(when(state, { type: 'organisation.change', ...profile, part: 'core' }, bea, on(2)).refused).toBeUndefined();
  expect(state.members.organisations.get('o2')).toEqual(before);
  expect(write(state, [message('r', 'reminder', on(2))], on(2))).toEqual(['r']);
});

test('only the clock writes unasked', () => {
  const wanted = [{ key: 'a', person: bea, why: 'prompt' as const }];
  expect(when(quietRhythm(), { type: 'inbox.write', wanted }, amal).events).toEqual([]);
  expect(withinRation(quietRhythm(), wanted, monday)).toHaveLength(1);
});

/** Why each private message was written, by its key, whatever feature writes it: gathered from what is shown, look by look. */
type Whys = Map<string, Why>;
async function learnWhy(desk: Desk, coalition: string, whys: Whys): Promise<void> {
  for (const posting of show(await desk.moot.recall(coalition), desk.now))
    if ('why' in posting) whys.set(posting.key, posting.why);
}

/** Everything that was posted unasked into people's inboxes, by organisation: when. What nobody accounts for counts too. */
async function unaskedOn(desk: Desk, coalition: string, whys: Whys): Promise<Map<string, number[]>> {
  const { members } = await desk.moot.recall(coalition);
  const sent = new Map<string, number[]>();
  for (const { key, claimedAt, messageId } of await desk.ports.board.read(coalition)) {
    const [what = '', person = ''] = key.split('@');
    const why = whys.get(what);
    const organisation = members.people.get(person as PersonId)?.organisation;
    if (why === 'asked' || why === 'duty' || !messageId || !organisation) continue;
    sent.set(organisation, [...(sent.get(organisation) ?? []), Date.parse(claimedAt)]);
  }
  return sent;
}

const somebody = fc.constantFrom(...people);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 120 }) }) },
  fc.record({ does: fc.constant('open' as const) }),
  fc.record({
    does: fc.constant('answer' as const),
    person: somebody,
    room: fc.constantFrom('plenty' as const, 'some' as const, 'none' as const),
  }),
  fc.record({ does: fc.constant('sense' as const), person: somebody }),
  fc.record({ does: fc.constant('promise' as const), person: somebody, days: fc.integer({ min: 1, max: 12 }) }),
  fc.record({
    does: fc.constant('rhythm' as const),
    rule: fc.constantFrom(
      'every week on mon at 09:00 from 2026-06-15',
      'every 2 weeks on mon at 09:00 from 2026-06-15',
    ),
  }),
  fc.record({ does: fc.constant('restart' as const) }),
  fc.record({
    does: fc.constant('mishap' as const),
    how: fc.constantFrom('down' as const, 'lost after' as const, 'lost before' as const, 'refused' as const),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function play(desk: Desk, coalition: string, one: Step): Promise<void> {
  const ask = (intent: Intent, by: PersonId = amal) => desk.moot.ask(coalition, { intent, by });
  const { checkins } = await desk.moot.recall(coalition);
  switch (one.does) {
    case 'wait': {
      // Two processes look after the coalition at once.
      const other = new Moot(desk.moot.world);
      await desk.settle();
      desk.now = new Date(desk.now.getTime() + one.hours * 3_600_000);
      for (let beat = 0; beat < 3; beat += 1) await Promise.all([desk.moot.heartbeat(), other.heartbeat()]);
      await other.idle();
      break;
    }
    case 'open':
      await ask({ type: 'checkin.close', id: openRound(checkins)?.id ?? 'k0' });
      await ask({ type: 'checkin.open' });
      break;
    case 'answer':
      await ask({ type: 'checkin.answer', id: openRound(checkins)?.id ?? 'k0', room: one.room }, one.person);
      break;
    case 'sense':
      await ask({ type: 'sensecheck.open', title: 'Rota', statements: ['We like it'], hours: 72 }, one.person);
      break;
    case 'promise': {
      const day = new Date(desk.now.getTime() + one.days * 86_400_000).toISOString().slice(0, 10);
      await ask({ type: 'commitment.promise', what: 'The rota', with: [], day }, one.person);
      break;
    }
    case 'rhythm':
      await ask({ type: 'checkin.schedule', rule: one.rule });
      break;
    case 'restart':
      await desk.settle();
      desk.restart();
      break;
    case 'mishap':
      desk.walls.slack.mishaps.push(one.how);
  }
  await desk.settle();
}

async function riversideDesk(): Promise<{ desk: Desk; coalition: string }> {
  const desk = new Desk(monday.toISOString());
  const entries = riverside.map((event): Entry => ({ v: 1, at: monday.toISOString(), by: amal, ...event }));
  await desk.ports.log.append('riversid', 0, entries);
  await desk.moot.lookAfter('riversid');
  return { desk, coalition: 'riversid' };
}

test('no history of any events yields a third unasked message in a fortnight', async () => {
  let most = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
      const { desk, coalition } = await riversideDesk();
      const whys: Whys = new Map();
      for (const one of steps) {
        await play(desk, coalition, one);
        await learnWhy(desk, coalition, whys);
      }
      expect(desk.faults).toEqual([]);
      for (const sent of (await unaskedOn(desk, coalition, whys)).values())
        for (const end of sent) {
          const inFortnight = sent.filter((at) => at <= end && end - at < 14 * 86_400_000).length;
          most = Math.max(most, inFortnight);
          expect(inFortnight).toBeLessThanOrEqual(2);
        }
    }),
    { numRuns: 25 },
  );
  // The histories were lively enough to reach the limit.
  expect(most).toBe(2);
}, 60_000);

test('in a fortnight of two check-ins a sense check writes to nobody: the rooms, the panel and the digest say it', async () => {
  const desk = new Desk();
  const room = 'slack:T1:C1' as const;
  const people = [amal, bea, chidi, dilys, emre];
  await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
  for (const [index, person] of people.entries())
    await desk.call(person, room, 'setup organisation', {
      name: `Group ${index}`,
      kind: 'community',
      size: 'tiny',
      lived: 'no',
    });
  const inbox = () => [...desk.walls.slack.read(bea)].filter((one) => !one.includes('joins'));
  // Two Tuesdays, two check-ins: nothing is left over.
  for (const day of ['16', '23']) await desk.moveTo(`2026-06-${day}T08:31:00.000Z`);
  expect(inbox().filter((one) => one.startsWith('Check-in'))).toHaveLength(2);
  await desk.moveTo('2026-06-27T09:00:00.000Z');
  await desk.call(emre, room, 'propose sensecheck', { title: 'Phone rota', statements: 'On Saturdays', hours: '72' });
  await desk.settle();
  expect(inbox()).toHaveLength(2);
  expect(desk.walls.slack.read(room).join('\n')).toContain('Phone rota');
  expect(said(await desk.type(bea, room, ''))).toContain('Phone rota');
  await desk.moveTo('2026-06-29T08:01:00.000Z');
  expect(inbox()).toHaveLength(2);
  const digest = desk.walls.slack.read(room).findLast((one) => one.startsWith('The week in Riverside'));
  expect(digest).toMatch(/Needs you[\s\S]*Phone rota/);
});

describe('a question to one organisation', () => {
  const question = (key: string, since: Date) => message(key, 'question', since);

  test('leaves room for the check-ins that are coming, and has a message of its own where they leave room', () => {
    const weekly = stateAfter(riverside, new Date('2026-06-01T08:00:00.000Z'));
    expect(write(weekly, [question('q', monday)], monday)).toEqual([]);
    expect(write(quietRhythm(), [question('q', monday)], monday)).toEqual(['q']);
  });

  test('waits for its answer until the check-in that brings it has been read', () => {
    const weekly = stateAfter(riverside, new Date('2026-06-01T08:00:00.000Z'));
    // The next check-in opens on the Tuesday at half past nine in London.
    expect(answerBy(weekly, bea, on(2))).toBe('2026-06-25T08:30:00.000Z');
    expect(answerBy(quietRhythm(), bea, on(2))).toBe(on(5).toISOString());
  });

  test('rides along in the check-in’s private message, with a button, and goes once it is answered', async () => {
    const { desk, coalition } = await riversideDesk();
    // Hosts are looked for in July, ten days before August; every Tuesday is a check-in.
    const whys: Whys = new Map();
    for (let day = 0; day < 39; day += 1) {
      await desk.moveTo(on(day, 0.55).toISOString());
      await learnWhy(desk, coalition, whys);
    }
    const { hosting, members } = await desk.moot.recall(coalition);
    const of = hosting.asking?.of ?? '';
    const person = members.organisations.get(of)?.delegates[0] ?? bea;
    const wall = desk.walls[person.startsWith('slack') ? 'slack' : 'discord'];
    const own = () => wall.read(person).filter((one) => one.startsWith('Hosting'));
    expect([own(), wall.read(person).at(-1)]).toEqual([[], expect.stringMatching(/^Check-in/)]);
    await desk.moveTo('2026-07-28T08:33:00.000Z');
    const letter = wall.hung.findLast(({ place }) => place === person)!;
    expect(plain(letter.note)).toMatch(/^Check-in[\s\S]*Also waiting for you: Would you host in August\?/);
    const no = wireLabelled(letter.note, hostingWords.notHosting, coalition);
    expect(said(await desk.press(person, undefined, no))).toBe(hostingWords.passed);
    await desk.settle();
    expect(plain(letter.note)).not.toContain('Also waiting');
    expect(own()).toEqual([]);
    await learnWhy(desk, coalition, whys);
    for (const sent of (await unaskedOn(desk, coalition, whys)).values())
      for (const end of sent)
        expect(sent.filter((at) => at <= end && end - at < 14 * 86_400_000).length).toBeLessThanOrEqual(2);
  }, 60_000);

  test('of who leads rides along too, and is not asked twice', () => {
    const state = stateAfter([...riverside, { type: 'checkin.opened', id: 'k1', closes: on(3).toISOString() }]);
    when(state, { type: 'commitment.promise', what: 'A rota', with: ['o3'] }, bea);
    when(state, { type: 'commitment.answer', id: 'c1', answer: 'yes' }, chidi);
    const letter = show(state, monday).find(({ key }) => key === 'checkin.k1.o2')!;
    expect(plain(letter.note)).toContain('Also waiting for you: A rota – Would you lead');
    expect(buttonsOf(letter.note).map(({ label }) => label)).toEqual(
      expect.arrayContaining([commitmentWords.weLead, commitmentWords.weSupport]),
    );
    // It has had a message of its own.
    when(state, { type: 'inbox.write', wanted: [{ key: 'lead.c1.o2', person: bea, why: 'question' }] }, 'clock');
    const after = show(state, monday).find(({ key }) => key === 'checkin.k1.o2')!;
    expect(plain(after.note)).not.toContain('Also waiting');
  });
});
