import type { State } from '../coalition.js';
import { ended } from '../disagreements/fit.js';
import { namesOf } from '../members/who.js';
import { type Block, buttons, list, type Note, note, strong, text } from '../note.js';
import { words as stewardWords } from '../stewards/words.js';
import { bookBlocks } from './deciding/openBook.js';
import { type Concern, concernsOf } from './deciding/rules.js';
import { headOf } from './match.js';
import { inReadingOrder } from './reading.js';
import { forWhomLine, proposerOf, standing } from './roomCard.js';
import type { Outcome, Proposal } from './state.js';
import { words } from './words.js';

/** Lines of the signature block that fit on a card; the whole of it is one press away. */
const mostSigned = 25;
const mostConcerns = 6;

/** What came of it, with the answer to every concern, and the day on which it comes back. */
export function outcomeCard(state: State, proposal: Proposal): Note {
  const { id, title, kind, outcome } = proposal;
  if (!outcome) return note(undefined, title);
  return note(
    titleOf(proposal, outcome),
    forWhomLine(proposal),
    text(strong(title)),
    text(outcome.words),
    ...answered(concernsOf(state, proposal)),
    ...bookBlocks(state, proposal),
    ...standing(state, proposal),
    ...signed(outcome),
    text(words.review, { day: outcome.review }, '.'),
    buttons(
      ...(kind === 'signon' && outcome.signed ? [signaturesButton(proposal)] : []),
      { label: words.record, opens: { action: 'propose record', with: { id } } },
      { label: words.openAgain, opens: { action: 'propose reopen', with: { id } } },
      ...(outcome.result === 'agreed'
        ? [{ label: stewardWords.who, opens: { action: 'propose steward', with: { id } } }]
        : []),
    ),
  );
}

const titleOf = ({ kind }: Proposal, { result }: Outcome): string =>
  result === 'apart' ? words.apartTitle : kind === 'signon' ? words.signedTitle : words.agreedTitle;

export const signaturesButton = ({ id }: Proposal) => ({
  label: words.signatures,
  opens: { action: 'propose signatures', with: { id } },
});

/** What people said, each with its answer; whose it was stays out. */
export function answered(concerns: Concern[]): Block[] {
  const told = concerns.flatMap(({ words: said, reply }) => (reply ? [[words.saidAndAnswered(said, reply)]] : []));
  return told.length > 0 ? [text(strong(words.concernsAnswered)), list(told.slice(0, mostConcerns))] : [];
}

function signed({ signed: lines = [] }: Outcome): Block[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostSigned;
  return [
    text(strong(words.signatures)),
    text(lines.slice(0, mostSigned).join('\n')),
    ...(more > 0 ? [text(words.moreSignatures(more))] : []),
  ];
}

export const withdrawnCard = (proposal: Proposal): Note =>
  note(
    words.withdrawnTitle,
    forWhomLine(proposal),
    text(strong(proposal.title)),
    text(proposal.laidDown ? ended(proposal.laidDown) : words.withdrawn),
  );

/** On the go-ahead list: people are told, with the line that says so and who agreed it. */
export function toldCard(state: State, proposal: Proposal): Note {
  const { members, proposals } = state;
  const { title, text: said, item = '' } = proposal;
  const agreed = proposals.ways.goAhead.find((one) => one.words === item)?.agreedBy ?? [];
  return note(
    words.toldTitle,
    forWhomLine(proposal),
    text(strong(title)),
    ...(said ? [text(said)] : []),
    { kind: 'facts', facts: [{ name: words.proposedBy, is: [proposerOf(state, proposal)] }] },
    text(words.toldHow(headOf(item), namesOf(members, inReadingOrder(members, proposal, agreed)))),
    buttons({ label: words.concern, opens: { action: 'concern raise' } }),
  );
}

/** On its review day a decision comes back to every room. */
export function reviewCard(proposal: Proposal): Note {
  const { id, title, outcome } = proposal;
  return note(
    words.reviewTitle,
    text(strong(title)),
    ...(outcome ? [text(outcome.words)] : []),
    words.reviewHow,
    buttons(
      { label: words.stillRight, does: { type: 'proposal.keep', id }, main: true },
      { label: words.openAgain, opens: { action: 'propose reopen', with: { id } } },
    ),
  );
}
