import { inItsLanguage } from '../languages/language.js';
import type { Ground } from './look.js';
import { drawMoved } from './moved.js';
import { drawOpinion } from './opinion.js';
import type { Picture } from './picture.js';
import { drawRibbon } from './ribbon.js';
import { drawSpread } from './spread.js';
import { drawWeb } from './web.js';

/** A picture as SVG: a document without script or address, in which nobody's words can be more than words. */
export const draw = (picture: Picture, ground: Ground): string => inItsLanguage(picture, () => drawn(picture, ground));

function drawn(picture: Picture, ground: Ground): string {
  switch (picture.kind) {
    case 'spread':
      return drawSpread(picture, ground);
    case 'opinion':
      return drawOpinion(picture, ground);
    case 'web':
      return drawWeb(picture, ground);
    case 'ribbon':
      return drawRibbon(picture, ground);
    case 'moved':
      return drawMoved(picture, ground);
  }
}
