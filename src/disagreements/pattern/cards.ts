import { type Block, type Line, list, strong, text } from '../../note.js';
import { letterOf } from '../../pictures/camps.js';
import type { OpinionMap, Saying as Said, Shape } from '../../pictures/picture.js';
import { ended, joined, lengthOf, shorten } from '../fit.js';
import type { SenseCheck } from '../shape.js';
import { type Along, classings, type Pattern, type Saying } from './shape.js';
import { words } from './words.js';

/** Characters of a statement that is named once more. */
const roomForStatement = 90;

/** What thirty or more organisations' answers show together: groups, a line, or neither. Nothing below thirty. */
export function patternBlocks({ statements, closed }: SenseCheck): Block[] {
  const pattern = closed?.pattern;
  if (!pattern) return [];
  const head = pattern.is === 'groups' ? words.groups(pattern.groups.length) : headOf(pattern);
  const lines = linesOf(pattern, statements);
  const more = [words[`${pattern.is}More`], 'along' in pattern ? alongLine(pattern.along) : ''];
  return [
    text(strong(head)),
    ...(lines.length > 0 ? [list(lines)] : []),
    text(more.filter((part) => part !== '').join(' ')),
  ];
}

/** About how many characters these are. */
export const roomOf = (blocks: Block[]): number =>
  blocks.reduce((sum, block) => {
    const lines = block.kind === 'text' ? [block.line] : block.kind === 'list' ? block.lines : [];
    return sum + lines.reduce((total, line) => total + lengthOf(line) + 4, 0);
  }, 0);

const headOf = (pattern: Exclude<Pattern, { is: 'groups' }>): string =>
  pattern.is === 'spectrum' && pattern.lines === 2 ? words.twoLines : words[pattern.is];

function linesOf(pattern: Pattern, statements: readonly string[]): Line[] {
  const told = (says: readonly Saying[]): string =>
    ended(
      joined(says.map(({ statement, says: side }) => words.says[side](named(statements, statement)))) || words.nothing,
    );
  switch (pattern.is) {
    case 'spectrum':
      return (['left', 'right'] as const).map((end) => [words.end[end], told(pattern[end])]);
    case 'groups': {
      const bridges = pattern.bridges.map((statement) => `“${named(statements, statement)}”`);
      return [
        ...pattern.groups.map(({ atLeast, says }, index): Line => [words.group(letterOf(index), atLeast), told(says)]),
        bridges.length > 0 ? [words.bridges, ended(joined(bridges))] : [words.noBridge],
      ];
    }
    default:
      return [];
  }
}

const named = (statements: readonly string[], statement: number): string =>
  shorten(joined([statements[statement - 1] ?? '']), roomForStatement);

/** Only what could be tested is spoken of. */
function alongLine(along: Along): string {
  const which = (wanted: boolean) =>
    classings.filter((classing) => along[classing] === wanted).map((classing) => words.classing[classing]);
  const [runs, runsNot] = [which(true), which(false)];
  if (runs.length > 0) return words.along(runs);
  return runsNot.length > 0 ? words.notAlong(runsNot) : '';
}

/** The same as a picture: no names, and no dot for fewer than five. */
export function opinionOf({ title, statements, closed }: SenseCheck): OpinionMap[] {
  const pattern = closed?.pattern;
  if (!pattern) return [];
  const { places } = pattern;
  return [
    { kind: 'opinion', title, of: 'organisations', people: closed.heard, places, shape: shapeOf(pattern, statements) },
  ];
}

function shapeOf(pattern: Pattern, statements: readonly string[]): Shape {
  const said = (says: readonly Saying[]): Said[] =>
    says.map(({ statement, says: side }) => ({ says: side, statement: statements[statement - 1] ?? '' }));
  switch (pattern.is) {
    case 'spectrum':
      return { is: 'spectrum', lines: pattern.lines, left: said(pattern.left), right: said(pattern.right) };
    case 'groups':
      return { is: 'camps', camps: pattern.groups.map(({ atLeast, says }) => ({ people: atLeast, says: said(says) })) };
    default:
      return { is: pattern.is };
  }
}
