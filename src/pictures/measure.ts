/** Advance widths of Inter, in hundredths of the letter size, each rounded up to the next five. */
const widths: [number, string][] = [
  [25, 'ijl'],
  [30, " !',.:I"],
  [35, ';`t|'],
  [40, '()/[\\]fr'],
  [45, '1{}'],
  [50, '"-^_'],
  [55, '*?ksx'],
  [60, '57FJLacehnouvyz'],
  [65, '#$&0234689EPRSTZbdgpq'],
  [70, '+<=>ABKVXY~'],
  [75, 'CDGHU'],
  [80, 'NOQ'],
  [85, 'w'],
  [90, 'm'],
  [95, 'M'],
  [100, '%@W'],
];
const known = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** How much wider the widest letter is in the bold cut. */
const boldFactor = 1.08;

/** Letters outside ASCII by their kind; generous, because another font may stand in for ours. */
function widthOf(letter: string): number {
  const width = known.get(letter);
  if (width !== undefined) return width;
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return 150;
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter)) return /\p{Lu}/u.test(letter) ? 95 : 70;
  if (/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter)) return 85;
  return 100;
}

const drawable =
  /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}\p{Script=Georgian}]*$/u;
/** Whether the fonts we ship have letters for these words; a page has the reader's own. */
export const isDrawable = (words: string): boolean => drawable.test(words);

/** About how wide these words are at a letter size; never less than they are in the fonts we ship. */
export const widthOfWords = (words: string, size: number, bold = false): number =>
  ([...words].reduce((sum, letter) => sum + widthOf(letter), 0) / 100) * size * (bold ? boldFactor : 1);

/** At most so many characters, with an ellipsis where something is missing. */
export const shorten = (said: string, most: number): string =>
  said.length <= most ? said : `${said.slice(0, Math.max(0, most - 1)).trimEnd()}…`;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lettersOf = (words: string): string[] => [...segmenter.segment(words)].map(({ segment }) => segment);

/** The words cut to a width, with an ellipsis where something is missing; never inside what people see as one letter. */
export function fitted(words: string, width: number, size: number, bold = false): string {
  if (widthOfWords(words, size, bold) <= width) return words;
  let left = width - widthOfWords('…', size, bold);
  let kept = '';
  for (const letter of lettersOf(words)) {
    left -= widthOfWords(letter, size, bold);
    if (left < 0) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** The words in at most so many lines of a width; a word that is longer than a line is broken, and the last line is cut. */
export function wrapped(words: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let rest = words.trim();
  while (rest !== '') {
    if (lines.length === most - 1) return [...lines, fitted(rest, width, size, bold)];
    const line = headOf(rest, width, size, bold);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

/** As much as fits into a line, to the last place where it may be broken. */
function headOf(words: string, width: number, size: number, bold: boolean): string {
  if (widthOfWords(words, size, bold) <= width) return words;
  let left = width;
  let line = '';
  let end = 0;
  for (const letter of lettersOf(words)) {
    if (/\s/.test(letter)) end = line.length;
    left -= widthOfWords(letter, size, bold);
    if (line !== '' && left < 0) break;
    line += letter;
    if (/[-–/]/.test(letter)) end = line.length;
  }
  return line.slice(0, end || line.length);
}
