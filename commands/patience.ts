import { type Refusal, refuse } from '../src/feature.js';
import type { Clock } from '../src/ports.js';
import type { Caller } from './reception.js';
import { words } from './words.js';

/** How much at once, and how long until one more is let in. */
interface Measure {
  atOnce: number;
  oneMoreMs: number;
}
export type Measures = Record<'person' | 'room' | 'codesOfPerson' | 'codesOfRoom', Measure>;

/** Nobody who types or presses by hand comes near the first two; a program that guesses or floods does in a second. */
export const measures = {
  person: { atOnce: 60, oneMoreMs: 1_000 },
  room: { atOnce: 600, oneMoreMs: 100 },
  /** Codes that did not fit. */
  codesOfPerson: { atOnce: 6, oneMoreMs: 10 * 60_000 },
  codesOfRoom: { atOnce: 30, oneMoreMs: 2 * 60_000 },
} as const satisfies Measures;

/** Names remembered for each measure; beyond it the one longest unheard is forgotten. */
const namesKept = 20_000;

/** What is left to each name: full at first, refilled by time (a token bucket). */
class Allowance {
  private readonly left = new Map<string, { left: number; at: number }>();

  constructor(
    private readonly measure: Measure,
    private readonly clock: Clock,
  ) {}

  /** Takes one; false when nothing is left. */
  take(name: string): boolean {
    const { left, at } = this.now(name);
    this.left.delete(name);
    this.left.set(name, { left: Math.max(0, left - 1), at });
    if (this.left.size > namesKept) this.forgetOldest();
    return left >= 1;
  }

  giveBack(name: string): void {
    const { left, at } = this.now(name);
    this.left.set(name, { left: Math.min(this.measure.atOnce, left + 1), at });
  }

  private forgetOldest(): void {
    const [oldest] = this.left.keys();
    if (oldest !== undefined) this.left.delete(oldest);
  }

  private now(name: string): { left: number; at: number } {
    const { atOnce, oneMoreMs } = this.measure;
    const at = this.clock().getTime();
    const known = this.left.get(name);
    if (!known) return { left: atOnce, at };
    return { left: Math.min(atOnce, known.left + Math.max(0, at - known.at) / oneMoreMs), at };
  }
}

/**
 * How much one person, and one room, may ask for at once, whatever the platform. Kept in memory: each of several
 * processes counts what it hears itself.
 */
export class Patience {
  private readonly persons: Allowance;
  private readonly rooms: Allowance;
  private readonly codesOfPersons: Allowance;
  private readonly codesOfRooms: Allowance;

  constructor(clock: Clock, of: Measures = measures) {
    this.persons = new Allowance(of.person, clock);
    this.rooms = new Allowance(of.room, clock);
    this.codesOfPersons = new Allowance(of.codesOfPerson, clock);
    this.codesOfRooms = new Allowance(of.codesOfRoom, clock);
  }

  /** Counts a request; a no when it was one too many. */
  with({ person, room }: Pick<Caller, 'person' | 'room'>): Refusal | undefined {
    const may = this.persons.take(person) && (!room || this.rooms.take(room));
    return may ? undefined : refuse(words.tooFast);
  }

  /** Counts a code before anybody looks whether it fits; a no after too many that did not. */
  withCode({ person, room }: Pick<Caller, 'person' | 'room'>): Refusal | undefined {
    const may = this.codesOfPersons.take(person) && (!room || this.codesOfRooms.take(room));
    return may ? undefined : refuse(words.tooManyCodes);
  }

  /** The code fitted, so it was no guess. */
  forgiveCode({ person, room }: Pick<Caller, 'person' | 'room'>): void {
    this.codesOfPersons.giveBack(person);
    if (room) this.codesOfRooms.giveBack(room);
  }
}
