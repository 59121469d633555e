import { z } from 'zod';
import { note } from '../src/note.js';
import { isOwn } from '../src/proposals/deciding/drafting.js';
import { waysBlocks } from '../src/proposals/own/list.js';
import { previewNote } from '../src/proposals/own/preview.js';
import { ownWords as words } from '../src/proposals/own/words.js';
import { action, option } from './command.js';
import { whoAsks } from './proposals.js';
import { statementsIn } from './sensechecks.js';

/** The short list, the go-ahead list and where people start; set once, and afterwards changed by a decision. */
export const ways = action({
  name: 'setup decisions',
  about: 'Set how we decide: what needs everybody’s yes, and what anybody may go ahead with',
  title: words.waysTitle,
  options: z.object({
    mode: option.choice({ label: words.waysMode, of: words.modes, initial: 'usual' }),
    unanimous: option.longIfAny({ label: words.waysUnanimous, hint: words.waysUnanimousHint, max: 700 }),
    goAhead: option.longIfAny({ label: words.waysGoAhead, hint: words.waysGoAheadHint, max: 1_900 }),
  }),
  form: ({ state: { proposals } }) => {
    const { mode, unanimous, goAhead } = proposals.ways;
    const lines = (items: { words: string }[]) =>
      items.length > 0 ? { initial: items.map((item) => item.words).join('\n') } : {};
    return {
      intro: [words.waysIntro],
      fields: { mode: { initial: mode }, unanimous: lines(unanimous), goAhead: lines(goAhead) },
    };
  },
  intent: ({ mode, unanimous, goAhead }) => ({
    type: 'ways.set',
    mode,
    unanimous: statementsIn(unanimous ?? ''),
    goAhead: statementsIn(goAhead ?? ''),
  }),
  answer: (asking) => {
    const draft = [...asking.state.proposals.all.values()].findLast((one) => isOwn(one, whoAsks(asking)));
    if (draft?.sets && draft.stage === 'draft') {
      const preview = previewNote(asking.state, draft);
      return note(undefined, words.waysDraft, ...preview.blocks);
    }
    return note(words.waysTitle, ...waysBlocks(asking.state), words.waysSet);
  },
});
