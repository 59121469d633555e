import { Destitution } from './destitution.js';

let story: Destitution;
beforeEach(async () => {
  story = await Destitution.begin();
});
afterEach(async () => {
  expect(story.stage.refused).toEqual([]);
  expect(story.stage.faults).toEqual([]);
  await story.end();
});

const rooms = ['Slack 1', 'Discord', 'Slack 2'];
const inEveryRoom = (...messages: string[]) => Object.fromEntries(rooms.map((room) => [room, messages]));
const lines = (...all: string[]): string => all.join('\n');

const friday = 'Fri 19 Jun 2026, 09:00 UTC';
const hearsFirst = (who: string, plan: string) =>
  lines(
    'You hear first',
    `${who} (Charity) plans to:`,
    plan,
    'You have a line on: Home Office co-operation.',
    `Every room hears on ${friday}.`,
    'Until then only those with a line on this hear. I do not tell anybody who they are, nor that this reached you.',
    '[Something worries us]',
  );
const own = (plan: string) =>
  lines(
    'Your heads-up',
    plan,
    'Topics: Home Office co-operation.',
    'Lines told to the hosts only are not shown here. Who has one hears now, too.',
    'Two organisations hold a sealed line that this may touch. I do not say which.',
    `Whoever has a line on this hears now. Every room hears on ${friday}.`,
    '[Talk first] [Share now] [Hold] [Take it back]',
  );
const card = (who: string, plan: string) =>
  lines(
    'A heads-up',
    `${who} (Charity) plans to:`,
    plan,
    'Topics: Home Office co-operation.',
    'Said before it is done, so that we can talk about it.',
    '[What we do not share] [Something worries us]',
  );
const agree = 'agree with the Home Office on voluntary returns';
const join = 'sign the same agreement on returns';
const worked = ['How we worked', '• No check-in closed and nothing new was begun together, which is fine.'];
const digest = (...sections: string[]) =>
  lines(
    'The week in Riverside Coalition · Mon 15 Jun to Sun 21 Jun',
    'Seven organisations, two Slack workspaces and one Discord server.',
    'We are here so that nobody sleeps rough because of their papers.',
    ...sections,
    '---',
    'Hosted by Rooted.',
    '[What needs me?] [Add to the next digest] [Open differences] [Something wrong?]',
  );
const posted = lines('The next digest, for you to look over', 'This digest has been posted.');

// S11 (d): "Integration test replays the note: two large members file a heads-up tagged with that topic; sealed lines match;
// the proposer sees a number, not names; both affected organisations get a DM on their own platform; after 72 h all channels
// get the note."
test('two large members file a heads-up tagged with that topic; sealed lines match; the proposer sees a number, not names; both affected organisations get a DM on their own platform; after 72 h all channels get the note', async () => {
  // A calm Monday: three organisations write down a line, and nobody is told anything.
  await story.linesWritten();
  expect(await story.news()).toEqual({});

  // Tuesday: the two say what they plan. Those with a line hear, on Slack and on Discord; no room, and nobody else.
  await story.until('2026-06-16T09:00:00.000Z');
  expect(await story.files('Harbour Trust', agree)).toBe(own(agree));
  expect(await story.files('County Housing', join)).toBe(own(join));
  expect(await story.news()).toEqual({
    'Harbour Trust': [own(agree)],
    'County Housing': [own(join)],
    'Welcome Kitchen': [hearsFirst('Harbour Trust', agree), hearsFirst('County Housing', join)],
    'Street Nurses': [hearsFirst('Harbour Trust', agree), hearsFirst('County Housing', join)],
  });

  // One conversation is offered. Street Nurses want it, and only then are they named, to Harbour Trust alone.
  const offer = lines(
    'Talk first',
    'Harbour Trust offers one conversation before every room hears:',
    'Thursday at noon, by phone, with our director',
    'This tells Harbour Trust, and nobody else, that you would like to. Harbour Trust can then guess that you have a line on it.',
    '[We would like to talk]',
  );
  await (await story.of('Harbour Trust').pressOn('inbox', agree, 'Talk first')).fill({
    words: 'Thursday at noon, by phone, with our director',
  });
  await story.stage.settle();
  expect(await story.news()).toEqual({ 'Welcome Kitchen': [offer], 'Street Nurses': [offer] });
  await story.of('Street Nurses').pressOn('inbox', 'with our director', 'We would like to talk');
  await story.stage.settle();
  expect(await story.news()).toEqual({
    'Harbour Trust': [
      lines(
        'Somebody would like to talk first',
        'Street Nurses (Charity) would like to talk before every room hears. Please write to them as you usually do.',
        agree,
      ),
    ],
  });

  // An hour before the window ends nothing more has been said; then every room hears, on both platforms.
  await story.until('2026-06-19T08:00:00.000Z');
  expect(await story.news()).toEqual({});
  await story.until('2026-06-19T09:00:00.000Z');
  expect(await story.news()).toEqual(inEveryRoom(card('Harbour Trust', agree), card('County Housing', join)));
  expect((await story.standing()).get('Welcome Kitchen')?.slice(-3)).toEqual([
    lines('You hear first', 'Harbour Trust (Charity) plans to:', agree, 'Every room has heard this now.'),
    lines('You hear first', 'County Housing (Charity) plans to:', join, 'Every room has heard this now.'),
    lines(...offer.split('\n').slice(0, 3), 'Every room has heard this now.'),
  ]);
  expect((await story.standing()).get('Harbour Trust')?.at(-2)).toBe(
    lines('Your heads-up', agree, 'Topics: Home Office co-operation.', 'Every room has heard this.'),
  );

  // What is not shared becomes normal work, by who chooses to say so, and the week’s digest tells both.
  await (await story.of('Welcome Kitchen').pressOn('room', agree, 'What we do not share')).fill({
    shared: 'People need papers, and nobody should be destitute while they wait',
    unshared: 'Whether any of us may help with returns',
    next: 'Harbour Trust and Street Nurses tell us on the 26th what they found',
  });
  await story.until('2026-06-22T08:00:00.000Z');
  expect(await story.news()).toEqual({
    ...inEveryRoom(
      digest(
        'Open differences (this is normal work)',
        '• Shared: People need papers, and nobody should be destitute while they wait. Not shared: Whether any of us may help with returns. Next: Harbour Trust and Street Nurses tell us on the 26th what they found.',
        ...worked,
        'Coming up',
        `• Heads-up, Harbour Trust (Charity) plans to: ${agree}.`,
        `• Heads-up, County Housing (Charity) plans to: ${join}.`,
      ),
    ),
    Rooted: [posted],
  });
}, 120_000);

// S11 (d): "A second test: nobody files a heads-up → /moot concern lets any member open "we have heard that…" as a
// difference, not an accusation."
test('nobody files a heads-up: /moot concern lets any member open “we have heard that…” as a difference, not an accusation', async () => {
  await story.linesWritten();
  await story.until('2026-06-18T09:00:00.000Z');
  expect(await story.news()).toEqual({});

  // Somebody heard at a conference. With a name it is an accusation, and comes back with its words.
  const asked = await story.of('River Fund').type('concern start');
  const accusing = await (await asked.press('We have heard that…')).fill({
    what: 'Harbour Trust is signing with the Home Office on returns',
    shared: 'People need papers',
  });
  expect(accusing.text).toBe(
    lines(
      'Please say it about the thing, without Harbour Trust. A name makes it an accusation, and the thing gets lost.',
      'Your words, so that they are not lost:',
      '• What have you heard?: Harbour Trust is signing with the Home Office on returns',
      '• What do we share?: People need papers',
    ),
  );
  const opened = await (await (await story.of('River Fund').type('concern start')).press('We have heard that…')).fill({
    what: 'We have heard that returns are being agreed with the Home Office.',
    shared: 'People need papers',
    next: 'Whoever knows more tells us by Tuesday',
  });
  expect(opened.text).toBe(
    lines('Thank you. It stands with the open differences now, as a thing to look at together.', '[Open differences]'),
  );
  await story.stage.settle();
  // No card points at anybody, and no line is stirred: it is on the list of what we do not share.
  expect(await story.news()).toEqual({});
  const list = await story.of('Harbour Trust').type('concern list');
  expect(list.text).toContain('we have heard that returns are being agreed with the Home Office');
  expect(list.text).toContain('Raised by River Fund.');
  expect(list.text).not.toMatch(/Harbour Trust|County Housing/);

  await story.until('2026-06-22T08:00:00.000Z');
  expect(await story.news()).toEqual({
    ...inEveryRoom(
      digest(
        'Open differences (this is normal work)',
        '• Shared: People need papers. Not shared: what to make of this: we have heard that returns are being agreed with the Home Office. Next: Whoever knows more tells us by Tuesday.',
        ...worked,
      ),
    ),
    Rooted: [posted],
  });
}, 120_000);
