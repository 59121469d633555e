import { randomFrom } from '../src/agreement/random.js';
import { attack } from './simulate/observers/attack.js';
import { coalitionFrom, personOf } from './simulate/observers/coalitions.js';
import { lived } from './simulate/observers/lived.js';

/** `npm run simulate -- observers` does the same to 10,000. */
const coalitions = 400;

test('results are reshuffled and released in batches so that timing reveals nothing: whoever keeps every message and revision in every room, and every digest, learns no private answer, nor when it was given', () => {
  const met = attack(coalitions, 2_027);
  expect(Object.entries(met).filter(([, count]) => count < 2)).toEqual([]);
});

test('the same observer with one inbox besides would find when its organisation answered, so the record would show it', () => {
  const coalition = coalitionFrom(randomFrom(3));
  const withInbox = (seed: number) =>
    lived(
      coalition,
      coalition.own,
      coalition.people,
      randomFrom(seed),
      undefined,
      ({ place }) => !('person' in place) || place.person === personOf(1),
    );
  const inRooms = (seed: number) => lived(coalition, coalition.own, coalition.people, randomFrom(seed));
  expect(inRooms(2)).toEqual(inRooms(1));
  expect([2, 3, 4, 5].some((seed) => withInbox(seed).join() !== withInbox(1).join())).toBe(true);
});
