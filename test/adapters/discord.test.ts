import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { words } from '../../adapters/discord/words.js';
import { messageMenu } from '../../commands/index.js';
import { words as commandWords } from '../../commands/words.js';
import { words as commitmentWords } from '../../src/commitments/words.js';
import { words as memberWords } from '../../src/members/words.js';
import { amal, bea, chidi, DiscordDesk, harbour, kitchen, office, stranger } from './discordDesk.js';
import { buttonsOf, type Seen, textOf } from './discordServer.js';

const said = ({ message }: Seen): string => (message ? textOf(message).replace(/\\/g, '') : '');
const fieldsOf = ({ modal }: Seen): string[] =>
  (modal?.components ?? []).flatMap(
    ({ component }: { component?: { custom_id: string } }) => component?.custom_id ?? [],
  );

describe('on Discord', () => {
  let desk: DiscordDesk;
  beforeEach(async () => {
    desk = await new DiscordDesk().open();
  });
  afterEach(() => desk.close());

  test('what people can type is told to Discord once, and not again after a restart', async () => {
    const puts = () => desk.server.requests.filter(({ method }) => method === 'PUT').length;
    expect(desk.server.commands.map(({ name }) => name)).toEqual(['moot', ...messageMenu.map(({ label }) => label)]);
    expect(puts()).toBe(1);
    await desk.adapter.stop();
    await desk.connect();
    expect(puts()).toBe(1);
    desk.server.commands[0].description = 'Something older';
    await desk.adapter.stop();
    await desk.connect();
    expect(puts()).toBe(2);
  });

  test('a coalition begins with a form, and its answer is seen by nobody else', async () => {
    const opened = await desk.server.slash(amal, kitchen, 'setup found');
    expect(fieldsOf(opened)).toEqual(['name', 'purpose', 'zone', 'language']);
    const begun = await desk.server.submit(amal, { name: 'Riverside *Coalition*', purpose: 'Nobody sleeps rough' });
    expect(said(begun)).toContain('Riverside *Coalition* has begun');
    expect(Number(begun.message?.flags) & 64).toBe(64);
    expect(desk.server.privateTo(bea)).toEqual([]);
    expect(desk.server.read(kitchen).map(textOf).join()).not.toContain('has begun');
  });

  test('a panel that only one person sees changes in its place', async () => {
    const begun = await desk.server.slash(amal, kitchen, 'setup found', {
      name: 'R',
      purpose: 'P',
      zone: 'Europe/London',
    });
    const opened = await desk.server.press(amal, kitchen, 'Say who we are', begun.message);
    expect(fieldsOf(opened)).toEqual(['name', 'kind', 'size', 'lived', 'hopes']);
    const joined = await desk.server.submit(amal, { name: 'Rooted', kind: 'charity', size: 'tiny' });
    expect(joined.inPlace).toBe(true);
    expect(joined.message?.id).toBe(begun.message?.id);
    expect(said(joined)).toContain('You answer for Rooted.');
    expect(said(joined)).not.toContain('d.1');
    expect(desk.server.privateTo(amal)).toHaveLength(1);
  });

  test('a room on another server joins with the code, and both rooms read what is agreed', async () => {
    const coalition = await desk.found();
    const invited = await desk.server.slash(amal, kitchen, 'setup invite', { once: 'yes' });
    const code = /setup join ([a-z2-9-]+)/.exec(said(invited))?.[1] ?? '';
    await desk.server.slash(chidi, harbour, 'setup join', { code });
    await desk.join(chidi, harbour, 'Harbour Trust');
    expect(await desk.coalitionOf(`discord:200:${harbour}`)).toBe(coalition);
    await desk.server.slash(chidi, harbour, 'commit we', { what: 'check the leaflet', when: 'Friday' });
    await desk.settle();
    for (const room of [kitchen, harbour])
      expect(desk.server.read(room).map(textOf).join('\n')).toContain('check the leaflet');
    expect(desk.server.read(office)).toEqual([]);
  });

  test('an organisation is asked in private, and answers there with a press', async () => {
    const coalition = await desk.found();
    await desk.server.slash(amal, kitchen, 'commit ask');
    const asked = await desk.server.submit(amal, { what: 'lend us your kitchen', of: 'o2' });
    expect(said(asked)).toContain('lend us your kitchen');
    await desk.settle();
    const inbox = desk.server.inboxOf(bea);
    const ask = desk.server.read(inbox).find((message) => textOf(message).includes('lend us your kitchen'));
    const yes = buttonsOf(ask!)[0];
    const answered = await desk.server.press(bea, undefined, yes.custom_id, ask);
    expect(answered.message).toBeDefined();
    const { commitments } = await desk.moot.recall(coalition);
    expect([...commitments.all.values()].map(({ answers }) => [...answers.keys()])).toEqual([['o2']]);
  });

  test('whatever people write shows as written and calls nobody', async () => {
    await desk.found();
    const wild =
      '@everyone <@11> **now** [here](https://evil.example) \u202Eשלום 👩‍👩‍👧 <t:0:R> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx';
    await desk.server.slash(amal, kitchen, 'commit we', { what: wild });
    await desk.settle();
    const card =
      desk.server
        .read(kitchen)
        .map(textOf)
        .find((text) => text.includes('xxxx')) ?? '';
    expect(card).toContain('\\@everyone \\<\\@11\\> \\*\\*now\\*\\*');
    expect(card).not.toContain('\u202E');
    for (const { body } of desk.server.requests.filter(({ path }) => path.endsWith('/messages')))
      expect(body.allowed_mentions).toEqual({ parse: [] });
  });

  test('the same press or line delivered twice changes nothing', async () => {
    const coalition = await desk.found();
    await desk.server.slash(amal, kitchen, 'commit we', { what: 'open on Sundays' }, '777');
    await desk.server.slash(amal, kitchen, 'commit we', { what: 'open on Sundays' }, '777');
    expect((await desk.moot.recall(coalition)).commitments.all.size).toBe(1);
    await desk.settle();
    const card = desk.server.read(kitchen).find((message) => textOf(message).includes('open on Sundays'))!;
    const before = (await desk.ports.log.read(coalition, 0)).length;
    const [first] = buttonsOf(card).filter(({ custom_id }) => custom_id?.includes('"type"'));
    if (!first) throw new Error('The card of a commitment has no wish to press');
    await desk.server.press(bea, kitchen, first.custom_id, card, '778');
    const once = (await desk.ports.log.read(coalition, 0)).length;
    await desk.server.press(bea, kitchen, first.custom_id, card, '778');
    expect(once).toBeGreaterThan(before);
    expect((await desk.ports.log.read(coalition, 0)).length).toBe(once);
  });

  test('a button we never made, or of another coalition, does nothing and says so', async () => {
    const coalition = await desk.found();
    const home = (await desk.server.slash(amal, kitchen, 'home')).message!;
    const before = (await desk.ports.log.read(coalition, 0)).length;
    for (const forged of [
      '{"type":"coalition.erase"}',
      'no wire',
      `${coalition}{"type":"commitment.finish"}`,
      '{"f":"commit ask"}',
    ]) {
      const answer = await desk.server.pressRaw(stranger, kitchen, forged, home);
      expect(answer.message).toBeDefined();
    }
    const forged = await desk.server.pressRaw(stranger, kitchen, 'no wire', home);
    expect(said(forged)).toContain(commandWords.forged);
    // The second of two buttons that wish the same is told apart by its ending.
    const second = await desk.server.pressRaw(stranger, kitchen, '{"o":"help"}#1', home);
    expect(said(second)).toContain(commandWords.helpTitle);
    const foreign = await desk.server.pressRaw(amal, kitchen, 'zzzzzzzz{"o":"home"}', home);
    expect(said(foreign)).toContain(commandWords.otherCoalition);
    const private_ = await desk.server.pressRaw(stranger, undefined, `${coalition}{"o":"home"}`, home);
    expect(said(private_)).toContain(commandWords.otherCoalition);
    expect((await desk.ports.log.read(coalition, 0)).length).toBe(before);
  });

  test('a form with something wrong gives the words back', async () => {
    await desk.found();
    await desk.server.slash(amal, kitchen, 'commit we');
    const answer = await desk.server.submit(amal, { what: 'mend the gate', when: 'when pigs fly' });
    expect(said(answer)).toContain('mend the gate');
    expect(said(answer)).toContain(commitmentWords.unknownDay);
  });

  test('in private messages there is no room, yet the coalition is known', async () => {
    await desk.found();
    const home = await desk.server.slash(amal, undefined, 'home');
    expect(said(home)).not.toContain(commandWords.notFounded.refused);
    const lost = await desk.server.slash(stranger, undefined, 'commit we', { what: 'anything' });
    expect(said(lost)).toContain(commandWords.notFounded.refused);
  });

  test('a closed inbox is tried once; then the coalition knows', async () => {
    const coalition = await desk.found();
    desk.server.closedInboxes.add(bea);
    await desk.server.slash(amal, kitchen, 'commit ask', { what: 'lend us your kitchen', of: 'Welcome Kitchen' });
    await desk.settle();
    await desk.later(60_000);
    const tries = desk.server.requests.filter(
      ({ path, body }) => path === '/users/@me/channels' && body.recipient_id === bea,
    );
    expect(tries).toHaveLength(1);
    const entries = await desk.ports.log.read(coalition, 0);
    expect(entries.filter(({ type }) => type === 'delegate.unreachable')).toHaveLength(1);
  });

  test('with a closed inbox, the next press in the room begins with what waits', async () => {
    await desk.found();
    desk.server.closedInboxes.add(bea);
    await desk.server.slash(amal, kitchen, 'commit ask', { what: 'lend us your kitchen', of: 'Welcome Kitchen' });
    await desk.settle();
    const first = said(await desk.server.slash(bea, kitchen, 'help'));
    expect(first.indexOf(memberWords.waitsForYou)).toBeGreaterThan(-1);
    expect(first.indexOf(memberWords.waitsForYou)).toBeLessThan(first.indexOf('/moot checkin'));
    const home = said(await desk.server.slash(bea, kitchen, 'home'));
    expect(home).toContain('lend us your kitchen');
    expect(said(await desk.server.slash(bea, kitchen, 'help'))).not.toContain(memberWords.waitsForYou);
  });

  test('a post whose answer was lost hangs once', async () => {
    await desk.found();
    desk.server.fail(/POST \/channels\/1001\/messages/, 'lost');
    await desk.server.slash(amal, kitchen, 'commit we', { what: 'open on Sundays' });
    await desk.settle();
    await desk.later(25_000);
    await desk.later(10 * 60_000);
    const cards = desk.server.read(kitchen).filter((message) => textOf(message).includes('open on Sundays'));
    expect(cards).toHaveLength(1);
    expect(
      desk.server.requests.filter(({ method, path }) => method === 'GET' && path.includes('/messages')),
    ).toHaveLength(1);
  });

  test('a changed card is revised where it hangs', async () => {
    await desk.found();
    await desk.server.slash(amal, kitchen, 'commit we', { what: 'open on Sundays' });
    await desk.settle();
    const before = desk.server.read(kitchen).length;
    const card = desk.server.read(kitchen).find((message) => textOf(message).includes('open on Sundays'))!;
    const press = buttonsOf(card).find(({ custom_id }) => custom_id?.includes('"type"'));
    await desk.server.press(bea, kitchen, press.custom_id, card);
    await desk.settle();
    expect(card.edits).toBeGreaterThan(0);
    expect(desk.server.read(kitchen)).toHaveLength(before);
  });

  test('a cut connection to Discord is taken up again', async () => {
    await desk.found();
    const back = desk.server.nextWelcome();
    desk.server.cutGateway();
    await back;
    const home = await desk.server.slash(amal, kitchen, 'home');
    expect(home.message).toBeDefined();
  });
});

describe('when Moot is slow', () => {
  /** A desk whose directory does not answer before Discord was told to wait. */
  async function slowDesk(): Promise<DiscordDesk> {
    const desk = await new DiscordDesk().open(1);
    await desk.found();
    const { directory } = desk.ports;
    const quick = directory.coalitionOfRoom.bind(directory);
    directory.coalitionOfRoom = async (room) => {
      await desk.server.nextDeferral();
      return quick(room);
    };
    return desk;
  }

  test('it says so in time, and a form is offered by a button', async () => {
    const desk = await slowDesk();
    const answer = await desk.server.slash(amal, office, 'setup found', { name: 'The leaflet circle' });
    expect(answer.deferred).toBe(true);
    expect(said(answer)).toContain(words.formReady);
    expect(said(answer)).toContain('The leaflet circle');
    expect(buttonsOf(answer.message!).map(({ label }) => label)).toEqual([words.openForm]);
    await desk.close();
  });

  test('a private panel still changes in its place', async () => {
    const desk = await slowDesk();
    const home = await desk.server.slash(amal, kitchen, 'home');
    const again = await desk.server.pressRaw(amal, kitchen, '{"o":"help"}', home.message!);
    expect(again).toMatchObject({ deferred: true, inPlace: true });
    expect(again.message?.id).toBe(home.message?.id);
    await desk.close();
  });

  test('a fault of ours is told in kind words, and in the log', async () => {
    const desk = await new DiscordDesk().open();
    await desk.found();
    desk.ports.directory.coalitionOfRoom = async () => {
      throw new Error('the disk is full');
    };
    const answer = await desk.server.slash(amal, kitchen, 'home');
    expect(said(answer)).toBe(words.fault);
    expect(desk.faults.splice(0)).toEqual([new Error('the disk is full')]);
    await desk.close();
  });
});
