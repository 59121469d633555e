import { say } from '../adapters/slackRules.js';
import type { Message, Seen as SlackSeen, SlackWorld } from '../adapters/slackWorkspace.js';
import { type Delegate, newest, type Room, type Seen } from './door.js';

export const channel = 'coalition';

/** A channel in a workspace of its own; everything done there is a signed request. */
export const slackRoom = (world: SlackWorld, team: string): Room => ({
  id: world.room(team, channel),
  name: `Slack, workspace ${team}, #${channel}`,
  delegate: (person) => delegate(world, team, person),
  messages: async () => (await world.history(team, channel)).map(textOf),
});

const textOf = ({ blocks }: Message): string => say(blocks);

function delegate(world: SlackWorld, team: string, person: string): Delegate {
  const shown = (seen: SlackSeen): Seen => {
    if (seen.status !== 200) throw new Error(`Slack was answered with ${seen.status}: ${seen.text}`);
    return {
      text: seen.errors ? JSON.stringify(seen.errors) : seen.text,
      press: async (label) => shown(await world.press(team, person, seen, label)),
      async fill(values) {
        if (!seen.window) throw new Error(`No form is open, but:\n${seen.text}`);
        return shown(await world.submit(seen.window, values));
      },
    };
  };
  const cards = { room: () => world.history(team, channel), inbox: () => world.inbox(team, person) };
  return {
    answersIn: 'inbox',
    type: async (action) => shown(await world.sendCommand(team, person, channel, action)),
    inbox: async () => (await cards.inbox()).map(textOf),
    async pressOn(where, saying, label) {
      return shown(await world.press(team, person, newest(await cards[where](), textOf, saying, label), label));
    },
  };
}
