import { z } from 'zod';
import { type Refusal, refuse } from '../src/feature.js';
import { keptFor } from '../src/lasting/cards.js';
import { hatOf } from '../src/members/hat.js';
import { words as memberWords } from '../src/members/words.js';
import { type Line, note } from '../src/note.js';
import { refusals } from '../src/proposals/deciding/words.js';
import { bookMax, saidMax } from '../src/proposals/intents.js';
import { ownWords as words } from '../src/proposals/own/words.js';
import type { ProposalsIntent } from '../src/proposals/proposals.js';
import type { Stance } from '../src/proposals/shape.js';
import { meaningOf } from '../src/proposals/stanceNames.js';
import type { Proposal } from '../src/proposals/state.js';
import { words as cards } from '../src/proposals/words.js';
import { type Action, type Asking, action, option } from './command.js';
import { proposalMeant, unknown } from './proposals.js';

import { afterAnswer } from './stances.js';

const hatOption = option.choice({ label: words.hat, of: memberWords.hats, initial: 'organisation' });

/** What is read before a reason is written: its meaning the first time, and who will see it. */
function introTo(asking: Asking, proposal: Proposal, stance: Stance): Line {
  const isFirst = !asking.state.proposals.pressed.get(asking.person)?.get(stance);
  const seen = proposal.kind === 'signon' ? cards.whoSeesSigning : cards.whoSees;
  return [...(isFirst ? [meaningOf(stance, proposal.kind), ' '] : []), `${seen} ${keptFor(asking.state, 'answers')}`];
}

/** What this organisation has written already, and the hat to start from. */
function startFrom(asking: Asking, proposal: Proposal, stance: Stance) {
  const said = asking.organisation ? proposal.answers.get(asking.organisation) : undefined;
  const own = said && (said.stance === stance || said.leaning === stance) ? said : undefined;
  return {
    hat: { initial: hatOf(asking.state.members, asking.person) },
    ...(own?.words ? { words: { initial: own.words } } : {}),
    ...(own?.help ? { help: { initial: own.help } } : {}),
  };
}

const reservation = action({
  name: 'propose reservation',
  about: 'Say what you would need',
  title: cards.stances.reservation,
  hidden: true,
  options: z.object({
    id: z.string(),
    words: option.long({ label: words.need, hint: words.needHint, max: saidMax }),
    hat: hatOption,
  }),
  form: (asking, { id }) => {
    const proposal = proposalMeant(asking, id);
    if (!proposal) return { instead: unknown() };
    const own = startFrom(asking, proposal, 'reservation');
    const labels = proposal.kind === 'signon' ? { label: words.note, hint: words.noteHint } : {};
    return { intro: introTo(asking, proposal, 'reservation'), fields: { ...own, words: { ...own.words, ...labels } } };
  },
  intent: ({ id, words: said, hat }) => ({ type: 'proposal.answer', id, stance: 'reservation', words: said, hat }),
  answer: (asking, intent) => (intent?.type === 'proposal.answer' ? afterAnswer(asking, intent) : unknown()),
});

const block = action({
  name: 'propose block',
  about: 'Say which harm you see, and how you will help',
  title: cards.stances.block,
  hidden: true,
  options: z.object({
    id: z.string(),
    words: option.long({ label: words.harm, hint: words.harmHint, max: saidMax }),
    help: option.long({ label: words.help, hint: words.helpHint, max: saidMax }),
    hat: hatOption,
  }),
  form: (asking, { id }) => {
    const proposal = proposalMeant(asking, id);
    if (!proposal) return { instead: unknown() };
    return { intro: introTo(asking, proposal, 'block'), fields: startFrom(asking, proposal, 'block') };
  },
  intent: ({ id, words: said, help, hat }) => ({
    type: 'proposal.answer',
    id,
    stance: 'block',
    words: said,
    help,
    hat,
  }),
  answer: (asking, intent) => (intent?.type === 'proposal.answer' ? afterAnswer(asking, intent) : unknown()),
});

/** A sentence beside the answer that an organisation has given: it never is an answer by itself. */
const sentence = action({
  name: 'propose sentence',
  about: 'Add a sentence to your answer',
  title: words.addSentence,
  hidden: true,
  options: z.object({ id: z.string(), words: option.long({ label: words.sentence, max: saidMax }) }),
  form: (asking, { id }) => {
    const proposal = proposalMeant(asking, id);
    if (!proposal) return { instead: unknown() };
    const label = asking.state.proposals.ways.mode === 'alliance' ? { label: words.bestForPeople } : {};
    return { intro: [cards.whoSees], fields: { words: label } };
  },
  intent: ({ id, words: said }, asking): ProposalsIntent | Refusal => {
    const proposal = proposalMeant(asking, id);
    if (!proposal) return refuse(refusals.unknown);
    const own = proposal.answers.get(asking.organisation ?? '');
    if (!own) return refuse(refusals.notAnswered);
    const help = own.help ? { help: own.help } : {};
    return { type: 'proposal.answer', id, stance: own.stance, words: said, hat: 'organisation', ...help };
  },
  answer: (asking, intent) => (intent?.type === 'proposal.answer' ? afterAnswer(asking, intent) : unknown()),
});

/** Where everybody must say yes: what we put in and could lose, for everybody to read. */
const book = action({
  name: 'propose book',
  about: 'Say what you put in, and what you could lose',
  title: cards.openBook,
  hidden: true,
  options: z.object({
    id: z.string(),
    words: option.longIfAny({ label: words.bookLabel, hint: words.bookHint, max: bookMax }),
  }),
  form: (asking, { id }) => {
    const proposal = proposalMeant(asking, id);
    if (!proposal) return { instead: unknown() };
    const own = proposal.book.get(asking.organisation ?? '');
    return { intro: [words.bookIntro], fields: { words: own ? { initial: own } : {} } };
  },
  intent: ({ id, words: said = '' }) => ({ type: 'proposal.openBook', id, words: said }),
  answer: (_, intent) =>
    note(undefined, intent?.type === 'proposal.openBook' && intent.words ? words.bookOpened : words.bookClosed),
});

export const reasons: Action[] = [reservation, block, sentence, book];
