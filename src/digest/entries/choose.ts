import type { State } from '../../coalition.js';
import { inTurn } from '../../members/who.js';
import type { OrganisationId } from '../../names.js';
import type { Entered } from '../events.js';
import type { Entry } from '../state.js';

/** Every organisation has the same room in one digest, whatever its size. */
const mostOfEach: Record<Entered['kind'], number> = { win: 2, story: 1, agenda: 1 };
/** How many there are of a kind in one digest; the others wait their turn. */
const mostOfAll: Record<Entered['kind'], number> = { win: 10, story: 1, agenda: 8 };

/** Whoever is named first changes from digest to digest. */
export const order = ({ digest, members }: State): OrganisationId[] =>
  inTurn([...members.organisations.keys()], String(digest.made.digests));

/**
 * Takes turns: everybody's first before anybody's second, at most `each` of one and `most` of all. So nobody has two where
 * another still waits with one. Whose organisation has left comes last.
 */
export function fairly<Thing>(
  things: Thing[],
  ownerOf: (thing: Thing) => OrganisationId,
  inOrder: OrganisationId[],
  { each, most }: { each: number; most: number },
): Thing[] {
  const owners = [...new Set([...inOrder, ...things.map(ownerOf)])];
  const own = new Map(owners.map((owner) => [owner, things.filter((thing) => ownerOf(thing) === owner)]));
  const rounds = Array.from({ length: each }, (_, round) =>
    owners.flatMap((owner) => (own.get(owner) ?? []).slice(round, round + 1)),
  );
  return rounds.flat().slice(0, most);
}

/** May it be told now? A story waits until the person it is about agrees, and harm avoided for the reason to believe it. */
export const isReady = ({ consent, change, because }: Entry): boolean =>
  consent !== 'asking' && (change !== 'harm' || because !== undefined);

/** The entries that the next digest tells, in its order. */
export function chosen(state: State, kind: Entered['kind']): Entry[] {
  const waiting = [...state.digest.entered.values()].filter((one) => one.kind === kind && isReady(one));
  return fairly(waiting, ({ organisation }) => organisation, order(state), {
    each: mostOfEach[kind],
    most: mostOfAll[kind],
  });
}
