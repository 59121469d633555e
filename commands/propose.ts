import type { Action } from './command.js';
export const propose: Action[] = [];
