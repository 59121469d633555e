import type { State } from './coalition.js';
import { takeDown } from './forget.js';
import { lapsed, nextNight } from './lasting/state.js';
import { words } from './lasting/words.js';
import type { Moot } from './moot.js';
import type { CoalitionId, Moment } from './names.js';
import { letGo } from './rewording.js';

const tryAgainMs = 60_000;

/** What came of it. `again`: the next night in which words go, or when to try what a platform did not answer. */
interface LetGo {
  didAnything: boolean;
  again: Moment[];
}

/**
 * Lets go of words whose time is over: first on the cards that quoted a concern, then in the log, all of them in one rewriting a night.
 * The log says what is left, so whatever is cut off half way begins again.
 */
export async function letGoInTime(moot: Moot, coalition: CoalitionId, { lasting }: State): Promise<LetGo> {
  const { board, clock } = moot.world;
  const now = clock().toISOString();
  const night = nextNight(lasting);
  if (!night || night > now) return { didAnything: false, again: night ? [night] : [] };
  const over = lapsed(lasting, now);
  const things = over.flatMap(({ as, thing }) => (as === 'concerns' && thing ? [thing] : []));
  const isAbout = (key: string): boolean => things.some((thing) => key === thing || key.startsWith(`${thing}.`));
  const hung = (await board.read(coalition)).filter(({ key }) => isAbout(key.slice(0, key.indexOf('@'))));
  if (!(await takeDown(moot, coalition, hung, () => words.went, night)))
    return { didAnything: true, again: [new Date(clock().getTime() + tryAgainMs).toISOString()] };
  await moot.rewrite(coalition, letGo(over));
  const next = nextNight((await moot.recall(coalition)).lasting);
  return { didAnything: true, again: next ? [next] : [] };
}
