import type { State } from '../../coalition.js';
import { ended, page, shorten } from '../../disagreements/fit.js';
import { namesOf } from '../../members/who.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../../note.js';
import { hatLine } from '../../stewards/cards.js';
import { isOwn } from '../deciding/drafting.js';
import { decisionsInForce, isOpen, maySee } from '../deciding/rules.js';
import { headOf } from '../match.js';
import { inReadingOrder } from '../reading.js';
import type { Item, Proposal } from '../state.js';
import { words as cards } from '../words.js';
import type { Who } from './standing.js';
import { ownWords as words } from './words.js';

const mostButtons = 5;

/** What is open, what waits, what is decided and in force, and how we decide; a page of decisions at a time. */
export function listNote(state: State, who: Who, from: number): Note {
  const seen = [...state.proposals.all.values()].filter((one) =>
    maySee(state, one, { organisation: who.organisation, person: who.by }),
  );
  const own = (stage: Proposal['stage']) => seen.filter((one) => one.stage === stage && isOwn(one, who));
  const open = seen.filter(isOpen);
  const { lines, next } = page(
    decisionsInForce(state.proposals).map((one) => inForceLine(state, one)),
    from,
  );
  const sections = [
    ...section(words.listDrafts, own('draft'), 'propose draft'),
    ...section(words.listWaiting, own('queued'), 'propose draft'),
    ...section(words.listOpen, open, 'propose show'),
  ];
  const more: Button = { label: words.more, opens: { action: 'propose list', with: { from: String(next) } } };
  return note(
    words.listTitle,
    ...(from === 0 ? sections : []),
    ...(lines.length > 0 ? [text(strong(words.listInForce)), list(lines)] : []),
    ...(sections.length + lines.length === 0 ? [text(words.listEmpty)] : []),
    ...(from === 0 ? [text(strong(words.howWeDecide)), ...waysBlocks(state)] : []),
    buttons(
      ...(next === undefined ? [] : [more]),
      { label: words.propose, opens: { action: 'propose decision' } },
      { label: words.changeWays, opens: { action: 'setup decisions' } },
    ),
  );
}

function section(heading: string, some: Proposal[], action: string): Block[] {
  if (some.length === 0) return [];
  return [
    text(strong(heading)),
    list(some.map(openLine)),
    buttons(
      ...some
        .slice(-mostButtons)
        .map(({ id, title }): Button => ({ label: shorten(title, 70), opens: { action, with: { id } } })),
    ),
  ];
}

const openLine = ({ kind, title, hard }: Proposal): Line => [
  `${cards.kind[kind]}: `,
  strong(ended(title)),
  ...(hard ? [words.closesOn, { moment: hard }, '.'] : []),
];

function inForceLine(state: State, { id, title, outcome }: Proposal): Line {
  const steward = state.stewards.get(id)?.current;
  return [
    strong(ended(title)),
    ` ${shorten(outcome?.words ?? '', 160)}`,
    ...(outcome ? [words.reviewOn, { day: outcome.review }, '.'] : []),
    ...(steward ? [' ', ...hatLine(state, steward).line] : []),
  ];
}

/** The short list and the go-ahead list, each line with who agreed it. */
export function waysBlocks({ members, proposals: { ways } }: State): Block[] {
  const lines = (items: Item[]): Line[] =>
    items.length === 0
      ? [[words.nothingListed]]
      : items.map(({ words: said, agreedBy, from }): Line => {
          const names = namesOf(
            members,
            from ? inReadingOrder(members, { id: from, closest: [] }, agreedBy) : agreedBy,
          );
          return [`${headOf(said)}.`, ...(names ? [words.agreedBy(shorten(names, 160))] : [])];
        });
  return [
    text(words.modes[ways.mode]),
    text(words.allSayYes),
    list(lines(ways.unanimous)),
    text(words.anybodyMay),
    list(lines(ways.goAhead)),
  ];
}
