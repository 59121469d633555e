import type { State } from './coalition.js';
import { speaking } from './languages/language.js';
import { languageFor } from './members/language.js';
import { roomsNear, waitsForYou } from './members/tell.js';
import { hearsElsewhere } from './members/who.js';
import type { Moot } from './moot.js';
import type { CoalitionId, PersonId, RoomId } from './names.js';
import { spoken } from './note.js';
import type { Hung, Messenger } from './ports.js';
import { readerAt } from './readers/state.js';

/** What is waiting longer than this is not news to anybody. */
const waitsMs = 8 * 24 * 60 * 60_000;

/**
 * A private message was refused. Somebody who reads by email does so no more. Whoever else it is for is told in a room that something waits, where the platform can show
 * that to one person alone; else at their next press there. Then a colleague hears instead, if one can. Returns the room in which they
 * were told; or how many milliseconds to wait, because the platform asks us to.
 */
export async function tellOtherwise(
  moot: Moot,
  coalition: CoalitionId,
  messenger: Messenger,
  person: PersonId,
): Promise<{ room?: RoomId } | { later: number }> {
  if (messenger.platform === 'email') {
    await moot.ask(coalition, { intent: { type: 'reader.refuse', id: readerAt(person) }, by: 'clock' });
    return {};
  }
  const told = await whisper(moot, coalition, messenger, person);
  if ('later' in told) return told;
  const whispers = told.room ? { whispers: true as const } : {};
  await moot.ask(coalition, { intent: { type: 'delegate.unreachable', person, ...whispers }, by: 'clock' });
  return told;
}

/** What was counted as one of the two, and nobody read, or somebody else reads instead: it counts no more. In the log's order. */
export const cameBack = ({ inbox, members }: State, hung: Map<string, Hung>): { key: string; person: PersonId }[] =>
  [...inbox.values()].flat().filter(({ key, person }) => {
    const before = hung.get(`${key}@${person}`);
    return before?.refused === true && (!before.messageId || hearsElsewhere(members, person));
  });

async function whisper(
  moot: Moot,
  coalition: CoalitionId,
  messenger: Messenger,
  person: PersonId,
): Promise<{ room?: RoomId } | { later: number }> {
  const { members } = await moot.recall(coalition);
  const waits = speaking(languageFor(members, person), () => spoken(waitsForYou()));
  for (const room of messenger.whisper ? roomsNear(members, [person]) : []) {
    const delivered = await messenger.whisper?.(coalition, room, person, waits);
    if (delivered && 'later' in delivered) return delivered;
    // In doubt it may stand there; said twice it would only disturb.
    if (delivered && !('refused' in delivered)) return { room };
  }
  return {};
}

/** Is there something that could not be sent to this person, and that nobody has told them of yet? Asked once: then it is told. */
export async function takeUnread(moot: Moot, coalition: CoalitionId, person: PersonId, room: RoomId): Promise<boolean> {
  const { board, clock } = moot.world;
  const untold = (await board.read(coalition)).filter((one) => isUntold(one, person));
  for (const one of untold) await board.record(coalition, { ...one, messageId: room });
  const oldest = new Date(clock().getTime() - waitsMs).toISOString();
  return untold.some(({ claimedAt }) => claimedAt >= oldest);
}

const isUntold = ({ key, refused, messageId }: Hung, person: PersonId): boolean =>
  refused === true && !messageId && key.endsWith(`@${person}`);
