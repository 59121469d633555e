import { type Entry, emptyState, evolve, type State } from './coalition.js';
import { isRefusal, type Refusal } from './feature.js';
import { type Decided, decideLetter, type Letter, rewriteIndex, writeIndex } from './letter.js';
import { Looking } from './look.js';
import type { CoalitionId } from './names.js';
import type { Ballots, Board, Clock, Directory, Journal, Log, Messenger, NewId } from './ports.js';

/** What Moot asks of the world. */
export interface World {
  log: Log;
  board: Board;
  ballots: Ballots;
  directory: Directory;
  messengers: Messenger[];
  clock: Clock;
  newId: NewId;
  journal: Journal;
  /** Looking after a coalition again waits this long after it began, so that a burst of presses is one edit. */
  paceMs: number;
}

/** It happened (or had happened already: `again`). */
export interface Accepted {
  state: State;
  entries: Entry[];
  again?: true;
}
type Answer = Accepted | Refusal;
interface Waiting {
  letter: Letter;
  answer: (answer: Answer) => void;
  fail: (fault: unknown) => void;
}
interface Recalled {
  state: State;
  endsAt: number;
}

const keptCoalitions = 2_000;
const batchSize = 200;
const attempts = 20;
const mostAtOnce = 500;

/** The one road: recall, decide, append, hang. */
export class Moot {
  private readonly cache = new Map<CoalitionId, Promise<Recalled>>();
  private readonly mailboxes = new Map<CoalitionId, Waiting[]>();
  private readonly looking = new Looking(this);

  constructor(readonly world: World) {}

  /** Puts an intent into the coalition's mailbox; answers when it is in the log, or refused. */
  ask(coalition: CoalitionId, letter: Letter): Promise<Answer> {
    return new Promise((answer, fail) => {
      const waiting = { letter, answer, fail };
      const mailbox = this.mailboxes.get(coalition);
      if (mailbox) mailbox.push(waiting);
      else {
        this.mailboxes.set(coalition, [waiting]);
        void this.empty(coalition);
      }
    });
  }

  /** The coalition's state: what all its events add up to. Read it, never write to it. */
  async recall(coalition: CoalitionId): Promise<State> {
    return (await this.recalled(coalition)).state;
  }

  /** Runs what the clock wants, hangs what should hang, and notes when to come back. Bursts become one. */
  lookAfter(coalition: CoalitionId): Promise<void> {
    return this.looking.after(coalition);
  }

  /** The clock's minute: looks after every coalition whose instant has come. */
  async heartbeat(): Promise<void> {
    const now = this.world.clock().toISOString();
    const coalitions = await this.world.directory.dueBefore(now, mostAtOnce);
    await Promise.all(coalitions.map((coalition) => this.lookAfter(coalition)));
  }

  /** A platform says that a delivery arrived as this message. */
  async confirm(delivery: string, messageId: string): Promise<void> {
    await this.world.board.confirm(delivery.slice(0, delivery.indexOf('.')), delivery, messageId);
  }

  /** Waits until nothing is being decided or hung. */
  async idle(): Promise<void> {
    while (this.mailboxes.size > 0 || this.looking.isBusy()) {
      await this.looking.done();
      await new Promise((next) => setImmediate(next));
    }
  }

  /** Begins nothing new, and lets what is under way finish. */
  async stop(): Promise<void> {
    this.looking.stop();
    await this.idle();
  }

  private async empty(coalition: CoalitionId): Promise<void> {
    const mailbox = this.mailboxes.get(coalition) ?? [];
    while (mailbox.length > 0) {
      const batch = mailbox.splice(0, batchSize);
      try {
        await this.settle(coalition, batch);
      } catch (fault) {
        this.cache.delete(coalition);
        this.world.journal.fault(fault, {
          coalition,
          intents: batch.map(({ letter }) => letter.intent.type).join(' '),
        });
        for (const { fail } of batch) fail(fault);
      }
    }
    this.mailboxes.delete(coalition);
  }

  /** Decides a batch in turn and appends it in one call; decides again when somebody wrote first. */
  private async settle(coalition: CoalitionId, batch: Waiting[]): Promise<void> {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const recalled = await this.recalled(coalition);
      const answers: (Refusal | Decided | 'again')[] = [];
      for (const { letter } of batch) answers.push(await decideLetter(this.world, coalition, recalled.state, letter));
      const decided = answers.filter((answer) => typeof answer === 'object' && 'entries' in answer);
      const entries = decided.flatMap((one) => one.entries);
      // What only went into a box is decided again too when somebody wrote first: its box may be another one by now.
      const counts = entries.length > 0 || decided.some(({ sealed }) => sealed);
      const missed = counts ? await this.world.log.append(coalition, recalled.endsAt, entries) : [];
      if (missed.length > 0) {
        this.cache.delete(coalition);
        continue;
      }
      recalled.endsAt += entries.length;
      await writeIndex(this.world, coalition, entries);
      batch.forEach(({ answer }, index) => {
        const said = answers[index] ?? 'again';
        const { state } = recalled;
        if (said === 'again') answer({ state, entries: [], again: true });
        else answer(isRefusal(said) ? said : { state, entries: said.entries });
      });
      if (entries.length > 0) void this.lookAfter(coalition);
      return;
    }
    throw new Error(`Others kept writing first, ${attempts} times`);
  }

  /** The cached state, or the log folded once: whoever asks meanwhile waits for the same fold. */
  private recalled(coalition: CoalitionId): Promise<Recalled> {
    const recalled = this.cache.get(coalition) ?? this.fold(coalition);
    // Taken out and put back, so that the first in the map is the one not asked for longest.
    this.cache.delete(coalition);
    this.cache.set(coalition, recalled);
    const oldest = this.cache.keys().next().value;
    if (this.cache.size > keptCoalitions && oldest !== undefined) this.cache.delete(oldest);
    return recalled;
  }

  private fold(coalition: CoalitionId): Promise<Recalled> {
    const folding = this.world.log.read(coalition, 0).then(async (entries) => {
      const state = emptyState();
      for (const entry of entries) evolve(state, entry);
      await rewriteIndex(this.world, coalition, state);
      return { state, endsAt: entries.length };
    });
    folding.catch(() => {
      if (this.cache.get(coalition) === folding) this.cache.delete(coalition);
    });
    return folding;
  }
}
