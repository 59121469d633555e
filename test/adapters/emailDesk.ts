import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { email } from '../../adapters/email/email.js';
import { pagesAt } from '../../adapters/pages/pages.js';
import { vault } from '../../adapters/vault/vault.js';
import type { Entry } from '../../src/coalition.js';
import type { PersonId } from '../../src/names.js';
import type { Paint } from '../../src/ports.js';
import { Desk, said } from '../desk.js';
import { amal, monday, riverside } from '../given.js';
import { PostOffice } from './postOffice.js';

export const coalition = 'riverabc';
export const gran = 'Gran@Example.org';
const room = 'slack:T1:C1';

async function riversideIn({ ports }: Desk): Promise<void> {
  const entries = riverside.map((event): Entry => ({ v: 1, at: monday.toISOString(), by: amal, ...event }));
  await ports.log.append(coalition, 0, entries);
  for (const place of [room, 'slack:T2:C2', 'discord:G1:C3'] as const)
    await ports.directory.claimRoom(place, coalition);
}

/** A whole bot with pages on a real port and a server for mail beside it. */
export class EmailDesk {
  readonly office = new PostOffice();
  readonly key = Buffer.alloc(32, 7);
  address = '';
  private closing: () => Promise<void> = async () => undefined;

  private constructor(readonly desk: Desk) {}

  /** `remember` puts a story in its place; Riverside's, unless it is another's. */
  static async open(remember = riversideIn, paint: Paint = async () => undefined, now = monday): Promise<EmailDesk> {
    const made = new EmailDesk(new Desk(now.toISOString()));
    const { desk } = made;
    await remember(desk);
    const server = await made.office.open();
    const secret = () => 'a secret of twenty-four and more';
    const pages = pagesAt({ secret, url: () => made.address });
    const http = createServer(pages.routes);
    await new Promise<void>((open) => http.listen(0, '127.0.0.1', open));
    http.unref();
    made.address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    made.closing = async () => {
      http.closeAllConnections();
      await new Promise((closed) => http.close(closed));
      await made.office.close();
    };
    const { directory } = desk.ports;
    const clock = () => desk.now;
    const from = { name: 'Moot', address: 'moot@moot.example.org' };
    const keeper = vault([made.key]);
    made.join = () => {
      const { messenger, addresses } = email({
        ...{ server, from, directory, secret, paint, clock },
        vault: keeper,
        linkFor: pages.linkFor,
      });
      desk.moot.world.messengers.push(messenger);
      desk.moot.world.addresses = addresses;
      desk.moot.world.linkTo = pages.linkTo;
    };
    made.join();
    await pages.open(desk.moot);
    return made;
  }

  /** After a restart of the desk: speaks by email again. */
  join: () => void = () => undefined;
  close = (): Promise<void> => this.closing();

  /** What a delegate reads who gives an address. */
  async ask(address = gran, person: PersonId = amal, what = 'add'): Promise<string> {
    const reply = await this.desk.call(person, room, 'digest email', { address, what });
    await this.desk.settle();
    return said(reply);
  }

  /** Somebody was asked, opened the link and pressed. */
  async reads(address = gran, person: PersonId = amal): Promise<void> {
    await this.ask(address, person);
    await this.press(this.link('Yes, send me the digest'));
    await this.desk.settle();
  }

  /** The link under these words in the newest mail, as its plain text has it. */
  link(label: string, mail = this.office.mails.at(-1)): string {
    const [, link] = new RegExp(`${label}:\\n(\\S+)`).exec(mail?.text ?? '') ?? [];
    if (!link) throw new Error(`No link “${label}” in\n${mail?.text}`);
    return link;
  }

  look = async (link: string): Promise<string> => (await fetch(link)).text();
  press = async (link: string, body = ''): Promise<string> =>
    (
      await fetch(link, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    ).text();

  /** A week on: the digest of that week is in every room. */
  async week(): Promise<void> {
    const days = 7 - ((this.desk.now.getUTCDay() + 6) % 7);
    const next = new Date(this.desk.now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    await this.desk.moveTo(new Date(Date.parse(`${next}T07:30:00.000Z`) - 86_400_000).toISOString());
    await this.desk.moveTo(`${next}T09:00:00.000Z`);
  }

  /** All that is kept, as whoever sees the store would read it. */
  async kept(): Promise<string> {
    const { board, directory, log } = this.desk.ports;
    const sealed = await Promise.all(
      (await directory.installations()).map(async (name) => [name, await directory.installation(name)]),
    );
    return JSON.stringify([await log.read(coalition, 0), await board.read(coalition), sealed]);
  }
}
