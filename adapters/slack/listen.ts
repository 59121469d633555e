import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Front } from '../../commands/front.js';
import { confirmed, pressed, sent, typed } from './answer.js';
import type { Tokens } from './caller.js';

/** What listening needs to know. */
export interface Listening {
  tokens: Tokens;
  front: () => Front;
  /** Rooms whose last post was refused because nobody has invited Moot there. */
  closedRooms: Set<string>;
  /** Slack waits three seconds for an answer; after this many milliseconds it is told to wait. */
  patienceMs: number;
}

/** Hears what people type, press and send, and what Slack confirms. Returns a wait for all that is under way. */
export function listen(app: App, listening: Listening): () => Promise<void> {
  const underWay = new Set<Promise<void>>();
  const keep = (hearing: Promise<void>): Promise<void> => {
    underWay.add(hearing);
    return hearing.finally(() => underWay.delete(hearing));
  };
  app.command(/moot$/, (given) => keep(typed(listening, given)));
  app.action({ type: 'block_actions' }, (given) => keep(pressed(listening, given)));
  app.view<ViewSubmitAction>(/^moot_/, (given) => keep(sent(listening, given)));
  app.event('message_metadata_posted', ({ event }) => keep(confirmed(listening, event)));
  return async () => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
  };
}
