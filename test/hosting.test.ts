import { due, type Event, type Intent, type State, show } from '../src/coalition.js';
import { compose } from '../src/digest/compose.js';
import { words } from '../src/hosting/words.js';
import { words as memberWords } from '../src/members/words.js';
import { plain } from '../src/note.js';
import { Desk } from './desk.js';
import { amal, bea, chidi, dilys, emre, riverside, stateAfter, when } from './given.js';

const founded = new Date('2026-05-01T09:00:00.000Z');
/** Ten days before July, at ten in London. */
const looking = new Date('2026-06-21T09:00:00.000Z');
const days = (number: number, from = looking): Date => new Date(from.getTime() + number * 86_400_000);
const july = new Date('2026-07-01T08:00:00.000Z');
const riversideInJune = (): State => stateAfter(riverside, founded);
const tick = (state: State, now: Date): Event[] =>
  due(state, now)
    .filter(({ at, intent }) => at <= now.toISOString() && intent.type.startsWith('hosting.'))
    .flatMap(({ intent }) => when(state, intent, 'clock', now).events);
const reads = (state: State, key: RegExp, now: Date): string[] =>
  show(state, now)
    .filter((one) => key.test(one.key))
    .map(({ place, note }) => `${'person' in place ? place.person : place.room}: ${plain(note)}`);
const yes: Intent = { type: 'hosting.answer', will: true };
const no: Intent = { type: 'hosting.answer', will: false };

test('a month’s host is asked ten days before, never-hosted first and of another kind, with one who has hosted alongside', () => {
  const state = riversideInJune();
  expect(tick(state, days(-1))).toEqual([]);
  // Amal of Rooted, a community group, has hosted: a charity comes before another community group.
  const [asked] = tick(state, looking);
  expect(asked).toMatchObject({ type: 'hosting.asked', turn: '2026-07-01', with: amal });
  expect(['o3', 'o4']).toContain(asked && 'of' in asked ? asked.of : '');
  expect(reads(state, /^hosting/, looking)[0]).toContain(
    'Hosting July: would you like to try it?\nWith rooted alongside',
  );
});

test('who has never hosted is asked before one who has, whatever the kind', () => {
  const state = riversideInJune();
  for (const person of [bea, chidi, dilys]) {
    when(state, { type: 'host.begin' }, person);
    when(state, { type: 'host.end' }, person);
  }
  expect(tick(state, looking)).toMatchObject([{ of: 'o5' }]);
});

test('whoever says no, and whoever says nothing, leave the same behind, and no card shows it', () => {
  const [silent, refusing] = [riversideInJune(), riversideInJune()];
  for (const state of [silent, refusing]) tick(state, looking);
  const person = silent.hosting.asking?.of === 'o3' ? chidi : dilys;
  when(refusing, no, person, days(3));
  for (const state of [silent, refusing]) tick(state, days(4));
  expect(refusing.hosting).toEqual(silent.hosting);
  expect(show(refusing, days(4))).toEqual(show(silent, days(4)));
});

/** Everybody who is asked says no; who they were, in order. */
function allSayNo(state: State, from: Date): string[] {
  const asked: string[] = [];
  for (let day = 0; day < 9; day += 1) {
    asked.push(...tick(state, days(day, from)).flatMap((one) => (one.type === 'hosting.asked' ? [one.of] : [])));
    const person = [...state.members.people].find(([, one]) => one.organisation === state.hosting.asking?.of)?.[0];
    if (person) when(state, no, person, days(day, from));
  }
  return asked;
}

test('nobody is asked twice running: others come first the month after, and after that a no is forgotten', () => {
  const state = riversideInJune();
  tick(state, looking);
  when(state, yes, state.hosting.asking?.of === 'o3' ? chidi : dilys, looking);
  tick(state, july);
  const inJuly = allSayNo(state, new Date('2026-07-22T09:00:00.000Z'));
  expect(inJuly).toHaveLength(3);
  const inAugust = allSayNo(state, new Date('2026-08-22T09:00:00.000Z'));
  expect(inAugust[0]).not.toBe(inJuly.at(-1));
});

test('in a coalition of three there is somebody to ask each month, and never the same one twice in a row', () => {
  const state = stateAfter(
    riverside.filter((one) => !('organisation' in one && ['o4', 'o5'].includes(one.organisation ?? ''))),
    founded,
  );
  const months = ['2026-06-21', '2026-07-22', '2026-08-22', '2026-09-21'];
  const all = months.map((day) => allSayNo(state, new Date(`${day}T09:00:00.000Z`)));
  for (const asked of all) expect(asked.length).toBeGreaterThan(0);
  const inOrder = all.flat();
  expect(inOrder.filter((one, index) => one === inOrder[index - 1])).toEqual([]);
});

test('a question nobody answered is over once its month has begun and its time to answer has passed', () => {
  const state = riversideInJune();
  tick(state, looking);
  // The check-in of the 23rd brought the first question; the one of the 30th brings the second.
  expect(tick(state, days(4))).toMatchObject([{ type: 'hosting.asked', until: '2026-07-02T08:30:00.000Z' }]);
  const last = state.hosting.asking?.of ?? '';
  expect(tick(state, july)).toEqual([]);
  const over = new Date('2026-07-02T08:30:00.000Z');
  expect(tick(state, over)).toEqual([{ type: 'hosting.passed', turn: '2026-07-01' }]);
  expect(state.hosting.asking).toBeUndefined();
  expect(reads(state, new RegExp(`^hosting.*${last}$`), over).join()).toContain(words.stays);
  expect(due(state, over).filter(({ intent }) => intent.type === 'hosting.lapse')).toEqual([]);
});

test('who said yes goes on reading that they host, when they do', () => {
  const state = riversideInJune();
  tick(state, looking);
  when(state, yes, state.hosting.asking?.of === 'o3' ? chidi : dilys, looking);
  tick(state, july);
  expect(reads(state, /^hosting/, july)).toHaveLength(1);
  expect(reads(state, /^hosting/, july)[0]).toContain(words.agreed('July'));
});

test('on the first of the month the hosting is handed over, with what is going on, and one stays alongside', () => {
  const state = riversideInJune();
  tick(state, looking);
  const [person, name] = state.hosting.asking?.of === 'o3' ? [chidi, 'Harbour Trust'] : [dilys, 'Legal Bridge'];
  when(state, { type: 'host.begin' }, emre, looking);
  when(state, yes, person, looking);
  expect(tick(state, days(2))).toEqual([]);
  when(state, { type: 'difference.raise', shared: 'Papers', unshared: 'who may advise' }, bea, days(3));
  expect(tick(state, july)).toEqual([
    { type: 'host.began', person },
    { type: 'host.ended', person: emre },
    { type: 'hosting.handedOver', person, with: amal, thanked: [emre] },
  ]);
  const cards = reads(state, /^handover/, july);
  expect(cards.map((card) => card.slice(0, card.indexOf(': ')))).toEqual([person, amal, emre]);
  expect(cards[0]).toContain('Hosting July: what is yours, and what happens anyway');
  expect(cards[0]).toContain('What is open: one on the list of differences');
  expect(cards[0]).toMatch(/goes out as it stands: \w{3} \d/);
  expect(cards[2]).toContain(words.thanks);
  const { foot } = compose(state, founded.toISOString(), july.toISOString());
  expect(foot).toEqual([[`Hosted by ${name} with Rooted.`]]);
});

test('when nobody says yes the hosting stays where it is, and the duties happen by default', async () => {
  const desk = new Desk(founded.toISOString());
  const at = founded.toISOString();
  await desk.ports.log.append(
    'riversid',
    0,
    riverside.map((event) => ({ v: 1, at, by: amal, ...event })),
  );
  await desk.moot.lookAfter('riversid');
  for (let day = 0; day < 62; day += 1) await desk.later(24);
  const { members, digest, checkins } = await desk.moot.recall('riversid');
  expect([...members.hosts]).toEqual([amal]);
  expect(digest.posted.length).toBeGreaterThan(6);
  expect(checkins.rounds.size).toBeGreaterThan(6);
  expect(desk.faults).toEqual([]);
}, 60_000);

test('anybody may ask for the next host to be found, and anybody may take hosting on at once', () => {
  const state = riversideInJune();
  expect(when(state, { type: 'hosting.seek' }, bea, days(-5)).events).toMatchObject([{ type: 'hosting.asked' }]);
  expect(when(state, { type: 'hosting.seek' }, bea, days(-5)).refused).toBe(words.askedAlready);
  expect(when(state, { type: 'digest.schedule', rule: 'every Friday 9:00' }, bea).refused).toBe(memberWords.onlyHosts);
  when(state, { type: 'host.begin' }, bea);
  expect(when(state, { type: 'digest.schedule', rule: 'every Friday 9:00' }, bea).refused).toBeUndefined();
});
