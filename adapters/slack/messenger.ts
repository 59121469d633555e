import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { CoalitionId, PersonId, RoomId } from '../../src/names.js';
import type { Note } from '../../src/note.js';
import type { Delivery, Messenger, Place } from '../../src/ports.js';
import { Gallery, messageIdOf, patiently, readMessageId } from './gallery.js';
import { notInvited, outcomeOf, whenMendedMs, withoutDoubt } from './outcome.js';
import { Pace } from './pace.js';
import { renderNote } from './render.js';
import type { Hanging, MessengerSettings, Speech } from './speech.js';

/** Waiting for a turn longer than this is left to whoever hangs the note. */
const longestWaitMs = 5_000;
const crowdedMs = 2_000;

const posted = z.object({ ts: z.string() });
const whispered = z.object({ message_ts: z.string() });
const opened = z.object({ channel: z.object({ id: z.string() }) });

/** Hangs notes in Slack. No call is repeated here: an answer that is lost may have been a message that is not. */
export class SlackMessenger implements Messenger {
  readonly platform = 'slack';
  /** Slack sends an unheard event again for about six minutes; then nothing more will confirm. */
  readonly doubtLastsMs = 7 * 60_000;
  private readonly clients = new Map<string, webApi.WebClient>();
  private readonly channels = new Map<string, string>();
  private readonly pace: Pace;
  private readonly gallery: Gallery;

  constructor(private readonly settings: MessengerSettings) {
    this.pace = new Pace(settings.paceMs, settings.clock, settings.holds);
    this.gallery = new Gallery(settings.paint, (why) => settings.tell({ why }, 'a picture could not be uploaded'));
  }

  async post(coalition: CoalitionId, place: Place, note: Note, delivery: string): Promise<Delivery> {
    const metadata = { event_type: 'moot_note', event_payload: { delivery } };
    return this.speak(place, { note }, async (client, channel, files) => {
      const { answer, shown } = await patiently(files, this.settings.fileReadyInMs, (shown) =>
        client.chat.postMessage({
          channel,
          ...renderNote(coalition, note, shown),
          ...quiet,
          mrkdwn: false,
          metadata,
          unfurl_links: false,
          unfurl_media: false,
        } satisfies webApi.ChatPostMessageArguments),
      );
      const read = posted.safeParse(answer);
      return read.success ? { ts: read.data.ts, shown } : { doubt: 'unreadable answer' };
    });
  }

  async revise(coalition: CoalitionId, place: Place, messageId: string, note: Note): Promise<Delivery> {
    const { ts, ...known } = readMessageId(messageId);
    return this.speak(place, { note, known }, async (client, channel, files) => {
      // Without `metadata` the message keeps its own.
      const { shown } = await patiently(files, this.settings.fileReadyInMs, (shown) =>
        client.chat.update({
          channel,
          ts,
          ...renderNote(coalition, note, shown),
          ...quiet,
        } satisfies webApi.ChatUpdateArguments),
      );
      return { ts, shown };
    });
  }

  /** Moot reads no history, so only Slack's event confirms a post. */
  async find(): Promise<'unknown'> {
    return 'unknown';
  }

  /** Only this person sees it, in that room; it is gone when their Slack is loaded anew. */
  async whisper(coalition: CoalitionId, room: RoomId, person: PersonId, note: Note): Promise<Delivery> {
    const [, , user = ''] = person.split(':');
    return this.speak({ room }, { note }, async (client, channel, shown) => {
      const words = { channel, user, ...renderNote(coalition, note, shown), ...quiet, mrkdwn: false };
      const answer = whispered.safeParse(await client.chat.postEphemeral(words));
      return answer.success ? { ts: answer.data.message_ts, shown } : { doubt: 'unreadable answer' };
    });
  }

  private async speak(place: Place, hanging: Hanging, speech: Speech): Promise<Delivery> {
    const [, team = '', id = ''] = ('room' in place ? place.room : place.person).split(':');
    const client = await this.clientFor(team);
    if (!client) return { later: whenMendedMs };
    const held = this.pace.heldFor(team, `${team}:${id}`);
    if (held > 0) return { later: held };
    if (!this.pace.enter(team, this.settings.mostAtOnce)) return { later: crowdedMs };
    try {
      return await this.speakIn(client, team, id, place, hanging, speech);
    } finally {
      this.pace.leave(team);
    }
  }

  private async speakIn(
    client: webApi.WebClient,
    team: string,
    id: string,
    place: Place,
    { note, known }: Hanging,
    speech: Speech,
  ): Promise<Delivery> {
    const channel = known?.channel ?? ('room' in place ? id : await this.channelOf(client, team, id));
    if (typeof channel !== 'string') return channel;
    // Uploaded before the channel's turn is taken, so that nobody's turn is spent on waiting for a file.
    const files = await this.gallery.filesFor(client, team, note, known?.files);
    const waits = this.pace.takeTurn(team, channel, longestWaitMs);
    if (waits > longestWaitMs) return { later: waits };
    if (waits > 0) await new Promise((next) => setTimeout(next, waits));
    try {
      const said = await speech(client, channel, files);
      if ('room' in place) this.settings.closedRooms.delete(place.room);
      if ('doubt' in said) return said;
      if (said.shown !== files) this.gallery.forget(team, files);
      return { sent: messageIdOf(channel, said.ts, said.shown) };
    } catch (error) {
      return this.mishap(error, place, team, id);
    }
  }

  private mishap(error: unknown, place: Place, team: string, id: string): Delivery {
    const outcome = this.heeded(outcomeOf(error), team);
    // Installed anew it has another token, perhaps told to another process.
    if ('later' in outcome && outcome.later === whenMendedMs) this.settings.workspaces.forget(team);
    if (!('room' in place) || !('refused' in outcome)) return outcome;
    const isClosed = outcome.refused === 'not_in_channel';
    // A private channel that Moot was not invited to looks like one that is gone.
    if (isClosed || outcome.refused === 'channel_not_found') this.settings.closedRooms.add(place.room);
    return isClosed ? this.heeded(notInvited, `${team}:${id}`) : outcome;
  }

  /** When Slack asks for patience, whoever looks in meanwhile is told to wait too. */
  private heeded(outcome: Delivery, name: string): Delivery {
    if ('later' in outcome) this.pace.hold(name, outcome.later);
    return outcome;
  }

  /** The channel of one person's private messages; a refusal when they take none. */
  private async channelOf(client: webApi.WebClient, team: string, user: string): Promise<string | Delivery> {
    const known = this.channels.get(`${team}:${user}`);
    if (known) return known;
    try {
      const answer = opened.safeParse(await client.conversations.open({ users: user }));
      if (!answer.success) return withoutDoubt({ doubt: 'unreadable answer' });
      this.channels.set(`${team}:${user}`, answer.data.channel.id);
      return answer.data.channel.id;
    } catch (error) {
      return withoutDoubt(this.heeded(outcomeOf(error), team));
    }
  }

  private async clientFor(team: string): Promise<webApi.WebClient | undefined> {
    const token = await this.settings.workspaces.tokenOf(team);
    if (!token) {
      this.settings.tell({ team }, 'there is no bot token for a workspace, so its notes wait');
      return undefined;
    }
    const known = this.clients.get(team);
    if (known?.token === token) return known;
    const client = new webApi.WebClient(token, { ...this.settings.clientOptions, teamId: team });
    this.clients.set(team, client);
    return client;
  }
}

/** Nothing in the plain text becomes a mention or a link. */
const quiet = { parse: 'none', link_names: false } as const;
