import { memoryPorts } from '../adapters/memory/index.js';
import { Reception } from '../commands/reception.js';
import type { Belongings } from '../src/carrying.js';
import { newId } from '../src/main.js';
import { Moot } from '../src/moot.js';
import type { CoalitionId, PersonId, RoomId } from '../src/names.js';
import { QuietRooms } from './quietRooms.js';

/** Monday, nine o'clock in London: when the digest is due. */
export const due = '2026-06-22T08:00:00.000Z';
const before = '2026-06-22T07:59:30.000Z';
const founded = '2026-06-15T09:00:00.000Z';

const firstRoom: RoomId = 'slack:T1:C0000000';
export const waitingRoom = (which: number): RoomId => `slack:T1:C${String(which + 1).padStart(7, '0')}`;
export const personIn = (which: number): PersonId => `slack:T1:U${which + 2}`;
const idOf = (which: number): CoalitionId =>
  `f${(which + 1).toString(36).padStart(7, 'a').replace(/[01]/g, 'z')}${which}`;

/** A coalition that has lived for a week, half a minute before its digest. */
export interface Lived {
  /** How many cards are due in its room. */
  cards: number;
  /** The same story with other names. */
  copy(which: number): [CoalitionId, Belongings];
}

export async function lived(): Promise<Lived> {
  const store = memoryPorts();
  const rooms = new QuietRooms();
  let now = new Date(founded);
  const journal = { info: () => undefined, fault: (fault: unknown) => void process.stderr.write(`${String(fault)}\n`) };
  const moot = new Moot({ ...store, messengers: rooms.messengers(), clock: () => now, newId, journal, paceMs: 0 });
  const reception = new Reception(moot);
  const who = { person: 'slack:T1:U1', name: 'Amal', room: firstRoom, roomName: 'riverside' } as const;
  const about = { name: 'Riverside', purpose: 'Nobody sleeps rough', zone: 'Europe/London' };
  const { coalition = '' } = await reception.called({ ...who, delivery: '1' }, 'setup found', about);
  const profile = { name: 'Rooted', kind: 'community', size: 'tiny', lived: 'yes' };
  await reception.called({ ...who, delivery: '2' }, 'setup organisation', profile);
  await reception.typed({ ...who, delivery: '3' }, 'commit we bring soup');
  const at = async (moment: string): Promise<void> => {
    now = new Date(moment);
    await moot.heartbeat();
    await moot.idle();
  };
  await at(before);
  const log = (await store.log.read(coalition, 0)).map((entry) => JSON.stringify(entry));
  const board = JSON.stringify(await store.board.read(coalition));
  const hanging = rooms.reads.size;
  await at(due);
  const cards = rooms.reads.size - hanging;
  if (cards === 0) throw new Error('Nothing is due, so there is nothing to measure');
  return {
    cards,
    copy(which) {
      const id = idOf(which);
      const renamed = (text: string) =>
        text
          .replaceAll(coalition, id)
          .replaceAll(firstRoom, waitingRoom(which))
          .replaceAll('slack:T1:U1', personIn(which));
      return [
        id,
        { log: log.map(renamed), board: JSON.parse(renamed(board)), boxes: [], wake: due, indexedTo: log.length },
      ];
    },
  };
}
