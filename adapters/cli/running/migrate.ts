import { createHash } from 'node:crypto';
import type { Belongings, House } from '../../../src/carrying.js';
import { Progress } from '../progress.js';
import { type Tools, Trouble, type Typed, type Verb } from '../verb.js';
import { words } from './words.js';

/** `moot migrate`: everything, from a file to Redis or back. */
export const migrateVerb: Verb = {
  name: 'migrate',
  about: words.migrate.about,
  help: words.migrate.help,
  options: { from: { type: 'string' }, to: { type: 'string' }, progress: { type: 'boolean' } },
  async run({ values, words: typed }: Typed, tools: Tools) {
    const { from, to } = values;
    if (typeof from !== 'string' || typeof to !== 'string' || typed.length > 0) throw new Trouble(words.migrate.whence);
    if (from === to) throw new Trouble(words.migrate.same);
    const old = await open(tools, from, 'from');
    const fresh = await open(tools, to, 'to').catch(async (fault) => {
      await old.close();
      throw fault;
    });
    const progress = new Progress(tools, tools.isWatched || values.progress === true);
    try {
      await move(old, fresh, tools, progress);
    } finally {
      progress.end();
      await old.close();
      await fresh.close();
    }
  },
};

async function open(tools: Tools, where: string, which: 'from' | 'to'): Promise<House> {
  const house = await tools.openHouse(where, which === 'to').catch((fault: unknown) => {
    throw new Trouble(fault instanceof Error ? fault.message : String(fault));
  });
  if (!house) throw new Trouble(words.migrate.unknownPlace(which));
  if (!(await house.isInhabited())) return house;
  await house.close();
  throw new Trouble(words.migrate.running(which));
}

/** What is there already is not carried again, so that an interrupted move goes on where it was. */
async function move(old: House, fresh: House, tools: Tools, progress: Progress): Promise<void> {
  const coalitions = await old.coalitions();
  const strangers = (await fresh.coalitions()).filter((one) => !coalitions.includes(one));
  if (strangers.length > 0) throw new Trouble(words.migrate.notEmpty(strangers.length));
  const digests: string[] = [];
  let carried = 0;
  for (const [index, coalition] of coalitions.entries()) {
    progress.show(words.migrate.moving, (0.9 * index) / coalitions.length);
    const belongings = await old.take(coalition);
    const digest = digestOf(belongings);
    digests.push(digest);
    if (digestOf(await fresh.take(coalition)) === digest) continue;
    await fresh.put(coalition, belongings);
    carried += 1;
  }
  await fresh.putSignposts(await old.signposts());
  // Read again on both sides: also what was written here meanwhile is seen.
  for (const [index, coalition] of coalitions.entries()) {
    progress.show(words.migrate.comparing, 0.9 + (0.1 * index) / coalitions.length);
    for (const house of [old, fresh])
      if (digestOf(await house.take(coalition)) !== digests[index]) throw new Trouble(words.migrate.differs(coalition));
  }
  if (signs(await fresh.signposts()) !== signs(await old.signposts())) throw new Trouble(words.migrate.signsDiffer);
  progress.end();
  tools.out(`${words.migrate.done(coalitions.length, carried, hash(digests.join()))}\n`);
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The log, what hangs, and the sealed boxes; when it wants looking after is only when. */
const digestOf = ({ log, board, boxes }: Belongings): string => {
  const hung = board
    .map(({ key, fingerprint, delivery, claimedAt, messageId, refused }) =>
      JSON.stringify([key, fingerprint, delivery, claimedAt, messageId ?? '', refused ?? false]),
    )
    .sort();
  const sealed = boxes.map(({ name, secret, ballots }) => [name, secret, ballots]);
  return hash(JSON.stringify([log, hung, sealed]));
};

const signs = (all: Awaited<ReturnType<House['signposts']>>): string =>
  hash(JSON.stringify(Object.values(all).map((pairs) => pairs.map((pair: string[]) => pair.join(' ')).sort())));
