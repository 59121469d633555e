import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Delivery } from '../../src/ports.js';
import type { SmtpServer } from '../../src/smtpServer.js';

const connectsInMs = 8_000;
const answersInMs = 10_000;
/** Less than a claim is taken to be on its way. */
const allInMs = 18_000;
const soonMs = 60_000;
/** Servers that do not know us ask for a few minutes (greylisting), and our own trouble takes somebody to mend it. */
const laterMs = 5 * 60_000;

/** One mail on one line of its own. It never throws for what the server answers. */
export async function deliver(
  server: SmtpServer,
  envelope: { from: string; to: string },
  mail: Buffer,
): Promise<Delivery> {
  const { host, port, secure, login } = server;
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    // A password travels in the open to this machine alone.
    requireTLS: login !== undefined && !secure && !/^(localhost|127\.|::1$)/.test(host),
    connectionTimeout: connectsInMs,
    greetingTimeout: connectsInMs,
    socketTimeout: answersInMs,
    logger: false,
  });
  let isBegun = false;
  // It is drawn from only once the server has said that it takes the mail: from then on the mail may have arrived.
  const drawn = Readable.from(
    (function* () {
      isBegun = true;
      yield mail;
    })(),
  );
  const outcome = await new Promise<Delivery>((settle) => {
    const fail = (fault: Failed) => settle(outcomeOf(fault, isBegun));
    const late = setTimeout(() => fail({ code: 'ETIMEDOUT' }), allInMs);
    late.unref();
    connection.on('error', fail);
    const send = () =>
      connection.send({ from: envelope.from, to: [envelope.to] }, drawn, (fault) =>
        fault ? fail(fault) : settle({ sent: 'by email' }),
      );
    connection.connect((fault) => {
      if (fault) return fail(fault);
      if (!login) return send();
      connection.login({ credentials: { user: login.name, pass: login.password } }, (refused) =>
        refused ? fail(refused) : send(),
      );
    });
  });
  connection.close();
  return outcome;
}

/** What the library tells of a failure. Its message may hold the address, and is not read. */
interface Failed {
  code?: string | undefined;
  command?: string | undefined;
  response?: string | undefined;
  responseCode?: number | false | undefined;
}

/** What became of a mail that was not simply taken (RFC 5321, 4.2): 4 is later, 5 is no; without an answer to a whole mail nobody knows. */
export function outcomeOf({ code, command, response, responseCode }: Failed, isBegun: boolean): Delivery {
  if (!responseCode) return isBegun ? { doubt: code ?? 'cut off' } : { later: soonMs };
  const isAboutMail = command === 'RCPT TO' || (command === 'DATA' && isBegun);
  // A no to us or to our name is not a no of this reader.
  if (responseCode < 500 || !isAboutMail) return { later: laterMs };
  const isMailbox = [550, 551, 553].includes(responseCode) && !/^\d{3}[ -]5\.7\./.test(response ?? '');
  return { refused: String(responseCode), ...(isMailbox ? {} : { isOpen: true }) };
}
