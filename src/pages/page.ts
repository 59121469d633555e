import type { Block } from '../note.js';

/** One page of the coalition's pages, in blocks that any reader can show; buttons are left out of them. */
export interface Page {
  title: string;
  /** What stands here, in a sentence. */
  about?: string;
  parts: Part[];
}

/** A part of a page under its own heading; without one, it stands first. */
export interface Part {
  heading?: string;
  blocks: Block[];
  parts?: Part[];
}
