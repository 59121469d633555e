import { type Standing, standingOf, standings } from '../agreement/standing.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import { thenAndNow } from './again/thenAndNow.js';
import { words as againWords } from './again/words.js';
import { ended, figures, fitted, joined, lengthOf, shareOut, within } from './fit.js';
import { words as openWords } from './openly/words.js';
import { patternBlocks, roomOf } from './pattern/cards.js';
import { picturesOf } from './picture.js';
import type { Result, SenseCheck } from './shape.js';
import { words } from './words.js';

/** Characters that a card in a room gives to its statements, and to what people would need for one of them. */
const roomForAll = 3_200;
const roomBesideThen = 2_200;
const roomForNeeds = 160;

/**
 * What every room reads at the close: what is shared first, then what is not, with what people would need. No names.
 * `then` is the sense check whose statements this one asked again; `last` are the buttons of what may come of it.
 */
export function resultNote(check: SenseCheck, then?: SenseCheck, last: Button[] = []): Note {
  const { id, title, closed, said } = check;
  const results = closed?.results ?? [];
  const moved = then ? thenAndNow(then, check) : [];
  const heading = words.resultTitle(title);
  if (results.every(({ ground, held }) => ground === null && !held))
    return note(heading, `${words.tooFew}${keptApart(check)}`, ...moved, ...goOn(check));
  const filled = [...standings, 'held' as const]
    .map((name) => ({ name, lines: linesIn(name, check, results) }))
    .filter(({ lines }) => lines.length > 0);
  const wanted = filled.map(({ lines }) => lines.reduce((sum, line) => sum + lengthOf(line), 0));
  const together = patternBlocks(check);
  const rooms = shareOut(wanted, (moved.length > 0 ? roomBesideThen : roomForAll) - roomOf(together));
  return note(
    heading,
    `${words.heard(closed?.heard ?? 0)}${keptApart(check)}`,
    ...moved,
    ...filled.flatMap(({ name, lines }, index): Block[] => [
      text(strong(name === 'held' ? againWords.held : words[name])),
      ...(name === 'held' ? [text(againWords.heldWhy)] : []),
      list(within(lines, rooms[index] ?? 0)),
    ]),
    ...(hasGap(check) ? [closed?.politer ? openWords.unsaidSurely : openWords.unsaid] : []),
    ...together,
    ...picturesOf(check),
    words.howToRead,
    buttons(
      { label: words.readResult, opens: { action: 'propose read', with: { id } } },
      { label: words.seeDifferences, opens: { action: 'concern list' } },
      ...(said.size > 0 ? [{ label: openWords.see, opens: { action: 'propose open', with: { id } } }] : []),
      ...last,
    ),
    ...goOn(check),
  );
}

/** A proposal that was put to it first goes on from here with one press of whoever proposes it. */
const goOn = ({ proposal: id }: SenseCheck): Block[] =>
  id ? [buttons({ label: words.goOnAsConsent, does: { type: 'proposal.post', id, as: 'consent' } })] : [];

/** People's own answers, and organisations that are still checking: never mixed with the rest. */
const keptApart = ({ closed }: SenseCheck): string =>
  `${closed?.people ? words.people(closed.people) : ''}${closed?.checking ? words.checking(closed.checking) : ''}`;

/** More were content in the open than in private. */
export const hasGap = ({ closed }: SenseCheck): boolean => closed?.results.some(({ gap }) => gap) ?? false;

type Section = Standing | 'held';
const sectionOf = (result: Result): Section => (result.held ? 'held' : standingOf(result));

const linesIn = (name: Section, { statements }: SenseCheck, results: Result[]): Line[] =>
  results.flatMap((result, index) =>
    sectionOf(result) === name ? [cardLine(statements[index] ?? '', result, name)] : [],
  );

/** Under its heading a line says only what the heading does not. */
function cardLine(statement: string, result: Result, name: Section): Line {
  const { ground, needs } = result;
  const own = ground && (name === 'between' || name === 'early') ? ` – ${words.grounds[ground]}` : '';
  const said = `${own}${figuresOf(result)}`;
  return [
    strong(statement),
    ...(said ? [`${said}.`] : []),
    ...(needs.length > 0 ? [` ${words.wouldNeed}${ended(fitted(needs, roomForNeeds))}`] : []),
  ];
}

/** One statement and all that may be said of it, where no heading says a part of it. */
export function resultLine(statement: string, result: Result): Line {
  const { ground, held, needs, personal } = result;
  const name = standingOf(result);
  const where = name === 'shared' || name === 'little' ? '' : words.standing[name];
  // Nobody wants it: that it has little support goes without saying.
  const how = ground && name !== 'unwanted' ? words.grounds[ground] : '';
  const stands = [where, how].filter((part) => part !== '').join(', ');
  return [
    strong(statement),
    ...(held ? [` – ${againWords.isHeld}.`] : []),
    ...(ground ? [` – ${stands}${figuresOf(result)}.`] : []),
    ...(needs.length > 0 ? [` ${words.wouldNeed}${ended(joined(needs))}`] : []),
    ...(personal ? [words.personally(figures(personal))] : []),
  ];
}

/** Where the two differ, what was said in the open stands beside what was said in private. */
function figuresOf({ counts, gap }: Result): string {
  if (gap) return openWords.gap(figures(gap.open), figures(gap.private));
  return counts ? ` (${figures(counts)})` : '';
}
