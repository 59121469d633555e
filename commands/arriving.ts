import type { State } from '../src/coalition.js';
import { type Refusal, refuse } from '../src/feature.js';
import { languageOfLocale, speaking } from '../src/languages/language.js';
import { languageFor } from '../src/members/language.js';
import type { Moot } from '../src/moot.js';
import type { CoalitionId, PersonId, RoomId } from '../src/names.js';
import type { Action, AskingSealed } from './command.js';
import { askingOf } from './knowing.js';
import { words } from './words.js';

/** A person at the counter, as their platform describes them. `delivery` names this request, so that a repeat changes nothing. */
export interface Caller {
  person: PersonId;
  name: string;
  /** Absent in private messages. */
  room?: RoomId;
  roomName?: string;
  delivery: string;
  /** What their platform says they read, `fr-CA`; it counts until they are in a coalition. */
  locale?: string;
}

/** Which coalition is this? The room's; in private, the button's own when the person belongs to it. Nothing crosses. */
export async function arrive(
  moot: Moot,
  caller: Caller,
  action: Action,
  carried?: CoalitionId,
): Promise<AskingSealed | Refusal> {
  const { directory } = moot.world;
  const here = caller.room ? await directory.coalitionOfRoom(caller.room) : undefined;
  if (here) return carried && carried !== here ? no(moot, caller, 'otherCoalition') : asks(moot, caller, action, here);
  const own = await directory.coalitionsOf(caller.person);
  if (carried) return own.includes(carried) ? asks(moot, caller, action, carried) : no(moot, caller, 'otherCoalition');
  if (caller.room) return asks(moot, caller, action, undefined);
  return own.length > 1 ? no(moot, caller, 'whichCoalition') : asks(moot, caller, action, own[0]);
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

/** What can be said before we know what somebody wants, in their language all the same. */
export async function tell<Said extends object>(
  moot: Moot,
  caller: Caller,
  say: () => Said extends Promise<unknown> ? never : Said,
): Promise<Said> {
  const { directory } = moot.world;
  const here = caller.room ? await directory.coalitionOfRoom(caller.room) : undefined;
  const coalition = here ?? (await directory.coalitionsOf(caller.person))[0];
  const members = coalition ? (await moot.recall(coalition)).members : undefined;
  const language = members ? languageFor(members, caller.person) : (languageOfLocale(caller.locale) ?? 'en');
  return speaking<Said>(language, say);
}

const no = (moot: Moot, caller: Caller, why: 'otherCoalition' | 'whichCoalition'): Promise<Refusal> =>
  tell<Refusal>(moot, caller, () => refuse(words[why]));
