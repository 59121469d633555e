/** The languages Moot speaks. English is the source: what has no translation yet is said in it. */
export const languages = ['en', 'cy', 'fr'] as const;
export type Language = (typeof languages)[number];

/** How Intl knows each of them: where dates, plurals and lists come from. */
export const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy-GB', fr: 'fr-FR' };

/** Each in its own words, because whoever looks for it reads that language. */
export const ownNames: Record<Language, string> = { en: 'English', cy: 'Cymraeg', fr: 'Français' };

/** `fr-CA` → `fr`; undefined for a language Moot does not speak. */
export const languageOfLocale = (locale: string | undefined): Language | undefined =>
  languages.find((one) => one === locale?.toLowerCase().split(/[-_]/)[0]);

/** What a browser asks for first, `fr-CA,fr;q=0.9,en;q=0.8`; English where Moot does not speak it. */
export const languageAccepted = (header: string | undefined): Language =>
  languageOfLocale(header?.split(/[,;]/)[0]) ?? 'en';

// The one thing in src/ that is neither argument nor state: see docs/decisions/0033. It is set around what is worked out at once, never across a wait.
let inForce: Language = 'en';

export const languageInForce = (): Language => inForce;

/** Works something out in a language. `say` may not wait: whatever happens meanwhile would be said in this language too. */
export function speaking<Said>(language: Language, say: () => Said extends Promise<unknown> ? never : Said): Said {
  const before = inForce;
  inForce = language;
  try {
    return say();
  } finally {
    inForce = before;
  }
}

/** What says in which language its words are; English where it does not say. */
export interface Spoken {
  language?: Language;
}

/** Marks what is worked out now, so that what draws it later speaks the same language. */
export const marked = <Said extends object>(said: Said): Said & Spoken =>
  inForce === 'en' ? said : { ...said, language: inForce };

/** Draws what was said in its own language. */
export const inItsLanguage = <Drawn>(
  { language }: Spoken,
  draw: () => Drawn extends Promise<unknown> ? never : Drawn,
) => speaking<Drawn>(language ?? inForce, draw);
