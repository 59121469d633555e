import type { State } from '../../coalition.js';
import { type Asked, isRefusal, type Refusal, refuse } from '../../feature.js';
import { type Hat, hatOf } from '../../members/hat.js';
import { mustSayWho } from '../../members/sayWho.js';
import type { Members } from '../../members/state.js';
import { firstAccount } from '../../members/who.js';
import type { PersonId } from '../../names.js';
import { dayOf } from '../../rhythm/day.js';
import type { Wanted } from '../intents.js';
import type { Answer, Kind, ProposalsEvent, Stance } from '../shape.js';
import type { Proposal } from '../state.js';
import { words } from '../words.js';
import { isOpen } from './rules.js';
import { refusals } from './words.js';

type Decided = ProposalsEvent[] | Refusal;

/** A sign-on stops nobody, so there is nothing to stand aside from and nothing to block. */
export const stancesFor = (kind: Kind): readonly Stance[] =>
  kind === 'signon'
    ? ['content', 'reservation', 'notTakingPart', 'checking']
    : ['content', 'reservation', 'aside', 'block', 'notTakingPart', 'checking'];

/** A reservation says what it needs; a block says which harm, and helps to find another way. Nothing else needs a reason. */
const lacks = ({ stance, words: reason, help }: Wanted<'proposal.answer'>, kind: Kind): string | undefined => {
  if (stance === 'reservation' && !reason) return kind === 'signon' ? refusals.sayNote : refusals.sayNeed;
  if (stance === 'block' && !(reason && help)) return refusals.sayHarm;
  return undefined;
};

export function answer(state: State, proposal: Proposal, intent: Wanted<'proposal.answer'>, asked: Asked): Decided {
  const { id, stance } = intent;
  const { words: reason, help } = intent;
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  if (!stancesFor(proposal.kind).includes(stance)) return refuse(refusals.notForSignOn);
  const hat = hatFor(state.members, intent, asked);
  const missing = lacks(intent, proposal.kind);
  if (missing && hat !== 'checking')
    return refuse(missing, { label: words.stances[stance], opens: { action: actionFor(stance), with: { id } } });
  return said(state, proposal, { stance, ...(reason ? { words: reason } : {}), ...(help ? { help } : {}) }, hat, asked);
}

/** An answer with its hat: only with `organisation` or `checking` is it an organisation's. */
function said(
  { members }: State,
  proposal: Proposal,
  { stance, words: reason, help }: Said,
  hat: Hat,
  { by, organisation }: Asked,
): Decided {
  if (by === 'clock') return [];
  const event = {
    type: 'proposal.answered' as const,
    id: proposal.id,
    hat,
    stance,
    ...(reason ? { words: reason } : {}),
    ...(stance === 'block' && help ? { help } : {}),
  };
  if (hat === 'myself') return [{ ...event, person: firstAccount(members, by) }];
  if (!organisation) return mustSayWho();
  return [{ ...event, organisation, ...numbered(proposal, event, organisation) }];
}
type Said = Pick<Answer, 'stance' | 'words' | 'help'>;

/** The answer this person gave last, with another hat: it moves, so that it never counts for both. */
export function sayAs(state: State, proposal: Proposal, { hat }: Wanted<'proposal.sayAs'>, asked: Asked): Decided {
  const { by, organisation } = asked;
  if (by === 'clock') return [];
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  const person = firstAccount(state.members, by);
  const ours = organisation ? proposal.answers.get(organisation) : undefined;
  const own = ours?.by === by ? ours : undefined;
  const personal = proposal.personal.get(person);
  const moved = newer(own, personal);
  const stance = moved?.leaning ?? moved?.stance;
  if (!moved || !stance) return refuse(refusals.notAnswered);
  const again = said(state, proposal, { ...moved, stance }, hat, asked);
  if (isRefusal(again)) return again;
  const backFrom =
    hat === 'myself' ? (moved === own && organisation ? { organisation } : {}) : moved === personal ? { person } : {};
  return again.map((event) => ({ ...event, ...backFrom }));
}

const newer = (one: Answer | undefined, other: Answer | undefined): Answer | undefined =>
  one && other ? (one.at >= other.at ? one : other) : (one ?? other);

/** The hat this answer is given with: the one that was said, else the one this person wears. */
export function hatFor(
  members: Members,
  { stance, hat }: Pick<Wanted<'proposal.answer'>, 'stance' | 'hat'>,
  { by, organisation }: Pick<Asked, 'by' | 'organisation'>,
): Hat {
  if (stance === 'checking' && organisation) return 'checking';
  return hat ?? (by === 'clock' ? 'myself' : hatOf(members, by));
}

/** The form in which this answer gives its reason. */
export const actionFor = (stance: Stance): string => (stance === 'block' ? 'propose block' : 'propose reservation');

/** Saying the same again keeps its number, and with it the answer it was given. */
function numbered(
  { kind, answers, concerns }: Proposal,
  { hat, stance, words: reason }: { hat: string; stance: Stance; words?: string },
  organisation: string,
): { concern?: number } {
  if (kind === 'signon' || hat !== 'organisation' || (stance !== 'reservation' && stance !== 'block')) return {};
  const before = answers.get(organisation);
  const isSame = before?.concern !== undefined && before.stance === stance && before.words === reason;
  return { concern: isSame ? before.concern : concerns + 1 };
}

export function mandate(state: State, proposal: Proposal, intent: Wanted<'proposal.mandate'>, asked: Asked): Decided {
  const { id, needs, day, remind } = intent;
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  if (needs === 'board' && !day) return refuse(refusals.sayBoardDay);
  if (day && day < dayOf(asked.now, state.members.zone)) return refuse(refusals.pastDay);
  const told: ProposalsEvent = {
    type: 'proposal.mandated',
    id,
    organisation,
    needs,
    ...(day && needs === 'board' ? { day } : {}),
    ...(remind ? { remind } : {}),
  };
  // Whoever needs somebody else is still checking; what they answered before stays when it needs nobody.
  const isChecking = needs !== 'mine' && !proposal.answers.has(organisation);
  return isChecking
    ? [told, { type: 'proposal.answered', id, hat: 'checking', stance: 'checking', organisation }]
    : [told];
}

/** A colleague answers instead: they hear what the first delegate would have heard. */
export function hand({ members }: State, proposal: Proposal, to: PersonId, asked: Asked): Decided {
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  if (!isOpen(proposal)) return refuse(refusals.notOpen);
  if (members.people.get(to)?.organisation !== organisation)
    return refuse(refusals.notColleague, { label: words.inviteColleague, opens: { action: 'setup colleague' } });
  return [{ type: 'proposal.handed', id: proposal.id, organisation, to }];
}
