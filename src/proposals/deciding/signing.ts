import type { Members } from '../../members/state.js';
import { nameOf } from '../../members/who.js';
import type { OrganisationId } from '../../names.js';
import { inReadingOrder } from '../reading.js';
import type { Proposal } from '../state.js';
import { words } from '../words.js';

/** Who has signed, in reading order; whoever takes no part, or said nothing, is nowhere in it. */
export function signatories(members: Members, proposal: Proposal): OrganisationId[] {
  const signed = [...proposal.answers].filter(([, { stance }]) => stance === 'content' || stance === 'reservation');
  return inReadingOrder(
    members,
    proposal,
    signed.map(([organisation]) => organisation),
  );
}

/** The signature block, a line for each organisation, with its note where it signs with one. */
export const signatureBlock = (members: Members, proposal: Proposal): string[] =>
  signatories(members, proposal).map((organisation) => {
    const said = proposal.answers.get(organisation);
    const name = nameOf(members, organisation);
    return said?.stance === 'reservation' ? words.signedWith(name, said.words ?? '') : name;
  });
