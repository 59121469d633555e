import { createHash } from 'node:crypto';
import type { State } from './coalition.js';
import { newsLastsMs, type Posting } from './feature.js';
import { isRationed, mayPost } from './inbox/ration.js';
import type { Moot } from './moot.js';
import { type CoalitionId, type Moment, platformOf, type RoomId } from './names.js';
import { withoutPages } from './note.js';
import { type Hung, type Messenger, nameOfPlace, type Place, triedAgain } from './ports.js';
import type { Thought } from './thought.js';
import { writeUnasked } from './unasked.js';
import { tellOtherwise } from './unread.js';

/** A claim this young may still be on its way; longer than any platform call is allowed to take. */
const inFlightMs = 20_000;
const tryAgainMs = 60_000;

/** What a note reads, in 22 characters. */
export const fingerprintOf = (note: unknown): string =>
  createHash('sha256').update(JSON.stringify(note)).digest('base64url').slice(0, 22);

/**
 * Posts what is missing and revises what changed, in every place the coalition reads.
 * Returns the instants at which to try again; one place's trouble never delays another.
 */
export async function hangNotes(
  moot: Moot,
  coalition: CoalitionId,
  state: State,
  postings: Posting[],
  thought: Thought,
): Promise<Moment[]> {
  const { board, linkTo } = moot.world;
  const hung = new Map((await board.read(coalition)).map((one) => [one.key, one]));
  const roomComesFreeAt = await writeUnasked(moot, coalition, state, postings, hung);
  const byPlace = new Map<string, Posting[]>();
  for (const wanted of postings) {
    const posting = linkTo ? wanted : { ...wanted, note: withoutPages(wanted.note) };
    const place = nameOfPlace(posting.place);
    const here = byPlace.get(place);
    if (here) here.push(posting);
    else byPlace.set(place, [posting]);
  }
  const comeBack = await Promise.all(
    [...byPlace].map(([place, here]) =>
      hangInPlace(moot, coalition, place, here, hung, thought).catch((fault: unknown) => {
        moot.world.journal.fault(fault, { coalition, while: 'hanging' });
        return new Date(moot.world.clock().getTime() + tryAgainMs).toISOString();
      }),
    ),
  );
  return [...comeBack.filter((at) => at !== undefined), ...roomComesFreeAt];
}

/** Who speaks in a place, by the platform its name begins with; nobody where that platform is not connected. */
export function messengerFor(moot: Moot, place: string): Messenger | undefined {
  const platform = platformOf(place as RoomId);
  return moot.world.messengers.find((one) => one.platform === platform);
}

/** One place, oldest news first; stops where the platform asks us to wait, so that news keeps its order. */
async function hangInPlace(
  moot: Moot,
  coalition: CoalitionId,
  place: string,
  postings: Posting[],
  hung: Map<string, Hung>,
  thought: Thought,
): Promise<Moment | undefined> {
  const messenger = messengerFor(moot, place);
  if (!messenger) return undefined;
  let soonest = Number.POSITIVE_INFINITY;
  for (const posting of postings) {
    const key = `${posting.key}@${place}`;
    const fingerprint = thought.of(() => fingerprintOf(posting.note));
    const waits = await hangOne(moot, coalition, messenger, posting, { key, before: hung.get(key), fingerprint });
    soonest = Math.min(soonest, waits?.ms ?? soonest);
    if (waits?.holdsUp) break;
  }
  return Number.isFinite(soonest) ? new Date(moot.world.clock().getTime() + soonest).toISOString() : undefined;
}

/** When to try again. A platform that asks us to wait holds up the place; one note in doubt does not. */
interface Wait {
  ms: number;
  holdsUp: boolean;
}
const askedToWait = (ms: number): Wait => ({ ms, holdsUp: true });
const inDoubt = (ms: number): Wait => ({ ms, holdsUp: false });

/** Undefined: there is nothing more to do. */
async function hangOne(
  moot: Moot,
  coalition: CoalitionId,
  messenger: Messenger,
  posting: Posting,
  { key, before, fingerprint }: { key: string; before: Hung | undefined; fingerprint: string },
): Promise<Wait | undefined> {
  const { board, clock, newId } = moot.world;
  if (before?.refused) return undefined;
  if (before?.messageId)
    return before.fingerprint === fingerprint
      ? undefined
      : revise(moot, coalition, messenger, posting, before, fingerprint);
  const now = clock();
  if (!before && now.getTime() - Date.parse(posting.since) > newsLastsMs) return undefined;
  if (before) {
    const age = now.getTime() - Date.parse(before.claimedAt);
    if (age < inFlightMs) return inDoubt(inFlightMs - age);
    const found = await messenger.find(posting.place, before.delivery, before.claimedAt);
    if (typeof found === 'object') {
      await board.record(coalition, { ...before, messageId: found.sent });
      return revise(moot, coalition, messenger, posting, { ...before, messageId: found.sent }, fingerprint);
    }
    if (found === 'unknown' && age < messenger.doubtLastsMs) return inDoubt(messenger.doubtLastsMs - age);
  }
  if (isRationed(posting) && !mayPost(await moot.recall(coalition), posting, now)) return undefined;
  // Trying again keeps the first key, so that a platform that knows it can refuse a second copy.
  const delivery = before ? triedAgain(before.delivery) : `${coalition}.${newId(12)}`;
  const claim = { key, fingerprint, delivery, claimedAt: now.toISOString() };
  return (await board.claim(coalition, claim, before?.delivery))
    ? post(moot, coalition, messenger, posting, claim)
    : inDoubt(inFlightMs);
}

async function post(
  moot: Moot,
  coalition: CoalitionId,
  messenger: Messenger,
  posting: Posting,
  claim: Hung,
): Promise<Wait | undefined> {
  const { board, journal } = moot.world;
  const delivered = (await isClosed(moot, coalition, posting.place))
    ? { refused: 'closed before' }
    : await messenger.post(coalition, posting.place, posting.note, claim.delivery);
  if ('sent' in delivered) {
    await board.record(coalition, { ...claim, messageId: delivered.sent });
    return undefined;
  }
  if ('later' in delivered) {
    await board.release(coalition, claim.key, claim.delivery);
    return askedToWait(delivered.later);
  }
  if ('doubt' in delivered) {
    journal.info({ coalition, platform: messenger.platform, why: delivered.doubt }, 'a post is in doubt');
    return inDoubt(inFlightMs);
  }
  journal.info({ coalition, platform: messenger.platform, why: delivered.refused }, 'a post was refused');
  const { place } = posting;
  const told =
    'person' in place && !delivered.isOpen ? await tellOtherwise(moot, coalition, messenger, place.person) : {};
  if ('later' in told) {
    await board.release(coalition, claim.key, claim.delivery);
    return askedToWait(told.later);
  }
  await board.record(coalition, { ...claim, refused: true, ...(told.room ? { messageId: told.room } : {}) });
  return undefined;
}

/** That an inbox is closed is a fact of the coalition: it is not tried again until its owner writes to us in private. */
const isClosed = async (moot: Moot, coalition: CoalitionId, place: Place): Promise<boolean> =>
  'person' in place && (await moot.recall(coalition)).members.unreachable.has(place.person);

async function revise(
  moot: Moot,
  coalition: CoalitionId,
  messenger: Messenger,
  posting: Posting,
  before: Hung,
  fingerprint: string,
): Promise<Wait | undefined> {
  const { board, journal } = moot.world;
  if (before.fingerprint === fingerprint || !before.messageId) return undefined;
  const delivered = await messenger.revise(coalition, posting.place, before.messageId, posting.note);
  if ('later' in delivered) return askedToWait(delivered.later);
  // Revising twice does no harm, so doubt here is only a reason to try again.
  if ('doubt' in delivered) return inDoubt(tryAgainMs);
  if ('refused' in delivered)
    journal.info({ coalition, platform: messenger.platform, why: delivered.refused }, 'a revision was refused');
  const messageId = 'sent' in delivered ? delivered.sent : before.messageId;
  await board.record(coalition, { ...before, messageId, fingerprint });
  return undefined;
}
