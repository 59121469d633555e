import { z } from 'zod';
import { hatOf } from '../src/members/hat.js';
import { words as memberWords } from '../src/members/words.js';
import { note } from '../src/note.js';
import { stewardHat, titleOf } from '../src/stewards/hat.js';
import { words as stewardWords } from '../src/stewards/words.js';
import { action, option } from './command.js';
import { setupWords as words } from './words.js';

/** For whom a person's presses count, until they say otherwise. */
export const hat = action({
  name: 'setup hat',
  about: 'Choose for whom you answer: yourself, your organisation, or still checking inside',
  title: 'For whom you answer',
  options: z.object({
    hat: option.choice({ label: 'When I press a button, I answer…', of: memberWords.hats, initial: 'organisation' }),
  }),
  does: ['hat.choose'],
  form: ({ state, person }) => ({ intro: [words.hatHow], fields: { hat: { initial: hatOf(state.members, person) } } }),
  intent: ({ hat: chosen }) => ({ type: 'hat.choose', hat: chosen }),
  answer: ({ state, person }) => {
    const worn = stewardHat(state, person);
    if (worn) return note(undefined, stewardWords.worn(titleOf(state, worn)));
    return note(undefined, words.hatNow, memberWords.hatMeans[hatOf(state.members, person)]);
  },
});
