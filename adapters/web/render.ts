import type { Reply } from '../../commands/reply.js';
import { wireOfButton } from '../../commands/wire.js';
import { inItsLanguage, type Language } from '../../src/languages/language.js';
import type { CoalitionId } from '../../src/names.js';
import type { Block, Button, Fact, Field, Line, Span } from '../../src/note.js';
import { draw } from '../../src/pictures/draw.js';
import { cast } from './cast.js';
import type { Kept } from './store.js';

/** A block as the page draws it: buttons carry their wire, a picture its address. Words stay plain text in JSON. */
export type DrawnBlock =
  | { kind: 'text'; line: Line }
  | { kind: 'list'; lines: Line[] }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'image'; source: string; alt: string }
  | { kind: 'file'; name: string; source: string }
  | { kind: 'buttons'; buttons: DrawnButton[] }
  | { kind: 'rule' };
export type DrawnButton = { label: string; main?: true } & ({ wire: string } | { link: string });

/** One message as the page draws it. */
export interface Drawn {
  id: number;
  /** The room's key, or the person's when `private`. */
  place: string;
  private: boolean;
  whisper: boolean;
  /** For a whisper: the room it was asked for in. */
  room?: string;
  asked?: string;
  at: string;
  revised: boolean;
  title?: string;
  /** In which its words are: a room's may be another than its reader's. */
  language: Language;
  blocks: DrawnBlock[];
}

export interface DrawnForm {
  title: string;
  intro?: Line;
  fields: Field[];
  wire: string;
}

export const drawMessage = ({ id, place, kind, coalition, room, asked, note, revision, at }: Kept): Drawn => ({
  id,
  place,
  private: cast.some(({ key }) => key === place),
  whisper: kind === 'whisper',
  ...(room ? { room } : {}),
  ...(asked === undefined ? {} : { asked }),
  at,
  revised: revision > 0,
  ...(note.title === undefined ? {} : { title: note.title }),
  language: note.language ?? 'en',
  blocks: inItsLanguage(note, () => note.blocks.map((block) => drawBlock(block, coalition))),
});

export const drawForm = ({ form, wire }: Extract<Reply, { form: unknown }>): DrawnForm => ({
  title: form.title,
  ...(form.intro ? { intro: form.intro.map(safeSpan) } : {}),
  fields: form.fields,
  wire,
});

function drawBlock(block: Block, coalition: CoalitionId | undefined): DrawnBlock {
  switch (block.kind) {
    case 'text':
      return { kind: 'text', line: block.line.map(safeSpan) };
    case 'list':
      return { kind: 'list', lines: block.lines.map((line) => line.map(safeSpan)) };
    case 'facts':
      return { kind: 'facts', facts: block.facts.map(({ name, is }) => ({ name, is: is.map(safeSpan) })) };
    case 'image': {
      // Inside <img> a picture can neither run anything nor fetch anything.
      const source = `data:image/svg+xml;base64,${Buffer.from(draw(block.picture, 'page')).toString('base64')}`;
      return { kind: 'image', source, alt: block.alt };
    }
    case 'file': {
      const { name, type, content } = block.file;
      return { kind: 'file', name, source: `data:${type};base64,${Buffer.from(content).toString('base64')}` };
    }
    case 'buttons':
      return { kind: 'buttons', buttons: block.buttons.map((button) => drawButton(button, coalition)) };
    case 'rule':
      return { kind: 'rule' };
  }
}

function drawButton(button: Button, coalition: CoalitionId | undefined): DrawnButton {
  const { label, main } = button;
  const goes = 'link' in button ? { link: safeLink(button.link) } : { wire: wireOfButton(coalition, button) };
  return { label, ...(main ? { main } : {}), ...goes };
}

const safeSpan = (span: Span): Span =>
  typeof span === 'object' && 'link' in span ? { ...span, link: safeLink(span.link) } : span;

/** Only addresses of pages: nothing that runs. */
const safeLink = (link: string): string => (/^https?:\/\//i.test(link) || /^\/(?!\/)/.test(link) ? link : '#');
