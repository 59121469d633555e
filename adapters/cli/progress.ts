import type { Tools } from './verb.js';

const width = 24;
const leastMs = 80;

/** One line that changes while something takes long; nothing where nobody watches. */
export class Progress {
  private last = 0;
  private isShown = false;

  constructor(
    private readonly tools: Pick<Tools, 'err'>,
    private readonly isOn: boolean,
  ) {}

  /** What is being done, and how much of it is done, 0 to 1. */
  show(what: string, part: number): void {
    const now = performance.now();
    if (!this.isOn || (part < 1 && now - this.last < leastMs)) return;
    this.last = now;
    this.isShown = true;
    const full = Math.round(Math.min(1, part) * width);
    const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
    this.tools.err(`\r\u001b[K${bar} ${String(Math.floor(part * 100)).padStart(3)} %  ${what}`);
  }

  /** Takes the line away again. */
  end(): void {
    if (this.isShown) this.tools.err('\r\u001b[K');
    this.isShown = false;
  }
}
