import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import type { PersonId, RoomId } from '../../src/names.js';
import { closeAtLast, closed } from './leftOpen.js';
import { buttonsIn, say, type View, wrongAtHome, wrongInMessage, wrongInView } from './slackRules.js';

/** A workspace to build: the people in it and its channels, by name. */
export interface Plan {
  team: string;
  people: string[];
  rooms: string[];
}
interface Workspace {
  team: string;
  token: string;
  emulator: Emulator;
  people: Map<string, string>;
  rooms: Map<string, string>;
}

/** A message as it stands in a channel. */
export interface Message {
  team: string;
  channel: string;
  ts: string;
  text: string;
  blocks: unknown[];
  delivery: string;
}
/** A window that stands open before somebody. */
export interface Window {
  team: string;
  person: string;
  id: string;
  hash: string;
  view: View;
}
/** What one person saw after typing, pressing or sending. */
export interface Seen {
  status: number;
  /** All they read, buttons in brackets. */
  text: string;
  blocks: unknown[];
  window?: Window;
  errors?: Record<string, string>;
  /** A private message: where it stands, and whether it took the place of the one before. */
  ephemeral?: { team: string; person: string; channel: string; replaced: boolean };
  /** The request, to be sent once more as Slack does when it heard no answer. */
  again: () => Promise<{ status: number; body: string }>;
}

/** What goes wrong with the next call of this method. */
export interface Mishap {
  method: string;
  how: 'cut before' | 'cut after' | 'not JSON' | { status: number; retryAfter?: number } | { error: string };
}

const json = (value: unknown): string => JSON.stringify(value);
type Json = Record<string, unknown>;

/** Slack on this machine: an emulated Web API for each workspace, people who type and press, and Slack's rules on all that is sent. */
export class SlackWorld {
  readonly signingSecret = 'a secret between Slack and Moot';
  readonly wrong: string[] = [];
  readonly mishaps: Mishap[] = [];
  /** Workspaces that ask for patience until then, whatever they are asked. */
  readonly busy = new Map<string, Date>();
  /** Workspaces that answer nothing before this is done. */
  readonly pauses = new Map<string, Promise<void>>();
  readonly calls: { team?: string | undefined; method: string; body: Json }[] = [];
  /** Every request is sent twice more: as it was, and signed anew a second later, as Slack does when it heard no answer. */
  repeats = false;
  /** How many requests the adapter has answered. */
  acknowledged = 0;
  /** Where the adapter listens; set after it has started. */
  url = '';
  clock: () => Date = () => new Date();
  private readonly workspaces = new Map<string, Workspace>();
  private readonly waiting = new Map<
    string,
    (answer: { view?: Window['view']; id?: string; hash?: string; response?: Json }) => void
  >();
  private readonly gateway: Server;

  private constructor() {
    this.gateway = createServer((request, response) => void this.serve(request, response));
  }

  static async start(plans: Plan[]): Promise<SlackWorld> {
    const world = new SlackWorld();
    closeAtLast(world, () => world.stop());
    await new Promise<void>((next) => world.gateway.listen(0, '127.0.0.1', next));
    for (const plan of plans) world.workspaces.set(plan.team, await world.build(plan));
    return world;
  }

  async stop(): Promise<void> {
    closed(this);
    this.gateway.closeAllConnections();
    await new Promise((next) => this.gateway.close(next));
    for (const { emulator } of this.workspaces.values()) await emulator.close();
  }

  get apiUrl(): string {
    return `${this.base}/api/`;
  }

  get tokens(): Record<string, string> {
    return Object.fromEntries([...this.workspaces.values()].map(({ team, token }) => [team, token]));
  }

  person(team: string, name: string): PersonId {
    return `slack:${team}:${known(this.at(team).people, name)}`;
  }

  room(team: string, name: string): RoomId {
    return `slack:${team}:${known(this.at(team).rooms, name)}`;
  }

  /** Types `/moot …` in a channel, or in private when no room is given. */
  async sendCommand(team: string, person: string, room: string | undefined, text: string): Promise<Seen> {
    const { people, rooms } = this.at(team);
    const channel = room ? known(rooms, room) : 'D0PRIVATE';
    const trigger = await this.trigger(team, person);
    const answer = randomUUID();
    const raw = new URLSearchParams({
      command: '/moot',
      text,
      team_id: team,
      channel_id: channel,
      channel_name: room ?? 'directmessage',
      user_id: known(people, person),
      user_name: person,
      trigger_id: trigger,
      response_url: `${this.base}/response/${answer}`,
    }).toString();
    return this.deliver({ team, person, channel, raw, keys: [trigger, answer] });
  }

  /** Chooses an entry of the menu of a message that says this, as the manifest describes it. */
  async choose(team: string, person: string, room: string, entry: string, text: string): Promise<Seen> {
    const { people, rooms } = this.at(team);
    const channel = known(rooms, room);
    const trigger = await this.trigger(team, person);
    const answer = randomUUID();
    const callback = manifestShortcuts().find(({ name }) => name === entry)?.callback;
    if (!callback) throw new Error(`The manifest has no entry “${entry}”`);
    const payload = {
      type: 'message_action',
      callback_id: callback,
      trigger_id: trigger,
      action_ts: '1.0',
      message_ts: '1.0',
      team: { id: team, domain: 'example' },
      user: { id: known(people, person), name: person, team_id: team },
      channel: { id: channel, name: room },
      message: { type: 'message', user: 'U0SOMEBODY', ts: '1.0', text },
      response_url: `${this.base}/response/${answer}`,
    };
    const raw = new URLSearchParams({ payload: json(payload) }).toString();
    return this.deliver({ team, person, channel, raw, keys: [trigger, answer] });
  }

  /** Presses the button with this label: on a posted message, on a private one, or in a window. */
  async press(team: string, person: string, on: Message | Seen, label: string): Promise<Seen> {
    const button = buttonsIn(on.blocks).find(({ text }) => text.text.includes(label));
    if (!button) throw new Error(`No button “${label}” in:\n${say(on.blocks)}`);
    return this.pressValue(team, person, on, button.value);
  }

  /** Presses a button with this very value, forged or not. */
  async pressValue(team: string, person: string, on: Message | Seen, value: string | undefined): Promise<Seen> {
    const window = 'window' in on ? on.window : undefined;
    const trigger = await this.trigger(team, person);
    const answer = randomUUID();
    const channel = 'ts' in on ? on.channel : on.ephemeral?.channel;
    const user = known(this.at(team).people, person);
    const payload = {
      type: 'block_actions',
      team: { id: team },
      user: { id: user, username: person, name: person, team_id: team },
      trigger_id: trigger,
      actions: [
        { type: 'button', action_id: 'b0', block_id: 'x', action_ts: '1.0', ...(value === undefined ? {} : { value }) },
      ],
      ...(window
        ? {
            container: { type: 'view', view_id: window.id },
            view: { ...window.view, id: window.id, hash: window.hash },
          }
        : {
            container: { type: 'message', channel_id: channel, is_ephemeral: !('ts' in on) },
            channel: {
              id: channel,
              name: channel?.startsWith('D') ? 'directmessage' : this.roomName(team, channel ?? ''),
            },
            response_url: `${this.base}/response/${answer}`,
          }),
    };
    const raw = new URLSearchParams({ payload: json(payload) }).toString();
    return this.deliver({
      team,
      person,
      channel: channel ?? '',
      raw,
      keys: [trigger, answer, ...(window ? [window.id] : [])],
      ...(window ? { window } : {}),
    });
  }

  /** Fills in a window's fields and sends it; what is not given stays as it stands. */
  async submit(window: Window, values: Record<string, string>): Promise<Seen> {
    const payload = {
      type: 'view_submission',
      team: { id: window.team },
      user: {
        id: known(this.at(window.team).people, window.person),
        username: window.person,
        name: window.person,
        team_id: window.team,
      },
      view: { ...window.view, id: window.id, hash: window.hash, state: { values: stateOf(window.view, values) } },
    };
    const raw = new URLSearchParams({ payload: json(payload) }).toString();
    return this.deliver({ team: window.team, person: window.person, channel: '', raw, keys: [window.id], window });
  }

  /** Slack says that a message with our metadata stands. */
  metadataPosted(
    message: Pick<Message, 'team' | 'channel' | 'ts' | 'delivery'>,
  ): Promise<{ status: number; body: string }> {
    const event = {
      type: 'message_metadata_posted',
      app_id: 'A1',
      user_id: 'U0MOOT',
      team_id: message.team,
      channel_id: message.channel,
      message_ts: message.ts,
      event_ts: message.ts,
      metadata: { event_type: 'moot_note', event_payload: { delivery: message.delivery } },
    };
    const body = {
      type: 'event_callback',
      team_id: message.team,
      api_app_id: 'A1',
      event_id: `Ev${randomUUID()}`,
      event,
    };
    return this.post(json(body), 'application/json');
  }

  /** Everything that stands in a channel, oldest first. */
  async history(team: string, room: string): Promise<Message[]> {
    return this.messages(team, known(this.at(team).rooms, room));
  }

  /** Everything Moot wrote to one person in private, oldest first. */
  async inbox(team: string, person: string): Promise<Message[]> {
    const opened = await this.ask(team, 'conversations.open', { users: known(this.at(team).people, person) });
    return this.messages(team, String((opened.channel as Json).id));
  }

  /** A signed request of any kind. `tell` changes its headers before it is sent. */
  async post(
    raw: string,
    type: string,
    tell: (headers: Record<string, string>) => void = () => undefined,
  ): Promise<{ status: number; body: string }> {
    const headers = { 'content-type': type, ...this.signature(raw) };
    tell(headers);
    const response = await fetch(this.url, { method: 'POST', headers, body: raw });
    return { status: response.status, body: await response.text() };
  }

  signature(raw: string, at = Math.floor(this.clock().getTime() / 1_000)): Record<string, string> {
    const signed = createHmac('sha256', this.signingSecret).update(`v0:${at}:${raw}`).digest('hex');
    return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signed}` };
  }

  /** Asks a workspace with every scope, past all mishaps and rules: what a person sees on their screen. */
  async ask(team: string, method: string, body: Json): Promise<Json> {
    return this.forward(this.at(team), method, 'eyes', new URLSearchParams(body as Record<string, string>).toString());
  }

  /** A port of this machine that nobody uses now. */
  async freePort(): Promise<number> {
    const server = createServer();
    await new Promise<void>((next) => server.listen(0, '127.0.0.1', next));
    const { port } = server.address() as AddressInfo;
    await new Promise((next) => server.close(next));
    return port;
  }

  private get base(): string {
    return `http://127.0.0.1:${(this.gateway.address() as AddressInfo).port}`;
  }

  private at(team: string): Workspace {
    return known(this.workspaces, team);
  }

  private roomName(team: string, channel: string): string {
    return [...this.at(team).rooms].find(([, id]) => id === channel)?.[0] ?? '';
  }

  /** The bot gets the scopes of the manifest and no others, and the emulator holds it to them. */
  private async build({ team, people, rooms }: Plan): Promise<Workspace> {
    const token = `xoxb-${team}`;
    const tokens = [
      { token, type: 'bot', user: 'moot', scopes: manifestScopes(), app_id: 'A1', bot_id: 'B1' },
      { token: 'eyes', type: 'bot', user: 'moot', scopes: everyScope, app_id: 'A1', bot_id: 'B1' },
    ];
    const users = ['moot', ...people].map((name) => ({ name }));
    const seed = {
      slack: { team: { name: team }, users, channels: rooms.map((name) => ({ name })), tokens, strict_scopes: true },
    };
    const emulator = await createEmulator({ service: 'slack', port: 0, seed });
    const built: Workspace = { team, token, emulator, people: new Map(), rooms: new Map() };
    const members = await this.forward(built, 'users.list', 'eyes', '');
    for (const { name, id } of members.members as { name: string; id: string }[]) built.people.set(name, id);
    const channels = await this.forward(built, 'conversations.list', 'eyes', '');
    for (const { name, id } of channels.channels as { name: string; id: string }[]) built.rooms.set(name, id);
    return built;
  }

  private async trigger(team: string, person: string): Promise<string> {
    const made = await this.ask(team, 'views.generateTriggerId', { user_id: known(this.at(team).people, person) });
    return String(made.trigger_id);
  }

  private async messages(team: string, channel: string): Promise<Message[]> {
    const { messages } = await this.ask(team, 'conversations.history', {
      channel,
      limit: '1000',
      include_all_metadata: 'true',
    });
    return (messages as Json[]).toReversed().map((one) => ({
      team,
      channel,
      ts: String(one.ts),
      text: String(one.text),
      blocks: one.blocks as unknown[],
      delivery: String(((one.metadata as Json)?.event_payload as Json)?.delivery),
    }));
  }

  private async repeat(raw: string, send: () => Promise<unknown>): Promise<void> {
    await send();
    const later = Math.floor(this.clock().getTime() / 1_000) + 1;
    const signedAnew = (headers: Record<string, string>) => void Object.assign(headers, this.signature(raw, later));
    await this.post(raw, 'application/x-www-form-urlencoded', signedAnew);
  }

  private async deliver(given: {
    team: string;
    person: string;
    channel: string;
    raw: string;
    keys: string[];
    window?: Window;
  }): Promise<Seen> {
    const { team, person, channel, raw, keys } = given;
    const answered = new Promise<{ view?: View; id?: string; hash?: string; response?: Json }>((resolve) => {
      for (const key of keys) this.waiting.set(key, resolve);
    });
    const send = () => this.post(raw, 'application/x-www-form-urlencoded');
    const { status, body } = await send();
    this.acknowledged += 1;
    const seen: Seen = { status, text: '', blocks: [], again: send };
    if (this.repeats) await this.repeat(raw, send);
    if (status !== 200) return { ...seen, text: body };
    const acknowledged = body === '' ? undefined : (JSON.parse(body) as Json);
    if (acknowledged?.errors) {
      for (const key of keys) this.waiting.delete(key);
      return { ...seen, errors: acknowledged.errors as Record<string, string> };
    }
    if (acknowledged?.view) this.hold(wrongInView(acknowledged.view), 'a window');
    else if (acknowledged) this.hold(wrongInMessage(acknowledged), 'an answer');
    const { view, id, hash, response } = acknowledged
      ? {
          view: acknowledged.view as View | undefined,
          id: given.window?.id,
          hash: randomUUID(),
          response: acknowledged,
        }
      : await answered;
    for (const key of keys) this.waiting.delete(key);
    if (view) {
      const window = { team, person, id: id ?? '', hash: hash ?? '', view };
      return { ...seen, window, blocks: view.blocks, text: `${view.title.text}\n${say(view.blocks)}` };
    }
    const blocks = response?.blocks as unknown[];
    const replaced = response?.replace_original === true;
    return { ...seen, blocks, text: say(blocks), ephemeral: { team, person, channel, replaced } };
  }

  /** The next thing that Moot sends to a window or a response address of this key. */
  nextAnswer(key: string): Promise<{ view?: View; response?: Json }> {
    return new Promise((resolve) => void this.waiting.set(key, resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const raw = bytes.toString('utf8');
    const [, kind, name = '', file = ''] = (request.url ?? '').split('/');
    if (kind === 'upload') return this.takeFile(name, file, bytes, response);
    if (kind === 'response') {
      const body = JSON.parse(raw) as Json;
      this.hold(wrongInMessage(body), 'an answer');
      this.waiting.get(name)?.({ response: body });
      response.end('ok');
      return;
    }
    const body = Object.fromEntries(new URLSearchParams(raw));
    const token = String(request.headers.authorization ?? '').replace('Bearer ', '');
    const workspace = [...this.workspaces.values()].find((one) => one.token === token);
    this.calls.push({ team: workspace?.team, method: name, body });
    const wrong =
      name === 'views.publish'
        ? wrongAtHome(read(body.view))
        : name.startsWith('views.')
          ? wrongInView(read(body.view))
          : name.startsWith('chat.')
            ? wrongInPost(name, body)
            : [];
    this.hold(wrong, name);
    await this.pauses.get(workspace?.team ?? '');
    const how = this.mishapOf(name) ?? this.patienceIn(workspace?.team);
    if (how === 'cut before') return void request.socket.destroy();
    if (how === 'not JSON') return void response.end('<html>busy</html>');
    if (typeof how === 'object' && 'status' in how)
      return void response
        .writeHead(how.status, how.retryAfter ? { 'retry-after': String(how.retryAfter) } : {})
        .end('{}');
    if (typeof how === 'object') return void sendJson(response, { ok: false, error: how.error });
    const answer = workspace ? await this.forward(workspace, name, token, raw) : { ok: false, error: 'invalid_auth' };
    if (how === 'cut after') return void request.socket.destroy();
    // Files come by here too, so that they can go missing.
    if (answer.upload_url) answer.upload_url = `${this.base}/upload/${workspace?.team}/${answer.file_id}`;
    sendJson(response, answer);
    const view = answer.view as Json | undefined;
    const key = body.trigger_id ?? body.view_id;
    if (answer.ok && view && key)
      this.waiting.get(key)?.({ view: read(body.view) as View, id: String(view.id), hash: String(view.hash) });
  }

  private patienceIn(team = ''): Mishap['how'] | undefined {
    const seconds = Math.ceil(((this.busy.get(team)?.getTime() ?? 0) - this.clock().getTime()) / 1_000);
    return seconds > 0 ? { status: 429, retryAfter: seconds } : undefined;
  }

  private mishapOf(name: string): Mishap['how'] | undefined {
    const found = this.mishaps.findIndex(({ method }) => method === name);
    return found < 0 ? undefined : this.mishaps.splice(found, 1)[0]?.how;
  }

  private async takeFile(team: string, file: string, bytes: Buffer, response: ServerResponse): Promise<void> {
    const isPng = bytes.includes('\x89PNG', 0, 'latin1');
    this.calls.push({
      method: 'upload',
      body: { team, file, size: bytes.length, isPng, ...(isPng ? {} : { text: bytes.toString('utf8') }) },
    });
    const how = this.mishapOf('upload');
    if (how === 'cut before') return void response.socket?.destroy();
    if (how) return void response.writeHead(500).end();
    const taken = await fetch(`${this.at(team).emulator.url}/upload/v1/${file}`, { method: 'POST', body: bytes });
    response.writeHead(taken.status).end(await taken.text());
  }

  private async forward({ emulator }: Workspace, method: string, token: string, raw: string): Promise<Json> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' };
    const response = await fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers, body: raw });
    return (await response.json()) as Json;
  }

  private hold(wrong: string[], where: string): void {
    this.wrong.push(...wrong.map((one) => `${where}: ${one}`));
  }
}

const everyScope = ['users:read', 'channels:read', 'channels:history', 'im:read', 'im:write', 'im:history'];

/** Read from the manifest by hand: the list under `bot:` of `oauth_config`. */
export function manifestScopes(): string[] {
  const [, scopes = ''] = /scopes:\n\s+bot:\n((?:\s+(?:-|#).*\n)+)/.exec(manifest()) ?? [];
  return [...scopes.matchAll(/^\s+- (\S+)$/gm)].map(([, scope]) => scope ?? '');
}

/** The message menu as the manifest has it. */
export const manifestShortcuts = () =>
  [...manifest().matchAll(/- name: (.+)\n\s+type: (\w+)\n\s+callback_id: (.+)\n\s+description: (?:"(.+)"|(.+))/g)].map(
    ([, name, type, callback, quoted, plain]) => ({ name, type, callback, about: quoted ?? plain }),
  );

export const manifest = (): string =>
  readFileSync(new URL('../../../adapters/slack/manifest.yaml', import.meta.url), 'utf8');

function wrongInPost(method: string, body: Record<string, string>): string[] {
  const loud = body.link_names !== 'false' || body.parse !== 'none' ? ['could make mentions of plain words'] : [];
  const metadata = read(body.metadata) as { event_type?: string; event_payload?: Json } | undefined;
  const silent = method === 'chat.postMessage' && !metadata?.event_payload?.delivery ? ['carries no delivery'] : [];
  return [...wrongInMessage({ text: body.text, blocks: read(body.blocks) }), ...loud, ...silent];
}

const read = (value: string | undefined): unknown => (value === undefined ? undefined : JSON.parse(value));

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(json(value));
}

function known<Value>(map: Map<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`There is no ${name} here, but ${[...map.keys()].join(', ')}`);
  return value;
}

/** What Slack would send back of a window in which these values were filled in. */
function stateOf({ blocks }: View, values: Record<string, string>): Json {
  const inputs = blocks.filter((block) => block.type === 'input');
  const stranger = Object.keys(values).find((name) => !inputs.some(({ block_id }) => block_id === name));
  if (stranger) throw new Error(`The window has no field ${stranger}`);
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => [block_id, { [element.action_id]: fill(element, values[block_id]) }]),
  );
}

type Input = Extract<View['blocks'][number], { type: 'input' }>['element'];
function fill(element: Input, value: string | undefined): Json {
  const { type } = element;
  if (type === 'plain_text_input') return { type, value: value ?? element.initial_value ?? null };
  const offered = (wanted: string) => {
    const option = element.options.find((one) => one.value === wanted);
    if (!option) throw new Error(`${wanted} is not offered`);
    return option;
  };
  if (type === 'static_select')
    return { type, selected_option: value === undefined ? (element.initial_option ?? null) : offered(value) };
  return {
    type,
    selected_options: value === undefined ? (element.initial_options ?? []) : value.split(',').map(offered),
  };
}
