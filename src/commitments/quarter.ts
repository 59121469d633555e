import type { State } from '../coalition.js';
import type { Due, Posting } from '../feature.js';
import { tellPrivately } from '../members/tell.js';
import { nameOf } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { buttons, type Line, list, note, strong, text } from '../note.js';
import { addHours } from '../rhythm/day.js';
import type { CommitmentsIntent } from './intents.js';
import { type Commitment, holdersOf, isGoing, type Quarter } from './state.js';
import { words } from './words.js';

const quarterHours = 91 * 24;
/** What was said in a quarter is told to both sides for this long. */
const toldForMs = 21 * 24 * 60 * 60_000;

/** Both sides of a reverse partnership: the one who leads, and those who support it. */
export const sidesOf = (commitment: Commitment): OrganisationId[] => [
  commitment.asker,
  ...holdersOf(commitment).filter((holder) => holder !== commitment.asker),
];

/** Every three months those who support are asked what they did that the lead asked for, and both sides what moved. */
export function quartersDue(commitment: Commitment): Due<CommitmentsIntent>[] {
  const { agreed, quarters, reverse, id } = commitment;
  if (!reverse || !agreed || !isGoing(commitment)) return [];
  const number = quarters.length + 1;
  return [{ at: addHours(agreed, number * quarterHours), intent: { type: 'commitment.quarter', id, number } }];
}

/** The question, and to both sides what each said of the same quarter once both have spoken. */
export function quarterLetters(state: State, commitment: Commitment): Posting[] {
  const quarter = commitment.quarters.at(-1);
  if (!quarter || !commitment.reverse) return [];
  return sidesOf(commitment).flatMap((side) => [
    ...question(state, commitment, quarter, side),
    ...told(state, commitment, quarter, side),
  ]);
}

export const keyOf = ({ id, quarters }: Commitment, what: string, side: OrganisationId): string =>
  `${what}.${id}.${quarters.length}.${side}`;

function question({ members }: State, commitment: Commitment, { at }: Quarter, side: OrganisationId): Posting[] {
  const lead = nameOf(members, commitment.asker);
  const asked = side === commitment.asker ? words.quarterLead : words.quarterSupport(lead);
  const opens = { action: 'commit quarter', with: { id: commitment.id } };
  const letter = note(
    words.quarterTitle,
    text(strong(commitment.what)),
    asked,
    words.quarterWhoSees,
    buttons({ label: words.quarterAnswer, opens }),
  );
  return tellPrivately(members, side, keyOf(commitment, 'quarter', side), letter, at, 'question');
}

function told({ members }: State, commitment: Commitment, quarter: Quarter, side: OrganisationId): Posting[] {
  const { said } = quarter;
  const others = [...said].filter(([organisation]) => organisation !== commitment.asker);
  const since = bothSpoke(commitment, quarter);
  if (!since) return [];
  const lines = [...said].map(
    ([organisation, { moved, arrived }]): Line => [
      `${nameOf(members, organisation)}: ${words.quarterSaid(words.quarterAnswers[moved], words.quarterAnswers[arrived])}`,
    ],
  );
  const did = others.flatMap(([organisation, { words: done }]): Line[] =>
    done ? [[`${nameOf(members, organisation)}: ${done}`]] : [],
  );
  const letter = note(
    words.quarterToldTitle,
    text(strong(commitment.what)),
    ...(did.length > 0 ? [list(did)] : []),
    list(lines),
    words.quarterNext,
  );
  return tellPrivately(members, side, keyOf(commitment, 'quartertold', side), letter, since, 'asked');
}

/** When the second of the two sides spoke; undefined before, and long after. */
function bothSpoke({ asker, changed }: Commitment, { said, at }: Quarter): Moment | undefined {
  const lead = said.get(asker)?.at;
  const support = [...said].filter(([organisation]) => organisation !== asker).map(([, { at: then }]) => then);
  const isOld = Date.parse(changed) - Date.parse(at) > toldForMs;
  return lead && support.length > 0 && !isOld ? [lead, ...support].sort().at(-1) : undefined;
}
