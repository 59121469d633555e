import type { State } from '../../coalition.js';
import { type Asked, type Refusal, refuse } from '../../feature.js';
import { mustSayWho } from '../../members/sayWho.js';
import type { Moment } from '../../names.js';
import { addDays, addHours, atTime, dayOf } from '../../rhythm/day.js';
import { stewardHat } from '../../stewards/hat.js';
import { itemFor, lineTopicFor, topicFor } from '../goAhead.js';
import type { Wanted } from '../intents.js';
import { firstToSee } from '../reading.js';
import type { Kind, ProposalsEvent, Written } from '../shape.js';
import type { Proposal, Proposals } from '../state.js';
import { words } from '../words.js';
import { closingTime, softFor } from './mandates.js';
import { isOpen } from './rules.js';
import { refusals } from './words.js';

export const earlyHours = 24;
const usualDays = 7;
/** Drafts that one proposer may keep, and proposals that may wait behind the one that is open. */
const mostDrafts = 5;
const mostQueued = 3;

type Decided = ProposalsEvent[] | Refusal;
type Owner = Pick<Proposal, 'opener' | 'by'>;

/** Proposals belong to an organisation, or to somebody who answers only for themselves. */
export const isOwn = ({ opener, by }: Owner, asked: Pick<Asked, 'organisation' | 'by'>): boolean =>
  opener ? opener === asked.organisation : by === asked.by;

const ofSame = ({ all }: Proposals, owner: Owner): Proposal[] =>
  [...all.values()].filter((one) => (owner.opener ? one.opener === owner.opener : one.by === owner.by && !one.opener));

export function draft(state: State, intent: Wanted<'proposal.draft' | 'ways.set'>, asked: Asked): Decided {
  const { proposals } = state;
  const owner = { by: asked.by, ...(asked.organisation ? { opener: asked.organisation } : {}) };
  if (ofSame(proposals, owner).filter(({ stage }) => stage === 'draft').length >= mostDrafts)
    return refuse(refusals.tooManyDrafts);
  const wanted =
    intent.type === 'ways.set'
      ? { title: words.waysTitle, text: words.waysText(intent), kind: 'consent' as const, sets: waysOf(intent) }
      : writtenOf(intent);
  const who = asked.organisation ? { organisation: asked.organisation } : { name: asked.name ?? words.somebody };
  const id = `p${proposals.all.size + 1}`;
  const worn = asked.by === 'clock' ? undefined : stewardHat(state, asked.by);
  const hat = worn ? { steward: worn } : {};
  return [{ type: 'proposal.drafted', id, ...who, ...hat, ...wanted }, ...onShortList(state, { id, ...wanted })];
}

/** What is set once at the beginning is changed by a decision afterwards. */
export function setWays(state: State, intent: Wanted<'ways.set'>, asked: Asked): Decided {
  if (!asked.organisation) return mustSayWho();
  if (state.proposals.ways.set) return draft(state, intent, asked);
  return [{ type: 'ways.set', organisation: asked.organisation, ...waysOf(intent) }];
}

const waysOf = ({ mode, unanimous, goAhead }: Wanted<'ways.set'>) => ({ mode, unanimous, goAhead });

const writtenOf = ({ title, text, forWhom, kind, until }: Written): Written => ({
  title,
  kind,
  ...(text ? { text } : {}),
  ...(forWhom ? { forWhom } : {}),
  ...(until ? { until } : {}),
});

export function redraft(state: State, proposal: Proposal, intent: Wanted<'proposal.redraft'>): Decided {
  const { id } = proposal;
  return proposal.stage === 'draft'
    ? [{ type: 'proposal.redrafted', id, ...writtenOf(intent) }, ...onShortList(state, intent)]
    : refuse(refusals.postedAlready);
}

/** Meant to be everybody's, and about a topic of the short list: nothing more needs to be asked. */
function onShortList(state: State, written: Written & { id: string }): ProposalsEvent[] {
  const found = written.kind === 'unanimous' ? topicFor(state, written) : undefined;
  return found ? [{ type: 'proposal.topicChosen', id: written.id, topic: found.item.words }] : [];
}

/** Where it is not left to those closest, or not shown to them first, people read why. */
export function place({ members }: State, proposal: Proposal, intent: Wanted<'proposal.place'>): Decided {
  const { type: _, ...placed } = intent;
  if (proposal.stage !== 'draft') return refuse(refusals.postedAlready);
  if (placed.closest.some((id) => !members.organisations.has(id))) return refuse(refusals.unknownOrganisation);
  const overrides = placed.atOnce || (placed.everyone && placed.closest.length > 0);
  if (overrides && !placed.because) return refuse(refusals.sayBecause);
  return [{ type: 'proposal.placed', ...placed }];
}

export function chooseTopic(
  { proposals: { ways } }: State,
  proposal: Proposal,
  { topic }: Wanted<'proposal.topic'>,
): Decided {
  const item = ways.unanimous[topic - 1];
  if (proposal.stage !== 'draft') return refuse(refusals.postedAlready);
  return item
    ? [{ type: 'proposal.topicChosen', id: proposal.id, topic: item.words }]
    : refuse(refusals.notOnShortList, asConsent(proposal));
}

export const asConsent = ({ id }: Proposal) => ({
  label: words.goAsConsent,
  does: { type: 'proposal.post', id, as: 'consent' },
});

/** Posts it, or lets it wait while another of the same organisation is open. The clock posts what has waited. */
export function post(state: State, proposal: Proposal, asked: Asked, as?: Kind): Decided {
  const { proposals } = state;
  const kind = as ?? proposal.kind;
  const byClock = asked.by === 'clock';
  if (proposal.stage !== (byClock ? 'queued' : 'draft')) return byClock ? [] : refuse(refusals.postedAlready);
  if (kind === 'unanimous' && !proposal.topic) return refuse(refusals.notOnShortList, asConsent(proposal));
  const others = ofSame(proposals, proposal).filter((one) => one !== proposal);
  const waiting = others.filter(({ stage }) => stage === 'queued');
  if (others.some(isOpen)) {
    if (byClock) return [];
    if (waiting.length >= mostQueued) return refuse(refusals.tooManyQueued);
    return [...rewritten(proposal, kind), { type: 'proposal.queued', id: proposal.id }];
  }
  const { zone } = state.members;
  const now = asked.now.toISOString();
  const forAllAt = hasEarlyWindow(state, proposal) ? addHours(now, earlyHours) : now;
  const usual = atTime(addDays(dayOf(forAllAt, zone), usualDays), closingTime, zone);
  const chosen = proposal.until ? atTime(proposal.until, closingTime, zone) : usual;
  const isTooSoon = chosen < addHours(forAllAt, 1);
  if (isTooSoon && !byClock) return refuse(refusals.tooSoon, ...redating(proposal, forAllAt > now));
  const hard: Moment = isTooSoon ? usual : chosen;
  const soft = softFor(hard, forAllAt, zone);
  return [{ type: 'proposal.posted', id: proposal.id, kind, forAllAt, soft, hard }];
}

/** The kind it will be posted as, once its turn has come. */
const rewritten = (proposal: Proposal, kind: Kind): ProposalsEvent[] =>
  kind === proposal.kind ? [] : [{ type: 'proposal.redrafted', id: proposal.id, ...writtenOf(proposal), kind }];

const redating = ({ id }: Proposal, early: boolean) => [
  { label: words.change, opens: { action: 'propose redraft', with: { id } } },
  ...(early ? [{ label: words.whoIsClosest, opens: { action: 'propose place', with: { id } } }] : []),
];

/** Only where somebody would see it first, and somebody later. */
function hasEarlyWindow({ members }: State, proposal: Proposal): boolean {
  if (proposal.atOnce) return false;
  const first = new Set(firstToSee(members, proposal));
  const others = [...members.organisations.values()].filter(
    ({ id, delegates }) => id !== proposal.opener && delegates.length > 0,
  );
  return others.some(({ id }) => first.has(id)) && others.some(({ id }) => !first.has(id));
}

/** What is on the go-ahead list needs no decision; people are told. */
export function tell(state: State, proposal: Proposal): Decided {
  if (proposal.stage !== 'draft') return refuse(refusals.postedAlready);
  const item = lineTopicFor(state, proposal) ? undefined : itemFor(state, proposal);
  return item ? [{ type: 'proposal.told', id: proposal.id, item: item.words }] : refuse(refusals.notOnGoAheadList);
}
