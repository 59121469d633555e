import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../adapters/sqlite/index.js';
import { newId } from '../src/main.js';
import { Moot } from '../src/moot.js';
import { Crowd, type Pressed } from './crowd.js';
import { QuietRooms } from './quietRooms.js';

const organisations = 200;
const rooms = 40;
const rounds = 3;
const paceMs = 1_000;
const platformMs = 120;
/** In an ordinary round people answer over a while; then all of them press in the same moment. */
const spreadMs = 10_000;
const answeredWithinMs = 3_000;

interface Round {
  spread: Pressed;
  atOnce: Pressed;
}

/**
 * 200 organisations in 40 rooms on two platforms answer one proposal, spread over ten seconds and all at once, on a SQLite file
 * and platforms that take 120 ms a call. The baseline is the same load on a commitment's "Us too" in the same run. Returns the
 * ratio of presses a second when all press at once: proposal / commitment. Fails when a press waits more than three
 * seconds, or a room's card is edited more than once a second.
 */
export async function proposal(): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'moot-bench-'));
  const store = await openSqlite(join(folder, 'moot.sqlite'));
  const walls = new QuietRooms();
  const journal = { info: () => undefined, fault: (fault: unknown) => console.error(fault) };
  const world = { ...store, messengers: walls.messengers(), clock: () => new Date(), newId, journal, paceMs };
  const founding = new Moot(world);
  const founded = new Crowd(founding, walls, organisations, rooms);
  await founded.found();
  await founding.stop();
  process.stderr.write(`${organisations} organisations in ${rooms} rooms; ${walls.reads.size} messages hang\n`);

  walls.pauseMs = platformMs;
  const moot = new Moot(world);
  const crowd = founded.with(moot);
  const told: Record<'ours' | 'baseline', Round[]> = { ours: [], baseline: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const which of round % 2 ? (['baseline', 'ours'] as const) : (['ours', 'baseline'] as const)) {
      const one = await (which === 'ours' ? onProposal(crowd, round) : onCommitment(crowd, round));
      told[which].push(one);
      process.stderr.write(`round ${round} of ${rounds}, ${which}: ${JSON.stringify(figures(one))}\n`);
    }
  }
  await moot.stop();
  await store.close();
  rmSync(folder, { recursive: true });
  check(told.ours);
  const rate = (all: Round[]) => median(all.map(({ atOnce }) => atOnce.pressesPerSecond));
  const ratio = Number((rate(told.ours) / rate(told.baseline)).toFixed(3));
  return { ratio, ours: figures(middle(told.ours)), baseline: figures(middle(told.baseline)) };
}

function check(ours: Round[]): void {
  const all = ours.flatMap(({ spread, atOnce }) => [spread, atOnce]);
  const slowest = Math.max(...all.map(({ answered }) => answered.at(-1) ?? 0));
  const closest = Math.min(...all.map(({ closestMs = Number.POSITIVE_INFINITY }) => closestMs));
  if (slowest > answeredWithinMs) throw new Error(`A press was answered only after ${Math.round(slowest)} ms`);
  if (closest < paceMs) throw new Error(`Two edits in one room were only ${Math.round(closest)} ms apart`);
}

/** A proposal that every room sees at once, and everybody's answer to it: most in one press, some with a condition. */
async function onProposal(crowd: Crowd, round: number): Promise<Round> {
  const id = `p${round}`;
  await crowd.call(round, 'propose decision', { title: `We carry boxes, ${round}`, kind: 'consent' });
  const because = 'It is a bench';
  await crowd.call(round, 'propose place', { id, closest: '', everyone: 'no', atOnce: 'yes', because });
  await crowd.press(round, { type: 'proposal.post', id });
  const stances = ['content', 'aside', 'content', 'notTakingPart', 'content', 'checking'];
  const answer = (turn: number) => (organisation: number) =>
    organisation % 10 === 9
      ? crowd.call(organisation, 'propose reservation', { id, words: `Box ${organisation}`, hat: 'organisation' })
      : crowd.press(organisation, { type: 'proposal.answer', id, stance: stances[(organisation + turn) % 6] });
  const spread = await crowd.pressing(`proposal.${id}`, spreadMs, answer(0));
  return { spread, atOnce: await crowd.pressing(`proposal.${id}`, 0, answer(1)) };
}

/** The same load on what was there before: everybody joins one commitment. */
async function onCommitment(crowd: Crowd, round: number): Promise<Round> {
  const id = `c${round}`;
  await crowd.call(round, 'commit we', { what: `We carry boxes, ${round}`, when: '', with: '' });
  const answer = (organisation: number) => crowd.press(organisation, { type: 'commitment.answer', id, answer: 'yes' });
  const spread = await crowd.pressing(`commitment.${id}`, spreadMs, answer);
  return { spread, atOnce: await crowd.pressing(`commitment.${id}`, 0, answer) };
}

const figures = ({ spread, atOnce }: Round) => ({ spread: figuresOf(spread), atOnce: figuresOf(atOnce) });
const figuresOf = ({ answered, pressesPerSecond, convergedMs, edits, closestMs }: Pressed) => ({
  medianMs: Math.round(median(answered)),
  slowestMs: Math.round(answered.at(-1) ?? 0),
  pressesPerSecond: Math.round(pressesPerSecond),
  convergedMs: Math.round(convergedMs),
  edits: `${edits} instead of ${answered.length * rooms}`,
  ...(closestMs === undefined ? {} : { closestMs: Math.round(closestMs) }),
});

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const middle = (all: Round[]): Round =>
  [...all].sort((a, b) => a.atOnce.pressesPerSecond - b.atOnce.pressesPerSecond)[Math.floor(all.length / 2)] as Round;
