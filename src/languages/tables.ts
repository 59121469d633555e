import { type Language, languageInForce, languages } from './language.js';

/** The shape of a table of words in another language: the same keys, and functions that take the same arguments. */
export type Translated<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : Words extends object
      ? { [Key in keyof Words]: Translated<Words[Key]> }
      : Words;

type Others<Words> = { [Name in Exclude<Language, 'en'>]: Translated<Words> };

/** A sentence in the other languages, by its English. */
const known = new Map<string, { [Name in Exclude<Language, 'en'>]?: string }>();

/**
 * One table of words in all languages. It reads like the English one, and each word is looked up when it is read: in the
 * language in force at that moment.
 */
export function inLanguages<Words extends object>(en: Words, others: Others<Words>): Words {
  const tables = { en, ...others } as unknown as Record<Language, Record<string, unknown>>;
  return viewOf(tables) as Words;
}

function viewOf(tables: Record<Language, Record<string, unknown>>): object {
  const view = {};
  for (const [key, value] of Object.entries(tables.en)) {
    if (isTable(value)) {
      const inner = languages.map((language) => [language, tables[language][key]]);
      Object.defineProperty(view, key, { enumerable: true, value: viewOf(Object.fromEntries(inner)) });
    } else {
      const said = { en: value, cy: tables.cy[key], fr: tables.fr[key] };
      learnAll(value, said.cy, said.fr);
      Object.defineProperty(view, key, { enumerable: true, get: () => said[languageInForce()] });
    }
  }
  return view;
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A sentence, or a list of them. */
function learnAll(en: unknown, cy: unknown, fr: unknown): void {
  if (typeof en === 'string') learn(en, { cy: String(cy), fr: String(fr) });
  if (Array.isArray(en) && Array.isArray(cy) && Array.isArray(fr))
    for (const [index, one] of en.entries()) learnAll(one, cy[index], fr[index]);
}

function learn(english: string, said: { cy?: string; fr?: string }): void {
  known.set(english, { ...said, ...known.get(english) });
}

/** Sentences that stand in descriptions made once, as labels of options do: each by its English. */
export function sentences(others: { [Name in Exclude<Language, 'en'>]: Record<string, string> }): void {
  for (const [english, cy] of Object.entries(others.cy)) learn(english, { cy });
  for (const [english, fr] of Object.entries(others.fr)) learn(english, { fr });
}

/**
 * What was read from a table when the code was loaded, and so in English: a label, a hint, what a schema finds wrong. In the
 * language in force; as it stands where nobody translated it.
 */
export const translated = (english: string): string => {
  const language = languageInForce();
  return (language === 'en' ? undefined : known.get(english)?.[language]) ?? english;
};
