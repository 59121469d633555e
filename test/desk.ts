import { memoryPorts } from '../adapters/memory/index.js';
import { Reception, type Reply } from '../commands/reception.js';
import { wireOfButton } from '../commands/wire.js';
import type { Entry } from '../src/coalition.js';
import { reword } from '../src/forgetting/spoken.js';
import { newId } from '../src/main.js';
import { Moot, type World } from '../src/moot.js';
import type { CoalitionId, PersonId, RoomId } from '../src/names.js';
import { type Button, type Note, plain } from '../src/note.js';
import type { Delivery, Found, Messenger, Place } from '../src/ports.js';

const nameOf = (place: Place): string => ('room' in place ? place.room : place.person);

/** A messenger that keeps what it was given, and can be told to fail. */
export class Wall implements Messenger {
  readonly doubtLastsMs = 7 * 60_000;
  readonly hung: {
    coalition: CoalitionId;
    place: string;
    id: string;
    delivery: string;
    note: Note;
    revisions: number;
  }[] = [];
  /** The next posts end like this, one each; then all is well again. */
  readonly mishaps: ('down' | 'lost before' | 'lost after' | 'refused')[] = [];
  findsTrue = false;
  /** Whose private messages are closed. */
  readonly closed = new Set<string>();
  /** Whether this platform can show something in a room to one person alone, unasked; what it showed so. */
  canWhisper = false;
  readonly whispers: { room: RoomId; person: PersonId; note: Note }[] = [];
  private made = 0;
  constructor(readonly platform: Messenger['platform']) {}

  async post(coalition: CoalitionId, place: Place, note: Note, delivery: string): Promise<Delivery> {
    const mishap = this.mishaps.shift();
    if (mishap === 'down') return { later: 60_000 };
    if (mishap === 'refused' || this.closed.has(nameOf(place))) return { refused: 'closed' };
    if (mishap === 'lost before') return { doubt: 'the line was cut' };
    this.made += 1;
    this.hung.push({ coalition, place: nameOf(place), id: `m${this.made}`, delivery, note, revisions: 0 });
    return mishap === 'lost after' ? { doubt: 'the line was cut' } : { sent: `m${this.made}` };
  }

  async revise(_coalition: CoalitionId, _place: Place, id: string, note: Note): Promise<Delivery> {
    const one = this.hung.find((hung) => hung.id === id);
    if (!one) return { refused: 'gone' };
    one.note = note;
    one.revisions += 1;
    return { sent: id };
  }

  async whisper(_coalition: CoalitionId, room: RoomId, person: PersonId, note: Note): Promise<Delivery> {
    if (!this.canWhisper) return { refused: 'only answers' };
    this.whispers.push({ room, person, note });
    return { sent: `w${this.whispers.length}` };
  }

  async find(_place: Place, delivery: string): Promise<Found> {
    if (!this.findsTrue) return 'unknown';
    const one = this.hung.find((hung) => hung.delivery === delivery);
    return one ? { sent: one.id } : 'absent';
  }

  /** What a place reads now, oldest first, as plain text. */
  read(place: string): string[] {
    return this.hung.filter((hung) => hung.place === place).map(({ note }) => plain(note, 'Europe/London'));
  }
}

const bareWalls = () => ({ slack: new Wall('slack'), discord: new Wall('discord'), web: new Wall('web') });

/** No two requests are one, at whichever desk they arrive. */
let deliveries = 0;

/** A whole bot on one desk: hand-set clock, readable rooms, nothing outside. */
export class Desk {
  now: Date;
  readonly faults: unknown[] = [];
  readonly walls: Record<'slack' | 'discord' | 'web', Wall>;
  readonly ports: Pick<World, 'log' | 'board' | 'ballots' | 'directory' | 'queue'>;
  moot: Moot;
  reception: Reception;

  constructor(
    now = '2026-06-15T08:00:00.000Z',
    ports?: Pick<World, 'log' | 'board' | 'ballots' | 'directory' | 'queue'>,
    walls = bareWalls(),
  ) {
    this.now = new Date(now);
    this.walls = walls;
    this.ports = ports ?? memoryPorts();
    this.moot = this.freshMoot();
    this.reception = new Reception(this.moot);
  }

  /** As after a restart: nothing remembered but what the ports hold. */
  restart(): void {
    this.moot = this.freshMoot();
    this.reception = new Reception(this.moot);
  }

  private freshMoot(): Moot {
    const journal = { info: () => undefined, fault: (fault: unknown) => void this.faults.push(fault) };
    return new Moot({
      ...this.ports,
      log: {
        ...this.ports.log,
        read: (...given) => this.ports.log.read(...given),
        append: (coalition, endsAt, entries) => this.append(coalition, endsAt, entries),
      },
      messengers: Object.values(this.walls),
      clock: () => this.now,
      newId,
      journal,
      paceMs: 0,
    });
  }

  /** Whatever any test makes happen: words of people stand only where they can be taken back. */
  private append(...given: Parameters<World['log']['append']>): ReturnType<World['log']['append']> {
    for (const entry of given[2])
      for (const words of unspoken(entry)) throw new Error(`${entry.type} holds words nobody can take back: ${words}`);
    return this.ports.log.append(...given);
  }

  caller(person: PersonId, room?: RoomId, delivery?: string) {
    deliveries += 1;
    const name = person.split(':').at(-1) ?? '';
    return {
      person,
      name,
      ...(room ? { room, roomName: room.split(':').at(-1) ?? '' } : {}),
      delivery: delivery ?? `delivery ${deliveries}`,
    };
  }

  type = (person: PersonId, room: RoomId | undefined, line: string, delivery?: string): Promise<Reply> =>
    this.reception.typed(this.caller(person, room, delivery), line);
  call = (
    person: PersonId,
    room: RoomId | undefined,
    action: string,
    values: Record<string, string>,
    delivery?: string,
  ): Promise<Reply> => this.reception.called(this.caller(person, room, delivery), action, values);
  press = (person: PersonId, room: RoomId | undefined, wire: string, delivery?: string): Promise<Reply> =>
    this.reception.pressed(this.caller(person, room, delivery), wire);
  submit = (
    person: PersonId,
    room: RoomId | undefined,
    wire: string,
    values: Record<string, string>,
    delivery?: string,
  ): Promise<Reply> => this.reception.submitted(this.caller(person, room, delivery), wire, values);

  /** Lets everything that is under way finish. */
  async settle(): Promise<void> {
    await this.moot.idle();
  }

  /** Moves the clock and lets the heartbeat do what is due. */
  async moveTo(moment: string): Promise<void> {
    this.now = new Date(moment);
    await this.settle();
    for (let beat = 0; beat < 5; beat += 1) await this.moot.heartbeat();
    await this.settle();
  }

  async later(hours: number): Promise<void> {
    await this.moveTo(new Date(this.now.getTime() + hours * 3_600_000).toISOString());
  }
}

/** Text in an entry that reads like words and is not declared as such: it has a space, and is no rule or reason of ours. */
function unspoken(entry: Entry): string[] {
  const left: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string' && /\s/.test(value) && !['rule', 'why'].includes(key)) left.push(value);
    if (typeof value === 'object' && value !== null) for (const [name, one] of Object.entries(value)) look(one, name);
  };
  const { delivery: _, ...said } = reword(entry, () => '');
  look(said, '');
  return left;
}

/** A reply as plain text; a form as its labels. */
export const said = (reply: Reply): string =>
  'note' in reply
    ? plain(reply.note, 'Europe/London')
    : `${reply.form.title}: ${reply.form.fields.map(({ label }) => label).join(' | ')}`;

/** The buttons of a note or reply. */
export const buttonsOf = (what: Reply | Note): Button[] =>
  ('blocks' in what ? what : 'note' in what ? what.note : { blocks: [] }).blocks.flatMap((block) =>
    block.kind === 'buttons' ? block.buttons : [],
  );

/** What a button with this label carries. */
export function wireLabelled(what: Reply | Note, label: string, coalition?: CoalitionId): string {
  const button = buttonsOf(what).find((one) => one.label.includes(label));
  if (!button || 'link' in button)
    throw new Error(
      `No button “${label}” among ${buttonsOf(what)
        .map((one) => one.label)
        .join(', ')}`,
    );
  return wireOfButton(coalition ?? ('coalition' in what ? what.coalition : undefined), button);
}
