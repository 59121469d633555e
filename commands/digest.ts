import { z } from 'zod';
import { digestNote, draftNote, sectionText, whenNext } from '../src/digest/cards.js';
import { words as entryWords } from '../src/digest/entries/words.js';
import { type Personally, type SectionName, sectionNames } from '../src/digest/state.js';
import { words } from '../src/digest/words.js';
import { organisationOf } from '../src/members/who.js';
import { type Button, buttons, note } from '../src/note.js';
import { type Action, action, option } from './command.js';
import { digestCorrections } from './digestCorrections.js';
import { byEmail, digestEmail } from './digestEmail.js';
import { digestEntries } from './digestEntries.js';
import { digestOurs } from './digestOurs.js';
import { pictures } from './digestPictures.js';
import { scheduling } from './schedule.js';
import { onTheWeb, webPages } from './webPages.js';

const read = action({
  name: 'digest read',
  about: 'Read the last digest, and see when the next one comes',
  options: z.object({}),
  answer: (asking) => {
    const last = asking.state.digest.posted.at(-1);
    const own = buttons(
      { label: words.add, opens: { action: 'digest add' } },
      { label: entryWords.storyTitle, opens: { action: 'digest story' } },
      { label: words.picturesTitle, opens: { action: 'digest pictures' } },
      { label: entryWords.ours, opens: { action: 'digest ours' } },
      { label: entryWords.outsideButton, opens: { action: 'digest outside' } },
      { label: words.mineTitle, opens: { action: 'digest private' } },
    );
    const { title, blocks } = last ? digestNote(last) : note(undefined, words.none);
    return note(title, ...blocks, ...whenNext(asking.state), own, ...onTheWeb(asking));
  },
});

/** The digest in private, and how much Moot writes to their organisation. */
const inPrivate = action({
  name: 'digest private',
  about: 'Have the digest in private, or fewer messages for your organisation',
  options: z.object({}),
  does: ['digest.send', 'digest.quieten'],
  answer: (asking) => {
    const { state, person } = asking;
    const how = state.digest.personally.get(person)?.how ?? 'none';
    const own = organisationOf(state.members, person);
    const isFewer = own !== undefined && state.digest.fewer.has(own.id);
    const said = own ? [isFewer ? words.oursIsFewer(own.name) : words.oursIsUsual(own.name)] : [];
    const send = (label: string, wanted: Personally): Button[] =>
      wanted === how ? [] : [{ label, does: { type: 'digest.send', how: wanted } }];
    return note(
      words.mineTitle,
      words.mineHow,
      words.mineIs[how],
      ...said,
      buttons(
        ...send(words.sendEach, 'each'),
        ...send(words.sendMonthly, 'monthly'),
        ...send(words.noneOfThese, 'none'),
        ...(own
          ? [
              {
                label: isFewer ? words.usualForUs : words.fewerForUs,
                does: { type: 'digest.quieten', fewer: !isFewer },
              },
            ]
          : []),
        ...byEmail(asking),
        { label: entryWords.ours, opens: { action: 'digest ours' } },
      ),
    );
  },
});

const hold = action({
  name: 'digest hold',
  about: 'Look over the next digest before it is posted (hosts)',
  options: z.object({}),
  answer: (asking) => {
    const { held } = asking.state.digest;
    return held && asking.isHost
      ? draftNote(asking.state, held, asking.now)
      : note(undefined, words.nothingHeld, ...whenNext(asking.state));
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
  saved: ({ state }) => whenNext(state),
});

export const digest: Action[] = [
  read,
  ...digestEntries,
  ...digestOurs,
  inPrivate,
  digestEmail,
  hold,
  edit,
  ...digestCorrections,
  pictures,
  ...schedule,
  ...webPages,
];
