import type { types } from '@slack/bolt';
import { wireOfButton } from '../../commands/wire.js';
import { inItsLanguage } from '../../src/languages/language.js';
import { colon } from '../../src/languages/setting.js';
import type { CoalitionId } from '../../src/names.js';
import { type Block, type Button, type Fact, type Line, type Note, plain, type Span } from '../../src/note.js';
import { nameOf } from '../../src/pictures/picture.js';
import { fitted, sizeOfLine } from './fit.js';
import { type Files, noFiles } from './gallery.js';
import { clean, escapeMarkup, limits, oneLine, shorten } from './limits.js';
import { elementsOf, isLink, sayInUtc } from './line.js';
import { words } from './words.js';

type KnownBlock = types.KnownBlock;
type Piece = { type: 'rich_text_section'; elements: types.RichTextElement[] };

type Picturing = Extract<Block, { kind: 'image' }>;

/** A note as Slack takes it: blocks for the eye, and the same as plain text for notifications and screen readers. */
export interface Rendered {
  text: string;
  blocks: KnownBlock[];
}

/** Splits or shortens, so that no note is ever refused. `files` are the pictures that this workspace holds. */
export const renderNote = (coalition: CoalitionId | undefined, note: Note, files: Files = noFiles): Rendered =>
  inItsLanguage(note, () => ({
    text: fallback(note),
    blocks: fitted([...headerOf(note), ...blocksOf(coalition, note, files)], limits.blocksInMessage),
  }));

/** The blocks of a note without its title, for a form's window. */
export const windowBlocks = (coalition: CoalitionId | undefined, note: Note): KnownBlock[] =>
  inItsLanguage(note, () => fitted(blocksOf(coalition, note, noFiles), limits.blocksInView));

/** Panels one below the other, as many as Slack's home tab takes. */
export const homeBlocks = (panels: { coalition?: CoalitionId; note: Note }[]): KnownBlock[] =>
  fitted(
    panels.flatMap(({ coalition, note }) =>
      inItsLanguage(note, () => [...headerOf(note), ...blocksOf(coalition, note, noFiles)]),
    ),
    limits.blocksInView,
  );

const headerOf = ({ title }: Note): KnownBlock[] =>
  title && clean(title).trim() !== ''
    ? [{ type: 'header', text: { type: 'plain_text', text: oneLine(title, limits.header), emoji: false } }]
    : [];

/** One numbering for all buttons of a message: Slack wants each to have its own name. */
function blocksOf(coalition: CoalitionId | undefined, { blocks }: Note, files: Files): KnownBlock[] {
  const made = { buttons: 0 };
  return blocks.flatMap((block) => (block.kind === 'image' ? imageOf(block, files) : blockOf(coalition, block, made)));
}

/** The picture where the workspace holds it; else its words, unless the note has said them. */
function imageOf({ picture, alt, told }: Picturing, files: Files): KnownBlock[] {
  const id = files.get(nameOf(picture));
  if (id) return [{ type: 'image', slack_file: { id }, alt_text: oneLine(alt, limits.imageWords) }];
  return told ? [] : richText(sections([elementsOf([alt])]));
}

function blockOf(
  coalition: CoalitionId | undefined,
  block: Exclude<Block, Picturing>,
  made: { buttons: number },
): KnownBlock[] {
  switch (block.kind) {
    case 'text':
      return richText(sections([elementsOf(block.line)]));
    case 'list':
      return inPieces(block.lines.map((line) => elementsOf(line))).flatMap((lines) =>
        richText([{ type: 'rich_text_list', style: 'bullet', elements: sections(lines) }]),
      );
    case 'facts':
      return inPieces(block.facts.map(factElements)).flatMap((facts) => richText(sections([onLines(facts)])));
    case 'file':
      return richText(sections([elementsOf([block.file.name])]));
    case 'buttons':
      return buttonBlocks(coalition, block.buttons, made);
    case 'rule':
      return [{ type: 'divider' }];
  }
}

const sections = (lines: types.RichTextElement[][]): Piece[] =>
  lines.filter((elements) => elements.length > 0).map((elements) => ({ type: 'rich_text_section', elements }));

/** An empty block would be refused, so it is none. */
const richText = (elements: types.RichTextBlock['elements']): KnownBlock[] =>
  elements.every((one) => one.elements.length > 0) && elements.length > 0 ? [{ type: 'rich_text', elements }] : [];

const factElements = ({ name, is }: Fact): types.RichTextElement[] =>
  elementsOf([{ strong: name }, colon(), ...is] satisfies Line);

const onLines = (lines: types.RichTextElement[][]): types.RichTextElement[] =>
  lines.flatMap((line, index) => (index === 0 ? line : [{ type: 'text', text: '\n' } as const, ...line]));

/** Lines in groups that each fit into one block. */
function inPieces(lines: types.RichTextElement[][]): types.RichTextElement[][][] {
  const pieces: types.RichTextElement[][][] = [];
  let left = 0;
  for (const line of lines.filter((one) => one.length > 0)) {
    const size = sizeOfLine(line);
    if (size > left || pieces.length === 0) {
      pieces.push([]);
      left = limits.text + 1;
    }
    pieces.at(-1)?.push(line);
    left -= size;
  }
  return pieces;
}

function buttonBlocks(
  coalition: CoalitionId | undefined,
  buttons: Button[],
  made: { buttons: number },
): types.ActionsBlock[] {
  const elements = buttons.flatMap((button) => buttonOf(coalition, button, made));
  const rows = Math.ceil(elements.length / limits.buttonsInBlock);
  return Array.from({ length: rows }, (_, row) => ({
    type: 'actions',
    elements: elements.slice(row * limits.buttonsInBlock, (row + 1) * limits.buttonsInBlock),
  }));
}

function buttonOf(coalition: CoalitionId | undefined, button: Button, made: { buttons: number }): types.Button[] {
  const carried = carriedBy(coalition, button);
  if (!carried) return [];
  const action_id = `b${made.buttons}`;
  made.buttons += 1;
  const text = { type: 'plain_text', text: oneLine(button.label, limits.buttonText), emoji: false } as const;
  return [{ type: 'button', action_id, text, ...carried, ...(button.main ? { style: 'primary' as const } : {}) }];
}

/** A wish too long to carry, or an address nothing opens, makes no button: it could only disappoint. */
function carriedBy(
  coalition: CoalitionId | undefined,
  button: Button,
): { url: string } | { value: string } | undefined {
  if ('link' in button) return isLink(button.link) ? { url: button.link } : undefined;
  const value = wireOfButton(coalition, button);
  return value.length <= limits.buttonValue ? { value } : undefined;
}

/** The plain text beside the blocks. Notifications cannot show the reader's zone, so instants say theirs. */
function fallback(note: Note): string {
  const whole = clean(plain({ ...note, blocks: note.blocks.map(inUtc) })).trim();
  const short = shorten(escapeMarkup(whole), limits.text);
  // An entity cut in half would show as odd letters.
  return short.replace(/&\w{0,4}…$/, '…') || words.nothing;
}

const inUtc = (block: Block): Block => {
  if (block.kind === 'text') return { ...block, line: block.line.map(spanInUtc) };
  if (block.kind === 'list') return { ...block, lines: block.lines.map((line) => line.map(spanInUtc)) };
  if (block.kind === 'facts')
    return { ...block, facts: block.facts.map(({ name, is }) => ({ name, is: is.map(spanInUtc) })) };
  return block;
};
const spanInUtc = (span: Span): Span => (typeof span === 'object' && 'moment' in span ? sayInUtc(span.moment) : span);
