import { type Entry, evolve, type State } from './coalition.js';
import { isRefusal, type Refusal } from './feature.js';
import { type Decided, decideLetter, isIndexed, type Letter, writeIndex } from './letter.js';
import type { Moot } from './moot.js';
import type { CoalitionId } from './names.js';
import type { Recalled } from './recall.js';

/** It happened (or had happened already: `again`). */
export interface Accepted {
  state: State;
  entries: Entry[];
  again?: true;
}
export type Answer = Accepted | Refusal;

interface Waiting {
  letter: Letter;
  answer: (answer: Answer) => void;
  fail: (fault: unknown) => void;
  conflicts: number;
  hasFailed: boolean;
}
type Said = Refusal | Decided | 'again';

const batchSize = 200;
const mostConflicts = 500;
/** After so many letters that nobody came before, they are decided in batches again. */
const calmAgain = 50;

/** Each coalition's letters, decided in turn. */
export class Mailboxes {
  private readonly waiting = new Map<CoalitionId, Waiting[]>();
  /** Coalitions that other processes write to just now: one letter at a time, so that what they write is only added. */
  private readonly contested = new Map<CoalitionId, number>();

  constructor(private readonly moot: Moot) {}

  put(coalition: CoalitionId, letter: Letter): Promise<Answer> {
    return new Promise((answer, fail) => {
      const one = { letter, answer, fail, conflicts: 0, hasFailed: false };
      const mailbox = this.waiting.get(coalition);
      if (mailbox) mailbox.push(one);
      else {
        this.waiting.set(coalition, [one]);
        void this.empty(coalition);
      }
    });
  }

  areEmpty(): boolean {
    return this.waiting.size === 0;
  }

  private async empty(coalition: CoalitionId): Promise<void> {
    const mailbox = this.waiting.get(coalition) ?? [];
    while (mailbox.length > 0) {
      const batch = mailbox.splice(0, this.contested.has(coalition) ? 1 : batchSize);
      try {
        if (await this.settle(coalition, batch)) this.calm(coalition);
        else mailbox.unshift(...this.contend(coalition, batch));
      } catch (fault) {
        mailbox.unshift(...this.onceMore(coalition, batch, fault));
      }
    }
    this.waiting.delete(coalition);
  }

  private calm(coalition: CoalitionId): void {
    const left = (this.contested.get(coalition) ?? 0) - 1;
    if (left > 0) this.contested.set(coalition, left);
    else this.contested.delete(coalition);
  }

  private contend(coalition: CoalitionId, batch: Waiting[]): Waiting[] {
    this.contested.set(coalition, calmAgain);
    for (const one of batch) one.conflicts += 1;
    if (batch.some(({ conflicts }) => conflicts > mostConflicts)) throw new Error('Others kept writing first');
    return batch;
  }

  /** A write whose answer was lost may have happened, so it is tried once more: what did happen does not happen again. */
  private onceMore(coalition: CoalitionId, batch: Waiting[], fault: unknown): Waiting[] {
    if (!batch.some(({ hasFailed }) => hasFailed)) {
      for (const one of batch) one.hasFailed = true;
      return batch;
    }
    const intents = batch.map(({ letter }) => letter.intent.type).join(' ');
    this.moot.world.journal.fault(fault, { coalition, intents });
    for (const { fail } of batch) fail(fault);
    return [];
  }

  /** Decides a batch in turn and appends it in one call. False: somebody wrote first, and it is to be decided again. */
  private async settle(coalition: CoalitionId, batch: Waiting[]): Promise<boolean> {
    const recalled = await this.moot.recalling.known(coalition);
    const { endsAt: from, isIndexed: wasIndexed } = recalled;
    const said =
      batch.length > 1
        ? await this.decideAhead(coalition, recalled, batch)
        : await this.decideOne(coalition, recalled, batch);
    if (!said) return false;
    const entries = entriesOf(said);
    const names = entries.some(isIndexed);
    if (names) recalled.namesTo = Math.max(recalled.namesTo, from + entries.length);
    await this.index(coalition, recalled, entries, names && wasIndexed ? from + entries.length : undefined);
    const refused = batch.filter((_, index) => isRefusal(said[index])).map(({ letter }) => letter);
    await this.letGo(coalition, recalled, refused);
    const { state } = recalled;
    batch.forEach(({ answer }, index) => {
      const own = said[index] ?? 'again';
      if (own === 'again') answer({ state, entries: [], again: true });
      else answer(isRefusal(own) ? own : { state, entries: own.entries });
    });
    // A delivery that comes again may come from a process that ended before it could look.
    const hasNews = (one: Said | undefined) => one === 'again' || entriesOf(one ? [one] : []).length > 0;
    if (batch.some(({ letter }, index) => !letter.isLooking && hasNews(said[index])))
      void this.moot.lookAfter(coalition);
    return true;
  }

  /** One letter: the state takes part only once the log has it. */
  private async decideOne(coalition: CoalitionId, recalled: Recalled, batch: Waiting[]): Promise<Said[] | undefined> {
    const from = recalled.endsAt;
    const said: Said[] = [];
    for (const { letter } of batch) said.push(await decideLetter(this.moot.world, coalition, recalled.state, letter));
    const missed = await this.append(coalition, from, said);
    recalled.learn(from, missed.length > 0 ? missed : entriesOf(said));
    return missed.length > 0 ? undefined : said;
  }

  /** Several letters: each is decided on what the ones before it led to, so the state goes ahead of the log. */
  private async decideAhead(coalition: CoalitionId, recalled: Recalled, batch: Waiting[]): Promise<Said[] | undefined> {
    const from = recalled.endsAt;
    const said: Said[] = [];
    let caughtUp: number | undefined;
    recalled.goAhead();
    try {
      for (const { letter } of batch) {
        const one = await decideLetter(this.moot.world, coalition, recalled.state, letter);
        said.push(one);
        for (const entry of entriesOf([one])) evolve(recalled.state, entry);
      }
      const missed = await this.append(coalition, from, said);
      if (missed.length > 0) return undefined;
      caughtUp = entriesOf(said).length;
      return said;
    } finally {
      recalled.comeBack(caughtUp);
    }
  }

  /**
   * Returns what others wrote first. What only went into a box is decided again too when somebody did: its box may be
   * another one by now. So is a refusal: it may be out of date.
   */
  private append(coalition: CoalitionId, from: number, said: Said[]): Promise<Entry[]> {
    const { log } = this.moot.world;
    const counts = said.some(
      (one) => typeof one === 'object' && 'entries' in one && (one.sealed || one.entries.length > 0),
    );
    return counts ? log.append(coalition, from, entriesOf(said)) : log.read(coalition, from);
  }

  /** It has happened, whatever becomes of the directory: that is made good when the coalition is next recalled. */
  private async index(coalition: CoalitionId, recalled: Recalled, entries: Entry[], to?: number): Promise<void> {
    try {
      await writeIndex(this.moot.world, coalition, entries);
      if (to === undefined) return;
      await this.moot.world.directory.noteIndexed(coalition, to);
      recalled.indexedTo = Math.max(recalled.indexedTo, to);
    } catch (fault) {
      this.moot.world.journal.fault(fault, { coalition, while: 'writing the directory' });
    }
  }

  /** A room claimed by a letter that in the end was refused is free again: it was claimed before somebody else wrote first. */
  private async letGo(coalition: CoalitionId, { state }: Recalled, refused: Letter[]): Promise<void> {
    const { directory, journal } = this.moot.world;
    const rooms = refused.flatMap(({ intent }) => (intent.type === 'invite.use' ? (intent.room ?? []) : []));
    for (const room of rooms.filter((one) => !state.members.rooms.has(one)))
      await directory
        .releaseRoom(room, coalition)
        .catch((fault: unknown) => journal.fault(fault, { coalition, while: 'letting go of a room' }));
  }
}

const entriesOf = (said: Said[]): Entry[] =>
  said.flatMap((one) => (typeof one === 'object' && 'entries' in one ? one.entries : []));
