import { type Drawn, make, style } from './svg.js';

/** All pictures are drawn on a card of this size: what Slack and Discord show whole on a phone. */
export const size = { width: 1200, height: 675, margin: 44 };
/** Letter sizes. On a phone a picture is shown at about a third of its size, so nothing is smaller than `small`. */
export const letters = { title: 42, label: 30, small: 26 };

/** Where a picture will be seen: `chat` is one opaque card, `page` follows the reader's light or dark and prints in light. */
export type Ground = 'chat' | 'page';

/**
 * The palette. Yes and no are a blue and an orange that stay apart for every common kind of colour blindness and in grey,
 * and each has its own shape as well; shading has its own pattern.
 */
const light = {
  card: '#fdfcf9',
  edge: '#d9d5cb',
  ink: '#1d2521',
  quiet: '#4d5852',
  line: '#c9c5ba',
  shade: '#d5ebe2',
  hatch: '#5f9a86',
  yes: '#0b5c94',
  no: '#b8440a',
  neither: '#59635e',
  third: '#2f7d32',
  fourth: '#7b3f98',
  accent: '#2b4a3f',
};
type Palette = Record<keyof typeof light, string>;
const dark: Palette = {
  card: '#181d1b',
  edge: '#343b38',
  ink: '#eef2ef',
  quiet: '#b4beb9',
  line: '#454e4a',
  shade: '#1f3f36',
  hatch: '#5f9a86',
  yes: '#7fc6f7',
  no: '#ffa06b',
  neither: '#b4beb9',
  third: '#8fd694',
  fourth: '#d6a6ee',
  accent: '#8fc9b5',
};

const rulesOf = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, colour]) => `.${name}{fill:${colour}}.${name}-line{stroke:${colour};fill:none}`)
    .join('');

const family = "Inter,'DejaVu Sans','Noto Emoji',system-ui,sans-serif";

/** The style of a picture; what is drawn is the same everywhere, only its colours follow the ground. */
export const lookOn = (ground: Ground): Drawn =>
  style(
    `text{font-family:${family}}${rulesOf(light)}${
      ground === 'page' ? `@media screen and (prefers-color-scheme:dark){${rulesOf(dark)}}` : ''
    }`,
  );

/** Fills that are told apart without colour, by the name under which they are used: two densities of one hatching, and five ways to hatch a camp. */
export const patterns: Record<string, Drawn> = {
  dense: hatching('dense', { step: 9, turn: 45, under: 'shade', line: 'hatch' }),
  sparse: hatching('sparse', { step: 26, turn: 45, under: 'shade', line: 'hatch' }),
  campA: hatching('campA', { step: 14, turn: 45, line: 'yes' }),
  campB: hatching('campB', { step: 14, turn: 135, line: 'no' }),
  campC: hatching('campC', { step: 14, turn: 0, line: 'third' }),
  campD: hatching('campD', { step: 14, turn: 90, line: 'fourth' }),
  campE: hatching('campE', { step: 30, turn: 20, line: 'neither' }),
};

function hatching(
  id: string,
  { step, turn, under, line }: { step: number; turn: number; under?: string; line: string },
): Drawn {
  return make(
    'pattern',
    { id, width: step, height: step, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
    ...(under ? [make('rect', { class: under, width: step, height: step })] : []),
    make('line', { class: `${line}-line`, x1: 0, y1: 0, x2: 0, y2: step, 'stroke-width': 4 }),
  );
}
