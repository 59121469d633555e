import { z } from 'zod';
import { words as againWords } from '../src/disagreements/again/words.js';
import { page, shorten } from '../src/disagreements/fit.js';
import { statementMax } from '../src/disagreements/intents.js';
import { openLines, openNote } from '../src/disagreements/openly/openly.js';
import { words as openWords } from '../src/disagreements/openly/words.js';
import { boxOf } from '../src/disagreements/unsaid/unsaid.js';
import { words as unsaidWords } from '../src/disagreements/unsaid/words.js';
import { words } from '../src/disagreements/words.js';
import { nobodyYet } from '../src/members/sayWho.js';
import { type Button, buttons, list, type Note, note, text } from '../src/note.js';
import { type Action, type Asking, type AskingSealed, action, actionOnSealed, option } from './command.js';
import { number, openedNote, opening, privately } from './sensechecks.js';

const mostOffered = 5;

const again = action({
  name: 'propose again',
  about: againWords.about,
  title: againWords.title,
  options: z.object({
    id: z.string().default(''),
    // Not required, so that on Discord, where room is short, what must be filled in elsewhere comes first.
    hours: option.choiceIfAny({ label: words.hoursLabel, of: words.hours, initial: '72' }),
  }),
  form: ({ state }, { id = '' }) => {
    const check = state.disagreements.senseChecks.get(id);
    return check ? { intro: [againWords.intro(check.title)] } : { instead: whichAgain(state) };
  },
  intent: ({ id, hours }) => ({ type: 'sensecheck.again', id, hours: Number(hours ?? 72) }),
  answer: openedNote,
});

/** The last sense checks that have closed, each a press away from being asked again. */
function whichAgain({ disagreements }: Asking['state']): Note {
  const closed = [...disagreements.senseChecks.values()].filter((check) => check.closed).slice(-mostOffered);
  if (closed.length === 0) return note(undefined, againWords.noneClosed);
  const offer = ({ id, title }: { id: string; title: string }): Button => ({
    label: shorten(title, 75),
    ...opening('propose again')(id),
  });
  return note(undefined, againWords.which, buttons(...closed.map(offer)));
}

/** What one's organisation says in the open, a statement at a time. */
const openly = actionOnSealed({
  name: 'propose openly',
  about: 'Say in the open what we answered in private',
  hidden: true,
  options: z.object({ id: z.string(), after: number.optional() }),
  does: ['sensecheck.say'],
  question: ({ id, after }, asking) => inTheOpen(asking, id, after),
  answer: (asking, intent) =>
    intent?.type === 'sensecheck.say' ? inTheOpen(asking, intent.id, intent.statement) : note(undefined, words.noted),
});

const inTheOpen = (asking: AskingSealed, id: string, after: number | undefined): Note =>
  privately(asking, { id, as: 'organisation' }, (check, { voter, name = '' }) => openNote(check, voter, name, after));

const open = action({
  name: 'propose open',
  about: 'Read what was said in the open',
  hidden: true,
  options: z.object({ id: z.string(), from: number.default(0) }),
  question: ({ id, from }, { state }) => {
    const check = state.disagreements.senseChecks.get(id);
    if (!check?.closed) return note(undefined, words.unknownCheck);
    const { lines, next } = page(openLines(state.members, check), from);
    if (lines.length === 0) return note(openWords.title(check.title), openWords.nothing);
    const more = { label: words.more, opens: { action: 'propose open', with: { id, from: String(next) } } };
    return note(openWords.title(check.title), list(lines), ...(next === undefined ? [] : [buttons(more)]));
  },
  answer: () => note(undefined, words.unknownCheck),
});

/** One question to all, without names. */
const unsaid = actionOnSealed({
  name: 'propose unsaid',
  about: unsaidWords.question,
  title: unsaidWords.sayTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    text: option.longIfAny({ label: unsaidWords.sayLabel, max: statementMax }),
  }),
  does: ['unsaid.ask', 'unsaid.leave', 'unsaid.check'],
  form: ({ state, personal, organisation }, { id = '' }) => {
    if (!organisation) return { instead: nobodyYet() };
    const own = personal.get(boxOf(id))?.text;
    return {
      intro: [unsaidWords.sayIntro(state.disagreements.senseChecks.get(id)?.title ?? '')],
      fields: { text: own ? { initial: own } : undefined },
    };
  },
  intent: ({ id, text: said }) => ({ type: 'unsaid.say', id, text: said ?? '' }),
  answer: (asking, intent) => {
    switch (intent?.type) {
      case 'unsaid.ask':
        return note(undefined, unsaidWords.asked);
      case 'unsaid.leave':
        return note(undefined, unsaidWords.left);
      case 'unsaid.check':
        return openedNote(asking);
      case 'unsaid.say': {
        const closes = asking.state.disagreements.senseChecks.get(intent.id)?.unsaid?.closes ?? '';
        if (intent.text === '') return note(undefined, unsaidWords.takenBack);
        return note(undefined, text(unsaidWords.said, { moment: closes }, '.'));
      }
      default:
        return note(undefined, words.noted);
    }
  },
});

/** What may come beside, or after, a sense check. */
export const following: Action[] = [again, openly, open, unsaid];
