import { parseIntent } from '../../src/coalition.js';
import { isRefusal } from '../../src/feature.js';
import type { Carried } from '../../src/pages/wish.js';
import { placeOf } from '../../src/readers/state.js';
import { words } from '../../src/readers/words.js';
import { saying } from './frame.js';
import type { Standing } from './pages.js';

const dead = { status: 404, body: saying(words.title, words.dead) };

/**
 * What somebody reads who opens a button of a mail: one sentence and the button itself, which no program that only looks at links
 * presses. Mail programs press the one that stops by themselves (RFC 8058), and that is all they send.
 */
export async function pressPage(
  moot: Standing,
  carried: Carried | undefined,
  isPressed: boolean,
): Promise<{ status: number; body: string }> {
  const intent = carried && parseIntent(carried.wish);
  if (!carried || !intent || isRefusal(intent) || !(intent.type === 'reader.confirm' || intent.type === 'reader.stop'))
    return dead;
  const { founded, name } = (await moot.recall(carried.coalition)).members;
  if (!founded) return dead;
  const { done, how, press, title } = words.pages[intent.type];
  if (!isPressed) return { status: 200, body: saying(title(name), how, { press }) };
  const answer = await moot.ask(carried.coalition, { intent, by: placeOf(intent.id) });
  return isRefusal(answer)
    ? { status: 410, body: saying(words.title, answer.refused) }
    : { status: 200, body: saying(words.title, done) };
}
