import fc from 'fast-check';
import { show } from '../src/checkins/cards.js';
import { checkins } from '../src/checkins/checkins.js';
import { nextOpening, rhythmOf } from '../src/checkins/clock.js';
import type { Wanted } from '../src/checkins/intents.js';
import type { Amount } from '../src/checkins/rounds.js';
import { amounts, howManyAnswered, howManyFull, isQuiet, openRound, roundsBetween } from '../src/checkins/state.js';
import { words } from '../src/checkins/words.js';
import { type Entry, type Event, evolve, parseIntent, type State } from '../src/coalition.js';
import { isRefusal, type Opened } from '../src/feature.js';
import { words as memberWords } from '../src/members/words.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import { addHours } from '../src/rhythm/day.js';
import { sayRule } from '../src/rhythm/rule.js';
import { changed } from '../src/seal.js';
import { isNameless, type Seen, seens } from '../src/seen/seen.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const people = [amal, bea, chidi, dilys, emre];
/** Tuesday at half past nine in London, the usual hour of a check-in. */
const tuesday = new Date('2026-06-16T08:30:00.000Z');
const hoursOn = (hours: number, from = tuesday) => new Date(addHours(from.toISOString(), hours));
const closing = hoursOn(72);
const open = { type: 'checkin.open' } as const;
type Saying = { moved?: string; unsaid?: string; seen?: Seen };
const answer = (room: Amount, { moved, unsaid, seen }: Saying = {}, id = 'k1'): Wanted<'checkin.answer'> => ({
  type: 'checkin.answer',
  id,
  room,
  said: [
    ...(moved === undefined ? [] : [{ question: 'moved', words: moved }]),
    ...(unsaid === undefined ? [] : [{ question: 'unsaid', words: unsaid, ...(seen ? { seen } : {}) }]),
  ],
});
/** What an organisation has said in a round, question by question. */
const saidBy = (state: State, organisation: string, id = 'k1') =>
  state.checkins.rounds
    .get(id)
    ?.answers.get(organisation)
    ?.said.map(({ question, words: said, seen }) => [question, said, seen]);
const remind = { type: 'checkin.remind', id: 'k1' } as const;
const close = { type: 'checkin.close', id: 'k1' } as const;

const opened = (events = riverside): State => {
  const state = stateAfter(events);
  when(state, open, 'clock', tuesday);
  return state;
};
/** What the clock wants by now. */
const wanted = (state: State, now: Date) =>
  (checkins.due?.(state, now) ?? []).filter(({ at }) => at <= now.toISOString()).map(({ intent }) => intent);
/** The clock does all it wants, as the heartbeat would. */
const tick = (state: State, now: Date, box: Opened[] = []): Event[] =>
  wanted(state, now).flatMap((intent) => when(state, intent, 'clock', now, box).events);
const postings = (state: State, now = tuesday) => show(state, now);
const reads = (state: State, place: string, now = tuesday): string =>
  postings(state, now)
    .filter((one) => ('room' in one.place ? one.place.room : one.place.person) === place)
    .map(({ note }) => plain(note, 'Europe/London'))
    .join('\n');
const summary = (state: State, now = closing): string | undefined => {
  const one = postings(state, now).find(({ key }) => key.endsWith('.summary'));
  return one && plain(one.note);
};
const isNews = (now: Date) => (one: { since: string }) => one.since >= addHours(now.toISOString(), -24);
const answeredBy = (state: State, howMany: number, room: Amount = 'some') =>
  people.slice(0, howMany).forEach((person, index) => {
    when(state, answer(index % 2 === 0 ? room : 'stretched', { moved: `News ${index + 1}` }), person, hoursOn(1));
  });

describe('the rhythm', () => {
  test('nobody need set anything: the first round opens on Tuesday at half past nine', () => {
    const state = stateAfter(riverside);
    expect(sayRule(rhythmOf(state))).toBe('Every Tuesday at 9:30');
    expect(nextOpening(state)).toBe(tuesday.toISOString());
    expect(tick(state, hoursOn(-0.01))).toEqual([]);
    expect(tick(state, tuesday)).toMatchObject([{ type: 'checkin.opened', id: 'k1', closes: closing.toISOString() }]);
    expect(tick(state, tuesday)).toEqual([]);
  });

  test('the clock asks nobody alone, and does not make up for it when a second organisation comes', () => {
    const state = stateAfter(riverside.slice(0, 7));
    expect(wanted(state, hoursOn(24 * 30))).toEqual([]);
    expect(when(state, open, 'clock', hoursOn(24 * 30)).events).toEqual([]);
    const thursday = hoursOn(48);
    const { events } = when(
      state,
      {
        type: 'organisation.join',
        name: 'Late Comers',
        kind: 'charity',
        size: 'small',
        livedExperience: false,
        part: 'core',
      },
      bea,
      thursday,
    );
    expect(events).toHaveLength(2);
    expect(nextOpening(state)).toBe('2026-06-23T08:30:00.000Z');
  });

  test('three missed weeks are one round, and then the rhythm goes on', () => {
    const state = stateAfter(riverside);
    const late = new Date('2026-07-02T15:00:00.000Z');
    expect(tick(state, late)).toHaveLength(1);
    expect(tick(state, late)).toEqual([]);
    expect(tick(state, hoursOn(72, late))).toMatchObject([{ type: 'checkin.closed' }]);
    expect(nextOpening(state)).toBe('2026-07-07T08:30:00.000Z');
  });

  test('asleep while a round was open: it closes, and one missed round is asked, once', () => {
    const state = opened();
    const late = new Date('2026-07-08T15:00:00.000Z');
    expect(tick(state, late)).toMatchObject([{ type: 'checkin.closed', id: 'k1' }]);
    expect(tick(state, late)).toMatchObject([{ type: 'checkin.opened', id: 'k2' }]);
    expect(tick(state, late)).toEqual([]);
    expect(openRound(state.checkins)?.closes).toBe(addHours(late.toISOString(), 72));
  });

  test('while a round is open no other opens, and the hour that passed meanwhile is not made up for', () => {
    const state = stateAfter(riverside);
    when(state, open, amal, monday);
    expect(wanted(state, tuesday)).toEqual([]);
    expect(when(state, open, 'clock', tuesday).events).toEqual([]);
    expect(when(state, open, amal, tuesday).refused).toBe(words.alreadyOpen);
    tick(state, hoursOn(72, monday));
    expect(nextOpening(state)).toBe('2026-06-23T08:30:00.000Z');
  });

  test('half past nine stays half past nine when the clocks go back', () => {
    const founded = new Date('2026-10-20T12:00:00.000Z');
    const state = stateAfter(riverside, founded);
    expect(nextOpening(state)).toBe('2026-10-27T09:30:00.000Z');
    const summer = stateAfter(riverside, new Date('2026-10-13T12:00:00.000Z'));
    expect(nextOpening(summer)).toBe('2026-10-20T08:30:00.000Z');
  });

  test('a host chooses another rhythm, and what fell before it is not made up for', () => {
    const state = stateAfter(riverside);
    const rule = 'every 2 weeks on thu at 14:00 from 2026-06-11';
    expect(when(state, { type: 'checkin.schedule', rule }, bea).refused).toBe(memberWords.onlyHosts);
    const wednesday = hoursOn(24);
    expect(when(state, { type: 'checkin.schedule', rule }, amal, wednesday).events).toEqual([
      { type: 'checkin.scheduled', rule },
    ]);
    expect(nextOpening(state)).toBe('2026-06-25T13:00:00.000Z');
  });

  test('a rhythm that Moot did not write is not taken', () => {
    const forged = parseIntent({ type: 'checkin.schedule', rule: 'every minute' });
    expect(isRefusal(forged) && forged.refused).toBe(words.unknownRule);
  });

  test('a pause holds until somebody goes on, and nothing is made up for', () => {
    const state = stateAfter(riverside);
    expect(when(state, { type: 'checkin.pause' }, bea).refused).toBe(memberWords.onlyHosts);
    when(state, { type: 'checkin.pause' }, amal);
    expect(nextOpening(state)).toBeUndefined();
    expect(when(state, open, 'clock', hoursOn(24 * 20)).events).toEqual([]);
    const resumed = hoursOn(24 * 20 + 1);
    expect(when(state, { type: 'checkin.resume' }, amal, resumed).refused).toBeUndefined();
    expect(nextOpening(state)).toBe('2026-07-07T08:30:00.000Z');
    expect(when(state, { type: 'checkin.resume' }, amal, resumed).refused).toBe(words.notPaused);
  });

  test('a pause until a day ends by itself on that day', () => {
    const state = stateAfter(riverside);
    const until = (day: string) => ({ type: 'checkin.pause', until: day }) as const;
    expect(when(state, until('2026-06-15'), amal).refused).toBe(words.pastDay);
    when(state, until('2026-07-14'), amal);
    expect(nextOpening(state)).toBe('2026-07-14T08:30:00.000Z');
    expect(tick(state, new Date('2026-07-13T12:00:00.000Z'))).toEqual([]);
    expect(tick(state, new Date('2026-07-14T08:30:00.000Z'))).toHaveLength(1);
  });

  test('a host may ask even in a pause', () => {
    const state = stateAfter(riverside);
    when(state, { type: 'checkin.pause' }, amal);
    expect(when(state, open, bea).refused).toBe(memberWords.onlyHosts);
    expect(when(state, open, amal).events).toHaveLength(1);
  });

  test('with nobody to ask, even a host cannot open a round', () => {
    const state = stateAfter(riverside.slice(0, 5));
    expect(when(state, open, amal).refused).toBe(words.nobodyToAsk);
  });
});

describe('being asked', () => {
  test('every room reads what is asked, until when, and who will see it', () => {
    const state = opened();
    for (const room of ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3']) {
      const card = reads(state, room);
      for (const question of Object.values(words.questions)) expect(card).toContain(question);
      expect(card).toContain('19 Jun 2026, 09:30');
      expect(card).toContain(words.whoSees);
      expect(card).toContain('[Plenty] [Some] [Stretched] [None] [Other ways]');
    }
  });

  test('every organisation is asked in private too, but a watching one is not', () => {
    const watching: Event = {
      type: 'organisation.changed',
      id: 'o2',
      name: 'Welcome Kitchen',
      kind: 'community',
      size: 'tiny',
      livedExperience: true,
      part: 'watching',
    };
    const state = opened([...riverside, watching]);
    expect(reads(state, bea)).toBe('');
    expect(reads(state, chidi)).toContain(words.youAnswerFor('Harbour Trust'));
    when(state, remind, 'clock', hoursOn(48));
    expect(reads(state, bea, hoursOn(48))).toBe('');
  });

  test('when an inbox is closed the colleague is asked', () => {
    const colleague: PersonId = 'slack:T2:UCOLLEAGUE';
    const state = opened([
      ...riverside,
      { type: 'delegate.joined', person: colleague, name: 'C', organisation: 'o3' },
      { type: 'delegate.unreachable', person: chidi },
    ]);
    expect(reads(state, chidi)).toBe('');
    expect(reads(state, colleague)).toContain(words.youAnswerFor('Harbour Trust'));
  });

  test('a room and an organisation that join during a round are asked when they join', () => {
    const state = opened();
    const wednesday = hoursOn(30);
    when(
      state,
      {
        type: 'organisation.join',
        name: 'New Here',
        kind: 'charity',
        size: 'small',
        livedExperience: false,
        part: 'core',
      },
      stranger,
      wednesday,
    );
    const asked = postings(state, wednesday).find(({ place }) => 'person' in place && place.person === stranger);
    expect(asked?.since).toBe(wednesday.toISOString());
  });
});

describe('answering', () => {
  test('one answer for each organisation: one’s own later words take the place of the earlier', () => {
    const state = opened();
    when(state, answer('plenty', { moved: 'The lease is signed' }), bea, hoursOn(1));
    when(state, answer('stretched', { moved: 'The lease is signed, and the roof leaks' }), bea, hoursOn(2));
    const round = openRound(state.checkins)!;
    expect(howManyAnswered(round)).toBe(1);
    expect(round.answers.get('o2')?.room).toBe('stretched');
    expect(saidBy(state, 'o2')).toEqual([['moved', 'The lease is signed, and the roof leaks', 'everyone']]);
  });

  test('a colleague adds, and overwrites nothing', () => {
    const state = opened([
      ...riverside,
      { type: 'delegate.joined', person: stranger, name: 'Col', organisation: 'o2' },
    ]);
    when(state, answer('plenty', { moved: 'The lease is signed', unsaid: 'Worry' }), bea, hoursOn(1));
    when(state, answer('stretched', { moved: 'And the roof leaks', unsaid: '' }), stranger, hoursOn(2));
    expect(openRound(state.checkins)?.answers.get('o2')?.room).toBe('stretched');
    expect(saidBy(state, 'o2')).toEqual([
      ['moved', 'The lease is signed', 'everyone'],
      ['unsaid', 'Worry', 'hosts'],
      ['moved', 'And the roof leaks', 'everyone'],
    ]);
  });

  test('what is left out stays; what is emptied is taken back', () => {
    const state = opened();
    when(state, answer('some', { moved: 'News', unsaid: 'Worry', seen: 'hosts' }), bea, hoursOn(1));
    when(state, answer('none'), bea, hoursOn(2));
    expect(saidBy(state, 'o2')).toHaveLength(2);
    when(state, answer('some', { moved: '', unsaid: '' }), bea, hoursOn(3));
    expect(saidBy(state, 'o2')).toEqual([]);
  });

  test('an answer written down by an earlier Moot reads as it did then', () => {
    const state = opened();
    const told = (moved: string | undefined, unsaid?: string): Entry => ({
      v: 1,
      at: hoursOn(1).toISOString(),
      by: bea,
      type: 'checkin.answered',
      id: 'k1',
      organisation: 'o2',
      room: 'some',
      ...(moved ? { moved } : {}),
      ...(unsaid ? { unsaid, seen: 'everyone' as const } : {}),
    });
    evolve(state, told('News', 'Worry'));
    expect(saidBy(state, 'o2')).toEqual([
      ['moved', 'News', 'everyone'],
      ['unsaid', 'Worry', 'everyone'],
    ]);
    evolve(state, told(undefined));
    expect(saidBy(state, 'o2')).toEqual([]);
    evolve(state, {
      v: 1,
      at: closing.toISOString(),
      by: 'clock',
      type: 'checkin.closed',
      id: 'k1',
      answered: 5,
      unnamed: ['Psst'],
    });
    expect(summary(state)).toContain('Said with no name\n- Psst');
  });

  test('somebody without an organisation is told how to say who they are', () => {
    expect(when(opened(), answer('some'), stranger).refused).toBe(memberWords.noOrganisation);
  });

  test('an unknown round is refused', () => {
    expect(when(opened(), answer('some', {}, 'k9'), bea).refused).toBe(words.unknown);
  });

  test('after the answer the private card thanks, and is never a message of its own', () => {
    const state = opened();
    when(state, answer('some'), bea, hoursOn(1));
    expect(reads(state, bea)).toContain(words.thanks('some'));
    const inbox = postings(state).filter(({ place }) => 'person' in place && place.person === bea);
    expect(inbox.filter(isNews(hoursOn(1)))).toEqual([]);
  });

  test('words for the hosts only, when nobody was chosen: the room never reads them', () => {
    const state = opened();
    const { events } = when(state, answer('some', { unsaid: 'We may fold' }), bea, hoursOn(1));
    expect(events).toMatchObject([{ said: [{ words: 'We may fold', seen: 'hosts' }] }]);
  });
});

describe('no room', () => {
  test('“none” ends it with thanks, and Moot is quiet until the next round opens', () => {
    const state = opened();
    expect(isQuiet(state.checkins, 'o2')).toBe(false);
    when(state, answer('none'), bea, hoursOn(1));
    expect(isQuiet(state.checkins, 'o2')).toBe(true);
    expect(isQuiet(state.checkins, 'o3')).toBe(false);
    expect(reads(state, bea)).toContain(words.thanksNone('Welcome Kitchen'));
    when(state, remind, 'clock', hoursOn(48));
    expect(postings(state, hoursOn(48)).filter(({ key }) => key === 'checkin.k1.remind.o2')).toEqual([]);
    when(state, close, 'clock', closing);
    expect(isQuiet(state.checkins, 'o2')).toBe(true);
    when(state, open, 'clock', hoursOn(24 * 7));
    expect(isQuiet(state.checkins, 'o2')).toBe(false);
    expect(reads(state, bea, hoursOn(24 * 7))).toContain(words.questions.room);
  });

  test('whoever finds some room after all is asked again', () => {
    const state = opened();
    when(state, answer('none'), bea, hoursOn(1));
    when(state, answer('some'), bea, hoursOn(2));
    expect(isQuiet(state.checkins, 'o2')).toBe(false);
  });
});

describe('the reminder', () => {
  test('comes once, a day before the close, in private, only to those who have not answered', () => {
    const state = opened();
    when(state, answer('some'), bea, hoursOn(1));
    when(state, answer('none'), chidi, hoursOn(1));
    expect(wanted(state, hoursOn(47.9))).toEqual([]);
    expect(tick(state, hoursOn(48))).toEqual([{ type: 'checkin.reminded', id: 'k1' }]);
    expect(tick(state, hoursOn(49))).toEqual([]);
    expect(when(state, remind, 'clock', hoursOn(49)).events).toEqual([]);
    const nudges = postings(state, hoursOn(49)).filter(({ key }) => key.includes('.remind.'));
    expect(nudges.map(({ place }) => place)).toEqual([{ person: amal }, { person: dilys }, { person: emre }]);
    expect(nudges.every(({ since }) => since === hoursOn(48).toISOString())).toBe(true);
  });

  test('is not wanted when all have answered', () => {
    const state = opened();
    answeredBy(state, 5);
    expect(wanted(state, hoursOn(50))).toEqual([]);
    expect(when(state, remind, 'clock', hoursOn(50)).events).toEqual([]);
  });

  test('says so in its place once it is answered or too late, and asks nothing more', () => {
    const state = opened();
    tick(state, hoursOn(48));
    const nudges = (hours: number) => postings(state, hoursOn(hours)).filter(({ key }) => key.includes('.remind.'));
    const [first] = nudges(48);
    when(state, { type: 'checkin.answer', id: 'k1', room: 'some' }, amal, hoursOn(50));
    expect(plain(nudges(50).find(({ key }) => key === first?.key)!.note)).toContain(words.nudgeAnswered);
    tick(state, hoursOn(72));
    expect(nudges(72)).toHaveLength(nudges(48).length);
    for (const { note, since } of nudges(72)) {
      expect(note.blocks.some(({ kind }) => kind === 'buttons')).toBe(false);
      expect(since < '1971').toBe(true);
    }
  });

  test('is left out when Moot slept through it', () => {
    const state = opened();
    expect(wanted(state, hoursOn(80))).toEqual([close]);
    expect(tick(state, hoursOn(80))).toMatchObject([{ type: 'checkin.closed' }]);
    expect(postings(state, hoursOn(80)).filter(({ key }) => key.includes('.remind.'))).toEqual([]);
  });

  test('does not fall on an organisation that joined after it', () => {
    const state = opened();
    tick(state, hoursOn(48));
    when(
      state,
      {
        type: 'organisation.join',
        name: 'New Here',
        kind: 'charity',
        size: 'small',
        livedExperience: false,
        part: 'core',
      },
      stranger,
      hoursOn(50),
    );
    expect(postings(state, hoursOn(50)).filter(({ key }) => key === 'checkin.k1.remind.o6')).toEqual([]);
  });

  test('only the clock reminds', () => {
    expect(when(opened(), remind, amal, hoursOn(48)).events).toEqual([]);
    expect(when(opened(), remind, bea, hoursOn(48)).refused).toBe(memberWords.onlyHosts);
  });
});

describe('the close', () => {
  test('comes after seventy-two hours, or earlier by a host, and once', () => {
    const state = opened();
    expect(when(state, close, 'clock', hoursOn(71)).events).toEqual([]);
    expect(when(state, close, bea, hoursOn(71)).refused).toBe(memberWords.onlyHosts);
    expect(when(state, close, amal, hoursOn(71)).events).toHaveLength(1);
    expect(when(state, close, amal, hoursOn(71)).refused).toBe(words.alreadyClosed);
    expect(wanted(state, closing)).toEqual([]);
    expect(reads(state, 'slack:T1:C1', closing)).toContain(words.closed);
  });

  test('under three answers there is no card, and the hosts get one line', () => {
    const state = opened();
    answeredBy(state, 2);
    tick(state, closing);
    expect(summary(state)).toBeUndefined();
    expect(reads(state, amal, closing)).toContain('Two answers to this check-in');
    expect(reads(state, bea, closing)).not.toContain('Two answers to this check-in');
  });

  test('with four answers there is a card, but no totals of room', () => {
    const state = opened();
    answeredBy(state, 4);
    tick(state, closing);
    expect(summary(state)).toContain('Four organisations answered.');
    expect(summary(state)).toContain('Welcome Kitchen: News 2');
    expect(summary(state)).not.toContain('How much room');
    expect(howManyFull(state.checkins.rounds.get('k1')!)).toBeUndefined();
    expect(postings(state, closing).filter(({ key }) => key.endsWith('.summary'))).toHaveLength(3);
  });

  test('with five answers the room is shown as totals', () => {
    const state = opened();
    answeredBy(state, 5, 'none');
    tick(state, closing);
    expect(summary(state)).toContain('Five organisations answered.');
    expect(summary(state)).toContain('How much room we have: stretched (two), none (three).');
    expect(howManyFull(state.checkins.rounds.get('k1')!)).toBe(3);
  });

  test.each([0, 1])('when all but %i said the same, the totals would tell on somebody and are not shown', (others) => {
    const state = opened();
    people.forEach((person, index) => {
      when(state, answer(index < others ? 'none' : 'some'), person, hoursOn(1));
    });
    tick(state, closing);
    expect(summary(state)).toContain('Five organisations answered.');
    expect(summary(state)).not.toContain('How much room');
  });

  test('whoever is named first changes from round to round', () => {
    const state = opened();
    answeredBy(state, 5);
    tick(state, closing);
    const first = /What moved\n- ([^:]+)/.exec(summary(state) ?? '')?.[1];
    when(state, open, 'clock', hoursOn(24 * 7));
    people.forEach((person) => {
      when(state, answer('some', { moved: 'More' }, 'k2'), person, hoursOn(24 * 7 + 1));
    });
    when(state, { ...close, id: 'k2' }, amal, hoursOn(24 * 7 + 2));
    const second = postings(state, hoursOn(24 * 7 + 2)).find(({ key }) => key === 'checkin.k2.summary');
    expect(/What moved\n- ([^:]+)/.exec(plain(second!.note))?.[1]).not.toBe(first);
  });

  test('what is for everyone is read by everyone, what is for the hosts by the hosts alone', () => {
    const state = opened();
    answeredBy(state, 3);
    when(state, answer('some', { unsaid: 'We would like a pause', seen: 'everyone' }), bea, hoursOn(2));
    when(state, answer('some', { unsaid: 'Our funder is leaving', seen: 'hosts' }), chidi, hoursOn(2));
    tick(state, closing);
    expect(summary(state)).toContain('Welcome Kitchen: We would like a pause');
    expect(reads(state, amal, closing)).toContain('Harbour Trust: Our funder is leaving');
    const forHosts = postings(state, closing).find(({ key }) => key === 'checkin.k1.hosts');
    expect(plain(forHosts!.note)).not.toContain('We would like a pause');
    const others = postings(state, closing).filter(({ place }) => !('person' in place && place.person === amal));
    expect(others.map(({ note }) => plain(note)).join()).not.toContain('Our funder is leaving');
  });

  test('a round that closed more than eight days ago is left alone', () => {
    const state = opened();
    answeredBy(state, 5);
    tick(state, closing);
    expect(postings(state, hoursOn(24 * 8, closing))).not.toEqual([]);
    expect(postings(state, hoursOn(24 * 8 + 1, closing))).toEqual([]);
  });

  test('the digest finds the rounds that closed in its week', () => {
    const state = opened();
    answeredBy(state, 4);
    tick(state, closing);
    const closed = closing.toISOString();
    expect(roundsBetween(state.checkins, monday.toISOString(), closed).map(howManyAnswered)).toEqual([4]);
    expect(roundsBetween(state.checkins, closed, hoursOn(24 * 9).toISOString())).toEqual([]);
  });
});

describe('words with no name', () => {
  const sealedBy = (state: State, howMany: number): Opened[] =>
    people.slice(0, howMany).map((person, index) => {
      const said = answer('some', { moved: `News ${index}`, unsaid: `Unsaid ${9 - index}`, seen: 'notkept' });
      const { sealed } = when(state, said, person, hoursOn(1));
      return { of: sealed!.voter, ballot: sealed!.ballot };
    });

  test('lie sealed, and no event before the close holds them, or says that there are any', () => {
    const state = opened();
    const said = answer('some', { moved: 'News', unsaid: 'Unspeakable', seen: 'notkept' });
    const { events, sealed } = when(state, said, bea, hoursOn(1));
    expect(sealed).toMatchObject({ box: 'k1', voter: 'o2' });
    expect(Object.values(sealed!.ballot)).toContain('Unspeakable');
    expect(JSON.stringify(events)).not.toContain('unsaid');
    expect(
      postings(state)
        .map(({ note }) => plain(note))
        .join(),
    ).not.toContain('Unspeakable');
  });

  test('the box is in use while the round is open, and the close opens it', () => {
    const state = opened();
    expect(checkins.boxes?.(state.checkins, state)).toContain('k1');
    expect(checkins.opens?.(close)).toBe('k1');
    expect(checkins.opens?.(remind)).toBeUndefined();
    tick(state, closing);
    expect(checkins.boxes?.(state.checkins, state)).not.toContain('k1');
  });

  test('from five answers on they are read out, in an order that tells nothing', () => {
    const [one, other] = [opened(), opened()];
    const events = tick(one, closing, sealedBy(one, 5));
    expect(events).toMatchObject([{ unnamed: ['Unsaid 5', 'Unsaid 6', 'Unsaid 7', 'Unsaid 8', 'Unsaid 9'] }]);
    expect(tick(other, closing, sealedBy(other, 5).reverse())).toEqual(events);
    const read = summary(one) ?? '';
    expect(read).toContain('Said with no name\n- Unsaid 5\n- Unsaid 6');
    expect(JSON.stringify(events)).not.toMatch(/"o\d"/);
  });

  test('with four answers they are dropped, and are in no event', () => {
    const state = opened();
    const events = tick(state, closing, sealedBy(state, 4));
    expect(JSON.stringify(events)).not.toContain('Unsaid');
    expect(summary(state)).not.toContain('Unsaid');
  });

  test.each(['everyone', 'hosts'] as const)('given a name for %s, they leave the box', (seen) => {
    const state = opened();
    const before = when(state, answer('some', { unsaid: 'Worry', seen: 'notkept' }), bea, hoursOn(1)).sealed;
    const { events, sealed } = when(state, answer('some', { unsaid: 'Worry', seen }), bea, hoursOn(2));
    expect(changed(before!.ballot, sealed!.ballot)).toBeUndefined();
    expect(events).toMatchObject([{ said: [{ words: 'Worry', seen }] }]);
  });

  test('taken back behind no name, the named words leave the answer', () => {
    const state = opened();
    when(state, answer('some', { unsaid: 'Worry', seen: 'everyone' }), bea, hoursOn(1));
    when(state, answer('some', { unsaid: 'Worry', seen: 'notkept' }), bea, hoursOn(2));
    expect(saidBy(state, 'o2')).toEqual([]);
  });

  test('emptied, they leave the box; not mentioned, they stay there', () => {
    const state = opened();
    const before = when(state, answer('some', { unsaid: 'Worry', seen: 'notkept' }), bea, hoursOn(1)).sealed;
    expect(when(state, answer('none'), bea, hoursOn(2)).sealed).toBeUndefined();
    const { sealed } = when(state, answer('some', { unsaid: '', seen: 'notkept' }), bea, hoursOn(3));
    expect(changed(before!.ballot, sealed!.ballot)).toBeUndefined();
  });
});

describe('answering late', () => {
  const closedWith = (howMany: number) => {
    const state = opened();
    answeredBy(state, howMany);
    tick(state, closing);
    return state;
  };

  test('adds its named words to the card, marked as late, and changes no number', () => {
    const state = closedWith(4);
    const { events } = when(state, answer('none', { moved: 'We moved house' }), emre, hoursOn(20, closing));
    expect(events).toMatchObject([{ late: true, organisation: 'o5' }]);
    expect(summary(state)).toContain('Street Nurses: We moved house (added later)');
    expect(summary(state)).toContain('Four organisations answered.');
    expect(summary(state)).not.toContain('How much room');
    expect(howManyAnswered(state.checkins.rounds.get('k1')!)).toBe(4);
    expect(isQuiet(state.checkins, 'o5')).toBe(true);
  });

  test('makes no card where there was none', () => {
    const state = closedWith(2);
    when(state, answer('some', { moved: 'Late' }), chidi, hoursOn(2, closing));
    expect(summary(state)).toBeUndefined();
  });

  test('is possible for a week, and then kindly refused', () => {
    const state = closedWith(3);
    expect(when(state, answer('some'), emre, hoursOn(24 * 7, closing)).refused).toBeUndefined();
    expect(when(state, answer('some'), emre, hoursOn(24 * 7 + 1, closing)).refused).toBe(words.tooLate);
  });

  test('cannot be without a name, because what had none has been read out', () => {
    const state = closedWith(5);
    const late = when(state, answer('some', { unsaid: 'Psst', seen: 'notkept' }), emre, hoursOn(1, closing));
    expect(late.refused).toBe(words.lateUnnamed);
    expect(late.sealed).toBeUndefined();
    const named = when(state, answer('some', { unsaid: 'Psst', seen: 'hosts' }), emre, hoursOn(30, closing));
    expect(named.sealed).toBeUndefined();
    const told = postings(state, hoursOn(30, closing)).find(({ key }) => key === 'checkin.k1.hosts');
    expect(plain(told!.note)).toContain('Street Nurses: Psst (added later)');
    expect(told?.since).toBe(hoursOn(30, closing).toISOString());
  });
});

const crowd = Array.from({ length: 9 }, (_, index) => ({
  id: `o${index + 1}`,
  name: `Organisation-${'ABCDEFGHJ'[index]}`,
  person: `web:p${index}` as PersonId,
}));
const crowded: Event[] = [
  ...riverside.slice(0, 5),
  ...crowd.flatMap(({ id, name, person }): Event[] => [
    { type: 'organisation.joined', id, name, kind: 'charity', size: 'small', livedExperience: false, part: 'core' },
    { type: 'delegate.joined', person, name: id, organisation: id },
  ]),
];

test('whoever answers and whatever they say, no card names an organisation that did not answer', () => {
  const saying = fc.record({
    who: fc.subarray(crowd),
    room: fc.array(fc.constantFrom(...amounts), { minLength: 9, maxLength: 9 }),
    seen: fc.array(fc.constantFrom<Seen>(...seens), { minLength: 9, maxLength: 9 }),
    told: fc.boolean(),
  });
  fc.assert(
    fc.property(saying, ({ who, room, seen, told }) => {
      const state = stateAfter(crowded);
      when(state, open, 'clock', tuesday);
      const log: Event[] = [];
      const box: Opened[] = [];
      who.forEach(({ person, id }, index) => {
        const said = { ...(told ? { moved: `Moved ${id}` } : {}), unsaid: `Secret ${id}`, seen: seen[index]! };
        const { events, sealed } = when(state, answer(room[index]!, said), person, hoursOn(1));
        log.push(...events);
        if (sealed && Object.values(sealed.ballot).some((line) => line !== ''))
          box.push({ of: sealed.voter, ballot: sealed.ballot });
      });
      for (const { ballot } of box)
        for (const line of Object.values(ballot)) if (line) expect(JSON.stringify(log)).not.toContain(`"${line}"`);
      when(state, remind, 'clock', hoursOn(48));
      tick(state, closing, box);
      const silent = crowd.filter((one) => !who.includes(one));
      const cards = postings(state, closing).filter(
        ({ key, place }) => 'room' in place || key.endsWith('.hosts') || key.endsWith('.summary'),
      );
      const read = cards.map(({ note }) => plain(note)).join('\n');
      for (const { name } of silent) expect(read).not.toContain(name);
      who.forEach(({ id }, index) => {
        if (isNameless(seen[index]!)) expect(read).not.toMatch(new RegExp(`Organisation-\\w: Secret ${id}\\b`));
      });
      expect(cards.some(({ key }) => key.endsWith('.summary'))).toBe(who.length >= 3);
    }),
    { numRuns: 60 },
  );
});
