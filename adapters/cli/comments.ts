import { idIn, numberIn } from './cells.js';
import type { Published } from './sign.js';
import { columnIn, columnOf, readTable, type Watch } from './table.js';

/** What the file of statements says of one. */
export interface Comment {
  text: string;
  isOut: boolean;
  counts?: { agrees: number; disagrees: number };
}

/** Reads `comments.csv`, or the compact `statements.csv`, by statement. */
export async function readComments(file: string, watch: Watch): Promise<Map<string, Comment>> {
  const comments = new Map<string, Comment>();
  await readTable(
    file,
    (table) => {
      const what = columnOf(table, ['comment-id', 'statement']);
      const [text, moderated, meta] = [['comment-body', 'text'], ['moderated'], ['is-meta', 'meta']].map((names) =>
        columnIn(table, names),
      ) as [number, number, number];
      const [agrees, disagrees] = [columnIn(table, ['agrees']), columnIn(table, ['disagrees'])];
      return (row) => {
        const counts = { agrees: numberIn(row.cells[agrees]), disagrees: numberIn(row.cells[disagrees]) };
        comments.set(idIn(row, row.cells[what]), {
          text: (row.cells[text] ?? '').replace(/\s+/g, ' ').trim(),
          isOut: row.cells[moderated]?.trim() === '-1' || /^(1|true)$/i.test(row.cells[meta]?.trim() ?? ''),
          ...(Number.isNaN(counts.agrees + counts.disagrees) ? {} : { counts }),
        });
      };
    },
    watch,
  );
  return comments;
}

export const publishedIn = (comments: Map<string, Comment>): Published =>
  new Map([...comments].flatMap(([id, { counts }]) => (counts ? [[id, counts]] : [])));
