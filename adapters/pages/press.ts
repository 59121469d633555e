import { parseIntent } from '../../src/coalition.js';
import { isRefusal } from '../../src/feature.js';
import { type Language, speaking } from '../../src/languages/language.js';
import { languageFor } from '../../src/members/language.js';
import type { Carried } from '../../src/pages/wish.js';
import { placeOf } from '../../src/readers/state.js';
import { words } from '../../src/readers/words.js';
import { saying } from './frame.js';
import type { Standing } from './pages.js';

/**
 * What somebody reads who opens a button of a mail: one sentence and the button itself, which no program that only looks at links
 * presses. Mail programs press the one that stops by themselves (RFC 8058), and that is all they send. `theirs`: their browser's language,
 * for whom no coalition is found.
 */
export async function pressPage(
  moot: Standing,
  carried: Carried | undefined,
  isPressed: boolean,
  theirs: Language,
): Promise<{ status: number; body: string }> {
  const intent = carried && parseIntent(carried.wish);
  if (!carried || !intent || isRefusal(intent) || !(intent.type === 'reader.confirm' || intent.type === 'reader.stop'))
    return dead(theirs);
  const { members } = await moot.recall(carried.coalition);
  if (!members.founded) return dead(theirs);
  const reader = placeOf(intent.id);
  // Read late: what is in a table is in the language in force.
  const asPage = (say: (about: PressWords) => string) =>
    speaking(languageFor(members, reader), () => say(words.pages[intent.type]));
  if (!isPressed)
    return { status: 200, body: asPage(({ title, how, press }) => saying(title(members.name), how, { press })) };
  const answer = await moot.ask(carried.coalition, { intent, by: reader });
  return isRefusal(answer)
    ? { status: 410, body: asPage(() => saying(words.title, answer.refused)) }
    : { status: 200, body: asPage(({ done }) => saying(words.title, done)) };
}

type PressWords = (typeof words.pages)[keyof typeof words.pages];

const dead = (theirs: Language) => ({
  status: 404,
  body: speaking(theirs, () => saying(words.title, words.dead)),
});
