import type { Entry } from '../../src/coalition.js';
import type { Log } from '../../src/ports.js';

/** An entry that can be told from every other by its name. */
export const roomNamed = (name: string): Entry => ({
  v: 1,
  at: '2026-06-15T08:00:00.000Z',
  by: 'slack:T1:UAMAL',
  type: 'room.joined',
  room: 'slack:T1:C1',
  name,
});
/** What stands in the log after a rewriting. */
export const rewritten: Entry = { v: 1, at: '2026-06-15T09:00:00.000Z', by: 'clock', type: 'log.rewritten' };
const rooms = (...names: string[]): Entry[] => names.map(roomNamed);
const namesOf = (entries: Entry[]): string[] =>
  entries.map((entry) => (entry.type === 'room.joined' ? entry.name : entry.type));
const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Writes as the core does: when others wrote first, reads what they wrote and tries again. */
export async function insist(log: Log, coalition: string, entries: Entry[]): Promise<void> {
  let endsAt = 0;
  for (;;) {
    const missed = await log.append(coalition, endsAt, entries);
    if (missed.length === 0) return;
    endsAt += missed.length;
  }
}

/** What every log promises. */
export function logContract(store: string, open: () => Promise<{ log: Log; close(): Promise<void> }>): void {
  describe(`the log in ${store}`, () => {
    let log: Log;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ log, close } = await open());
    });
    afterEach(() => close());

    test('a coalition nobody has heard of has no story', async () => {
      expect(await log.read('nobody', 0)).toEqual([]);
    });

    test('a story reads back as it was written, from any position', async () => {
      const said = { ...roomNamed('“quotes”, ünïcode, 漢字, 🙂 and\nlines\u0000'), cause: 'Ev1' };
      expect(await log.append('riverside', 0, [said, ...rooms('b', 'c')])).toEqual([]);
      expect(await log.read('riverside', 0)).toStrictEqual([said, ...rooms('b', 'c')]);
      expect(namesOf(await log.read('riverside', 2))).toEqual(['c']);
      expect(await log.read('riverside', 3)).toEqual([]);
      expect(await log.read('riverside', 9)).toEqual([]);
    });

    test('what is left undefined is not there when read again', async () => {
      await log.append('riverside', 0, [{ ...roomNamed('a'), cause: undefined } as unknown as Entry]);
      expect('cause' in ((await log.read('riverside', 0))[0] ?? {})).toBe(false);
    });

    test('who writes behind the end is told what others wrote first, and nothing of theirs is kept', async () => {
      await log.append('riverside', 0, rooms('a', 'b', 'c'));
      expect(namesOf(await log.append('riverside', 1, rooms('x', 'y')))).toEqual(['b', 'c']);
      expect(namesOf(await log.read('riverside', 0))).toEqual(['a', 'b', 'c']);
      expect(await log.append('riverside', 3, rooms('x', 'y'))).toEqual([]);
      expect(namesOf(await log.read('riverside', 0))).toEqual(['a', 'b', 'c', 'x', 'y']);
    });

    test('of two who write in one breath one is told what the other wrote', async () => {
      const [first, second] = await Promise.all([
        log.append('riverside', 0, rooms('a', 'b')),
        log.append('riverside', 0, rooms('x')),
      ]);
      expect(first).toEqual([]);
      expect(namesOf(second)).toEqual(['a', 'b']);
    });

    test('a conflict in one coalition does not spoil what others write in the same breath', async () => {
      await log.append('riverside', 0, rooms('a'));
      const answers = await Promise.all([
        log.append('harbour', 0, rooms('h')),
        log.append('riverside', 0, rooms('x')),
        log.append('kitchen', 0, rooms('k')),
      ]);
      expect(answers.map(namesOf)).toEqual([[], ['a'], []]);
      expect(namesOf(await log.read('harbour', 0))).toEqual(['h']);
      expect(namesOf(await log.read('kitchen', 0))).toEqual(['k']);
    });

    test('writing beyond the end is a fault, and only for the one who does it', async () => {
      const [before, beyond, after] = await Promise.allSettled([
        log.append('harbour', 0, rooms('h')),
        log.append('riverside', 5, rooms('x')),
        log.append('kitchen', 0, rooms('k')),
      ]);
      expect(before).toEqual({ status: 'fulfilled', value: [] });
      expect(beyond).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('riverside') } });
      expect(after).toEqual({ status: 'fulfilled', value: [] });
      expect(namesOf(await log.read('harbour', 0))).toEqual(['h']);
      expect(await log.read('riverside', 0)).toEqual([]);
      expect(namesOf(await log.read('kitchen', 0))).toEqual(['k']);
    });

    test('fifty who write to one coalition at once lose nothing, and what each wrote stands together', async () => {
      await Promise.all(counted(50).map((who) => insist(log, 'riverside', rooms(`${who}a`, `${who}b`, `${who}c`))));
      const names = namesOf(await log.read('riverside', 0));
      expect(names).toHaveLength(150);
      expect(new Set(names).size).toBe(150);
      for (const who of counted(50)) {
        const from = names.indexOf(`${who}a`);
        expect(names.slice(from, from + 3)).toEqual([`${who}a`, `${who}b`, `${who}c`]);
      }
    });

    test('fifty coalitions that write at once each keep their own story', async () => {
      await Promise.all(
        counted(50).map(async (which) => {
          for (const position of counted(10))
            expect(await log.append(`c${which}`, position, rooms(`${which}.${position}`))).toEqual([]);
        }),
      );
      for (const which of counted(50))
        expect(namesOf(await log.read(`c${which}`, 0))).toEqual(counted(10).map((position) => `${which}.${position}`));
    });

    test('what was acknowledged is read at once', async () => {
      for (const position of counted(20)) {
        await log.append('riverside', position, rooms(`${position}`));
        expect(namesOf(await log.read('riverside', position))).toEqual([`${position}`]);
      }
    });

    test('nobody changes the story by changing what they wrote or read', async () => {
      const written = rooms('a');
      await log.append('riverside', 0, written);
      const [read] = await log.read('riverside', 0);
      for (const entry of [written[0], read]) Object.assign(entry ?? {}, { name: 'changed' });
      expect(namesOf(await log.read('riverside', 0))).toEqual(['a']);
    });

    test('forgetting rewrites entries where they stand, and tells of it', async () => {
      await log.append('riverside', 0, rooms('a', 'b', 'c'));
      await log.append('harbour', 0, rooms('b'));
      const seen: [string, number][] = [];
      await log.rewrite(
        'riverside',
        (entry, position) => {
          seen.push([namesOf([entry]).join(), position]);
          return position === 1 ? roomNamed('') : entry;
        },
        rewritten,
      );
      expect(seen).toEqual([
        ['a', 0],
        ['b', 1],
        ['c', 2],
      ]);
      expect(namesOf(await log.read('riverside', 0))).toEqual(['a', '', 'c', 'log.rewritten']);
      expect(namesOf(await log.read('harbour', 0))).toEqual(['b']);
      expect(await log.append('riverside', 4, rooms('d'))).toEqual([]);
      expect(namesOf(await log.read('riverside', 0))).toEqual(['a', '', 'c', 'log.rewritten', 'd']);
    });

    test('who has read words that were forgotten since learns of it before anything of theirs is kept', async () => {
      await log.append('riverside', 0, rooms('a', 'b'));
      expect(await log.read('riverside', 2)).toEqual([]);
      await log.rewrite('riverside', () => roomNamed(''), rewritten);
      expect(await log.read('riverside', 2)).toStrictEqual([rewritten]);
      expect(await log.append('riverside', 2, rooms('a again'))).toStrictEqual([rewritten]);
    });

    test('where there is nothing to forget nothing is told', async () => {
      await log.append('riverside', 0, rooms('a'));
      await log.rewrite('riverside', (entry) => ({ ...entry }), rewritten);
      expect(namesOf(await log.read('riverside', 0))).toEqual(['a']);
    });

    test('forgetting in an empty story is fine', async () => {
      await log.rewrite('nobody', (entry) => entry, rewritten);
      expect(await log.append('nobody', 0, rooms('a'))).toEqual([]);
    });

    test('a rewriting that fails half way changes nothing', async () => {
      await log.append('riverside', 0, rooms('a', 'b'));
      const failing = log.rewrite(
        'riverside',
        (_, position) => {
          if (position === 1) throw new Error('half way');
          return roomNamed('');
        },
        rewritten,
      );
      await expect(failing).rejects.toThrow('half way');
      expect(namesOf(await log.read('riverside', 0))).toEqual(['a', 'b']);
    });

    test('two who are forgotten at once are both forgotten, while others go on writing', async () => {
      await log.append('riverside', 0, rooms(...counted(20).map((which) => `amal and bea ${which}`)));
      const without = (name: string) =>
        log.rewrite(
          'riverside',
          (entry) =>
            entry.type === 'log.rewritten' ? entry : roomNamed(namesOf([entry]).join().replace(name, 'someone')),
          rewritten,
        );
      await Promise.all([
        without('amal'),
        without('bea'),
        ...counted(20).map((which) => insist(log, 'riverside', rooms(`later ${which}`))),
      ]);
      const names = namesOf(await log.read('riverside', 0));
      expect(names.slice(0, 20)).toEqual(counted(20).map((which) => `someone and someone ${which}`));
      expect(names).toHaveLength(42);
      expect(new Set(names.slice(20))).toEqual(
        new Set(['log.rewritten', ...counted(20).map((which) => `later ${which}`)]),
      );
    });
  });
}
