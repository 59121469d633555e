import type { Stamped } from '../feature.js';
import type { Answer, ProposalsEvent, Stance } from './shape.js';
import type { Proposal } from './state.js';

/** What happens to a proposal that is there. */
export type Change = Exclude<ProposalsEvent, { type: 'proposal.drafted' | `ways.${string}` | `mandate.${string}` }>;

export function change(proposal: Proposal, event: Stamped<Change>): void {
  proposal.changed = event.at;
  switch (event.type) {
    case 'proposal.redrafted': {
      const { title, text, forWhom, kind, until } = event;
      Object.assign(proposal, {
        title,
        text,
        forWhom,
        kind,
        until,
        ...(kind === proposal.kind ? {} : { topic: undefined }),
      });
      break;
    }
    case 'proposal.placed': {
      const { closest, everyone, atOnce, because, equip } = event;
      Object.assign(proposal, { closest, everyone, atOnce, because, equip });
      break;
    }
    case 'proposal.topicChosen':
      Object.assign(proposal, { kind: 'unanimous', topic: event.topic });
      break;
    case 'proposal.queued':
      proposal.stage = 'queued';
      break;
    case 'proposal.posted': {
      const { kind, forAllAt, soft, hard, at } = event;
      Object.assign(proposal, { kind, forAllAt, soft, hard, posted: at, stage: forAllAt > at ? 'early' : 'open' });
      break;
    }
    case 'proposal.shared':
      proposal.stage = 'open';
      break;
    case 'proposal.told':
      Object.assign(proposal, { stage: 'told', item: event.item, posted: event.at });
      break;
    case 'proposal.answered':
      answerOf(proposal, event);
      break;
    case 'proposal.mandated': {
      const { organisation, needs, day, remind } = event;
      proposal.mandates.set(organisation, { needs, ...(day ? { day } : {}), ...(remind ? { remind } : {}) });
      break;
    }
    case 'proposal.bookOpened':
      if (event.words) proposal.book.set(event.organisation, event.words);
      else proposal.book.delete(event.organisation);
      break;
    case 'proposal.handed':
      proposal.handed.set(event.organisation, event.to);
      break;
    case 'proposal.reminded': {
      const mandate = proposal.mandates.get(event.organisation);
      if (mandate) mandate.reminded = event.at;
      break;
    }
    case 'proposal.redated':
      Object.assign(proposal, { soft: event.soft, hard: event.hard, lastCalled: undefined });
      break;
    case 'proposal.replied':
      proposal.replies.set(event.concern, event.words);
      break;
    case 'proposal.lastCalled':
      proposal.lastCalled = event.at;
      break;
    case 'proposal.closed': {
      const { result, words, review, signed, at } = event;
      Object.assign(proposal, {
        stage: 'closed',
        outcome: { result, words, review, at, ...(signed ? { signed } : {}) },
      });
      break;
    }
    case 'proposal.withdrawn':
      // Opened again and laid down, the decision that was made before stands.
      Object.assign(proposal, { stage: proposal.outcome ? 'closed' : 'withdrawn', laidDown: event.words });
      break;
    case 'proposal.reopened':
      reopen(proposal, event);
      break;
    case 'proposal.returned':
      if (proposal.outcome) proposal.outcome.back = event.at;
      break;
    case 'proposal.kept':
      if (proposal.outcome) Object.assign(proposal.outcome, { review: event.review, back: undefined });
      break;
  }
}

type Event<Type extends ProposalsEvent['type']> = Stamped<Extract<ProposalsEvent, { type: Type }>>;

/** A new reason is a new concern, so an answer to an old one never stands beside it. */
function answerOf(proposal: Proposal, event: Event<'proposal.answered'>): void {
  const { hat, stance, organisation, person, words, help, concern, at, by } = event;
  const said = {
    stance,
    at,
    by,
    ...(words ? { words } : {}),
    ...(help ? { help } : {}),
    ...(concern ? { concern } : {}),
  } satisfies Answer;
  if (concern) proposal.concerns = concern;
  if (hat === 'myself') {
    if (person) proposal.personal.set(person, said);
    if (organisation) takeBack(proposal, organisation);
    return;
  }
  if (!organisation) return;
  if (person) proposal.personal.delete(person);
  const last = proposal.answers.get(organisation);
  const now: Answer = hat === 'checking' ? checking(said, stance) : said;
  // Pressed twice, it is one answer: what stood before it is still what stood before.
  const { before: earlier, ...given } = last ?? {};
  const before = last?.stance === now.stance && last.by === by ? earlier : last && (given as Answer);
  proposal.answers.set(organisation, { ...now, ...(before ? { before } : {}) });
}

const checking = ({ concern: _, ...said }: Answer, stance: Stance): Answer => ({
  ...said,
  stance: 'checking',
  ...(stance === 'checking' ? {} : { leaning: stance }),
});

/** It was said for oneself after all: what the organisation had answered before stands again. */
function takeBack(proposal: Proposal, organisation: string): void {
  const before = proposal.answers.get(organisation)?.before;
  if (before) proposal.answers.set(organisation, before);
  else proposal.answers.delete(organisation);
}

/** Everybody answers afresh; what was decided stands until there is a new outcome. */
function reopen(proposal: Proposal, event: Event<'proposal.reopened'>): void {
  const { reason, organisation, person, soft, hard, at } = event;
  proposal.answers.clear();
  proposal.personal.clear();
  proposal.mandates.clear();
  proposal.replies.clear();
  Object.assign(proposal, {
    stage: 'open',
    posted: at,
    forAllAt: at,
    soft,
    hard,
    lastCalled: undefined,
    round: proposal.round + 1,
    reopened: { reason, person, ...(organisation ? { organisation } : {}) },
  });
}
