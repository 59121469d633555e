import type { types } from '@slack/bolt';
import { limits } from './limits.js';
import { elementsOf, lengthOf } from './line.js';
import { words } from './words.js';

type KnownBlock = types.KnownBlock;

/** The most that buttons may take of a note that is too long: the rest is for its words. */
const pressesAtMost = { rows: 10, text: limits.textInMessage / 2 };

/** When a note is too long its buttons stay, its words are cut at the end, and one line says that there is more. */
export function fitted(blocks: KnownBlock[], max: number): KnownBlock[] {
  if (blocks.length === 0) return [sentence(words.nothing)];
  if (blocks.length <= max && total(blocks) <= limits.textInMessage) return blocks;
  const presses = pressesThatStay(blocks);
  let left = limits.textInMessage - words.more.length - total([...presses]);
  let room = max - 1 - presses.size;
  let told = false;
  return blocks.flatMap((block) => {
    if (presses.has(block)) return [block];
    left -= sizeOf(block);
    if (block.type === 'actions' || left < 0 || room <= 0) room = 0;
    if (room > 0) {
      room -= 1;
      return [block];
    }
    const line = told ? [] : [sentence(words.more)];
    told = true;
    return line;
  });
}

const sentence = (line: string): KnownBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: elementsOf([line]) }],
});

function pressesThatStay(blocks: KnownBlock[]): Set<KnownBlock> {
  let text = 0;
  const rows = blocks.filter((block) => {
    if (block.type !== 'actions') return false;
    text += sizeOf(block);
    return text <= pressesAtMost.text;
  });
  return new Set(rows.slice(0, pressesAtMost.rows));
}

const total = (blocks: KnownBlock[]): number => blocks.reduce((sum, block) => sum + sizeOf(block), 0);

/** The characters of a block that people read. */
function sizeOf(block: KnownBlock): number {
  if (block.type === 'header') return block.text.text.length;
  if (block.type === 'actions')
    return block.elements.reduce((sum, one) => sum + (one.type === 'button' ? one.text.text.length : 0), 0);
  if (block.type !== 'rich_text') return 0;
  return block.elements.reduce((sum, one) => sum + sizeOfPiece(one), 0);
}

const sizeOfPiece = (piece: types.RichTextBlock['elements'][number]): number =>
  piece.type === 'rich_text_list'
    ? piece.elements.reduce((sum, item) => sum + sizeOfLine(item.elements), 0)
    : sizeOfLine(piece.elements);

/** A line's characters and its end. */
export const sizeOfLine = (line: types.RichTextElement[]): number => line.reduce((sum, one) => sum + lengthOf(one), 1);
