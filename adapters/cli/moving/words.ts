import { counted } from '../words.js';

/** What somebody reads who moves a coalition to another machine. */
export const words = {
  about: 'Restores a coalition from another machine, as moot export --whole wrote it.',
  help: `moot import FILE [--check]

  FILE          what moot export --whole wrote
  --check       only looks whether it can be restored
  -h, --help    says this

It writes to what this Moot keeps (MOOT_FILE or REDIS_URL, as in .env), all of it or nothing. Give this Moot the tokens of the same
workspaces and servers, and stop the other one first. Sealed answers and sealed lines do not travel.`,
  whichFile: 'Which file? moot import FILE, as moot export --whole wrote it.',
  noFile: (file: string) => `${file} is no file.`,
  tooLarge: (file: string, megabytes: number) =>
    `${file} is larger than ${megabytes} MB. No coalition is that large; nothing was read.`,
  packed: (file: string) => `${file} is packed. Please unpack it yourself, and look what is in it.`,
  odd: (file: string) => `${file} is nested or named as nothing Moot writes. Nothing was restored.`,
  notOurs: (file: string, where: string) =>
    `${file} is not what moot export --whole writes${where ? ` (${where})` : ''}. Nothing was restored.`,
  damaged: (file: string) => `${file} is damaged: its seal does not fit. Please copy it again. Nothing was restored.`,
  cannotLive: (file: string) =>
    `${file} holds no coalition that this Moot could go on with; perhaps a newer Moot wrote it. Nothing was restored.`,
  hereAlready: (id: string) => `The coalition ${id} is here already. Nothing was restored.`,
  roomsHeld: 'A room of it belongs to another coalition here. Nothing was restored.',
  found: (name: string, id: string, entries: number, rooms: number) =>
    `${name} (${id}): ${counted(entries, 'entry', 'entries')}, ${counted(rooms, 'room', 'rooms')}.`,
  onlyChecked: 'It can be restored. Nothing was written.',
  done: 'Restored. It lives on here; Moot looks after it within a minute.',
  sealed:
    'Sealed answers and sealed lines stay where they were sealed: people are asked again what is still open, and hold their sealed lines anew.',
};
