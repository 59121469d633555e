import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBook } from './year/book/book.js';
import { holds } from './year/holds.js';
import { quarterEnds, type Told, tell } from './year/tell.js';

let told: Told;
beforeAll(async () => {
  told = await tell('moot', quarterEnds, () => undefined);
}, 180_000);
afterAll(async () => {
  await told?.year.stage.close();
});

test.each(holds)('in a quarter of nine organisations %s', async (_, hold) => {
  expect(await hold(told)).toEqual([]);
});

test('the same seed tells the same year, to the letter of every page, and another tells another', async () => {
  // Five weeks are short enough to be told three times.
  const fiveWeeks = (seed: string) => tell(seed, '2026-07-20T09:00:00.000Z', () => undefined);
  const years = [await fiveWeeks('moot'), await fiveWeeks('moot'), await fiveWeeks('tomorrow')];
  const folder = mkdtempSync(join(tmpdir(), 'moot-year-'));
  try {
    const written = await Promise.all(
      years.map(async (one, index) => {
        const into = join(folder, String(index));
        await writeBook(one, into);
        return filesIn(into);
      }),
    );
    const [first, second, third] = written;
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(20);
    expect(second).toEqual(first);
    expect(third).not.toEqual(first);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    for (const { year } of years) await year.stage.close();
  }
}, 180_000);

const filesIn = (folder: string): { [path: string]: string } =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
