import { createHash } from 'node:crypto';

/** An organisation in the play: the participant whose answers it gives, and how it introduces itself. */
export interface Organisation {
  participant: string;
  name: string;
  kind: string;
  size: string;
  lived: 'yes' | 'no';
  /** The number of the room it is in, from 0. */
  room: number;
}

const names =
  'Rooted, Welcome Kitchen, Harbour Trust, Legal Bridge, Street Nurses, Open Door, River Fund, Night Shelter, Tenants’ Voice, Green Lane, Faith in Action, Library Friends, Bread Table, Youth Corner, Elm Housing, Common Ground, Bridge Clinic, Second Home, Paper Boat, Market Hall, Allotment Ring, Wheel Works, Lantern Group, Town Archive'.split(
    ', ',
  );
/** Several of each, so that bands of organisations alike are heard as bands. */
const profiles = [
  { kind: 'community', size: 'tiny', lived: 'yes' },
  { kind: 'charity', size: 'small', lived: 'no' },
  { kind: 'community', size: 'tiny', lived: 'no' },
  { kind: 'public', size: 'large', lived: 'no' },
  { kind: 'charity', size: 'small', lived: 'yes' },
  { kind: 'funder', size: 'medium', lived: 'no' },
] as const;

/** A number from 0 below `below`, always the same for the same seed and words. */
export const numberFor = (seed: string, words: string, below: number): number =>
  createHash('sha256').update(`${seed}\n${words}`).digest().readUInt32BE(0) % below;

/** Participants as organisations, spread evenly over the rooms; the same seed tells them the same way. */
export function castFor(participants: string[], rooms: number, seed: string): Organisation[] {
  const from = numberFor(seed, 'names', names.length);
  const turn = numberFor(seed, 'profiles', profiles.length);
  return participants.map((participant, index) => {
    const round = Math.floor(index / names.length);
    const name = names[(from + index) % names.length] ?? 'Rooted';
    const { kind, size, lived } = profiles[(turn + index) % profiles.length] ?? profiles[0];
    return { participant, name: round > 0 ? `${name} ${round + 1}` : name, kind, size, lived, room: index % rooms };
  });
}
