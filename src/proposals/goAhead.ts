import type { State } from '../coalition.js';
import { translated } from '../languages/tables.js';
import { asRoomsSay, topicsToChoose } from '../lines/redLines.js';
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
export function lineTopicFor(state: State, written: Written): string | undefined {
  const topic = topicsToChoose(state).find((one) => isAbout(asRoomsSay(state, one), saidIn(written)));
  return topic && translated(topic.name);
}

/** Where people start: an alliance from its short list, everybody else from consent. They may always choose otherwise. */
export const usualKind = (state: State, written: Written): Kind =>
  state.proposals.ways.mode === 'alliance' && topicFor(state, written) ? 'unanimous' : 'consent';
