import { z } from 'zod';
import { answers as allAnswers } from '../src/agreement/map.js';
import { answeringNote, isAllAnswered, orderFor, ownNeed } from '../src/disagreements/answering.js';
import { shorten } from '../src/disagreements/fit.js';
import { speakerOf } from '../src/disagreements/speaking.js';
import { words } from '../src/disagreements/words.js';
import { isRefusal } from '../src/feature.js';
import { type Hat, hat, hats } from '../src/members/hat.js';
import { words as memberWords } from '../src/members/words.js';
import { buttons, list, note, strong, text } from '../src/note.js';
import { type Action, type Asking, type AskingSealed, action, actionOnSealed, option } from './command.js';
import { number, ownNote, privately } from './sensechecks.js';

/** For whom; absent: as this person usually does. */
const as = hat.optional();
interface Answered {
  id: string;
  statement: number;
  as?: Hat | undefined;
}
/** After an answer: the statement that comes next. */
const next = (asking: AskingSealed, { id, as: hatOn = 'organisation', statement }: Answered) =>
  privately(asking, { id, as: hatOn }, (check, speaker, ballot) => answeringNote(check, speaker, ballot, statement));

const answer = actionOnSealed({
  name: 'propose answer',
  about: 'Answer an open sense check, in private',
  /** `after` is the statement left for later. */
  options: z.object({ id: z.string().optional(), after: z.coerce.number().int().optional(), as }),
  does: ['sensecheck.answer', 'sensecheck.defer', 'sensecheck.confirm'],
  question: ({ after, ...which }, asking) =>
    privately(asking, which, (check, speaker, ballot) =>
      isAllAnswered(check, ballot)
        ? ownNote(asking, { id: check.id, as: speaker.hat })
        : answeringNote(check, speaker, ballot, after),
    ),
  answer: (asking, intent) => {
    if (intent?.type === 'sensecheck.answer') return next(asking, intent);
    if (intent?.type === 'sensecheck.confirm') return ownNote(asking, { id: intent.id, as: 'organisation' });
    const id = intent?.type === 'sensecheck.defer' ? intent.id : undefined;
    return privately(asking, { id }, answeringNote);
  },
});

/** The three hats, each with what it means. */
const hatOn = action({
  name: 'propose as',
  about: 'Choose for whom you answer this sense check',
  hidden: true,
  options: z.object({ id: z.string() }),
  question: ({ id }) =>
    note(
      words.hatTitle,
      list(hats.map((one) => [strong(memberWords.hats[one]), ` – ${memberWords.hatMeans[one]}`])),
      buttons(
        ...hats.map((one) => ({
          label: memberWords.hats[one],
          ...(one === 'checking'
            ? { does: { type: 'sensecheck.defer', id } }
            : { opens: { action: 'propose answer', with: { id, as: one } } }),
        })),
      ),
      text(words.promise),
    ),
  answer: () => note(undefined, words.unknownCheck),
});

const mine = actionOnSealed({
  name: 'propose mine',
  about: 'See our own answers',
  hidden: true,
  options: z.object({ id: z.string(), as }),
  question: (which, asking) => ownNote(asking, which),
  answer: () => note(undefined, words.unknownCheck),
});

const statementOf = ({ state }: Asking, id = '', statement = ''): string =>
  state.disagreements.senseChecks.get(id)?.statements[Number(statement) - 1] ?? '';

const need = actionOnSealed({
  name: 'propose need',
  about: 'Say what you would need',
  title: words.whatNeed,
  hidden: true,
  options: z.object({ id: z.string(), statement: number, text: option.longIfAny({ label: words.needLabel }), as }),
  does: ['sensecheck.need'],
  form: (asking, { id = '', statement }) => {
    const own = ownNeed(asking.ballots.get(id) ?? {}, Number(statement));
    return {
      intro: [words.needIntro(shorten(statementOf(asking, id, statement), 120))],
      fields: { text: own ? { initial: own } : undefined },
    };
  },
  intent: ({ text: said, ...which }) => ({ type: 'sensecheck.need', text: said ?? '', ...which }),
  answer: (asking, intent) =>
    intent?.type === 'sensecheck.need' ? next(asking, intent) : note(undefined, words.noted),
});

const change = actionOnSealed({
  name: 'propose change',
  about: 'Change one of our answers',
  title: words.change,
  hidden: true,
  options: z.object({
    id: z.string(),
    statement: option.oneOf({ label: words.statementLabel }),
    answer: option.choice({ label: words.answerLabel, of: words.answers }),
    need: option.longIfAny({ label: words.needIfAny }),
    as,
  }),
  form: (asking, { id = '', as: given }) => {
    const check = asking.state.disagreements.senseChecks.get(id);
    const { person: by, organisation } = asking;
    const who = check && speakerOf(asking.state.members, check, { by, organisation }, hat.safeParse(given).data);
    const order = check && who && !isRefusal(who) ? orderFor(check, who.voter) : [];
    const choices = order.map((one) => ({
      value: String(one),
      label: shorten(check?.statements[one - 1] ?? '', 75),
    }));
    return { intro: [words.promise], fields: { statement: { choices } } };
  },
  intent: ({ statement, answer: said, need: needed, ...which }) => ({
    type: 'sensecheck.answer',
    statement: Number(statement),
    answer: allAnswers.find((one) => one === said) ?? 'pass',
    ...(needed ? { need: needed } : {}),
    ...which,
  }),
  answer: (asking, intent) =>
    intent?.type === 'sensecheck.answer'
      ? ownNote(asking, { id: intent.id, as: intent.as ?? 'organisation' }, intent.statement)
      : note(undefined, words.noted),
});

/** How one organisation, or one person, answers a sense check in private. */
export const answering: Action[] = [answer, hatOn, mine, need, change];
