import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { dayOf } from '../rhythm/day.js';
import { show } from './cards.js';
import { answer, hand, mandate, sayAs } from './deciding/answering.js';
import { close, keep, redate, remindAt, reopen, reply, reviewAt, withdraw } from './deciding/closing.js';
import { chooseTopic, draft, isOwn, place, post, redraft, setWays, tell } from './deciding/drafting.js';
import { openBook } from './deciding/openBook.js';
import { isOpen, maySee } from './deciding/rules.js';
import { refusals } from './deciding/words.js';
import { intents, type ProposalsIntent } from './intents.js';
import type { ProposalsEvent } from './shape.js';
import { empty, evolve, type Proposal, type Proposals } from './state.js';

type Decided = ProposalsEvent[] | Refusal;
const mostMandates = 10;

function decide(state: State, intent: ProposalsIntent, asked: Asked): Decided {
  switch (intent.type) {
    case 'proposal.draft':
      return draft(state, intent, asked);
    case 'ways.set':
      return setWays(state, intent, asked);
    case 'mandate.store':
    case 'mandate.end':
      return decideMandate(state, intent, asked);
  }
  const proposal = state.proposals.all.get(intent.id);
  const seen = proposal && (asked.by === 'clock' || maySee(state, proposal, { ...asked, person: asked.by }));
  if (!proposal || !seen) return refuse(refusals.unknown);
  return asked.by === 'clock'
    ? decideForClock(state, proposal, intent, asked)
    : decideForPeople(state, proposal, intent, asked);
}

type OfOne = Exclude<ProposalsIntent, { type: 'proposal.draft' | 'ways.set' | `mandate.${string}` }>;

function decideForPeople(state: State, proposal: Proposal, intent: OfOne, asked: Asked): Decided {
  switch (intent.type) {
    case 'proposal.answer':
      return answer(state, proposal, intent, asked);
    case 'proposal.sayAs':
      return sayAs(state, proposal, intent, asked);
    case 'proposal.mandate':
      return mandate(state, proposal, intent, asked);
    case 'proposal.openBook':
      return openBook(proposal, intent, asked);
    case 'proposal.hand':
      return hand(state, proposal, intent.to, asked);
    case 'proposal.redate':
      return redate(state, proposal, intent, asked);
    case 'proposal.reply':
      return reply(state, proposal, intent, asked);
    case 'proposal.close':
      return close(state, proposal, intent, asked);
    case 'proposal.withdraw':
      return withdraw(proposal, intent, asked);
    case 'proposal.reopen':
      return reopen(state, proposal, intent, asked);
    case 'proposal.keep':
      return keep(state, proposal, intent, asked);
  }
  if (!isOwn(proposal, asked)) return refuse(refusals.onlyProposer);
  switch (intent.type) {
    case 'proposal.redraft':
      return redraft(state, proposal, intent);
    case 'proposal.place':
      return place(state, proposal, intent);
    case 'proposal.topic':
      return chooseTopic(state, proposal, intent);
    case 'proposal.post':
      return post(state, proposal, asked, intent.as);
    case 'proposal.tell':
      return tell(state, proposal);
    default:
      return [];
  }
}

/** Each wish of the clock is looked at once more, because it may come late or twice. */
function decideForClock(state: State, proposal: Proposal, intent: OfOne, asked: Asked): Decided {
  const { id } = proposal;
  const now = asked.now.toISOString();
  switch (intent.type) {
    case 'proposal.post':
      return post(state, proposal, asked);
    case 'proposal.share':
      return proposal.stage === 'early' && proposal.forAllAt <= now ? [{ type: 'proposal.shared', id }] : [];
    case 'proposal.lastCall':
      return isOpen(proposal) && !proposal.lastCalled && proposal.hard <= now
        ? [{ type: 'proposal.lastCalled', id }]
        : [];
    case 'proposal.remind': {
      const { organisation } = intent;
      const waits = mandatesToRemind(proposal).some(([one]) => one === organisation);
      return waits ? [{ type: 'proposal.reminded', id, organisation }] : [];
    }
    case 'proposal.return': {
      const { outcome, stage } = proposal;
      const isDay =
        outcome && stage === 'closed' && !outcome.back && reviewAt(outcome.review, state.members.zone) <= now;
      return isDay ? [{ type: 'proposal.returned', id }] : [];
    }
    default:
      return [];
  }
}

function decideMandate(
  { proposals, members }: State,
  intent: Extract<ProposalsIntent, { type: `mandate.${string}` }>,
  asked: Asked,
): Decided {
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  const own = [...proposals.standing.values()].filter((one) => one.organisation === organisation);
  if (intent.type === 'mandate.end')
    return own.some(({ id }) => id === intent.id)
      ? [{ type: 'mandate.ended', id: intent.id }]
      : refuse(refusals.mandateGone);
  if (own.length >= mostMandates) return refuse(refusals.tooManyMandates);
  if (intent.until < dayOf(asked.now, members.zone)) return refuse(refusals.pastDay);
  const { topic, until } = intent;
  return [{ type: 'mandate.stored', id: `m${proposals.made.mandates + 1}`, organisation, topic, until }];
}

/** Who asked to be reminded, and has neither been nor answered. */
const mandatesToRemind = (proposal: Proposal) =>
  isOpen(proposal)
    ? [...proposal.mandates].filter(
        ([organisation, { remind, reminded }]) =>
          remind && !reminded && (proposal.answers.get(organisation)?.stance ?? 'checking') === 'checking',
      )
    : [];

/** The early window ends, the last call passes, a review day comes, what waited has its turn. */
function due({ proposals, members: { zone } }: State): Due<ProposalsIntent>[] {
  return [...proposals.all.values()].flatMap((proposal): Due<ProposalsIntent>[] => {
    const { id, stage, forAllAt, hard, lastCalled, outcome, changed } = proposal;
    if (stage === 'queued')
      return isNext(proposals, proposal) ? [{ at: changed, intent: { type: 'proposal.post', id } }] : [];
    if (stage === 'closed' && outcome && !outcome.back)
      return [{ at: reviewAt(outcome.review, zone), intent: { type: 'proposal.return', id } }];
    if (!isOpen(proposal)) return [];
    return [
      ...(stage === 'early' ? [{ at: forAllAt, intent: { type: 'proposal.share' as const, id } }] : []),
      ...(lastCalled ? [] : [{ at: hard, intent: { type: 'proposal.lastCall' as const, id } }]),
      ...mandatesToRemind(proposal).map(([organisation, { day }]) => ({
        at: remindAt(proposal, day, zone),
        intent: { type: 'proposal.remind' as const, id, organisation },
      })),
    ];
  });
}

/** Nothing of the same proposer is open, and nothing of theirs waits longer. */
function isNext({ all }: Proposals, proposal: Proposal): boolean {
  const same = [...all.values()].filter((one) =>
    proposal.opener ? one.opener === proposal.opener : one.by === proposal.by && !one.opener,
  );
  return !same.some(isOpen) && same.find(({ stage }) => stage === 'queued') === proposal;
}

/** What is put to the coalition: who decides, who advises, what came of it. */
export const proposals: Feature<State, Proposals, ProposalsIntent, ProposalsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  lapses: [
    {
      as: 'answers',
      words: {
        'proposal.answered': ['words', 'help'],
        'proposal.replied': ['words'],
        'proposal.withdrawn': ['words'],
        'proposal.reopened': ['reason'],
      },
    },
  ],
  spoken: {
    'proposal.drafted': ['title', 'text', 'forWhom', 'name', 'sets.unanimous', 'sets.goAhead'],
    'proposal.redrafted': ['title', 'text', 'forWhom'],
    'proposal.placed': ['because', 'equip'],
    'proposal.topicChosen': ['topic'],
    'proposal.told': ['item'],
    'proposal.answered': ['words', 'help'],
    'proposal.bookOpened': ['words'],
    'proposal.replied': ['words'],
    'proposal.closed': ['words', 'signed'],
    'proposal.withdrawn': ['words'],
    'proposal.reopened': ['reason'],
    'ways.set': ['unanimous', 'goAhead'],
    'mandate.stored': ['topic'],
  },
};
export type { Proposals, ProposalsEvent, ProposalsIntent };
