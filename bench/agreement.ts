import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConversation } from '../adapters/cli/conversation.js';
import { type Answers, answersFrom } from '../src/agreement/answers.js';
import { readMovement } from '../src/agreement/movement.js';
import { below, type Random, randomFrom } from '../src/agreement/random.js';

const voters = 100_000;
const statements = 1_000;
const perVoter = 50;
const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = join(root, '../shared/data');

/**
 * A hundred thousand voters and five million answers: how long a whole reading takes in passes over the answers, and how much
 * memory. Once with two lines of difference, once with one (the second axis is then hardly more than chance, the hardest case).
 * Then the largest conversation beside the project against the same pipeline in scikit-learn.
 */
export async function agreement(): Promise<unknown> {
  const twoLines = measure(simulated(2));
  const peakMiB = Math.round(process.resourceUsage().maxRSS / 1_024);
  const oneLine = measure(simulated(1));
  return { answers: voters * perVoter, twoLines, oneLine, peakMiB, ...(await besideSklearn()) };
}

function measure(answers: Answers): { seconds: number; onePassMs: number; passes: number } {
  const whole = quickest(3, () => readMovement(answers));
  const vector = new Float64Array(statements).map((_, one) => Math.sin(one));
  const pass = quickest(9, () => thereAndBack(answers, vector));
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  return { seconds: rounded(whole, 3), onePassMs: rounded(pass * 1_000, 1), passes: rounded(whole / pass, 1) };
}

/** The baseline: one plain product of the sparse matrix with a vector, and of its transpose with what comes out. */
function thereAndBack({ start, statement, side }: Answers, vector: Float64Array): Float64Array {
  const there = new Float64Array(voters);
  const back = new Float64Array(statements);
  for (let voter = 0; voter < voters; voter += 1) {
    const end = start[voter + 1] ?? 0;
    let sum = 0;
    for (let cell = start[voter] ?? 0; cell < end; cell += 1)
      sum += (side[cell] ?? 0) * (vector[statement[cell] ?? 0] ?? 0);
    there[voter] = sum;
  }
  for (let voter = 0; voter < voters; voter += 1) {
    const end = start[voter + 1] ?? 0;
    const sum = there[voter] ?? 0;
    for (let cell = start[voter] ?? 0; cell < end; cell += 1) {
      const one = statement[cell] ?? 0;
      back[one] = (back[one] ?? 0) + (side[cell] ?? 0) * sum;
    }
  }
  return back;
}

/** Seconds of processor time of the quickest of so many runs, after one to warm up: others may be at work on the machine. */
function quickest(runs: number, what: () => unknown): number {
  what();
  const times = Array.from({ length: runs }, () => {
    const began = process.cpuUsage();
    what();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

/** Voters stand on one side or the other of each line; half the statements belong to a line and are answered 70 points apart. */
function simulated(lines: 1 | 2): Answers {
  const random = randomFrom(7);
  const base = Float64Array.from({ length: statements }, () => 0.25 + 0.65 * random() ** 0.8);
  const line = Int8Array.from({ length: statements }, () => (random() < 0.5 ? -1 : random() < 0.7 ? 0 : lines - 1));
  const says = Uint8Array.from({ length: statements }, () => below(2, random));
  const size = voters * perVoter;
  const columns = { voter: new Uint32Array(size), statement: new Uint32Array(size), side: new Int8Array(size) };
  const all = Uint32Array.from({ length: statements }, (_, one) => one);
  for (let voter = 0, at = 0; voter < voters; voter += 1) {
    const stands = [below(2, random), below(2, random)];
    for (let turn = 0; turn < perVoter; turn += 1, at += 1) {
      const statement = drawn(all, turn, random);
      const on = line[statement] ?? -1;
      const yes = on < 0 ? (base[statement] ?? 0) : stands[on] === says[statement] ? 0.85 : 0.15;
      columns.voter[at] = voter;
      columns.statement[at] = statement;
      columns.side[at] = random() < 0.12 ? 0 : random() < yes ? 1 : -1;
    }
  }
  return answersFrom(voters, statements, columns);
}

/** The next of a random order without repeats. */
function drawn(all: Uint32Array, turn: number, random: Random): number {
  const other = turn + below(all.length - turn, random);
  const found = all[other] ?? 0;
  all[other] = all[turn] ?? 0;
  all[turn] = found;
  return found;
}

async function besideSklearn(): Promise<{ sklearn: unknown }> {
  const folders = existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : [];
  const size = (folder: string) => statSync(join(folder, 'votes.csv.gz')).size;
  const [largest] = folders.filter((one) => existsSync(join(one, 'votes.csv.gz'))).sort((a, b) => size(b) - size(a));
  if (!largest) return { sklearn: 'left out: no conversation lies in ../shared/data' };
  const { answers, title } = await readConversation(largest);
  const { status, stdout } = spawnSync('/usr/bin/python3', [join(root, 'bench/agreement.py')], {
    input: cellsOf(answers),
    encoding: 'utf8',
    // One thread each.
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  if (status !== 0)
    return { sklearn: 'left out: Python with scikit-learn is not installed (python3-sklearn on Debian)' };
  const { seconds: theirs } = JSON.parse(stdout) as { seconds: number };
  const ours = quickest(3, () => readMovement(answers));
  return {
    sklearn: {
      conversation: title,
      answers: answers.side.length,
      oursMs: Math.round(ours * 1_000),
      sklearnMs: Math.round(theirs * 1_000),
      timesFaster: Number((theirs / ours).toFixed(1)),
    },
  };
}

function cellsOf({ voters: people, statements: columns, start, statement, side }: Answers): string {
  return Array.from({ length: people }, (_, voter) => {
    const row = new Array<string>(columns).fill('');
    for (let cell = start[voter] ?? 0; cell < (start[voter + 1] ?? 0); cell += 1)
      row[statement[cell] ?? 0] = String(side[cell] ?? 0);
    return row.join(',');
  }).join('\n');
}
