import { openRound } from '../checkins/state.js';
import type { Entry, State } from '../coalition.js';
import { forWhom } from '../forgetting/going.js';
import type { OrganisationId, PersonId } from '../names.js';

/** Somebody who answers for an organisation, by all their accounts. */
export interface Reader {
  state: State;
  organisation: OrganisationId;
  accounts: readonly PersonId[];
  isHost: boolean;
}

type Shared = { [Type in Entry['type']]?: (entry: Extract<Entry, { type: Type }>, reader: Reader) => Entry | false };
const whole = (entry: Entry): Entry => entry;

/**
 * What everybody who answers for an organisation reads of what one of them said for it: what the rooms were told with its
 * name, and what stands on their own panel. Whatever is not here goes to its writer alone, whoever they said it to.
 */
const shared: Shared = {
  'call.opened': whole,
  'checkin.answered': (entry, { state }) => answered(entry, state),
  'coalition.closing': whole,
  'commitment.asked': (entry, { state }) => state.commitments.all.get(entry.id)?.agreed !== undefined && entry,
  'commitment.brought': whole,
  'commitment.led': whole,
  'culture.told': whole,
  'declaration.signed': whole,
  'difference.raised': whole,
  'digest.added': (entry, { state: { digest } }) =>
    (digest.entered.has(entry.id) || digest.told.has(entry.id)) && entry,
  'headsup.filed': (entry, { state }) => state.lines.headsUps.get(entry.id)?.over?.how === 'shared' && entry,
  'joining.told': whole,
  'line.recorded': (entry, { state: { lines } }) =>
    lines.open.get(entry.organisation)?.get(entry.topic)?.text === entry.text && entry,
  'mandate.stored': (entry, { state }) => state.proposals.standing.has(entry.id) && entry,
  'meeting.proposed': whole,
  'meeting.told': whole,
  'need.entered': (entry) => !entry.unnamed && entry,
  'opportunity.filed': whole,
  'organisation.changed': whole,
  'organisation.joined': whole,
  'proposal.answered': (entry, { state }) => stands(entry, state) && entry,
  'proposal.bookOpened': whole,
  'proposal.drafted': (entry, { state }) => {
    const proposal = state.proposals.all.get(entry.id);
    return proposal?.posted !== undefined && proposal.title === entry.title && proposal.text === entry.text && entry;
  },
  'sensecheck.opened': whole,
  'sensecheck.said': (entry, { state }) => state.disagreements.senseChecks.get(entry.id)?.closed !== undefined && entry,
  'worry.said': (entry, { state, isHost }) =>
    (entry.seen === 'everyone' || isHost) && state.worries.said.get(entry.id)?.over === undefined && entry,
};

/** As much of an entry as this person may read of what was said for their organisation; undefined when that is nothing. */
export function ours(entry: Entry, reader: Reader): Entry | undefined {
  if ('hat' in entry && entry.hat === 'myself') return undefined;
  const isOwn = reader.accounts.some((account) => account === entry.by);
  const whose = 'id' in entry && isProfile(entry) ? entry.id : forWhom(entry);
  if (whose === undefined) return isOwn && !('person' in entry) ? entry : undefined;
  if (whose !== reader.organisation) return undefined;
  const share = shared[entry.type] as ((entry: Entry, reader: Reader) => Entry | false) | undefined;
  return isOwn ? entry : share?.(entry, reader) || undefined;
}

const isProfile = ({ type }: Entry): boolean =>
  type === 'organisation.joined' || type === 'organisation.changed' || type === 'joining.told';

type Answered = Extract<Entry, { type: 'checkin.answered' }>;

/** Of a check-in, what stands: what is for everybody, and what is for hosts while the panel shows it to all of us. */
function answered(entry: Answered, { checkins }: State): Entry | false {
  const round = checkins.rounds.get(entry.id);
  const open = openRound(checkins);
  const isOnPanel = round === open;
  // Early while another round is open, or late: it stands on no panel, and on no card yet.
  if (entry.late || (!round && open)) return false;
  if (entry.said === undefined) return isOnPanel || entry.seen === 'everyone' ? entry : { ...entry, unsaid: '' };
  const standing = (round?.answers ?? checkins.early).get(entry.organisation)?.said ?? [];
  const isRead = (one: (typeof entry.said)[number]) =>
    (one.seen === 'everyone' || isOnPanel) &&
    standing.some(({ question, words, by }) => question === one.question && words === one.words && by === entry.person);
  return { ...entry, said: entry.said.filter(isRead) };
}

/** What an organisation answered, for as long as the proposal shows it to us. */
const stands = ({ id, organisation, stance, words }: Extract<Entry, { type: 'proposal.answered' }>, state: State) => {
  const answer = state.proposals.all.get(id)?.answers.get(organisation ?? '');
  return answer?.stance === stance && answer.words === words;
};
