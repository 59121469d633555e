import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConversation } from '../../adapters/cli/conversation.js';
import type { Answers } from '../../src/agreement/answers.js';

const shared = fileURLToPath(new URL('../../../../shared/data', import.meta.url));

/** Public deliberations kept beside the project, by name; none where they are not. Statements moderated out are left out. */
export async function deliberations(): Promise<{ name: string; answers: Answers }[]> {
  if (!existsSync(shared)) return [];
  const folders = readdirSync(shared, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => {
      const { answers, statements } = await readConversation(join(shared, name));
      return {
        name,
        answers: without(
          answers,
          statements.map(({ isOut }) => isOut),
        ),
      };
    }),
  );
}

function without({ voters, statements, start, statement, side }: Answers, isOut: boolean[]): Answers {
  const kept = [...statement.keys()].filter((cell) => !isOut[statement[cell]!]);
  const starts = new Uint32Array(voters + 1);
  let before = 0;
  for (let voter = 0; voter <= voters; voter += 1) {
    while (before < kept.length && kept[before]! < start[voter]!) before += 1;
    starts[voter] = before;
  }
  return {
    voters,
    statements,
    start: starts,
    statement: Uint32Array.from(kept, (cell) => statement[cell]!),
    side: Int8Array.from(kept, (cell) => side[cell]!),
  };
}
