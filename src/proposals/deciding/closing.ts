import type { State } from '../../coalition.js';
import { type Asked, type Refusal, refuse } from '../../feature.js';
import { firstAccount } from '../../members/who.js';
import { addDays, addHours, atTime, dayOf } from '../../rhythm/day.js';
import type { Wanted } from '../intents.js';
import type { ProposalsEvent } from '../shape.js';
import type { Proposal } from '../state.js';
import { words } from '../words.js';
import { isOwn } from './drafting.js';
import { closingTime, softFor } from './mandates.js';
import { concernsOf, isOpen, leftTo, mayCloseNow, openProposals, unanswered, whyNotAgreed } from './rules.js';
import { signatureBlock } from './signing.js';
import { refusals } from './words.js';

type Decided = ProposalsEvent[] | Refusal;
/** An outcome comes back after half a year when nobody says another day. */
const reviewAfterDays = 182;
const reopenedForDays = 7;

/**
 * The proposer, and those closest where it is left to them; once the last call has passed, anybody. A host is nobody
 * special here.
 */
export const mayWriteOutcome = (proposal: Proposal, asked: Pick<Asked, 'organisation' | 'by'>): boolean =>
  isOwn(proposal, asked) || proposal.lastCalled !== undefined || leftTo(proposal).includes(asked.organisation ?? '');

export function reply(
  state: State,
  proposal: Proposal,
  { concern, words: said }: Wanted<'proposal.reply'>,
  asked: Asked,
): Decided {
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  if (!mayWriteOutcome(proposal, asked)) return refuse(refusals.notYours);
  return concernsOf(state, proposal).some(({ number }) => number === concern)
    ? [{ type: 'proposal.replied', id: proposal.id, concern, words: said }]
    : refuse(refusals.concernGone);
}

export function close(state: State, proposal: Proposal, intent: Wanted<'proposal.close'>, asked: Asked): Decided {
  const { id, result, words: said } = intent;
  const { members } = state;
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  if (!mayWriteOutcome(proposal, asked)) return refuse(refusals.notYours);
  if (!mayCloseNow(state, proposal, asked.now)) return refuse(refusals.tooSoonToClose);
  const left = unanswered(state, proposal);
  const [first] = left;
  if (first) return refuse(refusals.answerFirst(left.length), answering(proposal, first.number));
  const why = result === 'agreed' ? whyNotAgreed(state, proposal) : undefined;
  if (why) return refuse(why);
  const today = dayOf(asked.now, members.zone);
  const review = intent.review ?? addDays(today, reviewAfterDays);
  if (review <= today) return refuse(refusals.reviewLater);
  const signed = proposal.kind === 'signon' && result === 'agreed' ? { signed: signatureBlock(members, proposal) } : {};
  return [{ type: 'proposal.closed', id, result, words: said, review, ...signed }];
}

export const answering = ({ id }: Proposal, concern: number) => ({
  label: words.answerConcern,
  opens: { action: 'propose reply', with: { id, concern: String(concern) } },
});

export function withdraw(proposal: Proposal, { id, words: said }: Wanted<'proposal.withdraw'>, asked: Asked): Decided {
  if (!isOwn(proposal, asked)) return refuse(refusals.onlyProposer);
  const { stage } = proposal;
  return isOpen(proposal) || stage === 'draft' || stage === 'queued'
    ? [{ type: 'proposal.withdrawn', id, ...(said ? { words: said } : {}) }]
    : refuse(refusals.notOpen);
}

/** People have planned with the dates they read: these move later, never earlier. */
export function redate(
  { members: { zone } }: State,
  proposal: Proposal,
  intent: Wanted<'proposal.redate'>,
  asked: Asked,
): Decided {
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  if (!isOwn(proposal, asked)) return refuse(refusals.onlyProposer);
  const soft = atTime(intent.soft, closingTime, zone);
  const hard = atTime(intent.hard, closingTime, zone);
  if (hard < soft || soft < asked.now.toISOString()) return refuse(refusals.pastDay);
  return hard < proposal.hard
    ? refuse(refusals.laterOnly)
    : [{ type: 'proposal.redated', id: proposal.id, soft, hard }];
}

/** Anybody may, with a reason; one at a time, so that nothing is reopened to tire others out. */
export function reopen(
  { members, proposals }: State,
  proposal: Proposal,
  { id, reason }: Wanted<'proposal.reopen'>,
  asked: Asked,
): Decided {
  if (asked.by === 'clock') return [];
  if (proposal.stage !== 'closed') return refuse(isOpen(proposal) ? refusals.openAlready : refusals.notDecided);
  const { organisation } = asked;
  const person = firstAccount(members, asked.by);
  const isSame = (one: Proposal) =>
    organisation ? one.reopened?.organisation === organisation : one.reopened?.person === person;
  if (openProposals(proposals).some(isSame)) return refuse(refusals.reopenedOne);
  const now = asked.now.toISOString();
  const hard = atTime(addDays(dayOf(asked.now, members.zone), reopenedForDays), closingTime, members.zone);
  const soft = softFor(hard, now, members.zone);
  return [{ type: 'proposal.reopened', id, reason, person, soft, hard, ...(organisation ? { organisation } : {}) }];
}

/** Still right: it comes back once more, after as long as it stood, or on another day. */
export function keep(state: State, proposal: Proposal, intent: Wanted<'proposal.keep'>, asked: Asked): Decided {
  const { outcome } = proposal;
  if (proposal.stage !== 'closed' || !outcome) return refuse(refusals.notDecided);
  const today = dayOf(asked.now, state.members.zone);
  const stoodDays = Math.max(30, Math.round((asked.now.getTime() - Date.parse(outcome.at)) / 86_400_000));
  const review = intent.review ?? addDays(today, Math.min(stoodDays, reviewAfterDays));
  return review > today ? [{ type: 'proposal.kept', id: proposal.id, review }] : refuse(refusals.reviewLater);
}

/** When the room hears that it is time to look again: nine in the morning. */
export const reviewAt = (day: string, zone: string): string => atTime(day, '09:00', zone);
/** When an organisation that asked for it is told: the morning after its board, or a day before the first deadline. */
export const remindAt = (proposal: Proposal, day: string | undefined, zone: string): string =>
  day ? atTime(addDays(day, 1), '09:00', zone) : addHours(proposal.soft, -24);
