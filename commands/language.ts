import { z } from 'zod';
import { type Language, languages, ownNames } from '../src/languages/language.js';
import { languageOf } from '../src/members/language.js';
import { words as memberWords } from '../src/members/words.js';
import { type Block, type Button, buttons, note } from '../src/note.js';
import { action } from './command.js';
import { languageWords as words } from './words.js';

const others = (type: 'language.prefer' | 'language.choose', but: Language): Button[] =>
  languages.filter((one) => one !== but).map((one) => ({ label: ownNames[one], does: { type, language: one } }));

/** What a person alone reads, and, for hosts, what every room reads. */
export const language = action({
  name: 'setup language',
  about: 'English, Cymraeg or Français: for yourself, or (hosts) for the rooms',
  typedAs: /^(?:languages?|iaith|langue)\b/i,
  hidden: true,
  options: z.object({}),
  does: ['language.prefer', 'language.choose'],
  answer: ({ state: { members }, language: own, isHost }) => {
    const common = languageOf(members);
    const mine = others('language.prefer', own);
    const asRooms: Button[] = own === common ? [] : [{ label: words.asRooms, does: { type: 'language.prefer' } }];
    const rooms: (Block | string)[] = isHost
      ? [words.chooseRooms, buttons(...others('language.choose', common))]
      : [words.hostsChoose];
    return note(
      memberWords.language,
      words.youRead(ownNames[own]),
      buttons(...mine, ...asRooms),
      words.roomsRead(ownNames[common]),
      ...rooms,
      words.notYetRead,
    );
  },
});
