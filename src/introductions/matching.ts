import heaviest from 'edmonds-blossom-fixed';

/** Two that may be paired, by their numbers from 0, and what their pair is worth: a whole number, zero or more. */
export type Edge = [one: number, other: number, worth: number];

/** As many pairs as can be, each of two different numbers, and of all such choices one that is worth most together. */
export function bestPairs(edges: Edge[]): [number, number][] {
  if (edges.length === 0) return [];
  const partners = heaviest(
    edges.map(([one, other, worth]) => [one, other, worth]),
    true,
  );
  return partners.flatMap((partner, one): [number, number][] => (partner > one ? [[one, partner]] : []));
}
