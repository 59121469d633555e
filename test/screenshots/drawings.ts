import { documentOf } from '../../src/pages/html.js';
import { type Drawn, make, style } from '../../src/pictures/svg.js';
import { openBrowser } from '../adapters/browser.js';

/** One window of somebody else's website, as far as a step needs it: drawn by us, because nobody takes photographs of a site that changes. */
export interface Drawing {
  /** The file's name. */
  name: string;
  /** Where the window is: `api.slack.com/apps`. */
  where: string;
  title: string;
  fields: Field[];
  press?: string;
}
/** What stands in a field; `isOn`: a switch or a box that is ticked. */
export type Field = { label: string; is: string } | { label: string; isOn: boolean };

const look = `
body { margin: 0; padding: 20px; background: #fff; color: #1d2521; font: 17px/1.45 Inter, system-ui, sans-serif; width: 680px; }
.window { border: 2px solid #2b4a3f; border-radius: 12px; overflow: hidden; }
.where { padding: 10px 16px; background: #2b4a3f; color: #fff; font-size: 15px; display: flex; justify-content: space-between; }
.drawn { font-style: italic; }
main { padding: 8px 20px 20px; }
h1 { font-size: 21px; margin: 10px 0 12px; }
dl { margin: 0; }
dt { margin-top: 10px; color: #4d5852; font-size: 15px; }
dd { margin: 3px 0 0; padding: 8px 12px; border: 1.5px solid #8b948f; border-radius: 6px; white-space: pre-wrap; font-family: "DejaVu Sans Mono", monospace; font-size: 15px; overflow-wrap: anywhere; }
dd.switch { border: 0; padding: 2px 0; font: inherit; font-weight: 600; }
.press { display: inline-block; margin: 18px 0 0; padding: 9px 18px; border-radius: 6px; background: #2b4a3f; color: #fff; font-weight: 600; }
`;

const drawnField = (field: Field): Drawn[] => [
  make('dt', {}, field.label),
  'is' in field ? make('dd', {}, field.is) : make('dd', { class: 'switch' }, field.isOn ? '☑ on' : '☐ off'),
];

const pageOf = ({ where, title, fields, press }: Drawing): string =>
  documentOf(
    title,
    [style(look)],
    make(
      'div',
      { class: 'window' },
      make(
        'div',
        { class: 'where' },
        make('span', {}, where),
        make('span', { class: 'drawn' }, 'a drawing, not a photo'),
      ),
      make(
        'main',
        {},
        make('h1', {}, title),
        make('dl', {}, ...fields.flatMap(drawnField)),
        ...(press ? [make('span', { class: 'press' }, press)] : []),
      ),
    ),
  );

/** Draws each into docs/screenshots. */
export async function draw(drawings: Drawing[]): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 720, height: 400 } });
    for (const drawing of drawings) {
      await page.setContent(pageOf(drawing));
      await page.screenshot({ path: `docs/screenshots/${drawing.name}.png`, fullPage: true });
    }
  } finally {
    await browser.close();
  }
}
