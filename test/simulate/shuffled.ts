import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConversation } from '../../adapters/cli/conversation.js';
import { type Answers, withoutStatements } from '../../src/agreement/answers.js';

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
        answers: withoutStatements(
          answers,
          statements.flatMap(({ isOut }, index) => (isOut ? [index] : [])),
        ),
      };
    }),
  );
}
