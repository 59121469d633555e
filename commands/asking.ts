import type { CommitmentsIntent } from '../src/commitments/commitments.js';
import type { Commitment } from '../src/commitments/state.js';
import { words } from '../src/commitments/words.js';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { findOrganisation, namesOf } from '../src/members/who.js';
import type { Day, OrganisationId } from '../src/names.js';
import { type Block, type Choice, strong, text } from '../src/note.js';
import { readDay } from '../src/rhythm/day.js';
import { type Asking, option } from './command.js';

/** "By when", in plain words; made anew for each action, because each option is described by itself. */
export const whenIfAny = () => option.shortIfAny({ label: 'By when', hint: 'Friday, 5 June, in two weeks' });

/** The organisations meant, by id or by name; the first name nobody knows is a refusal that lists the known ones. */
export function organisationsMeant(
  { state: { members }, organisation }: Asking,
  named: string[],
): OrganisationId[] | Refusal {
  const found = named.map((name) => findOrganisation(members, name)?.id ?? { name });
  const stranger = found.find((one) => typeof one !== 'string');
  if (stranger === undefined) return found as OrganisationId[];
  const others = [...members.organisations.keys()].filter((id) => id !== organisation);
  return refuse(words.unknownOrganisation(typeof stranger === 'object' ? stranger.name : '', namesOf(members, others)));
}

/** The day that typed words mean in the coalition's zone; none when nothing was typed. */
export function dayMeant({ state, now }: Asking, typed: string | undefined): { day?: Day } | Refusal {
  if (!typed) return {};
  const read = readDay(typed, state.members.zone, now);
  return read ? { day: read.day } : refuse(words.unknownDay);
}

/** All organisations but the asking one, to choose from. */
export const otherOrganisations = ({ state: { members }, organisation }: Asking): Choice[] =>
  [...members.organisations.values()]
    .filter(({ id }) => id !== organisation)
    .map(({ id, name }) => ({ value: id, label: name }));

/** The newest commitment this organisation made: the one just asked for. */
export const newest = ({ state: { commitments } }: Asking): Commitment | undefined =>
  commitments.all.get(`c${commitments.all.size}`);

/** What was understood, read back: the thing, and its day. */
export const echo = (made: Commitment | undefined): Block[] =>
  made ? [text(strong(made.what)), ...(made.day ? [text(`${words.by} `, { day: made.day })] : [])] : [];

type Asked = Extract<CommitmentsIntent, { type: 'commitment.ask' }>;

/** An ask as it was typed or filled in, or the words for what could not be understood. */
export function askIntent(asking: Asking, what: string, of: string[], when: string | undefined): Asked | Refusal {
  const organisations = organisationsMeant(asking, of);
  const until = dayMeant(asking, when);
  if (isRefusal(organisations)) return organisations;
  return isRefusal(until) ? until : { type: 'commitment.ask', what, of: organisations, ...until };
}
