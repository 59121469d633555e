import type { State } from '../coalition.js';
import { isSilent } from '../inbox/silence.js';
import { isNew } from '../joining/newcomers.js';
import type { Organisation } from '../members/state.js';
import { asked, inTurn } from '../members/who.js';
import type { Day, OrganisationId } from '../names.js';
import { decisionsInForce } from '../proposals/deciding/rules.js';
import { addDays, dayOf } from '../rhythm/day.js';

/** The same for everybody: three months. */
const termDays = 91;

export const termFrom = ({ members }: State, now: Date): Day => addDays(dayOf(now, members.zone), termDays);

/** Only what was agreed and is in force is looked after. */
export const isInForce = ({ proposals }: State, id: string): boolean =>
  decisionsInForce(proposals).some((one) => one.id === id);

/**
 * Whom to ask to be steward next: of another kind than the last, and one that is closest to it where there is one. Nobody twice
 * running or twice in one search, nobody who looks after something else, is new, away or without room.
 */
export function nextSteward(state: State, id: string, now: Date): OrganisationId | undefined {
  const { members, stewards, proposals } = state;
  const one = stewards.get(id);
  const last = one?.last?.organisation;
  const busy = [...stewards.values()].flatMap(({ current }) => current?.organisation ?? []);
  const mayBe = asked(members).filter(
    (organisation) =>
      organisation.id !== last &&
      !one?.asked.includes(organisation.id) &&
      !busy.includes(organisation.id) &&
      !isNew(members, organisation.id, now) &&
      !isSilent(state, organisation.id, now),
  );
  const closest = proposals.all.get(id)?.closest ?? [];
  const otherKind = ({ kind }: Organisation): boolean => kind !== members.organisations.get(last ?? '')?.kind;
  const inOrder = inTurn(mayBe, id);
  return (
    inOrder.find((organisation) => otherKind(organisation) && closest.includes(organisation.id)) ??
    inOrder.find(otherKind) ??
    inOrder[0]
  )?.id;
}
