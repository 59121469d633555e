import type { State } from '../coalition.js';
import { isSilent } from '../inbox/silence.js';
import { type Aside, areApart } from '../introductions/asides.js';
import type { Organisation } from '../members/state.js';
import { asked, inTurn } from '../members/who.js';
import type { OrganisationId, PersonId } from '../names.js';
import { isNew } from './newcomers.js';

/**
 * Whom to ask next to be a newcomer's buddy: one of another kind and another size, else of another kind or another size,
 * else anybody; of these, one that is nobody's buddy just now. Nobody who is new, away or without room, nobody twice, and
 * nobody who asked, or of whom the newcomer asked, not to be introduced: nobody reads that it was for this.
 */
export function nextBuddy(
  state: State,
  newcomer: Organisation,
  asides: Map<PersonId, Aside>,
  now: Date,
): OrganisationId | undefined {
  const { members, joining } = state;
  const before = joining.welcomes.get(newcomer.id)?.asked ?? [];
  const busy = new Set(
    [...joining.welcomes].flatMap(([id, { buddy }]) => (buddy && isNew(members, id, now) ? [buddy.of] : [])),
  );
  const suits = (one: Organisation): number =>
    2 * (Number(one.kind !== newcomer.kind) + Number(one.size !== newcomer.size)) + Number(!busy.has(one.id));
  const mayBe = asked(members).filter(
    ({ id }) =>
      id !== newcomer.id &&
      !before.includes(id) &&
      !isNew(members, id, now) &&
      !isSilent(state, id, now) &&
      !areApart(state, asides, id, newcomer.id),
  );
  return inTurn(mayBe, newcomer.id).sort((a, b) => suits(b) - suits(a))[0]?.id;
}
