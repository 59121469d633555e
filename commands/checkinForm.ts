import { scale } from '../src/checkins/questions.js';
import { words } from '../src/checkins/words.js';
import type { Choice } from '../src/note.js';
import type { Seen } from '../src/seen/seen.js';
import { seenWords } from '../src/seen/words.js';

export const scaleChoices = (): Choice[] => scale.map((value) => ({ value, label: words.scale[value] }));
export const seenChoices = (seens: readonly Seen[]): Choice[] =>
  seens.map((value) => ({ value, label: seenWords.choices[value] }));
