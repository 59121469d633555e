import { z } from 'zod';
import { ribbonOf, unlinked, webOf, withWords } from '../src/commitments/pictures.js';
import { words } from '../src/digest/words.js';
import { inWords } from '../src/members/who.js';
import { type Block, buttons, note } from '../src/note.js';
import { action } from './command.js';

/** Who works with whom and how it goes, as pictures with all of it in words. Who has no line yet is for a host alone. */
export const pictures = action({
  name: 'digest pictures',
  about: 'Who works with whom, and how what we do together goes, as pictures',
  hidden: true,
  options: z.object({}),
  answer: ({ state, isHost, now }) => {
    const shown = [webOf(state), ribbonOf(state, now.toISOString())].filter((one) => one !== undefined);
    const alone = isHost ? unlinked(state) : [];
    const hint: Block[] =
      alone.length > 0 && shown.length > 0
        ? [
            { kind: 'text', line: [words.noLineYet(inWords(alone))] },
            buttons({ label: words.suggestOne, opens: { action: 'commit ask' } }),
          ]
        : [];
    return shown.length > 0
      ? note(words.picturesTitle, ...shown.flatMap(withWords), ...hint)
      : note(words.picturesTitle, words.noPictures);
  },
});
