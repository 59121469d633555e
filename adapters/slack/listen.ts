import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from '@slack/bolt';
import type { Front } from '../../commands/front.js';
import type { Moment } from '../../src/names.js';
import { type Chosen, chosen, confirmed, homeOpened, type Pressed, pressed, type Sent, sent, typed } from './answer.js';
import type { Tokens } from './caller.js';
import { readUninstalling } from './workspaces.js';

/** What listening needs to know. */
export interface Listening {
  tokens: Tokens;
  /** Moot was taken out of a workspace, or its token there was revoked. */
  uninstalled(team: string, since: Moment): Promise<void>;
  front: () => Front;
  /** Rooms whose last post was refused because nobody has invited Moot there. */
  closedRooms: Set<string>;
  /** Slack waits three seconds for an answer; after this many milliseconds it is told to wait. */
  patienceMs: number;
}

export type Given = AnyMiddlewareArgs & AllMiddlewareArgs;

/** Hears what people type, press and send, and what Slack confirms. Returns a wait for all that is under way. */
export function listen(app: App, listening: Listening): () => Promise<void> {
  const underWay = new Set<Promise<void>>();
  const keep = (hearing: Promise<void>): Promise<void> => {
    underWay.add(hearing);
    return hearing.finally(() => underWay.delete(hearing));
  };
  // One ear instead of four listeners: Bolt would walk every listener's chain for every request.
  app.use(async (given) => {
    const hearing = hear(listening, given);
    await (hearing ? keep(hearing) : given.next());
  });
  return async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  };
}

/** Who answers this request; undefined when nobody here does. The casts say what Bolt's types do not: its union narrows by no key. */
function hear(listening: Listening, given: Given): Promise<void> | undefined {
  if ('command' in given && given.command.command.endsWith('moot')) return typed(listening, given);
  if ('action' in given && given.body.type === 'block_actions') return pressed(listening, given as Pressed);
  if ('shortcut' in given && given.body.type === 'message_action') return chosen(listening, given as Chosen);
  if ('view' in given && given.body.type === 'view_submission') return sent(listening, given as Sent);
  if ('event' in given && given.event.type === 'message_metadata_posted') return confirmed(listening, given.event);
  if ('event' in given && given.event.type === 'app_home_opened') return homeOpened(listening, given);
  if ('event' in given && leaving.includes(given.event.type)) return left(listening, given.body);
  return undefined;
}

const leaving = ['app_uninstalled', 'tokens_revoked'];

async function left({ uninstalled }: Listening, body: unknown): Promise<void> {
  const read = readUninstalling(body);
  if (read) await uninstalled(read.team, read.at);
}
