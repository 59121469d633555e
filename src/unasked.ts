import type { State } from './coalition.js';
import type { Posting } from './feature.js';
import { roomComesFree, toWrite } from './inbox/ration.js';
import type { Moot } from './moot.js';
import type { CoalitionId, Moment } from './names.js';
import { type Hung, nameOfPlace } from './ports.js';
import { cameBack } from './unread.js';

/** What nobody asked for is counted in the log before it travels, so that every process counts the same. Returns when there is room for more. */
export async function writeUnasked(
  moot: Moot,
  coalition: CoalitionId,
  seen: State,
  postings: Posting[],
  hung: Map<string, Hung>,
): Promise<Moment[]> {
  const now = moot.world.clock();
  const back = cameBack(seen, hung);
  for (const { key, person } of back)
    await moot.ask(coalition, { intent: { type: 'inbox.return', key, person }, by: 'clock' });
  let state = back.length > 0 ? await moot.recall(coalition) : seen;
  const missing = postings.filter((posting) => {
    const before = hung.get(`${posting.key}@${nameOfPlace(posting.place)}`);
    return !before?.messageId && !before?.refused;
  });
  const wanted = toWrite(state, missing, now);
  if (wanted.length > 0) {
    await moot.ask(coalition, { intent: { type: 'inbox.write', wanted }, by: 'clock' });
    state = await moot.recall(coalition);
  }
  return roomComesFree(state, missing, now);
}
