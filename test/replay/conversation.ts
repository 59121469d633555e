import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { CannotReplay, columnOf, findFile, malformed, readTable, type Table } from './table.js';

/** Agreed, disagreed, or passed. */
export type Stance = 1 | -1 | 0;

/** A public deliberation, as its folder tells it. */
export interface Conversation {
  name: string;
  topic: string;
  /** Where it was published, and its licence's file, when the folder says. */
  source?: string;
  licence?: string;
  /** By id, moderated-out and meta ones left out; a text where the folder has one. */
  statements: Map<string, { text?: string }>;
  /** Who answered what, in the order of each participant's first answer; a later answer replaced an earlier one. */
  participants: Map<string, Map<string, Stance>>;
}

const meta = z.object({ topic: z.string().optional(), source: z.string().optional(), url: z.string().optional() });

/** Reads a folder: `votes.csv`, and, when they are there, `statements.csv` or `comments.csv` and `meta.json`. Throws CannotReplay. */
export function readConversation(folder: string): Conversation {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new CannotReplay(`There is no folder ${folder}.`);
  const file = findFile(folder, ['votes.csv']);
  if (!file) throw new CannotReplay(`There is no votes.csv or votes.csv.gz in ${folder}.`);
  const participants = readAnswers(readTable(file));
  const about = readMeta(join(folder, 'meta.json'));
  const licence = [join(folder, 'LICENSE-DATA.txt'), join(folder, '..', 'LICENSE-DATA.txt')].find(existsSync);
  const name = basename(resolve(folder));
  const source = [about.source, about.url].filter(Boolean).join(', ');
  return {
    name,
    topic: about.topic?.trim() || name,
    ...(source ? { source } : {}),
    ...(licence ? { licence } : {}),
    statements: readStatements(findFile(folder, ['statements.csv', 'comments.csv']), participants),
    participants,
  };
}

function readMeta(file: string): z.infer<typeof meta> {
  if (!existsSync(file)) return {};
  const read = z.preprocess(parseJson, meta).safeParse(readFileSync(file, 'utf8'));
  if (!read.success) throw new CannotReplay(`${basename(file)} is not the description of a conversation.`);
  return read.data;
}

function parseJson(json: unknown): unknown {
  try {
    return JSON.parse(String(json));
  } catch {
    return undefined;
  }
}

const stances: Record<string, Stance> = { '1': 1, '-1': -1, '0': 0 };

function readAnswers(table: Table): Conversation['participants'] {
  const who = columnOf(table, ['participant', 'voter-id']);
  const what = columnOf(table, ['statement', 'comment-id']);
  const said = columnOf(table, ['vote']);
  const participants: Conversation['participants'] = new Map();
  for (const { line, cells } of inTime(table)) {
    const [participant, statement] = [idIn(cells[who]), idIn(cells[what])];
    const stance = stances[(cells[said] ?? '').trim()];
    if (participant === '' || statement === '') throw malformed(table.name, line, 'nobody, or nothing, is named');
    if (stance === undefined) throw malformed(table.name, line, `“${cells[said]}” is none of 1, 0 and -1`);
    const answers = participants.get(participant) ?? new Map<string, Stance>();
    participants.set(participant, answers.set(statement, stance));
  }
  if (participants.size < 2)
    throw new CannotReplay(
      `${table.name} has the answers of ${participants.size === 1 ? 'one participant' : 'nobody'}; it takes two.`,
    );
  return participants;
}

const idIn = (cell: string | undefined): string => (cell ?? '').trim();

/** Polis gives each answer its time, and its files are not always in that order. */
function inTime({ name, columns, rows }: Table): Table['rows'] {
  if (!columns.includes('timestamp')) return rows;
  const timed = rows.map((row) => ({ row, at: Number(row.cells.timestamp?.trim() || Number.NaN) }));
  const untimed = timed.find(({ at }) => Number.isNaN(at));
  if (untimed) throw malformed(name, untimed.row.line, `“${untimed.row.cells.timestamp}” is not a timestamp`);
  return timed.sort((a, b) => a.at - b.at).map(({ row }) => row);
}

/** Statements that took part: those in the file that were not moderated out and are not about the conversation itself. */
function readStatements(
  file: string | undefined,
  participants: Conversation['participants'],
): Conversation['statements'] {
  const answered = new Set([...participants.values()].flatMap((answers) => [...answers.keys()]));
  const statements: Conversation['statements'] = new Map([...answered].map((id) => [id, {}]));
  if (!file) return statements;
  const table = readTable(file);
  const which = columnOf(table, ['statement', 'comment-id']);
  const words = ['text', 'comment-body', 'body'].find((one) => table.columns.includes(one)) ?? '';
  for (const { line, cells } of table.rows) {
    const id = idIn(cells[which]);
    if (id === '') throw malformed(table.name, line, 'no statement is named');
    const text = (cells[words] ?? '').replace(/\s+/g, ' ').trim();
    if (isOut(cells)) statements.delete(id);
    else if (statements.has(id)) statements.set(id, text ? { text } : {});
  }
  return statements;
}

const isOut = (cells: Record<string, string>): boolean =>
  (cells.moderated ?? '').trim() === '-1' || /^(1|true)$/i.test((cells.meta ?? cells['is-meta'] ?? '').trim());
