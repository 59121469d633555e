import { limits } from '../../adapters/slack/limits.js';
import { messageMenu } from '../../commands/index.js';
import { amal, bea, DiscordDesk, kitchen, office, stranger } from './discordDesk.js';
import { foundIn, SlackBot } from './slackBot.js';
import { manifest, manifestScopes, manifestShortcuts, SlackWorld } from './slackWorkspace.js';

const entries = ['Make this a commitment', 'Raise a concern', 'Add to digest'];
/** What the form of each entry is called, and the field that holds the message’s words. */
const forms = {
  'Make this a commitment': 'We will…',
  'Raise a concern': 'Something worries us',
  'Add to digest': 'For the next digest',
};
const long = `${'Someone should answer the phone on Saturdays. '.repeat(20)}The end.`;

test('the message menu is described once, and each platform offers the same three', () => {
  expect(messageMenu.map(({ label }) => label)).toEqual(expect.arrayContaining(entries));
  expect(messageMenu).toHaveLength(3);
  expect(manifestShortcuts()).toEqual(
    messageMenu
      .map(({ name, label, about }) => ({ name: label, type: 'message', callback: name, about }))
      .sort((a, b) => entries.indexOf(a.name) - entries.indexOf(b.name)),
  );
  for (const { label, about } of messageMenu) {
    expect(label.length).toBeLessThanOrEqual(limits.shortcutName);
    expect(about.length).toBeLessThanOrEqual(limits.shortcutAbout);
  }
});

test('the message menu asks Slack for no history', () => {
  expect(manifestScopes().filter((scope) => scope.includes('history'))).toEqual([]);
  expect(manifest()).not.toMatch(/^\s+- message(\.\w+)?$/m);
});

describe('on Slack', () => {
  let world: SlackWorld;
  let bot: SlackBot;
  beforeAll(async () => {
    world = await SlackWorld.start([{ team: 'T1', people: ['amal', 'bea'], rooms: ['riverside', 'elsewhere'] }]);
    bot = await SlackBot.start(world);
    await foundIn(world, bot, 'T1', 'amal', 'riverside');
  });
  afterAll(async () => {
    await bot.stop();
    await world.stop();
    expect(world.wrong).toEqual([]);
    expect(bot.faults).toEqual([]);
  });
  const valueIn = (seen: Awaited<ReturnType<SlackWorld['choose']>>): string => {
    const input = seen.window?.view.blocks.find(
      (block) => block.type === 'input' && block.element.type === 'plain_text_input',
    );
    return input?.type === 'input' && input.element.type === 'plain_text_input'
      ? (input.element.initial_value ?? '')
      : '';
  };

  test.each(entries)('“%s” opens its form with the message’s words in it', async (entry) => {
    const seen = await world.choose('T1', 'amal', 'riverside', entry, 'The heating is &lt;broken&gt; again');
    expect(seen.text).toContain(forms[entry as keyof typeof forms]);
    expect(valueIn(seen)).toBe('The heating is <broken> again');
  });

  test('a form from the menu works like any other, and what it makes is in the log once', async () => {
    world.repeats = true;
    const seen = await world.choose(
      'T1',
      'amal',
      'riverside',
      'Make this a commitment',
      'We mend the heating by Friday',
    );
    await world.submit(seen.window!, {});
    world.repeats = false;
    await bot.settle();
    const room = await world.history('T1', 'riverside');
    expect(room.filter(({ blocks }) => JSON.stringify(blocks).includes('We mend the heating'))).toHaveLength(1);
  });

  test('mentions, channels and links come in as words, and ping nobody', async () => {
    const text =
      '<@U0SOMEBODY>, <!subteam^S1|@team> and <!here>, by <!date^1^{date}|1 June>: see <#C123|kitchen>, <https://example.org/a|the page> or <https://example.org>';
    const seen = await world.choose('T1', 'amal', 'riverside', 'Raise a concern', text);
    expect(valueIn(seen)).toBe(
      '@…, @team and @here, by 1 June: see #kitchen, the page (https://example.org/a) or https://example.org',
    );
  });

  test('a long message is shortened to what the form takes; one without words leaves it empty', async () => {
    const shortened = valueIn(await world.choose('T1', 'amal', 'riverside', 'Add to digest', long));
    expect(shortened.length).toBeLessThanOrEqual(300);
    expect(shortened.endsWith('…')).toBe(true);
    expect(valueIn(await world.choose('T1', 'amal', 'riverside', 'Add to digest', ''))).toBe('');
  });

  test('in a channel that is in no coalition, the menu says so, only to the one who chose', async () => {
    const seen = await world.choose('T1', 'bea', 'elsewhere', 'Add to digest', 'Words');
    expect(seen.window).toBeUndefined();
    expect(seen.ephemeral).toBeDefined();
    expect(seen.text).toContain('not in a coalition yet');
  });
});

describe('on Discord', () => {
  let desk: DiscordDesk;
  beforeAll(async () => {
    desk = await new DiscordDesk().open();
    await desk.found();
  });
  afterAll(() => desk.close());
  const valueIn = (modal: { components: { component?: { type: number; value?: string } }[] }): string =>
    modal.components.find(({ component }) => component?.type === 4)?.component?.value ?? '';

  test.each(entries)('“%s” opens its form with the message’s words in it', async (entry) => {
    const { modal } = await desk.server.choose(amal, kitchen, entry, 'The heating is **broken** again');
    expect(modal.title).toBe(forms[entry as keyof typeof forms]);
    expect(valueIn(modal)).toBe('The heating is **broken** again');
  });

  test('a form from the menu works like any other', async () => {
    await desk.server.choose(bea, kitchen, 'Raise a concern', 'The heating is broken');
    const { message } = await desk.server.submit(bea, { seen: 'everyone' });
    expect(JSON.stringify(message?.components)).toContain('Every room reads it now');
    await desk.settle();
    expect(JSON.stringify(desk.server.read(kitchen).at(-1)?.components)).toContain('The heating is broken');
  });

  test('mentions come in as names where Discord tells them, and ping nobody', async () => {
    const mention = {
      id: '123456789012345678',
      username: 'dilys',
      global_name: 'Dilys',
      discriminator: '0',
      avatar: null,
    };
    const content = '<@123456789012345678> and <@223456789012345678>: see <#323456789012345678>';
    const { modal } = await desk.server.choose(amal, kitchen, 'Raise a concern', content, [mention]);
    expect(valueIn(modal)).toBe('@Dilys and @…: see #…');
  });

  test('a long message is shortened to what the form takes', async () => {
    const { modal } = await desk.server.choose(amal, kitchen, 'Make this a commitment', long);
    expect(valueIn(modal).length).toBeLessThanOrEqual(300);
    expect(valueIn(modal).endsWith('…')).toBe(true);
  });

  test('in a channel that is in no coalition, the menu says so', async () => {
    const { message } = await desk.server.choose(stranger, office, 'Add to digest', 'Words');
    expect(JSON.stringify(message?.components)).toContain('not in a coalition yet');
  });
});
