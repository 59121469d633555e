const open = new Map<object, () => Promise<unknown>>();

/** What a test that failed did not close is closed when its file ends; else the whole run would wait for it for ever. */
export function closeAtLast(one: object, close: () => Promise<unknown>): void {
  open.set(one, close);
}
export const closed = (one: object): boolean => open.delete(one);

// Scripts use the same desks, and have no such moment.
if (typeof afterAll === 'function')
  afterAll(async () => {
    const faults: unknown[] = [];
    for (const [one, close] of [...open].reverse()) {
      open.delete(one);
      await close().catch((fault: unknown) => faults.push(fault));
    }
    if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('\n'));
  });
