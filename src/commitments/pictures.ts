import type { State } from '../coalition.js';
import type { OrganisationId } from '../names.js';
import { type Block, text } from '../note.js';
import type { CommitmentRibbon, InterdependenceWeb, Picture, Ribbon } from '../pictures/picture.js';
import { ribbonInWords } from '../pictures/ribbon.js';
import { webInWords } from '../pictures/web.js';
import { addDays, dayOf } from '../rhythm/day.js';
import { type Commitment, holdersOf, isGoing } from './state.js';
import { words } from './words.js';

/** More names would touch each other. */
export const mostSeats = 32;
const mostRows = 8;
const daysBack = 56;
const fewestDays = 14;
const daysAhead = 14;
/** What the shorter of the platforms' fields for a picture's words takes, with some room. */
const mostWords = 1_000;

/** Who works with whom: agreed commitments that are going on; undefined without a line, or with too many seats to read. */
export function webOf({ members, commitments }: State): InterdependenceWeb | undefined {
  const seats = new Map([...members.organisations.keys()].map((id, seat) => [id, seat] as const));
  const links = linksOf([...commitments.all.values()]).filter(([one, other]) => seats.has(one) && seats.has(other));
  const linked = [...seats].filter(([id]) => links.some((link) => link.includes(id)));
  if (links.length === 0 || linked.some(([, seat]) => seat >= mostSeats)) return undefined;
  const places = new Map(linked.map(([id], index) => [id, index] as const));
  const placed = links.map((link) => link.map((id) => places.get(id) ?? 0).sort((a, b) => a - b) as [number, number]);
  return {
    kind: 'web',
    title: words.webTitle(members.name),
    all: members.organisations.size,
    nodes: linked.map(([id, seat]) => ({ name: members.organisations.get(id)?.name ?? '', seat })),
    links: placed.sort(([a, b], [c, d]) => a - c || b - d),
  };
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

/** What we do together over the last eight weeks; undefined with fewer than two of them. */
export function ribbonOf({ members, commitments }: State, now: string): CommitmentRibbon | undefined {
  const today = dayOf(now, members.zone);
  const from = addDays(today, -daysBack);
  const lately = [...commitments.all.values()]
    .filter(({ agreed, changed, finished }) => agreed && (!finished || dayOf(changed, members.zone) >= from))
    .filter((one) => isGoing(one) || dayOf(one.changed, members.zone) >= from);
  const rows = lately
    .sort((a, b) => ((a.agreed ?? '') < (b.agreed ?? '') ? -1 : 1))
    .slice(-mostRows)
    .map((one) => ribbon(one, members.zone));
  // Young ribbons are as wide as old ones: the picture begins where the first of them does.
  const first = rows.map(({ begins }) => begins).sort()[0] ?? from;
  const begins = [from, [first, addDays(today, -fewestDays)].sort()[0] ?? from].sort().at(-1) ?? from;
  return rows.length < 2
    ? undefined
    : { kind: 'ribbon', title: words.ribbonTitle, from: begins, to: addDays(today, daysAhead), today, rows };
}

function ribbon(one: Commitment, zone: string): Ribbon {
  const begun = { what: one.what, begins: dayOf(one.agreed ?? one.made, zone) };
  if (isGoing(one)) return { ...begun, ...(one.day ? { day: one.day } : {}), stands: 'going' };
  const ends = dayOf(one.finished ?? one.changed, zone);
  return { ...begun, ends, stands: one.finished ? 'done' : 'back' };
}

/** A picture with all of it in words, the texts in it as long as there is room for. */
export function pictured(picture: InterdependenceWeb | CommitmentRibbon): Extract<Block, { kind: 'image' }> {
  const said = (width?: number) => inWordsOf(picture, width);
  let width = 60;
  while (said(width).length > mostWords && width > 4) width -= 2;
  const alt = said().length <= mostWords ? said() : said(width);
  return { kind: 'image', picture: picture as Picture, alt };
}

/** All that it shows, whatever its length. */
export const inWordsOf = (picture: InterdependenceWeb | CommitmentRibbon, width?: number): string =>
  picture.kind === 'web' ? webInWords(picture, width) : ribbonInWords(picture, width);

/** A picture, and below it every line of it in whole words. */
export const withWords = (picture: InterdependenceWeb | CommitmentRibbon): Block[] => [
  { ...pictured(picture), told: true },
  text(inWordsOf(picture)),
];
