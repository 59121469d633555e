import { type Answer, answers } from '../../../src/agreement/map.js';
import { below, type Random } from '../../../src/agreement/random.js';
import { type Amount, amounts } from '../../../src/checkins/rounds.js';
import type { Event } from '../../../src/coalition.js';
import { type OpenAnswer, openAnswers } from '../../../src/disagreements/shape.js';
import { kinds, sizes } from '../../../src/members/state.js';
import type { PersonId } from '../../../src/names.js';
import { monday } from '../../given.js';

/**
 * The observer sits in every room and keeps every message, each of its revisions with its instant, and every digest. The
 * same coalition lives through three weeks in several worlds; what is private differs, what the observer keeps may not.
 */
export interface Press {
  statement: number;
  answer: Answer;
  need?: string;
}
/** What one gives to one sense check. A leaning is not counted; `sure`: it becomes the answer before the close. */
export interface Given {
  presses: Press[];
  leans?: 'unsure' | 'sure';
}
/** All that one organisation gives in private: to two sense checks, the later presses changing the earlier; to a check-in. */
export interface Own {
  checks: [Given, Given];
  /** What one of its people writes when everybody seems content: what might somebody be too polite to say? */
  unsaid: string | undefined;
  amount: Amount | undefined;
  nameless: { words: string; seen: 'noname' | 'notkept' } | undefined;
}
export interface Coalition {
  bands: { kind: (typeof kinds)[number]; size: (typeof sizes)[number] }[];
  /** How many statements each sense check has; the second asks the first once more, or something else. */
  statements: [number, number];
  isAskedAgain: boolean;
  /** What each says in the open beside the first. */
  open: (OpenAnswer | undefined)[];
  own: Own[];
  /** People who answer the first sense check for themselves. */
  people: Given[];
  /** Hours at which the observer looks, beside all that the clock does. */
  looks: number[];
}

const hourMs = 3_600_000;
export const at = (hours: number): Date => new Date(monday.getTime() + Math.round(hours * hourMs));
/** Somebody who answers for themselves, and is with no organisation here. */
export const strangerOf = (index: number): PersonId => `slack:T9:P${index}`;
export const personOf = (index: number): PersonId => (index % 2 ? `discord:${index}` : `slack:T1:U${index}`);
/** Hours after the founding at which the sense checks open; each is open for three days. The check-in opens on Tuesday. */
export const opens = [2, 7 * 24 + 2] as const;
export const checkinOpen = [25, 95] as const;

export function coalitionFrom(random: Random): Coalition {
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length, random)]!;
  const sorts = Array.from({ length: 1 + below(4, random) }, () => ({ kind: pick(kinds), size: pick(sizes) }));
  const bands = Array.from({ length: 5 + below(8, random) }, () => pick(sorts));
  const first = 2 + below(4, random);
  const isAskedAgain = random() < 0.4;
  const statements: [number, number] = [first, isAskedAgain ? first : 2 + below(4, random)];
  const [lean, silent, needy] = [random(), random() * 0.3, random()];
  const presses = (count: number): Press[] =>
    Array.from({ length: count }, (_, index): Press[] => {
      const say = (): Press => {
        const answer = random() < 0.2 ? pick(answers) : random() < lean ? 'yes' : 'no';
        const isReserved = answer === 'no' || answer === 'unsure';
        const need = isReserved && random() < needy ? `more of ${below(40, random)}` : undefined;
        return { statement: index + 1, answer, ...(need ? { need } : {}) };
      };
      return random() < 0.08 ? [] : random() < 0.1 ? [say(), say()] : [say()];
    }).flat();
  const leaning = random() < 0.4 ? random() * 0.4 : 0;
  const given = (count: number): Given => {
    const made = presses(count);
    return made.length > 0 && random() < leaning
      ? { presses: made, leans: pick(['unsure', 'sure'] as const) }
      : { presses: made };
  };
  const writes = random();
  const opensUp = random() < 0.4 ? 0.5 + random() / 2 : 0;
  return {
    bands,
    statements,
    isAskedAgain,
    open: bands.map(() => (random() < opensUp ? pick([...openAnswers, 'yes', 'yes'] as const) : undefined)),
    own: bands.map(() => ({
      checks: [
        random() < silent ? { presses: [] } : given(statements[0]),
        random() < silent ? { presses: [] } : given(statements[1]),
      ],
      unsaid: random() < writes ? `unsaid ${below(1_000, random)}` : undefined,
      amount: random() < silent ? undefined : pick(amounts),
      nameless:
        random() < 0.3
          ? { words: `word ${below(1_000, random)}`, seen: pick(['noname', 'notkept'] as const) }
          : undefined,
    })),
    people: Array.from({ length: random() < 0.4 ? below(9, random) : 0 }, () => ({ presses: presses(statements[0]) })),
    looks: [opens[0] + random() * 72, opens[1] + random() * 72],
  };
}

export const founded = ({ bands }: Coalition): Event[] => [
  { type: 'coalition.founded', name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' },
  { type: 'room.joined', room: 'slack:T1:C1', name: 'riverside' },
  { type: 'room.joined', room: 'discord:G1:C3', name: 'moot' },
  { type: 'host.began', person: personOf(0) },
  ...bands.flatMap((band, index): Event[] => [
    {
      type: 'organisation.joined',
      id: `o${index}`,
      name: `Group ${index}`,
      ...band,
      livedExperience: false,
      part: 'core',
    },
    { type: 'delegate.joined', person: personOf(index), name: `p${index}`, organisation: `o${index}` },
  ]),
];
