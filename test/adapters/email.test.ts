import { outcomeOf } from '../../adapters/email/deliver.js';
import { look } from '../../adapters/email/look.js';
import { seldom } from '../../adapters/email/seldom.js';
import { readLook } from '../../adapters/pages/files.js';
import { words as memberWords } from '../../src/members/words.js';
import { fr } from '../../src/readers/words.fr.js';
import { words } from '../../src/readers/words.js';
import { said } from '../desk.js';
import { amal, bea, chidi, stranger } from '../given.js';
import { coalition, EmailDesk, gran } from './emailDesk.js';

let made: EmailDesk;
beforeEach(async () => {
  made = await EmailDesk.open();
});
afterEach(() => made.close());
const titles = () => made.office.mails.map(({ subject }) => subject);

describe('somebody who is not in chat', () => {
  test('gets one mail that asks, and nothing more before they press', async () => {
    expect(await made.ask()).toContain(words.asked);
    expect(titles()).toEqual(['Would you like the digest of Riverside Coalition?']);
    expect(made.office.mails[0]?.envelopeTo).toBe(gran);
    await made.week();
    await made.week();
    expect(titles()).toHaveLength(1);
  });

  test('says yes by pressing on a page: whatever only opens the link changes nothing', async () => {
    await made.ask();
    const link = made.link(words.confirm);
    const page = await made.look(link);
    expect(page).toContain('<form method="post">');
    expect((await fetch(link, { method: 'HEAD' })).status).toBe(200);
    await made.week();
    expect(titles()).toHaveLength(1);
    // That was seven days and a press too late: a new mail is asked for after a month, and not before.
    expect(await made.press(link)).toContain(words.over);
    await made.ask();
    expect(titles()).toHaveLength(1);
    await made.desk.later(31 * 24);
    await made.ask();
    expect(titles()).toHaveLength(2);
    expect(await made.press(link)).toContain(words.over);
    expect(await made.press(made.link(words.confirm))).toContain(words.pages['reader.confirm'].done);
    await made.week();
    expect(titles().slice(2)).toEqual([expect.stringContaining('in Riverside Coalition')]);
  });

  test('stops with one press in any mail, without an account, and their address is gone at once', async () => {
    await made.reads();
    await made.week();
    const link = made.link(words.stop);
    expect(await made.look(link)).toContain(words.pages['reader.stop'].how);
    expect(await made.kept()).toContain(`email:${coalition}:`);
    expect(await made.press(link)).toContain(words.pages['reader.stop'].done);
    expect(await made.press(link)).toContain(words.pages['reader.stop'].done);
    await made.desk.settle();
    expect(await made.desk.ports.directory.installations()).toEqual([]);
    await made.week();
    expect(titles()).toHaveLength(2);
  });

  test('of a coalition that speaks French is written in it, and the page of a mail’s button too', async () => {
    await made.desk.moot.ask(coalition, { intent: { type: 'language.choose', language: 'fr' }, by: amal });
    await made.ask();
    const link = made.link(fr.confirm);
    expect(made.office.mails[0]?.html).toContain('<html lang="fr">');
    const page = await made.look(link);
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain(fr.pages['reader.confirm'].press);
    expect(await made.press(link)).toContain(fr.pages['reader.confirm'].done);
    await made.week();
    const { html, text } = made.office.mails.at(-1) ?? {};
    expect(html).toContain('<html lang="fr">');
    expect(text).toContain(fr.stop);
    expect(text).not.toContain(words.stop);
  });

  test('stops by the button of their mail program (RFC 8058)', async () => {
    await made.reads();
    await made.week();
    const { headers } = made.office.mails.at(-1) ?? {};
    const list = headers?.get('list') as unknown as {
      unsubscribe: { url: string };
      'unsubscribe-post': { name: string };
    };
    expect(made.office.mails.at(-1)?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    await made.press(list.unsubscribe.url, 'List-Unsubscribe=One-Click');
    await made.desk.settle();
    await made.week();
    expect(titles()).toHaveLength(2);
  });

  test('who says no to the first mail is not asked again for a month, whoever gives the address', async () => {
    await made.ask();
    await made.press(made.link(words.notMe));
    expect(await made.ask(gran.toLowerCase(), bea)).toContain(words.asked);
    expect(titles()).toHaveLength(1);
    expect(await made.desk.ports.directory.installations()).toEqual([]);
  });

  test('is let go by those who asked for them, and by nobody else', async () => {
    await made.reads();
    expect(await made.ask(gran, bea, 'release')).toContain(words.released);
    await made.week();
    expect(titles()).toHaveLength(2);
    await made.ask(gran, amal, 'release');
    expect(await made.desk.ports.directory.installations()).toEqual([]);
    await made.week();
    expect(titles()).toHaveLength(2);
  });
});

describe('an address', () => {
  test('stands in no log, on no board and unsealed nowhere', async () => {
    await made.reads();
    await made.week();
    const kept = await made.kept();
    expect(kept).toContain('reader.confirmed');
    expect(kept.toLowerCase()).not.toContain('example.org');
    expect(made.desk.faults).toEqual([]);
  });

  test('that is known gets the same words as one that is not', async () => {
    const first = await made.ask();
    expect(await made.ask()).toBe(first);
    await made.press(made.link(words.confirm));
    expect(await made.ask(gran, bea)).toBe(first);
    expect(await made.ask('other@example.org', bea)).toBe(first);
    expect(titles()).toHaveLength(2);
  });

  test('has to be one, and is given by somebody of an organisation', async () => {
    expect(await made.ask('gran at example')).toContain(words.noAddress);
    expect(await made.ask('a@example.org, b@example.org')).toContain(words.noAddress);
    expect(await made.ask('a@example.org\r\nBcc: b@example.org')).toContain(words.noAddress);
    expect(await made.ask(gran, stranger)).toContain(memberWords.noOrganisation);
    expect(titles()).toEqual([]);
  });

  test('five a day are asked for an organisation, and twenty read for it', async () => {
    for (let one = 0; one < 5; one += 1) expect(await made.ask(`p${one}@example.org`)).toContain(words.asked);
    expect(await made.ask()).toContain(words.enoughToday);
    expect(await made.ask(gran, bea)).toContain(words.asked);
    for (let day = 1; day < 4; day += 1) {
      await made.desk.later(25);
      for (let one = 0; one < 5; one += 1) await made.ask(`p${day}${one}@example.org`);
    }
    await made.desk.later(25);
    expect(await made.ask('last@example.org')).toContain(words.enough(20));
    await made.ask('p0@example.org', amal, 'release');
    expect(await made.ask('last@example.org')).toContain(words.asked);
    expect(titles()).toHaveLength(22);
  });

  test('goes when the organisation leaves, and when the coalition closes', async () => {
    await made.reads(gran, chidi);
    await made.reads('other@example.org', bea);
    await made.desk.moot.ask(coalition, { intent: { type: 'organisation.leave', words: 'keep' }, by: chidi });
    await made.desk.later(1);
    expect(await made.desk.ports.directory.installations()).toHaveLength(1);
    await made.desk.moot.ask(coalition, { intent: { type: 'coalition.askToClose', why: 'done' }, by: amal });
    await made.desk.later(15 * 24);
    await made.desk.later(1);
    expect(await made.desk.ports.directory.installations()).toEqual([]);
  });
});

describe('a mail', () => {
  test('that a mailbox refuses is the last one there', async () => {
    await made.reads();
    made.office.mishaps.push('no mailbox');
    await made.week();
    expect(titles()).toHaveLength(1);
    expect(await made.desk.ports.directory.installations()).toEqual([]);
    await made.week();
    expect(titles()).toHaveLength(1);
  });

  test('that is refused because of us closes nobody’s mailbox', async () => {
    await made.reads();
    made.office.mishaps.push('not our mail');
    await made.week();
    await made.week();
    expect(titles()).toHaveLength(2);
  });

  test('that a server wants later, or never took, comes later and once', async () => {
    await made.reads();
    made.office.mishaps.push('later', 'cut before');
    await made.week();
    expect(titles()).toHaveLength(1);
    for (let minutes = 0; minutes < 60; minutes += 5) await made.desk.later(1 / 12);
    expect(titles()).toHaveLength(2);
    expect(made.office.mails.at(-1)?.text).not.toContain(words.perhapsAgain);
  });

  test('whose line broke before the answer says when it comes that it may be there already, under the same name', async () => {
    await made.reads();
    made.office.mishaps.push('cut after');
    await made.week();
    expect(titles()).toHaveLength(2);
    await made.desk.later(1);
    const [first, second] = made.office.mails.slice(1);
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text).toContain(words.perhapsAgain);
    expect(second?.html).toContain(words.perhapsAgain);
    await made.desk.later(5);
    expect(titles()).toHaveLength(3);
  });

  test('says the same when Moot is killed between the answer and writing it down', async () => {
    await made.reads();
    const { board } = made.desk.ports;
    const record = board.record.bind(board);
    board.record = async (of, hung) => {
      if (hung.key.includes('@email:') && !hung.delivery.includes('~')) throw new Error('killed');
      await record(of, hung);
    };
    await made.week();
    board.record = record;
    made.desk.restart();
    made.join();
    await made.desk.later(1);
    const [first, second, more] = made.office.mails.slice(1);
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text).toContain(words.perhapsAgain);
    expect(more).toBeUndefined();
  });

  test('what an answer means: 4 is later, 5 is no, and without an answer to a whole mail nobody knows', () => {
    const no = (responseCode: number, command: string, response = '') =>
      outcomeOf({ responseCode, command, response }, command === 'DATA');
    expect(no(550, 'RCPT TO')).toEqual({ refused: '550' });
    expect(no(554, 'DATA')).toEqual({ refused: '554', isOpen: true });
    expect(no(452, 'DATA')).toHaveProperty('later');
    for (const own of ['AUTH PLAIN', 'MAIL FROM', 'CONN']) expect(no(535, own)).toHaveProperty('later');
    expect(outcomeOf({ code: 'ECONNECTION', command: 'CONN' }, false)).toHaveProperty('later');
    expect(outcomeOf({ code: 'ECONNECTION', command: 'CONN' }, true)).toEqual({ doubt: 'ECONNECTION' });
  });

  test('carries what people wrote whole and as words alone: other scripts, signs, and a line that wants to be a header', async () => {
    const words = 'قرأت الرسالة بنفسها وضحكت 🎉 <img src=x> \r\nBcc: everybody@example.org';
    await made.reads();
    await made.desk.moot.ask(coalition, {
      intent: { type: 'digest.add', kind: 'win', words },
      by: bea,
    });
    await made.desk.moot.ask(coalition, {
      intent: {
        type: 'organisation.change',
        name: 'Rooted 🌱 جذور',
        kind: 'community',
        size: 'tiny',
        livedExperience: true,
        part: 'core',
      },
      by: amal,
    });
    await made.week();
    const mail = made.office.mails.at(-1);
    expect(mail?.text).toContain('قرأت الرسالة بنفسها وضحكت 🎉');
    expect(mail?.html).toContain('<li dir="auto">قرأت الرسالة بنفسها وضحكت 🎉 &#60;img src=x&#62;');
    expect(mail?.html).toContain('Rooted 🌱 جذور');
    expect(mail?.headers.has('bcc')).toBe(false);
    expect(mail?.envelopeTo).toBe(gran);
    expect(mail?.html).not.toMatch(/src="(?!cid:)/);
  });
});

test('who was asked by three coalitions today is asked by no other before tomorrow', () => {
  let now = new Date('2026-06-15T08:00:00.000Z');
  const mayAsk = seldom(() => now);
  const asking = ['o1', 'o2', 'o2', 'o3', 'o4', 'o1'].map((id) => mayAsk(id === 'o3' ? gran.toUpperCase() : gran, id));
  expect(asking).toEqual([true, true, true, true, false, true]);
  expect(mayAsk('other@example.org', 'o4')).toBe(true);
  now = new Date('2026-06-16T08:00:00.000Z');
  expect(mayAsk(gran, 'o4')).toBe(true);
});

test('a mail that nobody asked for is of no use for advertising: no name in it leads anywhere', async () => {
  const name = 'Buy at https://cheap.example.com now.';
  const profile = { name, kind: 'community', size: 'tiny', livedExperience: true, part: 'core' } as const;
  await made.desk.moot.ask(coalition, { intent: { type: 'organisation.change', ...profile }, by: amal });
  await made.ask();
  expect(made.office.mails[0]?.text).toContain('Buy at https cheap example com now. thinks');
  expect(made.office.mails[0]?.text).not.toContain('papers');
});

test('what is put right after a mail is told in one more, a day later', async () => {
  await made.reads();
  await made.desk.moot.ask(coalition, {
    intent: { type: 'digest.add', kind: 'win', words: 'The door is open' },
    by: bea,
  });
  await made.week();
  const put = (text: string) =>
    made.desk.moot.ask(coalition, {
      intent: { type: 'digest.correct', id: 'g1', section: 'changed', line: 0, text },
      by: amal,
    });
  await put('The door is ajar');
  await put('The window is open');
  await made.desk.later(20);
  expect(titles()).toHaveLength(2);
  await made.desk.later(5);
  const again = made.office.mails.at(-1);
  expect(again?.subject).toContain('Put right: ');
  expect(again?.text).toContain(words.putRight);
  expect(again?.text).toContain('The window is open');
  expect(again?.text).not.toContain('The door');
  await made.desk.later(30);
  expect(titles()).toHaveLength(3);
});

test('without a server for mail, or pages, a delegate reads what has to be set', async () => {
  delete made.desk.moot.world.addresses;
  expect(await made.ask()).toContain('MOOT_SMTP_URL');
  expect(said(await made.desk.type(amal, 'slack:T1:C1', 'digest email'))).toContain('MOOT_PUBLIC_URL');
  expect(titles()).toEqual([]);
});

test('a mail has the colours of the pages, in light and in dark', async () => {
  const colours = new Set(look.match(/#[0-9a-f]{3,6}/g));
  const pages = (await readLook()).match(/#[0-9a-f]{3,6}/g) ?? [];
  expect(colours.size).toBe(14);
  for (const colour of colours) expect(pages).toContain(colour);
});
