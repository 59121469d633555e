import type { Action } from './command.js';
export const digest: Action[] = [];
