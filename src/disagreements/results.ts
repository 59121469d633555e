import type { Counts } from '../agreement/map.js';
import { type Standing, standingOf, standings } from '../agreement/standing.js';
import { type Block, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import { ended, fitted, joined, lengthOf, shareOut, within } from './fit.js';
import { picturesOf } from './picture.js';
import type { Result, SenseCheck } from './state.js';
import { words } from './words.js';

/** Characters that a card in a room gives to its statements, and to what people would need for one of them. */
const roomForAll = 3_200;
const roomForNeeds = 160;

/** What every room reads at the close: what is shared first, then what is not, with what people would need. No names. */
export function resultNote(check: SenseCheck): Note {
  const { id, title, closed } = check;
  const results = closed?.results ?? [];
  const apart = `${closed?.people ? words.people(closed.people) : ''}${closed?.checking ? words.checking(closed.checking) : ''}`;
  if (results.every(({ ground }) => ground === null))
    return note(words.resultTitle(title), `${words.tooFew}${apart}`, ...goOn(check));
  const filled = standings
    .map((name) => ({ name, lines: linesIn(name, check, results) }))
    .filter(({ lines }) => lines.length > 0);
  const wanted = filled.map(({ lines }) => lines.reduce((sum, line) => sum + lengthOf(line), 0));
  const rooms = shareOut(wanted, roomForAll);
  return note(
    words.resultTitle(title),
    `${words.heard(closed?.heard ?? 0)}${apart}`,
    ...filled.flatMap(({ name, lines }, index): Block[] => [
      text(strong(words[name])),
      list(within(lines, rooms[index] ?? 0)),
    ]),
    ...picturesOf(check),
    words.howToRead,
    buttons(
      { label: words.readResult, opens: { action: 'propose read', with: { id } } },
      { label: words.seeDifferences, opens: { action: 'concern list' } },
    ),
    ...goOn(check),
  );
}

/** A proposal that was put to it first goes on from here with one press of whoever proposes it. */
const goOn = ({ proposal: id }: SenseCheck): Block[] =>
  id ? [buttons({ label: words.goOnAsConsent, does: { type: 'proposal.post', id, as: 'consent' } })] : [];

const linesIn = (name: Standing, { statements }: SenseCheck, results: Result[]): Line[] =>
  results.flatMap((result, index) =>
    standingOf(result) === name ? [cardLine(statements[index] ?? '', result, name)] : [],
  );

/** Under its heading a line says only what the heading does not. */
function cardLine(statement: string, result: Result, name: Standing): Line {
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
  const { ground, needs, personal } = result;
  const name = standingOf(result);
  const where = name === 'shared' || name === 'little' ? '' : words.standing[name];
  // Nobody wants it: that it has little support goes without saying.
  const how = ground && name !== 'unwanted' ? words.grounds[ground] : '';
  const stands = [where, how].filter((part) => part !== '').join(', ');
  return [
    strong(statement),
    ...(ground ? [` – ${stands}${figuresOf(result)}.`] : []),
    ...(needs.length > 0 ? [` ${words.wouldNeed}${ended(joined(needs))}`] : []),
    ...(personal ? [words.personally(figures(personal))] : []),
  ];
}

const figuresOf = ({ counts }: Result): string => (counts ? ` (${figures(counts)})` : '');

const figures = (counts: Counts): string =>
  (['yes', 'no', 'neither'] as const)
    .filter((said) => counts[said] > 0)
    .map((said) => words.count[said](counts[said]))
    .join(', ');
