import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A plain file that the compiler does not copy: it stands beside the source, somewhere above the output. */
async function fileBeside(...path: string[]): Promise<string> {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let above = start; ; above = dirname(above)) {
    const file = join(above, 'adapters', 'pages', ...path);
    const found = await access(file).then(
      () => true,
      () => false,
    );
    if (found) return file;
    if (above === dirname(above)) throw new Error(`${join(...path)} of the pages is not above ${start}`);
  }
}

/** How all pages look: one stylesheet. */
export async function readLook(): Promise<string> {
  const files = ['look.css', 'room.css'].map(async (file) => readFile(await fileBeside('look', file), 'utf8'));
  return (await Promise.all(files)).join('\n');
}
