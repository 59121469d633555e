import assert from 'node:assert/strict';
import { words } from '../../../src/hosting/words.js';
import type { Scene } from '../scene.js';
import type { Year } from '../year.js';

const months = ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04', '05'];

/** Who is asked to host next month: one says no, the next says yes. Whoever never hosted comes first. */
async function asks(year: Year): Promise<void> {
  const turn = (await year.last('hosting.asked'))?.turn ?? '';
  for (let answers = 0; answers < 2; answers += 1) {
    const asked = await year.last('hosting.asked');
    assert.ok(asked && asked.turn === turn, 'somebody is asked');
    const log = await year.log();
    const settled = log.some((one) => one.type === 'hosting.agreed' && one.turn === turn);
    if (settled) return;
    const hosted = new Set(log.flatMap((one) => (one.type === 'host.began' ? [one.person as string] : [])));
    const name = await year.nameOf(asked.of);
    const askedBefore = log.flatMap((one) => (one.type === 'hosting.asked' ? [one.of] : []));
    const neverAsked = log.filter((one) => one.type === 'organisation.joined' && !askedBefore.includes(one.id));
    // Some may be away or without room just now; while several were never asked, nobody is asked who has hosted.
    const isTired = hosted.has(year.stage.personOf(year.named(name)));
    if (neverAsked.length > 3) assert.ok(!isTired, `${name} has hosted already`);
    // Who was written to twice this fortnight reads it on the private panel alone; silence is an answer, too.
    if (!(await year.inbox(name)).includes(words.askTitle('').split(':')[1] ?? '')) return;
    const isNo = answers === 0 && year.chance(`${turn} hosts`, 3) === 0;
    await year.presses(name, 'inbox', 'would you like to try it?', isNo ? words.next : words.yes);
  }
}

export const hosting: Scene[] = months.map((month) => ({
  on: `${month < '06' ? 2027 : 2026}-${month}-25T10:00:00.000Z`,
  title: 'Who hosts next month?',
  tells:
    'One organisation that has not hosted is asked in private, with somebody alongside. A no is nobody’s business.',
  cards: ['S29'],
  isOrdinary: true as const,
  play: asks,
}));
