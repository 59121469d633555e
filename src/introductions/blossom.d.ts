/** Joris van Rantwijk's weighted matching in general graphs, in JavaScript. It comes without types. */
declare module 'edmonds-blossom-fixed' {
  /**
   * Edges are `[vertex, other, weight]` with whole numbers, vertices from 0. Returns whom each vertex is matched with, −1
   * for nobody. `mostPairs`: as many pairs as can be come first, and their weight second.
   */
  function heaviest(edges: [number, number, number][], mostPairs?: boolean): number[];
  export = heaviest;
}
