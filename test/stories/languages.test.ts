import { cy as checkinsInWelsh } from '../../src/checkins/words.cy.js';
import { fr as checkinsInFrench } from '../../src/checkins/words.fr.js';
import { words as checkinWords } from '../../src/checkins/words.js';
import { cy as cultureInWelsh } from '../../src/culture/words.cy.js';
import { fr as digestInFrench } from '../../src/digest/words.fr.js';
import { cy as hintsInWelsh } from '../../src/hints/words.cy.js';
import { fr as hintsInFrench } from '../../src/hints/words.fr.js';
import { languageOf } from '../../src/members/language.js';
import { fr as membersInFrench } from '../../src/members/words.fr.js';
import { cy as worriesInWelsh } from '../../src/worries/words.cy.js';
import { buttonsOf, Desk, said, wireLabelled } from '../desk.js';
import { amal, bea, dilys } from '../given.js';

const slack = 'slack:T1:C1' as const;
const discord = 'discord:G1:C3' as const;
const tuesday = '2026-06-16T08:30:00.000Z';

/** Glannau: a coalition in Welsh, with a room on Slack and one on Discord where Dilys answers for Pont. */
async function glannau(): Promise<{ desk: Desk; coalition: string }> {
  const desk = new Desk();
  const about = { name: 'Glannau', purpose: 'Neb yn cysgu allan', zone: 'Europe/London', language: 'cy' };
  const { coalition = '' } = await desk.call(amal, slack, 'setup found', about);
  const organisation = (name: string) => ({ name, kind: 'community', size: 'tiny', lived: 'no' });
  await desk.call(amal, slack, 'setup organisation', organisation('Gwreiddiau'));
  await desk.call(bea, slack, 'setup organisation', organisation('Cegin'));
  const code = /moot (setup join \S+)/.exec(said(await desk.call(amal, slack, 'setup invite', { once: 'yes' })))?.[1];
  await desk.type(dilys, discord, code ?? '');
  await desk.call(dilys, discord, 'setup organisation', organisation('Pont'));
  await desk.settle();
  return { desk, coalition };
}

test('a coalition lives in Welsh, and one person on Discord reads in French what they alone see', async () => {
  const { desk, coalition } = await glannau();
  expect(desk.walls.discord.read(discord).join('\n')).toContain('Yma y mae Glannau yn cwrdd');

  const choice = await desk.type(dilys, discord, 'setup language');
  expect(said(choice)).toContain('Cymraeg');
  const chosen = await desk.press(dilys, discord, wireLabelled(choice, 'Français'));
  expect(said(chosen)).toContain('dans cette langue : Français');
  expect(buttonsOf(chosen).map(({ label }) => label)).toContain('Comme dans les salons');

  await desk.moveTo(tuesday);
  const room = desk.walls.discord.read(discord).join('\n');
  expect(room).toContain(checkinsInWelsh.whoSees);
  expect(room).toContain('Gwen 19 Meh 2026, 09:30');
  const inbox = desk.walls.discord.read(dilys).join('\n');
  expect(inbox).toContain(checkinsInFrench.youAnswerFor('Pont'));
  expect(inbox).toContain(checkinsInFrench.whoSees);
  expect(inbox).not.toContain(checkinsInWelsh.whoSees);
  expect(desk.walls.slack.read(bea).join('\n')).toContain(checkinsInWelsh.whoSees);
  const english = [checkinWords.whoSees, checkinWords.openUntil];
  for (const one of english) expect(`${room}${inbox}`).not.toContain(one);

  const form = await desk.type(dilys, discord, 'checkin');
  expect(said(form)).toContain(checkinsInFrench.room);
  expect('form' in form && form.form.language).toBe('fr');
  const thanks = await desk.call(dilys, discord, 'checkin answer', { room: 'some', moved: 'Y lamp' });
  expect(said(thanks)).toContain(checkinsInFrench.thanks('some'));
  const refused = await desk.type(dilys, discord, 'checkin open');
  expect(said(refused)).toContain(membersInFrench.onlyHosts);
  expect(desk.faults).toEqual([]);
  expect(languageOf((await desk.moot.recall(coalition)).members)).toBe('cy');
});

test('a host changes what the rooms read: every room is told, what hangs follows, and a person keeps their own', async () => {
  const { desk } = await glannau();
  await desk.press(dilys, discord, wireLabelled(await desk.type(dilys, discord, 'setup language'), 'Français'));
  const notHers = await desk.type(bea, slack, 'setup language');
  expect(buttonsOf(notHers)).toHaveLength(2);
  const host = await desk.type(amal, slack, 'setup language');
  const choose = buttonsOf(host).find(
    (one) => 'does' in one && one.does.type === 'language.choose' && one.label === 'English',
  );
  expect(choose).toBeDefined();
  await desk.press(
    amal,
    slack,
    wireLabelled(
      { blocks: [{ kind: 'buttons', buttons: choose ? [choose] : [] }] },
      'English',
      'coalition' in host ? host.coalition : undefined,
    ),
  );
  await desk.settle();
  for (const [wall, room] of [
    [desk.walls.slack, slack],
    [desk.walls.discord, discord],
  ] as const) {
    expect(wall.read(room).join('\n')).toContain('From now on I speak English here');
    expect(wall.read(room).join('\n')).toContain('Glannau meets here');
    expect(wall.read(room).join('\n')).not.toContain('yn cwrdd');
  }
  await desk.moveTo(tuesday);
  expect(desk.walls.discord.read(dilys).join('\n')).toContain(checkinsInFrench.whoSees);
  expect(desk.walls.slack.read(bea).join('\n')).toContain(checkinWords.whoSees);
});

test('whoever is in no coalition yet is answered as their platform speaks, and the form begins there', async () => {
  const desk = new Desk();
  const caller = { ...desk.caller(dilys, discord), locale: 'fr' };
  const form = await desk.reception.typed(caller, 'setup found');
  expect(said(form)).toContain('Nom de la coalition');
  expect('form' in form && form.form.fields.find(({ name }) => name === 'language')?.initial).toBe('fr');
  expect('form' in form && form.form.fields.find(({ name }) => name === 'zone')?.initial).toBe('Europe/Paris');
  expect(said(await desk.reception.typed({ ...caller, delivery: 'another' }, 'blurb'))).toContain(
    'Je ne connais pas « blurb »',
  );
});

test('what is said to all is said in the language of the rooms, whoever of another language says it', async () => {
  const { desk, coalition } = await glannau();
  await desk.press(dilys, discord, wireLabelled(await desk.type(dilys, discord, 'setup language'), 'Français'));
  await desk.moot.ask(coalition, { intent: { type: 'host.begin' }, by: dilys });
  await desk.moot.ask(coalition, { intent: { type: 'digest.hold', postsAt: tuesday }, by: 'clock' });
  await desk.moveTo('2026-06-21T12:00:00.000Z');
  await desk.press(
    dilys,
    discord,
    wireLabelled(await desk.type(dilys, discord, 'digest hold'), digestInFrench.postNow),
  );
  const asked = await desk.type(dilys, discord, 'propose purpose');
  expect(said(asked)).not.toContain(hintsInFrench.statements[0]);
  await desk.type(dilys, discord, 'setup purpose');
  await desk.call(dilys, discord, 'digest agenda', {});
  await desk.call(dilys, discord, 'concern heard', { what: 'on nous a dit que le local ferme', shared: 'Le local' });
  const log = await desk.ports.log.read(coalition, 0);
  const titles = log.flatMap((entry) => (entry.by === dilys && 'title' in entry ? [entry.title] : []));
  expect(titles).toEqual([
    expect.stringContaining('Yr wythnos yn Glannau'),
    hintsInWelsh.purposeCheckTitle,
    cultureInWelsh.purposeAbout('Neb yn cysgu allan'),
  ]);
  const all = JSON.stringify(log);
  for (const one of [
    ...hintsInWelsh.statements,
    hintsInWelsh.agendaLine('Neb yn cysgu allan'),
    worriesInWelsh.heardAs('le local ferme'),
  ])
    expect(all).toContain(JSON.stringify(one).slice(1, -1));
});
