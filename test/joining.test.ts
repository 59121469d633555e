import fc from 'fast-check';
import { boxesInUse } from '../src/boxes.js';
import { due, type Event, type Intent, type State, show } from '../src/coalition.js';
import { compose } from '../src/digest/compose.js';
import type { Opened } from '../src/feature.js';
import { toWrite } from '../src/inbox/ration.js';
import { introductionsBox } from '../src/introductions/asides.js';
import { catchUp, mostWords, wordsIn } from '../src/joining/catchUp.js';
import { words } from '../src/joining/words.js';
import type { PersonId } from '../src/names.js';
import { plain } from '../src/note.js';
import { addHours } from '../src/rhythm/day.js';
import { buttonsOf, Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

const founded = new Date('2026-05-01T09:00:00.000Z');
const fatima: PersonId = 'slack:T2:UFATIMA';
const days = (number: number, from = monday): Date => new Date(addHours(from.toISOString(), number * 24));
const tenants: Intent = {
  type: 'organisation.join',
  name: 'Tenants’ Voice',
  kind: 'community',
  size: 'tiny',
  livedExperience: true,
  part: 'core',
};
/** Riverside has been going for six weeks; a sixth organisation joins on a Monday. */
function joined(): State {
  const state = stateAfter(riverside, founded);
  when(state, tenants, fatima, monday);
  return state;
}
const opened = (ballots: Record<string, { hope?: string; worry?: string }>): Opened[] =>
  Object.entries(ballots).map(([of, ballot]) => ({ of, ballot: ballot as Record<string, string> }));
const cardsOf = (state: State, key: string, now: Date) => show(state, now).filter((one) => one.key === key);
const reads = (state: State, key: string, now: Date): string[] =>
  cardsOf(state, key, now).map((one) => plain(one.note));
const happens = (state: State, now: Date, sealed = new Map<string, Opened[]>()): Event[] =>
  due(state, now, sealed)
    .filter(({ at, intent }) => at <= now.toISOString() && intent.type.startsWith('joining.'))
    .flatMap(({ intent }) => when(state, intent, 'clock', now, sealed.values().next().value ?? []).events);
const people = [amal, bea, chidi, dilys, emre];

describe('hopes and worries', () => {
  test('the same questions are asked both ways', async () => {
    const { desk, coalition } = await deskWithNewcomer();
    const about = await desk.press(bea, undefined, `${coalition}{"o":"setup hopes","w":{"id":"o6"}}`);
    const ofUs = await desk.press(fatima, undefined, `${coalition}{"o":"setup tell"}`);
    const labels = (reply: typeof about) => ('form' in reply ? reply.form.fields.map(({ label }) => label) : []);
    expect(labels(about)).toEqual([words.hopeLabel, words.worryLabel]);
    expect(labels(ofUs).slice(0, 2)).toEqual(labels(about));
  });

  test('what five said is read out to all, the joiner too, with no names and nobody’s order', () => {
    const state = joined();
    const ballots = opened({
      o1: { hope: 'Energy', worry: 'Speed' },
      o2: { hope: 'Renters’ trust', worry: 'Speed' },
      o3: { hope: 'Legal cases', worry: 'The press' },
      o4: { hope: 'Energy', worry: 'Meetings' },
      o5: { hope: 'Company', worry: 'Money' },
    });
    when(state, { type: 'joining.tell', hope: 'To be heard', worry: '', seen: 'everyone' }, fatima, days(1));
    const { events } = when(state, { type: 'joining.read', id: 'o6' }, 'clock', days(7), ballots);
    expect(JSON.stringify(events)).not.toMatch(/o[1-5]\b/);
    const again = when(joined(), { type: 'joining.read', id: 'o6' }, 'clock', days(7), [...ballots].reverse());
    expect(again.events).toEqual(events);
    const cards = reads(state, 'hopes.o6', days(7));
    expect(cards).toHaveLength(3);
    expect(new Set(cards).size).toBe(1);
    expect(cards[0]).toContain('Hopes (4)');
    expect(cards[0]).toContain('Worries (4)');
    expect(cards[0]).toContain('- Renters’ trust');
    expect(cards[0]).toContain('In Tenants’ Voice’s own words, about us\nWe hope: To be heard');
    expect(cards[0]).not.toMatch(/Rooted|Kitchen|Harbour|Bridge|Nurses/);
  });

  test('each kind is shown only when five organisations said it', () => {
    const state = joined();
    const four = { o1: { hope: 'a' }, o2: { hope: 'b' }, o3: { hope: 'c' }, o4: { hope: 'd' } };
    when(state, { type: 'joining.read', id: 'o6' }, 'clock', days(7), opened({ ...four, o5: { worry: 'e' } }));
    expect(cardsOf(state, 'hopes.o6', days(7))).toEqual([]);
  });

  test('nobody is asked where fewer than five could answer', () => {
    const state = stateAfter(riverside.slice(0, -4), founded);
    when(state, tenants, fatima, monday);
    expect(reads(state, 'joins.o4', monday)[0]).toContain('Tenants’ Voice joins');
    expect(reads(state, 'joins.o4', monday)[0]).not.toContain(words.sayIt);
    const intent: Intent = { type: 'joining.say', id: 'o4', hope: 'Energy', worry: '' };
    expect(when(state, intent, bea).refused).toBe(words.notAskedNow);
  });

  test('what is said of a newcomer is sealed, and the log learns neither that nor who', () => {
    const state = joined();
    const say: Intent = { type: 'joining.say', id: 'o6', hope: 'Energy', worry: '' };
    const { events, sealed } = when(state, say, bea, days(1));
    expect(events).toEqual([]);
    expect(sealed).toEqual({ box: 'hopes.o6', voter: 'o2', ballot: { hope: 'Energy', worry: '' } });
    expect(boxesInUse(state)).toContain('hopes.o6');
    when(state, { type: 'joining.read', id: 'o6' }, 'clock', days(7));
    expect(boxesInUse(state)).not.toContain('hopes.o6');
    expect(when(state, say, bea, days(8)).refused).toBe(words.notAskedNow);
  });

  test('it is about the work: what points at a person is not taken', () => {
    const intent: Intent = { type: 'joining.say', id: 'o6', hope: '', worry: 'Ring Sam on 07700 900 123' };
    expect(when(joined(), intent, bea, days(1)).refused).toBe(words.noPeople);
  });

  test('a newcomer may say it with no name, beside four others who are new', () => {
    const state = joined();
    for (let more = 1; more <= 4; more += 1)
      when(state, { ...tenants, name: `Joiner ${more}` } as Intent, `slack:T2:U${more}`, days(more));
    const { events, sealed } = when(
      state,
      { type: 'joining.tell', hope: 'To be heard', worry: '', seen: 'noname' },
      fatima,
      days(5),
    );
    expect(events).toEqual([]);
    expect(sealed?.box).toBe('hopes.n1');
    const four = opened({ o6: { hope: 'a' }, o7: { hope: 'b' }, o8: { hope: 'c' }, o9: { hope: 'd' } });
    const pool = (ballots: Opened[]) => new Map([['hopes.n1', ballots]]);
    const pools = (found: Event[]) => found.filter(({ type }) => type === 'joining.poolRead');
    expect(pools(happens(state, days(20), pool(four)))).toEqual([]);
    const five = [...four, ...opened({ o10: { hope: 'e' } })];
    // The last of them joined on the fourth day, and has a week too.
    expect(pools(happens(state, days(10), pool(five)))).toEqual([]);
    expect(pools(happens(state, days(11), pool(five)))).toMatchObject([{ box: 'hopes.n1', worries: [] }]);
    expect(reads(state, 'hopes.n1', days(11))[0]).toContain('Hopes (5)');
    expect(boxesInUse(state)).toContain('hopes.n2');
  });
});

describe('the catch-up card', () => {
  test('is made of what is so now: purpose, what we declared, differences, decisions, what goes on, when we meet, who hosts', () => {
    const state = joined();
    when(
      state,
      { type: 'difference.raise', shared: 'People need papers', unshared: 'who may advise on Saturdays' },
      bea,
    );
    when(state, { type: 'commitment.promise', what: 'A winter bed list', with: [] }, chidi);
    const times = ['2026-06-25T09:00:00.000Z', '2026-06-26T09:00:00.000Z'];
    when(state, { type: 'meeting.propose', title: 'Monthly meeting', slots: times, hours: 72 } as Intent, bea);
    when(state, { type: 'meeting.fix', id: 'm1', slot: 0 }, bea);
    const card = plain(catchUp(state, monday), 'Europe/London');
    expect(card).toContain('We are here so that nobody sleeps rough because of their papers.');
    expect(card).toContain('Shared: People need papers. Not yet: who may advise on Saturdays.');
    expect(card).toContain('A winter bed list');
    expect(card).toContain('Monthly meeting, Thu 25 Jun 2026, 10:00');
    expect(card).toContain('Rooted');
    when(state, { type: 'commitment.finish', id: 'c1' }, chidi);
    expect(plain(catchUp(state, monday))).not.toContain('winter bed list');
    // The declaration as it stands, and the purpose with it.
    const [early, asked] = ['We say it early, even when it is awkward', 'We ask before we publish'];
    for (const [line, said] of [
      [1, early],
      [2, asked],
    ] as const)
      when(state, { type: 'declaration.word', line, words: said, because: 'it went wrong once' } as Intent, amal);
    when(state, { type: 'declaration.aim', purpose: 'Everybody has papers' } as Intent, amal);
    expect(plain(catchUp(state, monday))).not.toContain(early);
    when(state, { type: 'declaration.publish' } as Intent, amal);
    const declared = plain(catchUp(state, monday));
    expect(declared).toContain('We are here so that everybody has papers.');
    expect(declared).toContain(early);
    expect(declared).toContain(asked);
    expect(declared).not.toContain('it went wrong once');
  });

  test('has at most two hundred words, whatever the coalition', () => {
    const word = fc.constantFrom('a', 'we', 'Mill', 'Road.', 'é', '-', '\n', 'unaccompanied');
    const sentence = fc.array(word, { minLength: 1, maxLength: 80 }).map((all) => all.join(' '));
    const coalition = fc.record({
      name: sentence.map((one) => one.slice(0, 60)),
      purpose: sentence.map((one) => one.slice(0, 140)),
      declared: fc.array(sentence, { maxLength: 7 }),
      differences: fc.array(fc.tuple(sentence, sentence), { maxLength: 6 }),
      promises: fc.array(sentence, { maxLength: 6 }),
      decisions: fc.array(sentence, { maxLength: 6 }),
      meeting: fc.option(sentence),
    });
    let fullest = 0;
    fc.assert(
      fc.property(coalition, ({ name, purpose, declared, differences, promises, decisions, meeting }) => {
        const [first, ...others] = riverside;
        const state = stateAfter([{ ...first, name, purpose } as Event, ...others], founded);
        const at = monday.toISOString();
        differences.forEach(([shared, unshared], index) => {
          const id = `d${index}`;
          state.disagreements.differences.set(id, { id, shared: [shared], unshared, needs: [], changed: at } as never);
        });
        for (const what of promises) when(state, { type: 'commitment.promise', what: `${what}x`, with: [] }, bea);
        decisions.forEach((title, index) => {
          const outcome = { result: 'agreed', words: '', at, review: '2027-01-01' };
          state.proposals.all.set(`p${index}`, { id: `p${index}`, title, outcome, stage: 'closed' } as never);
        });
        const lines = declared.map((said) => ({ words: said, because: said }));
        if (lines.length > 0) state.declaration.versions.push({ number: 1, at, purpose, lines });
        if (meeting !== null)
          state.meetings.all.set('m1', { id: 'm1', title: meeting, begins: days(3).toISOString() } as never);
        const count = wordsIn(catchUp(state, monday), state);
        fullest = Math.max(fullest, count);
        expect(count).toBeLessThanOrEqual(mostWords);
      }),
      { numRuns: 200 },
    );
    // The coalitions were lively enough to fill it.
    expect(fullest).toBeGreaterThan(mostWords - 25);
  });
});

describe('a buddy', () => {
  test('is of another kind and another size', () => {
    const state = joined();
    expect(happens(state, monday)).toMatchObject([{ type: 'joining.buddyAsked', id: 'o6', of: 'o3' }]);
    const letter = cardsOf(state, 'buddy.o6.o3', monday)[0];
    expect(letter?.place).toEqual({ person: chidi });
    expect(plain(letter!.note)).toContain('Would you be Tenants’ Voice’s buddy?');
    when(state, { type: 'joining.buddy', id: 'o6', will: true }, chidi);
    expect(reads(state, 'welcome.o6', monday)[0]).toContain('Your buddy is Harbour Trust (Charity). Ask harbour trust');
  });

  test('who says no, and who says nothing, leave the same state behind', () => {
    const silent = joined();
    happens(silent, monday);
    happens(silent, days(4));
    const refusing = joined();
    happens(refusing, monday);
    when(refusing, { type: 'joining.buddy', id: 'o6', will: false }, chidi, days(3));
    happens(refusing, days(4));
    for (const state of [silent, refusing])
      when(state, { type: 'joining.buddy', id: 'o6', will: true }, dilys, days(4));
    expect(refusing.joining).toEqual(silent.joining);
    expect(refusing.joining.welcomes.get('o6')?.buddy?.of).toBe('o4');
    expect(JSON.stringify(show(refusing, days(4)))).toEqual(JSON.stringify(show(silent, days(4))));
  });

  test('a no to one newcomer is no answer to the next', () => {
    const state = joined();
    happens(state, monday);
    when(state, { type: 'joining.buddy', id: 'o6', will: false }, chidi);
    when(state, { type: 'checkin.goAway', until: '2026-07-30' }, dilys);
    when(state, { ...tenants, name: 'Night Line' } as Intent, 'slack:T2:UN', days(1));
    expect(happens(state, days(1))).toContainEqual(
      expect.objectContaining({ type: 'joining.buddyAsked', id: 'o7', of: 'o3' }),
    );
  });

  test('is nobody whom one of the two asked not to be introduced to; whoever is asked instead reads what anybody would', () => {
    const apart = (of: PersonId, ...ids: string[]) =>
      new Map([[introductionsBox, [{ of, ballot: { apart: ids.join('\n') } }]]]);
    const askedFirst = (sealed: Map<string, Opened[]>) => {
      const state = joined();
      return { state, of: happens(state, monday, sealed).flatMap((one) => ('of' in one ? one.of : [])) };
    };
    expect(askedFirst(new Map()).of).toEqual(['o3']);
    for (const sealed of [apart(chidi, 'o6'), apart(chidi, fatima), apart(fatima, 'o3'), apart(fatima, chidi)])
      expect(askedFirst(sealed).of).toEqual(['o4']);
    // Somebody else's list is about somebody else.
    expect(askedFirst(apart(emre, 'o6')).of).toEqual(['o3']);
    const kept = askedFirst(apart(chidi, 'o6')).state;
    const [letter] = reads(kept, 'buddy.o6.o4', monday);
    expect(letter).toContain('Would you be Tenants’ Voice’s buddy?');
    expect(cardsOf(kept, 'buddy.o6.o3', monday)).toEqual([]);
    // With everybody kept apart, the newcomer reads what it reads where nobody is left to ask.
    const all = apart(fatima, 'o1', 'o2', 'o3', 'o4', 'o5');
    const none = joined();
    for (const person of people) when(none, { type: 'checkin.goAway', until: '2026-08-30' }, person);
    const alone = askedFirst(all).state;
    expect(happens(none, monday)).toEqual([]);
    expect(reads(alone, 'welcome.o6', monday)).toEqual(reads(none, 'welcome.o6', monday));
  });

  test('the newcomer may do without one', () => {
    const state = joined();
    when(state, { type: 'joining.noBuddy' }, fatima);
    expect(happens(state, days(1))).toEqual([]);
    expect(reads(state, 'welcome.o6', days(1))[0]).not.toContain(words.lookingForBuddy);
  });

  test('nobody with no room is asked, and nobody who is new themselves', () => {
    const state = joined();
    for (const person of [chidi, dilys]) when(state, { type: 'checkin.goAway', until: '2026-07-30' }, person);
    when(state, { ...tenants, name: 'City Fund', kind: 'funder', size: 'large' } as Intent, 'slack:T2:UC', days(1));
    const asked = happens(state, days(1)).filter((one) => one.type === 'joining.buddyAsked');
    expect(asked.map((one) => ('of' in one ? one.of : ''))).not.toEqual(expect.arrayContaining(['o3']));
    expect(asked.map((one) => ('of' in one ? one.of : ''))).not.toEqual(expect.arrayContaining(['o4']));
    expect(asked.find((one) => 'id' in one && one.id === 'o6')).toBeDefined();
    expect(asked.every((one) => 'of' in one && !['o6', 'o7'].includes(one.of as string))).toBe(true);
  });
});

describe('the first word', () => {
  test('a newcomer is asked first in its first round, and its words stand first', () => {
    const state = joined();
    when(state, { type: 'checkin.open' }, amal, days(1));
    const inboxes = show(state, days(1)).filter(({ key }) => /^checkin\.k1\.o\d$/.test(key));
    expect(inboxes[0]?.key).toBe('checkin.k1.o6');
    expect(plain(inboxes[0]!.note)).toContain(words.yoursFirst);
    expect(plain(inboxes[1]!.note)).not.toContain(words.yoursFirst);
    const answer = (person: PersonId, moved: string) =>
      when(
        state,
        { type: 'checkin.answer', id: 'k1', room: 'some', said: [{ question: 'moved', words: moved }] } as Intent,
        person,
        days(1),
      );
    for (const person of people) answer(person, 'The letter came');
    answer(fatima, 'We exist');
    when(state, { type: 'checkin.close', id: 'k1' }, 'clock', days(5));
    const [card] = reads(state, 'checkin.k1.summary', days(5));
    expect(card?.split('\n').find((line) => line.startsWith('- '))).toBe('- Tenants’ Voice: We exist');
    when(state, { type: 'checkin.open' }, amal, days(8));
    expect(reads(state, 'checkin.k2.o6', days(8))[0]).not.toContain(words.yoursFirst);
  });

  test('a newcomer speaks first at its first meeting; the card says so, and the digest', () => {
    const state = joined();
    const slots = ['2026-06-25T09:00:00.000Z', '2026-06-26T09:00:00.000Z'];
    when(state, { type: 'meeting.propose', title: 'Monthly meeting', slots, hours: 72 } as Intent, bea);
    when(state, { type: 'meeting.fix', id: 'm1', slot: 0 }, bea);
    expect(reads(state, 'meeting.m1', monday)[0]).toContain('Speaks first: Tenants’ Voice');
    const coming = compose(state, founded.toISOString(), monday.toISOString()).sections.find(
      ({ name }) => name === 'coming',
    );
    expect(coming?.lines).toContainEqual([
      'New: Tenants’ Voice joins; they speak first when we meet, ',
      { moment: slots[0] },
      '.',
    ]);
  });
});

describe('thirty days', () => {
  test('no asks reach a joiner for 30 days unless they switch it off', () => {
    const state = joined();
    const ask: Intent = { type: 'commitment.ask', what: 'check the leaflet', of: ['o6'] };
    const until = 'Wed 15 Jul 2026';
    expect(when(state, ask, bea, days(2)).refused).toBe(words.spared('Tenants’ Voice', until));
    const along: Intent = { type: 'commitment.promise', what: 'a stall', with: ['o6'] };
    expect(when(state, along, bea, days(29)).refused).toBe(words.spared('Tenants’ Voice', until));
    when(state, { type: 'commitment.promise', what: 'a stall', with: [] }, bea, days(2));
    const invite: Intent = { type: 'commitment.invite', id: 'c1', of: ['o6'] };
    expect(when(state, invite, bea, days(2)).refused).toBe(words.spared('Tenants’ Voice', until));
    expect(when(state, ask, bea, days(30)).refused).toBeUndefined();

    const early = joined();
    when(early, { type: 'joining.welcomeAsks' }, fatima, days(2));
    expect(when(early, ask, bea, days(2)).refused).toBeUndefined();
  });

  test('a joiner may volunteer from the first day', () => {
    const state = joined();
    when(state, { type: 'commitment.promise', what: 'a stall', with: [] }, bea);
    const { refused } = when(state, { type: 'commitment.answer', id: 'c1', answer: 'yes' }, fatima, days(1));
    expect(refused).toBeUndefined();
    expect(when(state, { type: 'commitment.promise', what: 'tea', with: [] }, fatima, days(1)).refused).toBeUndefined();
  });

  test('a joiner is asked once, and never nudged', () => {
    const state = joined();
    const nudge = (person: PersonId) => ({
      key: 'n',
      why: 'nudge' as const,
      place: { person },
      note: { blocks: [] },
      since: days(1).toISOString(),
    });
    when(state, { type: 'checkin.pause' }, amal);
    expect(toWrite(state, [nudge(fatima), nudge(bea)], days(1)).map(({ person }) => person)).toEqual([bea]);
  });

  test('whoever joins in the first week founds the coalition with the others', () => {
    const state = stateAfter(riverside, monday);
    when(state, tenants, fatima, days(6));
    expect(when(state, { type: 'commitment.ask', what: 'x', of: ['o6'] }, bea, days(6)).refused).toBeUndefined();
    expect(cardsOf(state, 'welcome.o6', days(6))).toEqual([]);
  });
});

describe('the insurgent seat', () => {
  const profile = { ...tenants, type: 'organisation.change' } as Intent;

  test('a group may join for one piece of work without signing up to all of it', async () => {
    const { desk, coalition } = await deskWithNewcomer();
    const form = await desk.press(fatima, undefined, `${coalition}{"o":"setup seat"}`);
    const wire = 'wire' in form ? form.wire : '';
    const reply = await desk.submit(fatima, undefined, wire, { work: 'Keeping people out of the hotel' });
    expect(said(reply)).toContain('here for one piece of work: Keeping people out of the hotel');
    await desk.settle();
    const room = desk.walls.slack.read('slack:T1:C1').join('\n');
    expect(room).toContain('Here for one piece of work: Keeping people out of the hotel.');
  });

  test('nothing waits for it, and what it objects to is answered', () => {
    const state = joined();
    when(state, { ...profile, only: 'the hotel' } as Intent, fatima);
    const draft: Intent = { type: 'proposal.draft', title: 'Weekend rota', kind: 'consent' } as Intent;
    when(state, draft, bea);
    when(state, { type: 'proposal.place', id: 'p1', closest: [], everyone: false, atOnce: true, because: 'soon' }, bea);
    when(state, { type: 'proposal.post', id: 'p1' } as Intent, bea);
    const answer = (person: PersonId, stance: string, reason?: string) =>
      when(
        state,
        { type: 'proposal.answer', id: 'p1', stance, ...(reason ? { words: reason } : {}) } as Intent,
        person,
      );
    for (const person of people) answer(person, 'content');
    expect(answer(fatima, 'reservation', 'Only with people who lived there').refused).toBeUndefined();
    const close: Intent = { type: 'proposal.close', id: 'p1', result: 'agreed', words: 'We do it' } as Intent;
    expect(when(state, close, bea, days(9)).refused).toContain('answer');
    when(state, { type: 'proposal.reply', id: 'p1', concern: 1, words: 'Two join the rota' } as Intent, bea);
    expect(when(state, close, bea, days(9)).refused).toBeUndefined();
  });
});

/** Riverside on a desk, six weeks old, and Tenants’ Voice has just joined. */
async function deskWithNewcomer() {
  const desk = new Desk(founded.toISOString());
  const coalition = 'riversid';
  const at = founded.toISOString();
  await desk.ports.log.append(
    coalition,
    0,
    riverside.map((event) => ({ v: 1, at, by: amal, ...event })),
  );
  for (const room of ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3'] as const)
    await desk.ports.directory.claimRoom(room, coalition);
  for (const person of people) await desk.ports.directory.enrol(person, coalition);
  await desk.moveTo(monday.toISOString());
  const profile = { name: 'Tenants’ Voice', kind: 'community', size: 'tiny', lived: 'yes' };
  const reply = await desk.call(fatima, 'slack:T2:C2', 'setup organisation', profile);
  await desk.settle();
  return { desk, coalition, reply };
}

test('whoever may be a buddy finds the question on the home panel, where a no is as easy as a yes', async () => {
  const { desk, coalition } = await deskWithNewcomer();
  const home = await desk.type(chidi, 'slack:T2:C2', '');
  expect(said(home)).toContain(words.waitsBuddy('Tenants’ Voice'));
  const no = wireLabelled(home, words.noBuddyOf('Tenants’ Voice'));
  expect(said(await desk.press(chidi, 'slack:T2:C2', no))).toBe(words.passed);
  await desk.settle();
  const after = await desk.moot.recall(coalition);
  expect(after.joining.welcomes.get('o6')?.asked).toContain('o3');
  expect(after.joining.welcomes.get('o6')?.buddy).toBeUndefined();
  expect(said(await desk.type(chidi, 'slack:T2:C2', ''))).not.toContain(words.waitsBuddy('Tenants’ Voice'));
});

test('whoever types “setup catch up” or “setup seat” is understood, and not asked for a code', async () => {
  const { desk } = await deskWithNewcomer();
  for (const typed of ['setup catchup', 'setup catch up', 'setup catch-up'])
    expect(said(await desk.type(fatima, 'slack:T2:C2', typed))).toContain('in two hundred words');
  expect(said(await desk.type(fatima, 'slack:T2:C2', 'setup seat'))).toContain(words.seatTitle);
});

test('a newcomer reads who is here and can catch up; every room is asked what it hopes, and the welcome says what is owed', async () => {
  const { desk, reply } = await deskWithNewcomer();
  expect(buttonsOf(reply).map(({ label }) => label)).toContain(words.catchUp);
  const card = await desk.press(fatima, undefined, wireLabelled(reply, words.catchUp));
  expect(said(card)).toContain('Riverside Coalition in two hundred words');
  expect(desk.walls.slack.read(fatima).join('\n')).toContain(
    'You owe nothing: nobody asks you for anything until Wed 15 Jul',
  );
  for (const [platform, room] of [
    ['slack', 'slack:T1:C1'],
    ['discord', 'discord:G1:C3'],
  ] as const)
    expect(desk.walls[platform].read(room).join('\n')).toContain('What do you hope from Tenants’ Voice');
  await desk.later(7 * 24);
  expect(desk.walls.slack.read('slack:T1:C1').join('\n')).not.toContain('What do you hope from Tenants’ Voice');
  expect(desk.faults).toEqual([]);
});
