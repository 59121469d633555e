import { z } from 'zod';
import { thenOf } from '../src/disagreements/again/again.js';
import { words as againWords } from '../src/disagreements/again/words.js';
import { page } from '../src/disagreements/fit.js';
import { statementMax } from '../src/disagreements/intents.js';
import { words as openWords } from '../src/disagreements/openly/words.js';
import { resultLine, resultNote } from '../src/disagreements/results.js';
import { unsaidButtons } from '../src/disagreements/unsaid/cards.js';
import { words } from '../src/disagreements/words.js';
import { isRefusal } from '../src/feature.js';
import { type Button, buttons, type Line, list, note, strong, text } from '../src/note.js';
import { answering } from './answering.js';
import { type Action, action, option } from './command.js';
import { following } from './following.js';
import { checkMeant, number, openedNote, opening, statementsIn } from './sensechecks.js';
import { tagging } from './takingPart.js';

const sensecheck = action({
  name: 'propose sensecheck',
  about: 'Ask everybody in private what they think of a few statements',
  title: 'A sense check',
  main: 'title',
  options: z.object({
    title: option.short({ label: words.titleLabel, hint: words.titleHint, max: 100 }),
    statements: option.long({ label: words.statementsLabel, hint: words.statementsHint, max: 1_500 }),
    forWhom: option.longIfAny({ label: words.forWhomLabel, hint: words.forWhomHint, max: 200 }),
    hours: option.choice({ label: words.hoursLabel, of: words.hours, initial: '72' }),
    openly: option.choiceIfAny({ label: openWords.label, of: openWords.choices, initial: 'no' }),
  }),
  form: () => ({ intro: [words.openIntro] }),
  intent: ({ title, statements, hours, forWhom, openly }) => ({
    type: 'sensecheck.open',
    title,
    statements: statementsIn(statements),
    hours: Number(hours),
    ...(forWhom ? { forWhom } : {}),
    ...(openly === 'yes' ? { openly: true } : {}),
  }),
  answer: openedNote,
});

const add = action({
  name: 'propose add',
  about: 'Add a statement to an open sense check',
  title: words.addStatement,
  main: 'text',
  atOnce: true,
  options: z.object({
    id: z.string().optional(),
    text: option.long({ label: words.textLabel, hint: words.textHint, max: statementMax }),
  }),
  form: (asking, { id }) => {
    const check = checkMeant(asking, id, opening('propose add'));
    return isRefusal(check) ? {} : { intro: [words.textIntro(check.title)] };
  },
  intent: ({ id, text: said }, asking) => {
    const check = checkMeant(asking, id, opening('propose add'));
    return isRefusal(check) ? check : { type: 'sensecheck.add', id: check.id, text: said };
  },
  answer: (_, intent) =>
    note(
      undefined,
      words.added,
      ...(intent?.type === 'sensecheck.add'
        ? [buttons({ label: words.answerPrivately, opens: { action: 'propose answer', with: { id: intent.id } } })]
        : []),
    ),
});

/** All statements; after the close with all that may be said of them. A page at a time. */
const read = action({
  name: 'propose read',
  about: 'Read all statements of a sense check',
  hidden: true,
  options: z.object({ id: z.string(), from: number.default(0) }),
  question: ({ id, from }, { state }) => {
    const check = state.disagreements.senseChecks.get(id);
    if (!check) return note(undefined, words.unknownCheck);
    const results = check.closed?.results;
    const lines = check.statements.map((statement, index): Line => {
      const result = results?.[index];
      return result ? resultLine(statement, result) : [statement];
    });
    const { lines: shown, next } = page(lines, from);
    const all: Button[] = [
      ...(next === undefined
        ? []
        : [{ label: words.more, opens: { action: 'propose read', with: { id, from: String(next) } } }]),
      ...(check.closed ? [{ label: againWords.title, opens: { action: 'propose again', with: { id } } }] : []),
    ];
    return note(
      check.closed ? words.resultTitle(check.title) : check.title,
      list(shown),
      ...(all.length > 0 ? [buttons(...all)] : []),
    );
  },
  answer: () => note(undefined, words.unknownCheck),
});

const close = action({
  name: 'propose close',
  about: 'Close a sense check early, once half of its time has passed or all have answered',
  options: z.object({ id: z.string().optional() }),
  does: ['sensecheck.close'],
  intent: ({ id }, asking) => {
    const check = checkMeant(asking, id, (one) => ({ does: { type: 'sensecheck.close', id: one } }));
    return isRefusal(check) ? check : { type: 'sensecheck.close', id: check.id };
  },
  answer: ({ state }, intent) => {
    const check = intent?.type === 'sensecheck.close' ? state.disagreements.senseChecks.get(intent.id) : undefined;
    const shown = check ? resultNote(check, thenOf(state.disagreements, check), unsaidButtons(check)) : note(undefined);
    const title = shown.title ? [text(strong(shown.title))] : [];
    return note(undefined, words.closed, ...title, ...shown.blocks);
  },
});

export const propose: Action[] = [sensecheck, ...answering, add, read, close, ...following, ...tagging];
