import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWords } from './words/read.js';
import { pageOf } from './words/write.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

test('every message that people read is on the page, with the place that says it', async () => {
  const rooms = await readWords(root);
  const messages = rooms.flatMap((room) => room.messages);
  expect(rooms.map(({ file }) => file)).toContain('src/checkins/words.ts');
  const onlyAsker = messages.find(({ says }) =>
    says.some((said) => said.startsWith('Only the organisation that asked')),
  );
  expect(onlyAsker?.saidIn.join()).toContain('src/commitments/commitments.ts');
  const page = pageOf(rooms);
  for (const said of messages.flatMap(({ says }) => says)) expect(page).toContain(said.split('\n')[0]);
});

test('the page of words in the docs is the one that is made from the words: npm run words', async () => {
  const page = pageOf(await readWords(root));
  expect(readFileSync(join(root, 'docs/words.md'), 'utf8')).toBe(page);
});
