import { z } from 'zod';
import { openSenseChecks } from '../src/disagreements/state.js';
import { words as checkWords } from '../src/disagreements/words.js';
import { words } from '../src/hints/words.js';
import { buttons, list, note } from '../src/note.js';
import { type Action, action } from './command.js';
import { toEverybody } from './inTheirLanguage.js';

const purpose = action({
  name: 'propose purpose',
  about: 'Ask everybody in private whether we all mean the same by our purpose',
  options: z.object({}),
  intent: (_, asking) => ({
    type: 'sensecheck.open',
    ...toEverybody(asking, () => ({ title: words.purposeCheckTitle, statements: words.statements })),
    hours: 72,
    about: 'purpose',
  }),
  answer: ({ state }) => {
    const made = openSenseChecks(state).findLast(({ about }) => about === 'purpose');
    return note(
      undefined,
      checkWords.openedNow,
      list((made?.statements ?? []).map((statement) => [statement])),
      buttons({
        label: checkWords.answerPrivately,
        opens: { action: 'propose answer', ...(made ? { with: { id: made.id } } : {}) },
        main: true,
      }),
    );
  },
});

const agenda = action({
  name: 'digest agenda',
  about: 'Put our purpose on the agenda of the next meeting',
  hidden: true,
  options: z.object({}),
  intent: (_, asking) => ({
    type: 'digest.add',
    kind: 'agenda',
    words: toEverybody(asking, () => words.agendaLine(asking.state.members.purpose)),
  }),
  answer: () => note(undefined, words.onAgenda),
});

const remind = action({
  name: 'digest remind',
  about: 'Remind everyone in the digest why we work together by default',
  hidden: true,
  options: z.object({}),
  does: ['hint.tellDrift'],
  intent: () => ({ type: 'hint.tellDrift' }),
  answer: () => note(undefined, words.toldThanks),
});

export const hints: Action[] = [purpose, agenda, remind];
