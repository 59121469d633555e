import { z } from 'zod';
import { words as turnWords } from '../src/hosting/words.js';
import { inWords } from '../src/members/who.js';
import { type Block, type Button, buttons, note, text } from '../src/note.js';
import { monthOf } from '../src/rhythm/words.js';
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

/** Whether this organisation would host next: for the home panel. */
export function hostingWaiting({
  state: { hosting },
  organisation,
}: Asking): { line: Block; press: Button; no?: Button }[] {
  const { asking, turn } = hosting;
  if (!turn || asking?.of !== organisation) return [];
  return [
    {
      line: text(turnWords.waits(monthOf(turn)), ' ', turnWords.noIsFine),
      press: { label: turnWords.yes, does: { type: 'hosting.answer', will: true } },
      no: { label: turnWords.notHosting, does: { type: 'hosting.answer', will: false } },
    },
  ];
}

export const hosting: Action[] = [host];
