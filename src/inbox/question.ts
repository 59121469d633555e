import type { Button, Line } from '../note.js';

/** What one organisation, or one person of it, is asked alone: a line, and how to answer it. */
export interface Question {
  /** The key of the message of its own that it has when there is room for one. */
  key: string;
  line: Line;
  press: Button;
  /** Where a no is as easy as a yes. */
  no?: Button;
}
