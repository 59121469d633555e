import { speaking } from '../src/languages/language.js';
import { waitsForYou } from '../src/members/tell.js';
import type { Moot } from '../src/moot.js';
import { type Note, strong, text } from '../src/note.js';
import { takeUnread } from '../src/unread.js';
import type { Action, AskingSealed } from './command.js';
import { home, waiting } from './home.js';
import { askingOf } from './knowing.js';
import { unsent } from './unsent.js';

/** An answer in a room to somebody who takes no private messages: once for each that could not be sent, it begins by saying so. */
export async function firstly(moot: Moot, { name }: Action, asking: AskingSealed, answer: Note): Promise<Note> {
  const { coalition, person, room, state } = asking;
  if (!coalition || !room || !state.members.unreachable.has(person)) return answer;
  const isUnread = await takeUnread(moot, coalition, person, room);
  // The home panel is what it would lead to; and what was answered meanwhile waits no more.
  if (!isUnread || name === home.name) return answer;
  const atHome = await askingOf(moot, { ...asking, delivery: '' }, coalition, home, state);
  const { language } = asking;
  const waits = speaking(language, () => waiting(atHome).length > 0 || unsent(atHome).length > 0);
  if (!waits) return answer;
  const first = speaking(language, waitsForYou);
  const { title, ...rest } = answer;
  const heading = title ? [text(strong(title))] : [];
  return { ...rest, blocks: [...first.blocks, { kind: 'rule' }, ...heading, ...answer.blocks] };
}
