import type { Entry } from '../../src/coalition.js';
import { words as digestWords } from '../../src/digest/words.js';
import { words } from '../../src/disagreements/words.js';
import { castFor, type Organisation } from './cast.js';
import { type Chosen, choose } from './choose.js';
import { type Conversation, readConversation } from './conversation.js';
import type { Room } from './door.js';
import { type Audience, coalitionName, play, titleOf } from './play.js';
import { Stage } from './stage.js';

/** How large the play is. */
export interface Size {
  rooms: number;
  organisations: number;
  statements: number;
  seed: string;
}

/** What one room received, word for word, from its server's own messages. */
export interface Received {
  room: string;
  messages: number;
  map: string;
  /** What a delegate there reads on asking for the open differences. */
  differences: string;
  digest: string;
}

/** The play in one line. */
export interface Summary {
  conversation: string;
  organisations: number;
  statements: number;
  answersSent: number;
  rooms: number;
  posted: number;
  revised: number;
  refusedByRules: number;
}

export interface Replayed {
  conversation: Conversation;
  cast: Organisation[];
  statements: Chosen[];
  received: Received[];
  summary: Summary;
  /** Requests that broke a rule of Slack's or Discord's, one sentence each. */
  refused: string[];
  /** The coalition's whole log. */
  log: Entry[];
}

/** Plays a conversation once, from founding to the first digest. Throws Trouble, or whatever broke on the way. */
export async function replay(folder: string, size: Size, audience: Audience): Promise<Replayed> {
  const conversation = await readConversation(folder);
  const { participants, statements } = choose(conversation, size);
  const rooms = Math.min(size.rooms, participants.length);
  const cast = castFor(participants, rooms, size.seed);
  const { name, participants: all } = conversation;
  audience.stage(`“${conversation.topic}”: ${all.size} took part; the answers of ${cast.length} are played.`);
  const stage = await Stage.open(cast, rooms);
  try {
    const { answersSent } = await play(stage, { conversation, cast, statements, seed: size.seed }, audience);
    const received: Received[] = [];
    for (const [index, room] of stage.rooms.entries()) {
      const first = cast.find((one) => one.room === index);
      if (first) received.push(await receivedIn(stage, room, first, titleOf(conversation)));
    }
    if (stage.faults.length > 0) throw stage.faults[0];
    const refused = stage.refused;
    const counts = { organisations: cast.length, statements: statements.length, answersSent, rooms };
    const summary = { conversation: name, ...counts, ...stage.counts, refusedByRules: refused.length };
    return { conversation, cast, statements, received, summary, refused, log: await stage.log() };
  } finally {
    await stage.close();
  }
}

async function receivedIn(stage: Stage, room: Room, reader: Organisation, title: string): Promise<Received> {
  const messages = await room.messages();
  const beginning = (...beginnings: string[]): string =>
    messages.findLast((one) => beginnings.some((words) => one.startsWith(words))) ?? '(nothing)';
  const week = digestWords.title(coalitionName, '', '', true).split('·')[0] ?? '';
  return {
    room: room.name,
    messages: messages.length,
    map: beginning(words.resultTitle(title)),
    differences: (await stage.delegateOf(reader).type('concern list')).text,
    digest: beginning(week, digestWords.quietTitle(coalitionName)),
  };
}
