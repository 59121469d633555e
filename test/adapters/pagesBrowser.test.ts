import type { Browser, BrowserContext, Page } from 'playwright-core';
import { words } from '../../src/pages/words.js';
import { chromium, openBrowser, wrongFor } from './browser.js';
import { PagesDesk, paths } from './pagesDesk.js';

/** Where there is no Chromium, leftOut.ts has said so. */
const inBrowser = chromium ? describe : describe.skip;
const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** How the first element of its kind looks. */
const styleOf = (page: Page, selector: string, property: string): Promise<unknown> =>
  page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).${property}`);

inBrowser('the pages in Chromium, with scripts switched off', () => {
  let desk: PagesDesk;
  let browser: Browser;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([PagesDesk.open().then((open) => open.posted()), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await desk.close();
  });

  const withPage = async (
    options: Parameters<Browser['newContext']>[0],
    use: (page: Page, context: BrowserContext) => Promise<void>,
  ) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...options });
    await use(await context.newPage(), context).finally(() => context.close());
  };

  test.each([
    ['a phone, light', phone, 'light'],
    ['a desktop, dark', desktop, 'dark'],
  ] as const)(
    'on %s nothing is in the way of anybody: axe finds nothing, and nothing is wider than the page',
    async (_, viewport, colorScheme) => {
      // axe is a script of ours, so only here scripts may run.
      await withPage({ viewport, colorScheme, javaScriptEnabled: true }, async (page) => {
        for (const path of [...paths, 'digests?q=council', 'digests?q=nothing', 'nowhere']) {
          await page.goto(`${desk.link()}${path}`);
          expect({ path, wrong: await wrongFor(page) }).toEqual({ path, wrong: [] });
          const wide = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect({ path, wide }).toEqual({ path, wide: 0 });
        }
      });
    },
  );

  test.each([
    ['cy', phone],
    ['fr', desktop],
  ] as const)(
    'in %s nothing is in the way either, and the pages say in which language they are',
    async (language, viewport) => {
      const own = await (await PagesDesk.inLanguage(language)).posted();
      try {
        await withPage({ viewport, javaScriptEnabled: true }, async (page) => {
          for (const path of paths) {
            await page.goto(`${own.link()}${path}`);
            const wide = await page.evaluate(
              'document.documentElement.scrollWidth - document.documentElement.clientWidth',
            );
            const lang = await page.evaluate('document.documentElement.lang');
            expect({ path, lang, wide, wrong: await wrongFor(page) }).toEqual({
              path,
              lang: language,
              wide: 0,
              wrong: [],
            });
          }
        });
      } finally {
        await own.close();
      }
    },
  );

  test('with the keyboard alone somebody skips the menu, turns pages, and searches', async () => {
    await withPage({ viewport: phone }, async (page) => {
      await page.goto(desk.link());
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe(words.skip);
      await page.keyboard.press('Enter');
      expect(page.url()).toContain('#page');
      await page.goto(desk.link());
      for (const _ of [words.skip, words.pages.home, words.pages.digests]) await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe(words.pages.digests);
      await Promise.all([page.waitForURL(/digests$/), page.keyboard.press('Enter')]);
      await page.getByLabel(words.searchLabel).focus();
      await page.keyboard.type('five LANG');
      await Promise.all([page.waitForURL(/q=five/), page.keyboard.press('Enter')]);
      expect(await page.getByRole('status').textContent()).toBe(words.found(1, 'five LANG'));
      await Promise.all([page.waitForURL(/digests\/g1/), page.locator('main ol a').press('Enter')]);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('The week in Riverside');
    });
  });

  test('whatever has the focus shows it', async () => {
    await withPage({ viewport: desktop }, async (page) => {
      await page.goto(`${desk.link()}digests`);
      const stops = await page.locator('a, input, button').count();
      expect(stops).toBeGreaterThan(8);
      for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        const outline = await styleOf(page, ':focus', 'outlineWidth');
        expect({ what: await focused.textContent(), outline }).toMatchObject({ outline: '3px' });
      }
    });
  });

  test('every picture is seen, in both themes, and its words stand beside it', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await withPage({ colorScheme }, async (page) => {
        await page.goto(`${desk.link()}pictures`);
        const picture = page.locator('img');
        expect(await picture.count()).toBe(1);
        expect(await page.evaluate('document.images[0].naturalWidth')).toBe(1200);
        expect(await picture.getAttribute('alt')).toContain('Someone should answer the phone on Saturdays');
      });
  });

  test('words from right to left stand on the right, and their mark inside the page', async () => {
    await withPage({ viewport: phone }, async (page) => {
      await page.goto(desk.link());
      const story = page.locator('li', { hasText: 'قرأت' });
      expect(await styleOf(page, 'section li:dir(rtl)', 'direction')).toBe('rtl');
      const box = await story.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(phone.width - 24);
    });
  });

  test('on paper there is the page and no menu, in dark ink whatever the screen', async () => {
    await withPage({ colorScheme: 'dark' }, async (page) => {
      await page.goto(`${desk.link()}digests/g1`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect(await styleOf(page, 'body', 'color')).toBe('rgb(29, 37, 33)');
      expect(await styleOf(page, 'body', 'backgroundColor')).toBe('rgb(255, 255, 255)');
    });
  });

  test('nothing is asked of anybody else, no script is wanted, and the address is not told', async () => {
    await withPage({ javaScriptEnabled: true }, async (page) => {
      const asked: { url: string; referer: string | undefined }[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => asked.push({ url: request.url(), referer: request.headers().referer }));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('dialog', (dialog) => complaints.push(dialog.message()));
      for (const path of paths) await page.goto(`${desk.link()}${path}`);
      await page.goto(desk.link());
      await page.getByRole('link', { name: words.pages.decisions }).click();
      expect(asked.filter(({ url }) => !url.startsWith(desk.address))).toEqual([]);
      expect(asked.filter(({ referer }) => referer)).toEqual([]);
      expect(complaints.filter((one) => !one.includes('favicon') && !one.includes('404'))).toEqual([]);
    });
  });
});
