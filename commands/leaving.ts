import { z } from 'zod';
import { words } from '../src/forgetting/words.js';
import { closingDays } from '../src/members/leaving.js';
import { organisationOf } from '../src/members/who.js';
import { buttons, note } from '../src/note.js';
import { words as dataWords } from '../src/ours/words.js';
import { type Action, action, actionOnStory, option } from './command.js';
import { meAsFiles, oursAsFiles } from './ours.js';

const forget = actionOnStory({
  name: 'setup forget',
  about: words.forgetAbout,
  typedAs: /^forget(?: me)?$/i,
  hidden: true,
  title: words.forgetTitle,
  options: z.object({ words: option.choice({ label: words.forgetLabel, of: words.forgetChoices }) }),
  form: () => ({ intro: [words.forgetIntro, ' ', dataWords.first] }),
  intent: ({ words: choice }) => ({ type: 'delegate.leave', words: choice }),
  answer: (asking) => note(undefined, words.forgotten, dataWords.leaving, ...meAsFiles(asking)),
});

const depart = actionOnStory({
  name: 'setup depart',
  about: words.leaveAbout,
  hidden: true,
  title: words.leaveTitle,
  options: z.object({ words: option.choice({ label: words.leaveLabel, of: words.leaveChoices }) }),
  form: ({ state, person }) =>
    organisationOf(state.members, person)
      ? { intro: [words.leaveIntro, ' ', dataWords.first] }
      : { instead: note(undefined, words.noOrganisation) },
  intent: ({ words: choice }) => ({ type: 'organisation.leave', words: choice }),
  answer: (asking) => note(undefined, words.left, dataWords.leaving, ...oursAsFiles(asking)),
});

const close = action({
  name: 'setup close',
  about: words.closeAbout,
  typedAs: /^close\b/i,
  hidden: true,
  title: words.closeTitle,
  main: 'why',
  options: z.object({ why: option.long({ label: words.closeLabel }) }),
  does: ['coalition.keep'],
  form: () => ({ intro: [words.closeIntro(closingDays)] }),
  intent: ({ why }) => ({ type: 'coalition.askToClose', why }),
  answer: (_, intent) => note(undefined, intent?.type === 'coalition.keep' ? words.kept : words.closeAsked),
});

/** Three ways to go, each a press away from saying what it means. */
const ways = action({
  name: 'setup leave',
  about: words.waysAbout,
  options: z.object({}),
  answer: ({ state: { members }, person }) =>
    note(
      words.waysTitle,
      words.waysHow,
      buttons(
        { label: words.forgetTitle, opens: { action: 'setup forget' } },
        ...(organisationOf(members, person) ? [{ label: words.leaveTitle, opens: { action: 'setup depart' } }] : []),
        { label: words.closeTitle, opens: { action: 'setup close' } },
        ...(organisationOf(members, person) ? [{ label: dataWords.ours, opens: { action: 'setup data' } }] : []),
        { label: dataWords.me, opens: { action: 'setup me' } },
      ),
    ),
});

export const leaving: Action[] = [ways, depart, forget, close];
