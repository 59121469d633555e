// Stub: being written.
import type { State } from '../coalition.js';
export interface Difference { id: string }
export const openDifferences = (_disagreements: unknown): Difference[] => [];
export const openSenseChecks = (_state: State): { id: string; title: string; closes: string; heard: Set<string> }[] => [];
