import type { State } from '../coalition.js';
import { isAbout } from './match.js';
import type { Kind, Written } from './shape.js';
import type { Item } from './state.js';

const saidIn = ({ title, text = '' }: Written): string => `${title} ${text}`;

/** The line of the go-ahead list that this seems to be about. It is suggested, and stops nothing. */
export const itemFor = ({ proposals }: State, proposal: Written): Item | undefined =>
  proposal.kind === 'signon' ? undefined : proposals.ways.goAhead.find(({ words }) => isAbout(words, saidIn(proposal)));

/** The line of the short list that this seems to be about, and its number from 1. */
export function topicFor({ proposals }: State, proposal: Written): { item: Item; number: number } | undefined {
  const index = proposals.ways.unanimous.findIndex(({ words }) => isAbout(words, saidIn(proposal)));
  const item = proposals.ways.unanimous[index];
  return item && { item, number: index + 1 };
}

/**
 * The topic of red lines that this seems to be about. Every topic of the list counts, whoever holds a line on it or
 * nobody: if only those with a line did, losing the go-ahead would tell that there is one, and some are sealed.
 */
export const lineTopicFor = ({ lines }: State, written: Written): string | undefined =>
  [...lines.topics.values()].find(({ name, dropped }) => !dropped && isAbout(name, saidIn(written)))?.name;

/** Where people start: an alliance from its short list, everybody else from consent. They may always choose otherwise. */
export const usualKind = (state: State, written: Written): Kind =>
  state.proposals.ways.mode === 'alliance' && topicFor(state, written) ? 'unanimous' : 'consent';
