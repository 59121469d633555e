import { bank } from '../src/checkins/bank.js';
import { show } from '../src/checkins/cards.js';
import { nextOpening } from '../src/checkins/clock.js';
import { hostWords } from '../src/checkins/hostWords.js';
import type { CheckinsIntent } from '../src/checkins/intents.js';
import { questionInTurn } from '../src/checkins/questions.js';
import { amounts } from '../src/checkins/rounds.js';
import { isQuiet, openRound } from '../src/checkins/state.js';
import { carefully, oneByOne } from '../src/checkins/totals.js';
import { words } from '../src/checkins/words.js';
import { type Event, evolve, type State } from '../src/coalition.js';
import type { Opened } from '../src/feature.js';
import { isSilent } from '../src/inbox/silence.js';
import { words as memberWords } from '../src/members/words.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import type { Ballot } from '../src/ports.js';
import { addHours } from '../src/rhythm/day.js';
import { changed } from '../src/seal.js';
import type { Seen } from '../src/seen/seen.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const people = [amal, bea, chidi, dilys, emre];
const col: PersonId = 'slack:T1:UCOL';
const withColleague: Event[] = [
  ...riverside,
  { type: 'delegate.joined', person: col, name: 'Col', organisation: 'o2' },
];
const hoursOn = (hours: number) => new Date(addHours(monday.toISOString(), hours));
const opened = (events = riverside): State => {
  const state = stateAfter(events);
  when(state, { type: 'checkin.open' }, amal, monday);
  return state;
};
const say = (question: string, told: string, seen?: Seen, id = 'k1'): CheckinsIntent => ({
  type: 'checkin.answer',
  id,
  said: [{ question, words: told, ...(seen ? { seen } : {}) }],
});
/** Everyone answers alike, and the round closes; sealed lines are put into the box as they come. */
function heard(state: State, answers: CheckinsIntent[][], id = 'k1'): string {
  const box: Opened[] = [];
  answers.forEach((intents, index) => {
    for (const intent of intents) {
      const { sealed, refused } = when(state, intent, people[index]!, hoursOn(1));
      expect(refused).toBeUndefined();
      if (sealed) box.push({ of: sealed.voter, ballot: sealed.ballot });
    }
  });
  when(state, { type: 'checkin.close', id }, amal, hoursOn(2), box);
  const card = show(state, hoursOn(2)).find(({ key }) => key === `checkin.${id}.summary`);
  return card ? plain(card.note) : '';
}
const reads = (state: State, person: string, now = monday): string =>
  show(state, now)
    .filter(({ place }) => 'person' in place && place.person === person)
    .map(({ note }) => plain(note))
    .join('\n');

describe('who sees an answer', () => {
  const some = (id = 'k1'): CheckinsIntent => ({ type: 'checkin.answer', id, room: 'some' });

  test('with no name, Moot knows until the close who wrote it, and neither the card nor the log says', () => {
    const state = opened();
    const card = heard(
      state,
      people.map((_, index) => [some(), say('unsaid', `Line ${index}`, 'noname')]),
    );
    expect(card).toContain('Said with no name\n- Line 0\n- Line 1');
    expect(card).not.toMatch(/(Rooted|Welcome Kitchen): Line/);
    expect(state.checkins.rounds.get('k1')?.answers.get('o2')?.said).toEqual([]);
  });

  test('with no name alone, an organisation has answered: it is thanked, and no nudge comes', () => {
    const state = opened();
    const { events, sealed } = when(state, say('unsaid', 'Unspeakable', 'noname'), bea, hoursOn(1));
    expect(events).toMatchObject([{ type: 'checkin.answered', organisation: 'o2', said: [] }]);
    expect(Object.values(sealed!.ballot)).toContain('Unspeakable');
    expect(reads(state, bea, hoursOn(1))).toContain('Thank you');
    when(state, { type: 'checkin.remind', id: 'k1' }, 'clock', hoursOn(48));
    expect(show(state, hoursOn(48)).some(({ key }) => key === 'checkin.k1.remind.o2')).toBe(false);
  });

  test('with no name, it is changed and taken back until the close, and afterwards nobody can find it', () => {
    const state = opened();
    const [first, second, third] = [
      when(state, say('unsaid', 'Money', 'noname'), bea, hoursOn(1)),
      when(state, say('unsaid', 'Money', 'notkept'), bea, hoursOn(2)),
      when(state, say('unsaid', '', 'notkept'), bea, hoursOn(3)),
    ].map(({ sealed }) => sealed!.ballot);
    const lies = (...ballots: Ballot[]) => Object.keys(ballots.reduce((before, one) => changed(before, one) ?? {}, {}));
    expect(lies(first!)).toHaveLength(1);
    expect(lies(first!, second!)).not.toEqual(lies(first!));
    expect(lies(first!, second!)).toHaveLength(1);
    expect(lies(first!, second!, third!)).toEqual([]);
    heard(state, [[some()], [some()], [some()], [some()], [some()]]);
    const late = when(state, say('unsaid', 'Money', 'noname'), bea, hoursOn(80));
    expect(late.refused).toBe(words.lateUnnamed);
  });

  test('words that an earlier Moot kept with their writer are still read out without a name, and can be taken back', () => {
    const state = opened();
    for (const [index, person] of people.entries()) {
      when(state, some(), person, hoursOn(1));
      const kept = { question: 'unsaid', words: `Line ${index}`, seen: 'noname' as const };
      evolve(state, {
        v: 1,
        at: hoursOn(1).toISOString(),
        by: person,
        type: 'checkin.answered',
        id: 'k1',
        organisation: `o${index + 1}`,
        person,
        said: [kept],
      });
    }
    expect(heard(state, [])).toContain('Said with no name\n- Line 0\n- Line 1');
    when(state, say('unsaid', ''), bea, hoursOn(80));
    const card = show(state, hoursOn(80)).find(({ key }) => key === 'checkin.k1.summary');
    expect(plain(card!.note)).not.toContain('Line 1');
  });

  test('what nobody keeps leaves no trace in the log, not even that something was said', () => {
    const state = opened();
    const { events, sealed } = when(state, say('unsaid', 'Unspeakable', 'notkept'), bea, hoursOn(1));
    expect(events).toEqual([]);
    expect(Object.values(changed({}, sealed!.ballot) ?? {})).toEqual(['Unspeakable']);
    expect(openRound(state.checkins)?.answers.has('o2')).toBe(false);
  });

  test('as Moot does not know who wrote it, a nudge goes to them too', () => {
    const state = opened();
    when(state, say('unsaid', 'Unspeakable', 'notkept'), bea, hoursOn(1));
    when(state, { type: 'checkin.remind', id: 'k1' }, 'clock', hoursOn(48));
    const nudged = show(state, hoursOn(48)).filter(({ key, since }) => key.includes('remind') && since > '2000');
    expect(nudged.map(({ place }) => place)).toContainEqual({ person: bea });
  });

  test('both kinds of words without a name stand together, in the order of the alphabet', () => {
    const state = opened();
    const told: [string, Seen][] = [
      ['d', 'noname'],
      ['b', 'notkept'],
      ['a', 'noname'],
      ['c', 'notkept'],
      ['e', 'noname'],
    ];
    const card = heard(
      state,
      told.map(([line, seen]) => [some(), say('unsaid', line, seen)]),
    );
    expect(card).toContain('Said with no name\n- a\n- b\n- c\n- d\n- e');
  });

  test('under five answers nobody reads what has no name, kept or not', () => {
    const state = opened();
    const card = heard(
      state,
      people.slice(0, 4).map((_, index) => [some(), say('unsaid', `Line ${index}`, index % 2 ? 'noname' : 'notkept')]),
    );
    expect(card).toContain('Four organisations answered.');
    expect(card).not.toContain('Line');
  });

  test('any answer can be for the hosts alone', () => {
    const state = opened();
    const card = heard(
      state,
      people.slice(0, 3).map((_, index) => [some(), say('moved', `News ${index}`, index === 1 ? 'hosts' : 'everyone')]),
    );
    expect(card).not.toContain('News 1');
    expect(reads(state, amal, hoursOn(2))).toContain('Welcome Kitchen: News 1');
  });

  test('figures of one organisation cannot be shown with its name', () => {
    const state = opened([...riverside, scaleQuestion, added]);
    expect(when(state, say('q1', '4', 'everyone'), bea, hoursOn(1)).refused).toBe(words.unknownAnswer);
    expect(when(state, say('q1', '4', 'noname'), bea, hoursOn(1)).refused).toBeUndefined();
  });

  test('a colleague’s sealed words do not replace one’s own', () => {
    const state = opened(withColleague);
    const own = when(state, say('unsaid', 'One', 'notkept'), bea, hoursOn(1)).sealed!.ballot;
    const theirs = when(state, say('unsaid', 'Other', 'notkept'), col, hoursOn(1)).sealed!.ballot;
    expect(Object.values(changed(own, theirs) ?? {}).sort()).toEqual(['One', 'Other']);
  });
});

const question = (id: string, shape: 'scale' | 'choice' | 'statements', options?: string[]): Event => ({
  type: 'checkin.questionWritten',
  question: {
    id,
    text: `Question ${id}`,
    shape,
    seen: shape === 'choice' ? 'everyone' : 'noname',
    ...(options ? { options } : {}),
  },
  every: false,
});
const scaleQuestion = question('q1', 'scale');
const added: Event = { type: 'checkin.questionAdded', question: 'q1' };

describe('adding up', () => {
  const answersTo = (told: string[]): CheckinsIntent[][] => told.map((one) => [say('q1', one)]);

  test('a scale is shown as fine as it may be without pointing at anybody', () => {
    const card = (told: string[]) => heard(opened([...riverside, scaleQuestion, added]), answersTo(told));
    expect(card(['4', '4', '2', '2', '4'])).toContain('Question q1\n2: two; 4: three.');
    expect(card(['1', '2', '4', '5', '4'])).toContain('not really (1 or 2): two; rather or very (4 or 5): three.');
    expect(card(['1', '3', '4', '5', '4'])).toContain('1 to 3: two; rather or very (4 or 5): three.');
    expect(card(['4', '4', '4', '4', '1'])).not.toContain('Question q1');
    expect(card(['4', '4', '4', '4', '4'])).not.toContain('Question q1');
  });

  test('a choice is told by name where its writer wants that, and added up beside', () => {
    const state = opened([...riverside, question('q1', 'choice', ['Monday', 'Friday']), added]);
    const card = heard(state, answersTo(['0', '0', '1', '1', '1']));
    expect(card).toContain('Welcome Kitchen: Monday');
    expect(card).toContain('Monday: two; Friday: three.');
  });

  test('each statement of a list is added up by itself', () => {
    const state = opened([...riverside, question('q1', 'statements', ['We go on', 'We meet less']), added]);
    const card = heard(state, answersTo(['yes,no', 'yes,no', 'no,yes', 'no,yes', 'no,yes']));
    expect(card).toContain(
      'We go on – yes: two; We go on – not for us: three; We meet less – yes: three; We meet less – not for us: two.',
    );
    expect(when(opened(), say('q1', 'yes'), bea, hoursOn(1)).refused).toBe(words.unknownAnswer);
  });

  test('how much room there is: in four numbers, in two halves, or not at all', () => {
    const card = (rooms: (typeof amounts)[number][]) =>
      heard(
        opened(),
        rooms.map((room) => [{ type: 'checkin.answer', id: 'k1', room }]),
      );
    expect(card(['some', 'some', 'none', 'none', 'none'])).toContain('some (two), none (three).');
    // One alone said “none”: that would be one organisation’s answer.
    expect(card(['plenty', 'some', 'some', 'stretched', 'none'])).toContain(
      'three with plenty or some, two with little or none.',
    );
    expect(card(['some', 'some', 'some', 'some', 'none'])).not.toContain('How much room');
  });

  test('a total never shows one alone, nor all but one, and always leaves two answers open to everyone', () => {
    const groupings = [
      oneByOne(4),
      [
        [0, 1],
        [2, 3],
      ],
    ];
    for (let organisations = 5; organisations <= 7; organisations += 1) {
      const fits = new Map<string, Set<number>>();
      for (let profile = 0; profile < 4 ** organisations; profile += 1) {
        const given = Array.from({ length: organisations }, (_, index) => Math.floor(profile / 4 ** index) % 4);
        const counts = amounts.map((_, amount) => given.filter((one) => one === amount).length);
        const shown = carefully(counts, groupings);
        for (const total of shown?.totals ?? []) expect(total === 1 || total >= organisations - 1).toBe(false);
        const display = JSON.stringify(shown ?? null);
        // By symmetry the first organisation stands for each.
        fits.set(display, (fits.get(display) ?? new Set()).add(given[0]!));
      }
      for (const possible of fits.values()) expect(possible.size).toBeGreaterThanOrEqual(2);
    }
  });

  test('how much room an organisation had is cleared when the next round opens', () => {
    const state = opened();
    heard(
      state,
      people.map(() => [{ type: 'checkin.answer', id: 'k1', room: 'some' }]),
    );
    when(state, { type: 'checkin.open' }, amal, hoursOn(100));
    const rooms = [...state.checkins.rounds.get('k1')!.answers.values()].map(({ room }) => room);
    expect(rooms).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

describe('the question whose turn it is', () => {
  test('there are twenty-four, each short enough for a form, and each comes once before the first comes again', () => {
    const texts = Object.values(bank).flat();
    expect(texts).toHaveLength(24);
    expect(texts.every((text) => text.length <= 100)).toBe(true);
    const asked = Array.from({ length: 24 }, (_, index) => questionInTurn(index + 1).text);
    expect(new Set(asked)).toEqual(new Set(texts));
    expect(questionInTurn(25)).toEqual(questionInTurn(1));
  });

  test('one in four asks how people feel, in words and without a name', () => {
    const asked = [1, 2, 3, 4].map(questionInTurn);
    expect(asked.filter(({ about }) => about === 'feeling')).toMatchObject([{ shape: 'words', seen: 'noname' }]);
    expect(asked.map(({ about }) => about)).toEqual(['story', 'feeling', 'relation', 'human']);
  });

  test('a round keeps the question it asked, whatever the bank says later', () => {
    const state = opened();
    expect(openRound(state.checkins)?.questions.at(-1)).toEqual(questionInTurn(1));
  });
});

describe('questions of our own', () => {
  const written: CheckinsIntent = {
    type: 'checkin.writeQuestion',
    text: 'Which day suits?',
    shape: 'choice',
    options: ['Monday', 'Friday'],
    seen: 'everyone',
    every: false,
  };

  test('a draft is asked of nobody until a host sends it out, and then once', () => {
    const state = stateAfter(riverside);
    expect(when(state, written, bea).refused).toBe(memberWords.onlyHosts);
    when(state, written, amal);
    when(state, { type: 'checkin.open' }, amal, monday);
    expect(openRound(state.checkins)?.questions.map(({ id }) => id)).toEqual(['moved', 'unsaid', 'turn']);
    when(state, { type: 'checkin.addQuestion', question: 'q1' }, amal, hoursOn(1));
    when(state, { type: 'checkin.close', id: 'k1' }, amal, hoursOn(2));
    when(state, { type: 'checkin.open' }, amal, hoursOn(3));
    expect(openRound(state.checkins)?.questions.at(-1)?.text).toBe('Which day suits?');
    when(state, { type: 'checkin.close', id: 'k2' }, amal, hoursOn(4));
    when(state, { type: 'checkin.open' }, amal, hoursOn(5));
    expect(openRound(state.checkins)?.questions).toHaveLength(3);
  });

  test('one that is asked every time stays until it is taken out; three at most', () => {
    const state = stateAfter(riverside);
    for (let index = 1; index <= 4; index += 1) when(state, { ...written, every: true }, amal);
    for (let index = 1; index <= 3; index += 1)
      expect(when(state, { type: 'checkin.addQuestion', question: `q${index}` }, amal).refused).toBeUndefined();
    expect(when(state, { type: 'checkin.addQuestion', question: 'q4' }, amal).refused).toBe(hostWords.enoughQuestions);
    when(state, { type: 'checkin.dropQuestion', question: 'q2' }, amal);
    when(state, { type: 'checkin.open' }, amal, monday);
    expect(
      openRound(state.checkins)
        ?.questions.map(({ id }) => id)
        .slice(3),
    ).toEqual(['q1', 'q3']);
  });

  test('a choice needs two, a list at most four statements', () => {
    const state = stateAfter(riverside);
    expect(when(state, { ...written, options: ['Monday'] }, amal).refused).toBe(hostWords.needsOptions.choice);
    const five = { ...written, shape: 'statements' as const, options: ['a', 'b', 'c', 'd', 'e'] };
    expect(when(state, five, amal).refused).toBe(hostWords.tooManyStatements);
  });
});

describe('early, by a colleague, and away', () => {
  test('an early answer stands in the round when it opens, and nobody is asked twice', () => {
    const state = stateAfter(riverside);
    const early: CheckinsIntent = {
      type: 'checkin.answer',
      id: 'k1',
      room: 'some',
      said: [{ question: 'moved', words: 'News' }],
    };
    expect(when(state, early, bea).refused).toBeUndefined();
    expect(when(state, { ...early, id: 'k2' } as CheckinsIntent, bea).refused).toBe(words.unknown);
    when(state, { type: 'checkin.open' }, amal, monday);
    expect(openRound(state.checkins)?.answers.get('o2')).toMatchObject({ room: 'some', said: [{ words: 'News' }] });
    const prompt = show(state, monday).find(({ place }) => 'person' in place && place.person === bea);
    expect(prompt!.since < '2000').toBe(true);
  });

  test('handed on, the colleague hears by direct ask, and the nudge is theirs too', () => {
    const state = opened(withColleague);
    when(state, { type: 'checkin.handOn', id: 'k1', to: col }, bea, hoursOn(1));
    const theirs = show(state, hoursOn(1)).find(({ place }) => 'person' in place && place.person === col);
    expect(theirs).toMatchObject({ why: 'asked', since: hoursOn(1).toISOString() });
    expect(plain(theirs!.note)).toContain(words.handedToYou('welcome kitchen'));
    when(state, { type: 'checkin.remind', id: 'k1' }, 'clock', hoursOn(48));
    const nudge = show(state, hoursOn(48)).find(({ key }) => key === 'checkin.k1.remind.o2');
    expect(nudge?.place).toEqual({ person: col });
    when(state, { type: 'checkin.answer', id: 'k1', room: 'some' }, col, hoursOn(49));
    expect(reads(state, bea, hoursOn(49))).toContain(words.thanks('some'));
  });

  test.each([stranger, bea, dilys])('only a colleague can be asked to answer instead (%s cannot)', (to) => {
    const state = opened(withColleague);
    expect(when(state, { type: 'checkin.handOn', id: 'k1', to }, bea, hoursOn(1)).refused).toBe(words.noColleague);
  });

  test('away until a day, an organisation is left in quiet, and on that day it is back', () => {
    const state = stateAfter(riverside);
    expect(when(state, { type: 'checkin.goAway', until: '2026-06-15' }, bea).refused).toBe(words.pastDay);
    when(state, { type: 'checkin.goAway', until: '2026-06-22' }, bea);
    expect(isSilent(state, 'o2', new Date('2026-06-21T12:00:00.000Z'))).toBe(true);
    expect(isSilent(state, 'o2', new Date('2026-06-22T08:00:00.000Z'))).toBe(false);
    expect(isSilent(state, 'o3', monday)).toBe(false);
    when(state, { type: 'checkin.comeBack' }, bea);
    expect(isSilent(state, 'o2', monday)).toBe(false);
    expect(when(state, { type: 'checkin.comeBack' }, bea).refused).toBe(words.notAway);
  });

  test('an early “none” is quiet from when its round opens', () => {
    const state = stateAfter(riverside);
    when(state, { type: 'checkin.answer', id: 'k1', room: 'none' }, bea);
    expect(isQuiet(state.checkins, 'o2')).toBe(false);
    when(state, { type: 'checkin.open' }, amal, monday);
    expect(isQuiet(state.checkins, 'o2')).toBe(true);
  });

  test('in a quiet week no round opens by itself, and nothing is made up for', () => {
    const state = stateAfter(riverside);
    expect(when(state, { type: 'checkin.quietenWeeks', mondays: ['2026-06-15'] }, bea).refused).toBe(
      memberWords.onlyHosts,
    );
    when(state, { type: 'checkin.quietenWeeks', mondays: ['2026-06-15', '2026-06-22'] }, amal);
    expect(nextOpening(state)).toBe('2026-06-30T08:30:00.000Z');
    expect(when(state, { type: 'checkin.open' }, amal, hoursOn(24)).refused).toBeUndefined();
  });
});

describe('on the desk', () => {
  const room = 'slack:T1:C1' as const;
  async function riversideDesk(): Promise<Desk> {
    const desk = new Desk(monday.toISOString());
    await desk.call(amal, room, 'setup found', { name: 'Riverside', purpose: 'We share', zone: 'Europe/London' });
    for (const [index, person] of people.entries())
      await desk.call(person, room, 'setup organisation', {
        name: `Organisation ${index + 1}`,
        kind: 'community',
        size: 'tiny',
        lived: 'yes',
      });
    await desk.settle();
    return desk;
  }
  const sent = async (desk: Desk, person: PersonId, wire: string, values: Record<string, string>) => {
    const form = await desk.press(person, room, wire);
    if (!('wire' in form)) throw new Error(`no form, but: ${said(form)}`);
    return desk.submit(person, room, form.wire, values);
  };

  test('a host writes a question, reads how it will look, sends it out, and people answer it by itself', async () => {
    const desk = await riversideDesk();
    const preview = await desk.call(amal, room, 'checkin question', {
      text: 'Which day suits?',
      shape: 'choice',
      options: 'Monday\nFriday',
      seen: 'everyone',
      every: 'once',
    });
    expect(said(preview)).toContain(hostWords.previewTitle);
    expect(said(preview)).toContain('○ Monday');
    await desk.press(amal, room, wireLabelled(preview, hostWords.askIt));
    await desk.type(amal, room, 'checkin open');
    await desk.settle();
    expect(desk.walls.slack.read(room).join()).toContain('Which day suits?');
    const ways = await desk.type(bea, room, 'checkin ways');
    const thanked = await sent(desk, bea, wireLabelled(ways, 'Which day suits?'), { one: '1', seen: 'hosts' });
    expect(said(thanked)).toContain(`Which day suits? Friday – ${words.seenShort.hosts}.`);
    expect(desk.faults).toEqual([]);
  });

  test('a private answer shows exactly what was sent and who will see it, and a copy comes on request', async () => {
    const desk = await riversideDesk();
    await desk.type(amal, room, 'checkin open');
    const values = { room: 'some', moved: 'The lease', unsaid: 'Worry', seen: 'notkept', turn: 'She laughed' };
    const form = await desk.type(bea, room, 'checkin');
    if (!('wire' in form)) throw new Error('no form');
    const thanked = await desk.submit(bea, room, form.wire, values);
    const told = said(thanked);
    expect(told).toContain(`One thing that moved. The lease – ${words.seenShort.everyone}.`);
    expect(told).toContain(`She laughed – ${words.seenShort.everyone}.`);
    expect(told).toContain(`Worry – ${words.seenShort.notkept}.`);
    expect(told).toContain(words.sentRoom('some'));
    await desk.press(bea, room, wireLabelled(thanked, words.sendCopy));
    await desk.settle();
    const copy = desk.walls.slack.read(bea).at(-1) ?? '';
    expect(copy).toContain('The lease');
    expect(copy).not.toContain('Worry');
    const offered = await desk.press(bea, room, wireLabelled(thanked, words.offerStory));
    expect(said(offered)).toContain(words.storyOffered);
  });

  test('answering early: before the round opens, from the private answer to /moot checkin', async () => {
    const desk = await riversideDesk();
    const between = await desk.type(bea, room, 'checkin');
    const thanked = await sent(desk, bea, wireLabelled(between, words.answerEarly), {
      room: 'plenty',
      moved: 'Early bird',
      unsaid: 'Psst',
      seen: 'notkept',
    });
    expect(said(thanked)).toContain(words.thanksEarly);
    expect(said(thanked)).toContain('Psst');
    expect(said(await desk.type(bea, room, 'checkin'))).toContain('Early bird');
    await desk.type(amal, room, 'checkin open');
    await desk.settle();
    for (const person of [amal, chidi, dilys, emre]) await desk.call(person, room, 'checkin answer', { room: 'some' });
    await desk.type(amal, room, 'checkin close');
    await desk.settle();
    const card = desk.walls.slack.read(room).join('\n');
    expect(card).toContain('Organisation 2: Early bird');
    expect(card).toContain('Said with no name\n- Psst');
    const log = await desk.ports.log.read((await desk.ports.directory.coalitionOfRoom(room)) ?? '', 0);
    expect(log.filter((entry) => JSON.stringify(entry).includes('Psst')).map(({ type }) => type)).toEqual([
      'checkin.closed',
    ]);
  });

  test('away from the command line, and back by a button', async () => {
    const desk = await riversideDesk();
    const away = await desk.type(bea, room, 'checkin away until 30 June');
    expect(said(away)).toContain('30 Jun 2026');
    await desk.moveTo('2026-06-16T08:30:00.000Z');
    expect(desk.walls.slack.read(bea)).toEqual([]);
    expect(desk.walls.slack.read(chidi)).toHaveLength(1);
    expect(said(await desk.press(bea, room, wireLabelled(away, words.back)))).toContain(words.welcomeBack);
  });

  test('quiet weeks are written as days, and read back', async () => {
    const desk = await riversideDesk();
    const reply = await desk.type(amal, room, 'checkin quiet 17 June, 23 June');
    expect(said(reply)).toContain('Mon 15 Jun 2026, Mon 22 Jun 2026');
    expect(said(reply)).toContain('30 Jun 2026');
    expect(said(await desk.type(amal, room, 'checkin quiet whenever'))).toContain(hostWords.quietUnread('whenever'));
  });

  test('who sees what is explained, each kind in its own words', async () => {
    const desk = await riversideDesk();
    const reply = await desk.call(bea, room, 'checkin seen', {});
    for (const meaning of Object.values(words.seensMean)) expect(said(reply)).toContain(meaning);
    expect(buttonsOf(reply)).toEqual([]);
  });
});
