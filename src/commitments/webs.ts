import type { State } from '../coalition.js';
import type { OrganisationId } from '../names.js';
import type { InterdependenceWeb } from '../pictures/picture.js';
import { type Commitment, holdersOf, isGoing } from './state.js';
import { words } from './words.js';

/** More names would touch each other. */
export const mostSeats = 32;

/** Who works with whom, as a picture: undefined without a line, or with too many names to read. */
export const webOf = (state: State): InterdependenceWeb | undefined => seated(wholeWebOf(state));

/** There are lines, and too many names for one picture of them. */
export const isCrowded = (state: State): boolean => wholeWebOf(state) !== undefined && webOf(state) === undefined;

/** The same from where one organisation sits: those it works with, and what they do among each other. */
export function ownWebOf(state: State, organisation: OrganisationId): InterdependenceWeb | undefined {
  const own = state.members.organisations.get(organisation);
  const links = linksOf([...state.commitments.all.values()]);
  const near = new Set(links.filter((link) => link.includes(organisation)).flat());
  const among = links.filter((link) => link.every((one) => near.has(one)));
  const web = own && seated(drawn(state, among, words.ownWebTitle(own.name)));
  return web && { ...web, all: web.nodes.length };
}

/** All agreed commitments that are going on, however many: for words. Undefined without a line. */
export const wholeWebOf = (state: State): InterdependenceWeb | undefined =>
  drawn(state, linksOf([...state.commitments.all.values()]), words.webTitle(state.members.name));

function drawn(
  { members }: State,
  all: [OrganisationId, OrganisationId][],
  title: string,
): InterdependenceWeb | undefined {
  const seats = new Map([...members.organisations.keys()].map((id, seat) => [id, seat] as const));
  const links = all.filter(([one, other]) => seats.has(one) && seats.has(other));
  const linked = [...seats].filter(([id]) => links.some((link) => link.includes(id)));
  if (links.length === 0) return undefined;
  const places = new Map(linked.map(([id], index) => [id, index] as const));
  const placed = links.map((link) => link.map((id) => places.get(id) ?? 0).sort((a, b) => a - b) as [number, number]);
  return {
    kind: 'web',
    title,
    all: members.organisations.size,
    nodes: linked.map(([id, seat]) => ({ name: members.organisations.get(id)?.name ?? '', seat })),
    links: placed.sort(([a, b], [c, d]) => a - c || b - d),
  };
}

/** Everybody on a chair: who came when there was none left takes the first that is free, and nobody else moves. */
function seated(web: InterdependenceWeb | undefined): InterdependenceWeb | undefined {
  if (!web || web.nodes.length > mostSeats) return undefined;
  const taken = new Set(web.nodes.map(({ seat }) => seat));
  const free = Array.from({ length: mostSeats }, (_, seat) => seat).filter((seat) => !taken.has(seat));
  const nodes = web.nodes.map(({ name, seat }) => ({ name, seat: seat < mostSeats ? seat : (free.shift() ?? 0) }));
  return { ...web, nodes };
}

/** Each pair that does something together, once: who asked and who holds it, and who hold it jointly. */
function linksOf(all: Commitment[]): [OrganisationId, OrganisationId][] {
  const pairs = new Map<string, [OrganisationId, OrganisationId]>();
  for (const commitment of all.filter(isGoing)) {
    const together = [...new Set([commitment.asker, ...holdersOf(commitment)])].sort();
    for (const [index, one] of together.entries())
      for (const other of together.slice(index + 1)) pairs.set(`${one} ${other}`, [one, other]);
  }
  return [...pairs.values()];
}

/** Organisations without a line yet; for a host alone, never in a picture. */
export function unlinked({ members, commitments }: State): string[] {
  const linked = new Set(linksOf([...commitments.all.values()]).flat());
  return [...members.organisations.values()].filter(({ id }) => !linked.has(id)).map(({ name }) => name);
}
