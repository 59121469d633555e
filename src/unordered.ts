import { createHash } from 'node:crypto';

/** Sentences, each once, in an order that says nothing of who wrote which or when; `salt` tells one occasion from another. */
export const inNoOrder = (salt: string, sentences: string[]): string[] => {
  const mark = (said: string) => createHash('sha256').update(`${salt}\n${said}`).digest('hex');
  return [...new Set(sentences)].sort((a, b) => (mark(a) < mark(b) ? -1 : 1));
};
