import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { SlackBot } from './slackBot.js';
import { say, wrongInMessage } from './slackRules.js';
import { SlackWorld } from './slackWorkspace.js';

let world: SlackWorld;
let bot: SlackBot;
let server: Server;
let line: WebSocket;
const heard: { envelope_id: string; payload?: { blocks: unknown[] } }[] = [];
const listeners: (() => void)[] = [];

/** Slack's side of Socket Mode: a place to ask for an address, and the line itself. */
beforeAll(async () => {
  world = await SlackWorld.start([{ team: 'T1', people: ['amal'], rooms: ['riverside'] }]);
  server = createServer((_request, response) => {
    const { port } = server.address() as AddressInfo;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port}/line` }));
  });
  new WebSocketServer({ server }).on('connection', (socket) => {
    line = socket;
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    socket.on('message', (said) => {
      heard.push(JSON.parse(String(said)));
      for (const listener of listeners.splice(0)) listener();
    });
  });
  await new Promise<void>((next) => server.listen(0, '127.0.0.1', next));
  const { port } = server.address() as AddressInfo;
  bot = await SlackBot.start(world, { appToken: 'xapp-1', apiUrl: `http://127.0.0.1:${port}/api/` });
});
afterAll(async () => {
  await bot.stop();
  await world.stop();
  server.closeAllConnections();
  await new Promise((next) => server.close(next));
});

test('through Socket Mode a typed line is heard and answered on the same line', async () => {
  const [, , channel = ''] = world.room('T1', 'riverside').split(':');
  const answered = new Promise<void>((next) => void listeners.push(next));
  const payload = {
    command: '/moot',
    team_id: 'T1',
    channel_id: channel,
    channel_name: 'riverside',
    user_id: 'U1',
    user_name: 'amal',
    text: 'help',
    trigger_id: 't1',
  };
  line.send(JSON.stringify({ envelope_id: 'e1', type: 'slash_commands', accepts_response_payload: true, payload }));
  await answered;
  expect(heard).toMatchObject([{ envelope_id: 'e1' }]);
  expect(wrongInMessage(heard[0]!.payload)).toEqual([]);
  expect(say(heard[0]!.payload!.blocks)).toContain('/moot commit we');
});

test('through Socket Mode a confirmation is heard too', async () => {
  const confirmed = new Promise<string[]>((next) => {
    bot.ports.board.confirm = async (...said) => next(said);
  });
  const metadata = { event_type: 'moot_note', event_payload: { delivery: 'abcdefgh.xyz' } };
  const event = { type: 'message_metadata_posted', channel_id: 'C1', message_ts: '1.5', metadata };
  const payload = { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event };
  line.send(JSON.stringify({ envelope_id: 'e2', type: 'events_api', payload }));
  expect(await confirmed).toEqual(['abcdefgh', 'abcdefgh.xyz', 'C1/1.5']);
});
