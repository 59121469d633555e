import { type Entry, emptyState, evolve, type State } from './coalition.js';
import { isIndexed, rewriteIndex } from './letter.js';
import type { World } from './moot.js';
import type { CoalitionId } from './names.js';

/**
 * What a coalition takes of memory, in bytes: before its first entry, for each, and for each digest that is kept in mind.
 * Measured; see `npm run bench -- coldstart` and docs/decisions/0038.
 */
const bytesOfItsOwn = 12_000;
const bytesPerEntry = 60;
const bytesPerDigest = 4_000;
const usuallyKept = 120_000_000;

/** What this process remembers of one coalition: a state, and how far into the log that reaches. */
export class Recalled {
  readonly state: State = emptyState();
  endsAt = 0;
  /** How far into the log people and codes are named for the last time, and how far the directory surely knows them. */
  namesTo = 0;
  indexedTo = 0;
  isIndexing = false;
  /** It no longer says what the log says, and is to be folded anew. */
  isSpoiled = false;
  /** While several letters are decided in turn, the state is ahead of the log. */
  private ahead: Promise<void> | undefined;
  private back: () => void = () => undefined;
  private readonly news: [from: number, entries: Entry[]][] = [];

  /** Adds entries that stand in the log at `from`, each once, however often it is learned. */
  learn(from: number, entries: Entry[]): void {
    if (this.ahead) {
      this.news.push([from, entries]);
      return;
    }
    for (const entry of entries.slice(this.endsAt - from)) {
      // What was folded before may be words that are forgotten now.
      if (entry.type === 'log.rewritten') this.isSpoiled = true;
      evolve(this.state, entry);
      this.endsAt += 1;
      if (isIndexed(entry)) this.namesTo = this.endsAt;
    }
  }

  /** The state is about to hold what is not in the log yet; nobody reads it meanwhile. */
  goAhead(): void {
    this.ahead = new Promise((back) => (this.back = back));
  }

  /** The log has caught up by so many entries; undefined: it has not, and what the state holds never happened. */
  comeBack(caughtUp: number | undefined): void {
    this.ahead = undefined;
    if (caughtUp === undefined) this.isSpoiled = true;
    else this.endsAt += caughtUp;
    for (const [from, entries] of this.news.splice(0)) this.learn(from, entries);
    this.back();
  }

  /** Is all that it names known to the directory? */
  get isIndexed(): boolean {
    return this.namesTo <= this.indexedTo;
  }

  /** Resolves when the state holds nothing but what the log holds. */
  async settled(): Promise<void> {
    await this.ahead;
  }
}

/** Recalls coalitions: each log is folded once, then caught up by reading its news. */
export class Recalling {
  private readonly cache = new Map<CoalitionId, Promise<Recalled>>();
  private readonly weights = new Map<CoalitionId, number>();
  private kept = 0;

  constructor(private readonly world: Pick<World, 'log' | 'directory' | 'journal' | 'keptBytes'>) {}

  /** Nothing is left of it to remember, or nothing that is worth the room. */
  drop(coalition: CoalitionId): void {
    this.cache.delete(coalition);
    this.kept -= this.weights.get(coalition) ?? 0;
    this.weights.delete(coalition);
  }

  /** Everything that stands in the log when this is asked, whichever process wrote it. */
  async fresh(coalition: CoalitionId): Promise<Recalled> {
    const isNew = !this.cache.has(coalition);
    const recalled = await this.known(coalition);
    if (isNew) return recalled;
    const from = recalled.endsAt;
    recalled.learn(from, await this.world.log.read(coalition, from));
    await recalled.settled();
    return recalled.isSpoiled ? this.fresh(coalition) : this.indexed(coalition, recalled);
  }

  /** As this process saw it last, without what is not in the log yet: for whoever has just written there. No journey. */
  async settled(coalition: CoalitionId): Promise<Recalled> {
    const recalled = await this.known(coalition);
    await recalled.settled();
    return recalled.isSpoiled ? this.settled(coalition) : recalled;
  }

  /** As this process saw it last. Whoever appends to it is told of what others wrote. */
  async known(coalition: CoalitionId): Promise<Recalled> {
    const recalling = this.cache.get(coalition) ?? this.fold(coalition);
    // Taken out and put back, so that the first in the map is the one not asked for longest.
    this.cache.delete(coalition);
    this.cache.set(coalition, recalling);
    const recalled = await recalling;
    const isKept = this.cache.get(coalition) === recalling;
    if (recalled.isSpoiled) {
      if (isKept) this.drop(coalition);
      return this.known(coalition);
    }
    if (isKept) this.makeRoomFor(coalition, recalled);
    return recalled;
  }

  private makeRoomFor(coalition: CoalitionId, { endsAt, state }: Recalled): void {
    const { keptBytes = usuallyKept } = this.world;
    const weight = bytesOfItsOwn + bytesPerEntry * endsAt + bytesPerDigest * state.digest.posted.length;
    this.kept += weight - (this.weights.get(coalition) ?? 0);
    this.weights.set(coalition, weight);
    // Asked first: looking for the oldest walks over all that was taken out of its place.
    if (this.kept <= keptBytes) return;
    for (const oldest of this.cache.keys()) {
      if (this.kept <= keptBytes || oldest === coalition) return;
      this.drop(oldest);
    }
  }

  /** Whoever asks meanwhile waits for the same fold. */
  private fold(coalition: CoalitionId): Promise<Recalled> {
    const { log, directory } = this.world;
    const folding = Promise.all([log.read(coalition, 0), directory.indexedTo(coalition).catch(() => 0)]).then(
      ([entries, indexedTo]) => {
        const recalled = new Recalled();
        recalled.learn(0, entries);
        recalled.isSpoiled = false;
        recalled.indexedTo = indexedTo;
        return this.indexed(coalition, recalled);
      },
    );
    folding.catch(() => {
      if (this.cache.get(coalition) === folding) this.drop(coalition);
    });
    return folding;
  }

  /** An index that somebody could not write is made good; while that cannot be done, the log can be read all the same. */
  private async indexed(coalition: CoalitionId, recalled: Recalled): Promise<Recalled> {
    if (recalled.isIndexed || recalled.isIndexing) return recalled;
    const { directory, journal } = this.world;
    const to = recalled.endsAt;
    recalled.isIndexing = true;
    try {
      await rewriteIndex(this.world, coalition, recalled.state);
      await directory.noteIndexed(coalition, to);
      recalled.indexedTo = Math.max(recalled.indexedTo, to);
    } catch (fault) {
      journal.fault(fault, { coalition, while: 'writing the directory' });
    }
    recalled.isIndexing = false;
    return recalled;
  }
}
