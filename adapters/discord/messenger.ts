import { createHash } from 'node:crypto';
import { MessageFlags, type REST, Routes, SnowflakeUtil } from 'discord.js';
import { z } from 'zod';
import type { CoalitionId, Moment, PersonId } from '../../src/names.js';
import type { Note } from '../../src/note.js';
import {
  type Clock,
  type Delivery,
  type Found,
  firstTried,
  type Messenger,
  type Paint,
  type Place,
} from '../../src/ports.js';
import { limits } from './limits.js';
import { outcomeOf } from './outcome.js';
import { messageIdOf, none, type Pictures, readMessageId, type Way, waysToShow } from './pictures.js';
import { render } from './render.js';

/** Shorter than hang.ts believes a post to be on its way. */
const callLastsMs = 15_000;
/** Discord refuses a second message with the same nonce for "a few minutes"; we trust two. */
const nonceLastsMs = 2 * 60_000;
/** How far back a message in doubt is looked for; news older than a day is not posted. */
const lookBackMs = 24 * 60 * 60_000;
const pages = 3;
const messagesInPage = 100;
const inboxesKept = 5_000;

const withId = z.object({ id: z.string() });
const message = z.object({
  id: z.string(),
  timestamp: z.string(),
  author: withId,
  components: z.array(z.object({ id: z.number().optional() })).optional(),
});

/** Hangs notes in Discord's channels and private messages. It need not listen for that. */
export class DiscordMessenger implements Messenger {
  readonly platform = 'discord';
  /** Waiting longer teaches nothing: Discord confirms no delivery afterwards, and by then the nonce no longer protects. */
  readonly doubtLastsMs = nonceLastsMs;
  private readonly inboxes = new Map<PersonId, string>();
  private ownId: Promise<string> | undefined;

  constructor(
    private readonly rest: REST,
    private readonly clock: Clock,
    /** Without it the words of pictures are shown. */
    private readonly paint?: Paint,
  ) {}

  async post(coalition: CoalitionId, place: Place, note: Note, delivery: string): Promise<Delivery> {
    const key = firstTried(delivery);
    const once = { nonce: nonceOf(key), enforce_nonce: true };
    const posted = await this.send(place, note, (way) => ({
      ...messageOf(coalition, note, way, markOf(key)),
      ...once,
    }));
    // After a first try in doubt nobody can say "surely not sent": that try may have arrived.
    return 'later' in posted && key !== delivery ? { doubt: 'not sent again yet' } : posted;
  }

  async revise(coalition: CoalitionId, _place: Place, messageId: string, note: Note): Promise<Delivery> {
    const { channel, id, hanging } = readMessageId(messageId);
    return this.inSomeWay(note, hanging, async (way) => {
      await this.rest.patch(Routes.channelMessage(channel, id), requestOf(messageOf(coalition, note, way), way));
      return messageIdOf(channel, id, way.shown);
    });
  }

  /** Looks among our own messages there for the card with the delivery's mark; it needs to read the channel's history. */
  async find(place: Place, delivery: string, claimedAt: Moment): Promise<Found> {
    const key = firstTried(delivery);
    const found = await this.lookFor(place, markOf(key), Date.parse(claimedAt) - lookBackMs).catch(() => undefined);
    if (found) return found;
    const age = this.clock().getTime() - Date.parse(claimedAt);
    // Posting again is safe while Discord itself would answer the same nonce with the earlier message.
    return key === delivery && age < nonceLastsMs ? 'absent' : 'unknown';
  }

  private async send(place: Place, note: Note, bodyOf: (way: Way) => object): Promise<Delivery> {
    let channel: string;
    try {
      channel = await this.channelOf(place);
    } catch (error) {
      const outcome = outcomeOf(error);
      // Only the inbox was to be opened: nothing can have been posted.
      return 'doubt' in outcome ? { later: callLastsMs } : outcome;
    }
    return this.inSomeWay(note, none, async (way) => {
      const { id } = withId.parse(await this.rest.post(Routes.channelMessages(channel), requestOf(bodyOf(way), way)));
      return messageIdOf(channel, id, way.shown);
    });
  }

  /** Says a note in the best way that is not refused. Only a refusal is followed by another try: then surely nothing hangs. */
  private async inSomeWay(note: Note, hanging: Pictures, say: (way: Way) => Promise<string>): Promise<Delivery> {
    let outcome: Delivery = { refused: 'no way to say it' };
    for await (const way of waysToShow(note, this.paint, hanging)) {
      try {
        return { sent: await say(way) };
      } catch (error) {
        outcome = outcomeOf(error);
        if (!('refused' in outcome)) return outcome;
      }
    }
    return outcome;
  }

  /** The card with this mark; 'absent' when it surely is not there; undefined when there is too much to look through. */
  private async lookFor(place: Place, mark: number, sinceMs: number): Promise<Found | undefined> {
    const channel = await this.channelOf(place);
    const ownId = await this.whoAmI();
    let before: string | undefined;
    for (let page = 0; page < pages; page += 1) {
      const query = new URLSearchParams({ limit: String(messagesInPage), ...(before ? { before } : {}) });
      const options = { query, signal: AbortSignal.timeout(callLastsMs) };
      const messages = z.array(message).parse(await this.rest.get(Routes.channelMessages(channel), options));
      const ours = messages.find(({ author, components }) => author.id === ownId && components?.[0]?.id === mark);
      if (ours) return { sent: `${channel}/${ours.id}` };
      before = messages.at(-1)?.id;
      if (messages.length < messagesInPage || !before) return 'absent';
      if (SnowflakeUtil.timestampFrom(before) < sinceMs) return 'absent';
    }
    return undefined;
  }

  /** Moot's own account. */
  private whoAmI(): Promise<string> {
    this.ownId ??= this.rest
      .get(Routes.user(), { signal: AbortSignal.timeout(callLastsMs) })
      .then((answer) => withId.parse(answer).id);
    this.ownId.catch(() => {
      this.ownId = undefined;
    });
    return this.ownId;
  }

  private async channelOf(place: Place): Promise<string> {
    if ('room' in place) return place.room.slice(place.room.lastIndexOf(':') + 1);
    const known = this.inboxes.get(place.person);
    if (known) return known;
    const body = { recipient_id: place.person.slice(place.person.indexOf(':') + 1) };
    const options = { body, signal: AbortSignal.timeout(callLastsMs) };
    const { id } = withId.parse(await this.rest.post(Routes.userChannels(), options));
    this.inboxes.set(place.person, id);
    const oldest = this.inboxes.keys().next().value;
    if (this.inboxes.size > inboxesKept && oldest) this.inboxes.delete(oldest);
    return id;
  }
}

const messageOf = (coalition: CoalitionId, note: Note, { shown, attachments }: Way, mark?: number) => ({
  components: [render(coalition, note, mark, shown)],
  ...(attachments ? { attachments } : {}),
  flags: MessageFlags.IsComponentsV2,
  allowed_mentions: { parse: [] },
});

const requestOf = (body: object, { files }: Way) => ({
  body,
  ...(files.length > 0 ? { files } : {}),
  signal: AbortSignal.timeout(callLastsMs),
});

const hashOf = (key: string) => createHash('sha256').update(key).digest();
const nonceOf = (key: string): string => hashOf(key).toString('base64url').slice(0, limits.nonce);
/** The card's own id in its message: Discord keeps it and shows it to nobody. */
const markOf = (key: string): number => (hashOf(key).readUInt32BE() >>> 1) | 1;
