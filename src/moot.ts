import type { Entry, State } from './coalition.js';
import type { Letter } from './letter.js';
import { Looking } from './look.js';
import { type Answer, Mailboxes } from './mailbox.js';
import type { CoalitionId } from './names.js';
import type {
  Addresses,
  Ballots,
  Board,
  Clock,
  Directory,
  Journal,
  LinkTo,
  Log,
  Messenger,
  NewId,
  Queue,
} from './ports.js';
import { Recalling } from './recall.js';
import { Sharing } from './share.js';

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
  /** Set where several processes share the work; else this process looks after everyone itself. */
  queue?: Queue;
  /** Where a coalition's web pages are; absent where there are none. */
  linkTo?: LinkTo;
  /** Where the addresses of people who read by email are; absent where no email is sent. */
  addresses?: Addresses;
  /** How much of all stories is kept in memory; about 120 MB when it is not said. */
  keptBytes?: number;
  /** Looking after a coalition again waits this long after it began, so that a burst of presses is one edit. */
  paceMs: number;
}

const mostAtOnce = 500;
/** What is taken and not looked after by then is taken again. */
const takenForMs = 5 * 60_000;

/** The one road: recall, decide, append, hang. */
export class Moot {
  readonly recalling: Recalling;
  private readonly mailboxes = new Mailboxes(this);
  private readonly looking = new Looking(this);
  private readonly sharing: Sharing | undefined;

  constructor(readonly world: World) {
    this.recalling = new Recalling(world);
    this.sharing = world.queue && new Sharing(world.queue, world.journal, world.paceMs);
  }

  /** Puts an intent into the coalition's mailbox; answers when it is in the log, or refused. */
  ask(coalition: CoalitionId, letter: Letter): Promise<Answer> {
    return this.mailboxes.put(coalition, letter);
  }

  /** The coalition's state: what all its events add up to, whichever process wrote them. Read it, never write to it. */
  async recall(coalition: CoalitionId): Promise<State> {
    return (await this.recalling.fresh(coalition)).state;
  }

  /** Forgetting: rewrites the coalition's story where it stands. Every process that has read it reads it anew. */
  async rewrite(coalition: CoalitionId, change: (entry: Entry, position: number) => Entry): Promise<void> {
    const { clock, log } = this.world;
    await log.rewrite(coalition, change, { v: 1, at: clock().toISOString(), by: 'clock', type: 'log.rewritten' });
  }

  /**
   * Runs what the clock wants, hangs what should hang, and notes when to come back. Bursts become one. Where work is
   * shared, one of the processes does it, and here it is only put into the queue. `isWished`: not the clock's wish alone.
   */
  lookAfter(coalition: CoalitionId, isWished = true): Promise<void> {
    return this.sharing?.soon(coalition) ?? this.looking.after(coalition, isWished);
  }

  /** For whoever works on the queue: looks now, and throws what goes wrong. Returns how many milliseconds of rest that was worth. */
  lookNow(coalition: CoalitionId): Promise<number> {
    return this.looking.now(coalition);
  }

  /** The clock's minute: looks after every coalition whose instant has come. */
  async heartbeat(): Promise<void> {
    const { clock, directory, queue } = this.world;
    const now = clock().toISOString();
    await this.sharing?.again();
    if (await queue?.isAnyoneGone()) await directory.wakeEveryone(now);
    const until = new Date(Date.parse(now) + takenForMs).toISOString();
    for (;;) {
      const due = await directory.takeDue(now, mostAtOnce, until);
      await Promise.all(due.map(({ coalition }) => this.lookAfter(coalition, false)));
      if (due.length < mostAtOnce) return;
    }
  }

  /** A platform says that a delivery arrived as this message. */
  async confirm(delivery: string, messageId: string): Promise<void> {
    await this.world.board.confirm(delivery.slice(0, delivery.indexOf('.')), delivery, messageId);
  }

  /** Waits until nothing is being decided or hung. */
  async idle(): Promise<void> {
    while (!this.mailboxes.areEmpty() || this.looking.isBusy() || this.sharing?.isBusy()) {
      await this.looking.done();
      await new Promise((next) => setImmediate(next));
    }
  }

  /** Begins nothing new, and lets what is under way finish. */
  async stop(): Promise<void> {
    this.looking.stop();
    this.sharing?.stop();
    await this.idle();
  }
}
