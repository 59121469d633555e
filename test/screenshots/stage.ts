import type { Browser, Locator, Page } from 'playwright-core';
import { pagesAt } from '../../adapters/pages/pages.js';
import { openBrowser } from '../adapters/browser.js';
import { webDesk } from '../adapters/webDesk.js';

/** A Tuesday morning in June, for ever: the pictures change only when what they show does. */
const tuesday = new Date('2026-06-16T08:00:00.000Z');
/** Pixels left around a card. */
const around = 10;
type Clip = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>;
const wide = { width: 1500, height: 1000 };

/** The playground in a browser, worked as a visitor works it. */
export class Stage {
  private constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Stage> {
    const pages = pagesAt({ secret: () => 'the same for every picture of the docs', url: () => desk.address });
    const desk = await webDesk({ now: () => tuesday, pages: pages.routes });
    desk.moot.world.linkTo = pages.linkTo;
    await pages.open(desk.moot);
    const browser: Browser = await openBrowser();
    const context = await browser.newContext({
      viewport: wide,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(tuesday);
    await page.goto(`${desk.address}/#amal`);
    const stage = new Stage(page, async () => {
      await browser.close();
      await desk.playground.stop();
      await desk.moot.stop();
      if (desk.faults.length > 0) throw new Error(`Moot stumbled: ${desk.faults.map(String).join(', ')}`);
    });
    await stage.become('amal');
    return stage;
  }

  /** The private column, where answers stand that only one person sees. */
  readonly inbox = (): Locator => this.page.locator('section.private');
  readonly room = (key: string): Locator => this.page.locator(`section[data-key="${key}"]`);
  readonly form = (): Locator => this.page.locator('dialog#form');

  async become(who: string): Promise<void> {
    await this.page.evaluate(`location.hash = ${JSON.stringify(who)}`);
    await this.page.waitForSelector(`#cast input[value="${who}"]:checked`);
    await this.page.waitForSelector('section.room form.box');
  }

  /** Types a line after `/moot`; waits for the form or for the answer. */
  async type(line: string): Promise<void> {
    const before = await this.whispers();
    await this.page.locator('form.box input').fill(line);
    await this.page.locator('form.box button[type=submit]').click();
    await this.arrived(before);
  }

  /** Presses the newest button that says so. */
  async press(label: string, within: Locator = this.inbox()): Promise<void> {
    const before = await this.whispers();
    await within.getByRole('button', { name: label, exact: true }).last().click();
    await this.arrived(before);
  }

  /** Fills the open form: texts by their names, choices by what they are called. */
  async fill(texts: Record<string, string>, ...choices: string[]): Promise<void> {
    for (const [name, words] of Object.entries(texts)) await this.form().locator(`[name="${name}"]`).fill(words);
    for (const label of choices) {
      const among = this.form().locator('select', { hasText: label });
      if ((await among.count()) > 0) await among.selectOption({ label });
      else await this.form().getByLabel(label, { exact: true }).first().check();
    }
  }

  async send(): Promise<void> {
    const before = await this.whispers();
    await this.form().getByRole('button', { name: 'Send' }).click();
    await this.form().waitFor({ state: 'hidden', timeout: 10_000 });
    await this.arrived(before);
  }

  async moveTo(local: string): Promise<void> {
    await this.page.locator('#elsewhen').click();
    await this.page.locator('#to').fill(local);
    await this.page.locator('#elsewhenDialog button.main').click();
    await this.page.waitForFunction('!document.body.classList.contains("moving")', undefined, { timeout: 120_000 });
    await this.page.waitForTimeout(300);
  }

  /** Whatever is asked for next is drawn without a blinking caret, and without a line somebody hovers over. */
  async shoot(name: string, what: Locator | Page = this.page, clip?: Clip): Promise<void> {
    await this.page.mouse.move(0, 0);
    const path = `docs/screenshots/${name}.png`;
    await what.screenshot({ path, animations: 'disabled', caret: 'hide', ...(clip ? { clip } : {}) });
  }

  /** The newest card in a column, or the newest that holds these words; whole, however long it is. */
  async shootCard(name: string, column: Locator, holding = ''): Promise<void> {
    await this.page.setViewportSize({ width: 1700, height: 3000 });
    const card = column.locator('article', { hasText: holding }).last().locator('.body');
    await card.scrollIntoViewIfNeeded();
    const box = await card.boundingBox();
    if (!box) throw new Error(`No card holds “${holding}”`);
    const clip = {
      x: box.x - around,
      y: box.y - around,
      width: box.width + 2 * around,
      height: box.height + 2 * around,
    };
    await this.shoot(name, this.page, clip);
    await this.page.setViewportSize(wide);
  }

  /** The coalition's pages as somebody reads them on a phone: one picture of each path. */
  async shootPages(link: string, paths: Record<string, string>): Promise<void> {
    const phone = await this.page.context().newPage();
    await phone.setViewportSize({ width: 420, height: 900 });
    for (const [name, path] of Object.entries(paths)) {
      await phone.goto(`${link}${path}`);
      await phone.screenshot({ path: `docs/screenshots/${name}.png` });
    }
    await phone.close();
  }

  private readonly whispers = async (): Promise<string> =>
    String(await this.page.evaluate("[...document.querySelectorAll('article')].map(({ id }) => id).join()"));

  /** A form has opened, or something new stands somewhere. */
  private async arrived(before: string): Promise<void> {
    await this.page.waitForFunction(
      `document.querySelector('dialog#form')?.open || [...document.querySelectorAll('article')].map(({ id }) => id).join() !== ${JSON.stringify(before)}`,
      undefined,
      { timeout: 10_000 },
    );
    await this.page.waitForTimeout(150);
  }
}
