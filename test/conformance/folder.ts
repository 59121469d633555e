import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Conversation, readConversation } from '../../adapters/cli/conversation.js';
import { columnIn, columnOf, readTable } from '../../adapters/cli/table.js';
import { Trouble } from '../../adapters/cli/verb.js';

const numbers = z.array(z.number());
const perGroup = z.array(numbers);
const grouping = z.object({
  participants: numbers,
  labels: numbers,
  k: z.number(),
  silhouettes: z.record(z.string(), z.number()),
  base_clusters: z.number(),
});

/** What an independent calculation makes of a conversation. Arrays are by its own `participants` or `statements`. */
const expected = z.object({
  participants: numbers,
  statements: numbers,
  mean: numbers,
  pc1: numbers,
  pc2: numbers,
  eigenvalues: numbers,
  total_variance: z.number(),
  x: numbers,
  y: numbers,
  own_threshold: grouping,
  published_set: grouping.extend({
    labels_k_given: numbers,
    clean_labels: numbers,
    clean_k: z.number(),
    clean_labels_k_given: numbers,
  }),
  on_published_groups: z.object({
    groups: numbers,
    agree: perGroup,
    disagree: perGroup,
    seen: perGroup,
    group_informed_consensus: numbers,
    z_agree: perGroup,
    z_disagree: perGroup,
    p_agree: perGroup,
    p_disagree: perGroup,
  }),
});
export type Expected = z.infer<typeof expected>;

/** A folder with a conversation, and what is known of it from elsewhere. */
export interface Folder {
  name: string;
  conversation: Conversation;
  /** The group that was published for a voter, from 0; -1 for the others. Absent when there is no `groups.csv`. */
  published?: Int8Array;
  /** The published group-aware consensus, by statement; NaN where there is none. */
  publishedConsensus: Float64Array;
  expected?: Expected;
}

/** Throws Trouble when it cannot be read. */
export async function readFolder(folder: string): Promise<Folder> {
  const conversation = await readConversation(folder);
  const { participants, statements } = conversation;
  const groups = await readColumn(folder, 'groups.csv', 'participant', 'group');
  const names = [...new Set(groups?.values())].sort((a, b) => Number(a) - Number(b));
  const consensus = await readColumn(folder, 'statements.csv', 'statement', 'group_informed_consensus');
  const known = readExpected(folder);
  return {
    name: basename(resolve(folder)),
    conversation,
    ...(groups ? { published: Int8Array.from(participants, (id) => names.indexOf(groups.get(id) ?? '')) } : {}),
    publishedConsensus: Float64Array.from(statements, ({ id }) => Number(consensus?.get(id) || Number.NaN)),
    ...(known ? { expected: known } : {}),
  };
}

const inFolder = (folder: string, name: string): string | undefined =>
  [join(folder, name), join(folder, `${name}.gz`)].find(existsSync);

/** One column of a table by another; undefined when there is no such file or column. */
async function readColumn(
  folder: string,
  name: string,
  key: string,
  value: string,
): Promise<Map<string, string> | undefined> {
  const file = inFolder(folder, name);
  if (!file) return undefined;
  const found = new Map<string, string>();
  let isThere = false;
  await readTable(file, (table) => {
    const [who, what] = [columnOf(table, [key]), columnIn(table, [value])];
    isThere = what >= 0;
    return ({ cells }) => found.set((cells[who] ?? '').trim(), (cells[what] ?? '').trim());
  });
  return isThere ? found : undefined;
}

function readExpected(folder: string): Expected | undefined {
  const file = inFolder(folder, 'expected.json');
  if (!file) return undefined;
  let found: unknown;
  try {
    const bytes = readFileSync(file);
    found = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString());
  } catch {
    throw new Trouble(`${basename(file)} cannot be read.`);
  }
  const read = expected.safeParse(found);
  if (!read.success) throw new Trouble(`${basename(file)} is not what was expected: ${z.prettifyError(read.error)}`);
  return read.data;
}
