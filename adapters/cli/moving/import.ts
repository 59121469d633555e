import { boxesInUse } from '../../../src/boxes.js';
import type { State } from '../../../src/coalition.js';
import type { RoomId } from '../../../src/names.js';
import type { Store } from '../../../src/ports.js';
import { Trouble, type Verb } from '../verb.js';
import { readWhole, type Whole } from './whole.js';
import { words } from './words.js';

/** `moot import`: a whole coalition from another machine lives on here. All of it or nothing. */
export const importVerb: Verb = {
  name: 'import',
  about: words.about,
  help: words.help,
  options: { check: { type: 'boolean' } },
  async run({ words: named, values }, { out, openStore }) {
    const [file] = named;
    if (!file || named.length > 1) throw new Trouble(words.whichFile);
    const { whole, state } = readWhole(file, new Date());
    const said = words.found(state.members.name, whole.coalition, whole.story.length, state.members.rooms.size);
    if (values.check) return out(`${said}\n${words.onlyChecked}\n`);
    const store = await openStore().catch((fault: unknown) => {
      throw new Trouble(fault instanceof Error ? fault.message : String(fault));
    });
    try {
      await restore(store, whole, state);
    } finally {
      await store.close();
    }
    out(`${said}\n${words.done}\n${boxesInUse(state).size > 0 ? `${words.sealed}\n` : ''}`);
  },
};

/** Rooms and what hangs come first, because they may be written twice; the story comes last, whole. */
async function restore({ log, board, directory }: Store, whole: Whole, { members }: State): Promise<void> {
  const { coalition, story } = whole;
  if ((await log.read(coalition, 0)).length > 0) throw new Trouble(words.hereAlready(coalition));
  const rooms = [...members.rooms.keys()];
  const holders = await Promise.all(rooms.map((room) => directory.coalitionOfRoom(room)));
  if (holders.some((holder) => holder !== undefined && holder !== coalition)) throw new Trouble(words.roomsHeld);
  const claimed: RoomId[] = [];
  try {
    for (const room of rooms) {
      if ((await directory.claimRoom(room, coalition)) !== coalition) throw new Trouble(words.roomsHeld);
      claimed.push(room);
    }
    for (const hung of whole.board) await board.record(coalition, hung);
    const others = await log.append(coalition, 0, story);
    if (others.length > 0) throw new Trouble(words.hereAlready(coalition));
  } catch (fault) {
    for (const room of claimed) await directory.releaseRoom(room, coalition);
    throw fault;
  }
  for (const person of new Set([...members.hosts, ...members.people.keys()])) await directory.enrol(person, coalition);
  for (const { hash } of members.invites.values()) await directory.putInvite(hash, coalition);
  await directory.wake(coalition, new Date().toISOString());
}
