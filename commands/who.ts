import { z } from 'zod';
import { cultureLine } from '../src/culture/culture.js';
import { words } from '../src/culture/words.js';
import { ended, page } from '../src/disagreements/fit.js';
import { gainFor } from '../src/members/gains.js';
import type { Organisation } from '../src/members/state.js';
import { inTurn, kindly } from '../src/members/who.js';
import { type Block, type Button, buttons, type Line, list, note, strong, text } from '../src/note.js';
import { type Asking, action } from './command.js';

/** What an organisation says about itself, in one line. */
function selfDescribed({ state, isHost, organisation }: Asking, one: Organisation): Line {
  const gain = gainFor(one, isHost || one.id === organisation);
  const told = one.gainSeen ? words.gainForHosts : words.gain;
  return [
    strong(kindly(state.members, one.id)),
    '.',
    ...(one.cause ? [`${words.cause(ended(one.cause))}`] : []),
    ...(gain ? [told(ended(gain))] : []),
    ...cultureLine(state.culture.get(one.id)),
  ];
}

/** Everybody but oneself, whoever comes first changing from reader to reader; a newcomer is shown this when they join. */
export function whoIsHere(asking: Asking, from: number): Block[] {
  const { members } = asking.state;
  const others = inTurn([...members.organisations.values()], asking.organisation ?? '').filter(
    ({ id }) => id !== asking.organisation,
  );
  if (others.length === 0) return [text(words.alone)];
  const { lines, next } = page(
    others.map((one) => selfDescribed(asking, one)),
    from,
  );
  const more: Button[] =
    next === undefined ? [] : [{ label: words.more, opens: { action: 'setup who', with: { from: String(next) } } }];
  return [list(lines), ...(more.length > 0 ? [buttons(...more)] : [])];
}

export const who = action({
  name: 'setup who',
  about: 'See who is here: causes, hopes, and how each organisation works, in their own words',
  options: z.object({ from: z.coerce.number().int().min(0).default(0) }),
  question: ({ from }, asking) =>
    note(
      words.whoTitle,
      words.whoHow,
      ...whoIsHere(asking, from),
      buttons(
        { label: words.causeTitle, opens: { action: 'setup cause' } },
        { label: words.ours, opens: { action: 'setup culture' } },
      ),
    ),
  answer: (asking) => note(words.whoTitle, ...whoIsHere(asking, 0)),
});
