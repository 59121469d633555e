import type { Ground } from './look.js';
import { drawOpinion } from './opinion.js';
import type { Picture } from './picture.js';
import { drawSpread } from './spread.js';

/** A picture as SVG: a document without script or address, in which nobody's words can be more than words. */
export function draw(picture: Picture, ground: Ground): string {
  switch (picture.kind) {
    case 'spread':
      return drawSpread(picture, ground);
    case 'opinion':
      return drawOpinion(picture, ground);
  }
}
