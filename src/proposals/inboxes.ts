import type { State } from '../coalition.js';
import type { Posting, Why } from '../feature.js';
import { isAskedAbout } from '../lines/askedAbout.js';
import { tellPrivately } from '../members/tell.js';
import type { Moment, OrganisationId } from '../names.js';
import { buttons, type Note, neverNews, note, strong, text } from '../note.js';
import { hasAnswered, isOpen } from './deciding/rules.js';
import { firstToSee } from './reading.js';
import { forWhomLine } from './roomCard.js';
import type { Proposal } from './state.js';
import { words } from './words.js';

const look = ({ id }: Proposal) =>
  buttons({ label: words.look, opens: { action: 'propose show', with: { id } }, main: true });

/** To the colleague an organisation named, else to whoever hears first for it. */
function tell(
  { members }: State,
  proposal: Proposal,
  organisation: OrganisationId,
  key: string,
  what: Note,
  since: Moment,
  why: Why,
): Posting[] {
  const deputy = proposal.handed.get(organisation);
  return deputy && !members.unreachable.has(deputy)
    ? [{ key, place: { person: deputy }, note: what, since, why }]
    : tellPrivately(members, organisation, key, what, since, why);
}

/**
 * One note to each organisation that sees it first. It holds no totals, so that it is not edited with every press; once
 * every room can see it, it says so.
 */
export function earlyNotes(state: State, proposal: Proposal): Posting[] {
  const { id, posted, forAllAt, opener, title, round } = proposal;
  if (!posted || forAllAt <= posted || round > 1) return [];
  const isEarly = proposal.stage === 'early';
  const what = isEarly
    ? note(
        words.earlyTitle,
        forWhomLine(proposal),
        text(strong(title)),
        text(words.earlyHow, { moment: forAllAt }, '.'),
        look(proposal),
      )
    : note(words.earlyTitle, text(strong(title)), words.earlyOver, ...(isOpen(proposal) ? [look(proposal)] : []));
  return (
    firstToSee(state.members, proposal)
      .filter((organisation) => organisation !== opener)
      // Whom the proposer named is asked by a person, whatever it is about.
      .filter((one) => proposal.closest.includes(one) || isAskedAbout(state, one, proposal))
      .flatMap((organisation) =>
        tell(
          state,
          proposal,
          organisation,
          `proposal.${id}.first.${organisation}`,
          what,
          isEarly ? posted : neverNews,
          // Whom the proposer named is asked by a person; the others hear by the coalition's rule, which is rationed.
          proposal.closest.includes(organisation) ? 'asked' : 'prompt',
        ),
      )
  );
}

/** Only to those who asked for it. Answered meanwhile, it only says so in its place. */
export function reminders(state: State, proposal: Proposal): Posting[] {
  const { id, title, hard, round } = proposal;
  return [...proposal.mandates].flatMap(([organisation, { reminded }]) => {
    if (!reminded) return [];
    const waits = isOpen(proposal) && !hasAnswered(proposal, organisation);
    const what = waits
      ? note(words.remindTitle, text(strong(title)), text(words.remindHow, { moment: hard }, '.'), look(proposal))
      : note(words.remindTitle, text(strong(title)), words.noLongerWaits);
    const key = `proposal.${id}.${round}.remind.${organisation}`;
    return tell(state, proposal, organisation, key, what, waits ? reminded : neverNews, 'asked');
  });
}

/** To whoever proposed it: would they write what came of it? */
export function lastCalls(proposal: Proposal): Posting[] {
  const { id, title, by, lastCalled, round } = proposal;
  if (!lastCalled || by === 'clock') return [];
  const waits = isOpen(proposal);
  const what = waits
    ? note(
        words.overTitle,
        text(strong(title)),
        words.overHow,
        buttons({ label: words.writeOutcome, opens: { action: 'propose outcome', with: { id } }, main: true }),
      )
    : note(words.overTitle, text(strong(title)), words.noLongerWaits);
  return [
    {
      key: `proposal.${id}.${round}.over`,
      place: { person: by },
      note: what,
      since: waits ? lastCalled : neverNews,
      why: 'asked',
    },
  ];
}
