import { discord } from '../../adapters/discord/discord.js';
import { slack } from '../../adapters/slack/slack.js';
import { openSqlite } from '../../adapters/sqlite/index.js';
import { Reception } from '../../commands/reception.js';
import { newId } from '../../src/main.js';
import { Moot } from '../../src/moot.js';

/** What the process is told: its file, its platforms, the time, and the card at which it is to be killed. */
export interface Errand {
  file: string;
  signingSecret: string;
  tokens: Record<string, string>;
  slackUrl: string;
  discordUrl: string;
  port: number;
  now: string;
  /** Killed when a card whose key begins so has been posted and is about to be recorded. */
  killedAt: string;
}

/** Moot in a process of its own, to be killed in the worst moment: the platform has the message, the board does not know. */
const errand = JSON.parse(process.argv[2] ?? '{}') as Errand;
const { file, signingSecret, tokens, slackUrl, discordUrl, port, now, killedAt } = errand;
const clock = () => new Date(now);
const store = await openSqlite(file);
const record = store.board.record.bind(store.board);
store.board.record = async (coalition, hung) => {
  if (hung.key.startsWith(killedAt)) process.kill(process.pid, 'SIGKILL');
  await record(coalition, hung);
};
const journal = { info: () => undefined, fault: () => undefined };
const adapters = [
  slack({ signingSecret, tokens, apiUrl: slackUrl, host: '127.0.0.1', port, clock, paceMs: 0 }),
  discord({ token: 'token', apiUrl: discordUrl, clock }),
];
const messengers = adapters.map(({ messenger }) => messenger);
const moot = new Moot({ ...store, messengers, clock, newId, journal, paceMs: 0 });
const confirm = (delivery: string, id: string) => moot.confirm(delivery, id);
for (const adapter of adapters) await adapter.start({ reception: new Reception(moot), confirm, journal });
await store.directory.wakeEveryone(now);
for (;;) {
  await moot.heartbeat();
  await moot.idle();
  await new Promise((next) => setTimeout(next, 20));
}
