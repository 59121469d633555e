import { z } from 'zod';
import type { State } from '../src/coalition.js';
import { inWordsOf, ribbonOf, withWords } from '../src/commitments/pictures.js';
import { ownWebOf, unlinked, webOf, wholeWebOf } from '../src/commitments/webs.js';
import { words as commitmentWords } from '../src/commitments/words.js';
import { words } from '../src/digest/words.js';
import { inWords } from '../src/members/who.js';
import type { OrganisationId } from '../src/names.js';
import { type Block, buttons, note, text } from '../src/note.js';
import { action } from './command.js';

/** Who works with whom and how it goes, as pictures with all of it in words. Who has no line yet is for a host alone. */
export const pictures = action({
  name: 'digest pictures',
  about: 'Who works with whom, and how what we do together goes, as pictures',
  hidden: true,
  options: z.object({}),
  answer: ({ state, isHost, now, organisation }) => {
    const ribbon = ribbonOf(state, now.toISOString());
    const shown = [...webBlocks(state, organisation), ...(ribbon ? withWords(ribbon) : [])];
    const alone = isHost ? unlinked(state) : [];
    const hint: Block[] =
      alone.length > 0 && shown.length > 0
        ? [
            { kind: 'text', line: [words.noLineYet(inWords(alone))] },
            buttons({ label: words.suggestOne, opens: { action: 'commit ask' } }),
          ]
        : [];
    return shown.length > 0
      ? note(words.picturesTitle, ...shown, ...hint)
      : note(words.picturesTitle, words.noPictures);
  },
});

/** The web as a picture; or, of more than anybody can read in one, all of it in words and their own part as a picture. */
function webBlocks(state: State, organisation: OrganisationId | undefined): Block[] {
  const web = webOf(state);
  if (web) return withWords(web);
  const whole = wholeWebOf(state);
  if (!whole) return [];
  const own = organisation && ownWebOf(state, organisation);
  return [
    ...(own ? [text(commitmentWords.webOwn), ...withWords(own)] : []),
    text(commitmentWords.webCrowded),
    text(inWordsOf(whole)),
  ];
}
