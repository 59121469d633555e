/** What looks as if it pointed at one person. */
export const cautions = ['mention', 'phone', 'email'] as const;
export type Caution = (typeof cautions)[number];

const patterns: Record<Caution, RegExp> = {
  email: /[^\s@]+@[^\s@]+\.[a-z]{2,}/i,
  // An address has its own warning; here only what would call somebody.
  mention: /(?:^|[\s(,;:])@[\p{L}\p{N}_]|<[@#!][^>]+>/u,
  // Nine digits or more: a date has eight.
  phone: /(?<![\p{L}\p{N}])\+?\d(?:[\s().-]{0,2}\d){8,}/u,
};

/** People write it in good faith; they are told before it is posted, and may post it all the same. */
export const cautionsIn = (...texts: (string | undefined)[]): Caution[] =>
  cautions.filter((caution) => texts.some((text) => text !== undefined && patterns[caution].test(text)));
