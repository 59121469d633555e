import type { State } from '../coalition.js';
import type { Boxes, Opened } from '../feature.js';
import type { Moment, OrganisationId } from '../names.js';
import type { Ballot } from '../ports.js';
import type { LineSeen, TopicId } from './events.js';
import type { HeadsUp } from './state.js';

/** The box of the sealed lines. It stays for as long as the coalition does; what is in it never enters the log. */
export const linesBox = 'lines';

/** "We could not stay alongside…", by topic; an organisation has one line on a topic. */
export interface RedLine {
  topic: TopicId;
  text: string;
  seen: LineSeen;
  /** When it was first recorded: its organisation hears of heads-ups filed after that. */
  first: Moment;
}

const firstKey = (topic: TopicId): string => `${topic}.first`;

/** What goes into the box for one line; empty words take it out. */
export const sealedLine = (topic: TopicId, text: string, first: Moment | ''): Ballot => ({
  [topic]: text,
  [firstKey(topic)]: first,
});

/** An organisation's lines. Where the log has one too, the log is right: the sealed copy is what a move left behind. */
export function linesOf({ lines }: State, organisation: OrganisationId, sealed: Ballot = {}): RedLine[] {
  const open = lines.open.get(organisation) ?? new Map<TopicId, RedLine>();
  return [...lines.topics.keys()].flatMap((topic): RedLine[] => {
    const known = open.get(topic);
    if (known) return [known];
    const [text, first] = [sealed[topic], sealed[firstKey(topic)]];
    return text && first ? [{ topic, text, seen: 'sealed', first }] : [];
  });
}

/** Another organisation, and its lines that are meant. */
export interface Holding {
  organisation: OrganisationId;
  lines: RedLine[];
}

/** Every organisation but this one with its lines, those without left out. `opened` holds the sealed ones. */
export function holdings(state: State, opened: Opened[], but?: OrganisationId): Holding[] {
  const sealed = new Map(opened.map(({ of, ballot }) => [of, ballot]));
  return [...state.members.organisations.keys()]
    .filter((organisation) => organisation !== but)
    .map((organisation) => ({ organisation, lines: linesOf(state, organisation, sealed.get(organisation)) }))
    .filter(({ lines }) => lines.length > 0);
}

type Planned = Pick<HeadsUp, 'topics' | 'filed'>;

/** Those of an organisation's lines that a plan may touch. A line recorded after the plan was filed does not count. */
export const touched = ({ topics, filed }: Planned, lines: RedLine[]): RedLine[] =>
  lines.filter(({ topic, first }) => topics.includes(topic) && first <= filed);

/** Those who hear first, each with the lines that may be touched. */
export const hearers = (
  state: State,
  headsUp: Planned & { organisation: OrganisationId },
  opened: Opened[],
): Holding[] =>
  holdings(state, opened, headsUp.organisation)
    .map(({ organisation, lines }) => ({ organisation, lines: touched(headsUp, lines) }))
    .filter(({ lines }) => lines.length > 0);

/** The sealed lines among boxes that were opened. */
export const sealedLines = (sealed: Boxes | undefined): Opened[] => sealed?.get(linesBox) ?? [];
