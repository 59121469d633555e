import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the page, ready to send. */
export interface PageFile {
  type: string;
  body: Buffer;
}

const files: Record<string, [file: string, type: string]> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/style.css': ['style.css', 'text/css; charset=utf-8'],
  '/top.css': ['top.css', 'text/css; charset=utf-8'],
  '/people.css': ['people.css', 'text/css; charset=utf-8'],
  '/speak.css': ['speak.css', 'text/css; charset=utf-8'],
  '/rooms.css': ['rooms.css', 'text/css; charset=utf-8'],
  '/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/ask.js': ['ask.js', 'text/javascript; charset=utf-8'],
  '/clock.js': ['clock.js', 'text/javascript; charset=utf-8'],
  '/draw.js': ['draw.js', 'text/javascript; charset=utf-8'],
  '/rooms.js': ['rooms.js', 'text/javascript; charset=utf-8'],
  '/form.css': ['form.css', 'text/css; charset=utf-8'],
  '/form.js': ['form.js', 'text/javascript; charset=utf-8'],
  '/mark.svg': ['mark.svg', 'image/svg+xml'],
};

/** The page's files by the only paths that lead to them; read once, so that no request ever names a file. */
export async function readPage(): Promise<Map<string, PageFile>> {
  const folder = await pageFolder();
  const read = Object.entries(files).map(
    async ([path, [file, type]]): Promise<[string, PageFile]> => [
      path,
      { type, body: await readFile(join(folder, file)) },
    ],
  );
  return new Map(await Promise.all(read));
}

/** The page is plain files that the compiler does not copy: they stand beside the source, somewhere above the output. */
async function pageFolder(): Promise<string> {
  const start = dirname(fileURLToPath(import.meta.url));
  for (let above = start; ; above = dirname(above)) {
    const folder = join(above, 'adapters', 'web', 'page');
    const found = await access(join(folder, 'index.html')).then(
      () => true,
      () => false,
    );
    if (found) return folder;
    if (above === dirname(above)) throw new Error(`The playground's page is not above ${start}`);
  }
}
