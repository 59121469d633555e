import type { Directory } from '../../src/ports.js';

const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const at = (hour: number): string => `2026-06-15T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** What every directory promises. */
export function directoryContract(
  store: string,
  open: () => Promise<{ directory: Directory; close(): Promise<void> }>,
): void {
  describe(`the directory in ${store}`, () => {
    let directory: Directory;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ directory, close } = await open());
    });
    afterEach(() => close());
    /** Who is due, without changing that. */
    const dueBefore = async (now: string, limit: number): Promise<string[]> => {
      const taken = await directory.takeDue(now, limit, at(23));
      for (const due of taken) await directory.wake(due.coalition, due.at);
      return taken.map(({ coalition }) => coalition);
    };

    test('a room belongs to the first coalition that claims it', async () => {
      expect(await directory.coalitionOfRoom('slack:T1:C1')).toBeUndefined();
      expect(await directory.claimRoom('slack:T1:C1', 'riverside')).toBe('riverside');
      expect(await directory.claimRoom('slack:T1:C1', 'harbour')).toBe('riverside');
      expect(await directory.claimRoom('slack:T1:C1', 'riverside')).toBe('riverside');
      expect(await directory.claimRoom('slack:T1:C2', 'harbour')).toBe('harbour');
      expect(await directory.coalitionOfRoom('slack:T1:C1')).toBe('riverside');
    });

    test('twenty coalitions that claim one room at once agree on whose it is', async () => {
      const holders = await Promise.all(counted(20).map((which) => directory.claimRoom('slack:T1:C1', `c${which}`)));
      expect(new Set(holders).size).toBe(1);
      expect(await directory.coalitionOfRoom('slack:T1:C1')).toBe(holders[0]);
    });

    test('a room is released by the coalition that holds it, by no other', async () => {
      await directory.claimRoom('slack:T1:C1', 'riverside');
      await directory.releaseRoom('slack:T1:C1', 'harbour');
      expect(await directory.coalitionOfRoom('slack:T1:C1')).toBe('riverside');
      await directory.releaseRoom('slack:T1:C1', 'riverside');
      expect(await directory.coalitionOfRoom('slack:T1:C1')).toBeUndefined();
      expect(await directory.claimRoom('slack:T1:C1', 'harbour')).toBe('harbour');
    });

    test('how far a story is known here is remembered until the coalition is over', async () => {
      await directory.enrol('discord:4', 'riverside');
      expect(await directory.indexedTo('riverside')).toBe(0);
      await directory.noteIndexed('riverside', 7);
      await directory.wake('riverside', at(9));
      expect(await directory.indexedTo('riverside')).toBe(7);
      expect(await directory.indexedTo('harbour')).toBe(0);
      await directory.retire('riverside');
      expect(await directory.indexedTo('riverside')).toBe(0);
    });

    test('a person is in every coalition they were enrolled in, once', async () => {
      expect(await directory.coalitionsOf('discord:4')).toEqual([]);
      for (const coalition of ['riverside', 'harbour', 'riverside']) await directory.enrol('discord:4', coalition);
      await directory.enrol('discord:5', 'kitchen');
      expect((await directory.coalitionsOf('discord:4')).sort()).toEqual(['harbour', 'riverside']);
    });

    test('a person who was dismissed is not led there any more, but still to their other coalitions', async () => {
      for (const coalition of ['riverside', 'harbour']) await directory.enrol('discord:4', coalition);
      await directory.enrol('discord:5', 'riverside');
      for (const _ of [1, 2]) await directory.dismiss('discord:4', 'riverside');
      expect(await directory.coalitionsOf('discord:4')).toEqual(['harbour']);
      expect(await directory.coalitionsOf('discord:5')).toEqual(['riverside']);
    });

    test('a coalition that is retired is not looked after again, not even after a start', async () => {
      await directory.wake('riverside', at(9));
      await directory.wake('harbour', at(9));
      for (const _ of [1, 2]) await directory.retire('riverside');
      await directory.wakeEveryone(at(8));
      expect((await directory.takeDue(at(12), 10, at(13))).map(({ coalition }) => coalition)).toEqual(['harbour']);
    });

    test('an invitation leads to its coalition until it is dropped', async () => {
      expect(await directory.coalitionOfInvite('hash')).toBeUndefined();
      await directory.putInvite('hash', 'riverside');
      await directory.putInvite('hash', 'riverside');
      await directory.putInvite('other', 'harbour');
      expect(await directory.coalitionOfInvite('hash')).toBe('riverside');
      await directory.dropInvite('hash');
      await directory.dropInvite('hash');
      expect(await directory.coalitionOfInvite('hash')).toBeUndefined();
      expect(await directory.coalitionOfInvite('other')).toBe('harbour');
    });

    test('coalitions are due from their instant on, earliest first, no more than asked for', async () => {
      for (const [coalition, hour] of [
        ['noon', 12],
        ['dawn', 5],
        ['evening', 18],
        ['breakfast', 8],
      ] as const)
        await directory.wake(coalition, at(hour));
      expect(await dueBefore(at(4), 10)).toEqual([]);
      expect(await dueBefore(at(12), 10)).toEqual(['dawn', 'breakfast', 'noon']);
      expect(await dueBefore(at(23), 2)).toEqual(['dawn', 'breakfast']);
      expect(await dueBefore(at(12), 10)).toEqual(['dawn', 'breakfast', 'noon']);
    });

    test('a coalition has one next instant: the one said last, or none', async () => {
      await directory.wake('riverside', at(12));
      await directory.wake('riverside', at(9));
      expect(await dueBefore(at(9), 10)).toEqual(['riverside']);
      await directory.wake('riverside', at(15));
      expect(await dueBefore(at(14), 10)).toEqual([]);
      expect(await dueBefore(at(15), 10)).toEqual(['riverside']);
      await directory.wake('riverside', undefined);
      await directory.wake('never due', undefined);
      expect(await dueBefore(at(23), 10)).toEqual([]);
    });

    test('what is taken is due again at the instant given, unless somebody says otherwise', async () => {
      for (const coalition of ['begun', 'looked after']) await directory.wake(coalition, at(9));
      expect(await directory.takeDue(at(10), 10, at(12))).toEqual(
        ['begun', 'looked after'].map((coalition) => ({ coalition, at: at(9) })),
      );
      await directory.wake('looked after', at(20));
      expect(await dueBefore(at(11), 10)).toEqual([]);
      expect(await dueBefore(at(12), 10)).toEqual(['begun']);
    });

    test('two that take at once take nothing twice', async () => {
      const names = counted(30).map((which) => `c${which}`);
      for (const name of names) await directory.wake(name, at(9));
      const taken = await Promise.all(counted(6).map(() => directory.takeDue(at(10), 10, at(12))));
      expect(taken.flatMap((due) => due.map(({ coalition }) => coalition)).sort()).toEqual(names.sort());
    });

    test('after a start every coalition is due, however it is known and whatever it waited for', async () => {
      await directory.claimRoom('slack:T1:C1', 'by its room');
      await directory.enrol('discord:4', 'by a person');
      await directory.putInvite('hash', 'by an invitation');
      await directory.wake('at rest', undefined);
      await directory.wake('waiting until evening', at(18));
      await directory.wake('late already', at(5));
      expect(await dueBefore(at(8), 10)).toEqual(['late already']);
      await directory.wakeEveryone(at(8));
      const due = await dueBefore(at(8), 10);
      expect(due[0]).toBe('late already');
      expect(due.sort()).toEqual(
        ['at rest', 'by a person', 'by an invitation', 'by its room', 'late already', 'waiting until evening'].sort(),
      );
    });

    test('an installation is kept as it was given, replaced, and dropped', async () => {
      expect(await directory.installation('slack:T1')).toBeUndefined();
      await directory.putInstallation('slack:T1', 'sealed');
      await directory.putInstallation('slack:T2', 'other');
      await directory.putInstallation('slack:T1', 'sealed anew');
      expect(await directory.installation('slack:T1')).toBe('sealed anew');
      expect((await directory.installations()).sort()).toEqual(['slack:T1', 'slack:T2']);
      await directory.dropInstallation('slack:T1');
      await directory.dropInstallation('slack:T1');
      expect(await directory.installations()).toEqual(['slack:T2']);
    });

    test('being known once more does not change when a coalition is due', async () => {
      await directory.wake('riverside', at(12));
      await directory.claimRoom('slack:T1:C1', 'riverside');
      await directory.enrol('discord:4', 'riverside');
      await directory.putInvite('hash', 'riverside');
      expect(await dueBefore(at(11), 10)).toEqual([]);
      expect(await dueBefore(at(12), 10)).toEqual(['riverside']);
    });
  });
}
