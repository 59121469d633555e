import type { Lean } from '../../src/agreement/poles.js';
import type { OpinionMap, Saying } from '../../src/pictures/picture.js';
import { placesOnLine } from '../../src/pictures/places.js';
import type { Conversation } from './conversation.js';
import type { Mapped } from './mapping.js';
import { words } from './words.js';

const mostSaid = 3;

/** A conversation's main line as a picture, and what is said at its two ends. */
export function pictureOf({ title, statements }: Conversation, { movement: { x, placed }, ends }: Mapped): OpinionMap {
  const said = (leans: Lean[]): Saying[] =>
    leans.slice(0, mostSaid).map(({ statement, says }) => {
      const { id = '', text } = statements[statement] ?? {};
      return { says, statement: text ?? words.map.statement(id) };
    });
  return {
    kind: 'opinion',
    title,
    people: placed.length,
    places: placesOnLine(x, placed),
    shape: { is: 'spectrum', lines: null, left: said(ends.left), right: said(ends.right) },
  };
}
