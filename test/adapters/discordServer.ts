import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { problemsOf } from './discordRules.js';
import { closeAtLast, closed } from './leftOpen.js';

// A small Discord on the loopback: what discord.js asks of it, strict about what it is sent, and able to fail on purpose.
// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is checked by discordRules, not by types.
export type Json = any;
export interface Message {
  id: string;
  channel_id: string;
  components: Json[];
  flags: number;
  nonce?: string;
  edits: number;
  attachments: Attachment[];
}
/** A file that a message carries. */
export interface Attachment {
  id: string;
  filename: string;
  description?: string;
  size: number;
}
/** What a person sees after they did something. */
export interface Seen {
  /** The message only they see, or the one that changed in place. */
  message?: Message;
  modal?: Json;
  /** Discord said "thinking…" first. */
  deferred: boolean;
  inPlace: boolean;
}
/** How the next request of a kind ends. `lost` means: carried out, but the answer never arrives. */
export type Mishap = 'cut' | 'lost' | '500' | '500 after' | { retryAfter: number } | { code: number; status: number };

const botId = '900000000000000001';
const everyone = {
  permissions: '1071698660929',
  position: 0,
  color: 0,
  hoist: false,
  managed: false,
  mentionable: false,
};
const epoch = 1_420_070_400_000n;

export class DiscordServer {
  readonly commands: Json[] = [];
  /** Everything asked over HTTP: `POST /channels/1/messages`. */
  readonly requests: { method: string; path: string; body: Json; files: NewFile[] }[] = [];
  /** Requests that broke a rule; `stop` throws when there are any. */
  readonly broken: string[] = [];
  /** Whose inbox is closed (error 50007), and where the history may not be read. */
  readonly closedInboxes = new Set<string>();
  readonly closedHistories = new Set<string>();
  /** Every interaction arrives twice. */
  repeats = false;
  /** How many connections it recommends, each for its own share of the servers. */
  shards = 1;
  now: () => Date = () => new Date();
  private readonly http: Server = createServer((request, response) => void this.receive(request, response));
  private readonly gateway = new WebSocketServer({ noServer: true });
  /** Each connection's shard, once it has said which it is; a connection that was resumed keeps what it was. */
  private readonly sockets = new Map<WebSocket, number>();
  private readonly messages = new Map<string, Message[]>();
  private readonly privately = new Map<string, Message[]>();
  private readonly interactions = new Map<
    string,
    {
      user: string;
      channel: string;
      on?: Message;
      answered: boolean;
      deferred: boolean;
      own?: Message;
      inPlace: boolean;
      seen(seen: Seen): void;
      fail(fault: Error): void;
    }
  >();
  private readonly modals = new Map<string, { modal: Json; channel: string; on?: Message }>();
  private readonly mishaps: { match: RegExp; mishap: Mishap }[] = [];
  private readonly welcomes: (() => void)[] = [];
  private readonly deferrals: (() => void)[] = [];
  private made = 0n;

  /** Guilds by id: their channels by id, and the name of each. */
  constructor(
    readonly guilds: Record<string, Record<string, string>>,
    readonly people: Record<string, string>,
  ) {}

  async start(): Promise<void> {
    closeAtLast(this, () => this.stop());
    this.http.on('upgrade', (request, socket, head) =>
      this.gateway.handleUpgrade(request, socket, head, (ws) => this.welcome(ws)),
    );
    await new Promise<void>((resolve) => this.http.listen(0, '127.0.0.1', resolve));
  }

  get apiUrl(): string {
    return `http://127.0.0.1:${(this.http.address() as AddressInfo).port}/api`;
  }

  async stop(): Promise<void> {
    closed(this);
    for (const socket of this.sockets.keys()) socket.terminate();
    this.http.closeAllConnections();
    await new Promise((resolve) => this.http.close(resolve));
    if (this.broken.length > 0) throw new Error(`Discord would have refused:\n${this.broken.join('\n')}`);
  }

  /** The next request whose `METHOD /path` matches ends like this. */
  fail(match: RegExp, mishap: Mishap): void {
    this.mishaps.push({ match, mishap });
  }

  /** What hangs in a channel, or in an inbox, oldest first. */
  read = (channel: string): Message[] => this.messages.get(channel) ?? [];
  inboxOf = (user: string): string => `7${user}`;
  privateTo = (user: string): Message[] => this.privately.get(user) ?? [];

  // What people do --------------------------------------------------------------------------------------------------

  /**
   * `/moot commit ask` with options filled in. In a channel, or, without one, in the private messages. One command has no
   * room for every option of every action: what Discord does not offer is filled in, as people would, in the form that opens.
   */
  async slash(
    user: string,
    channel: string | undefined,
    action: string,
    values: Record<string, string> = {},
    id?: string,
  ): Promise<Seen> {
    const [first, second] = action.split(' ');
    const known = this.commands[0]?.options.find((option: Json) => option.name === first);
    const sub = second ? known?.options?.find((option: Json) => option.name === second) : known;
    if (sub?.type !== 1) throw new Error(`/moot ${action} is not registered`);
    const isOffered = (name: string) => sub.options?.some((option: Json) => option.name === name) === true;
    const isFormNeeded = Object.keys(values).some((name) => !isOffered(name));
    const options = isFormNeeded ? [] : Object.entries(values).map(([name, value]) => ({ type: 3, name, value }));
    const called = { type: 1, name: sub.name, options };
    const nested = second ? { type: 2, name: first, options: [called] } : called;
    const data = { id: this.commands[0].id, type: 1, name: 'moot', options: [nested] };
    const seen = await this.interact(user, channel, 2, data, undefined, isFormNeeded ? undefined : id);
    if (!isFormNeeded) return seen;
    const asked = this.modals.get(user)?.modal.components.map(({ component }: Json) => component?.custom_id) ?? [];
    for (const name of Object.keys(values))
      if (!asked.includes(name))
        throw new Error(`/moot ${action} has no option ${name}, and its form does not ask for it`);
    return this.submit(user, values, id);
  }

  /** Chooses an entry of the menu of a message that says this; Discord hands over that one message. */
  choose(user: string, channel: string, entry: string, content: string, mentions: Json[] = []): Promise<Seen> {
    const command = this.commands.find(({ name, type }: Json) => name === entry && type === 3);
    if (!command) throw new Error(`“${entry}” is not registered`);
    const message = { ...this.asJson(this.newMessage(channel, { components: [], flags: 0 })), content, mentions };
    const data = { id: command.id, type: 3, name: entry, target_id: message.id };
    return this.interact(user, channel, 2, { ...data, resolved: { messages: { [message.id]: message } } });
  }

  /** Presses a button by its label or custom_id: on the message given, else on the newest that shows it. */
  press(user: string, channel: string | undefined, button: string, on?: Message, id?: string): Promise<Seen> {
    const place = channel ?? this.inboxOf(user);
    const candidates = on ? [on] : [...this.read(place), ...this.privateTo(user)].reverse();
    const holds = (message: Message) =>
      buttonsOf(message).find(({ label, custom_id }) => label === button || custom_id === button);
    const message = candidates.find(holds);
    if (!message)
      throw new Error(
        `No button “${button}” among ${candidates
          .flatMap(buttonsOf)
          .map(({ label }) => label)
          .join(', ')}`,
      );
    return this.pressRaw(user, channel, holds(message)?.custom_id ?? '', message, id);
  }

  /** A press with any custom_id, as somebody might forge it. */
  pressRaw = (user: string, channel: string | undefined, customId: string, on: Message, id?: string): Promise<Seen> =>
    this.interact(user, channel, 3, { component_type: 2, custom_id: customId }, on, id);

  /** Sends the form this person was last shown; it is held to its own rules first. */
  submit(user: string, values: Record<string, string>, id?: string): Promise<Seen> {
    const shown = this.modals.get(user);
    if (!shown) throw new Error('No form is open');
    const components = shown.modal.components
      .filter(({ type }: Json) => type === 18)
      .map(({ component }: Json) => ({ type: 18, component: filledIn(component, values[component.custom_id]) }));
    return this.interact(
      user,
      shown.channel.startsWith('7') ? undefined : shown.channel,
      5,
      { custom_id: shown.modal.custom_id, components },
      shown.on,
      id,
    );
  }

  /** Cuts every gateway connection; the bot should come back by itself. */
  cutGateway(): void {
    for (const socket of this.sockets.keys()) socket.close(4000);
  }

  /** Resolves when the bot has come (back) to the gateway; when somebody has been told to wait. */
  nextWelcome = (): Promise<void> => new Promise((resolve) => this.welcomes.push(resolve));
  nextDeferral = (): Promise<void> => new Promise((resolve) => this.deferrals.push(resolve));

  private interact(
    user: string,
    channel: string | undefined,
    type: number,
    data: Json,
    on?: Message,
    given?: string,
  ): Promise<Seen> {
    const id = given ?? this.newId();
    const place = channel ?? this.inboxOf(user);
    const guild = Object.entries(this.guilds).find(([, channels]) => place in channels)?.[0];
    const who = {
      id: user,
      username: `user${user}`,
      global_name: this.people[user] ?? null,
      discriminator: '0',
      avatar: null,
    };
    const member = {
      user: who,
      roles: [],
      joined_at: this.now().toISOString(),
      deaf: false,
      mute: false,
      flags: 0,
      permissions: '0',
    };
    const where = guild
      ? { guild_id: guild, member, channel: { id: place, type: 0, guild_id: guild, name: this.guilds[guild]?.[place] } }
      : { user: who, channel: { id: place, type: 1 } };
    const tell = () =>
      this.tellGateway('INTERACTION_CREATE', {
        ...{ id, token: `t${id}`, application_id: botId, type, data, version: 1, channel_id: place, ...where },
        ...{
          locale: 'en-GB',
          entitlements: [],
          app_permissions: '0',
          authorizing_integration_owners: {},
          attachment_size_limit: 0,
        },
        ...(on ? { message: this.asJson(on) } : {}),
      });
    return new Promise<Seen>((seen, fail) => {
      this.interactions.set(id, {
        user,
        channel: place,
        ...(on ? { on } : {}),
        answered: false,
        deferred: false,
        inPlace: false,
        seen,
        fail,
      });
      tell();
    }).finally(() => this.repeats && tell());
  }

  // What the bot asks -------------------------------------------------------------------------------------------------

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { body, files } = await bodyOf(request);
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://discord');
    const path = url.pathname.replace(/^\/api\/v10/, '');
    this.requests.push({ method, path, body, files });
    const problems = problemsOf(method, path, body);
    this.broken.push(...problems);
    if (problems.length > 0)
      this.interactions
        .get(/^\/(?:interactions\/|webhooks\/\d+\/t)(\d+)/.exec(path)?.[1] ?? '')
        ?.fail(new Error(problems.join('\n')));
    const fails = this.mishaps.findIndex(({ match }) => match.test(`${method} ${path}`));
    const mishap = fails < 0 ? undefined : this.mishaps.splice(fails, 1)[0]?.mishap;
    if (mishap === 'cut') return void request.socket.destroy();
    if (mishap === '500') return void response.writeHead(500).end();
    if (typeof mishap === 'object' && 'code' in mishap)
      return send(response, mishap.status, { code: mishap.code, message: 'No' });
    if (typeof mishap === 'object') {
      response.setHeader('retry-after', String(mishap.retryAfter));
      response.setHeader('x-ratelimit-scope', 'user');
      return send(response, 429, {
        message: 'You are being rate limited.',
        retry_after: mishap.retryAfter,
        global: false,
      });
    }
    const [status, answer] =
      problems.length > 0
        ? [400, { code: 50035, message: problems.join('\n') }]
        : this.answer(method, path, url.searchParams, body, files);
    if (mishap === 'lost') return void request.socket.destroy();
    if (mishap === '500 after') return void response.writeHead(500).end();
    send(response, status, answer);
  }

  private answer(method: string, path: string, query: URLSearchParams, body: Json, files: NewFile[]): [number, Json?] {
    const [, first, id = '', third, fourth] = path.split('/');
    const route = `${method} /${first}`;
    if (path === '/gateway/bot') {
      const { shards } = this;
      const limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: shards };
      return [
        200,
        { url: this.apiUrl.replace('http', 'ws').replace('/api', '/gateway'), shards, session_start_limit: limit },
      ];
    }
    if (route === 'GET /applications') return [200, this.commands];
    if (route === 'PUT /applications') {
      this.commands.splice(0, Number.POSITIVE_INFINITY, ...body.map((command: Json) => this.registered(command)));
      return [200, this.commands];
    }
    if (path === '/users/@me') return [200, { id: botId }];
    if (path === '/users/@me/channels') {
      if (this.closedInboxes.has(body.recipient_id))
        return [403, { code: 50007, message: 'Cannot send messages to this user' }];
      return [200, { id: this.inboxOf(body.recipient_id), type: 1, recipients: [] }];
    }
    if (first === 'interactions') return this.callback(id, body);
    if (first === 'webhooks') return this.edited(String(third).slice(1), body);
    if (!this.knows(id)) return [404, { code: 10003, message: 'Unknown Channel' }];
    if (method === 'GET') {
      if (this.closedHistories.has(id)) return [403, { code: 50001, message: 'Missing Access' }];
      const before = query.get('before');
      const newestFirst = this.read(id)
        .filter((message) => !before || BigInt(message.id) < BigInt(before))
        .reverse();
      return [200, newestFirst.slice(0, Number(query.get('limit') ?? 50)).map((message) => this.asJson(message))];
    }
    return method === 'PATCH' ? this.patched(id, fourth ?? '', body, files) : this.posted(id, body, files);
  }

  private posted(channel: string, body: Json, files: NewFile[]): [number, Json] {
    if (channel.startsWith('7') && this.closedInboxes.has(channel.slice(1)))
      return [403, { code: 50007, message: 'Closed' }];
    const known = body.enforce_nonce
      ? this.read(channel).find(({ id, nonce }) => nonce === body.nonce && this.isYoung(id))
      : undefined;
    if (known) return [200, this.asJson(known)];
    const attachments = this.attached(body, files, []);
    if (refersBeyond(body, attachments)) return unknownAttachment;
    const message = { ...this.newMessage(channel, body), attachments };
    this.messages.set(channel, [...this.read(channel), message]);
    return [200, this.asJson(message)];
  }

  private patched(channel: string, id: string, body: Json, files: NewFile[]): [number, Json] {
    const message = this.read(channel).find((one) => one.id === id);
    if (!message) return [404, { code: 10008, message: 'Unknown Message' }];
    const attachments = this.attached(body, files, message.attachments);
    if (refersBeyond(body, attachments)) return unknownAttachment;
    Object.assign(message, { attachments, components: body.components });
    message.edits += 1;
    return [200, this.asJson(message)];
  }

  /** What a message carries afterwards: what it names, or else what it carried and what comes along. */
  private attached({ attachments }: Json, files: NewFile[], before: Attachment[]): Attachment[] {
    const named = attachments as { id: string | number; description?: string }[] | undefined;
    const brought = files.map(({ name, size }, index): Attachment => {
      const description = named?.find(({ id }) => String(id) === String(index))?.description;
      return { id: this.newId(), filename: name, size, ...(description ? { description } : {}) };
    });
    return [...before.filter(({ id }) => !named || named.some((one) => String(one.id) === id)), ...brought];
  }

  private callback(id: string, { type, data }: Json): [number, Json?] {
    const interaction = this.interactions.get(id);
    if (!interaction) return [404, { code: 10062, message: 'Unknown interaction' }];
    if (interaction.answered) return [400, { code: 40060, message: 'Interaction has already been acknowledged.' }];
    interaction.answered = true;
    interaction.inPlace = type === 6 || type === 7;
    if (type === 9) {
      this.modals.set(interaction.user, {
        modal: data,
        channel: interaction.channel,
        ...(interaction.on ? { on: interaction.on } : {}),
      });
      interaction.seen({ modal: data, deferred: false, inPlace: false });
    } else if (type === 5 || type === 6) {
      interaction.deferred = true;
      for (const tell of this.deferrals.splice(0)) tell();
    } else this.show(interaction, data);
    return [204];
  }

  private edited(id: string, body: Json): [number, Json] {
    const interaction = this.interactions.get(id);
    if (!interaction?.answered) return [404, { code: 10015, message: 'Unknown Webhook' }];
    return [200, this.asJson(this.show(interaction, body))];
  }

  private show(
    interaction: {
      user: string;
      channel: string;
      on?: Message;
      own?: Message;
      inPlace: boolean;
      deferred: boolean;
      seen(seen: Seen): void;
    },
    data: Json,
  ): Message {
    const { user, channel, inPlace, deferred, seen } = interaction;
    const changed = inPlace ? interaction.on : interaction.own;
    const message = changed ?? this.newMessage(channel, { ...data, flags: data.flags | 64 });
    message.components = data.components;
    if (changed) message.edits += 1;
    else this.privately.set(user, [...this.privateTo(user), message]);
    interaction.own = message;
    seen({ message, deferred, inPlace });
    return message;
  }

  private welcome(ws: WebSocket): void {
    this.sockets.set(ws, 0);
    const tell = (op: number, d: Json, t?: string) => ws.send(JSON.stringify({ op, d, t: t ?? null, s: t ? 1 : null }));
    ws.on('close', () => this.sockets.delete(ws));
    ws.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw));
      if (op === 1) tell(11, null);
      if (op === 6) {
        this.sockets.set(ws, Number(d.session_id.slice(1)));
        tell(0, {}, 'RESUMED');
      }
      if (op === 6 || op === 2) for (const welcomed of this.welcomes.splice(0)) setImmediate(welcomed);
      if (op !== 2) return;
      if (d.intents !== 1) this.broken.push(`identify asks for intents ${d.intents}, not for Guilds alone`);
      const [shard, of] = d.shard ?? [0, 1];
      if (of !== this.shards) this.broken.push(`identify speaks of ${of} shards, not of ${this.shards}`);
      this.sockets.set(ws, shard);
      const own = Object.entries(this.guilds).filter(([id]) => this.shardOf(id) === shard);
      const guilds = own.map(([id]) => ({ id, unavailable: true }));
      const user = { id: botId, username: 'moot', discriminator: '0', global_name: null, avatar: null, bot: true };
      const url = this.apiUrl.replace('http', 'ws').replace('/api', '/gateway');
      tell(
        0,
        { v: 10, user, guilds, session_id: `s${shard}`, resume_gateway_url: url, application: { id: botId, flags: 0 } },
        'READY',
      );
      for (const [id, channels] of own) {
        const all = Object.entries(channels).map(([channel, name]) => ({
          id: channel,
          type: 0,
          name,
          guild_id: id,
          position: 0,
          permission_overwrites: [],
        }));
        const empty = {
          emojis: [],
          stickers: [],
          members: [],
          threads: [],
          presences: [],
          voice_states: [],
          stage_instances: [],
          guild_scheduled_events: [],
          features: [],
        };
        tell(
          0,
          {
            id,
            name: `Guild ${id}`,
            roles: [{ id, name: '@everyone', ...everyone }],
            channels: all,
            owner_id: '1',
            member_count: 2,
            joined_at: this.now().toISOString(),
            ...empty,
          },
          'GUILD_CREATE',
        );
      }
    });
    tell(10, { heartbeat_interval: 45_000 });
  }

  /** Which shards are connected. */
  connected = (): number[] => [...this.sockets.values()].sort();
  /** Discord's own rule; private messages go to the first. */
  private shardOf = (guild: string | undefined): number => Number((BigInt(guild ?? 0) >> 22n) % BigInt(this.shards));

  private tellGateway(t: string, d: Json): void {
    for (const [socket, shard] of this.sockets)
      if (shard === this.shardOf(d.guild_id)) socket.send(JSON.stringify({ op: 0, t, s: 2, d }));
  }

  private knows = (channel: string): boolean =>
    channel.startsWith('7') || Object.values(this.guilds).some((channels) => channel in channels);
  private newId = (): string => String(((BigInt(this.now().getTime()) - epoch) << 22n) + ++this.made);
  private isYoung = (id: string): boolean => Number((BigInt(id) >> 22n) + epoch) > this.now().getTime() - 3 * 60_000;
  private newMessage = (channel: string, { components, flags, nonce }: Json): Message => ({
    ...{
      id: this.newId(),
      channel_id: channel,
      components: structuredClone(components),
      flags,
      edits: 0,
      attachments: [],
    },
    ...(nonce ? { nonce } : {}),
  });
  /** Nonces are told to nobody afterwards. */
  private asJson = ({ id, channel_id, components, flags }: Message): Json => ({
    ...{
      id,
      channel_id,
      components,
      flags,
      type: 0,
      content: '',
      timestamp: this.now().toISOString(),
      edited_timestamp: null,
    },
    ...{
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
    },
    author: { id: botId, username: 'moot', discriminator: '0', global_name: null, avatar: null, bot: true },
  });
  private registered = (command: Json): Json => ({
    ...{
      id: this.newId(),
      application_id: botId,
      version: this.newId(),
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
    },
    ...command,
    ...(command.options ? { options: command.options.map(withoutFalse) } : {}),
  });
}

/** Discord gives back what is false by leaving it out. */
const withoutFalse = ({ required, options, ...rest }: Json): Json => ({
  ...rest,
  ...(required ? { required } : {}),
  ...(options ? { options: options.map(withoutFalse) } : {}),
});

function filledIn(component: Json, value: string | undefined): Json {
  const {
    type,
    custom_id,
    required = true,
    options = [],
    max_length = 4000,
    min_values = 1,
    max_values = 1,
  } = component;
  if (type === 4) {
    const typed = value ?? component.value ?? '';
    if (required && typed === '') throw new Error(`${custom_id} must be filled in`);
    if (typed.length > max_length) throw new Error(`${custom_id} is over ${max_length}`);
    return { type, custom_id, value: typed };
  }
  const defaults = options.filter((option: Json) => option.default).map((option: Json) => option.value);
  const values = value === undefined ? defaults : value.split(',').filter(Boolean);
  if (values.some((one: string) => !options.some((option: Json) => option.value === one)))
    throw new Error(`${custom_id} does not offer ${value}`);
  if (values.length < min_values || values.length > max_values)
    throw new Error(`${custom_id}: choose ${min_values} to ${max_values}`);
  return { type, custom_id, values };
}

interface NewFile {
  name: string;
  size: number;
  kind: string;
}

/** JSON, or a form whose `payload_json` is the body and whose other parts are files. */
async function bodyOf(request: IncomingMessage): Promise<{ body: Json; files: NewFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/'))
    return { body: bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined, files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const parts = [...form.values()].filter((part) => typeof part !== 'string');
  const files = parts.map(({ name, size, type: kind }) => ({ name, size, kind }));
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

const unknownAttachment: [number, Json] = [400, { code: 50035, message: 'Invalid Form Body: unknown attachment' }];
/** A picture that the message refers to and does not carry. */
const refersBeyond = (body: Json, attachments: Attachment[]): boolean =>
  picturesIn(body).some(({ url }) => !attachments.some(({ filename }) => url === `attachment://${filename}`));

function send(response: ServerResponse, status: number, answer?: Json): void {
  // A 204 with a JSON content type makes the client parse nothing as JSON.
  if (answer === undefined) return void response.writeHead(status).end();
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

const all = (components: Json[]): Json[] => components.flatMap((one) => [one, ...all(one.components ?? [])]);
export const buttonsOf = ({ components }: Message): Json[] => all(components).filter(({ type }) => type === 2);
/** The Markdown of a message, one part a line. */
export const textOf = ({ components }: Message): string =>
  all(components)
    .filter(({ type }) => type === 10)
    .map(({ content }) => content)
    .join('\n');
/** The pictures that a message shows, with what is said to those who do not see them. */
export const picturesIn = ({ components }: { components: Json[] }): { url: string; description?: string }[] =>
  all(components)
    .filter(({ type }) => type === 12)
    .flatMap(({ items }) => items.map(({ media, description }: Json) => ({ url: media.url, description })));
