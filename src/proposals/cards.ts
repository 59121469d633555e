import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { everyRoom } from '../members/who.js';
import type { Moment } from '../names.js';
import { type Note, neverNews, note, strong, text } from '../note.js';
import { isOpen } from './deciding/rules.js';
import { earlyNotes, lastCalls, reminders } from './inboxes.js';
import { outcomeCard, reviewCard, toldCard, withdrawnCard } from './outcomes.js';
import { earlyRooms } from './reading.js';
import { openCard } from './roomCard.js';
import type { Proposal } from './state.js';
import { words } from './words.js';

/** A card that has not changed for this long needs no look: what hangs, hangs. */
const livelyMs = 2 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.proposals.all.values()]
    .filter((proposal) => isOpen(proposal) || proposal.changed >= lively)
    .flatMap((proposal) => [
      ...roomCards(state, proposal),
      ...earlyNotes(state, proposal),
      ...reminders(state, proposal),
      ...lastCalls(proposal),
    ]);
}

/** One card in each room that may see it, edited in place; opened again, it hangs anew and the old card says so. */
function roomCards(state: State, proposal: Proposal): Posting[] {
  const { id, round, posted, forAllAt, outcome } = proposal;
  const card = proposalCard(state, proposal);
  if (!card || !posted) return [];
  const rooms = proposal.stage === 'early' ? earlyRooms(state.members, proposal) : everyRoom(state.members);
  const since: Moment = proposal.stage === 'early' ? posted : ([posted, forAllAt].sort().at(-1) ?? posted);
  const again = outcome?.back;
  return rooms.flatMap((place): Posting[] => [
    { key: keyOf(id, round), place, note: card, since },
    ...(round > 1 && isOpen(proposal)
      ? [{ key: keyOf(id, round - 1), place, note: elsewhere(proposal), since: neverNews }]
      : []),
    ...(again
      ? [{ key: `proposal.${id}.again.${again.slice(0, 10)}`, place, note: reviewCard(proposal), since: again }]
      : []),
  ]);
}

const keyOf = (id: string, round: number): string => (round > 1 ? `proposal.${id}.${round}` : `proposal.${id}`);

const elsewhere = ({ title }: Proposal): Note => note(undefined, text(strong(title)), words.reopenedElsewhere);

/** What a room reads of it now; undefined while it is a draft. */
export function proposalCard(state: State, proposal: Proposal): Note | undefined {
  switch (proposal.stage) {
    case 'draft':
    case 'queued':
      return undefined;
    case 'told':
      return toldCard(state, proposal);
    case 'withdrawn':
      return withdrawnCard(proposal);
    case 'closed':
      return outcomeCard(state, proposal);
    default:
      return openCard(state, proposal);
  }
}
