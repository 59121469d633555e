export type Cell = string | number | undefined;

/** RFC 4180. A cell that a spreadsheet would take for a formula is quoted by an apostrophe, as spreadsheets do themselves. */
export const csv = (rows: Cell[][]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** Also after blanks, and in the wide letters that some spreadsheets read as the narrow ones. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
