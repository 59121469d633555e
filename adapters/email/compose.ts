import MailComposer from 'nodemailer/lib/mail-composer';
import { inItsLanguage } from '../../src/languages/language.js';
import { type Note, text } from '../../src/note.js';
import { nameOf } from '../../src/pictures/picture.js';
import { oneLine } from '../../src/pictures/svg.js';
import { type Clock, firstTried, type Paint } from '../../src/ports.js';
import { words } from '../../src/readers/words.js';
import { cidOf, htmlOfMail, type LinkOf, textOfMail } from './render.js';

export interface Sender {
  name: string;
  address: string;
}
/** One mail to one address; `delivery` names it for ever. */
export interface Mail {
  from: Sender;
  to: string;
  note: Note;
  delivery: string;
  linkOf: LinkOf;
  paint: Paint;
  clock: Clock;
}

/** The whole mail as it travels (RFC 5322): plain text, the same as HTML, and its pictures inside. Nothing in it is fetched. */
export async function composed({ from, to, note, delivery, linkOf, paint, clock }: Mail): Promise<Buffer> {
  const domain = from.address.slice(from.address.indexOf('@') + 1);
  const again = () => ({ ...note, blocks: [text(words.perhapsAgain), ...note.blocks] });
  const said = delivery === firstTried(delivery) ? note : inItsLanguage(note, again);
  const pictures = await painted(note, paint);
  const stop = note.blocks
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .flatMap((button) => ('does' in button && button.does.type === 'reader.stop' ? [linkOf(button.does)] : []))[0];
  const mail = new MailComposer({
    from,
    to: { name: '', address: to },
    subject: oneLine(note.title ?? ''),
    date: clock(),
    // The same for a second try, so that a mailbox that has it already need not show it twice.
    messageId: `<${firstTried(delivery)}@${domain}>`,
    text: inItsLanguage(note, () => textOfMail(said, linkOf)),
    html: inItsLanguage(note, () => htmlOfMail(said, linkOf, new Set(pictures.map(({ name }) => name)))),
    attachments: pictures.map(({ name, cid, png }) => ({
      filename: `${name}.png`,
      content: png,
      contentType: 'image/png',
      contentDisposition: 'inline' as const,
      cid,
    })),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(stop
        ? {
            'List-Unsubscribe': { prepared: true, value: `<${stop}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return mail.compile().build();
}

async function painted({ blocks }: Note, paint: Paint): Promise<{ name: string; cid: string; png: Buffer }[]> {
  const all = blocks.flatMap((block) => (block.kind === 'image' ? [block.picture] : []));
  const tried = all.map(async (picture) => ({ picture, png: await paint(picture) }));
  return (await Promise.all(tried)).flatMap(({ picture, png }) =>
    png ? [{ name: nameOf(picture), cid: cidOf(picture), png: Buffer.from(png) }] : [],
  );
}
