import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Caller } from '../../commands/reception.js';
import { type Carried, readCarried, windowState } from './form.js';
import { plainWords, unescaped } from './plainWords.js';
import { words } from './words.js';

/** The bot tokens, by workspace (or by organisation, where Moot was installed for all of it). */
export type Tokens = Record<string, string>;

/** A caller, and the workspace we hold a token for; without one we can hear but not speak there. */
export interface Heard {
  caller: Caller;
  installed: boolean;
}

const team = z.object({ id: z.string() }).nullish();
const user = z.object({
  id: z.string(),
  name: z.string().optional(),
  username: z.string().optional(),
  team_id: z.string().nullish(),
});
const channel = z.object({ id: z.string(), name: z.string().optional() });

const command = z.object({
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  channel_id: z.string(),
  channel_name: z.string().optional(),
  user_id: z.string(),
  user_name: z.string().optional(),
  text: z.string().default(''),
  trigger_id: z.string(),
});

const press = z.object({
  team,
  enterprise: team,
  user,
  channel: channel.nullish(),
  container: z.object({ is_ephemeral: z.boolean().optional() }).optional(),
  view: z
    .object({ id: z.string(), type: z.string().default('modal'), private_metadata: z.string().default('') })
    .nullish(),
  trigger_id: z.string(),
  actions: z.array(z.object({ action_ts: z.string().default(''), value: z.string().optional() })).min(1),
});

const menu = z.object({
  team,
  enterprise: team,
  user,
  channel,
  callback_id: z.string(),
  trigger_id: z.string(),
  action_ts: z.string().default(''),
  message: z.object({ text: z.string().nullish() }),
});

const opening = z.object({
  team_id: z.string(),
  enterprise_id: z.string().nullish(),
  event_id: z.string().default(''),
  event: z.object({ user: z.string(), tab: z.string() }),
});

const submission = z.object({
  team,
  enterprise: team,
  user,
  view: z.object({
    id: z.string(),
    hash: z.string().default(''),
    private_metadata: z.string().default(''),
    state: windowState,
  }),
});

/** A typed line, as Slack describes it. */
export function readCommand(body: unknown, tokens: Tokens) {
  const { team_id, enterprise_id, user_id, user_name, channel_id, channel_name, text, trigger_id } =
    command.parse(body);
  const home = homeOf(tokens, team_id, enterprise_id);
  const caller = callerFrom(
    home,
    home,
    { id: user_id, name: user_name },
    { id: channel_id, name: channel_name },
    trigger_id,
  );
  const place = placeOf({ id: channel_id, name: channel_name });
  return { ...heard(caller, tokens, home), line: unescaped(text), trigger: trigger_id, place };
}

/** A pressed button; in a window the channel is the one the window carried. `wire` is missing on a link. */
export function readPress(body: unknown, tokens: Tokens) {
  const read = press.parse(body);
  const { view, trigger_id, container } = read;
  const [action] = read.actions;
  const home = homeOf(tokens, read.team?.id, read.enterprise?.id, read.user.team_id);
  const carried = readCarried(view?.private_metadata ?? '');
  const where = read.channel ?? (carried.channel ? { id: carried.channel, name: carried.name } : undefined);
  const caller = callerFrom(
    home,
    personHome(read.user, tokens, home),
    read.user,
    where,
    `${trigger_id} ${action?.action_ts}`,
  );
  return {
    ...heard(caller, tokens, home),
    wire: action?.value,
    trigger: trigger_id,
    window: view?.type === 'home' ? undefined : view?.id,
    isAtHome: view?.type === 'home',
    isEphemeral: container?.is_ephemeral === true,
    place: placeOf(where),
  };
}

/** Somebody opened Moot's home tab; undefined for its other tabs. Slack does not tell their name, and none is shown. */
export function readOpening(body: unknown, tokens: Tokens) {
  const { team_id, enterprise_id, event_id, event } = opening.parse(body);
  if (event.tab !== 'home') return undefined;
  const home = homeOf(tokens, team_id, enterprise_id);
  const caller = callerFrom(home, home, { id: event.user }, undefined, event_id);
  return { ...heard(caller, tokens, home), user: event.user };
}

/** An entry chosen in a message's menu. Of the message only its text is read, and only now. */
export function readMenu(body: unknown, tokens: Tokens) {
  const {
    team: at,
    enterprise,
    user: by,
    channel: where,
    callback_id,
    trigger_id,
    action_ts,
    message,
  } = menu.parse(body);
  const home = homeOf(tokens, at?.id, enterprise?.id, by.team_id);
  const caller = callerFrom(home, personHome(by, tokens, home), by, where, `${trigger_id} ${action_ts}`);
  return {
    ...heard(caller, tokens, home),
    entry: callback_id,
    words: plainWords(message.text ?? ''),
    trigger: trigger_id,
    place: placeOf(where),
  };
}

/** A form that was sent. */
export function readSubmission(body: unknown, tokens: Tokens) {
  const { view, user: by, team: at, enterprise } = submission.parse(body);
  const carried = readCarried(view.private_metadata);
  const home = homeOf(tokens, at?.id, enterprise?.id, by.team_id);
  const where = carried.channel ? { id: carried.channel, name: carried.name } : undefined;
  const caller = callerFrom(home, personHome(by, tokens, home), by, where, `${view.id} ${view.hash}`);
  return { ...heard(caller, tokens, home), carried, state: view.state, window: view.id };
}

const heard = (caller: Caller, tokens: Tokens, home: string): Heard => ({ caller, installed: home in tokens });

/** The workspace that a request belongs to: the first of these we hold a token for. */
const homeOf = (tokens: Tokens, ...candidates: (string | null | undefined)[]): string =>
  candidates.find((one) => one && one in tokens) ?? candidates.find((one) => one) ?? '';

/** In a shared channel people are known by their own workspace, when Moot lives there too. */
const personHome = (by: z.infer<typeof user>, tokens: Tokens, home: string): string =>
  by.team_id && by.team_id in tokens ? by.team_id : home;

function callerFrom(
  home: string,
  personHome: string,
  by: { id: string; name?: string | undefined; username?: string | undefined },
  where: { id: string; name?: string | undefined } | undefined,
  delivery: string,
): Caller {
  const isPrivate = !where || where.id.startsWith('D') || where.name === 'directmessage';
  return {
    person: `slack:${personHome}:${by.id}`,
    name: by.name ?? by.username ?? by.id,
    ...(isPrivate ? {} : { room: `slack:${home}:${where.id}`, roomName: roomNameOf(where.name) }),
    // Hashed, because Slack's own names grow long and this one goes into the log.
    delivery: `s.${hash('sha256', delivery, 'base64url').slice(0, 22)}`,
  };
}

const placeOf = (where: { id: string; name?: string | undefined } | undefined): Carried => ({
  ...(where ? { channel: where.id } : {}),
  ...(where?.name ? { name: where.name } : {}),
});

const roomNameOf = (name: string | undefined): string => (!name || name === 'privategroup' ? words.privateRoom : name);
