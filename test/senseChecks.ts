import type { Event, Intent, State } from '../src/coalition.js';
import type { SenseCheck } from '../src/disagreements/state.js';
import type { Opened } from '../src/feature.js';
import type { PersonId } from '../src/names.js';
import type { Ballot } from '../src/ports.js';
import { amal, bea, chidi, dilys, emre, monday, riverside, stateAfter, when } from './given.js';

export const hours = (count: number): Date => new Date(monday.getTime() + count * 3_600_000);
export const days = (count: number): Date => hours(24 * count);
const letters: Record<string, 'yes' | 'unsure' | 'no' | 'pass'> = { y: 'yes', u: 'unsure', n: 'no', p: 'pass' };

/** Riverside and seven more of one kind and size, so that there are twelve. */
export const twelve: Event[] = [
  ...riverside,
  ...[6, 7, 8, 9, 10, 11, 12].flatMap((number): Event[] => [
    {
      type: 'organisation.joined',
      id: `o${number}`,
      name: `Group ${number}`,
      kind: 'community',
      size: 'tiny',
      livedExperience: false,
      part: 'core',
    },
    { type: 'delegate.joined', person: `slack:T3:U${number}`, name: `p${number}`, organisation: `o${number}` },
  ]),
];
const voices: PersonId[] = [amal, bea, chidi, dilys, emre];
/** The delegate of the organisation at this place, o1 at 0. */
export const delegate = (index: number): PersonId => voices[index] ?? `slack:T3:U${index + 1}`;

/** Of each statement what o1, o2, … answer, a letter each; a dot leaves it open. */
export type Told = Record<string, string>;

/** Opens a sense check, and lets organisations answer as told; `open` is what they say in the open. */
export function answeredBy(
  state: State,
  told: Told,
  {
    title = 'Vans',
    open = {} as Told,
    at = monday,
    intent = undefined as Intent | undefined,
    needs = [] as string[],
  } = {},
) {
  const statements = Object.keys(told);
  const [opened] = when(state, intent ?? { type: 'sensecheck.open', title, statements, hours: 72 }, bea, at).events;
  const id = opened?.type === 'sensecheck.opened' ? opened.id : '';
  const box: Opened[] = [];
  const later = new Date(at.getTime() + 3_600_000);
  const most = Math.max(...Object.values(told).map(({ length }) => length));
  for (let index = 0; index < most; index += 1) {
    const lines = statements.flatMap((statement, number) => {
      const answer = letters[told[statement]?.[index] ?? ''];
      return answer ? [{ number: number + 1, answer }] : [];
    });
    for (const { number, answer } of lines)
      when(state, { type: 'sensecheck.answer', id, statement: number, answer }, delegate(index), later);
    statements.forEach((statement, number) => {
      const answer = letters[open[statement]?.[index] ?? ''];
      if (answer && answer !== 'pass')
        when(state, { type: 'sensecheck.say', id, statement: number + 1, answer }, delegate(index), later);
    });
    const ballot: Ballot = Object.fromEntries(lines.map(({ number, answer }) => [String(number), answer]));
    const need = needs[index];
    if (lines.length > 0) box.push({ of: `o${index + 1}`, ballot: need ? { ...ballot, n1: need } : ballot });
  }
  const check = state.disagreements.senseChecks.get(id) as SenseCheck;
  const close = () =>
    when(state, { type: 'sensecheck.close', id }, 'clock', new Date(at.getTime() + 72 * 3_600_000), box).events;
  return { check, close };
}

/** A sense check that has closed. */
export function closedAfter(told: Told, title = 'Vans', state = stateAfter(twelve), needs: string[] = []) {
  const { check, close } = answeredBy(state, told, { title, needs });
  close();
  return { state, check };
}
