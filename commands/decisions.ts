import { z } from 'zod';
import { page, shorten } from '../src/disagreements/fit.js';
import { isRefusal, type Refusal } from '../src/feature.js';
import { translated } from '../src/languages/tables.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../src/note.js';
import { proposalCard } from '../src/proposals/cards.js';
import { answering, mayWriteOutcome } from '../src/proposals/deciding/closing.js';
import { concernsOf, unanswered, whyNotAgreed } from '../src/proposals/deciding/rules.js';
import { refusals } from '../src/proposals/deciding/words.js';
import { outcomeMax, saidMax } from '../src/proposals/intents.js';
import { listNote } from '../src/proposals/own/list.js';
import { record } from '../src/proposals/own/paste.js';
import { ownWords as words } from '../src/proposals/own/words.js';
import type { ProposalsIntent } from '../src/proposals/proposals.js';
import type { Proposal } from '../src/proposals/state.js';
import { words as cards } from '../src/proposals/words.js';
import { dayMeant } from './asking.js';
import { type Action, type Asking, action, option } from './command.js';
import { proposalMeant, unknown, whoAsks } from './proposals.js';
import { showNote } from './stances.js';

const every = action({
  name: 'propose list',
  about: 'See what is open, what is decided and in force, and how we decide',
  options: z.object({ from: z.coerce.number().int().default(0) }),
  question: ({ from }, asking) => listNote(asking.state, whoAsks(asking), from),
  answer: (asking) => listNote(asking.state, whoAsks(asking), 0),
});

const reply = action({
  name: 'propose reply',
  about: 'Answer a concern',
  title: words.answerTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    concern: z.coerce.number().int(),
    words: option.long({ label: words.answerLabel, hint: words.answerHint, max: saidMax }),
  }),
  form: (asking, { id, concern }) => {
    const proposal = proposalMeant(asking, id);
    const meant = proposal && concernsOf(asking.state, proposal).find(({ number }) => number === Number(concern));
    if (!meant) return { instead: note(undefined, refusals.concernGone) };
    return { intro: [`“${meant.words}”`], fields: { words: meant.reply ? { initial: meant.reply } : {} } };
  },
  intent: ({ id, concern, words: said }) => ({ type: 'proposal.reply', id, concern, words: said }),
  answer: (asking, intent) => (intent?.type === 'proposal.reply' ? showNote(asking, intent.id) : unknown()),
});

/** The concerns come first: an outcome answers each of them. */
function beforeOutcome(asking: Asking, proposal: Proposal): Note | undefined {
  if (!mayWriteOutcome(proposal, whoAsks(asking))) return note(undefined, refusals.notYours);
  const left = unanswered(asking.state, proposal);
  const [first] = left;
  if (!first) return undefined;
  const lines = left.map(({ words: said }): Line => [`“${said}”`]);
  return note(
    undefined,
    refusals.answerFirst(left.length),
    list(lines.slice(0, 8)),
    buttons(answering(proposal, first.number)),
  );
}

const outcome = action({
  name: 'propose outcome',
  about: 'Write what came of a proposal',
  title: words.outcomeTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    result: option.choice({ label: words.result, of: words.resultsOf, initial: 'agreed' }),
    words: option.long({ label: words.outcome, hint: words.outcomeHint, max: outcomeMax }),
    review: option.shortIfAny({ label: words.review, hint: words.reviewHint, max: 40 }),
  }),
  form: (asking, { id }) => {
    const proposal = proposalMeant(asking, id);
    if (!proposal) return { instead: unknown() };
    const instead = beforeOutcome(asking, proposal);
    if (instead) return { instead };
    const why = whyNotAgreed(asking.state, proposal);
    const of = proposal.kind === 'signon' ? words.resultsOfSigning : words.resultsOf;
    const choices = Object.entries(of).map(([value, label]) => ({ value, label }));
    return {
      intro: [words.outcomeHow, ...(why ? [` ${words.notYetAgreed}${why}`] : [])],
      fields: { result: { choices, initial: why ? 'apart' : 'agreed' } },
    };
  },
  intent: ({ id, result, words: said, review }, asking): ProposalsIntent | Refusal => {
    const day = dayMeant(asking, review);
    if (isRefusal(day)) return day;
    return { type: 'proposal.close', id, result, words: said, ...(day.day ? { review: day.day } : {}) };
  },
  answer: (asking, intent) => {
    const proposal = intent?.type === 'proposal.close' ? proposalMeant(asking, intent.id) : undefined;
    const card = proposal && proposalCard(asking.state, proposal);
    return card
      ? note(undefined, words.closed, ...(card.title ? [text(strong(card.title))] : []), ...card.blocks)
      : unknown();
  },
});

const withdraw = action({
  name: 'propose withdraw',
  about: 'Lay a proposal down',
  title: words.withdrawTitle,
  hidden: true,
  options: z.object({ id: z.string(), words: option.longIfAny({ label: words.withdrawWhy, max: saidMax }) }),
  does: ['proposal.withdraw'],
  intent: ({ id, words: said }) => ({ type: 'proposal.withdraw', id, ...(said ? { words: said } : {}) }),
  answer: () => note(undefined, words.laidDown),
});

const reopen = action({
  name: 'propose reopen',
  about: 'Open a decision again, with a reason',
  title: words.reopenTitle,
  hidden: true,
  options: z.object({ id: z.string(), reason: option.long({ label: words.reopenWhy, max: saidMax }) }),
  does: ['proposal.keep'],
  form: () => ({ intro: [words.reopenIntro] }),
  intent: ({ id, reason }) => ({ type: 'proposal.reopen', id, reason }),
  answer: (asking, intent) => {
    const proposal = intent && 'id' in intent ? proposalMeant(asking, intent.id) : undefined;
    const review = proposal?.outcome?.review;
    if (intent?.type === 'proposal.keep' && review) return note(undefined, text(cards.keptUntil, { day: review }, '.'));
    return note(undefined, words.reopened);
  },
});

/** Long texts to take along, a page at a time. */
const pasted = (
  name: string,
  about: string,
  title: string,
  linesOf: (asking: Asking, proposal: Proposal) => Line[],
): Action =>
  action({
    name,
    about,
    hidden: true,
    options: z.object({ id: z.string(), from: z.coerce.number().int().default(0) }),
    question: ({ id, from }, asking) => {
      const proposal = proposalMeant(asking, id);
      if (!proposal) return unknown();
      const { lines, next } = page(linesOf(asking, proposal), from);
      const more: Button = { label: words.more, opens: { action: name, with: { id, from: String(next) } } };
      const blocks = lines.map((line): Block => text(...line));
      return note(
        shorten(`${translated(title)}: ${proposal.title}`, 120),
        ...blocks,
        ...(next === undefined ? [] : [buttons(more)]),
      );
    },
    answer: unknown,
  });

const minutes = pasted(
  'propose record',
  'The text of a decision for the minutes',
  cards.record,
  ({ state }, proposal) => record(state, proposal),
);
const signatures = pasted(
  'propose signatures',
  'The signature block, ready to paste',
  cards.signatures,
  (_, { outcome: done }) => (done?.signed ?? []).map((line): Line => [line]),
);

export const decisions: Action[] = [every, reply, outcome, withdraw, reopen, minutes, signatures];
