import { type Random, randomFrom, shuffle } from '../../../src/agreement/random.js';
import { type Coalition, coalitionFrom, type Given, type Own } from './coalitions.js';
import { lived } from './lived.js';
import { told } from './told.js';

/** What each gave in private, dealt anew among those of one band; and check-ins, which know no bands, among all. */
function dealtAnew({ bands, open, own }: Coalition, random: Random): Own[] {
  const other = own.map((one) => ({ ...one }));
  const deal = (places: number[], give: (to: Own, from: Own) => void): void => {
    const from = [...places];
    shuffle(from, random);
    for (const [index, place] of places.entries()) give(other[place]!, own[from[index]!]!);
  };
  const places = own.map((_, index) => index);
  deal(places, (to, { amount, nameless }) => Object.assign(to, { amount, nameless }));
  deal(places, (to, { unsaid }) => Object.assign(to, { unsaid }));
  // Whoever spoke in the open may be found to have answered in private too; what they answered is looked at below.
  const quiet = places.filter((index) => !open[index]);
  for (const band of new Set(bands))
    deal(
      quiet.filter((index) => bands[index] === band),
      (to, { checks }) => Object.assign(to, { checks }),
    );
  return other;
}

/** The same people, in another order. */
function peopleAnew(people: Given[], random: Random): Given[] {
  const other = [...people];
  shuffle(other, random);
  return other;
}

/** How many coalitions showed something of each kind: it would be easy to tell nothing by showing nothing. */
export type Met = Record<keyof typeof signs, number>;
const signs = {
  figures: / \(\d+ yes, /,
  gaps: /Fewer are content in private/,
  needs: /more of \d/,
  held: /Asked before, and not shown again/,
  rooms: /How much room we have: /,
  nameless: /word \d/,
  checking: /organisations are still checking inside/,
  people: /people answered for themselves/,
  unsaid: /unsaid \d/,
  twoDigests: / digest\.g2 /,
};

/** So many coalitions, each in two worlds; throws with the coalition and the message that tells. `each` is called after every one. */
export function attack(coalitions: number, seed: number, each: () => void = () => undefined): Met {
  const random = randomFrom(seed);
  const met = Object.fromEntries(Object.keys(signs).map((name) => [name, 0])) as Met;
  for (let round = 0; round < coalitions; round += 1) {
    const coalition = coalitionFrom(random);
    const record = lived(coalition, coalition.own, coalition.people, random, (state, id, now, opened) => {
      const tells = told(state, id, now, opened);
      if (tells) throw new Error(tells);
    });
    const other = lived(coalition, dealtAnew(coalition, random), peopleAnew(coalition.people, random), random);
    for (const [index, one] of record.entries())
      if (one !== other[index]) throw new Error(`${JSON.stringify(coalition)}\n${one}\n${other[index]}`);
    if (other.length !== record.length) throw new Error(`${JSON.stringify(coalition)}\n${other.at(-1)}`);
    const words = record.join();
    for (const [name, sign] of Object.entries(signs)) met[name as keyof Met] += Number(sign.test(words));
    each();
  }
  return met;
}
