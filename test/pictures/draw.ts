import { writeFileSync } from 'node:fs';
import { painter } from '../../adapters/pictures/painter.js';
import { draw } from '../../src/pictures/draw.js';
import { examples } from './examples.js';

// Draws the examples: SVG into docs/pictures, and PNG into the folder given, to be looked at.
const [folder] = process.argv.slice(2);
const paint = painter(console.error);
for (const [name, picture] of Object.entries(examples)) {
  writeFileSync(`docs/pictures/${name}.svg`, `${draw(picture, 'page')}\n`);
  const png = folder ? await paint(picture) : undefined;
  if (png) writeFileSync(`${folder}/${name}.png`, png);
}
