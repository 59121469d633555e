import type { Ballots } from '../../src/ports.js';

const organisations = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8'];
const voters = new Map(organisations.map((id) => [id, `the ${id}`]));

/** What every keeper of ballots promises. */
export function ballotsContract(
  store: string,
  open: () => Promise<{ ballots: Ballots; close(): Promise<void> }>,
): void {
  describe(`the ballots in ${store}`, () => {
    let ballots: Ballots;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ ballots, close } = await open());
    });
    afterEach(() => close());

    test('a box nobody has answered into is empty', async () => {
      expect(await ballots.mine('riverside', 'r1', 'o1')).toEqual({});
      expect(await ballots.open('riverside', 'r1', voters)).toEqual([]);
      expect(await ballots.boxes('riverside')).toEqual([]);
    });

    test('a ballot grows answer by answer, and an empty answer takes its line out', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes', q2: 'unsure' });
      await ballots.cast('riverside', 'r1', 'o1', { q2: 'no', q3: 'pass' });
      expect(await ballots.mine('riverside', 'r1', 'o1')).toEqual({ q1: 'yes', q2: 'no', q3: 'pass' });
      await ballots.cast('riverside', 'r1', 'o1', { q1: '', q9: '' });
      expect(await ballots.mine('riverside', 'r1', 'o1')).toEqual({ q2: 'no', q3: 'pass' });
    });

    test('an organisation that takes out every line has no ballot', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
      await ballots.cast('riverside', 'r1', 'o2', { q1: 'yes' });
      await ballots.cast('riverside', 'r1', 'o1', { q1: '' });
      expect(await ballots.mine('riverside', 'r1', 'o1')).toEqual({});
      expect(await ballots.open('riverside', 'r1', voters)).toEqual([{ of: 'the o2', ballot: { q1: 'yes' } }]);
    });

    test('answers cast in one breath are all kept', async () => {
      await Promise.all(
        organisations.flatMap((id) =>
          ['q1', 'q2', 'q3'].map((question) => ballots.cast('riverside', 'r1', id, { [question]: id })),
        ),
      );
      for (const id of organisations)
        expect(await ballots.mine('riverside', 'r1', id)).toEqual({ q1: id, q2: id, q3: id });
    });

    test('a ballot is seen by its own voter, in its own box and coalition', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
      expect(await ballots.mine('riverside', 'r1', 'o2')).toEqual({});
      expect(await ballots.mine('riverside', 'r2', 'o1')).toEqual({});
      expect(await ballots.mine('harbour', 'r1', 'o1')).toEqual({});
    });

    test('an opened box gives each ballot with what its voter is known as', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
      await ballots.cast('riverside', 'r1', 'o2', { q1: 'no “because”\n漢字' });
      const opened = await ballots.open('riverside', 'r1', new Map([...voters, ['o9', 'never answered']]));
      expect(opened).toHaveLength(2);
      expect(opened).toEqual(
        expect.arrayContaining([
          { of: 'the o1', ballot: { q1: 'yes' } },
          { of: 'the o2', ballot: { q1: 'no “because”\n漢字' } },
        ]),
      );
    });

    test('voters nobody names at the opening are left out', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
      await ballots.cast('riverside', 'r1', 'left the coalition', { q1: 'no' });
      expect(await ballots.open('riverside', 'r1', voters)).toEqual([{ of: 'the o1', ballot: { q1: 'yes' } }]);
    });

    test('the order at an opening says nothing: every voter comes first some time', async () => {
      for (const id of organisations) await ballots.cast('riverside', 'r1', id, { q1: id });
      const first = new Set<string | undefined>();
      // That one of eight is never first in 400 fair shuffles has a chance below 10⁻²².
      for (let time = 0; time < 400; time += 1)
        first.add((await ballots.open('riverside', 'r1', voters))[0]?.ballot.q1);
      expect(first).toEqual(new Set(organisations));
    });

    test('opening a box does not empty it', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
      for (const { ballot } of await ballots.open('riverside', 'r1', voters)) ballot.q1 = 'changed';
      expect(await ballots.mine('riverside', 'r1', 'o1')).toEqual({ q1: 'yes' });
    });

    test('a destroyed box is gone, and destroying it twice is fine', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
      await ballots.cast('riverside', 'r2', 'o1', { q1: 'no' });
      await ballots.cast('harbour', 'r1', 'o1', { q1: 'unsure' });
      expect((await ballots.boxes('riverside')).sort()).toEqual(['r1', 'r2']);
      await ballots.destroy('riverside', 'r1');
      await ballots.destroy('riverside', 'r1');
      await ballots.destroy('nobody', 'r1');
      expect(await ballots.boxes('riverside')).toEqual(['r2']);
      expect(await ballots.mine('riverside', 'r1', 'o1')).toEqual({});
      expect(await ballots.open('riverside', 'r1', voters)).toEqual([]);
      expect(await ballots.mine('riverside', 'r2', 'o1')).toEqual({ q1: 'no' });
      expect(await ballots.mine('harbour', 'r1', 'o1')).toEqual({ q1: 'unsure' });
    });

    test('a box made anew under an old name holds nothing of the old one', async () => {
      await ballots.cast('riverside', 'r1', 'o1', { q1: 'yes' });
      await ballots.destroy('riverside', 'r1');
      await ballots.cast('riverside', 'r1', 'o2', { q1: 'no' });
      expect(await ballots.open('riverside', 'r1', voters)).toEqual([{ of: 'the o2', ballot: { q1: 'no' } }]);
    });
  });
}
