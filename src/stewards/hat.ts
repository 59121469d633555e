import type { State } from '../coalition.js';
import { firstAccount, nameOf } from '../members/who.js';
import type { PersonId } from '../names.js';
import type { Stewarding, Term } from './state.js';
import { words } from './words.js';

type Known = Pick<State, 'members' | 'proposals' | 'stewards'>;

/** The title of the decision whose outcome is looked after. */
export const titleOf = ({ proposals }: Pick<State, 'proposals'>, id: string): string =>
  proposals.all.get(id)?.title ?? '';

/** What this person is steward of now. */
export const stewardedBy = ({ members, stewards }: Known, person: PersonId): (Stewarding & { current: Term })[] =>
  [...stewards.values()].flatMap((one) =>
    one.current?.person === firstAccount(members, person) ? [{ ...one, current: one.current }] : [],
  );

/** The decision whose steward's hat this person wears. With it they speak for the outcome, and no organisation answers. */
export const stewardHat = (state: Known, person: PersonId): string | undefined => {
  const worn = state.members.people.get(person)?.steward;
  return stewardedBy(state, person).find(({ id }) => id === worn)?.id;
};

/** `⚑ Emre of Street Nurses`; the organisation alone once the person has left. */
export const namedSteward = ({ members }: Pick<State, 'members'>, { person, organisation }: Term): string => {
  const name = members.people.get(person)?.name;
  return name ? words.of(name, nameOf(members, organisation)) : nameOf(members, organisation);
};
