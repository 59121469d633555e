import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId } from '../names.js';
import type { LineSeen, LinesEvent, TopicId } from './events.js';
import { firstTopics } from './words.js';

export interface Topic {
  id: TopicId;
  name: string;
  dropped?: Moment;
  renamed?: { at: Moment; before: string };
}

/** A red line as far as the log knows it. */
export interface OpenLine {
  topic: TopicId;
  text: string;
  seen: Exclude<LineSeen, 'sealed'>;
  first: Moment;
}

export interface HeadsUp {
  id: string;
  organisation: OrganisationId;
  what: string;
  topics: TopicId[];
  filed: Moment;
  /** When every room hears, unless it is held or taken back. */
  sharesAt: Moment;
  embargo?: Day;
  sealed?: number;
  /** The one conversation that is offered, and who would like it. */
  talk?: { words: string; at: Moment; joined: { organisation: OrganisationId; at: Moment }[] };
  /** Held by its proposer: nobody else hears, and on this day it is taken back by itself. */
  heldUntil?: Moment;
  /** It came to its end: every room heard it, or it was taken back. From here it may be deleted in time. */
  over?: { at: Moment; how: 'shared' | 'withdrawn' };
}

export interface Lines {
  topics: Map<TopicId, Topic>;
  open: Map<OrganisationId, Map<TopicId, OpenLine>>;
  headsUps: Map<string, HeadsUp>;
  /** How long those with a line hear a heads-up before every room does. */
  coolingHours: number;
  /** What supporting organisations wish to be asked about. */
  chosen: Map<OrganisationId, TopicId[]>;
  /** What sense checks and proposals are about, as somebody said, by their id. */
  tagged: Map<string, { topics: TopicId[]; at: Moment }>;
}

export const empty = (): Lines => ({
  topics: new Map(firstTopics.map((name, index) => [`t${index + 1}`, { id: `t${index + 1}`, name }])),
  open: new Map(),
  headsUps: new Map(),
  coolingHours: 72,
  chosen: new Map(),
  tagged: new Map(),
});

type Of<Word extends string> = Extract<LinesEvent, { type: `${Word}.${string}` }>;
const isOf = <Word extends string>(event: Stamped<LinesEvent>, word: Word): event is Stamped<Of<Word>> =>
  event.type.startsWith(`${word}.`);

export function evolve(lines: Lines, event: Stamped<LinesEvent>): void {
  if (isOf(event, 'topic')) evolveTopic(lines, event);
  else if (isOf(event, 'line')) evolveLine(lines, event);
  else if (isOf(event, 'headsup')) evolveHeadsUp(lines, event);
}

function evolveTopic({ topics, chosen, tagged }: Lines, event: Stamped<Of<'topic'>>): void {
  const { at } = event;
  if (event.type === 'topic.chosen') return void chosen.set(event.organisation, event.topics);
  if (event.type === 'topic.tagged') return void tagged.set(event.thing, { topics: event.topics, at });
  const { id } = event;
  const topic = topics.get(id);
  if (event.type === 'topic.added') topics.set(id, { id, name: event.name });
  else if (!topic) return;
  else if (event.type === 'topic.dropped') topic.dropped = at;
  else if (event.type === 'topic.returned') delete topic.dropped;
  else topics.set(id, { ...topic, name: event.name, renamed: { at, before: topic.name } });
}

function evolveLine({ open }: Lines, event: Stamped<Of<'line'>>): void {
  const { organisation, topic } = event;
  const own = open.get(organisation) ?? new Map<TopicId, OpenLine>();
  if (event.type === 'line.removed') own.delete(topic);
  else own.set(topic, { topic, text: event.text, seen: event.seen, first: event.first });
  open.set(organisation, own);
}

function evolveHeadsUp(lines: Lines, event: Stamped<Of<'headsup'>>): void {
  if (event.type === 'headsup.cooling') {
    lines.coolingHours = event.hours;
    return;
  }
  if (event.type === 'headsup.filed') {
    const { type: _type, at, by: _by, ...said } = event;
    lines.headsUps.set(event.id, { ...said, filed: at });
    return;
  }
  const headsUp = lines.headsUps.get(event.id);
  if (headsUp) changeHeadsUp(headsUp, event);
}

type Change = Exclude<Of<'headsup'>, { type: 'headsup.cooling' | 'headsup.filed' }>;
function changeHeadsUp(headsUp: HeadsUp, event: Stamped<Change>): void {
  switch (event.type) {
    case 'headsup.offered':
      headsUp.talk = { words: event.words, at: event.at, joined: [] };
      headsUp.sharesAt = event.sharesAt;
      break;
    case 'headsup.joined':
      headsUp.talk?.joined.push({ organisation: event.organisation, at: event.at });
      break;
    case 'headsup.held':
      headsUp.heldUntil = event.until;
      break;
    case 'headsup.shared':
      headsUp.over = { at: event.at, how: 'shared' };
      break;
    case 'headsup.withdrawn':
      headsUp.over = { at: event.at, how: 'withdrawn' };
      break;
  }
}
