import type { State } from '../src/coalition.js';
import { type Refusal, refuse } from '../src/feature.js';
import type { Moot } from '../src/moot.js';
import type { CoalitionId } from '../src/names.js';
import type { Action, AskingSealed } from './command.js';
import { askingOf } from './knowing.js';
import type { Caller } from './reception.js';
import { words } from './words.js';

/** Which coalition is this? The room's; in private, the button's own when the person belongs to it. Nothing crosses. */
export async function arrive(
  moot: Moot,
  caller: Caller,
  action: Action,
  carried?: CoalitionId,
): Promise<AskingSealed | Refusal> {
  const { directory } = moot.world;
  const here = caller.room ? await directory.coalitionOfRoom(caller.room) : undefined;
  if (here) return carried && carried !== here ? refuse(words.otherCoalition) : asks(moot, caller, action, here);
  const own = await directory.coalitionsOf(caller.person);
  if (carried) return own.includes(carried) ? asks(moot, caller, action, carried) : refuse(words.otherCoalition);
  if (caller.room) return asks(moot, caller, action, undefined);
  return own.length > 1 ? refuse(words.whichCoalition) : asks(moot, caller, action, own[0]);
}

/** Who asks, in that coalition. Whoever writes to us in private can be written to in private. */
export async function asks(
  moot: Moot,
  caller: Caller,
  action: Action,
  coalition: CoalitionId | undefined,
  known?: State,
): Promise<AskingSealed> {
  const { person, room } = caller;
  const state = known ?? (coalition ? await moot.recall(coalition) : undefined);
  if (coalition && !room && state?.members.unreachable.has(person))
    await moot.ask(coalition, { intent: { type: 'delegate.reachable', person }, by: person });
  return askingOf(moot, caller, coalition, action, state);
}
