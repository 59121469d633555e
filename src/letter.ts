import { boxOpenedBy, votersOf } from './boxes.js';
import { decide, type Entry, type Intent, type State } from './coalition.js';
import { type Asked, isRefusal, type Opened, type Refusal, refuse } from './feature.js';
import { type Language, speaking } from './languages/language.js';
import { languageFor, languageOf } from './members/language.js';
import { isHost } from './members/who.js';
import { words } from './members/words.js';
import type { World } from './moot.js';
import type { CoalitionId, PersonId, RoomId } from './names.js';

/** An intent on its way: who wants it, where they are, and the platform's delivery that brought it. */
export interface Letter {
  intent: Intent;
  by: PersonId | 'clock';
  name?: string;
  room?: RoomId;
  roomName?: string;
  cause?: string;
  /** A look asks, and goes on to show what came of it: nobody need look again because of this. */
  isLooking?: true;
}

/** What came of a letter. `sealed`: something was put into a box, which the entries may not tell. */
export interface Decided {
  entries: Entry[];
  sealed: boolean;
}

/**
 * Decides one letter; the state stays as it is. `again`: this delivery has already happened.
 * Sealed answers, addresses and rooms are kept by their ports before the log says so, because all may be done twice.
 */
export async function decideLetter(
  world: World,
  coalition: CoalitionId,
  state: State,
  letter: Letter,
): Promise<Refusal | Decided | 'again'> {
  const { intent, by, cause } = letter;
  if (cause && state.causes.has(cause)) return 'again';
  const asked = askedBy(letter, state, world.clock());
  const box = boxOpenedBy(intent);
  const opened = box ? await openBallots(world, coalition, state, box) : [];
  const decidedIn = (language: Language) => speaking(language, () => decide(state, intent, asked, opened));
  const decided = decidedIn(languageOf(state.members));
  if (isRefusal(decided)) {
    // What happens is said as the rooms read it; a no, in the language of whoever asked.
    const refused = decidedIn(languageFor(state.members, by));
    return isRefusal(refused) ? refused : decided;
  }
  for (const event of decided.events) {
    if (event.type !== 'room.joined') continue;
    // A room is in one coalition: it is claimed before the log says that it joined.
    const holder = await world.directory.claimRoom(event.room, coalition);
    if (holder !== coalition) return speaking(languageFor(state.members, by), () => refuse(words.roomTaken));
  }
  const { address, sealed } = decided;
  if (sealed) await world.ballots.cast(coalition, sealed.box, sealed.voter, sealed.ballot);
  if (address) await keepAddress(world, coalition, address);
  const at = asked.now.toISOString();
  const entries = decided.events.map((event): Entry => ({ v: 1, at, by, delivery: cause, ...event }));
  return { entries, sealed: sealed !== undefined };
}

const keepAddress = ({ addresses }: World, coalition: CoalitionId, { id, is }: { id: string; is?: string }) =>
  is === undefined ? addresses?.drop(coalition, id) : addresses?.put(coalition, id, is);

/** Does this entry name a person or a code that the directory must lead from? */
export const isIndexed = ({ type }: Entry): boolean =>
  type === 'host.began' || type === 'delegate.joined' || type === 'invite.made';

/** What the log says, written where rooms, people and codes are looked up. Doing it twice is fine. */
export async function writeIndex({ directory }: World, coalition: CoalitionId, entries: Entry[]): Promise<void> {
  for (const entry of entries) {
    if (entry.type === 'host.began' || entry.type === 'delegate.joined') await directory.enrol(entry.person, coalition);
    if (entry.type === 'room.left') await directory.releaseRoom(entry.room, coalition);
    if (entry.type === 'invite.made') await directory.putInvite(entry.hash, coalition);
  }
}

/** The same, from a whole state: an index that a crash left behind is made good when the coalition is next recalled. */
export async function rewriteIndex(
  { directory }: Pick<World, 'directory'>,
  coalition: CoalitionId,
  { members }: State,
): Promise<void> {
  const people = new Set([...members.hosts, ...members.people.keys()]);
  await Promise.all([
    ...[...members.rooms.keys()].map((room) => directory.claimRoom(room, coalition)),
    ...[...people].map((person) => directory.enrol(person, coalition)),
    ...[...members.invites.values()].map(({ hash }) => directory.putInvite(hash, coalition)),
  ]);
}

/** Who asks: their organisation and whether they host are read from the state, never from the request. */
function askedBy({ by, name, room, roomName }: Letter, { members }: State, now: Date): Asked {
  const organisation = by === 'clock' ? undefined : members.people.get(by)?.organisation;
  return { by, now, isHost: by !== 'clock' && isHost(members, by), name, room, roomName, organisation };
}

/** A box's ballots, each with its voter. */
export async function openBallots(
  { ballots }: Pick<World, 'ballots'>,
  coalition: CoalitionId,
  state: State,
  box: string,
): Promise<Opened[]> {
  const voters = new Map(votersOf(state, box).map((voter) => [voter, voter]));
  return ballots.open(coalition, box, voters);
}
