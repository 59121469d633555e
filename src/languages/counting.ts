import { type Language, languageInForce, languages, locales } from './language.js';

/** One of each per language, made once: making one costs more than a hundred uses. */
const perLanguage = <Made>(make: (locale: string) => Made): (() => Made) => {
  const made = Object.fromEntries(languages.map((one) => [one, make(locales[one])])) as Record<Language, Made>;
  return () => made[languageInForce()];
};

const plurals = Object.fromEntries(languages.map((one) => [one, new Intl.PluralRules(locales[one])]));
/** The forms of a word that a number asks for. Welsh has all six; French has `one` (0 and 1 too) and `other`. */
export type Forms = { other: string } & { [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string };

const pick = (language: Language, number: number, forms: Forms): string =>
  forms[plurals[language]?.select(number) ?? 'other'] ?? forms.other;

/** French numbers a thing: `3 organisations`. */
export const enFrançais = (number: number, one: string, other: string): string =>
  `${number.toLocaleString(locales.fr)} ${pick('fr', number, { one, other })}`;

/**
 * Welsh numbers a thing. The noun stays singular and changes its first letter after two (soft) and after three and six
 * (aspirate), which ICU calls `two`, `few` and `many`: `2 berson`, `3 pherson`.
 */
export const yGymraeg = (number: number, forms: Forms): string =>
  `${number.toLocaleString(locales.cy)} ${pick('cy', number, forms)}`;

/** The form alone, without its number. */
export const formOf = pick;

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** `a, b and c`. Welsh has its own: ICU writes `a(c)` where a reader wants one of the two. */
export const listed = (parts: readonly string[]): string =>
  languageInForce() === 'cy' ? listedInWelsh(parts) : lists().format(parts);

const listedInWelsh = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${andBefore(last)} ${last}`;
};

/** `ac` before a vowel, `a` before all else; `w` and `y` before a vowel are none themselves. */
export const andBefore = (word: string): 'a' | 'ac' =>
  /^[^\p{L}\p{N}]*(?:[aeiouâêîôûáéíóúàèìòùäëïöü]|[wyŵŷ](?![aeiouwyâêîôûŵŷ]))/iu.test(word) ? 'ac' : 'a';
