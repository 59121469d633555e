import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { everyRoom, inTurn, nameOf, namesOf } from '../members/who.js';
import { type Block, buttons, type Fact, type Line, list, type Note, note, strong, text } from '../note.js';
import { isLeadSupported } from './lead.js';
import { answerWith, letters } from './letters.js';
import { quarterLetters } from './quarter.js';
import { type Commitment, holdersOf, isGoing } from './state.js';
import { words } from './words.js';

/** A card that has not changed for this long needs no look: what hangs, hangs. */
const livelyMs = 2 * 24 * 60 * 60_000;

export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  const all = [...state.commitments.all.values()];
  return [
    ...all
      .filter((one) => one.changed >= lively || isFreshlyFreed(state, one, lively))
      .flatMap((commitment) => [...roomCards(state, commitment), ...letters(state, commitment)]),
    ...all.flatMap((commitment) => quarterLetters(state, commitment)),
  ];
}

/** Something it waited for was finished a moment ago. */
const isFreshlyFreed = ({ commitments }: State, { bonds }: Commitment, lively: string): boolean =>
  bonds.some(({ to }) => (commitments.all.get(to)?.finished ?? '') >= lively);

/** Every room sees what was agreed; an ask that nobody has agreed to, and every no, stays between the two sides. */
function roomCards(state: State, commitment: Commitment): Posting[] {
  const { agreed, id } = commitment;
  if (!agreed) return [];
  const card = commitmentCard(state, commitment);
  return everyRoom(state.members).map((place) => ({ key: `commitment.${id}`, place, note: card, since: agreed }));
}

export function commitmentCard(state: State, commitment: Commitment): Note {
  const { id, what, finished, helped } = commitment;
  if (finished) return note(words.doneTitle, what, ...(helped ? [words.doneHelped[helped]] : []));
  if (!isGoing(commitment))
    return note(words.backTitle, what, words.back, buttons({ label: words.usToo, does: answerWith(id, 'yes') }));
  return note(
    words.cardTitle,
    text(strong(what)),
    { kind: 'facts', facts: factsOf(state, commitment) },
    ...broughtBy(state, commitment),
    ...(commitment.handedBack.length > 0 ? [words.stillStands] : []),
    buttons(
      { label: words.usToo, does: answerWith(id, 'yes') },
      { label: words.done, does: { type: 'commitment.finish', id } },
      { label: words.handBack, does: { type: 'commitment.handBack', id } },
      { label: words.bring, opens: { action: 'commit bring', with: { id } } },
      { label: words.more, opens: { action: 'commit show', with: { id } } },
    ),
  );
}

function factsOf(state: State, commitment: Commitment): Fact[] {
  const { members } = state;
  const { asker, day, id, because, inTheWay, reverse } = commitment;
  const holders = inTurn(holdersOf(commitment), id);
  const conditions = holders.flatMap((holder) => {
    const said = commitment.answers.get(holder)?.words;
    return said ? [`${nameOf(members, holder)}: ${said}`] : [];
  });
  return [
    ...leadFact(state, commitment),
    { name: reverse ? words.supportedBy : words.heldBy, is: [namesOf(members, holders)] },
    ...(holders.includes(asker) || reverse ? [] : [{ name: words.askedBy, is: [nameOf(members, asker)] }]),
    { name: words.by, is: day ? [{ day }] : [words.noDate] },
    ...(inTheWay ? [{ name: words.inTheWay, is: [inTheWay] }] : []),
    ...(conditions.length > 0 ? [{ name: words.notes, is: [conditions.join('; ')] }] : []),
    ...bondFacts(state, commitment),
    ...(because ? [{ name: words.aloneBecause, is: [because] }] : []),
  ];
}

function leadFact({ members }: State, commitment: Commitment): Fact[] {
  const { lead, reverse } = commitment;
  if (!lead) return [];
  const waits = reverse || isLeadSupported(commitment) ? '' : words.leadWaits;
  const why = lead.because ? words.ledBecause(lead.because) : '';
  return [{ name: words.lead, is: [`${nameOf(members, lead.organisation)}${why}${waits}`] }];
}

const bondFacts = ({ commitments }: State, { bonds }: Commitment): Fact[] =>
  bonds.flatMap(({ how, to }) => {
    const other = commitments.all.get(to);
    return other ? [{ name: words.bonds[how], is: [other.what, other.finished ? words.bondDone : ''] }] : [];
  });

/** What each brings, side by side in its own kind: never added up, and whoever stands first changes from thing to thing. */
function broughtBy({ members }: State, { brings, id }: Commitment): Block[] {
  if (brings.size === 0) return [];
  const inOrder = inTurn([...members.organisations.keys()], id).filter((organisation) => brings.has(organisation));
  const lines = inOrder.map((organisation): Line => {
    const { kinds = [], words: said } = brings.get(organisation) ?? {};
    return [`${nameOf(members, organisation)} – ${words.brings(kinds, said)}`];
  });
  return [text(strong(words.broughtTitle)), list(lines)];
}
