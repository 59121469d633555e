import { networkInterfaces } from 'node:os';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Action, fieldsOf } from '../../commands/command.js';
import { actions } from '../../commands/index.js';
import type { Entry } from '../../src/coalition.js';
import { readConfig } from '../../src/config.js';
import { chromium, openBrowser } from '../adapters/browser.js';
import { coalition, PagesDesk, paths } from '../adapters/pagesDesk.js';
import { webDesk } from '../adapters/webDesk.js';

/** Where there is no Chromium, leftOut.ts has said so. */
const inBrowser = chromium ? describe : describe.skip;
/** Closes what stands around it, runs in every way we know, and is short enough for most fields. */
const attack = `"'></p></title><script>ran=1</script><img src=x onerror=ran=2><svg onload=ran=3>`;
const short = '<img src=x onerror=ran=4>';

/** Every word that anybody wrote becomes an attack: whatever has a space, and every name and title. */
function attacked(value: unknown, key = ''): unknown {
  const isWords = typeof value === 'string' && (/\s/.test(value) || ['name', 'title', 'where'].includes(key));
  if (isWords) return attack;
  if (Array.isArray(value)) return value.map((one) => attacked(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, attacked(one, name)]));
}

test('the playground, when nobody says otherwise, can be reached from this machine alone', async () => {
  const read = readConfig({}, '');
  expect('config' in read && read.config.host).toBe('127.0.0.1');
  const made = await webDesk();
  const elsewhere = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal }) => !internal);
  for (const { address } of elsewhere) {
    const name = address.includes(':') ? `[${address.split('%')[0]}]` : address;
    const asked = fetch(made.address.replace('127.0.0.1', name), { signal: AbortSignal.timeout(2_000) });
    await expect(asked).rejects.toThrow();
  }
  await made.playground.stop();
  await made.moot.stop();
});

/** What ran on a page, and what came into it that only words were to be. */
const strays = `JSON.stringify({
  ran: window.ran,
  scripts: [...document.querySelectorAll('script')].filter(({ src }) => !src.startsWith(location.origin)).length,
  images: document.querySelectorAll('img[src=x]').length,
  listening: [...document.querySelectorAll('*')].filter((one) => [...one.attributes].some(({ name }) => name.startsWith('on'))).length,
  runs: [...document.querySelectorAll('[href]')].filter(({ href }) => /^(javascript|data:text)/i.test(String(href))).length,
})`;
const none = JSON.stringify({ scripts: 0, images: 0, listening: 0, runs: 0 });

/** A page on which nothing may speak up by itself. */
async function watched(context: BrowserContext): Promise<{ page: Page; alarms: string[] }> {
  const page = await context.newPage();
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/\/x$/.test(request.url())) alarms.push(request.url());
  });
  return { page, alarms };
}

/** Even if a script came in, it would not run. */
async function refusesScripts(page: Page): Promise<void> {
  const ran = await page.evaluate(`
    const script = document.createElement('script');
    script.textContent = 'window.ran = 9';
    document.documentElement.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.ran = 10');
    image.src = '/nowhere';
    document.documentElement.append(image);
    new Promise((later) => setTimeout(() => later(window.ran ?? 'nothing'), 50));
  `);
  expect(ran).toBe('nothing');
}

inBrowser('what people write is words, whatever they write, in Chromium with scripts on', () => {
  let browser: Browser;
  const open: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    for (const close of open.splice(0)) await close();
    await browser?.close();
  });

  test('on every web page, the feed, the pictures and the copies', async () => {
    const desk = await PagesDesk.open();
    open.push(() => desk.close());
    await desk.posted();
    const { ports } = desk.desk;
    const told: Entry = { v: 1, at: desk.desk.now.toISOString(), by: 'clock', type: 'log.rewritten' };
    await ports.log.rewrite(coalition, (entry) => attacked(entry) as Entry, told);
    const pictures = [...(await desk.text('pictures')).matchAll(/src="(pictures\/\w+\.svg)"/g)].map(([, src]) => src);
    const context = await browser.newContext();
    const { page, alarms } = await watched(context);
    let seen = 0;
    for (const path of [...paths, 'digests?q=%3Cscript%3Eran=5%3C/script%3E', ...pictures, 'calendar.ics']) {
      const arrived = await page.goto(`${desk.link()}${path}`).catch(() => undefined);
      // A calendar is taken away, not shown.
      if (!arrived) continue;
      expect([path, arrived.status()]).toEqual([path, 200]);
      expect([path, await page.evaluate(strays)]).toEqual([path, none]);
      if (String(await page.evaluate('document.documentElement.textContent')).includes('onerror=ran=2')) seen += 1;
      if (arrived.headers()['content-type']?.includes('html')) await refusesScripts(page);
    }
    expect(seen).toBeGreaterThan(paths.length - 2);
    for (const path of ['feed.xml', 'coalition.json', 'differences.csv', 'calendar.ics']) {
      const { headers, status } = await desk.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect([path, headers.get('content-type')]).not.toEqual([path, expect.stringContaining('html')]);
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        expect.stringContaining("default-src 'none'"),
      ]);
    }
    expect(await desk.text('feed.xml')).not.toMatch(/<script|<img|<svg/);
    expect(alarms).toEqual([]);
    await context.close();
  }, 120_000);

  test('in the playground, typed into every field of every form', async () => {
    const made = await webDesk();
    open.push(async () => {
      await made.playground.stop();
      await made.moot.stop();
    });
    const people = [
      ['amal', 'riverside'],
      ['bea', 'riverside'],
      ['chidi', 'harbour'],
      ['emre', 'nurses'],
    ] as const;
    let posted = 0;
    const post = async (path: string, what: object) => {
      posted += 1;
      const delivery = `attack-${posted}`.padEnd(12, '-');
      const headers = { 'content-type': 'application/json', 'x-moot': 'playground' };
      const body = JSON.stringify({ delivery, ...what });
      return (await fetch(`${made.address}${path}`, { method: 'POST', headers, body })).status;
    };
    for (const [index, action] of actions.entries()) {
      const [as, room] = people[index % people.length] ?? people[0];
      const values = { id: short, ...valuesOf(action) };
      const statuses = [
        await post('/submitted', { as, room, wire: JSON.stringify({ f: action.name, w: { id: 'c1' } }), values }),
        await post('/pressed', { as, room, wire: JSON.stringify({ o: action.name, w: values }) }),
        await post('/typed', { as, room, line: `${action.name} ${attack}` }),
      ];
      expect([action.name, statuses]).toEqual([action.name, [200, 200, 200]]);
    }
    await made.moot.idle();
    const context = await browser.newContext();
    const { page, alarms } = await watched(context);
    for (const [as] of people) {
      await page.goto(`${made.address}/#${as}`);
      await page.reload();
      await page.getByText('onerror=ran').first().waitFor();
      expect([as, await page.evaluate(strays)]).toEqual([as, none]);
      expect(String(await page.evaluate('document.body.textContent'))).toContain('<script>ran=1</script>');
    }
    await refusesScripts(page);
    expect(alarms).toEqual([]);
    expect(made.faults).toEqual([]);
    await context.close();
  }, 120_000);
});

const valuesOf = (action: Action): Record<string, string> =>
  Object.fromEntries(
    fieldsOf(action).map(({ name, kind, choices, max }) => [
      name,
      kind === 'choice' || kind === 'choices' ? (choices?.[0]?.value ?? short) : (max ?? 0) < 90 ? short : attack,
    ]),
  );
