import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { cli } from '../../adapters/cli/cli.js';
import type { History, Tools } from '../../adapters/cli/verb.js';
import { bookOf } from '../../adapters/pages/book.js';

/** A folder of somebody's own, and what they read when they type `moot …` in it. */
export class CommandLine {
  readonly folder = mkdtempSync(join(tmpdir(), 'moot-cli-'));
  out = '';
  err = '';
  isWatched = false;
  paint: Tools['paint'] = async () => undefined;
  history: () => Promise<History> = () => Promise.reject(new Error('Nothing is kept here'));
  store: Tools['openStore'] = () => Promise.reject(new Error('Nothing can be kept here'));
  queue: Tools['openQueue'] = async () => undefined;
  house: Tools['openHouse'] = async () => undefined;

  async type(...typed: string[]): Promise<number> {
    this.out = '';
    this.err = '';
    return cli(typed, {
      out: (text) => {
        this.out += text;
      },
      err: (text) => {
        this.err += text;
      },
      isWatched: this.isWatched,
      paint: this.paint,
      openHistory: () => this.history(),
      openStore: () => this.store(),
      bind: bookOf,
      openQueue: () => this.queue(),
      openHouse: (where, isNew) => this.house(where, isNew),
    });
  }

  at = (name: string): string => join(this.folder, name);
  read = (name: string): string => readFileSync(this.at(name), 'utf8');
  writeBytes = (name: string, content: string | Uint8Array): void => writeFileSync(this.at(name), content);
  /** Writes a file, packed when its name says so. */
  write(name: string, ...lines: string[]): string {
    const text = `${lines.join('\n')}\n`;
    writeFileSync(this.at(name), name.endsWith('.gz') ? gzipSync(text) : text);
    return this.at(name);
  }
}
