import { declarationNote, relyingLines, show } from '../src/declaration/cards.js';
import { declaration } from '../src/declaration/declaration.js';
import { current, standingOf } from '../src/declaration/state.js';
import { words } from '../src/declaration/words.js';
import { digestNote } from '../src/digest/cards.js';
import { plain, plainLine } from '../src/note.js';
import { Desk, said, wireLabelled } from './desk.js';
import { amal, bea, chidi, dilys, emre, riverside, stateAfter, when } from './given.js';

const june = new Date('2026-06-08T07:00:00.000Z');
const early = { words: 'We say it early, even when it is awkward.', because: 'what is said late costs more' };
const word = (line: number, saying = early) => ({ type: 'declaration.word', line, ...saying }) as const;
const sign = { type: 'declaration.sign' } as const;
const published = () => {
  const state = stateAfter(riverside, june);
  when(state, word(1, { words: 'We ask before we announce.', because: 'surprise divides' }), amal, june);
  when(state, word(2, { words: 'Small organisations speak first.', because: 'nobody is too busy then' }), amal, june);
  when(state, word(3), amal, june);
  when(state, { type: 'declaration.publish' }, amal, june);
  return state;
};
type Here = ReturnType<typeof published>;
const card = (state: Here) => plain(declarationNote(state, current(state.declaration)!));
const keyed = (state: Here, key: string) => show(state).filter((one) => one.key.startsWith(key));

test('a declaration is a purpose and a few lines, each with its because, written by hosts and published whole', () => {
  const state = stateAfter(riverside, june);
  expect(when(state, word(1), bea, june).refused).toBe(words.hostsWrite);
  expect(when(state, { type: 'declaration.publish' }, amal, june).refused).toBe(words.noLines);
  expect(when(state, word(1, { ...early, because: '' }), amal, june).refused).toBe(words.becauseMissing);
  when(state, word(1), amal, june);
  expect(show(state)).toEqual([]);
  when(state, { type: 'declaration.publish' }, amal, june);
  expect(card(state)).toContain('We are here so that nobody sleeps rough because of their papers');
  expect(card(state)).toContain('1. We say it early, even when it is awkward. – because what is said late costs more');
  expect(keyed(state, 'declaration.1').map(({ place }) => place)).toHaveLength(3);
  expect(when(state, { type: 'declaration.publish' }, amal, june).refused).toBe(words.unchanged);
});

test('editing any line makes a new version and asks signatories again; a signature always points at the version signed', () => {
  const state = published();
  when(state, { ...sign, onUs: 'a warm room' }, bea, june);
  when(state, sign, chidi, june);
  when(state, word(2, { words: 'Small and affected speak first.', because: 'it changes what is said' }), amal, june);
  // Until it is published, nothing has changed for anybody.
  expect(standingOf(state.declaration, 'o2')).toBe('signed');
  when(state, { type: 'declaration.publish' }, amal, june);
  expect(current(state.declaration)?.number).toBe(2);
  expect(state.declaration.signatures.get('o2')).toMatchObject({ version: 1 });
  expect(standingOf(state.declaration, 'o2')).toBe('earlier');
  expect(card(state)).toContain('Welcome Kitchen (version 1)');
  const letters = keyed(state, 'declaration.2.');
  expect(letters.map(({ place }) => place)).toEqual([{ person: bea }, { person: chidi }]);
  expect(plain(letters[0]!.note)).toContain('I ask this once.');
  when(state, sign, bea, june);
  expect(state.declaration.signatures.get('o2')).toMatchObject({ version: 2 });
  expect(card(state)).toMatch(/Signed by .*Welcome Kitchen(?! \()/);
  expect(plain(keyed(state, 'declaration.2.o2')[0]!.note)).toContain(words.newerAnswered);
});

test('not signing is its own state, told to nobody and never chased', () => {
  const state = published();
  expect(standingOf(state.declaration, 'o4')).toBe('open');
  when(state, sign, bea, june);
  when(state, { type: 'declaration.decline' }, dilys, june);
  expect(standingOf(state.declaration, 'o4')).toBe('not');
  expect(when(state, { type: 'declaration.decline' }, bea, june).refused).toBe(words.signedAlready);
  when(state, word(1), amal, june);
  when(state, { type: 'declaration.publish' }, amal, june);
  const everything = JSON.stringify(show(state));
  for (const silent of ['Legal Bridge', 'Street Nurses', 'Rooted']) expect(everything).not.toContain(silent);
  expect(everything).not.toContain(dilys);
  expect(everything).not.toContain(emre);
  // It was that version that was declined; the new one is open again.
  expect(standingOf(state.declaration, 'o4')).toBe('open');
});

test('a name can be taken off again', () => {
  const state = published();
  expect(when(state, { type: 'declaration.unsign' }, bea, june).refused).toBe(words.notSigned);
  when(state, sign, bea, june);
  when(state, { type: 'declaration.unsign' }, bea, june);
  expect(card(state)).toContain(words.nobodyYet);
});

test('each who signed says what others can rely on it for, and what it relies on others for', () => {
  const state = published();
  when(state, { ...sign, onUs: 'a warm room on Tuesdays', onOthers: 'somebody who knows the law' }, bea, june);
  when(state, sign, chidi, june);
  expect(relyingLines(state).map((line) => plainLine(line))).toEqual([
    'Welcome Kitchen – rely on us for: a warm room on Tuesdays – we rely on others for: somebody who knows the law',
  ]);
});

test('after a year everybody is asked once whether it is still ours, in the rooms and in no inbox', () => {
  const state = published();
  when(state, sign, bea, june);
  const [wish] = declaration.due!(state, june);
  expect(wish!.at).toBe('2027-06-08T07:00:00.000Z');
  when(state, wish!.intent, 'clock', new Date(wish!.at));
  const asked = keyed(state, 'declaration.year.1');
  expect(asked.map(({ place }) => 'room' in place)).toEqual([true, true, true]);
  expect(plain(asked[0]!.note)).toContain('Saying nothing says nothing.');
  expect(declaration.due!(state, june).map(({ at }) => at)).toEqual(['2028-06-07T07:00:00.000Z']);
  when(state, sign, bea, new Date('2027-06-09T07:00:00.000Z'));
  expect(state.declaration.signatures.get('o2')).toMatchObject({ version: 1, at: '2027-06-09T07:00:00.000Z' });
});

test('each digest quotes another line of the declaration', () => {
  const state = published();
  const quoted = [1, 2, 3, 4].map((week) => {
    const at = new Date(june.getTime() + week * 7 * 86_400_000);
    when(state, { type: 'digest.add', kind: 'win', words: `win ${week}` }, bea, at);
    when(state, { type: 'digest.hold', postsAt: at.toISOString() }, 'clock', at);
    when(state, { type: 'digest.post', id: `g${week}` }, 'clock', at);
    return /From our declaration, line (\d)/.exec(plain(digestNote(state.digest.posted.at(-1)!)))?.[1];
  });
  expect(quoted).toEqual(['1', '2', '3', '1']);
});

test('a whole bot: a host writes it line by line, a delegate signs it with two lines', async () => {
  const desk = new Desk('2026-06-08T07:00:00.000Z');
  const room = 'slack:T1:C1' as const;
  await desk.call(amal, room, 'setup found', {
    name: 'Riverside',
    purpose: 'Nobody sleeps rough',
    zone: 'Europe/London',
  });
  await desk.call(amal, room, 'setup organisation', { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' });
  await desk.type(amal, room, 'setup declaration');
  const draft = await desk.call(amal, room, 'setup wording', { line: '1', words: early.words, because: early.because });
  const out = await desk.press(amal, room, wireLabelled(draft, words.publish));
  expect(said(out)).toContain(words.published);
  const form = await desk.press(amal, room, wireLabelled(out, words.sign));
  expect(said(form)).toContain(words.onUsLabel);
  const wire = 'wire' in form ? form.wire : '';
  const signed = await desk.submit(amal, room, wire, { onUs: 'a kitchen table', onOthers: '' });
  expect(said(signed)).toContain('Signed by Rooted.');
  await desk.settle();
  expect(desk.walls.slack.read(room).join('\n')).toContain('Signed by Rooted.');
  expect(said(await desk.press(amal, room, wireLabelled(signed, words.relyTitle)))).toContain('a kitchen table');
  expect(desk.faults).toEqual([]);
});
