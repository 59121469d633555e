import { type Caller, Reception, type Reply } from '../commands/reception.js';
import { wireOfButton } from '../commands/wire.js';
import { show } from '../src/coalition.js';
import type { Moot } from '../src/moot.js';
import type { CoalitionId, PersonId, RoomId } from '../src/names.js';
import { plain, type Wish } from '../src/note.js';
import type { QuietRooms } from './quietRooms.js';

const convergedWithinMs = 60_000;

/** How one way of pressing went. */
export interface Pressed {
  /** Milliseconds from each press to its answer, sorted. */
  answered: number[];
  pressesPerSecond: number;
  /** From the last answer until every room reads the whole of it. */
  convergedMs: number;
  edits: number;
  closestMs?: number | undefined;
}

/** A coalition of so many organisations in so many rooms, half of them on Slack and half on Discord. */
export class Crowd {
  private delivered = 0;
  private readonly reception: Reception;
  coalition: CoalitionId = '';

  constructor(
    private readonly moot: Moot,
    private readonly walls: QuietRooms,
    readonly organisations: number,
    readonly rooms: number,
  ) {
    this.reception = new Reception(moot);
  }

  /** The same coalition, after a restart. */
  with(moot: Moot): Crowd {
    const crowd = new Crowd(moot, this.walls, this.organisations, this.rooms);
    crowd.coalition = this.coalition;
    crowd.delivered = this.delivered;
    return crowd;
  }

  async found(): Promise<void> {
    await this.call(0, 'setup found', { name: 'Riverside', purpose: 'Boxes are carried', zone: 'Europe/London' });
    const invited = await this.call(0, 'setup invite', { once: 'no' });
    const [code = ''] = /[a-z2-9]{4}(-[a-z2-9]{4}){3}/.exec('note' in invited ? plain(invited.note) : '') ?? [];
    for (let room = 1; room < this.rooms; room += 1) await this.call(room, 'setup join', { code });
    const sizes = ['tiny', 'small', 'medium', 'large'];
    for (let one = 0; one < this.organisations; one += 1) {
      const about = { name: `Organisation ${one}`, kind: 'community', size: sizes[one % 4] ?? 'tiny', lived: 'no' };
      await this.call(one, 'setup organisation', about);
    }
    this.coalition = (await this.moot.world.directory.coalitionOfRoom(this.roomOf(0))) ?? '';
    await this.moot.lookAfter(this.coalition);
    await this.moot.idle();
  }

  call = (organisation: number, action: string, values: Record<string, string>): Promise<Reply> =>
    this.reception.called(this.caller(organisation), action, values);

  press = (organisation: number, does: Wish): Promise<Reply> =>
    this.reception.pressed(this.caller(organisation), wireOfButton(this.coalition, { label: '', does }));

  private roomOf(organisation: number): RoomId {
    const room = organisation % this.rooms;
    return room % 2 ? `discord:G${room}:C1` : `slack:T${room}:C1`;
  }

  private caller(organisation: number): Caller {
    this.delivered += 1;
    const person: PersonId =
      organisation % 2 ? `discord:${organisation}` : `slack:T${organisation % this.rooms}:U${organisation}`;
    const room = this.roomOf(organisation);
    return { person, name: 'Somebody', room, roomName: 'bench', delivery: `bench ${this.delivered}` };
  }

  /** Every organisation presses once, spread over a while or all in the same moment; then every room is waited for. */
  async pressing(card: string, overMs: number, answer: (organisation: number) => Promise<Reply>): Promise<Pressed> {
    await this.untilRead(card);
    this.walls.edits.clear();
    const began = performance.now();
    const everybody = Array.from({ length: this.organisations }, async (_, organisation) => {
      if (overMs > 0) await pause((organisation / this.organisations) * overMs);
      const pressed = performance.now();
      const reply = await answer(organisation);
      if (!('note' in reply)) throw new Error(`Organisation ${organisation} was shown a form`);
      return performance.now() - pressed;
    });
    const answered = (await Promise.all(everybody)).sort((a, b) => a - b);
    const done = performance.now();
    await this.untilRead(card);
    return {
      answered,
      pressesPerSecond: this.organisations / ((done - began) / 1_000),
      convergedMs: performance.now() - done,
      edits: [...this.walls.edits.values()].flat().length,
      closestMs: this.walls.closestMs(),
    };
  }

  /** Until the card reads in every room as it should read now. */
  private async untilRead(card: string): Promise<void> {
    const end = performance.now() + convergedWithinMs;
    for (;;) {
      const postings = show(await this.moot.recall(this.coalition), new Date());
      const note = postings.find(({ key }) => key === card)?.note;
      if (note && this.walls.reading(note) === this.rooms) return;
      if (performance.now() > end) throw new Error(`Not every room reads it after ${convergedWithinMs} ms`);
      await pause(50);
    }
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((next) => setTimeout(next, milliseconds));
