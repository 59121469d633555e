/** Words that are in every sentence and tell nothing of what it is about. */
const common = new Set(
  'a about against all an and any are as at be by can do each for from get give go have how in into is it its make may more new of on one or other others our out people shall so some take than that the their them then there they things this to up us use we what when where which who will with working you your'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !common.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word));

/**
 * What a line is about, by its words: `Lend things to each other: van, meeting room` is told by any of its key words
 * after the colon; a line without them by two of its own, or all when it has fewer.
 */
export function isAbout(line: string, text: string): boolean {
  const said = new Set(wordsOf(text));
  const isSaid = (key: string) => {
    const needed = wordsOf(key);
    return needed.length > 0 && needed.every((word) => said.has(word));
  };
  const colon = line.indexOf(':');
  if (colon >= 0)
    return line
      .slice(colon + 1)
      .split(',')
      .some(isSaid);
  const own = [...new Set(wordsOf(line))];
  return own.length > 0 && own.filter((word) => said.has(word)).length >= Math.min(2, own.length);
}

/** A line without its key words: what people read. */
export const headOf = (line: string): string => (line.split(':')[0] ?? line).trim();
