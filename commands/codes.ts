import { z } from 'zod';
import { translated } from '../src/languages/tables.js';
import { hashOf, newCode } from '../src/members/code.js';
import type { Invite } from '../src/members/state.js';
import { type Block, buttons, note, strong, text } from '../src/note.js';
import { addHours } from '../src/rhythm/day.js';
import { type Action, action, option } from './command.js';
import { setupWords as words } from './words.js';

/** The three codes differ in who comes in, and for how long they hold. */
const code = (name: string, title: string, about: string, invited: Invite['for'], told: string): Action => {
  const once = { yes: words.onceOnly, no: words.manyTimes };
  const shown = new Map<string, string>();
  return action({
    name,
    about,
    title,
    options:
      invited === 'room'
        ? z.object({ once: option.choice({ label: words.howOften, of: once, initial: 'yes' }) })
        : z.object({}),
    intent: (options, { newId, now }) => {
      const fresh = newCode(newId);
      const hash = hashOf(fresh);
      shown.set(hash, fresh);
      const hours = invited === 'link' ? 1 : 14 * 24;
      return {
        type: 'invite.make',
        for: invited,
        hash,
        once: (options as { once?: string }).once !== 'no',
        until: addHours(now.toISOString(), hours),
      };
    },
    answer: (_, intent) => {
      const hash = intent?.type === 'invite.make' ? intent.hash : '';
      const fresh = shown.get(hash);
      // The code lives only until it has been read once; the log holds its hash.
      shown.delete(hash);
      if (!fresh) return note(translated(title), words.codeShownOnce);
      const until = intent?.type === 'invite.make' ? [text(words.codeHolds, { moment: intent.until })] : [];
      return note(translated(title), translated(told), text(strong(`/moot setup join ${fresh}`)), ...until);
    },
  });
};

const invites = action({
  name: 'setup invites',
  about: 'See the codes that still work, and take one back',
  options: z.object({}),
  does: ['invite.revoke'],
  answer: ({ state: { members }, person, isHost }) => {
    const open = [...members.invites.values()].filter(({ by }) => isHost || by === person);
    if (open.length === 0) return note(undefined, words.noCodes);
    const rows: Block[] = open
      .slice(0, 10)
      .flatMap(({ id, for: whom, until }) => [
        text(words.codeFor[whom], { moment: until }),
        buttons({ label: words.takeBack(id), does: { type: 'invite.revoke', id } }),
      ]);
    return note(words.codesTitle, ...rows);
  },
});

/** Codes that let a room, a colleague or another account of the same person in. */
export const codes: Action[] = [
  code('setup invite', 'Invite a room', 'Make a code that lets another room join (hosts)', 'room', words.inviteRoomHow),
  code(
    'setup colleague',
    'Invite a colleague',
    'Make a code for a colleague in your organisation',
    'colleague',
    words.inviteColleagueHow,
  ),
  code(
    'setup link',
    'You, elsewhere',
    'Make a code that says you are the same person on another platform',
    'link',
    words.linkHow,
  ),
  invites,
];
