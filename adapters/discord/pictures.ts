import type { RawFile } from 'discord.js';
import type { Note } from '../../src/note.js';
import { nameOf } from '../../src/pictures/picture.js';
import type { Paint } from '../../src/ports.js';
import { limits, shorten } from './limits.js';
import { oneLine } from './markdown.js';

/** The names of the pictures that a message shows. */
export type Pictures = ReadonlySet<string>;
export const none: Pictures = new Set();

/** What a picture is called in its message; a card refers to it by this. */
export const fileOf = (name: string): string => `${name}.png`;

/** One way to show a note's pictures: those of these names, brought along or hanging already. */
export interface Way {
  shown: Pictures;
  files: RawFile[];
  /** All that is to be attached afterwards; absent: what is attached stays. */
  attachments?: { id: string; description: string }[];
}

/**
 * The ways to show a note, best first: with the pictures that hang there, with pictures brought along, in words. The next
 * is for when Discord refuses one: a picture deleted, a channel in which Moot may attach nothing, a file too large.
 */
export async function* waysToShow({ blocks }: Note, paint: Paint | undefined, hanging = none): AsyncGenerator<Way> {
  const images = blocks.filter((block) => block.kind === 'image');
  const names = new Set(images.map(({ picture }) => nameOf(picture)));
  if (names.size > 0 && [...names].every((name) => hanging.has(name))) yield { shown: names, files: [] };
  const painted = await Promise.all(
    images.map(async ({ picture, alt }) => ({ name: nameOf(picture), alt, png: await paint?.(picture) })),
  );
  const brought = painted.flatMap(({ name, alt, png }) => (png ? [{ name, alt, data: Buffer.from(png) }] : []));
  if (brought.length > 0)
    yield {
      shown: new Set(brought.map(({ name }) => name)),
      files: brought.map(({ name, data }) => ({ name: fileOf(name), data, contentType: 'image/png' })),
      attachments: brought.map(({ alt }, index) => ({
        id: String(index),
        description: shorten(oneLine(alt), limits.imageWords),
      })),
    };
  yield { shown: none, files: [], ...(hanging.size > 0 ? { attachments: [] } : {}) };
}

/** A message's name holds the pictures it shows, so that a revision after a restart brings none of them again. */
export const messageIdOf = (channel: string, id: string, shown: Pictures): string =>
  [channel, id, ...(shown.size > 0 ? [[...shown].join(',')] : [])].join('/');

export function readMessageId(messageId: string): { channel: string; id: string; hanging: Pictures } {
  const [channel = '', id = '', shown = ''] = messageId.split('/');
  return { channel, id, hanging: new Set(shown.split(',').filter((name) => name !== '')) };
}
