import { z } from 'zod';
import { spans } from '../src/lasting/cards.js';
import { shortest } from '../src/lasting/state.js';
import { words } from '../src/lasting/words.js';
import { buttons, type Note, note } from '../src/note.js';
import { words as dataWords } from '../src/ours/words.js';
import { type Action, type Asking, action, option } from './command.js';

/** The times to choose from that are not too short. */
const spansFrom = (fewest: number): Record<string, string> =>
  Object.fromEntries(Object.entries(words.spans).filter(([days]) => Number(days) >= fewest));

const kept = ({ state: { lasting }, isHost }: Asking): Note =>
  note(
    words.title,
    words.shown,
    spans(lasting),
    words.stays,
    words.elsewhere,
    words.sooner,
    buttons(
      ...(isHost ? [{ label: words.change, opens: { action: 'setup keep' } }] : []),
      { label: dataWords.ours, opens: { action: 'setup data' } },
      { label: dataWords.me, opens: { action: 'setup me' } },
      {
        label: words.takeBack,
        opens: { action: 'setup leave' },
      },
    ),
  );

/** What is kept how long; anybody may read it. */
const shown = action({
  name: 'setup lasting',
  about: words.about,
  typedAs: /^(?:privacy|how long)\b/i,
  hidden: true,
  options: z.object({}),
  answer: kept,
});

const change = action({
  name: 'setup keep',
  about: words.change,
  hidden: true,
  title: words.title,
  options: z.object({
    concerns: option.choice({ label: words.concernsLabel, of: spansFrom(shortest.concerns) }),
    answers: option.choice({ label: words.answersLabel, of: spansFrom(shortest.answers) }),
  }),
  form: ({ state: { lasting } }) => ({
    intro: [words.formIntro],
    fields: {
      concerns: { initial: String(lasting.days.concerns) },
      answers: { initial: String(lasting.days.answers) },
    },
  }),
  intent: ({ concerns, answers }) => ({
    type: 'lasting.change',
    concerns: Number(concerns),
    answers: Number(answers),
  }),
  answer: (asking) => note(undefined, words.changed, ...kept(asking).blocks),
});

export const lasting: Action[] = [shown, change];
