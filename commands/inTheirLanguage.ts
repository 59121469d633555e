import { speaking } from '../src/languages/language.js';
import { languageOf } from '../src/members/language.js';
import { spoken } from '../src/note.js';
import type { Action, Asking } from './command.js';

/** What somebody says to everybody in words of ours is in the language of the rooms. */
export const toEverybody = <Said>({ state }: Asking, say: () => Said extends Promise<unknown> ? never : Said): Said =>
  speaking<Said>(languageOf(state.members), say);

/** Whatever an action says, it says in the language of whoever asks. */
export function inTheirLanguage(one: Action): Action {
  const { read, intent, question, form, answer } = one;
  return {
    ...one,
    ...(read && { read: (words, asking) => speaking(asking.language, () => read(words, asking)) }),
    ...(intent && { intent: (options, asking) => speaking(asking.language, () => intent(options, asking)) }),
    ...(question && {
      question: (options, asking) => speaking(asking.language, () => spoken(question(options, asking))),
    }),
    ...(form && { form: (asking, given) => speaking(asking.language, () => form(asking, given)) }),
    answer: (asking, wanted) => speaking(asking.language, () => spoken(answer(asking, wanted))),
  };
}
