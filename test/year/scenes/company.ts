import assert from 'node:assert/strict';
import { type Entry, emptyState, evolve, type State } from '../../../src/coalition.js';
import { unlinked, webOf } from '../../../src/commitments/webs.js';
import { words } from '../../../src/digest/words.js';
import { inWords } from '../../../src/members/who.js';
import { words as memberWords } from '../../../src/members/words.js';
import type { Scene } from '../scene.js';
import type { Year } from '../year.js';

const bakery = 'Bright Bakery';
const gain = 'People nearby who would like to bake with us';

const folded = (log: Entry[]): State => {
  const state = emptyState();
  for (const entry of structuredClone(log)) evolve(state, entry);
  return state;
};
const pictures = async (year: Year, name: string): Promise<string> =>
  (await (await year.of(name).type('digest read')).press(words.picturesTitle)).text;

/** A company among charities; and who works with whom, as a picture without sizes. */
export const company: Scene[] = [
  {
    on: '2026-11-25T10:00:00.000Z',
    title: 'What a company hopes to gain',
    tells:
      'The bakery says plainly what it wants out of it. Its kind stands beside its name, and nothing that Moot ever wrote to it takes it for a charity.',
    cards: ['S7'],
    async play(year) {
      await year.does(bakery, 'setup cause', {
        cause: 'Nobody nearby goes hungry',
        gain,
        kind: 'hands',
        seen: 'everyone',
      });
      const who = await year.does('Rooted', 'setup who');
      assert.match(who, new RegExp(`${bakery}[^\\n]*${memberWords.kinds.company}`, 'i'));
      assert.ok(who.includes(gain), who);
      const itself = year.stage.personOf(year.named(bakery));
      const read = year.chronicle.said.filter(({ place }) => place === itself);
      assert.ok(read.length > 5, 'the bakery has read something');
      // What an organisation says it is stands beside its name; everything else is Moot's own word.
      for (const { text } of read) assert.doesNotMatch(text.replaceAll(memberWords.kinds.charity, ''), /charit/i);
    },
  },
  {
    on: '2026-11-26T10:00:00.000Z',
    title: 'Who works with whom',
    tells:
      'A picture of agreed work alone: every node alike, every line in words below it. Whoever has no line yet is named to the host, and to nobody else.',
    cards: ['S16'],
    async play(year) {
      const log = await year.log();
      const [state, before] = [folded(log), folded(log.filter(({ at }) => at < '2026-11-12'))];
      const [web, earlier] = [webOf(state), webOf(before)];
      assert.ok(web && earlier, 'there are lines to draw');
      for (const node of [...web.nodes, ...earlier.nodes]) {
        // A name and a chair: no size, no weight, and the same chair as a fortnight ago.
        assert.deepEqual(Object.keys(node), ['name', 'seat']);
        for (const one of web.nodes) assert.equal(one.name === node.name, one.seat === node.seat);
      }
      const host = await year.host();
      const [seen, hosts] = [
        await pictures(year, host === 'Rooted' ? 'Legal Bridge' : 'Rooted'),
        await pictures(year, host),
      ];
      for (const text of [seen, hosts])
        for (const [one, other] of web.links) {
          const names = [one, other].map((index) => web.nodes[index]?.name ?? '');
          assert.ok(
            text.split(/\n|(?<=\.) /).some((line) => names.every((name) => line.includes(name))),
            `${names}: ${text}`,
          );
        }
      const hint = words.noLineYet(inWords(unlinked(state)));
      assert.ok(unlinked(state).length > 0 && hosts.includes(hint), hosts);
      for (const name of unlinked(state)) assert.ok(!seen.includes(name), seen);
    },
  },
];
