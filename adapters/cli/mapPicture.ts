import type { Mapped } from '../../src/agreement/opinion.js';
import type { OpinionMap, Saying, Shape } from '../../src/pictures/picture.js';
import { placesOf, placesOnLine } from '../../src/pictures/places.js';
import type { Conversation } from './conversation.js';
import { sizesOf } from './summary.js';
import { words } from './words.js';

const mostSaid = 3;

/** A conversation's map as a picture: a line for a spectrum, areas for camps, and neither where there is neither. */
export function pictureOf(conversation: Conversation, mapped: Mapped): OpinionMap {
  const { movement, gate } = mapped;
  const { x, y, placed, group } = movement;
  const places =
    gate.verdict === 'spectrum'
      ? placesOnLine(x, placed)
      : placesOf(x, y, placed, gate.verdict === 'camps' ? (voter) => group[voter] ?? 0 : undefined);
  return {
    kind: 'opinion',
    title: conversation.title,
    people: placed.length,
    places,
    shape: shapeOf(conversation, mapped),
  };
}

function shapeOf({ statements }: Conversation, mapped: Mapped): Shape {
  const { ends, representatives, gate } = mapped;
  const saying = (statement: number, says: 'yes' | 'no'): Saying => {
    const { id = '', text } = statements[statement] ?? {};
    return { says, statement: text ?? words.map.statement(id) };
  };
  switch (gate.verdict) {
    case 'spectrum': {
      const [left, right] = [ends.left, ends.right].map((end) =>
        end.slice(0, mostSaid).map(({ statement, says }) => saying(statement, says)),
      );
      return { is: 'spectrum', lines: gate.lines ?? 1, left: left ?? [], right: right ?? [] };
    }
    case 'camps': {
      const camps = sizesOf(mapped).map((people, group) => ({
        people,
        says: (representatives[group] ?? [])
          .slice(0, mostSaid)
          .map(({ statement, side }) => saying(statement, side === 1 ? 'yes' : 'no')),
      }));
      return { is: 'camps', camps };
    }
    case 'agreeableness':
      return { is: 'agreeable' };
    case 'no pattern':
      return { is: 'unclear' };
    case 'too few':
      return { is: 'few' };
  }
}
