import type { State } from '../../coalition.js';
import { type Asked, type Refusal, refuse } from '../../feature.js';
import { mustSayWho } from '../../members/sayWho.js';
import { nameOf } from '../../members/who.js';
import { type Block, type Line, list, strong, text } from '../../note.js';
import type { Wanted } from '../intents.js';
import { inReadingOrder } from '../reading.js';
import type { ProposalsEvent } from '../shape.js';
import type { Proposal } from '../state.js';
import { words } from '../words.js';
import { isOpen } from './rules.js';
import { refusals } from './words.js';

/** Where everybody must say yes, everybody may read what each puts in and could lose. */
export function openBook(
  proposal: Proposal,
  { id, words: said }: Wanted<'proposal.openBook'>,
  { organisation }: Asked,
): ProposalsEvent[] | Refusal {
  if (!organisation) return mustSayWho();
  if (proposal.kind !== 'unanimous') return refuse(refusals.noOpenBook);
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  return [{ type: 'proposal.bookOpened', id, organisation, words: said }];
}

/** Side by side in each one's own words: nothing is added up, and whoever has written nothing is not in it. */
export function bookBlocks({ members }: Pick<State, 'members'>, proposal: Proposal): Block[] {
  const { book } = proposal;
  const lines = inReadingOrder(members, proposal, book.keys()).map(
    (id): Line => [strong(nameOf(members, id)), `: ${book.get(id) ?? ''}`],
  );
  return lines.length > 0 ? [text(strong(words.book)), list(lines)] : [];
}
