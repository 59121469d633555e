import { z } from 'zod';
import { isRefusal } from '../src/feature.js';
import { keptFor } from '../src/lasting/cards.js';
import { words as lineWords } from '../src/lines/words.js';
import { type Block, buttons, list, note, strong, text } from '../src/note.js';
import { words as opportunityWords } from '../src/opportunities/words.js';
import { isNameless, seens } from '../src/seen/seen.js';
import { seenWords } from '../src/seen/words.js';
import { heardAs } from '../src/worries/heard.js';
import { words } from '../src/worries/words.js';
import { floor, markOf, worriesBox, worriesBoxes, worryMax } from '../src/worries/worries.js';
import { seenChoices } from './checkinForm.js';
import { type Action, type Asking, type AskingSealed, action, option } from './command.js';

const choicesFor = ({ state }: Asking) =>
  seenChoices(seens.filter((seen) => state.members.organisations.size >= floor || !isNameless(seen)));

/** What `/moot concern` alone means: which of the five is it? */
const start = action({
  name: 'concern start',
  about: 'A worry, a plan, a line you hold, or something you have heard',
  options: z.object({}),
  answer: ({ state }) =>
    note(
      lineWords.startTitle,
      list(lineWords.start.map(([what, how]) => [strong(what), how])),
      buttons(
        { label: lineWords.somethingWorries, opens: { action: 'concern worry' }, main: true },
        { label: lineWords.somethingPlanned, opens: { action: 'concern headsup' } },
        { label: lineWords.aLine, opens: { action: 'concern line' } },
        { label: lineWords.weHaveHeard, opens: { action: 'concern heard' } },
        { label: lineWords.raise, opens: { action: 'concern raise' } },
        { label: lineWords.ourLines, opens: { action: 'concern lines' } },
        ...(state.opportunities.on
          ? [{ label: opportunityWords.title, opens: { action: 'concern opportunity' } }]
          : []),
      ),
    ),
});

const worry = action({
  name: 'concern worry',
  about: 'Say what worries you: from you, to the hosts only, or with no name',
  title: words.title,
  main: 'text',
  fromMessage: { label: words.fromMessage, into: 'text' },
  options: z.object({
    text: option.long({ label: words.label, hint: words.hint, max: worryMax }),
    seen: option.choice({ label: words.seenLabel, of: seenWords.choices, initial: 'hosts' }),
  }),
  form: (asking) => ({
    intro: [
      asking.state.members.organisations.size < floor ? words.tooFew : words.intro,
      ` ${keptFor(asking.state, 'concerns')}`,
    ],
    fields: { seen: { choices: choicesFor(asking) } },
  }),
  does: ['worry.withdraw', 'worry.unsay'],
  intent: ({ text: said, seen }) => ({ type: 'worry.say', text: said, seen }),
  answer: ({ state }, intent) => {
    if (intent?.type !== 'worry.say') return note(undefined, words.takenBack);
    const { seen, text: said } = intent;
    const made = [...state.worries.said.values()].at(-1);
    const takesBack =
      seen === 'noname'
        ? { type: 'worry.unsay', box: worriesBox(state), key: markOf(said) }
        : seen !== 'notkept' && made
          ? { type: 'worry.withdraw', id: made.id }
          : undefined;
    return note(
      undefined,
      words.said[seen],
      ...(takesBack ? [buttons({ label: words.takeBack, does: takesBack })] : []),
    );
  },
});

/** What this organisation wrote with no name and can still take back. */
export function waitingWords({ state, ballots }: AskingSealed): Block[] {
  const own = worriesBoxes(state).flatMap((box) =>
    Object.entries(ballots.get(box) ?? {}).map(([key, said]) => ({ box, key, said })),
  );
  if (own.length === 0) return [];
  return [
    text(words.waiting),
    ...own
      .slice(0, 5)
      .flatMap(({ box, key, said }) => [
        list([[said]]),
        buttons({ label: words.takeBack, does: { type: 'worry.unsay', box, key } }),
      ]),
  ];
}

/** Nobody filed a heads-up: the thing is put on the list of differences, and nobody is accused. */
const heard = action({
  name: 'concern heard',
  about: 'Open “we have heard that…” as a difference to look at together',
  title: words.heardTitle,
  main: 'what',
  options: z.object({
    what: option.long({ label: words.heardLabel, hint: words.heardHint, max: 200 }),
    shared: option.long({ label: words.heardShared, hint: words.heardSharedHint }),
    next: option.longIfAny({ label: words.heardNext, hint: words.heardNextHint }),
  }),
  form: () => ({ intro: [words.heardIntro] }),
  intent: ({ what, shared, next }, { state }) => {
    const unshared = heardAs(state, what);
    return isRefusal(unshared) ? unshared : { type: 'difference.raise', shared, unshared, ...(next ? { next } : {}) };
  },
  answer: () =>
    note(undefined, words.heardNow, buttons({ label: words.seeDifferences, opens: { action: 'concern list' } })),
});

export const worryActions: Action[] = [start, worry, heard];
