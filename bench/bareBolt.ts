import type { AddressInfo } from 'node:net';
import bolt from '@slack/bolt';
import { tellProcessor } from './tellProcessor.js';

/** The baseline: Bolt as its own guide sets it up, answering `/moot` with an ack and nothing else. */
const { secret } = JSON.parse(process.argv[2] ?? '{}') as { secret: string };
const app = new bolt.App({
  signingSecret: secret,
  logLevel: bolt.LogLevel.ERROR,
  authorize: async () => ({ botToken: 'xoxb-bench', botId: 'B0BENCH', botUserId: 'U0BENCH' }),
});
app.command('/moot', async ({ ack }) => ack());
const server = await app.start({ port: 0, host: '127.0.0.1' });
tellProcessor();
process.send?.((server.address() as AddressInfo).port);
