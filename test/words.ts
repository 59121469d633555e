import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readWords } from './words/read.js';
import { pageOf } from './words/write.js';

/** `npm run words` writes docs/words.md: every message that people read, made from the files of words. */
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const rooms = await readWords(root);
writeFileSync(join(root, 'docs/words.md'), pageOf(rooms));
const count = rooms.reduce((sum, { messages }) => sum + messages.length, 0);
process.stdout.write(`docs/words.md: ${count} messages from ${rooms.length} files of words\n`);
