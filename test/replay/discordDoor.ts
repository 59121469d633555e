import { sayMoment } from '../../src/note.js';
import type { Seen as DiscordSeen, DiscordServer, Json, Message } from '../adapters/discordServer.js';
import { type Delegate, newest, type Room, type Seen } from './door.js';

/** A channel on a server of its own; everything done there is an interaction from the gateway. */
export const discordRoom = (server: DiscordServer, guild: string, channel: string): Room => ({
  id: `discord:${guild}:${channel}`,
  name: `Discord, server ${guild}, #${server.guilds[guild]?.[channel]}`,
  delegate: (person) => delegate(server, channel, person),
  messages: async () => server.read(channel).map(textOf),
});

function delegate(server: DiscordServer, room: string, person: string): Delegate {
  const shown = (seen: DiscordSeen, channel: string | undefined): Seen => ({
    text: seen.message ? textOf(seen.message) : titleOf(seen.modal),
    async press(label) {
      if (!seen.message) throw new Error(`There is nothing to press on ${titleOf(seen.modal)}`);
      return shown(await server.press(person, channel, label, seen.message), channel);
    },
    async fill(values) {
      if (!seen.modal) throw new Error(`No form is open, but:\n${seen.message ? textOf(seen.message) : ''}`);
      return shown(await server.submit(person, values), channel);
    },
  });
  return {
    answersIn: 'room',
    type: async (action) => shown(await server.slash(person, room, action), room),
    inbox: async () => server.read(server.inboxOf(person)).map(textOf),
    async pressOn(where, saying, label) {
      const [channel, place] = where === 'room' ? [room, room] : [undefined, server.inboxOf(person)];
      const card = newest(server.read(place), textOf, saying, label);
      return shown(await server.press(person, channel, label, card), channel);
    },
  };
}

const titleOf = (modal: Json): string => String(modal?.title ?? '');

/** A card as it reads: its texts, and its buttons in brackets. */
export const textOf = ({ components }: Message): string => components.flatMap(partsOf).join('\n');

function partsOf({ type, content, label, items = [], components = [] }: Json): string[] {
  if (type === 10) return [plainOf(content)];
  if (type === 2) return [`[${label}]`];
  if (type === 12) return items.map(({ description }: Json) => `(picture: ${description})`);
  const parts = components.flatMap(partsOf);
  return type === 1 ? [parts.join(' ')] : type === 14 ? ['---'] : parts;
}

/** Discord's Markdown, of the kinds that Moot writes, as it reads on a screen. */
export const plainOf = (markdown: string): string =>
  markdown
    .replace(/^(?:## |-# )/gm, '')
    .replace(/^- /gm, '• ')
    .replace(/\n{2,}/g, '\n')
    .replace(/\\([\s\S])|\*\*|\u200B|<t:(\d+):f>|<(https?:[^>]+)>/g, (_, escaped, seconds, address) =>
      seconds ? `${sayMoment(new Date(Number(seconds) * 1_000).toISOString(), 'UTC')} UTC` : (escaped ?? address ?? ''),
    );
