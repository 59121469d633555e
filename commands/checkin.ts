import type { Action } from './command.js';
export const checkin: Action[] = [];
