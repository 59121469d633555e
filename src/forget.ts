import { all, type Entry, emptyState, evolve, type State, show } from './coalition.js';
import { isAbout, lastShown, withKin } from './forgetting/afterwards.js';
import { type Going, type Plan, planFor } from './forgetting/going.js';
import { words } from './forgetting/words.js';
import { fingerprintOf, messengerFor } from './hang.js';
import { speaking } from './languages/language.js';
import { languageOf } from './members/language.js';
import type { Moot } from './moot.js';
import type { CoalitionId, Moment, OrganisationId, PersonId, RoomId } from './names.js';
import { type Note, note, spoken, withoutPages } from './note.js';
import { type Ballot, type Hung, nameOfPlace, type Place } from './ports.js';

/** A platform that does not answer delays forgetting no longer than this; then what hangs there stays. */
const patienceMs = 24 * 60 * 60_000;
const tryAgainMs = 60_000;

/** What came of it. `again`: when to try what a platform did not answer. */
interface Forgotten {
  didAnything: boolean;
  isOver: boolean;
  again: Moment[];
}

/** Forgets whoever asked for it, and closes what is to be closed. */
export async function forgetWhatIsAsked(moot: Moot, coalition: CoalitionId, state: State): Promise<Forgotten> {
  const { clock, directory } = moot.world;
  const later = new Date(clock().getTime() + tryAgainMs).toISOString();
  const { forgettings, closing, founded } = state.members;
  if (closing?.closed) {
    if (!(await closeDown(moot, coalition, closing.closed))) await directory.wake(coalition, later);
    return { didAnything: true, isOver: true, again: [] };
  }
  for (const going of forgettings)
    if (!(await forget(moot, coalition, going))) return { didAnything: true, isOver: false, again: [later] };
  // Nothing stands in its log, or nothing any more: there is nobody to look after.
  if (founded === undefined) await directory.retire(coalition);
  return { didAnything: forgettings.length > 0, isOver: founded === undefined, again: [] };
}

/**
 * Takes people's words out of everything that is kept. The log comes last, because it says what is still to be done: whatever is cut off
 * half way begins again. False: a platform did not answer, and it is to be tried again.
 */
async function forget(moot: Moot, coalition: CoalitionId, going: Going & { at: Moment }): Promise<boolean> {
  const { board, directory, linkTo, log } = moot.world;
  const state = await moot.recall(coalition);
  const story = await log.read(coalition, 0);
  const language = languageOf(state.members);
  const plan = speaking(language, () => planFor(going, story));
  const stillShown = keysAfter(plan.after, moot.world.clock());
  const people = new Set<string>(going.people);
  const touched = withKin(plan.touched, plan.after);
  const isOld = ({ key }: Hung) => !stillShown.has(key) && isAbout(key, touched);
  const hung = (await board.read(coalition)).filter((one) => people.has(placeIn(one.key)) || isOld(one));
  const takenDown = speaking(language, () => spoken(note(undefined, words.takenDown)));
  const old = oldNotes(going, plan, story, touched, takenDown);
  const reads = ({ key }: Hung): Note | undefined => {
    const read = people.has(placeIn(key)) ? takenDown : old(key);
    return read && !linkTo ? withoutPages(read) : read;
  };
  if (!(await revise(moot, coalition, hung, reads, going.at, going.people))) return false;
  for (const { key, delivery } of hung) if (people.has(placeIn(key))) await board.release(coalition, key, delivery);
  await emptyBallots(moot, coalition, going, state);
  for (const person of going.people) await directory.dismiss(person, coalition);
  await moot.rewrite(coalition, (entry) => speaking(language, () => plan.change(entry)));
  return true;
}

/**
 * How an old note is to read: without what goes, and with all that others said in it. What can be written anew no more is taken
 * down; where the words stay, that and whatever reads as before is left alone (undefined).
 */
function oldNotes(going: Going, plan: Plan, story: Entry[], touched: ReadonlySet<string>, takenDown: Note) {
  const after = lastShown(plan.after, touched);
  const before = going.keep ? lastShown(story, touched) : undefined;
  return (key: string): Note | undefined => {
    const read = after.get(key);
    if (!read) return going.keep || !isAbout(key, plan.touched) ? undefined : takenDown;
    return before && JSON.stringify(before.get(key)) === JSON.stringify(read) ? undefined : read;
  };
}

/** Which notes will still be shown, each under its key and place. */
function keysAfter(story: Entry[], now: Date): Set<string> {
  const state = emptyState();
  for (const entry of story) evolve(state, entry);
  return new Set(show(state, now).map(({ key, place }) => `${key}@${nameOfPlace(place)}`));
}

const placeIn = (key: string): string => key.slice(key.indexOf('@') + 1);

/** Revises each to one sentence. False: some are still to be done. */
export async function takeDown(
  moot: Moot,
  coalition: CoalitionId,
  hung: Hung[],
  say: () => string,
  since: Moment,
): Promise<boolean> {
  const { members } = await moot.recall(coalition);
  const said = speaking(languageOf(members), () => spoken(note(undefined, say())));
  return revise(moot, coalition, hung, () => said, since);
}

/** Revises each to what it is to read; what is undefined stays as it is. False: some are still to be done. */
async function revise(
  moot: Moot,
  coalition: CoalitionId,
  hung: Hung[],
  reads: (one: Hung) => Note | undefined,
  since: Moment,
  gone: readonly PersonId[] = [],
): Promise<boolean> {
  const { board, clock, journal } = moot.world;
  const { people } = (await moot.recall(coalition)).members;
  let isDone = true;
  for (const one of hung) {
    const said = reads(one);
    const fingerprint = said && fingerprintOf(said);
    if (!said || !fingerprint || !one.messageId || one.fingerprint === fingerprint) continue;
    const place = placeIn(one.key);
    const messenger = messengerFor(moot, place);
    const delivered = await messenger?.revise(
      coalition,
      placeOf(place, people.has(place as PersonId) || gone.includes(place as PersonId)),
      one.messageId,
      said,
    );
    if (delivered && ('later' in delivered || 'doubt' in delivered)) isDone = false;
    else await board.record(coalition, { ...one, fingerprint });
  }
  if (isDone) return true;
  const isPatient = clock().getTime() - Date.parse(since) < patienceMs;
  if (!isPatient) journal.info({ coalition, while: 'taking down' }, 'a platform did not answer for a day');
  return !isPatient;
}

/** People are known, so every other place is a room: one that has left, perhaps. */
const placeOf = (place: string, isPerson: boolean): Place =>
  isPerson ? { person: place as PersonId } : { room: place as RoomId };

/** What lies sealed goes too: a person's own answers and lines, and all that a leaving organisation sealed. */
async function emptyBallots(moot: Moot, coalition: CoalitionId, going: Going, state: State): Promise<void> {
  const { ballots } = moot.world;
  const boxes = await ballots.boxes(coalition);
  const empty = async (voter: string, mayGo: (box: string, key: string) => boolean) => {
    for (const box of boxes) {
      const blank: Ballot = {};
      for (const key of Object.keys(await ballots.mine(coalition, box, voter))) if (mayGo(box, key)) blank[key] = '';
      if (Object.keys(blank).length > 0) await ballots.cast(coalition, box, voter, blank);
    }
  };
  for (const person of going.people) await empty(person, () => true);
  if (going.organisation) await empty(going.organisation, () => true);
  const own = going.people.flatMap((person) =>
    all.flatMap(([slice, feature]) => feature.sealedLines?.(state[slice], person) ?? []),
  );
  const isOwn = (box: string, key: string) => own.some((line) => line.box === box && line.key === key);
  for (const organisation of state.members.organisations.keys()) await empty(organisation as OrganisationId, isOwn);
}

/** Nothing of a closed coalition remains: not in the rooms, not in what leads to it, and at last not in the log. */
async function closeDown(moot: Moot, coalition: CoalitionId, since: Moment): Promise<boolean> {
  const { addresses, ballots, board, directory, log } = moot.world;
  const { members, readers } = await moot.recall(coalition);
  if (!(await takeDown(moot, coalition, await board.read(coalition), () => words.closedDown, since))) return false;
  for (const box of await ballots.boxes(coalition)) await ballots.destroy(coalition, box);
  for (const room of members.rooms.keys()) await directory.releaseRoom(room, coalition);
  for (const person of [...members.people.keys(), ...members.hosts]) await directory.dismiss(person, coalition);
  for (const { hash } of members.invites.values()) await directory.dropInvite(hash);
  for (const reader of readers.all.keys()) await addresses?.drop(coalition, reader);
  await board.forget(coalition);
  await log.erase(coalition);
  moot.recalling.drop(coalition);
  await directory.retire(coalition);
  return true;
}
