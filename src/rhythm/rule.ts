/** The doorway to rhythms: read in plain words, written short, said kindly, and when the next one comes. */
export { next } from './next.js';
export { readRule } from './read.js';
export { ruleOf, sayRule, writeRule } from './say.js';
export type { Rule } from './shape.js';
