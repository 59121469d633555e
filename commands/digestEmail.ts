import { z } from 'zod';
import { refuse } from '../src/feature.js';
import { nobodyYet } from '../src/members/sayWho.js';
import { type Button, note, text } from '../src/note.js';
import { words } from '../src/readers/words.js';
import { type Action, type Asking, action, option } from './command.js';

/** A colleague who is not in chat is asked by email; whoever asks learns nothing of whether that address is known. */
export const digestEmail: Action = action({
  name: 'digest email',
  about: words.about,
  title: words.title,
  hidden: true,
  typedAs: /^email\b/,
  options: z.object({
    address: option.short({ label: words.addressLabel, hint: words.addressHint, max: 254 }),
    what: option.choice({ label: words.whatLabel, initial: 'add', of: words.what }),
  }),
  main: 'address',
  form: ({ organisation, readerAt }) => {
    if (!readerAt) return { instead: note(words.title, words.noMail) };
    if (!organisation) return { instead: nobodyYet() };
    return { intro: [words.how] };
  },
  intent: ({ address, what }, { readerAt }) => {
    if (!readerAt) return refuse(words.noMail);
    const id = readerAt(address);
    return what === 'add' ? { type: 'reader.add', id, address } : { type: 'reader.release', id };
  },
  answer: (_, intent) => note(words.title, text(intent?.type === 'reader.release' ? words.released : words.asked)),
});

/** The way to it, where there is one. */
export const byEmail = ({ organisation, readerAt }: Asking): Button[] =>
  organisation && readerAt ? [{ label: words.title, opens: { action: 'digest email' } }] : [];
