import type { State } from '../../coalition.js';
import type { Asked } from '../../feature.js';
import { firstAccount, nameOf } from '../../members/who.js';
import { type Block, type Button, buttons, type Line, list, strong, text } from '../../note.js';
import { dayOf } from '../../rhythm/day.js';
import { stancesFor } from '../deciding/answering.js';
import { answering, mayWriteOutcome } from '../deciding/closing.js';
import { isOwn } from '../deciding/drafting.js';
import { betterDates, standingFor } from '../deciding/mandates.js';
import { concernsOf, decidersOf, isOpen, mayCloseNow, maySee, unanswered } from '../deciding/rules.js';
import { stanceButton } from '../roomCard.js';
import { stanceName } from '../stanceNames.js';
import type { Proposal } from '../state.js';
import { words as cards } from '../words.js';
import { ownWords as words } from './words.js';

export type Who = Pick<Asked, 'organisation' | 'by'> & { now: Date };

/** Below the card: where this organisation stands, what only it may know, and what it can do. */
export function ownBlocks(state: State, proposal: Proposal, who: Who): Block[] {
  if (!isOpen(proposal)) return [];
  return [
    { kind: 'rule' },
    text(strong(words.showTitle)),
    ...ownAnswer(state, proposal, who),
    ...ownMandate(state, proposal, who),
    ...(isOwn(proposal, who) ? forProposer(state, proposal, who) : []),
    ...outcomeBlocks(state, proposal, who),
    buttons(...stancesFor(proposal.kind).map((stance) => stanceButton(proposal, stance))),
    buttons(...ownPresses(proposal, who)),
  ];
}

function ownAnswer(state: State, proposal: Proposal, { organisation, by }: Who): Block[] {
  const alone = by === 'clock' ? undefined : proposal.personal.get(firstAccount(state.members, by));
  const personal = alone ? [text(words.yourOwn(stanceName(alone.stance, proposal.kind).toLowerCase()))] : [];
  if (!organisation) return [...personal, text(words.notCounted)];
  const said = proposal.answers.get(organisation);
  const reason = said?.words ? ` “${said.words}”` : '';
  const leans = said?.leaning ? words.leaning(stanceName(said.leaning, proposal.kind).toLowerCase()) : '';
  const role = decidersOf(state, proposal).includes(organisation) ? words.decides : words.advises;
  return [
    text(
      said
        ? `${words.yourAnswer(stanceName(said.stance, proposal.kind).toLowerCase())}${reason}${leans}`
        : words.noAnswer,
    ),
    ...personal,
    ...(proposal.kind === 'signon' ? [] : [text(role)]),
  ];
}

/** Only this organisation reads its own line. */
function ownMandate({ proposals, members }: State, proposal: Proposal, { organisation, now }: Who): Block[] {
  if (!organisation) return [];
  const mandate = proposal.mandates.get(organisation);
  const standing = standingFor(proposals, proposal, organisation, dayOf(now, members.zone));
  const line: Line = mandate
    ? [cards.needed[mandate.needs], ...(mandate.day ? [words.on, { day: mandate.day }] : []), '. ', words.mandateOnly]
    : [];
  return [
    ...(mandate ? [text(...line)] : []),
    ...(standing
      ? [
          text(words.standing(standing.topic), { day: standing.until }, '. ', words.standingPress),
          buttons({ ...stanceButton(proposal, 'content'), main: true }),
        ]
      : []),
  ];
}

/** What the proposer alone needs to know: who offered to help, and dates that leave the boards time. */
function forProposer(state: State, proposal: Proposal, { now }: Who): Block[] {
  const { id } = proposal;
  const helpers = concernsOf(state, proposal).flatMap(({ organisation, help }): Line[] =>
    help ? [[strong(nameOf(state.members, organisation)), `: “${help}”`]] : [],
  );
  const dates = betterDates(proposal, state.members.zone, dayOf(now, state.members.zone));
  return [
    text(words.yours),
    ...(helpers.length > 0 ? [text(words.helpers), list(helpers)] : []),
    ...(dates
      ? [
          text(words.betterDates, { day: dates.soft }, words.betterAnd, { day: dates.hard }, '.'),
          buttons({ label: words.useThese, does: { type: 'proposal.redate', id, ...dates } }),
        ]
      : []),
  ];
}

/** Concerns without an answer, for those who write what came of it. */
function outcomeBlocks(state: State, proposal: Proposal, who: Who): Block[] {
  if (!mayWriteOutcome(proposal, who)) return [];
  const left = unanswered(state, proposal);
  const [first] = left;
  const { id } = proposal;
  return [
    ...(first
      ? [
          text(words.concernsLeft),
          list(left.slice(0, 5).map(({ words: said }): Line => [`“${said}”`])),
          buttons(answering(proposal, first.number)),
        ]
      : []),
    ...(mayCloseNow(state, proposal, who.now)
      ? [buttons({ label: cards.writeOutcome, opens: { action: 'propose outcome', with: { id } } })]
      : []),
  ];
}

function ownPresses(proposal: Proposal, who: Who): Button[] {
  const { id, answers } = proposal;
  const given = { id };
  const isContent = answers.get(who.organisation ?? '')?.stance === 'content';
  return [
    ...(who.organisation
      ? [
          ...(isContent && proposal.kind !== 'signon'
            ? [{ label: words.addSentence, opens: { action: 'propose sentence', with: given } }]
            : []),
          { label: words.setMandate, opens: { action: 'propose mandate', with: given } },
          { label: words.deputy, opens: { action: 'propose deputy', with: given } },
        ]
      : []),
    { label: words.readAll, opens: { action: 'propose record', with: given } },
    { label: words.brief, opens: { action: 'propose brief', with: given } },
    ...(isOwn(proposal, who) ? [{ label: words.layDown, opens: { action: 'propose withdraw', with: given } }] : []),
  ];
}

/** Open proposals that this organisation may see and has not answered; still checking waits without a reminder. */
export const waitingProposals = (state: State, who: Who & { organisation: string }): Proposal[] =>
  [...state.proposals.all.values()].filter(
    (one) =>
      isOpen(one) &&
      !one.answers.has(who.organisation) &&
      maySee(state, one, { organisation: who.organisation, person: who.by }),
  );
