import type { CoalitionId } from '../src/names.js';
import { Sharing } from '../src/share.js';

const journal = { info: () => undefined, fault: () => undefined };
const paceMs = 60;

/** A queue that keeps what it is given, and tells when. */
function listing() {
  const handed: CoalitionId[][] = [];
  const put = async (coalitions: CoalitionId[]): Promise<void> => void handed.push(coalitions);
  return { handed, sharing: new Sharing({ put, isAnyoneGone: async () => false }, journal, paceMs) };
}
const untilIdle = async (sharing: Sharing): Promise<void> => {
  while (sharing.isBusy()) await new Promise((next) => setTimeout(next, 5));
};

test('whoever was handed over and is wished for again and again is handed over once more, after a rest', async () => {
  const { handed, sharing } = listing();
  await Promise.all([sharing.soon('riverside'), sharing.soon('harbour'), sharing.soon('riverside')]);
  expect(handed).toEqual([['riverside', 'harbour']]);
  for (let press = 0; press < 10; press += 1) await sharing.soon('riverside');
  expect(handed).toHaveLength(1);
  expect(sharing.isBusy()).toBe(true);
  await untilIdle(sharing);
  expect(handed).toEqual([['riverside', 'harbour'], ['riverside']]);
});

test('what is wished for while it rests is handed over before the process ends', async () => {
  const { handed, sharing } = listing();
  await sharing.soon('riverside');
  await sharing.soon('riverside');
  sharing.stop();
  await untilIdle(sharing);
  expect(handed).toEqual([['riverside'], ['riverside']]);
});
