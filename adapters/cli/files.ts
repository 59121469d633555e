import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { Trouble } from './verb.js';
import { words } from './words.js';

/** Writes a file whole or not at all: it is complete before it bears its name. `onlyOwner`: nobody else on this machine reads it. */
export function writeWhole(file: string, content: string | Uint8Array, { onlyOwner = false } = {}): void {
  const whole = resolve(file);
  const draft = `${whole}.${process.pid}.part`;
  inWords(file, () => {
    try {
      writeFileSync(draft, content, onlyOwner ? { mode: 0o600 } : {});
      renameSync(draft, whole);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** Writes a folder of files whole or not at all. It must not be there yet, or be empty. A name that leads out of it is refused. */
export function writeFolder(folder: string, files: Record<string, string>): void {
  const whole = resolve(folder);
  for (const name of Object.keys(files))
    if (!resolve(whole, name).startsWith(`${whole}${sep}`)) throw new Trouble(words.notInside(folder, name));
  if (existsSync(whole) && readdirSync(whole).length > 0) throw new Trouble(words.notEmpty(folder));
  inWords(folder, () => {
    mkdirSync(dirname(whole), { recursive: true });
    const draft = mkdtempSync(`${whole}.part-`);
    try {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(draft, name)), { recursive: true });
        writeFileSync(join(draft, name), content);
      }
      rmSync(whole, { recursive: true, force: true });
      renameSync(draft, whole);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  });
}

function inWords(path: string, write: () => void): void {
  try {
    write();
  } catch (fault) {
    throw new Trouble(
      words.cannotWrite(path, typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : ''),
    );
  }
}
