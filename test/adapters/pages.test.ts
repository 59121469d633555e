import { Archive } from '../../adapters/pages/archive.js';
import { bookOf } from '../../adapters/pages/book.js';
import { pagesAt } from '../../adapters/pages/pages.js';
import type { Entry } from '../../src/coalition.js';
import { copyShape } from '../../src/copies/shape.js';
import { sheetNames } from '../../src/copies/sheets.js';
import { words as digestWords } from '../../src/digest/words.js';
import { codeOf, readCode } from '../../src/pages/link.js';
import { cy } from '../../src/pages/words.cy.js';
import { fr } from '../../src/pages/words.fr.js';
import { words } from '../../src/pages/words.js';
import { buttonsOf, said, wireLabelled } from '../desk.js';
import { amal, bea, monday } from '../given.js';
import { attack, coalition, PagesDesk, paths, secrets } from './pagesDesk.js';

let desk: PagesDesk;
beforeAll(async () => {
  desk = await (await PagesDesk.open()).posted();
});
afterAll(() => desk.close());

const everything = [...paths, 'feed.xml', 'calendar.ics', 'coalition.json', ...sheetNames];

describe('the link', () => {
  test('is given to anyone in a room in private, and only while a host has not switched the pages off', async () => {
    const own = await PagesDesk.open();
    const ask = (person = bea) => own.desk.type(person, 'slack:T1:C1', 'digest web');
    expect(said(await ask())).toContain(own.link());
    expect(buttonsOf(await ask()).map(({ label }) => label)).toEqual([words.openPages, words.takeCopy]);
    const host = await ask(amal);
    await own.desk.press(amal, 'slack:T1:C1', wireLabelled(host, words.close));
    expect(said(await ask())).toContain(words.closed);
    expect((await own.get()).status).toBe(404);
    await own.desk.press(amal, 'slack:T1:C1', wireLabelled(await ask(amal), words.reopen));
    expect((await own.get()).status).toBe(404);
    expect((await fetch(own.link(1))).status).toBe(200);
    await own.close();
  });

  test('that a host renews dies at once, with its feed and its calendar; only a host can', async () => {
    const own = await PagesDesk.open();
    const host = await own.desk.type(amal, 'slack:T1:C1', 'digest web');
    const renew = wireLabelled(host, words.renew);
    expect(said(await own.desk.press(bea, 'slack:T1:C1', renew))).toContain('host');
    expect((await own.get()).status).toBe(200);
    const told = said(await own.desk.press(amal, 'slack:T1:C1', renew));
    expect(told).toContain(own.link(1));
    for (const path of everything) {
      expect((await own.get(path)).status).toBe(404);
      expect(await own.text(path)).not.toContain('Riverside');
    }
    expect((await fetch(`${own.link(1)}feed.xml`)).status).toBe(200);
    await own.close();
  });

  test('opens nothing when a letter of it is changed, for another coalition, or made with another secret', async () => {
    const made = codeOf('one', { coalition, renewed: 3 });
    expect(readCode('one', made)).toEqual({ coalition, renewed: 3 });
    for (const wrong of [
      '',
      'x',
      made.slice(0, -1),
      `${made}0`,
      made.replace('-3-', '-4-'),
      made.replace('riverabc', 'riverabd'),
    ])
      expect(readCode('one', wrong)).toBeUndefined();
    expect(readCode('two', made)).toBeUndefined();
    const code = new URL(desk.link()).pathname;
    for (let at = 3; at < code.length - 1; at += 1) {
      const changed = `${code.slice(0, at)}${code[at] === 'a' ? 'b' : 'a'}${code.slice(at + 1)}`;
      const answer = await fetch(new URL(changed, desk.address));
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('Riverside');
    }
  });

  test('is nowhere in the log, so that a copy of the log opens no page', async () => {
    const entries = await desk.desk.ports.log.read(coalition, 0);
    const seal = desk.link().split('-').at(-1)?.slice(0, 40) ?? 'none';
    expect(seal).toHaveLength(40);
    expect(JSON.stringify(entries)).not.toContain(seal);
  });

  test('where this Moot shows no pages, whoever asks reads how they are switched on', async () => {
    const own = await PagesDesk.open();
    delete own.desk.moot.world.linkTo;
    expect(said(await own.desk.type(bea, 'slack:T1:C1', 'digest web'))).toContain('MOOT_PUBLIC_URL');
    expect(buttonsOf(await own.desk.type(bea, 'slack:T1:C1', 'digest read'))).not.toContainEqual(
      expect.objectContaining({ label: words.openPages }),
    );
    await own.close();
  });
});

describe('what the pages say', () => {
  test('each shows what every room can read', async () => {
    expect(await desk.text('')).toContain('The council sends its letter in five languages');
    expect(await desk.text('digests')).toContain('href="digests/g1"');
    expect(await desk.text('differences')).toContain('A trained person on call');
    expect(await desk.text('decisions')).toContain('The host changes each quarter.');
    expect(await desk.text('decisions')).toContain('Share a van at weekends');
    expect(await desk.text('commitments')).toContain('Check the leaflet on 28 days’ notice');
    expect(await desk.text('declaration')).toMatch(/We say it early[\s\S]*Harbour Trust/);
    expect(await desk.text('declaration')).not.toContain('Legal Bridge');
    expect(await desk.text('pictures')).toContain('Weekend phone rota');
  });

  test('none says what is private: an ask nobody agreed to, a no, a draft, what is for the hosts', async () => {
    for (const path of everything) {
      const text = await desk.text(path);
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  test('a figure that a floor hides is in no picture and on no page', async () => {
    const closed = { type: 'sensecheck.closed', id: 's9', heard: 4 } as const;
    const few = await PagesDesk.open([
      [amal, [{ type: 'coalition.founded', name: 'Small', purpose: 'Stay small', zone: 'Europe/London' }]],
      [
        amal,
        [
          {
            type: 'sensecheck.opened',
            id: 's9',
            title: 'Vans',
            statements: ['Buy a van'],
            organisation: 'o1',
            closes: monday.toISOString(),
          },
          { ...closed, results: [{ ground: null, verdict: 'early', counts: null, needs: [] }] },
        ],
      ],
    ]);
    const text = await few.text('pictures');
    expect(text).toContain('Vans');
    expect(text).not.toMatch(/\b\d yes|<img/);
    await few.close();
  });

  test('nobody’s words can become anything but words', async () => {
    // What is no HTML is never read as HTML: nosniff.
    for (const path of [...paths, 'feed.xml']) {
      const text = await desk.text(path);
      expect(text).not.toContain('<script');
      expect(text).not.toContain('<img src=x');
    }
    expect(await desk.text('differences')).toContain('&#60;script&#62;');
    expect(attack).toContain('<script>');
  });

  test('a search finds beginnings of words in capitals or not, and says when there is nothing', async () => {
    expect(await desk.text('digests?q=COUNCIL+langu')).toContain(words.found(1, 'COUNCIL langu'));
    expect(await desk.text('digests?q=ouncil')).toContain('No digest has');
    expect(await desk.text('digests?q=%3Cscript%3E')).not.toContain('<script');
    expect((await desk.get(`digests?q=${'x'.repeat(5_000)}&page=99999`)).status).toBe(200);
  });

  test('a picture is an SVG that runs nothing, under a name that only a page gives', async () => {
    const [, name = ''] = /src="(pictures\/\w+\.svg)"/.exec(await desk.text('pictures')) ?? [];
    const picture = await desk.get(name);
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
    expect(picture.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(await picture.text()).toMatch(/^<svg /);
    expect((await desk.get('pictures/other.svg')).status).toBe(404);
    expect((await desk.get('pictures/..%2f..%2fpackage.json')).status).toBe(404);
  });

  test('a digest in a room leads to its pages where there are some, and gives the link only to whoever presses', async () => {
    const own = await PagesDesk.open();
    const { walls, moot } = own.desk;
    const { linkTo } = moot.world;
    delete moot.world.linkTo;
    await own.posted();
    const inRoom = () =>
      walls.slack.hung.find(
        ({ place, note }) => place === 'slack:T1:C1' && /^(The week|What happened) in/.test(note.title ?? ''),
      )?.note ?? { blocks: [] };
    const labels = () => buttonsOf(inRoom()).map(({ label }) => label);
    expect(labels()).not.toContain(digestWords.onTheWeb);
    moot.world.linkTo = linkTo;
    await moot.lookAfter(coalition);
    expect(labels()).toContain(digestWords.onTheWeb);
    expect(JSON.stringify(inRoom())).not.toContain('http');
    const pressed = await own.desk.press(bea, 'slack:T1:C1', wireLabelled(inRoom(), digestWords.onTheWeb, coalition));
    expect(said(pressed)).toContain(own.link());
    await moot.ask(coalition, { intent: { type: 'page.close' }, by: amal });
    await moot.lookAfter(coalition);
    expect(labels()).not.toContain(digestWords.onTheWeb);
    await own.close();
  });

  test('a digest has its picture on the web too, with all of it in words, and as words in the feed', async () => {
    const [, name = '', alt = ''] =
      /src="\.\.\/(pictures\/\w+\.svg)" alt="([^"]*)"/.exec(await desk.text('digests/g1')) ?? [];
    expect(alt).toContain('A laptop for Rooted');
    expect(await desk.text(name)).toContain('A laptop for Rooted');
    expect(await desk.text('')).toContain(`src="${name}"`);
    expect(await desk.text('feed.xml')).toContain('A picture: ');
    const book = await bookOf(await new Archive(desk.desk.ports.log).story(coalition), monday.toISOString());
    expect(book[name]).toMatch(/^<svg /);
    expect(book['digests-g1.html']).toContain(`src="${name}"`);
  });

  test('the archive holds every digest ever posted, not only those that are kept in mind', async () => {
    const own = await PagesDesk.open();
    const week = (index: number): Entry => ({
      v: 1,
      at: monday.toISOString(),
      by: 'clock',
      type: 'digest.posted',
      id: `g${index}`,
      from: monday.toISOString(),
      to: new Date(monday.getTime() + index * 7 * 86_400_000).toISOString(),
      told: [],
      title: `Week ${index}`,
      head: [],
      sections: [],
      foot: [],
    });
    const { log } = own.desk.ports;
    const weeks = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => week(from + index));
    const append = async (entries: Entry[]) => log.append(coalition, (await log.read(coalition, 0)).length, entries);
    await append(weeks(1, 70));
    expect(await own.text('digests?q=week')).toContain(words.found(70, 'week'));
    expect(await own.text('digests/g1')).toContain('Week 1');
    await append(weeks(71, 75));
    expect(await own.text('digests?q=week')).toContain(words.found(75, 'week'));
    const told: Entry = { v: 1, at: monday.toISOString(), by: 'clock', type: 'log.rewritten' };
    await log.rewrite(
      coalition,
      (entry) => (entry.type === 'digest.posted' && entry.id === 'g1' ? { ...entry, title: 'Forgotten' } : entry),
      told,
    );
    expect(await own.text('digests/g1')).not.toContain('Week 1');
    expect(await own.text('digests?page=3')).toContain('Forgotten');
    await own.close();
  });
});

describe('how the pages are sent', () => {
  test('nothing is stored, framed, found by search engines, or fetched from elsewhere, and the address is told to nobody', async () => {
    for (const path of [...everything, 'nowhere']) {
      const { headers } = await desk.get(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/script|unsafe|https?:/);
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    const pages = await Promise.all(paths.map((path) => desk.text(path)));
    expect(pages.join('')).not.toMatch(/<script|<style|style=|https?:\/\/(?!127\.0\.0\.1)/);
  });

  test('they are only read: nothing else is answered, and a missing page says so kindly', async () => {
    expect((await desk.get('', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await desk.get('digests', { method: 'DELETE' })).status).toBe(405);
    const head = await desk.get('digests', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const path of ['digests/g99', 'constructor', '__proto__', 'toString', 'other.csv'])
      expect((await desk.get(path)).status).toBe(404);
    expect(await desk.text('nowhere')).toContain(words.missingTitle);
    const bare = await fetch(desk.link().slice(0, -1), { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([
      308,
      `${new URL(desk.link()).pathname.split('/')[2]}/`,
    ]);
  });

  test('before Moot stands they ask for patience', async () => {
    const early = pagesAt({ secret: () => 'x', url: () => 'x' });
    const told: number[] = [];
    early.routes(
      { method: 'GET', url: '/p/x/', headers: {} } as never,
      { writeHead: (status: number) => told.push(status), end: () => told } as never,
    );
    expect(told).toEqual([503]);
  });
});

test('a copy can be taken from the pages, a file at a time; without pages whoever asks reads who can make one', async () => {
  const told = said(await desk.desk.type(bea, 'slack:T1:C1', 'digest export'));
  for (const file of ['coalition.json', ...sheetNames]) expect(told).toContain(`${desk.link()}${file}`);
  expect(copyShape.safeParse(await (await desk.get('coalition.json')).json()).success).toBe(true);
  expect(await desk.text('commitments.csv')).toContain('Check the leaflet');
});

describe('what can be followed', () => {
  test('the feed holds each digest once, under a name that a new link does not change', async () => {
    const feed = await desk.text('feed.xml');
    expect(feed).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="en">/,
    );
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    expect(feed).toContain(`href="${desk.link()}digests/g1"`);
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.join('')).not.toContain(coalition);
  });

  test('the calendar holds meetings, last calls, days of commitments and reviews of decisions', async () => {
    const answer = await desk.get('calendar.ics');
    expect(answer.headers.get('content-type')).toContain('text/calendar');
    const lines = (await answer.text()).replace(/\r\n[ \t]/g, '').split('\r\n');
    expect(lines).toContain('SUMMARY:Monthly meeting');
    expect(lines).toContain('LOCATION:Community centre\\, kitchen');
    expect(lines).toContain('DTSTART:20260625T090000Z');
    expect(lines).toContain('SUMMARY:Check the leaflet on 28 days’ notice');
    expect(lines).toContain('DTSTART;VALUE=DATE:20260626');
    expect(lines).toContain(`SUMMARY:${words.review('Rotate who hosts')}`);
    expect(lines.filter((line) => line.startsWith('UID:')).length).toBe(
      new Set(lines.filter((line) => line.startsWith('UID:'))).size,
    );
  });
});

describe('the language of the pages', () => {
  test.each([
    ['cy', cy, 'Gwen 26 Meh 2026'],
    ['fr', fr, 'ven. 26 juin 2026'],
  ] as const)(
    'of a coalition in %s is its own, in the feed, the calendar and the folder too',
    async (language, inIt, day) => {
      const own = await (await PagesDesk.inLanguage(language)).posted();
      try {
        const all = await Promise.all([...paths, 'nowhere'].map((path) => own.text(path)));
        for (const page of all) {
          expect(page).toContain(`<html lang="${language}">`);
          for (const english of [...Object.values(words.about), words.foot('Riverside Coalition', 'Europe/London')])
            expect(page).not.toContain(english);
        }
        expect(await own.text('commitments')).toContain(day);
        expect(await own.text('digests')).toContain(inIt.about.digests);
        expect(await own.text('nowhere')).toContain(inIt.missingTitle);
        expect(await own.text('feed.xml')).toMatch(
          new RegExp(`xml:lang="${language}"[\\s\\S]*&#60;h2 dir=&#34;auto&#34;&#62;`),
        );
        const calendar = (await own.text('calendar.ics')).replace(/\r\n[ \t]/g, '');
        expect(calendar).toContain(`SUMMARY:${inIt.review('Rotate who hosts')}`);
        const book = await bookOf(await new Archive(own.desk.ports.log).story(coalition), monday.toISOString());
        expect(book['index.html']).toContain(`<html lang="${language}">`);
        expect(book['decisions.html']).toContain(inIt.howWeDecide);
        const said = Object.entries(book).find(([name]) => name.endsWith('.svg'))?.[1];
        expect(said).toContain(language === 'cy' ? 'Llun' : 'Une image');
      } finally {
        await own.close();
      }
    },
  );

  test('before a link that leads nowhere is the one the browser asks for', async () => {
    const dead = (asked: string) =>
      fetch(`${desk.address}/p/nowhere/`, { headers: { 'accept-language': asked } }).then((answer) => answer.text());
    expect(await dead('fr-CA,fr;q=0.9,en;q=0.8')).toContain(fr.deadTitle);
    expect(await dead('cy')).toContain('<html lang="cy">');
    expect(await dead('de-DE,de;q=0.9')).toContain(words.deadTitle);
  });
});
