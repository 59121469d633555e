import { z } from 'zod';
import { nobodyYet } from '../src/members/sayWho.js';
import { type Block, buttons, note } from '../src/note.js';
import { type Asks, filesOfOrganisation, filesOfPerson } from '../src/ours/files.js';
import { words } from '../src/ours/words.js';
import { type Action, type AskingSealed, actionOnStory } from './command.js';

/** Whoever goes is given what stood there before they went. */
const asksOf = ({ before, ...now }: AskingSealed): Asks => {
  const { story = [], person, ballots, personal, now: at } = before ?? now;
  return { story, person, ballots, personal, now: at.toISOString() };
};

/** What an organisation said and did, for one of its people. */
export const oursAsFiles = (asking: AskingSealed): Block[] => {
  const organisation = (asking.before ?? asking).organisation;
  return organisation ? filesOfOrganisation(asksOf(asking), organisation).map((file) => ({ kind: 'file', file })) : [];
};

/** What Moot holds about whoever asks. */
export const meAsFiles = (asking: AskingSealed): Block[] =>
  filesOfPerson(asksOf(asking)).map((file) => ({ kind: 'file', file }));

const ours = actionOnStory({
  name: 'setup data',
  about: words.aboutOurs,
  typedAs: /^(?:our )?data$/i,
  hidden: true,
  options: z.object({}),
  answer: (asking) =>
    asking.organisation
      ? note(
          words.ours,
          words.holdsOurs,
          words.holdsNot,
          words.taken,
          ...oursAsFiles(asking),
          buttons({ label: words.me, opens: { action: 'setup me' } }),
        )
      : nobodyYet(),
});

const me = actionOnStory({
  name: 'setup me',
  about: words.aboutMe,
  typedAs: /^(?:about me|my data)$/i,
  hidden: true,
  options: z.object({}),
  answer: (asking) => note(words.me, words.holdsMe, words.holdsNot, words.taken, ...meAsFiles(asking)),
});

export const ownData: Action[] = [ours, me];
