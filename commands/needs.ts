import { z } from 'zod';
import { callCard, needsBlocks } from '../src/needs/cards.js';
import { type Side, tags } from '../src/needs/state.js';
import { words } from '../src/needs/words.js';
import { type Button, buttons, note } from '../src/note.js';
import { type Action, action, option } from './command.js';

const mostListed = 12;

const enterButtons = (): Button[] => [
  { label: words.enterNeed, opens: { action: 'commit need' } },
  { label: words.enterOffer, opens: { action: 'commit offer' } },
];

const listed = action({
  name: 'commit needs',
  about: 'What is needed and offered in the coalition',
  options: z.object({}),
  does: ['need.answer'],
  answer: ({ state, now, organisation }, intent) => {
    const at = now.toISOString();
    const own = [...state.needs.all.values()].filter(
      (one) => one.organisation === organisation && !one.ended && one.until > at,
    );
    return note(
      words.listTitle,
      ...(intent ? [words.answered] : needsBlocks(state, at, mostListed)),
      buttons(
        ...enterButtons(),
        ...own.map(({ id }): Button => ({ label: words.end(id), opens: { action: 'commit end', with: { id } } })),
      ),
    );
  },
});

const enter = (side: Side, name: string, about: string): Action =>
  action({
    name,
    about,
    title: side === 'need' ? words.enterNeed : words.enterOffer,
    main: 'words',
    typedAs: side === 'need' ? /^we need\b/i : /^we (?:could lend|offer)\b/i,
    options: z.object({
      words: option.short({ label: words.lineLabel, hint: side === 'need' ? words.needHint : words.offerHint }),
      tags: option.several({ label: words.tagsLabel }),
      named: option.choice({ label: words.namedLabel, of: words.named, initial: 'yes' }),
    }),
    ...(side === 'need' ? { does: ['need.enter'] as const } : {}),
    form: () => ({
      intro: [words.needIntro],
      fields: { tags: { choices: tags.map((tag) => ({ value: tag, label: words.tags[tag] })) } },
    }),
    intent: ({ words: said, tags: chosen, named }) => ({
      type: 'need.enter',
      side,
      words: said,
      tags: tags.filter((tag) => chosen.includes(tag)),
      unnamed: named === 'no',
    }),
    answer: () =>
      note(undefined, words.entered, buttons({ label: words.listTitle, opens: { action: 'commit needs' } })),
  });

const end = action({
  name: 'commit end',
  about: 'Take a need or an offer off the list',
  hidden: true,
  options: z.object({ id: z.string() }),
  does: ['need.end'],
  question: ({ id }, { state }) => {
    const need = state.needs.all.get(id);
    return need
      ? note(
          words.endTitle,
          need.words,
          buttons(
            { label: words.met, does: { type: 'need.end', id, why: 'met' } },
            { label: words.takenBack, does: { type: 'need.end', id, why: 'taken back' } },
          ),
        )
      : note(undefined, words.unknown);
  },
  answer: (_, intent) => note(undefined, intent ? words.ended : words.unknown),
});

const call = action({
  name: 'commit call',
  about: 'Anyone up for…? Open for two days, and no promise',
  title: words.callFormTitle,
  main: 'words',
  atOnce: true,
  typedAs: /^(?=any(?:one|body)\b)/i,
  options: z.object({ words: option.short({ label: words.callLabel, hint: words.callHint }) }),
  does: ['call.open'],
  intent: ({ words: said }) => ({ type: 'call.open', words: said }),
  answer: () => note(undefined, words.called),
});

const come = action({
  name: 'commit come',
  about: 'Answer an open call',
  hidden: true,
  options: z.object({}),
  does: ['call.join', 'call.leave', 'call.close'],
  answer: ({ state }, intent) => {
    const open = intent && 'id' in intent ? state.needs.calls.get(String(intent.id)) : undefined;
    const said = intent?.type === 'call.join' ? words.joined : words.left;
    return open?.closed ? callCard(state, open) : note(undefined, said);
  },
});

export const needs: Action[] = [
  listed,
  enter('need', 'commit need', 'Say what you need; it stays for a fortnight'),
  enter('offer', 'commit offer', 'Say what you could lend; it stays for a fortnight'),
  end,
  call,
  come,
];
