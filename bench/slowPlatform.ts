import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery, Found, Messenger } from '../src/ports.js';

/** About what Slack takes for a message. */
const answersAfterMs = 250;
/** One in so many posts is stored, and its answer lost with the line. */
const cutsOneIn = 200;

/** A platform that answers slowly and sometimes cuts the line after it has stored the message. */
export class SlowPlatform {
  /** How often each card was stored in each room. */
  readonly stored = new Map<string, number>();
  private readonly deliveries = new Set<string>();
  posts = 0;
  private constructor(private readonly server: Server) {}

  static async open(): Promise<SlowPlatform> {
    const server = createServer((request, response) => {
      request.resume();
      const url = new URL(request.url ?? '', 'http://here');
      const of = url.searchParams.get('of') ?? '';
      const delivery = url.searchParams.get('delivery') ?? '';
      if (url.pathname === '/find') return void response.end(platform.deliveries.has(delivery) ? 'there' : 'absent');
      platform.deliveries.add(delivery);
      platform.posts += 1;
      platform.stored.set(of, (platform.stored.get(of) ?? 0) + 1);
      const isCut = platform.posts % cutsOneIn === 0;
      setTimeout(() => (isCut ? request.socket.destroy() : response.end('there')), answersAfterMs);
    });
    const platform = new SlowPlatform(server);
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', 4_096, open));
    return platform;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  clear(): void {
    this.stored.clear();
    this.deliveries.clear();
    this.posts = 0;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Posts there; `of` is what the platform counts by. Throws when the line is cut. */
export async function postTo(address: string, of: string, delivery: string): Promise<void> {
  await (await fetch(`${address}/post?${new URLSearchParams({ of, delivery })}`, { method: 'POST' })).text();
}

/** Hangs notes there. What is counted is the room and the card, so that a card posted under two keys counts twice. */
export const messengerTo = (address: string): Messenger => ({
  platform: 'slack',
  doubtLastsMs: 60_000,
  async post(_coalition, place, note, delivery): Promise<Delivery> {
    const of = `${'room' in place ? place.room : place.person} ${note.title ?? ''}`;
    try {
      await postTo(address, of, delivery);
      return { sent: of };
    } catch {
      return { doubt: 'the line was cut' };
    }
  },
  revise: async (_coalition, _place, messageId) => ({ sent: messageId }),
  async find(_place, delivery): Promise<Found> {
    const answer = await fetch(`${address}/find?${new URLSearchParams({ delivery })}`).then((found) => found.text());
    return answer === 'there' ? { sent: delivery } : 'absent';
  },
});
