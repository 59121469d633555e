import { z } from 'zod';
import { hostWords } from '../src/checkins/hostWords.js';
import { mostOwn, seensFor } from '../src/checkins/questions.js';
import type { Own } from '../src/checkins/state.js';
import { summaryWords } from '../src/checkins/summaryWords.js';
import { words } from '../src/checkins/words.js';
import { shorten } from '../src/disagreements/fit.js';
import { type Block, type Button, buttons, type Line, list, note, strong, text } from '../src/note.js';
import { heavinessOf } from '../src/plainly/plainly.js';
import { words as plainWords } from '../src/plainly/words.js';
import { seenWords } from '../src/seen/words.js';
import { type Action, type Asking, action, option } from './command.js';

const linesOf = (typed: string | undefined): string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const write = action({
  name: 'checkin question',
  about: 'Write a question of our own for the check-in (hosts)',
  // /moot checkin questions leads to it; with four choices it would take the room of ten other options on Discord.
  hidden: true,
  title: hostWords.writeTitle,
  main: 'text',
  options: z.object({
    q: z.string().optional(),
    text: option.short({ label: hostWords.textLabel, hint: hostWords.textHint, max: 100 }),
    shape: option.choice({ label: hostWords.shapeLabel, of: hostWords.shapes, initial: 'words' }),
    options: option.longIfAny({ label: hostWords.optionsLabel, hint: hostWords.optionsHint, max: 800 }),
    seen: option.choice({ label: hostWords.defaultSeenLabel, of: seenWords.choices, initial: 'everyone' }),
    every: option.choice({ label: hostWords.everyLabel, of: hostWords.everies, initial: 'once' }),
  }),
  form: ({ state }, { q = '' }) => {
    const before = state.checkins.own.get(q);
    if (!before) return {};
    const { text: asked, shape, options = [], seen } = before.question;
    return {
      fields: {
        text: { initial: asked },
        shape: { initial: shape },
        options: { initial: options.join('\n') },
        seen: { initial: seen },
        every: { initial: before.every ? 'every' : 'once' },
      },
    };
  },
  intent: ({ q, text: asks, shape, options, seen, every }) => ({
    type: 'checkin.writeQuestion',
    ...(q ? { question: q } : {}),
    text: asks,
    shape,
    options: linesOf(options),
    seen,
    every: every === 'every',
  }),
  answer: (asking, intent) => {
    if (intent?.type !== 'checkin.writeQuestion') return ownNote(asking);
    const own = asking.state.checkins.own.get(intent.question ?? `q${asking.state.checkins.made.questions}`);
    return own ? note(hostWords.previewTitle, ...preview(own)) : ownNote(asking);
  },
});

/** A question as the card and its form will show it, before anybody is asked. */
function preview({ question, every }: Own): Block[] {
  const { id, text: asks, shape, options = [] } = question;
  const found = heavinessOf(asks, ...options);
  const answers: Record<typeof shape, Line[]> = {
    words: [[hostWords.inWords]],
    choice: options.map((label) => [`○ ${label}`]),
    scale: Object.values(words.scale).map((label) => [`○ ${label}`]),
    statements: options.map((statement) => [`${statement}: ${Object.values(summaryWords.stands).join(' · ')}`]),
  };
  return [
    text(strong(asks)),
    list(answers[shape]),
    text(
      `${words.saySeenLabel} ${seensFor(question)
        .map((who) => seenWords.choices[who])
        .join(' · ')}. `,
      hostWords.unlessChosen,
      strong(seenWords.choices[question.seen]),
      '.',
    ),
    ...(found ? [text(plainWords.hint(found))] : []),
    text(every ? hostWords.everies.every : hostWords.everies.once, '.'),
    buttons(
      { label: hostWords.askIt, does: { type: 'checkin.addQuestion', question: id }, main: true },
      {
        label: found ? plainWords.shorter : hostWords.writeAgain,
        opens: { action: 'checkin question', with: { q: id } },
      },
      { label: hostWords.drop, does: { type: 'checkin.dropQuestion', question: id } },
    ),
  ];
}

const all = action({
  name: 'checkin questions',
  about: 'The questions of our own, and what to do with them (hosts)',
  options: z.object({}),
  answer: (asking) => ownNote(asking),
});

function ownNote({ state, isHost }: Asking) {
  const own = [...state.checkins.own.values()];
  const lines = own.map(({ question, every, isDraft }): Line => {
    const when = isDraft ? hostWords.ownDraft : every ? hostWords.ownEvery : hostWords.ownOnce;
    return [strong(question.text), ` – ${when}`];
  });
  const may = own.filter(({ isDraft }) => !isDraft).length < mostOwn;
  const press: Button[] = [
    ...(may ? [{ label: hostWords.writeOne, opens: { action: 'checkin question' }, main: true as const }] : []),
    ...own.flatMap(({ question, isDraft }) => [
      ...(isDraft && may
        ? [
            {
              label: hostWords.askThis(shorten(question.text, 50)),
              does: { type: 'checkin.addQuestion', question: question.id },
            },
          ]
        : []),
      {
        label: hostWords.stopAsking(shorten(question.text, 50)),
        does: { type: 'checkin.dropQuestion', question: question.id },
      },
    ]),
  ];
  const seen = isHost ? lines : lines.filter((_, index) => own[index]?.isDraft === false);
  return note(
    hostWords.ownTitle,
    ...(seen.length > 0 ? [hostWords.ownHow, list(seen)] : [hostWords.ownNone]),
    ...(isHost ? [buttons(...press)] : []),
  );
}

const add = action({
  name: 'checkin ask',
  about: 'Ask a question that was written',
  hidden: true,
  options: z.object({}),
  does: ['checkin.addQuestion', 'checkin.dropQuestion'],
  answer: (asking, intent) =>
    note(
      undefined,
      intent?.type === 'checkin.addQuestion' ? hostWords.willAsk : hostWords.dropped,
      ...ownNote(asking).blocks,
    ),
});

export const checkinQuestions: Action[] = [write, all, add];
