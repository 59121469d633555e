import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { State } from '../../../src/coalition.js';
import { due, type Entry, show } from '../../../src/coalition.js';
import { openSenseChecks } from '../../../src/disagreements/state.js';
import { moment, personId, roomId } from '../../../src/names.js';
import { newStory, readOn } from '../../../src/pages/story.js';
import { Trouble } from '../verb.js';
import { words as cliWords } from '../words.js';
import { words } from './words.js';

const entry = z.looseObject({
  v: z.literal(1),
  at: moment,
  by: z.union([personId, z.literal('clock')]),
  type: z.string().min(3).max(60),
});
const hung = z.object({
  key: z.string().max(300),
  fingerprint: z.string().max(300),
  delivery: z.string().max(100),
  claimedAt: moment,
  messageId: z.string().max(300).optional(),
  refused: z.literal(true).optional(),
});
/** A whole coalition in one file, for another machine. `seal` is the SHA-256 of the story as JSON: it shows what is damaged. */
const whole = z.strictObject({
  format: z.literal('moot.whole'),
  version: z.literal(1),
  coalition: z.string().regex(/^[a-z0-9]{1,20}$/),
  seal: z.string(),
  story: z.array(entry).min(1).max(2_000_000),
  board: z.array(hung).max(200_000),
});
export type Whole = Omit<z.infer<typeof whole>, 'story'> & { story: Entry[] };

const bytesAtMost = 256 * 1024 * 1024;
const deepest = 40;

export const sealOf = (story: unknown): string => createHash('sha256').update(JSON.stringify(story)).digest('hex');

/**
 * What travels. Sealed answers stay where they are sealed, so whoever gave one to a sense check that is still open is
 * asked again: the story no longer says that they were heard.
 */
export function travelling(story: Entry[], state: State): Entry[] {
  const open = new Set(openSenseChecks(state).map(({ id }) => id));
  const heard = ['sensecheck.heard', 'sensecheck.deferred', 'sensecheck.heardPersonally'];
  return story.filter((one) => !(heard.includes(one.type) && 'id' in one && open.has(String(one.id))));
}

/** Reads a whole coalition, and looks whether this Moot can live on with it. Changes nothing. Throws Trouble. */
export function readWhole(file: string, now: Date): { whole: Whole; state: State } {
  const read = whole.safeParse(readCarefully(file));
  if (!read.success) throw new Trouble(words.notOurs(file, read.error.issues[0]?.path.join('.') ?? ''));
  if (sealOf(read.data.story) !== read.data.seal) throw new Trouble(words.damaged(file));
  // The one cast: every entry has the shape of an entry, and what it says is tried below.
  const found = read.data as unknown as Whole;
  try {
    const { state } = readOn(newStory(), found.story);
    show(state, now);
    due(state, now);
    if (!state.members.founded || !areOurs(state)) throw new Error('It is not a coalition');
    return { whole: found, state };
  } catch {
    throw new Trouble(words.cannotLive(file));
  }
}

const areOurs = ({ members: { rooms, people, hosts } }: State): boolean =>
  [...rooms.keys()].every((room) => roomId.safeParse(room).success) &&
  [...people.keys(), ...hosts].every((person) => personId.safeParse(person).success);

/** The file's JSON. A folder, a device, something packed, too large, too deep or with names that are none is refused. */
function readCarefully(file: string): unknown {
  const text = readText(file);
  const parsed = parse(file, text);
  if (isOdd(parsed, 0)) throw new Trouble(words.odd(file));
  return parsed;
}

function readText(file: string): string {
  let opened: number;
  try {
    opened = openSync(file, 'r');
  } catch {
    throw new Trouble(cliWords.nothingThere(file));
  }
  try {
    const stat = fstatSync(opened);
    if (!stat.isFile()) throw new Trouble(words.noFile(file));
    if (stat.size > bytesAtMost) throw new Trouble(words.tooLarge(file, bytesAtMost / 1024 / 1024));
    const bytes = readFileSync(opened);
    // What is packed may unpack to anything; what is written here never is.
    if ((bytes[0] === 0x1f && bytes[1] === 0x8b) || bytes.subarray(0, 2).toString() === 'PK')
      throw new Trouble(words.packed(file));
    return bytes.toString('utf8');
  } finally {
    closeSync(opened);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Trouble(cliWords.notJson(file));
  }
}

function isOdd(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > deepest) return true;
  return Object.entries(value).some(([key, inner]) => key === '__proto__' || isOdd(inner, depth + 1));
}
