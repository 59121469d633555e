import type { Board, Hung } from '../../src/ports.js';

const card: Hung = {
  key: 'round.r1@slack:T1:C1',
  fingerprint: 'f1',
  delivery: 'riverside.d1',
  claimedAt: '2026-06-15T08:00:00.000Z',
};
const counted = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** What every board promises. */
export function boardContract(store: string, open: () => Promise<{ board: Board; close(): Promise<void> }>): void {
  describe(`the board in ${store}`, () => {
    let board: Board;
    let close: () => Promise<void>;
    beforeEach(async () => {
      ({ board, close } = await open());
    });
    afterEach(() => close());

    test('nothing hangs where nothing was claimed', async () => {
      expect(await board.read('riverside')).toEqual([]);
    });

    test('a claim is remembered in doubt, in its own coalition only', async () => {
      expect(await board.claim('riverside', card)).toBe(true);
      expect(await board.read('riverside')).toStrictEqual([card]);
      expect(await board.read('harbour')).toEqual([]);
      expect(await board.claim('harbour', { ...card, delivery: 'harbour.d1' })).toBe(true);
    });

    test('of twenty who claim one key at once one succeeds', async () => {
      const answers = await Promise.all(
        counted(20).map((who) => board.claim('riverside', { ...card, delivery: `riverside.${who}` })),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
      const [hung] = await board.read('riverside');
      expect(hung?.delivery).toBe(`riverside.${answers.indexOf(true)}`);
    });

    test('keys are claimed one by one', async () => {
      expect(await board.claim('riverside', card)).toBe(true);
      expect(await board.claim('riverside', { ...card, key: 'round.r2@slack:T1:C1', delivery: 'riverside.d2' })).toBe(
        true,
      );
      expect(await board.read('riverside')).toHaveLength(2);
    });

    test('a claim in doubt is taken over by one who names its delivery', async () => {
      await board.claim('riverside', card);
      const later = { ...card, fingerprint: 'f2', delivery: 'riverside.d2', claimedAt: '2026-06-15T09:00:00.000Z' };
      expect(await board.claim('riverside', later, 'riverside.other')).toBe(false);
      expect(await board.claim('riverside', later)).toBe(false);
      expect(await board.claim('riverside', later, card.delivery)).toBe(true);
      expect(await board.read('riverside')).toStrictEqual([later]);
      expect(await board.claim('riverside', { ...card, delivery: 'riverside.d3' }, card.delivery)).toBe(false);
    });

    test('of twenty who take over one claim at once one succeeds', async () => {
      await board.claim('riverside', card);
      const answers = await Promise.all(
        counted(20).map((who) => board.claim('riverside', { ...card, delivery: `riverside.${who}` }, card.delivery)),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    test('a key that was freed meanwhile is claimed, whoever is named', async () => {
      expect(await board.claim('riverside', card, 'riverside.gone')).toBe(true);
    });

    test('what has arrived or was refused is not taken over', async () => {
      await board.claim('riverside', card);
      await board.record('riverside', { ...card, messageId: '171.1' });
      expect(await board.claim('riverside', { ...card, delivery: 'riverside.d2' }, card.delivery)).toBe(false);
      await board.record('riverside', { ...card, refused: true });
      expect(await board.claim('riverside', { ...card, delivery: 'riverside.d2' }, card.delivery)).toBe(false);
    });

    test('what was posted, revised or refused is recorded under the same key', async () => {
      await board.claim('riverside', card);
      await board.record('riverside', { ...card, messageId: '171.1' });
      expect(await board.read('riverside')).toStrictEqual([{ ...card, messageId: '171.1' }]);
      await board.record('riverside', { ...card, messageId: '171.1', fingerprint: 'f2' });
      expect(await board.read('riverside')).toStrictEqual([{ ...card, messageId: '171.1', fingerprint: 'f2' }]);
      await board.record('riverside', { ...card, refused: true });
      expect(await board.read('riverside')).toStrictEqual([{ ...card, refused: true }]);
    });

    test('a released key is free again; another delivery releases nothing', async () => {
      await board.claim('riverside', card);
      await board.release('riverside', card.key, 'riverside.other');
      await board.release('harbour', card.key, card.delivery);
      expect(await board.read('riverside')).toEqual([card]);
      await board.release('riverside', card.key, card.delivery);
      expect(await board.read('riverside')).toEqual([]);
      expect(await board.claim('riverside', { ...card, delivery: 'riverside.d2' })).toBe(true);
    });

    test('a confirmed delivery has its message id; the first id stands', async () => {
      const other = { ...card, key: 'round.r1@discord:G1:C3', delivery: 'riverside.d2' };
      await board.claim('riverside', card);
      await board.claim('riverside', other);
      await board.confirm('riverside', 'riverside.unknown', '9');
      await board.confirm('harbour', card.delivery, '9');
      expect(await board.read('riverside')).toEqual(expect.arrayContaining([card, other]));
      await board.confirm('riverside', card.delivery, '171.1');
      await board.confirm('riverside', card.delivery, '171.2');
      expect(await board.read('riverside')).toEqual(expect.arrayContaining([{ ...card, messageId: '171.1' }, other]));
      expect(await board.claim('riverside', { ...card, delivery: 'riverside.d3' }, card.delivery)).toBe(false);
    });

    test('a forgotten coalition has nothing hanging; others keep theirs', async () => {
      await board.claim('riverside', card);
      await board.claim('harbour', card);
      await board.forget('riverside');
      expect(await board.read('riverside')).toEqual([]);
      expect(await board.read('harbour')).toEqual([card]);
    });

    test('nobody changes the board by changing what they read', async () => {
      await board.claim('riverside', card);
      for (const hung of await board.read('riverside')) hung.messageId = 'changed';
      expect(await board.read('riverside')).toStrictEqual([card]);
    });
  });
}
