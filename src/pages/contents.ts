import type { State } from '../coalition.js';
import { commitmentCard } from '../commitments/cards.js';
import { pictured } from '../commitments/pictures.js';
import { type Commitment, isGoing } from '../commitments/state.js';
import { declarationNote } from '../declaration/cards.js';
import { current } from '../declaration/state.js';
import type { Posted } from '../digest/state.js';
import { words as digestWords } from '../digest/words.js';
import { thenOf } from '../disagreements/again/again.js';
import { resultNote } from '../disagreements/results.js';
import {
  type Difference,
  differencesSettled,
  openDifferences,
  parkedDifferences,
  type SenseCheck,
} from '../disagreements/state.js';
import { differenceLines } from '../disagreements/telling.js';
import { words as differenceWords } from '../disagreements/words.js';
import { nameOf } from '../members/who.js';
import type { Moment } from '../names.js';
import { type Block, list, type Note, text } from '../note.js';
import { decisionsInForce } from '../proposals/deciding/rules.js';
import { waysBlocks } from '../proposals/own/list.js';
import { record } from '../proposals/own/paste.js';
import { openCard } from '../proposals/roomCard.js';
import { words as proposalWords } from '../proposals/words.js';
import { addDays, dayOf } from '../rhythm/day.js';
import type { Page, Part } from './page.js';
import { words } from './words.js';

/** What is over is shown for so long. */
const daysOver = 90;
const mostSenseChecks = 30;
/** A page is long: nothing of a difference is left out. */
const all = 1_000;

/** A posted digest, as every room read it. */
export const digestPage = ({ title, head, sections, picture, foot }: Posted): Page => ({
  title,
  parts: [
    { blocks: head.map((line) => text(...line)) },
    ...sections.map(({ name, lines }): Part => ({ heading: digestWords.sections[name], blocks: [list(lines)] })),
    { blocks: picture ? [pictured(picture)] : [] },
    { blocks: foot.map((line) => text(...line)) },
  ].filter(({ blocks }) => blocks.length > 0),
});

/** A card as a part: without its buttons, and without the line that only repeats the heading. */
function partOf(heading: string, { blocks }: Pick<Note, 'blocks'>): Part {
  const repeats = (block: Block): boolean => {
    const [only, more] = block.kind === 'text' ? block.line : [];
    return (
      more === undefined &&
      (only === heading || (typeof only === 'object' && 'strong' in only && only.strong === heading))
    );
  };
  return { heading, blocks: blocks.filter((block) => block.kind !== 'buttons' && !repeats(block)) };
}

/** Parts under one heading; nothing where there are none. */
const group = (heading: string, parts: Part[]): Part[] => (parts.length > 0 ? [{ heading, blocks: [], parts }] : []);

const page = (title: string, about: string, parts: Part[]): Page => ({
  title,
  about,
  parts: parts.length > 0 ? parts : [{ blocks: [text(words.nothingYet)] }],
});

/** What is not shared, as normal work. */
export function differencesPage({ members, disagreements }: State, now: Moment): Page {
  const part = (difference: Difference): Part => {
    const { unshared, raisedBy, title } = difference;
    const by = raisedBy ? differenceWords.raisedBy(nameOf(members, raisedBy)) : title && differenceWords.shownBy(title);
    const lines = differenceLines(difference, all);
    return {
      heading: unshared,
      blocks: [...(by ? [text(by)] : []), ...(lines.length > 0 ? [list(lines)] : [])],
    };
  };
  return page(words.pages.differences, words.about.differences, [
    ...group(words.open, openDifferences(disagreements).map(part)),
    ...group(words.parked, parkedDifferences(disagreements).map(part)),
    ...group(words.settled, differencesSettled(disagreements, lately(now), now).map(part)),
  ]);
}

/** What everybody may answer, what is decided and in force, and how the coalition decides. */
export function decisionsPage(state: State): Page {
  const { proposals } = state;
  const open = [...proposals.all.values()].filter(({ stage }) => stage === 'open');
  const kindOf = ({ kind }: (typeof open)[number]): Block => text(proposalWords.kind[kind]);
  return page(words.pages.decisions, words.about.decisions, [
    ...group(
      words.open,
      open.map((one) => partOf(one.title, { blocks: [kindOf(one), ...openCard(state, one).blocks] })),
    ),
    ...group(
      words.inForce,
      decisionsInForce(proposals).map((one) => ({
        heading: one.title,
        blocks: record(state, one).map((line) => text(...line)),
      })),
    ),
    { heading: words.howWeDecide, blocks: waysBlocks(state) },
  ]);
}

/** Agreed commitments; an ask that nobody agreed to stays between its two sides. */
export function commitmentsPage(state: State, now: Moment): Page {
  const agreed = [...state.commitments.all.values()].filter((one) => one.agreed);
  const some = (heading: string, wanted: (one: Commitment) => boolean) =>
    group(
      heading,
      agreed.filter(wanted).map((one) => partOf(one.what, commitmentCard(state, one))),
    );
  return page(words.pages.commitments, words.about.commitments, [
    ...some(words.going, isGoing),
    ...some(words.free, (one) => !one.finished && !isGoing(one)),
    ...some(words.done, ({ finished }) => finished !== undefined && finished >= lately(now)),
  ]);
}

/** The version in force, as every room read it. */
export function declarationPage(state: State): Page {
  const version = current(state.declaration);
  const { title = '', blocks } = version ? declarationNote(state, version) : { blocks: [] };
  return page(words.pages.declaration, words.about.declaration, version ? [partOf(title, { blocks })] : []);
}

/** Closed sense checks, newest first. */
export const closedSenseChecks = ({
  disagreements,
}: State): (SenseCheck & { closed: NonNullable<SenseCheck['closed']> })[] =>
  [...disagreements.senseChecks.values()]
    .flatMap((check) => (check.closed ? [{ ...check, closed: check.closed }] : []))
    .sort((a, b) => (a.closed.at > b.closed.at ? -1 : 1))
    .slice(0, mostSenseChecks);

/** What sense checks showed, as pictures and in words: what every room read at the close. */
export const picturesPage = (state: State): Page =>
  page(
    words.pages.pictures,
    words.about.pictures,
    closedSenseChecks(state).map((check) =>
      partOf(check.title, {
        blocks: [
          text(words.closedOn, { day: dayOf(check.closed.at, state.members.zone) }, '.'),
          ...resultNote(check, thenOf(state.disagreements, check)).blocks,
        ],
      }),
    ),
  );

const lately = (now: Moment): Moment => `${addDays(now.slice(0, 10), -daysOver)}T00:00:00.000Z`;
