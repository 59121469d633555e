import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Answers } from '../../src/agreement/answers.js';
import { idIn, sideIn, timeIn } from './cells.js';
import { SaidInColumns } from './columns.js';
import { type Comment, publishedIn, readComments } from './comments.js';
import { type Found, findExport } from './find.js';
import { isFlipped, type Published } from './sign.js';
import { BadRow, columnIn, columnOf, readTable, type Watch } from './table.js';
import { Trouble } from './verb.js';
import { words } from './words.js';

export interface Statement {
  id: string;
  text?: string;
  /** Moderated out, or about the conversation itself. */
  isOut: boolean;
}

/** A deliberation as its export tells it. Participants and statements are in order of first answer. */
export interface Conversation {
  title: string;
  participants: string[];
  statements: Statement[];
  answers: Answers;
  /** In the file -1 means yes, as in Polis's own database; it was turned round. */
  wasFlipped: boolean;
}

/** How far the reading of a file is. */
export type Reading = (file: string, ...how: Parameters<Watch>) => void;

/**
 * Reads a Polis export: `votes.csv` (a row per answer; of two by the same participant to the same statement the later one
 * counts) or else `participants-votes.csv`, with `comments.csv` where it is. Throws Trouble with file and line.
 */
export async function readConversation(path: string, watch: Reading = () => undefined): Promise<Conversation> {
  const found = findExport(path);
  const reading =
    (file: string): Watch =>
    (done, of) =>
      watch(basename(file), done, of);
  const comments = found.comments
    ? await readComments(found.comments, reading(found.comments))
    : new Map<string, Comment>();
  const read = found.votes
    ? await readVotes(found.votes, reading(found.votes))
    : await readMatrix(found.matrix ?? '', reading(found.matrix ?? ''));
  const wasFlipped = isFlipped(read.said.counted(), read.published.size > 0 ? read.published : publishedIn(comments));
  const { answers, voters, statements } = read.said.finish(wasFlipped);
  if (voters.length < 2) throw new Trouble(words.tooFewPeople(found.name, voters.length));
  return {
    title: titleOf(found),
    participants: voters,
    statements: statements.map((id): Statement => {
      const { text, isOut = false } = comments.get(id) ?? {};
      return { id, isOut, ...(text ? { text } : {}) };
    }),
    answers,
    wasFlipped,
  };
}

interface Read {
  said: SaidInColumns;
  published: Published;
}

async function readVotes(file: string, watch: Watch): Promise<Read> {
  let said = new SaidInColumns(false);
  await readTable(
    file,
    (table) => {
      const who = columnOf(table, ['voter-id', 'participant']);
      const what = columnOf(table, ['comment-id', 'statement']);
      const vote = columnOf(table, ['vote']);
      const when = columnIn(table, ['timestamp']);
      said = new SaidInColumns(when >= 0);
      return (row) => {
        const side = sideIn(row, row.cells[vote]);
        const at = when < 0 ? 0 : timeIn(row, row.cells[when]);
        said.add(idIn(row, row.cells[who]), idIn(row, row.cells[what]), side, at);
      };
    },
    watch,
  );
  return { said, published: new Map() };
}

async function readMatrix(file: string, watch: Watch): Promise<Read> {
  const said = new SaidInColumns(false);
  const all = { agrees: 0, disagrees: 0 };
  await readTable(
    file,
    (table) => {
      const who = columnOf(table, ['participant', 'voter-id']);
      const [agrees, disagrees] = [columnIn(table, ['n-agree']), columnIn(table, ['n-disagree'])];
      const statements = table.columns.flatMap((name, at) => (/^\d+$/.test(name) ? [{ name, at }] : []));
      if (statements.length === 0) throw new BadRow(0, words.noStatementColumns);
      return (row) => {
        const voter = idIn(row, row.cells[who]);
        all.agrees += Number(row.cells[agrees] ?? 0) || 0;
        all.disagrees += Number(row.cells[disagrees] ?? 0) || 0;
        for (const { name, at } of statements)
          if (row.cells[at]?.trim()) said.add(voter, name, sideIn(row, row.cells[at]));
      };
    },
    watch,
  );
  return { said, published: new Map([['', all]]) };
}

const meta = z.object({ topic: z.string().trim().min(1) });
/** The conversation's own title where a file tells it, else the name of its folder. */
function titleOf({ name, summary, meta: about }: Found): string {
  let title: string | undefined;
  if (about) {
    try {
      title = meta.safeParse(JSON.parse(readFileSync(about, 'utf8'))).data?.topic;
    } catch {
      throw new Trouble(words.notJson(basename(about)));
    }
  }
  if (summary && !title) {
    const rows: string[][] = parse(readFileSync(summary), { bom: true, relax_column_count: true });
    title = rows.find(([name]) => name === 'topic')?.[1];
  }
  return title?.trim() || name;
}
