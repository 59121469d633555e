import type { Stage } from './stage.js';

/** What five organisations do in their first days with Moot, and what they see: the pictures of the docs, in the order they happen. */
export async function month(stage: Stage): Promise<void> {
  await stage.shoot('../playground');
  await stage.type('');
  await stage.shootCard('panel', stage.inbox());
  await promise(stage);
  await checkIn(stage);
  await senseCheck(stage);
  await decision(stage);
  await digest(stage);
}

async function promise(stage: Stage): Promise<void> {
  await stage.become('dilys');
  await stage.shootCard('asked', stage.inbox(), 'Rooted asks');
  await stage.press('Yes');
  await stage.shootCard('promise', stage.room('riverside'), 'check the leaflet');
}

async function checkIn(stage: Stage): Promise<void> {
  await stage.shootCard('checkin', stage.room('nurses'), 'Plenty');
  const answers: [who: string, room: string, moved?: string][] = [
    ['dilys', 'Some', 'Two solicitors are back from leave.'],
    ['emre', 'Stretched', 'The night clinic opens an hour earlier.'],
    ['chidi', 'Plenty', 'The council answers our letters again.'],
    ['bea', 'None'],
    ['amal', 'Some', 'Three people came to court with us.'],
  ];
  for (const [who, room, moved] of answers) {
    await stage.become(who);
    await stage.type('checkin');
    await stage.fill(moved ? { moved } : {}, room);
    if (who === 'amal') await stage.shoot('checkin-form', stage.form());
    await stage.send();
  }
}

/** Each person is asked in an order of their own, so what they say goes by the statement. */
const saturdays = 'Someone should answer';
const advice = 'Volunteers may give advice';
const travel = 'We should pay for travel';
const said: Record<string, Record<string, string>> = {
  amal: { [saturdays]: 'Yes', [advice]: 'Not for us', [travel]: 'Yes' },
  bea: { [saturdays]: 'Yes', [advice]: 'Not for us', [travel]: 'Unsure' },
  chidi: { [saturdays]: 'Yes', [advice]: 'Yes', [travel]: 'Yes' },
  dilys: { [saturdays]: 'Yes', [advice]: 'Yes', [travel]: 'Unsure' },
  emre: { [saturdays]: 'Yes', [advice]: 'Yes', [travel]: 'Yes' },
};

async function senseCheck(stage: Stage): Promise<void> {
  for (const [who, answers] of Object.entries(said)) {
    await stage.become(who);
    await stage.press('Answer privately');
    if (who === 'amal') await stage.shootCard('sensecheck', stage.inbox());
    for (const _ of Object.keys(answers)) {
      const card = await stage.inbox().locator('article').last().textContent();
      const [, answer = 'Pass'] = Object.entries(answers).find(([statement]) => card?.includes(statement)) ?? [];
      await stage.press(answer);
    }
  }
}

async function decision(stage: Stage): Promise<void> {
  await stage.become('chidi');
  await stage.type('propose decision Share one van at weekends');
  await stage.press('Post it');
}

async function digest(stage: Stage): Promise<void> {
  await stage.become('bea');
  await stage.type('digest add The council sends its notice letter in five languages');
  await stage.fill({}, 'Something changed: a practice', 'Seen in writing');
  await stage.send();
  await stage.moveTo('2026-06-19T09:30');
  await stage.shootCard('checkin-close', stage.room('riverside'), 'The night clinic');
  await stage.shootCard('sensecheck-close', stage.room('riverside'), 'What we heard');
  await stage.shootCard('proposal', stage.room('harbour'), 'Share one van');
  await stage.become('amal');
  await stage.moveTo('2026-06-21T12:00');
  await stage.shootCard('digest-held', stage.inbox(), 'The next digest');
  await stage.moveTo('2026-06-22T09:30');
  await stage.shootCard('digest', stage.room('riverside'), 'The week in');
  await stage.type('digest web');
  const link = await stage.inbox().getByRole('link', { name: 'Open our pages' }).last().getAttribute('href');
  await stage.shootPages(link ?? '', { 'pages-digest': '' });
}
