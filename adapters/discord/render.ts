import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { wireOfButton } from '../../commands/wire.js';
import { inItsLanguage } from '../../src/languages/language.js';
import { colon } from '../../src/languages/setting.js';
import type { CoalitionId } from '../../src/names.js';
import type { Block, Button, Line, Note } from '../../src/note.js';
import { nameOf } from '../../src/pictures/picture.js';
import { limits, shorten } from './limits.js';
import { isVisible, oneLine, spell, webAddress } from './markdown.js';
import { fileOf, none, type Pictures } from './pictures.js';
import { words } from './words.js';

const closing = (): string => `-# ${words.shortened}`;

/**
 * A note as one card that Discord accepts whatever people wrote: what does not fit is shortened, and the card says so.
 * `mark` is a number from 1 to 2³¹ − 1 by which the card can be found again; `pictures`, and files, are attached to the message.
 */
export function render(
  coalition: CoalitionId | undefined,
  note: Note,
  mark?: number,
  pictures: Pictures = none,
): APIContainerComponent {
  const components = inItsLanguage(note, () => {
    const card = new Card(coalition);
    if (note.title !== undefined) card.write('## ', [oneLine(note.title)], '');
    for (const block of note.blocks) addBlock(card, block, pictures);
    return card.finish();
  });
  return { type: ComponentType.Container, ...(mark === undefined ? {} : { id: mark }), components };
}

/** The wire a button carried: two buttons of one card may wish the same, but Discord wants each id once. */
export const wireOfCustomId = (customId: string): string => customId.replace(/(?<=\})#\d{1,2}$/, '');

function addBlock(card: Card, block: Block, pictures: Pictures): void {
  switch (block.kind) {
    case 'text':
      card.write('', block.line, '\n\n');
      break;
    case 'list':
      for (const line of block.lines) card.write('- ', onOneLine(line), '\n');
      break;
    case 'facts':
      for (const { name, is } of block.facts)
        card.write('', [{ strong: `${name}${colon().trimEnd()}` }, ' ', ...onOneLine(is)], '\n');
      break;
    case 'image':
      if (pictures.has(nameOf(block.picture))) card.show(nameOf(block.picture), block.alt);
      else if (!block.told) card.write('', [block.alt], '\n\n');
      break;
    case 'file':
      if (pictures.has(block.file.name)) card.attach(block.file.name);
      else card.write('', [block.file.name], '\n\n');
      break;
    case 'buttons':
      card.offer(block.buttons);
      break;
    case 'rule':
      card.rule();
  }
}

const onOneLine = (line: Line): Line => line.map((span) => (typeof span === 'string' ? oneLine(span) : span));

/** The parts of a card as they are added, and the room that is left on it. */
class Card {
  private readonly parts: APIComponentInContainer[] = [];
  private text = '';
  private lastGap = '';
  /** The card itself and its closing line are counted from the beginning. */
  private componentsLeft: number = limits.componentsInMessage - 2;
  private charactersLeft: number = limits.textInMessage - closing().length;
  private cut = false;
  private readonly customIds = new Set<string>();

  constructor(private readonly coalition: CoalitionId | undefined) {}

  /** Adds a line of text; `gap` stands between it and another line of its kind. */
  write(prefix: string, line: Line, gap: string): void {
    const opens = this.text === '';
    if (this.charactersLeft <= 0 || (opens && this.componentsLeft < 1)) {
      this.cut = true;
      return;
    }
    const sameKind = gap === this.lastGap ? gap : '\n';
    const before = opens ? '' : sameKind;
    const { text, whole } = spell(line, this.charactersLeft - before.length - prefix.length);
    if (isVisible(text)) {
      this.text += before + prefix + text;
      this.charactersLeft -= before.length + prefix.length + text.length;
      this.lastGap = gap;
      if (opens) this.componentsLeft -= 1;
    }
    if (whole) return;
    // Nothing after a gap: what is left of the room stays empty, so that no sentence stands without the one before it.
    this.cut = true;
    this.charactersLeft = 0;
  }

  offer(buttons: Button[]): void {
    this.endText();
    const shown = buttons.map((button) => this.button(button)).filter((button) => button !== undefined);
    for (let from = 0; from < shown.length; from += limits.buttonsInRow) {
      const row = shown.slice(from, from + Math.min(limits.buttonsInRow, Math.max(0, this.componentsLeft - 1)));
      if (row.length < Math.min(limits.buttonsInRow, shown.length - from)) this.cut = true;
      if (row.length === 0) return;
      this.parts.push({ type: ComponentType.ActionRow, components: row });
      this.componentsLeft -= 1 + row.length;
    }
  }

  /** A picture that is attached to the message. */
  show(name: string, alt: string): void {
    this.endText();
    if (this.componentsLeft < 1) {
      this.cut = true;
      return;
    }
    const description = shorten(oneLine(alt), limits.imageWords);
    const item = { media: { url: `attachment://${fileOf(name)}` }, ...(isVisible(description) ? { description } : {}) };
    this.parts.push({ type: ComponentType.MediaGallery, items: [item] });
    this.componentsLeft -= 1;
  }

  /** A file that is attached to the message. */
  attach(name: string): void {
    this.endText();
    if (this.componentsLeft < 1) {
      this.cut = true;
      return;
    }
    this.parts.push({ type: ComponentType.File, file: { url: `attachment://${name}` } });
    this.componentsLeft -= 1;
  }

  rule(): void {
    this.endText();
    const last = this.parts.at(-1);
    if (!last || last.type === ComponentType.Separator || this.componentsLeft < 2) return;
    this.parts.push({ type: ComponentType.Separator, divider: true });
    this.componentsLeft -= 1;
  }

  finish(): APIComponentInContainer[] {
    this.endText();
    if (this.parts.at(-1)?.type === ComponentType.Separator) this.parts.pop();
    if (this.cut) this.parts.push({ type: ComponentType.TextDisplay, content: closing() });
    if (this.parts.length === 0) this.parts.push({ type: ComponentType.TextDisplay, content: words.nothing });
    return this.parts;
  }

  private endText(): void {
    if (this.text !== '') this.parts.push({ type: ComponentType.TextDisplay, content: this.text });
    this.text = '';
  }

  private button(button: Button): APIButtonComponent | undefined {
    const said = oneLine(button.label);
    const label = isVisible(said) ? shorten(said, limits.buttonLabel) : '…';
    if ('link' in button) {
      const url = webAddress(button.link);
      return url ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url } : undefined;
    }
    const style = button.main ? ButtonStyle.Primary : ButtonStyle.Secondary;
    return { type: ComponentType.Button, style, label, custom_id: this.customId(button) };
  }

  private customId(button: Exclude<Button, { link: string }>): string {
    const wire = wireOfButton(this.coalition, button);
    let customId = wire;
    for (let copy = 1; this.customIds.has(customId); copy += 1) customId = `${wire}#${copy}`;
    this.customIds.add(customId);
    if (customId.length > limits.customId)
      throw new Error(`The button “${button.label}” carries ${customId.length} characters, over ${limits.customId}`);
    return customId;
  }
}
