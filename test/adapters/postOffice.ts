import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SmtpServer } from '../../src/smtpServer.js';

/** How the next mails end, one each; then all is well again. */
export type Mishap = 'later' | 'no mailbox' | 'not our mail' | 'cut before' | 'cut after' | 'too much';
const answers: Partial<Record<Mishap, [code: number, words: string, at: 'rcpt' | 'data']>> = {
  later: [451, 'Please come back', 'rcpt'],
  'no mailbox': [550, '5.1.1 Nobody of that name', 'rcpt'],
  'not our mail': [550, '5.7.1 We do not relay for you', 'rcpt'],
  'too much': [552, 'Too much', 'data'],
};

/** A server for mail that somebody else wrote, on this machine, and what arrived there, read by another library. */
export class PostOffice {
  readonly mails: (ParsedMail & { raw: string; envelopeTo: string })[] = [];
  readonly mishaps: Mishap[] = [];
  private mishap: Mishap | undefined;
  private server: SMTPServer | undefined;

  async open(): Promise<SmtpServer> {
    const fail = (at: 'rcpt' | 'data') => {
      const [code, words, where] = (this.mishap && answers[this.mishap]) ?? [];
      return where === at ? Object.assign(new Error(words), { responseCode: code }) : undefined;
    };
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      hideSTARTTLS: true,
      logger: false,
      onRcptTo: (_address, _session, done) => {
        this.mishap = this.mishaps.shift();
        if (this.mishap === 'cut before') return this.cut();
        done(fail('rcpt'));
      },
      onData: (stream, session, done) => {
        void textOf(stream).then(async (raw) => {
          const refused = fail('data');
          if (refused) return done(refused);
          const envelopeTo = session.envelope.rcptTo.map(({ address }) => address).join();
          this.mails.push({ ...(await simpleParser(raw, { keepCidLinks: true })), raw, envelopeTo });
          if (this.mishap === 'cut after') return this.cut();
          done();
        });
      },
    });
    // A line that is cut is what some of the tests want.
    server.on('error', () => undefined);
    this.server = server;
    await new Promise<void>((open) => server.listen(0, '127.0.0.1', () => open()));
    const { port } = server.server.address() as AddressInfo;
    return { host: '127.0.0.1', port, secure: false };
  }

  close = (): Promise<void> => new Promise((closed) => this.server?.close(() => closed()) ?? closed());

  private cut(): void {
    // Not in the library's types.
    const { connections } = this.server as unknown as { connections: Set<{ _socket: { destroy(): void } }> };
    for (const { _socket } of connections) _socket.destroy();
  }
}

async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
