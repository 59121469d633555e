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
