import { z } from 'zod';
import { digestNote, draftNote, sectionText } from '../src/digest/cards.js';
import { nextPosting } from '../src/digest/digest.js';
import { type SectionName, sectionNames } from '../src/digest/state.js';
import { words } from '../src/digest/words.js';
import { buttons, note, text } from '../src/note.js';
import { type Action, type Asking, action, option } from './command.js';
import { scheduling } from './schedule.js';

const whenNext = ({ state }: Asking) => {
  const at = nextPosting(state);
  return at ? [text(words.next, { moment: at }, '.')] : [];
};

const read = action({
  name: 'digest read',
  about: 'Read the last digest, and see when the next one comes',
  options: z.object({}),
  answer: (asking) => {
    const last = asking.state.digest.posted.at(-1);
    const add = buttons({ label: words.add, opens: { action: 'digest add' } });
    return last ? digestNote(last) : note(undefined, words.none, ...whenNext(asking), add);
  },
});

const add = action({
  name: 'digest add',
  about: 'Add something that changed, or a story, to the next digest',
  title: words.addTitle,
  main: 'words',
  fromMessage: { label: 'Add to digest', into: 'words' },
  options: z.object({
    kind: option.choice({ label: words.addKind, of: words.kinds, initial: 'win' }),
    words: option.long({ label: words.addWords, hint: words.addHint }),
    agreed: option.choice({ label: words.addAgreed, of: words.agreed, initial: 'own' }),
  }),
  does: ['digest.add'],
  intent: ({ kind, words: said }) => ({ type: 'digest.add', kind, words: said }),
  answer: (asking) => note(undefined, words.added, ...whenNext(asking)),
});

const hold = action({
  name: 'digest hold',
  about: 'Look over the next digest before it is posted (hosts)',
  options: z.object({}),
  answer: (asking) => {
    const { held } = asking.state.digest;
    return held && asking.isHost
      ? draftNote(asking.state, held, asking.now)
      : note(undefined, words.nothingHeld, ...whenNext(asking));
  },
});

const edit = action({
  name: 'digest edit',
  about: 'Change a part of the digest that is held',
  title: words.editTitle,
  hidden: true,
  options: z.object({
    section: z.enum(sectionNames),
    text: option.longIfAny({ label: words.editLabel, max: 3_000 }),
  }),
  does: ['digest.post'],
  form: ({ state, now }, { section }) => ({
    intro: [words.sections[section as SectionName] ?? ''],
    fields: { text: { initial: sectionText(state, section as SectionName, now) } },
  }),
  intent: ({ section, text: written }) => ({ type: 'digest.edit', section, text: written ?? '' }),
  answer: ({ state, now }, intent) => {
    const { held } = state.digest;
    if (intent?.type === 'digest.post' || !held) return note(undefined, words.posted);
    return note(undefined, words.edited, ...draftNote(state, held, now).blocks);
  },
});

const schedule = scheduling({
  name: 'digest schedule',
  about: 'Choose when the digest goes out (hosts)',
  does: 'digest.schedule',
  words,
  saved: whenNext,
});

export const digest: Action[] = [read, add, hold, edit, ...schedule];
