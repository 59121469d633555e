// Stub: being written.
import type { Line } from '../note.js';
import type { Difference } from './state.js';
export const differenceLine = (difference: Difference): Line => [difference.id];
