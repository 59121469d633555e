import { memoryPorts } from '../adapters/memory/index.js';
import type { Entry } from '../src/coalition.js';
import type { CoalitionId } from '../src/names.js';
import { Recalling } from '../src/recall.js';

const ports = memoryPorts();
const folded: CoalitionId[] = [];
const log = {
  ...ports.log,
  read: (coalition: CoalitionId, from: number) => {
    if (from === 0) folded.push(coalition);
    return ports.log.read(coalition, from);
  },
};
const journal = { info: () => undefined, fault: () => undefined };
const entry = (number: number): Entry =>
  ({ v: 1, at: '2026-06-15T08:00:00.000Z', by: 'clock', type: 'digest.scheduled', rule: `${number}` }) as Entry;
const story = (coalition: CoalitionId, entries: number) =>
  ports.log.append(
    coalition,
    0,
    Array.from({ length: entries }, (_, number) => entry(number)),
  );

test('the coalition not asked for longest is forgotten first, and a long story takes the room of several short ones', async () => {
  for (const coalition of ['one', 'two', 'three', 'four']) await story(coalition, 10);
  await story('old', 600);
  const recalling = new Recalling({ ...ports, log, journal, keptBytes: 63_000 });
  const asked = async (...coalitions: CoalitionId[]): Promise<CoalitionId[]> => {
    folded.length = 0;
    for (const coalition of coalitions) await recalling.fresh(coalition);
    return [...folded];
  };
  expect(await asked('one', 'two', 'three', 'four')).toEqual(['one', 'two', 'three', 'four']);
  expect(await asked('one', 'two', 'three', 'four')).toEqual([]);
  // It takes 48,000 of 63,000 bytes, and a short one 12,600: one of those stays beside it.
  expect(await asked('old')).toEqual(['old']);
  expect(await asked('old', 'four')).toEqual([]);
  expect(await asked('three', 'four')).toEqual(['three']);
  expect(await asked('old')).toEqual(['old']);
  const written = (await recalling.fresh('old')).state.digest.rule;
  expect(written).toBe('599');
});

test('digests that are kept in mind take room too: a coalition with a year of them makes others be forgotten', async () => {
  const posted = (number: number): Entry => ({
    ...{ v: 1, at: '2026-06-15T08:00:00.000Z', by: 'clock', type: 'digest.posted', id: `g${number}` },
    ...{ from: '2026-06-08T08:00:00.000Z', to: '2026-06-15T08:00:00.000Z' },
    ...{ told: [], title: 'The week', head: [], sections: [], foot: [] },
  });
  await story('short', 10);
  await ports.log.append(
    'digests',
    0,
    Array.from({ length: 52 }, (_, number) => posted(number)),
  );
  const recalling = new Recalling({ ...ports, log, journal, keptBytes: 63_000 });
  await recalling.fresh('short');
  folded.length = 0;
  // Fifty-two entries alone would leave room for both; their digests take 208,000 bytes.
  for (const coalition of ['digests', 'short']) await recalling.fresh(coalition);
  expect(folded).toEqual(['digests', 'short']);
});
