import type { Answers, Side } from '../../src/agreement/answers.js';
import { answersFrom } from '../../src/agreement/answers.js';

/** Answers as they are read, in columns that grow: millions of small objects would not fit. */
export class SaidInColumns {
  private voter = new Uint32Array(1_024);
  private statement = new Uint32Array(1_024);
  private side = new Int8Array(1_024);
  private at: Float64Array | undefined;
  private count = 0;
  private readonly voters = new Map<string, number>();
  private readonly statements = new Map<string, number>();

  /** `timed`: every answer comes with its time, and the later one counts, wherever it stands in the file. */
  constructor(timed: boolean) {
    if (timed) this.at = new Float64Array(1_024);
  }

  add(voter: string, statement: string, side: Side, at = 0): void {
    if (this.count === this.voter.length) this.grow();
    this.voter[this.count] = numberIn(this.voters, voter);
    this.statement[this.count] = numberIn(this.statements, statement);
    this.side[this.count] = side;
    if (this.at) this.at[this.count] = at;
    this.count += 1;
  }

  /** The answers, and whose and to what they are, both in order of first answer. `flipped` exchanges yes and no. */
  finish(flipped: boolean): { answers: Answers; voters: string[]; statements: string[] } {
    const order = this.inTime();
    const pick = <Column extends Uint32Array | Int8Array>(from: Column, into: Column): Column => {
      order.forEach((row, to) => {
        into[to] = from[row] ?? 0;
      });
      return into;
    };
    const voter = renumbered(pick(this.voter, new Uint32Array(this.count)));
    const statement = renumbered(pick(this.statement, new Uint32Array(this.count)));
    const side = pick(this.side, new Int8Array(this.count));
    const columns = {
      voter: voter.column,
      statement: statement.column,
      side: flipped ? side.map((one) => -one) : side,
    };
    return {
      answers: answersFrom(voter.order.length, statement.order.length, columns),
      voters: namesIn(this.voters, voter.order),
      statements: namesIn(this.statements, statement.order),
    };
  }

  /** How many of each statement's rows say yes and no, re-votes included. */
  counted(): Map<string, { plus: number; minus: number }> {
    const counts = Array.from({ length: this.statements.size }, () => ({ plus: 0, minus: 0 }));
    for (let row = 0; row < this.count; row += 1) {
      const of = counts[this.statement[row] ?? 0];
      if (of && this.side[row] === 1) of.plus += 1;
      if (of && this.side[row] === -1) of.minus += 1;
    }
    return new Map([...this.statements.keys()].map((id, index) => [id, counts[index] ?? { plus: 0, minus: 0 }]));
  }

  private inTime(): Uint32Array {
    const order = Uint32Array.from({ length: this.count }, (_, index) => index);
    const { at } = this;
    return at ? order.sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0) || a - b) : order;
  }

  private grow(): void {
    const larger = <Column extends Uint32Array | Int8Array | Float64Array>(column: Column, made: Column): Column => {
      made.set(column);
      return made;
    };
    const size = this.count * 2;
    this.voter = larger(this.voter, new Uint32Array(size));
    this.statement = larger(this.statement, new Uint32Array(size));
    this.side = larger(this.side, new Int8Array(size));
    if (this.at) this.at = larger(this.at, new Float64Array(size));
  }
}

/** The same column with numbers in order of first appearance, and which old number each of them was. */
function renumbered(column: Uint32Array): { column: Uint32Array; order: number[] } {
  const known = new Map<number, number>();
  column.forEach((old, row) => {
    const now = known.get(old) ?? known.size;
    known.set(old, now);
    column[row] = now;
  });
  return { column, order: [...known.keys()] };
}

function namesIn(names: Map<string, number>, order: number[]): string[] {
  const all = [...names.keys()];
  return order.map((old) => all[old] ?? '');
}

function numberIn(map: Map<string, number>, name: string): number {
  const known = map.get(name);
  if (known !== undefined) return known;
  map.set(name, map.size);
  return map.size - 1;
}
