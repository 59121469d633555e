import type { Action } from './command.js';
export const concern: Action[] = [];
