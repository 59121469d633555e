import { type Entry, emptyState, evolve, type State } from '../src/coalition.js';
import { lived } from './dueCoalition.js';

/** Says how many bytes a remembered coalition takes that has lived for a week: as many as a process keeps are folded. */
const coalitions = 2_000;
const told = await lived();
const { gc } = globalThis;
if (!gc) throw new Error('Start this with --expose-gc');
const heap = (): number => {
  gc();
  return process.memoryUsage().heapUsed;
};
const kept: State[] = [];
const before = heap();
for (let which = 0; which < coalitions; which += 1) {
  const state = emptyState();
  for (const text of told.copy(which)[1].log) evolve(state, JSON.parse(text) as Entry);
  kept.push(state);
}
process.send?.(Math.round((heap() - before) / kept.length), () => process.exit(0));
