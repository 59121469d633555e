import type { CoalitionId, PersonId, RoomId } from '../src/names.js';
import { Desk } from './desk.js';
import { amal, bea, chidi, dilys, emre } from './given.js';

export const here: RoomId = 'slack:T1:C1';
export const people: PersonId[] = [amal, bea, chidi, dilys, emre];
export const names = ['Rooted', 'Welcome Kitchen', 'Harbour Trust', 'Legal Bridge', 'Street Nurses'];

/** What a desk keeps its coalitions in. */
export type DeskStore = ConstructorParameters<typeof Desk>[1];

/** A coalition of five in one room, begun through the forms, on a desk. */
export async function fiveOnADesk(store?: DeskStore): Promise<{ desk: Desk; coalition: CoalitionId }> {
  const desk = new Desk(undefined, store);
  const { coalition } = await desk.call(amal, here, 'setup found', {
    name: 'Riverside',
    purpose: 'Nobody sleeps rough',
    zone: 'Europe/London',
  });
  for (const [who, person] of people.entries())
    await desk.call(person, here, 'setup organisation', {
      name: names[who]!,
      kind: 'community',
      size: 'tiny',
      lived: 'yes',
    });
  return { desk, coalition: coalition! };
}
