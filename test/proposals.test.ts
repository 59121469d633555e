import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Event, Intent, State } from '../src/coalition.js';
import { copyOf } from '../src/copies/gather.js';
import { compose } from '../src/digest/compose.js';
import type { Hat } from '../src/members/hat.js';
import { words as memberWords } from '../src/members/words.js';
import type { PersonId } from '../src/names.js';
import { plain, plainLine } from '../src/note.js';
import { words as plainWords } from '../src/plainly/words.js';
import { show } from '../src/proposals/cards.js';
import { cautionsIn } from '../src/proposals/caution.js';
import { addWorkingDays, betterDates, datesAfter } from '../src/proposals/deciding/mandates.js';
import { decidersOf, decisionsInForce, quorumOf, whyNotAgreed } from '../src/proposals/deciding/rules.js';
import { refusals } from '../src/proposals/deciding/words.js';
import { usualKind } from '../src/proposals/goAhead.js';
import { intents } from '../src/proposals/intents.js';
import { isAbout } from '../src/proposals/match.js';
import { record } from '../src/proposals/own/paste.js';
import { previewNote } from '../src/proposals/own/preview.js';
import { ownBlocks } from '../src/proposals/own/standing.js';
import { ownWords } from '../src/proposals/own/words.js';
import { proposals } from '../src/proposals/proposals.js';
import { inReadingOrder } from '../src/proposals/reading.js';
import { openCard } from '../src/proposals/roomCard.js';
import { type Stance, stances } from '../src/proposals/shape.js';
import { words } from '../src/proposals/words.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, stranger, when } from './given.js';

const tuesday = new Date('2026-06-16T09:00:00.000Z');
/** After the first deadline, before the last call. */
const friday = new Date('2026-06-19T09:00:00.000Z');
const afterLastCall = new Date('2026-06-23T17:00:00.000Z');
const everybody = [amal, bea, chidi, dilys, emre];

const draft = (more: object = {}): Intent =>
  ({ type: 'proposal.draft', title: 'We answer the phone at weekends', kind: 'consent', ...more }) as Intent;
const place = (more: object): Intent =>
  ({ type: 'proposal.place', id: 'p1', closest: [], everyone: false, atOnce: false, ...more }) as Intent;
const post = (id = 'p1'): Intent => ({ type: 'proposal.post', id });
const answer = (stance: Stance, more: object = {}): Intent =>
  ({ type: 'proposal.answer', id: 'p1', stance, ...more }) as Intent;
const sayAs = (hat: Hat): Intent => ({ type: 'proposal.sayAs', id: 'p1', hat });
const close = (more: object = {}): Intent =>
  ({ type: 'proposal.close', id: 'p1', result: 'agreed', words: 'We do it from September.', ...more }) as Intent;
const lists = (more: object = {}): Intent =>
  ({
    type: 'ways.set',
    mode: 'usual',
    unanimous: ['Money we hold together: fund, budget'],
    goAhead: ['Lend things to each other: van, meeting room'],
    ...more,
  }) as Intent;

/** A proposal of Rooted's, posted on Monday and seen by every room since Tuesday. */
function posted(more: object = {}, placed?: object, before: Intent[] = []): State {
  const state = stateAfter(riverside);
  for (const intent of before) when(state, intent, bea);
  when(state, draft(more), amal);
  if (placed) expect(when(state, place(placed), amal).refused).toBeUndefined();
  expect(when(state, post(), amal).refused).toBeUndefined();
  when(state, { type: 'proposal.share', id: 'p1' }, 'clock', tuesday);
  return state;
}
const of = (state: State, id = 'p1') => state.proposals.all.get(id)!;
const card = (state: State): string => plain(openCard(state, of(state)), 'Europe/London');
const roomsRead = (state: State, now = tuesday): string[] =>
  show(state, now).flatMap(({ place: where, note }) => ('room' in where ? [plain(note, 'Europe/London')] : []));
const roomsOf = (state: State, now: Date): string[] =>
  show(state, now).flatMap(({ place: where }) => ('room' in where ? [where.room] : []));
const inboxesOf = (state: State, now: Date): string[] =>
  show(state, now).flatMap(({ place: where }) => ('person' in where ? [where.person] : []));
const reasons: Partial<Record<Stance, object>> = {
  reservation: { words: 'Somebody trained is on call' },
  block: { words: 'Advice given alone can harm', help: 'We train two of you' },
};
const say = (state: State, person: PersonId, stance: Stance, more: object = {}) =>
  when(state, answer(stance, { ...reasons[stance], ...more }), person, tuesday);
const fund = { title: 'Move £12k of the joint fund to outreach', kind: 'unanimous' };
const own = (state: State, person: PersonId) =>
  plain({
    blocks: ownBlocks(state, of(state), {
      by: person,
      organisation: state.members.people.get(person)?.organisation,
      now: tuesday,
    }),
  });

describe('for whom it is', () => {
  test('the card says for whom it is, and who of them has been asked, above the answers', () => {
    const lines = card(posted({ forWhom: 'People in temporary hotels; six of them, in May' })).split('\n');
    expect(lines[1]).toBe(`${words.forWhom}People in temporary hotels; six of them, in May`);
    expect(lines.findIndex((line) => line.includes('[Content]'))).toBeGreaterThan(1);
  });

  test('left blank the line says "not yet", is never hidden, and blocks nothing', () => {
    const state = posted();
    expect(card(state).split('\n')[1]).toBe(`${words.forWhom}${words.notYet}`);
    for (const person of everybody) say(state, person, 'content');
    expect(when(state, close(), amal, friday).refused).toBeUndefined();
    expect(roomsRead(state, friday)[0]).toContain(`${words.forWhom}${words.notYet}`);
  });

  test('an @name, a phone number or an e-mail address is pointed out before posting, and may be posted all the same', () => {
    expect(cautionsIn('Ask @amal about it')).toEqual(['mention']);
    expect(cautionsIn('Ring 020 7946 0018 at noon', undefined)).toEqual(['phone']);
    expect(cautionsIn('Write to sam@kitchen.example')).toEqual(['email']);
    expect(cautionsIn('On 2026-06-15 at 17:00 we need £12,000 (28 days)', 'from 01-06-2026')).toEqual([]);
    const state = stateAfter(riverside);
    when(state, draft({ text: 'Call +44 7700 900123' }), amal);
    expect(plain(previewNote(state, of(state)))).toContain(ownWords.caution(['phone']));
    expect(when(state, post(), amal).refused).toBeUndefined();
  });
});

describe('who may do what', () => {
  const colleague: PersonId = 'slack:T1:UCOLLEAGUE';
  const joined: Event = { type: 'delegate.joined', person: colleague, name: 'Cleo', organisation: 'o1' };
  const everything: Record<string, Intent> = {
    'proposal.draft': draft({ title: 'A second thing' }),
    'proposal.redraft': { ...draft({ title: 'A third thing' }), type: 'proposal.redraft', id: 'p2' } as Intent,
    'proposal.place': { ...place({ closest: ['o2'] }), id: 'p2' } as Intent,
    'proposal.topic': { type: 'proposal.topic', id: 'p2', topic: 1 },
    'proposal.post': post('p2'),
    'proposal.tell': { type: 'proposal.tell', id: 'p2' },
    'proposal.share': { type: 'proposal.share', id: 'p1' },
    'proposal.answer': answer('content'),
    'proposal.sayAs': sayAs('myself'),
    'proposal.mandate': { type: 'proposal.mandate', id: 'p1', needs: 'director', remind: false },
    'proposal.openBook': { type: 'proposal.openBook', id: 'p1', words: 'A desk' },
    'proposal.hand': { type: 'proposal.hand', id: 'p1', to: amal },
    'proposal.remind': { type: 'proposal.remind', id: 'p1', organisation: 'o1' },
    'proposal.redate': { type: 'proposal.redate', id: 'p1', soft: '2026-06-29', hard: '2026-06-30' },
    'proposal.reply': { type: 'proposal.reply', id: 'p1', concern: 1, words: 'Yes' },
    'proposal.lastCall': { type: 'proposal.lastCall', id: 'p1' },
    'proposal.close': close(),
    'proposal.withdraw': { type: 'proposal.withdraw', id: 'p1' },
    'proposal.reopen': { type: 'proposal.reopen', id: 'p1', reason: 'Something new' },
    'proposal.return': { type: 'proposal.return', id: 'p1' },
    'proposal.keep': { type: 'proposal.keep', id: 'p1' },
    'ways.set': lists(),
    'mandate.store': { type: 'mandate.store', topic: 'Sign letters', until: '2026-12-31' },
    'mandate.end': { type: 'mandate.end', id: 'm1' },
  };

  test('a host may do nothing with proposals that a member may not', () => {
    expect(Object.keys(everything).sort()).toEqual(intents.options.map(({ shape }) => shape.type.value).sort());
    for (const intent of Object.values(everything)) {
      for (const opener of [amal, bea]) {
        const done = [amal, colleague].map((person) => {
          const state = stateAfter([...riverside, joined]);
          when(state, draft(), opener);
          when(state, post(), opener);
          when(state, { type: 'proposal.share', id: 'p1' }, 'clock', tuesday);
          when(state, draft({ title: 'Another' }), opener);
          const { events, refused } = when(state, intent, person, friday);
          return JSON.stringify({ events, refused }).replaceAll(colleague, amal);
        });
        expect(done[1]).toBe(done[0]);
      }
    }
  });

  test('a proposal shows a name and an organisation, and titles from profiles are not even asked for', () => {
    expect(card(posted())).toContain(`${words.proposedBy}: rooted · Rooted`);
    const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
    const spoken = ['slack', 'discord'].flatMap((platform) =>
      readdirSync(join(root, 'adapters', platform)).map((file) =>
        readFileSync(join(root, 'adapters', platform, file), 'utf8'),
      ),
    );
    expect(spoken.length).toBeGreaterThan(10);
    expect(spoken.filter((code) => /users[.:](info|profile|read)|members\.fetch/.test(code))).toEqual([]);
  });

  test('whoever is in a room without an organisation may propose for themselves, one thing at a time', () => {
    const state = stateAfter(riverside);
    when(state, draft({ title: 'A kettle for everyone' }), stranger);
    expect(when(state, post(), stranger).refused).toBeUndefined();
    expect(plain(openCard(state, of(state)))).toContain(`${words.proposedBy}: Somebody`);
    when(state, draft({ title: 'And a second kettle' }), stranger);
    expect(when(state, post('p2'), stranger).events).toEqual([{ type: 'proposal.queued', id: 'p2' }]);
  });

  test('an organisation has one proposal open; the next waits, and is posted when the first has closed', () => {
    const state = posted();
    when(state, draft({ title: 'A second thing' }), amal);
    expect(when(state, post('p2'), amal).events).toEqual([{ type: 'proposal.queued', id: 'p2' }]);
    expect(proposals.due!(state, tuesday).filter(({ intent }) => intent.type === 'proposal.post')).toEqual([]);
    when(state, { type: 'proposal.withdraw', id: 'p1' }, amal, friday);
    const [next] = proposals.due!(state, friday);
    expect(next?.intent).toEqual(post('p2'));
    expect(when(state, next!.intent, 'clock', friday).events).toMatchObject([{ type: 'proposal.posted', id: 'p2' }]);
    expect(when(state, draft(), bea).refused).toBeUndefined();
    expect(when(state, post('p3'), bea).events).toMatchObject([{ type: 'proposal.posted' }]);
  });

  test('a draft is its own organisation’s: others cannot read it, answer it or post it', () => {
    const state = stateAfter(riverside);
    when(state, draft(), amal);
    expect(roomsRead(state, monday)).toEqual([]);
    for (const intent of [post(), answer('content'), close()])
      expect(when(state, intent, bea).refused).toBe(refusals.unknown);
  });
});

describe('not taking part', () => {
  const anyStances = fc.array(fc.constantFrom<Stance>('content', 'aside', 'notTakingPart'), {
    minLength: 5,
    maxLength: 5,
  });

  test('not taking part never lowers the quorum', () => {
    fc.assert(
      fc.property(anyStances, fc.nat(4), (all, who) => {
        const state = posted();
        all.forEach((stance, index) => void say(state, everybody[index]!, stance));
        const needed = quorumOf(decidersOf(state, of(state)).length);
        const before = whyNotAgreed(state, of(state));
        say(state, everybody[who]!, 'notTakingPart');
        const after = whyNotAgreed(state, of(state));
        expect(quorumOf(decidersOf(state, of(state)).length)).toBe(needed);
        expect([before, refusals.nobodyYes]).toContain(after);
      }),
      { numRuns: 30 },
    );
  });

  test('not taking part needs no reason and is never counted against, whatever the kind', () => {
    for (const kind of ['advice', 'consent', 'consensus', 'unanimous', 'signon']) {
      const state = posted({ kind, title: 'A joint fund for court days' }, undefined, [lists()]);
      for (const person of everybody.slice(1)) expect(say(state, person, 'notTakingPart').refused).toBeUndefined();
      say(state, amal, 'content');
      expect(when(state, close(), amal, friday).refused).toBeUndefined();
    }
  });

  test('not taking part is never listed under “against”, and appears on the card, in the record and in exports as its own state, in the same order whatever the totals', () => {
    const state = posted();
    say(state, chidi, 'notTakingPart');
    say(state, dilys, 'notTakingPart');
    say(state, bea, 'block');
    say(state, emre, 'checking');
    const told = '1 block, 2 not taking part, 1 still checking';
    expect(card(state)).toContain(told);
    expect(plain({ blocks: [{ kind: 'list', lines: record(state, of(state)) }] })).toContain(told);
    const [exported] = copyOf({ state, endsAt: 0, older: [] }, monday.toISOString()).proposals;
    expect(exported?.answers).toEqual({
      content: 0,
      reservation: 0,
      aside: 0,
      block: 1,
      notTakingPart: 2,
      checking: 1,
    });
    const isNamed = ['Harbour Trust', 'Legal Bridge', 'Welcome Kitchen', 'Street Nurses'].filter((name) =>
      card(state).includes(name),
    );
    expect(isNamed).toEqual([]);
  });

  test('a letter says how many sign, sign with a note, take no part and are still checking', () => {
    const state = posted({ kind: 'signon' });
    say(state, amal, 'content');
    say(state, bea, 'reservation');
    say(state, chidi, 'notTakingPart');
    say(state, dilys, 'checking');
    expect(card(state)).toContain('So far: 1 signs, 1 with a note, 1 not taking part, 1 still checking.');
    expect(say(state, emre, 'block').refused).toBe(refusals.notForSignOn);
    expect(when(state, close({ words: 'Sent.' }), amal, friday).refused).toBeUndefined();
    expect(of(state).outcome?.signed).toEqual(['Welcome Kitchen (with a note: Somebody trained is on call)', 'Rooted']);
    const [room = ''] = roomsRead(state, friday);
    expect(room).toContain('on call)\nRooted');
    expect(room).not.toContain('Harbour Trust');
  });
});

describe('hats', () => {
  test('only what organisations answer can close a consent or a sign-on; what people say for themselves never does', () => {
    for (const kind of ['consent', 'signon']) {
      const state = posted({ kind });
      for (const person of everybody) say(state, person, 'content', { hat: 'myself' });
      expect(when(state, close(), amal, afterLastCall).refused).toBe(
        kind === 'signon' ? refusals.nobodySigned : refusals.tooFewHeard(0, 3),
      );
      for (const person of [amal, bea, chidi]) say(state, person, 'content', { hat: 'organisation' });
      expect(when(state, close(), amal, afterLastCall).refused).toBeUndefined();
    }
  });

  test('a block for oneself stops nothing, and carries no organisation anywhere', () => {
    const state = posted();
    say(state, chidi, 'block', { hat: 'myself' });
    say(state, stranger, 'reservation');
    expect(card(state)).toContain('For themselves: 1 with a reservation, 1 block');
    expect(card(state)).not.toContain('Advice given alone');
    for (const person of everybody) say(state, person, 'content');
    expect(when(state, close(), amal, friday).refused).toBeUndefined();
    const told = plain({ blocks: [{ kind: 'list', lines: record(state, of(state)) }] });
    expect(told).toContain('For themselves: 1 with a reservation, 1 block.');
    expect(told).not.toContain('Harbour Trust');
  });

  test('what was pressed for the organisation can be said for oneself instead, and what stood before stands again', () => {
    const state = posted();
    say(state, chidi, 'aside');
    say(state, chidi, 'content');
    when(state, sayAs('myself'), chidi, tuesday);
    expect(of(state).answers.get('o3')?.stance).toBe('aside');
    say(state, dilys, 'content');
    when(state, sayAs('myself'), dilys, tuesday);
    expect(of(state).answers.has('o4')).toBe(false);
    expect(of(state).personal.size).toBe(2);
  });

  test('an answer given while still checking inside counts as still checking, and the leaning stays inside', () => {
    const state = posted();
    when(state, { type: 'hat.choose', hat: 'checking' }, chidi);
    say(state, chidi, 'content');
    expect(card(state)).toContain('So far: 1 still checking.');
    expect(own(state, chidi)).toContain(ownWords.leaning('content'));
    expect(own(state, dilys)).not.toContain(ownWords.leaning('content'));
  });

  test('an organisation is counted once, whoever of it answers and with whatever office', () => {
    const state = posted();
    const second: PersonId = 'discord:33';
    const joined: Event = { type: 'delegate.joined', person: second, name: 'Hal', organisation: 'o3' };
    const both = stateAfter([...riverside, joined]);
    both.proposals = state.proposals;
    say(both, chidi, 'content');
    say(both, second, 'aside');
    expect(card(both)).toContain('So far: 1 standing aside.');
  });
});

describe('the go-ahead list', () => {
  test('words that match suggest to go ahead, and block nothing', () => {
    const state = stateAfter(riverside);
    when(state, lists(), bea);
    when(state, draft({ title: 'Offer our van to Rooted' }), amal);
    expect(plain(previewNote(state, of(state)))).toContain(ownWords.goAhead('Lend things to each other'));
    expect(when(state, { type: 'proposal.tell', id: 'p1' }, amal).refused).toBeUndefined();
    expect(roomsRead(state, monday)[0]).toContain('Offer our van to Rooted');
    when(state, draft({ title: 'Offer our van to the council' }), amal);
    expect(when(state, post('p2'), amal).refused).toBeUndefined();
  });

  test('what touches a topic of red lines is no longer for the go-ahead list, whether or not anybody holds a line', () => {
    const state = stateAfter(riverside);
    when(state, lists({ goAhead: ['Talk about our work: talk, interview'] }), bea);
    when(state, draft({ title: 'Give the press an interview' }), amal);
    const preview = plain(previewNote(state, of(state)));
    expect(preview).toContain(ownWords.line('The press'));
    expect(preview).toContain(`[${ownWords.headsUp}]`);
    expect(when(state, { type: 'proposal.tell', id: 'p1' }, amal).refused).toBe(refusals.notOnGoAheadList);
    expect(when(state, post(), amal).refused).toBeUndefined();
  });

  test('a line is told by its key words, or by two words of its own', () => {
    expect(isAbout('Lend things to each other: van, meeting room', 'Our vans on Friday')).toBe(true);
    expect(isAbout('Lend things to each other: van, meeting room', 'A meeting about things')).toBe(false);
    expect(isAbout('Sign letters on notice periods', 'Joint letter on 28 days’ notice')).toBe(true);
    expect(isAbout('Sign letters on notice periods', 'A letter to the queen')).toBe(false);
    expect(isAbout('Budget', 'The budget of next year')).toBe(true);
  });

  test('a line of the lists records who agreed it', () => {
    const state = stateAfter(riverside);
    when(state, lists(), bea);
    expect(state.proposals.ways.goAhead[0]?.agreedBy).toEqual(['o2']);
    const changed = lists({ goAhead: ['Lend things to each other: van, meeting room', 'Share a stall at markets'] });
    expect(when(state, changed, amal).events).toMatchObject([{ type: 'proposal.drafted', kind: 'consent' }]);
    expect(state.proposals.ways.goAhead).toHaveLength(1);
    when(state, post(), amal);
    when(state, { type: 'proposal.share', id: 'p1' }, 'clock', tuesday);
    for (const person of [amal, chidi, dilys]) say(state, person, 'content');
    when(state, close(), amal, friday);
    const [lend, share] = state.proposals.ways.goAhead;
    expect(lend?.agreedBy).toEqual(['o2']);
    expect(share).toMatchObject({ words: 'Share a stall at markets', agreedBy: ['o1', 'o3', 'o4'], from: 'p1' });
  });
});

describe('mandates', () => {
  const mandate = (needs: string, day?: string, remind = false): Intent =>
    ({ type: 'proposal.mandate', id: 'p1', needs, remind, ...(day ? { day } : {}) }) as Intent;

  test('a proposed deadline lies at least a working day after the last board', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
        (date) => {
          const board = date.toISOString().slice(0, 10);
          const { soft, hard } = datesAfter(board);
          expect(soft >= addWorkingDays(board, 1) && soft > board && hard > soft).toBe(true);
          const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
          expect([weekday(soft), weekday(hard)].some((at) => at === 0 || at === 6)).toBe(false);
        },
      ),
    );
    expect(addWorkingDays('2026-06-19', 1)).toBe('2026-06-22');
  });

  test('the coalition reads numbers and days; only the organisation reads its own line', () => {
    const state = posted();
    when(state, mandate('board', '2026-07-19'), chidi, tuesday);
    when(state, mandate('board', '2026-07-06'), dilys, tuesday);
    when(state, mandate('director'), emre, tuesday);
    when(state, mandate('mine'), bea, tuesday);
    expect(card(state)).toContain(
      `${words.mandates}: 1 can answer now, 1 needs a director, 2 boards: Mon 6 Jul 2026, Sun 19 Jul 2026`,
    );
    expect(card(state)).not.toContain('Harbour Trust');
    expect(own(state, chidi)).toContain('It needs our board on Sun 19 Jul 2026.');
    expect(own(state, dilys)).not.toContain('19 Jul');
    expect(betterDates(of(state), 'Europe/London', '2026-06-16')).toEqual({ soft: '2026-07-20', hard: '2026-07-23' });
    expect(betterDates(of(state), 'Europe/London', '2026-07-20')).toBeUndefined();
    expect(own(state, amal)).toContain(`[${ownWords.useThese}]`);
    expect(own(state, bea)).not.toContain(`[${ownWords.useThese}]`);
    const use: Intent = { type: 'proposal.redate', id: 'p1', soft: '2026-07-20', hard: '2026-07-23' };
    expect(when(state, use, bea, tuesday).refused).toBe(refusals.onlyProposer);
    expect(when(state, use, amal, tuesday).refused).toBeUndefined();
    expect(card(state)).toContain('Last call: Thu 23 Jul 2026, 17:00');
    const back: Intent = { type: 'proposal.redate', id: 'p1', soft: '2026-07-01', hard: '2026-07-02' };
    expect(when(state, back, amal, tuesday).refused).toBe(refusals.laterOnly);
    say(state, dilys, 'content');
    expect(card(state)).toContain('1 board: Sun 19 Jul 2026');
  });

  test('a standing mandate suggests the answer, and still needs a press', () => {
    const state = stateAfter(riverside);
    when(state, { type: 'mandate.store', topic: 'Sign letters on notice periods', until: '2026-12-31' }, chidi);
    when(state, draft({ title: 'Joint letter on 28 days’ notice', kind: 'signon' }), amal);
    when(state, post(), amal);
    when(state, { type: 'proposal.share', id: 'p1' }, 'clock', tuesday);
    expect(own(state, chidi)).toContain(ownWords.standing('Sign letters on notice periods'));
    expect(own(state, dilys)).not.toContain('Sign letters on notice periods');
    expect(of(state).answers.size).toBe(0);
    when(state, { type: 'mandate.end', id: 'm1' }, dilys, tuesday);
    expect(own(state, chidi)).toContain('Sign letters');
    when(state, { type: 'mandate.end', id: 'm1' }, chidi, tuesday);
    expect(own(state, chidi)).not.toContain('Sign letters');
  });

  test('whoever asks for it is reminded once, the morning after the board; nobody else is', () => {
    const state = posted();
    when(state, mandate('board', '2026-06-17', true), chidi, tuesday);
    when(state, mandate('board', '2026-06-17'), dilys, tuesday);
    const reminders = proposals.due!(state, tuesday).filter(({ intent }) => intent.type === 'proposal.remind');
    expect(reminders).toEqual([
      { at: '2026-06-18T08:00:00.000Z', intent: { type: 'proposal.remind', id: 'p1', organisation: 'o3' } },
    ]);
    when(state, reminders[0]!.intent, 'clock', friday);
    expect(inboxesOf(state, friday)).toContain(chidi);
    expect(inboxesOf(state, friday)).not.toContain(dilys);
    expect(proposals.due!(state, friday).filter(({ intent }) => intent.type === 'proposal.remind')).toEqual([]);
  });

  test('a colleague may be named who hears instead, and only a colleague', () => {
    const second: PersonId = 'discord:33';
    const state = stateAfter([
      ...riverside,
      { type: 'delegate.joined', person: second, name: 'Hal', organisation: 'o2' },
    ]);
    when(state, draft(), amal);
    when(state, post(), amal);
    expect(inboxesOf(state, monday)).toContain(bea);
    expect(when(state, { type: 'proposal.hand', id: 'p1', to: chidi }, bea).refused).toBe(refusals.notColleague);
    when(state, { type: 'proposal.hand', id: 'p1', to: second }, bea);
    expect(inboxesOf(state, monday)).toContain(second);
  });
});

describe('deciders and advisers', () => {
  test('who decides is those closest; without them the proposer for advice, and all who take part otherwise', () => {
    expect(decidersOf(posted({}, { closest: ['o2', 'o5'] }), of(posted({}, { closest: ['o2', 'o5'] })))).toEqual([
      'o2',
      'o5',
    ]);
    const advice = posted({ kind: 'advice' });
    expect(decidersOf(advice, of(advice))).toEqual(['o1']);
    const consent = posted();
    expect(decidersOf(consent, of(consent))).toEqual(['o1', 'o2', 'o3', 'o4', 'o5']);
  });

  test('only the objection of those who decide stops it', () => {
    const state = posted({}, { closest: ['o2', 'o5'] });
    say(state, bea, 'content');
    say(state, emre, 'block');
    expect(when(state, close(), amal, friday).refused).toBe(refusals.stopped(1));
    say(state, emre, 'content');
    say(state, chidi, 'block');
    expect(when(state, close(), amal, friday).refused).toBe(refusals.answerFirst(1));
    when(
      state,
      { type: 'proposal.reply', id: 'p1', concern: 2, words: 'We start with two trained people' },
      amal,
      friday,
    );
    expect(when(state, close(), amal, friday).refused).toBeUndefined();
  });

  test('it cannot close before the outcome answers every adviser’s concern', () => {
    const state = posted({}, { closest: ['o2'] });
    say(state, bea, 'content');
    say(state, chidi, 'reservation');
    say(state, dilys, 'reservation', { words: 'Clear words on what we never advise' });
    expect(when(state, close({ result: 'apart' }), amal, friday).refused).toBe(refusals.answerFirst(2));
    when(state, { type: 'proposal.reply', id: 'p1', concern: 1, words: 'Yes, from the first day' }, amal, friday);
    when(state, { type: 'proposal.reply', id: 'p1', concern: 2, words: 'They are on the wall' }, amal, friday);
    say(state, dilys, 'reservation', { words: 'And in three languages' });
    expect(when(state, close(), amal, friday).refused).toBe(refusals.answerFirst(1));
    when(state, { type: 'proposal.reply', id: 'p1', concern: 3, words: 'In five' }, amal, friday);
    expect(when(state, close(), amal, friday).refused).toBeUndefined();
    expect(roomsRead(state, friday)[0]).toContain('“And in three languages” – In five');
    expect(roomsRead(state, friday)[0]).not.toContain('Legal Bridge');
  });

  test('a reservation is published as a condition with no name, and a block comes with a reason and an offer to help', () => {
    const state = posted();
    expect(when(state, answer('reservation'), chidi, tuesday).refused).toBe(refusals.sayNeed);
    expect(when(state, answer('block', { words: 'harm' }), chidi, tuesday).refused).toBe(refusals.sayHarm);
    say(state, chidi, 'reservation');
    say(state, dilys, 'block');
    expect(card(state)).toContain('People would need: Somebody trained is on call.');
    expect(card(state)).toContain('Advice given alone can harm.');
    expect(card(state)).not.toContain('We train two of you');
    expect(own(state, amal)).toContain('Legal Bridge: “We train two of you”');
    expect(own(state, bea)).not.toContain('We train two of you');
  });

  test('silence is never a yes: half of those who decide must have answered, and somebody content', () => {
    const state = posted();
    say(state, bea, 'content');
    expect(when(state, close(), amal, afterLastCall).refused).toBe(refusals.tooFewHeard(1, 3));
    say(state, chidi, 'notTakingPart');
    say(state, dilys, 'aside');
    expect(when(state, close(), amal, afterLastCall).refused).toBeUndefined();
  });

  test('a consensus has no reservation left', () => {
    const state = posted({ kind: 'consensus' });
    for (const person of everybody.slice(1)) say(state, person, 'content');
    say(state, amal, 'reservation');
    when(state, { type: 'proposal.reply', id: 'p1', concern: 1, words: 'We shall see' }, amal, friday);
    expect(when(state, close(), amal, friday).refused).toBe(refusals.reservationsLeft(1));
    say(state, amal, 'aside');
    expect(when(state, close(), amal, friday).refused).toBeUndefined();
  });

  test('people have time: nothing closes before its first deadline unless everybody has answered', () => {
    const state = posted();
    for (const person of everybody.slice(1)) say(state, person, 'content');
    expect(when(state, close(), amal, tuesday).refused).toBe(refusals.tooSoonToClose);
    say(state, amal, 'notTakingPart');
    expect(when(state, close(), amal, tuesday).refused).toBeUndefined();
  });

  test('the proposer writes what came of it; once the last call has passed, anybody', () => {
    const state = posted();
    for (const person of everybody) say(state, person, 'content');
    expect(when(state, close(), dilys, friday).refused).toBe(refusals.notYours);
    when(state, { type: 'proposal.lastCall', id: 'p1' }, 'clock', afterLastCall);
    expect(inboxesOf(state, afterLastCall)).toContain(amal);
    expect(when(state, close(), dilys, afterLastCall).refused).toBeUndefined();
  });
});

describe('unanimous', () => {
  test('unanimous means that every member organisation says yes or takes no part, explicitly; silence blocks and says so', () => {
    const state = posted(fund, undefined, [lists()]);
    for (const person of [amal, bea, chidi]) say(state, person, 'content');
    say(state, dilys, 'notTakingPart');
    expect(when(state, close(), amal, afterLastCall).refused).toBe(refusals.waitingFor(1));
    expect(card(state)).toContain(refusals.waitingFor(1));
    expect(card(state)).not.toContain('Street Nurses');
    say(state, emre, 'checking');
    expect(card(state)).toContain(refusals.waitingFor(1));
    say(state, emre, 'aside');
    expect(when(state, close(), amal, afterLastCall).refused).toBe(refusals.notYetYes(1));
    say(state, emre, 'content');
    expect(when(state, close(), amal, tuesday).refused).toBeUndefined();
  });

  test('an organisation that only watches is a member too; one that joins later need not be waited for', () => {
    const state = posted(fund, undefined, [lists()]);
    const {
      type: _,
      id: __,
      ...profile
    } = riverside.find((event) => event.type === 'organisation.joined' && event.id === 'o5') as Event & {
      type: 'organisation.joined';
    };
    when(state, { type: 'organisation.change', ...profile, part: 'watching' } as Intent, emre);
    const newcomer: Intent = { ...profile, type: 'organisation.join', name: 'Tenants’ Voice' } as Intent;
    when(state, newcomer, stranger, tuesday);
    for (const person of everybody.slice(0, 4)) say(state, person, 'content');
    expect(whyNotAgreed(state, of(state))).toBe(refusals.waitingFor(1));
    say(state, emre, 'notTakingPart');
    expect(whyNotAgreed(state, of(state))).toBeUndefined();
  });

  test('unanimous is kept for a short list of at most five topics; otherwise consent is suggested', () => {
    const six = Array.from({ length: 6 }, (_, index) => `Topic ${index}`);
    expect(intents.safeParse(lists({ unanimous: six })).success).toBe(false);
    const state = stateAfter(riverside);
    when(state, lists(), bea);
    when(state, draft({ kind: 'unanimous' }), amal);
    expect(when(state, post(), amal).refused).toBe(refusals.notOnShortList);
    expect(plain(previewNote(state, of(state)))).toContain(`[${words.goAsConsent}]`);
    expect(when(state, { type: 'proposal.topic', id: 'p1', topic: 2 }, amal).refused).toBe(refusals.notOnShortList);
    when(state, { type: 'proposal.topic', id: 'p1', topic: 1 }, amal);
    expect(when(state, post(), amal).refused).toBeUndefined();
  });

  test('deciding as an alliance changes only where people start', () => {
    const decidingAs = (mode: string) => {
      const state = stateAfter(riverside);
      when(state, lists({ mode }), bea);
      return state;
    };
    const [usual, alliance] = [decidingAs('usual'), decidingAs('alliance')];
    const title = fund.title;
    expect(usualKind(usual, { title, kind: 'consent' })).toBe('consent');
    expect(usualKind(alliance, { title, kind: 'consent' })).toBe('unanimous');
    expect(usualKind(alliance, { title: 'A kettle', kind: 'consent' })).toBe('consent');
    const script: [Intent, PersonId, Date][] = [
      [draft(fund), amal, monday],
      [post(), amal, monday],
      [answer('content'), bea, monday],
      [answer('reservation', reasons.reservation), emre, monday],
      [close(), amal, friday],
      [draft({ title: 'The fund pays for a kettle' }), dilys, monday],
      [post('p2'), dilys, monday],
    ];
    for (const [intent, person, now] of script)
      expect(when(alliance, intent, person, now)).toEqual(when(usual, intent, person, now));
  });
});

describe('an open book', () => {
  const open = (words: string): Intent => ({ type: 'proposal.openBook', id: 'p1', words });
  const decided = (proposed: object) => posted(proposed, undefined, [lists({ mode: 'alliance' })]);

  test('where everybody must say yes, every room reads what each puts in and could lose, in its own words and never added up', () => {
    const state = decided(fund);
    when(state, open('A worker two days a week; our winter reserve'), bea, tuesday);
    when(state, open('A desk, and £4,000'), chidi, tuesday);
    expect(card(state)).toContain(`${words.book}\n- Welcome Kitchen: A worker two days a week`);
    expect(card(state)).toContain('- Harbour Trust: A desk, and £4,000');
    expect(card(state).match(/4,000/g)).toHaveLength(1);
    when(state, open('A desk'), chidi, tuesday);
    when(state, open(''), bea, tuesday);
    expect(card(state)).toContain(`${words.book}\n- Harbour Trust: A desk\n[`);
    expect(card(state)).not.toMatch(/Welcome Kitchen: |4,000/);
    // It says nothing about anybody's answer, and nobody waits for it.
    expect(of(state).answers.size).toBe(0);
    for (const person of [amal, bea, chidi, dilys, emre]) when(state, answer('content'), person, tuesday);
    when(state, close(), amal, friday);
    const outcome = show(state, friday).filter(({ key }) => key.includes('p1'));
    expect(outcome.map(({ note }) => plain(note)).join()).toContain('- Harbour Trust: A desk');
    expect(when(state, open('More'), chidi, friday).refused).toBe(refusals.notOpen);
  });

  test('an open book is for what everybody must say yes to, and for organisations', () => {
    expect(when(decided({}), open('A desk'), chidi, tuesday).refused).toBe(refusals.noOpenBook);
    expect(when(decided(fund), open('A desk'), stranger, tuesday).refused).toBe(memberWords.noOrganisation);
  });
});

test('a draft that is long or full of jargon is met with a hint to say it shorter, one press away; it may stay as it is', () => {
  const hint = (proposed: object) => {
    const state = stateAfter(riverside);
    when(state, draft(proposed), amal);
    const preview = plain(previewNote(state, of(state)));
    when(state, post(), amal);
    expect(of(state).stage).not.toBe('draft');
    return preview;
  };
  expect(hint({ title: 'We answer the phone at weekends' })).not.toContain(plainWords.shorter);
  const heavy = hint({ title: 'We leverage stakeholders', text: 'In order to utilise synergy. We stake a claim.' });
  expect(heavy).toContain('“those it touches” for “stakeholders”, “use” for “leverage”');
  expect(heavy).toContain(`[${plainWords.shorter}]`);
  expect(hint({ title: 'We answer', text: 'word '.repeat(31) })).toContain('It is long for a phone.');
  expect(hint({ title: 'We answer', text: `${'word '.repeat(30)}.` })).not.toContain(plainWords.shorter);
  expect(hint({ title: 'We answer', text: 'Ten words are not a long sentence for a phone. '.repeat(13) })).toContain(
    'It is long for a phone.',
  );
});

describe('the small and the closest come first', () => {
  test('the early window is an instant, the same on both platforms', () => {
    const state = stateAfter(riverside);
    when(state, draft(), amal);
    when(state, post(), amal);
    expect(of(state)).toMatchObject({ stage: 'early', forAllAt: '2026-06-16T08:00:00.000Z' });
    const justBefore = new Date('2026-06-16T07:59:59.999Z');
    const share: Intent = { type: 'proposal.share', id: 'p1' };
    expect(when(state, share, 'clock', justBefore).events).toEqual([]);
    expect(roomsOf(state, justBefore)).toEqual(['slack:T1:C1']);
    expect(inboxesOf(state, justBefore)).toEqual([bea, emre]);
    expect(proposals.due!(state, justBefore)[0]).toEqual({ at: '2026-06-16T08:00:00.000Z', intent: share });
    when(state, share, 'clock', new Date('2026-06-16T08:00:00.000Z'));
    expect(roomsOf(state, tuesday)).toEqual(['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3']);
  });

  test('before it ends, a large organisation neither reads it nor answers it', () => {
    const state = stateAfter(riverside);
    when(state, draft(), amal);
    when(state, post(), amal);
    expect(when(state, answer('content'), chidi, monday).refused).toBe(refusals.unknown);
    expect(when(state, answer('content'), emre, monday).refused).toBeUndefined();
    when(state, draft({ title: 'Another', kind: 'advice' }), bea);
    when(state, { ...place({ closest: ['o3'] }), id: 'p2' } as Intent, bea);
    when(state, post('p2'), bea);
    const closest: Intent = { ...answer('content'), id: 'p2' } as Intent;
    expect(when(state, closest, chidi, monday).refused).toBeUndefined();
    expect(when(state, closest, dilys, monday).refused).toBe(refusals.unknown);
  });

  test('who comes first follows from what organisations say of themselves, and from nothing else', () => {
    const once = stateAfter(riverside);
    const again = stateAfter(riverside);
    for (const state of [once, again]) {
      when(state, draft(), dilys);
      when(state, post(), dilys);
    }
    expect(inboxesOf(once, monday)).toEqual(inboxesOf(again, monday));
    expect(inboxesOf(once, monday)).toEqual([amal, bea, emre]);
  });

  test('showing it to everybody at once, or letting everybody decide, keeps its because', () => {
    const state = stateAfter(riverside);
    when(state, draft(), amal);
    expect(when(state, place({ atOnce: true }), amal).refused).toBe(refusals.sayBecause);
    expect(when(state, place({ closest: ['o2'], everyone: true }), amal).refused).toBe(refusals.sayBecause);
    when(state, place({ atOnce: true, because: 'The minister answers on Monday' }), amal);
    when(state, post(), amal);
    expect(of(state).stage).toBe('open');
    expect(roomsRead(state, monday)).toHaveLength(3);
    expect(card(state)).toContain('Because: The minister answers on Monday');
  });

  test('their reasons stand first, and among them each stands first equally often', () => {
    const state = posted({}, { closest: ['o4'] });
    say(state, chidi, 'reservation', { words: 'large words' });
    say(state, dilys, 'reservation', { words: 'closest words' });
    say(state, bea, 'reservation', { words: 'small words' });
    expect(card(state)).toMatch(
      /People would need: (small words; closest words|closest words; small words); large words\./,
    );
    const all = [...state.members.organisations.keys()];
    const firsts = Array.from(
      { length: 24 },
      (_, index) => inReadingOrder(state.members, { id: `p${index + 1}`, closest: ['o4'] }, all)[0],
    );
    const times = ['o1', 'o2', 'o4', 'o5'].map((id) => firsts.filter((first) => first === id).length);
    expect(times).toEqual([6, 6, 6, 6]);
  });
});

describe('what came of it', () => {
  function agreed(): State {
    const state = posted();
    for (const person of everybody) say(state, person, 'content');
    expect(when(state, close({ review: '2026-09-01' }), amal, friday).refused).toBeUndefined();
    return state;
  }

  test('an outcome comes back on its review day, once, and stands until somebody opens it again', () => {
    const state = agreed();
    expect(proposals.due!(state, friday)).toEqual([
      { at: '2026-09-01T08:00:00.000Z', intent: { type: 'proposal.return', id: 'p1' } },
    ]);
    const reviewDay = new Date('2026-09-01T08:00:00.000Z');
    when(state, { type: 'proposal.return', id: 'p1' }, 'clock', reviewDay);
    expect(roomsRead(state, reviewDay).filter((read) => read.includes(words.reviewHow))).toHaveLength(3);
    expect(decisionsInForce(state.proposals)).toHaveLength(1);
    when(state, { type: 'proposal.keep', id: 'p1' }, stranger, reviewDay);
    expect(of(state).outcome).toMatchObject({ review: '2026-11-14' });
    expect(of(state).outcome?.back).toBeUndefined();
  });

  test('anybody opens it again with a reason; everybody answers afresh, and it stands until there is a new outcome', () => {
    const state = agreed();
    when(state, { type: 'proposal.reopen', id: 'p1', reason: 'The phone is gone' }, stranger, friday);
    expect(of(state)).toMatchObject({ stage: 'open', round: 2 });
    expect(card(state)).toContain('Opened again, because: The phone is gone.');
    expect(card(state)).toContain(`${words.soFar}: ${words.nobodyYet}`);
    expect(decisionsInForce(state.proposals)).toHaveLength(1);
    for (const person of everybody) say(state, person, 'aside');
    when(state, close({ result: 'apart', words: 'We stop.' }), amal, friday);
    expect(decisionsInForce(state.proposals)).toEqual([]);
    when(state, { type: 'proposal.reopen', id: 'p1', reason: 'Another phone' }, stranger, friday);
    expect(when(state, { type: 'proposal.reopen', id: 'p1', reason: 'x' }, chidi, friday).refused).toBe(
      refusals.openAlready,
    );
  });

  test('not agreed is an outcome too, and a proposer may lay theirs down', () => {
    const state = posted();
    expect(when(state, { type: 'proposal.withdraw', id: 'p1', words: 'The bus is cancelled' }, chidi).refused).toBe(
      refusals.onlyProposer,
    );
    when(state, { type: 'proposal.withdraw', id: 'p1', words: 'The bus is cancelled' }, amal, tuesday);
    expect(roomsRead(state)[0]).toContain('The bus is cancelled.');
  });
});

describe('in the digest', () => {
  const told = (state: State, now: Date, from = '2026-06-15T00:00:00.000Z') =>
    Object.fromEntries(
      compose(state, from, now.toISOString()).sections.map(({ name, lines }) => [
        name,
        lines.map((line) => plainLine(line, 'Europe/London')).join('\n'),
      ]),
    );

  test('what only some have seen is not in it yet', () => {
    const state = stateAfter(riverside);
    when(state, draft(), amal);
    when(state, post(), amal);
    expect(JSON.stringify(told(state, monday))).not.toContain('weekends');
  });

  test('what needs people says how many told what they would need, and never who', () => {
    const state = posted();
    say(state, bea, 'reservation');
    say(state, chidi, 'reservation', { words: 'Clear words' });
    const { needs = '', coming } = told(state, tuesday);
    expect(needs).toContain('Consent: We answer the phone at weekends. Two organisations said what they would need.');
    expect(needs).toContain('Soft deadline Thu 18 Jun 2026, 17:00, last call Tue 23 Jun 2026, 17:00.');
    expect(needs).not.toMatch(/Harbour|Kitchen/);
    expect(coming).toContain('“We answer the phone at weekends”: last call Tue 23 Jun 2026, 17:00');
    expect(told(state, afterLastCall).needs).toBeUndefined();
  });

  test('what was agreed has changed something; what was not is said and done; a review day is coming up', () => {
    const state = posted();
    for (const person of everybody) say(state, person, 'content');
    when(state, close({ review: '2026-06-26' }), amal, friday);
    expect(told(state, friday).changed).toBe('Agreed: We answer the phone at weekends. We do it from September.');
    expect(told(state, friday).coming).toContain('is looked at again Fri 26 Jun 2026');
    when(state, draft({ title: 'A second kettle' }), bea);
    when(state, post('p2'), bea);
    const second = (intent: Intent): Intent => ({ ...intent, id: 'p2' }) as Intent;
    when(state, second({ type: 'proposal.share', id: 'p2' }), 'clock', friday);
    when(state, second(close({ result: 'apart', words: 'One is enough.' })), bea, afterLastCall);
    expect(told(state, afterLastCall).done).toBe('Not agreed: A second kettle. One is enough.');
    expect(told(state, new Date('2026-07-01T09:00:00.000Z'), '2026-06-25T00:00:00.000Z').done).toBeUndefined();
  });
});

test('every answer has a meaning, a name and a place in the totals', () => {
  for (const stance of stances)
    expect([words.means[stance], words.stances[stance], words.counted[stance](2)].every((one) => one.length > 0)).toBe(
      true,
    );
});
