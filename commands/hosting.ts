import { z } from 'zod';
import { words as turnWords } from '../src/hosting/words.js';
import { inWords } from '../src/members/who.js';
import { buttons, note } from '../src/note.js';
import { type Action, type Asking, action } from './command.js';
import { setupWords as words } from './words.js';

const host = action({
  name: 'setup host',
  about: 'Become a host: duties, not powers. Or hand over.',
  options: z.object({}),
  does: ['host.begin', 'host.end', 'hosting.answer', 'hosting.seek'],
  answer: (asking: Asking, intent) => {
    const { members } = asking.state;
    if (intent?.type === 'hosting.seek') return note(undefined, turnWords.soughtNow);
    if (intent?.type === 'hosting.answer') return note(undefined, intent.will ? turnWords.agreedNow : turnWords.passed);
    const names = [...members.hosts].map((person) => members.people.get(person)?.name ?? words.theFounder);
    const press = asking.isHost
      ? { label: words.handOver, does: { type: 'host.end' } }
      : { label: words.becomeHost, does: { type: 'host.begin' }, main: true as const };
    const seek = { label: turnWords.seek, does: { type: 'hosting.seek' } };
    const happened = intent ? [intent.type === 'host.begin' ? words.hostNow : words.hostNoMore] : [words.hostDuties];
    return note(words.hostsTitle, ...happened, words.hostsAre(inWords(names)), buttons(press, seek));
  },
});

export const hosting: Action[] = [host];
