import type { State } from '../../coalition.js';
import { asked } from '../../members/who.js';
import type { OrganisationId } from '../../names.js';
import { comesFirst, inReadingOrder } from '../reading.js';
import { type Answer, type Stance, stances } from '../shape.js';
import type { Proposal, Proposals } from '../state.js';
import { refusals } from './words.js';

export const isOpen = ({ stage }: Proposal): boolean => stage === 'early' || stage === 'open';

/** Posted proposals that can still be answered, oldest first. */
export const openProposals = ({ all }: Proposals): Proposal[] => [...all.values()].filter(isOpen);

/** Agreed, and neither replaced nor laid down. One that is opened again stands until there is a new outcome. */
export const decisionsInForce = ({ all }: Proposals): Proposal[] =>
  [...all.values()].filter(({ outcome }) => outcome?.result === 'agreed');

/** A draft is its proposer's; in the early window it is for those who come first; then for everybody. */
export function maySee(
  { members }: Pick<State, 'members'>,
  proposal: Proposal,
  who: { organisation?: OrganisationId | undefined; person: string },
): boolean {
  const { stage, opener, by, closest } = proposal;
  if (opener ? opener === who.organisation : by === who.person) return true;
  if (stage !== 'early') return stage !== 'draft' && stage !== 'queued';
  const own = members.organisations.get(who.organisation ?? '');
  return own !== undefined && comesFirst(own, closest);
}

/** The organisations closest, where it is left to them to decide. */
export const leftTo = ({ kind, closest, everyone }: Proposal): OrganisationId[] =>
  everyone || kind === 'unanimous' || kind === 'signon' ? [] : closest;

/**
 * Whose objection stops it. For a topic of the short list everybody who was here when it was posted and has a delegate,
 * also those who only watch; a sign-on is everybody's own. Else those closest; without them the proposer when it is
 * advice, and all who take part when it is not. Who came for one piece of work alone decides where it is closest; elsewhere
 * it advises, so nothing waits for it, and its concerns are answered.
 */
export function decidersOf({ members }: Pick<State, 'members'>, proposal: Proposal): OrganisationId[] {
  const { kind, everyone, opener, posted } = proposal;
  const here = [...members.organisations.values()].filter(({ delegates }) => delegates.length > 0);
  if (kind === 'unanimous')
    return here.filter(({ since, only }) => !only && (!posted || since <= posted)).map(({ id }) => id);
  if (kind === 'signon') return here.map(({ id }) => id);
  const left = leftTo(proposal).filter((id) => members.organisations.has(id));
  if (left.length > 0) return left;
  if (kind === 'advice' && !everyone) return opener ? [opener] : [];
  return asked(members)
    .filter(({ only }) => !only)
    .map(({ id }) => id);
}

/** How many answered what; every stance is there, those nobody chose with nought. */
export type Totals = Record<Stance, number>;

export function totalsOf(answers: Iterable<Answer>): Totals {
  const totals = Object.fromEntries(stances.map((stance) => [stance, 0])) as Totals;
  for (const { stance } of answers) totals[stance] += 1;
  return totals;
}

/** The answers of these organisations. */
export const answersOf = ({ answers }: Proposal, some: OrganisationId[]): Answer[] =>
  some.flatMap((organisation) => answers.get(organisation) ?? []);

/** Still checking is heard, and is no answer yet. Not taking part is a full answer. */
export const hasAnswered = ({ answers }: Proposal, organisation: OrganisationId): boolean =>
  (answers.get(organisation)?.stance ?? 'checking') !== 'checking';

/** How many of those who decide must have answered: half of them, whoever takes part. */
export const quorumOf = (deciders: number): number => Math.ceil(deciders / 2);

/** A reservation or a block that wants an answer in the outcome, unless it is one that stops it. */
export interface Concern {
  number: number;
  organisation: OrganisationId;
  stance: 'reservation' | 'block';
  words: string;
  help?: string;
  /** It is said by one of those who decide. */
  decides: boolean;
  reply?: string;
}

/** In reading order. A note beside a signature is no concern. */
export function concernsOf(state: Pick<State, 'members'>, proposal: Proposal): Concern[] {
  if (proposal.kind === 'signon') return [];
  const deciders = new Set(decidersOf(state, proposal));
  return inReadingOrder(state.members, proposal, proposal.answers.keys()).flatMap((organisation): Concern[] => {
    const said = proposal.answers.get(organisation);
    if (!said?.concern || (said.stance !== 'reservation' && said.stance !== 'block')) return [];
    const { concern: number, stance, words: reason = '', help } = said;
    const reply = proposal.replies.get(number);
    const told = { number, organisation, stance, words: reason, decides: deciders.has(organisation) };
    return [{ ...told, ...(help ? { help } : {}), ...(reply ? { reply } : {}) }];
  });
}

/** What the outcome has not answered yet. A block by one who decides needs another way, not an answer. */
export const unanswered = (state: Pick<State, 'members'>, proposal: Proposal): Concern[] =>
  concernsOf(state, proposal).filter(
    ({ stance, decides, reply }) => reply === undefined && !(decides && stance === 'block'),
  );

/** Of those who must say yes: how many have said nothing that counts. */
export const waitingFor = (state: Pick<State, 'members'>, proposal: Proposal): number =>
  decidersOf(state, proposal).filter((organisation) => !hasAnswered(proposal, organisation)).length;

/** Why it cannot be called agreed; undefined when it can. Silence is never a yes. */
export function whyNotAgreed(state: Pick<State, 'members'>, proposal: Proposal): string | undefined {
  const deciders = decidersOf(state, proposal);
  const totals = totalsOf(answersOf(proposal, deciders));
  const { content, reservation, aside, block, notTakingPart } = totals;
  if (proposal.kind === 'signon') return content + reservation > 0 ? undefined : refusals.nobodySigned;
  if (block > 0) return refusals.stopped(block);
  if (proposal.kind === 'advice') return undefined;
  if (proposal.kind === 'unanimous') {
    const waiting = waitingFor(state, proposal);
    if (waiting > 0) return refusals.waitingFor(waiting);
    if (reservation + aside > 0) return refusals.notYetYes(reservation + aside);
  }
  if (proposal.kind === 'consensus' && reservation > 0) return refusals.reservationsLeft(reservation);
  const heard = content + reservation + aside + notTakingPart;
  if (heard < quorumOf(deciders.length)) return refusals.tooFewHeard(heard, quorumOf(deciders.length));
  return content + reservation > 0 ? undefined : refusals.nobodyYes;
}

/** Everybody who is asked has answered, or the first deadline has passed; never while only some have seen it. */
export const mayCloseNow = (state: Pick<State, 'members'>, proposal: Proposal, now: Date): boolean =>
  proposal.stage === 'open' &&
  (now.toISOString() >= proposal.soft ||
    [...new Set([...decidersOf(state, proposal), ...asked(state.members).map(({ id }) => id)])].every((id) =>
      hasAnswered(proposal, id),
    ));
