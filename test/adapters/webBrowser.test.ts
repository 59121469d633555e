import type { Browser } from 'playwright-core';
import { cy } from '../../adapters/web/words.cy.js';
import { fr } from '../../adapters/web/words.fr.js';
import { words } from '../../adapters/web/words.js';
import { chromium, openBrowser, wrongFor } from './browser.js';
import { webDesk } from './webDesk.js';

/** Where there is no Chromium, leftOut.ts has said so. */
const inBrowser = chromium ? describe : describe.skip;

inBrowser('the playground in Chromium', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof webDesk>>;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    desk = await webDesk({ now: () => new Date('2026-06-16T08:00:00.000Z') });
  });
  afterEach(async () => {
    await desk.playground.stop();
    await desk.moot.stop();
  });

  test.each([
    ['Cymraeg', 'cy', cy, 'Maw 16 Meh 2026'],
    ['Français', 'fr', fr, 'mar. 16 juin 2026'],
  ] as const)(
    'speaks %s to whoever chose it, and to everybody else what they read before',
    async (name, language, inIt, day) => {
      const page = await browser.newPage({ viewport: { width: 1500, height: 1000 }, reducedMotion: 'reduce' });
      try {
        await page.goto(`${desk.address}/#dilys`);
        await page.locator('form.box input').fill('setup language');
        await page.getByRole('button', { name: words.page.send }).click();
        await page.locator('.whisper').getByRole('button', { name, exact: true }).click();
        await page.locator(`html[lang=${language}]`).waitFor();
        expect(await page.locator('#now').textContent()).toContain(day);
        expect(await page.getByRole('button', { name: inIt.page.send }).first().isVisible()).toBe(true);
        expect(await page.locator('#cast').textContent()).toContain(`Rooted, ${inIt.about.amal}`);
        const said = await page.locator('body').textContent();
        for (const english of [words.page.onlyYou, words.page.invented, words.page.what, words.page.privateTitle])
          expect(said).not.toContain(english);
        expect(await wrongFor(page)).toEqual([]);
        await page.evaluate("location.hash = 'amal'");
        await page.locator('html[lang=en]').waitFor();
        expect(await page.locator('#now').textContent()).toContain('Tue 16 Jun 2026');
        expect(await page.locator('body').textContent()).toContain(words.page.invented);
        expect(await wrongFor(page)).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );
});
