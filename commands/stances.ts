import { z } from 'zod';
import { type Hat, hats } from '../src/members/hat.js';
import { firstAccount, nameOf } from '../src/members/who.js';
import { type Block, type Button, buttons, type Note, note } from '../src/note.js';
import { proposalCard } from '../src/proposals/cards.js';
import { hatFor } from '../src/proposals/deciding/answering.js';
import { decidersOf } from '../src/proposals/deciding/rules.js';
import { previewNote } from '../src/proposals/own/preview.js';
import { ownBlocks } from '../src/proposals/own/standing.js';
import { ownWords as words } from '../src/proposals/own/words.js';
import type { ProposalsIntent } from '../src/proposals/proposals.js';
import type { Stance } from '../src/proposals/shape.js';
import { meaningOf, stanceName } from '../src/proposals/stanceNames.js';
import type { Proposal } from '../src/proposals/state.js';
import { words as cards } from '../src/proposals/words.js';
import { stewardHat, titleOf } from '../src/stewards/hat.js';
import { words as stewardWords } from '../src/stewards/words.js';
import { type Action, type Asking, action } from './command.js';
import { proposalMeant, unknown, whoAsks } from './proposals.js';

type Answering = Extract<ProposalsIntent, { type: 'proposal.answer' }>;

/** The whole of it for whoever asks: the card, then what only they may know and do. */
export function showNote(asking: Asking, id: string): Note {
  const { state } = asking;
  const proposal = proposalMeant(asking, id);
  const card = proposal && proposalCard(state, proposal);
  if (!proposal) return unknown();
  if (!card) return previewNote(state, proposal);
  const own = ownBlocks(state, proposal, whoAsks(asking));
  // Below stand the same buttons with what only this reader needs.
  const blocks = own.length > 0 ? card.blocks.filter(({ kind }) => kind !== 'buttons') : card.blocks;
  return { ...card, blocks: [...blocks, ...own, ...askForWhatIsNeeded(asking, proposal)] };
}

/** Those closest need something from the rest: whoever proposes it, or is closest, can ask somebody for it. */
function askForWhatIsNeeded({ organisation = '' }: Asking, { id, equip, opener, closest }: Proposal): Block[] {
  const mayAsk = organisation === opener || closest.includes(organisation);
  return equip && mayAsk
    ? [buttons({ label: words.askForIt, opens: { action: 'commit ask', with: { proposal: id } } })]
    : [];
}

const show = action({
  name: 'propose show',
  about: 'Read a proposal, and where your organisation stands on it',
  hidden: true,
  options: z.object({ id: z.string() }),
  does: ['proposal.answer', 'proposal.sayAs', 'proposal.redate'],
  question: ({ id }, asking) => showNote(asking, id),
  answer: (asking, intent) => {
    if (intent?.type === 'proposal.answer') return afterAnswer(asking, intent);
    if (intent?.type === 'proposal.sayAs') return afterSayAs(asking, intent);
    return intent?.type === 'proposal.redate' ? note(undefined, words.redated) : unknown();
  },
});

/** What was noted and for whom; what it means, the first time; and how to say it for somebody else. */
function answered(asking: Asking, proposal: Proposal | undefined, stance: Stance, hat: Hat): Note {
  if (!proposal) return unknown();
  const { state, organisation, person } = asking;
  const worn = stewardHat(state, person);
  const myself = worn ? stewardWords.asSteward(titleOf(state, worn)) : words.myself;
  const who = hat === 'myself' || !organisation ? myself : nameOf(state.members, organisation);
  const leans = hat === 'checking' && stance !== 'checking' ? words.leaning(lower(stance, proposal)) : '';
  const isFirst = state.proposals.pressed.get(person)?.get(stance) === 1;
  const blocks: (Block | string)[] = [
    `${words.noted(who, lower(hat === 'checking' ? 'checking' : stance, proposal))}${leans}`,
    ...(isFirst ? [meaningOf(stance, proposal.kind)] : []),
    ...roleLine(asking, proposal, hat, stance),
    ...(hat === 'myself' ? [words.notCounted] : []),
  ];
  return note(undefined, ...blocks, buttons(...otherwise(proposal, stance, hat, asking)));
}

/** What is read after an answer was given. */
export const afterAnswer = (asking: Asking, intent: Answering): Note =>
  answered(
    asking,
    proposalMeant(asking, intent.id),
    intent.stance,
    hatFor(asking.state.members, intent, whoAsks(asking)),
  );

/** Said with another hat, it is what was said before. */
function afterSayAs(asking: Asking, { id, hat }: Extract<ProposalsIntent, { type: 'proposal.sayAs' }>): Note {
  const proposal = proposalMeant(asking, id);
  const said =
    hat === 'myself'
      ? proposal?.personal.get(firstAccount(asking.state.members, asking.person))
      : proposal?.answers.get(asking.organisation ?? '');
  return answered(asking, proposal, said?.leaning ?? said?.stance ?? 'checking', hat);
}

const lower = (stance: Stance, { kind }: Proposal): string => stanceName(stance, kind).toLowerCase();

function roleLine({ state, organisation }: Asking, proposal: Proposal, hat: string, stance: Stance): string[] {
  const isConcern = stance === 'reservation' || stance === 'block';
  if (hat !== 'organisation' || !organisation || !isConcern || proposal.kind === 'signon') return [];
  return decidersOf(state, proposal).includes(organisation) ? [words.decides] : [words.advises];
}

/** One press says it with another hat. */
function otherwise({ id, kind }: Proposal, stance: Stance, worn: Hat, { organisation }: Asking): Button[] {
  const given = { id };
  const look: Button = { label: cards.more, opens: { action: 'propose show', with: given } };
  if (!organisation) return [look];
  const others = hats.filter((hat) => hat !== worn && (stance !== 'checking' || hat === 'myself'));
  return [
    ...(worn === 'checking'
      ? [{ label: words.setMandate, opens: { action: 'propose mandate', with: given }, main: true as const }]
      : []),
    ...others.map((hat) => ({ label: words.instead[hat], does: { type: 'proposal.sayAs', id, hat } })),
    ...(stance === 'content' && worn === 'organisation' && kind !== 'signon'
      ? [{ label: words.addSentence, opens: { action: 'propose sentence', with: given } }]
      : []),
    look,
  ];
}

export const stances: Action[] = [show];
