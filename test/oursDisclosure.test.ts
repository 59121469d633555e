import fc from 'fast-check';
import { actions } from '../commands/index.js';
import { askingOf } from '../commands/knowing.js';
import type { Entry, Event, Intent } from '../src/coalition.js';
import { isRefusal } from '../src/feature.js';
import type { PersonId, RoomId } from '../src/names.js';
import { filesOf, plain } from '../src/note.js';
import { Desk } from './desk.js';
import { amal, bea, chidi, dilys, emre, riverside } from './given.js';

const coalition = 'riversid';
const began = '2026-06-15T08:00:00.000Z';
/** Hal, who asks, and Zoe answer for Welcome Kitchen beside Bea. */
const hal: PersonId = 'slack:T1:UHAL';
const zoe: PersonId = 'slack:T1:UZOE';
const halOnDiscord: PersonId = 'discord:77';
const people = [hal, bea, zoe, amal, chidi, dilys, emre];
const others = people.slice(1);
const room: RoomId = 'slack:T1:C1';
const colleagues: Event[] = [
  { type: 'delegate.joined', person: hal, name: 'hal', organisation: 'o2' },
  { type: 'delegate.joined', person: zoe, name: 'zoe', organisation: 'o2' },
  { type: 'delegate.joined', person: halOnDiscord, name: 'hal', organisation: 'o2', same: hal },
];

const seens = ['everyone', 'hosts', 'noname', 'notkept'];
const hats = ['organisation', 'myself', 'checking'];
const stances = ['content', 'reservation', 'block', 'aside', 'notTakingPart', 'checking'];
const pick = <One>(all: readonly One[], at: number): One => all[at % all.length]!;

/** Whatever can be said with words, by `word`, which nobody else says; `at` chooses among the ways to say it. */
const sayings: ((word: string, at: number) => object)[] = [
  (word, at) => ({ type: 'worry.say', text: word, seen: pick(seens, at) }),
  (_, at) => ({ type: 'worry.withdraw', id: `y${(at % 3) + 1}` }),
  (word, at) => ({
    type: 'checkin.answer',
    id: `k${(at % 2) + 1}`,
    room: pick(['plenty', 'stretched'], at),
    said: [{ question: pick(['moved', 'unsaid'], at >> 1), words: word, seen: pick(seens, at >> 2) }],
  }),
  () => ({ type: 'checkin.open' }),
  (word, at) => ({ type: 'commitment.promise', what: word, with: pick([[], ['o1']], at) }),
  (word, at) => ({ type: 'commitment.ask', what: word, of: [pick(['o1', 'o2', 'o3'], at)] }),
  (word, at) => ({
    type: 'commitment.answer',
    id: `c${(at % 3) + 1}`,
    answer: pick(['yes', 'but', 'try', 'no', 'vague'], at),
    words: word,
  }),
  (word, at) => ({ type: 'commitment.bring', id: `c${(at % 3) + 1}`, kinds: ['time'], words: word }),
  (word, at) => ({ type: 'commitment.redate', id: `c${(at % 3) + 1}`, day: '2026-09-01', words: word }),
  (word, at) => ({ type: 'commitment.explain', id: `c${(at % 3) + 1}`, because: word }),
  (word, at) => ({ type: 'commitment.lead', id: `c${(at % 3) + 1}`, because: word }),
  (word) => ({ type: 'culture.tell', placed: {}, words: word }),
  (word) => ({ type: 'declaration.word', line: 1, words: word, because: word }),
  () => ({ type: 'declaration.publish' }),
  (word) => ({ type: 'declaration.sign', onUs: word, onOthers: word }),
  (word, at) => ({
    type: 'digest.add',
    kind: pick(['win', 'story', 'agenda'], at),
    words: word,
    consent: pick(['own', 'asking'], at),
  }),
  (word) => ({ type: 'digest.correct', id: 'g1', text: word }),
  (word, at) => ({ type: 'sensecheck.open', title: word, statements: [`${word} is right`], hours: pick([24, 72], at) }),
  (word, at) => ({ type: 'sensecheck.add', id: pick(['s1', 's2'], at), text: word }),
  (word, at) => ({
    type: 'sensecheck.answer',
    id: 's1',
    statement: 1,
    answer: pick(['yes', 'no', 'unsure'], at),
    need: word,
    as: pick(hats, at),
  }),
  (word, at) => ({ type: 'sensecheck.need', id: 's1', statement: 1, text: word, as: pick(hats, at) }),
  (_, at) => ({ type: 'unsaid.ask', id: pick(['s1', 's2'], at) }),
  (word, at) => ({ type: 'unsaid.say', id: pick(['s1', 's2'], at), text: word }),
  (word) => ({ type: 'difference.raise', shared: word, unshared: `${word} not` }),
  (word, at) => ({ type: 'difference.describe', id: `d${(at % 2) + 1}`, need: word }),
  (word, at) => ({ type: 'difference.settle', id: `d${(at % 2) + 1}`, words: word }),
  (word, at) => ({ type: 'difference.park', id: `d${(at % 2) + 1}`, until: '2026-09-01', agreed: word }),
  (word, at) => ({ type: 'difference.weigh', id: `d${(at % 2) + 1}`, changes: pick(['yes', 'no'], at), agreed: word }),
  (word, at) => ({
    type: 'headsup.file',
    what: word,
    topics: ['t1'],
    ...(at % 2 ? { embargo: '2026-06-29' } : {}),
  }),
  (word) => ({ type: 'headsup.offer', id: 'h1', words: word }),
  (word, at) => ({
    type: 'line.record',
    topic: pick(['t1', 't2'], at),
    text: word,
    seen: pick(['everyone', 'hosts', 'sealed'], at >> 1),
  }),
  (_, at) => ({ type: 'line.remove', topic: pick(['t1', 't2'], at) }),
  (word) => ({
    type: 'meeting.propose',
    title: word,
    slots: ['2026-08-01T10:00:00.000Z', '2026-08-02T10:00:00.000Z'],
    hours: 24,
    where: word,
  }),
  (word) => ({ type: 'meeting.tell', id: 'm1', words: word }),
  (word, at) => ({
    type: 'need.enter',
    side: pick(['need', 'offer'], at),
    words: word,
    tags: ['time'],
    unnamed: at % 3 > 0,
  }),
  (word) => ({ type: 'call.open', words: word }),
  (_, at) => ({ type: 'call.join', id: 'n1', how: pick(['coming', 'lending'], at) }),
  (word) => ({ type: 'opportunity.file', what: word, closes: '2026-07-10' }),
  (_, at) => ({ type: 'opportunity.answer', id: 'b1', choice: pick(['standBack', 'together', 'alone'], at) }),
  (word, at) => ({
    type: 'proposal.draft',
    title: word,
    text: word,
    kind: pick(['consent', 'signon', 'advice'], at),
    forWhom: word,
  }),
  (word, at) => ({ type: 'proposal.redraft', id: `p${(at % 2) + 1}`, title: word, text: word, kind: 'consent' }),
  (_, at) => ({ type: 'proposal.post', id: `p${(at % 2) + 1}` }),
  (word, at) => ({
    type: 'proposal.answer',
    id: `p${(at % 2) + 1}`,
    stance: pick(stances, at),
    hat: pick(hats, at >> 2),
    words: word,
    help: word,
  }),
  (word, at) => ({ type: 'proposal.openBook', id: `p${(at % 2) + 1}`, words: word }),
  (word, at) => ({ type: 'proposal.reply', id: `p${(at % 2) + 1}`, concern: 1, words: word }),
  (word, at) => ({
    type: 'proposal.close',
    id: `p${(at % 2) + 1}`,
    result: pick(['agreed', 'apart'], at),
    words: word,
  }),
  (word, at) => ({ type: 'proposal.withdraw', id: `p${(at % 2) + 1}`, words: word }),
  (word) => ({ type: 'mandate.store', topic: word, until: '2026-12-01' }),
  (_, at) => ({ type: 'mandate.end', id: pick(['a1', 'a2'], at) }),
  (word) => ({ type: 'introduction.join', about: word, reach: word }),
  () => ({ type: 'introduction.avoid', apart: ['o3', bea, chidi] }),
  (word, at) => ({ type: 'joining.tell', hope: word, worry: word, seen: pick(['everyone', 'noname'], at) }),
  (word) => ({
    type: 'organisation.change',
    ...{ name: 'Welcome Kitchen', kind: 'community', size: 'tiny', livedExperience: true, part: 'core' },
    ...{ gain: word, gainKind: 'money', gainSeen: 'hosts' },
  }),
  (word) => ({ type: 'topic.add', name: word }),
  () => ({ type: 'host.begin' }),
  () => ({ type: 'host.end' }),
];

const typeOf = (saying: (typeof sayings)[number]) => (saying('', 0) as Intent).type;
/** How every story begins, whoever does it: so that there is something of each kind to speak about. */
const beginnings = [
  ...['checkin.open', 'sensecheck.open', 'difference.raise', 'proposal.draft', 'proposal.post', 'commitment.ask'],
  ...['headsup.file', 'meeting.propose', 'opportunity.file', 'declaration.word', 'declaration.publish'],
].map((type) => sayings.findIndex((saying) => typeOf(saying) === type));
/** What is said with a choice who reads it, or comes to nothing that every room reads. */
const choosing = ['worry.say', 'checkin.answer', 'line.record', 'need.enter', 'commitment.answer', 'proposal.answer']
  .concat('sensecheck.answer', 'difference.describe', 'difference.weigh', 'headsup.file')
  .map((type) => sayings.findIndex((saying) => typeOf(saying) === type));
const somebody = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...people.slice(0, 3)) }, fc.constantFrom(...people));
const beginning = fc.tuple(
  ...beginnings.map((saying) =>
    fc.record({
      by: saying < 4 || saying > 12 ? fc.constant(amal) : somebody,
      saying: fc.constant(saying),
      at: fc.constant(0),
      hours: fc.constant(0),
    }),
  ),
);
const step = fc.record({
  by: somebody,
  saying: fc.oneof(fc.constantFrom(...choosing), fc.nat(sayings.length - 1)),
  at: fc.nat(63),
  hours: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 120 })),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
const wordOf = (index: number): string => `word${index}x`;
const wordsIn = (read: string): Set<string> => new Set(read.match(/word\d+x/g));

const givesFiles = ['setup data', 'setup me', 'setup forget', 'setup depart'];

/** All that Hal reads: every room, his own messages, and whatever he can ask for or open on his panel. */
class Reading {
  readonly words = new Set<string>();
  constructor(private readonly desk: Desk) {}

  private reads(text: string): void {
    for (const word of wordsIn(text)) this.words.add(word);
  }

  rooms(): void {
    for (const { hung } of Object.values(this.desk.walls))
      for (const { place, note } of hung)
        if (!people.includes(place as PersonId) || place === hal) this.reads(plain(note));
  }

  async panel(): Promise<void> {
    const asking = await askingOf(this.desk.moot, this.desk.caller(hal, room), coalition, { readsSealed: true });
    const { state } = asking;
    const ids = [
      ...[...state.commitments.all.keys(), ...state.proposals.all.keys(), ...state.needs.all.keys()],
      ...[...state.disagreements.senseChecks.keys(), ...state.disagreements.differences.keys()],
      ...[...state.opportunities.all.keys(), ...state.meetings.all.keys(), ...state.checkins.rounds.keys()],
      ...[...state.digest.entered.keys(), ...state.digest.told.keys(), ...state.lines.headsUps.keys(), 'k1'],
    ];
    for (const { name, options, intent, question, answer, form } of actions) {
      if (givesFiles.includes(name)) continue;
      const given = 'id' in options.shape ? ids.map((id) => ({ id })) : [{}];
      for (const values of given) {
        if (form) this.reads(JSON.stringify(form(asking, values)));
        const read = options.safeParse(values);
        if (!intent && read.success && question) this.reads(plain(question(read.data, asking)));
        else this.reads(plain(answer(asking)));
      }
    }
  }
}

async function lived(steps: Step[]) {
  const desk = new Desk(began);
  const entries = [...riverside, ...colleagues].map((event): Entry => ({ v: 1, at: began, by: amal, ...event }));
  await desk.ports.log.append(coalition, 0, entries);
  for (const one of ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'] as const)
    await desk.ports.directory.claimRoom(one, coalition);
  for (const person of people) await desk.ports.directory.enrol(person, coalition);
  await desk.moot.ask(coalition, { intent: { type: 'opportunity.turn', on: true }, by: amal });
  const reading = new Reading(desk);
  const own = new Set<string>();
  const done: string[] = [];
  for (const [index, { by, saying, at, hours }] of steps.entries()) {
    if (hours > 0) await desk.later(hours);
    const word = wordOf(index);
    const intent = pick(sayings, saying)(word, at) as Intent;
    const answer = await desk.moot.ask(coalition, { intent, by, name: 'somebody', room });
    await desk.settle();
    if (!isRefusal(answer)) done.push(intent.type);
    if (by === hal && !isRefusal(answer)) own.add(word);
    reading.rooms();
    if (hours > 0 || people.indexOf(by) < 3) await reading.panel();
  }
  expect(desk.faults).toEqual([]);
  return { desk, reading, own, done };
}

/** What Hal's own entries say. */
const wordsOf = (story: Entry[]): Set<string> => wordsIn(JSON.stringify(story.filter(({ by }) => by === hal)));

async function filesFor(desk: Desk, action: string) {
  const reply = await desk.call(hal, room, action, {});
  const files = 'note' in reply ? filesOf(reply.note) : [];
  expect(files).toHaveLength(2);
  return files.map(({ content }) => content);
}

test('whatever a coalition has said, the files hold nothing that whoever asks could not read anyway, and nobody else’s account', async () => {
  const happened = new Set<string>();
  await fc.assert(
    fc.asyncProperty(beginning, fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), async (first, then) => {
      const steps = [...first, ...then];
      const { desk, reading, own, done } = await lived(steps);
      for (const type of done) happened.add(type);
      const files = [...(await filesFor(desk, 'setup data')), ...(await filesFor(desk, 'setup me'))].join('\n');
      const told = [...wordsIn(files)].filter((word) => !own.has(word) && !reading.words.has(word));
      expect(told.map((word) => steps[Number(/\d+/.exec(word)?.[0])])).toEqual([]);
      expect(others.filter((account) => files.includes(`"${account}"`))).toEqual([]);
      const kept = [...wordsOf(await desk.ports.log.read(coalition, 0))].filter((word) => own.has(word));
      expect(kept.filter((word) => !wordsIn(files).has(word))).toEqual([]);
    }),
    { numRuns: 10, seed: 35, endOnFailure: true },
  );
  expect(happened.size).toBeGreaterThan(25);
}, 120_000);
