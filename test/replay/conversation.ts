import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { readConversation as readExport } from '../../adapters/cli/conversation.js';
import { Trouble } from '../../adapters/cli/verb.js';
import type { Side } from '../../src/agreement/answers.js';

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
  participants: Map<string, Map<string, Side>>;
}

const meta = z.object({ source: z.string().optional(), url: z.string().optional() });

/** Reads a folder as `moot map` does, and where it comes from. Throws Trouble. */
export async function readConversation(folder: string): Promise<Conversation> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Trouble(`There is no folder ${folder}.`);
  const { title, participants, statements, answers } = await readExport(folder);
  const about = existsSync(join(folder, 'meta.json'))
    ? (meta.safeParse(JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'))).data ?? {})
    : {};
  const licence = [join(folder, 'LICENSE-DATA.txt'), join(folder, '..', 'LICENSE-DATA.txt')].find(existsSync);
  const source = [about.source, about.url].filter(Boolean).join(', ');
  const saidBy = (voter: number): Map<string, Side> => {
    const cells = [...answers.statement.keys()].slice(answers.start[voter], answers.start[voter + 1]);
    return new Map(
      cells.map((cell) => [statements[answers.statement[cell] ?? 0]?.id ?? '', (answers.side[cell] ?? 0) as Side]),
    );
  };
  const asked = statements.filter(({ isOut }) => !isOut);
  return {
    name: basename(resolve(folder)),
    topic: title,
    ...(source ? { source } : {}),
    ...(licence ? { licence } : {}),
    statements: new Map(asked.map(({ id, text }) => [id, text ? { text } : {}])),
    participants: new Map(participants.map((id, voter) => [id, saidBy(voter)])),
  };
}
