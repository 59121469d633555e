import type { State } from '../coalition.js';
import { statementMax } from '../disagreements/intents.js';
import type { SenseCheck } from '../disagreements/state.js';
import type { Proposal } from './state.js';

/** The private sense check that this proposal was put to first, if it was: the newest. */
export const senseCheckOf = ({ disagreements }: State, { id }: Proposal): SenseCheck | undefined =>
  [...disagreements.senseChecks.values()].findLast(({ proposal }) => proposal === id);

/** What a proposal reads as in a sense check: its sentence, and its text where that is short enough to answer. */
export const statementsOf = ({ title, text }: Proposal): string[] =>
  text && text.length <= statementMax && !text.includes('\n') ? [title, text] : [title];
