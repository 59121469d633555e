import {
  boxesInUse,
  boxOpenedBy,
  decide,
  due,
  type Entry,
  emptyState,
  evolve,
  type Intent,
  type State,
} from './coalition.js';
import { isRefusal, type Opened, type Refusal, type Sealed } from './feature.js';
import { hangNotes } from './hang.js';
import { isHost } from './members/who.js';
import { words } from './members/words.js';
import type { CoalitionId, Moment, PersonId, RoomId } from './names.js';
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

/** An intent on its way: who wants it, where they are, and the platform's delivery that brought it. */
export interface Letter {
  intent: Intent;
  by: PersonId | 'clock';
  name?: string;
  room?: RoomId;
  roomName?: string;
  cause?: string;
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
/** Looking after may take a twentieth of our time, never more. */
const restFactor = 20;

/** The one road: recall, decide, append, hang. */
export class Moot {
  private readonly cache = new Map<CoalitionId, Recalled>();
  private readonly mailboxes = new Map<CoalitionId, Waiting[]>();
  private readonly looking = new Map<CoalitionId, { again: boolean; done: Promise<void> }>();
  private stopped = false;

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
    const under = this.looking.get(coalition);
    if (under) {
      under.again = true;
      return under.done;
    }
    const looking = { again: false, done: Promise.resolve() };
    this.looking.set(coalition, looking);
    looking.done = this.keepLooking(coalition, looking);
    return looking.done;
  }

  /** The clock's minute: looks after every coalition whose instant has come. */
  async heartbeat(): Promise<void> {
    const now = this.world.clock().toISOString();
    const coalitions = await this.world.directory.dueBefore(now, 500);
    await Promise.all(coalitions.map((coalition) => this.lookAfter(coalition)));
  }

  /** A platform says that a delivery arrived as this message. */
  async confirm(delivery: string, messageId: string): Promise<void> {
    await this.world.board.confirm(delivery.slice(0, delivery.indexOf('.')), delivery, messageId);
  }

  /** Waits until nothing is being decided or hung. */
  async stop(): Promise<void> {
    this.stopped = true;
    while (this.mailboxes.size > 0 || this.looking.size > 0) {
      await Promise.all([...this.looking.values()].map(({ done }) => done));
      await new Promise((next) => setImmediate(next));
    }
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
      const answers: (Refusal | Entry[] | 'again')[] = [];
      for (const { letter } of batch) answers.push(await this.decideOne(coalition, recalled.state, letter));
      const entries = answers.flatMap((answer) => (Array.isArray(answer) ? answer : []));
      const missed = entries.length > 0 ? await this.world.log.append(coalition, recalled.endsAt, entries) : [];
      if (missed.length > 0) {
        this.cache.delete(coalition);
        continue;
      }
      recalled.endsAt += entries.length;
      await this.index(coalition, entries);
      batch.forEach(({ answer }, index) => {
        const said = answers[index] ?? [];
        if (said === 'again') answer({ state: recalled.state, entries: [], again: true });
        else answer(Array.isArray(said) ? { state: recalled.state, entries: said } : said);
      });
      if (entries.length > 0 && !this.stopped) void this.lookAfter(coalition);
      return;
    }
    throw new Error(`Others kept writing first, ${attempts} times`);
  }

  private async decideOne(coalition: CoalitionId, state: State, letter: Letter): Promise<Refusal | Entry[] | 'again'> {
    const { intent, by, name, room, roomName, cause } = letter;
    if (cause && state.causes.has(cause)) return 'again';
    const person = by === 'clock' ? undefined : by;
    const asked = {
      by,
      isHost: person !== undefined && isHost(state.members, person),
      now: this.world.clock(),
      ...(name ? { name } : {}),
      ...(room ? { room } : {}),
      ...(roomName ? { roomName } : {}),
      ...(person && state.members.people.has(person)
        ? { organisation: state.members.people.get(person)?.organisation ?? '' }
        : {}),
    };
    const decided = decide(state, intent, asked, await this.open(coalition, state, intent));
    if (isRefusal(decided)) return decided;
    const taken = await this.claimRooms(coalition, decided.events);
    if (taken) return taken;
    if (decided.sealed) await this.seal(coalition, decided.sealed);
    const at = asked.now.toISOString();
    const entries = decided.events.map(
      (event) => ({ v: 1, at, by, ...(cause ? { cause } : {}), ...event }) satisfies Entry,
    );
    for (const entry of entries) evolve(state, entry);
    return entries;
  }

  private async open(coalition: CoalitionId, state: State, intent: Intent): Promise<Opened[]> {
    const box = boxOpenedBy(intent);
    if (!box) return [];
    const voters = new Map([...state.members.organisations.keys()].map((id) => [id, id]));
    return this.world.ballots.open(coalition, box, voters);
  }

  private seal(coalition: CoalitionId, { box, voter, ballot }: Sealed): Promise<void> {
    return this.world.ballots.cast(coalition, box, voter, ballot);
  }

  /** A room is in one coalition: it is claimed before the log says that it joined. */
  private async claimRooms(coalition: CoalitionId, events: readonly { type: string }[]): Promise<Refusal | undefined> {
    for (const event of events) {
      if (event.type !== 'room.joined' || !('room' in event)) continue;
      const holder = await this.world.directory.claimRoom(event.room as RoomId, coalition);
      if (holder !== coalition) return { refused: words.roomTaken };
    }
    return undefined;
  }

  /** What the log says, written where rooms, people and codes are looked up. Doing it twice is fine. */
  private async index(coalition: CoalitionId, entries: Entry[]): Promise<void> {
    const { directory } = this.world;
    for (const entry of entries) {
      if (entry.type === 'host.began' || entry.type === 'delegate.joined')
        await directory.enrol(entry.person, coalition);
      if (entry.type === 'room.left') await directory.releaseRoom(entry.room, coalition);
      if (entry.type === 'invite.made') await directory.putInvite(entry.hash, coalition);
    }
  }

  private async recalled(coalition: CoalitionId): Promise<Recalled> {
    let recalled = this.cache.get(coalition);
    this.cache.delete(coalition);
    if (!recalled) {
      const entries = await this.world.log.read(coalition, 0);
      recalled = { state: emptyState(), endsAt: entries.length };
      for (const entry of entries) evolve(recalled.state, entry);
    }
    this.cache.set(coalition, recalled);
    const oldest = this.cache.keys().next().value;
    if (this.cache.size > keptCoalitions && oldest !== undefined) this.cache.delete(oldest);
    return recalled;
  }

  private async keepLooking(coalition: CoalitionId, looking: { again: boolean }): Promise<void> {
    do {
      looking.again = false;
      const began = performance.now();
      try {
        await this.look(coalition);
      } catch (fault) {
        this.world.journal.fault(fault, { coalition, while: 'looking after' });
        const soon = this.world.clock().getTime() + 60_000;
        await this.world.directory.wake(coalition, new Date(soon).toISOString()).catch(() => undefined);
      }
      const took = performance.now() - began;
      if (this.world.paceMs > 0 && looking.again && !this.stopped)
        await pause(Math.max(this.world.paceMs, took * restFactor) - took);
    } while (looking.again && !this.stopped);
    this.looking.delete(coalition);
  }

  private async look(coalition: CoalitionId): Promise<void> {
    const { ballots, clock, directory } = this.world;
    await this.runWhatIsDue(coalition);
    const inUse = boxesInUse(await this.recall(coalition));
    for (const box of await ballots.boxes(coalition)) if (!inUse.has(box)) await ballots.destroy(coalition, box);
    const comeBack = await hangNotes(this, coalition);
    const ahead = due(await this.recall(coalition), clock()).map(({ at }) => at);
    const next = [...ahead, ...comeBack].sort()[0];
    await directory.wake(coalition, next);
  }

  private async runWhatIsDue(coalition: CoalitionId): Promise<void> {
    const done = new Set<string>();
    for (let round = 0; round < 50; round += 1) {
      const now = this.world.clock();
      const wanted = due(await this.recall(coalition), now)
        .filter(({ at, intent }) => at <= now.toISOString() && !done.has(JSON.stringify(intent)))
        .sort((a, b) => (a.at < b.at ? -1 : 1))[0];
      if (!wanted) return;
      done.add(JSON.stringify(wanted.intent));
      await this.ask(coalition, { intent: wanted.intent, by: 'clock' });
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds).unref());

export type { Moment };
