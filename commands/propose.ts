import { z } from 'zod';
import { answers as allAnswers } from '../src/agreement/map.js';
import { answeringNote, isAllAnswered, orderFor, ownNeed } from '../src/disagreements/answering.js';
import { page, shorten } from '../src/disagreements/fit.js';
import { statementMax } from '../src/disagreements/intents.js';
import { resultLine, resultNote } from '../src/disagreements/results.js';
import { openSenseChecks } from '../src/disagreements/state.js';
import { words } from '../src/disagreements/words.js';
import { isRefusal } from '../src/feature.js';
import { type Block, type Button, buttons, type Line, list, note, strong, text } from '../src/note.js';
import { type Action, type Asking, action, option } from './command.js';
import { checkMeant, opening, ownNote, privately, statementsIn } from './sensechecks.js';

const sensecheck = action({
  name: 'propose sensecheck',
  about: 'Ask everybody in private what they think of a few statements',
  title: 'A sense check',
  main: 'title',
  options: z.object({
    title: option.short({ label: words.titleLabel, hint: words.titleHint, max: 100 }),
    statements: option.long({ label: words.statementsLabel, hint: words.statementsHint, max: 1_500 }),
    hours: option.choice({ label: words.hoursLabel, of: words.hours, initial: '72' }),
  }),
  form: () => ({ intro: [words.openIntro] }),
  intent: ({ title, statements, hours }) => ({
    type: 'sensecheck.open',
    title,
    statements: statementsIn(statements),
    hours: Number(hours),
  }),
  answer: ({ state }) => {
    const made = openSenseChecks(state).at(-1);
    const answer: Button = {
      label: words.answerPrivately,
      opens: { action: 'propose answer', ...(made ? { with: { id: made.id } } : {}) },
      main: true,
    };
    return note(undefined, words.openedNow, buttons(answer));
  },
});

const answer = action({
  name: 'propose answer',
  about: 'Answer an open sense check, in private',
  /** `after` is the statement left for later. */
  options: z.object({ id: z.string().optional(), after: z.coerce.number().int().optional() }),
  does: ['sensecheck.answer'],
  question: ({ id, after }, asking) =>
    privately(asking, id, (check, organisation, ballot) =>
      isAllAnswered(check, ballot) ? ownNote(asking, check.id) : answeringNote(check, organisation, ballot, after),
    ),
  answer: (asking, intent) =>
    intent?.type === 'sensecheck.answer'
      ? privately(asking, intent.id, (check, organisation, ballot) =>
          answeringNote(check, organisation, ballot, intent.statement),
        )
      : privately(asking, undefined, answeringNote),
});

const mine = action({
  name: 'propose mine',
  about: 'See our own answers',
  hidden: true,
  options: z.object({ id: z.string() }),
  question: ({ id }, asking) => ownNote(asking, id),
  answer: () => note(undefined, words.unknownCheck),
});

const number = z.coerce.number().int();
const statementOf = ({ state }: Asking, id = '', statement = ''): string =>
  state.disagreements.senseChecks.get(id)?.statements[Number(statement) - 1] ?? '';

const need = action({
  name: 'propose need',
  about: 'Say what you would need',
  title: words.whatNeed,
  hidden: true,
  options: z.object({
    id: z.string(),
    statement: number,
    text: option.longIfAny({ label: words.needLabel }),
  }),
  does: ['sensecheck.need'],
  form: (asking, { id = '', statement }) => {
    const own = ownNeed(asking.ballots.get(id) ?? {}, Number(statement));
    return {
      intro: [words.needIntro(shorten(statementOf(asking, id, statement), 120))],
      fields: { text: own ? { initial: own } : undefined },
    };
  },
  intent: ({ id, statement, text: said }) => ({ type: 'sensecheck.need', id, statement, text: said ?? '' }),
  answer: (asking, intent) =>
    intent?.type === 'sensecheck.need'
      ? privately(asking, intent.id, (check, organisation, ballot) =>
          answeringNote(check, organisation, ballot, intent.statement),
        )
      : privately(asking, undefined, answeringNote),
});

const change = action({
  name: 'propose change',
  about: 'Change one of our answers',
  title: words.change,
  hidden: true,
  options: z.object({
    id: z.string(),
    statement: option.oneOf({ label: words.statementLabel }),
    answer: option.choice({ label: words.answerLabel, of: words.answers }),
    need: option.longIfAny({ label: words.needIfAny }),
  }),
  form: (asking, { id = '' }) => {
    const check = asking.state.disagreements.senseChecks.get(id);
    const order = check ? orderFor(check, asking.organisation ?? '') : [];
    const choices = order.map((one) => ({
      value: String(one),
      label: shorten(check?.statements[one - 1] ?? '', 75),
    }));
    return { intro: [words.promise], fields: { statement: { choices } } };
  },
  intent: ({ id, statement, answer: said, need: needed }) => ({
    type: 'sensecheck.answer',
    id,
    statement: Number(statement),
    answer: allAnswers.find((one) => one === said) ?? 'pass',
    ...(needed ? { need: needed } : {}),
  }),
  answer: (asking, intent) =>
    intent?.type === 'sensecheck.answer' ? ownNote(asking, intent.id, intent.statement) : note(undefined, words.noted),
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
    const more: Block[] =
      next === undefined
        ? []
        : [buttons({ label: words.more, opens: { action: 'propose read', with: { id, from: String(next) } } })];
    return note(check.closed ? words.resultTitle(check.title) : check.title, list(shown), ...more);
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
    const shown = check ? resultNote(check) : note(undefined);
    const title = shown.title ? [text(strong(shown.title))] : [];
    return note(undefined, words.closed, ...title, ...shown.blocks);
  },
});

export const propose: Action[] = [sensecheck, answer, mine, need, change, add, read, close];
