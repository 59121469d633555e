import type { Clock } from '../../src/ports.js';

const dayMs = 24 * 60 * 60_000;
/** Coalitions do not know of each other, so that many of them asked one stranger is known here alone. */
const mostADay = 3;
const mostKept = 10_000;

/**
 * Whether somebody may be asked today by one more coalition, each of which knows them by its own `id`; counted, if so. A mail that a server
 * wants later is the same asking. Each process counts for itself.
 */
export function seldom(clock: Clock): (address: string, id: string) => boolean {
  const asked = new Map<string, { id: string; at: number }[]>();
  return (address, id) => {
    const now = clock().getTime();
    const whose = address.toLowerCase();
    const today = (asked.get(whose) ?? []).filter(({ at }) => now - at < dayMs);
    const isAgain = today.some((one) => one.id === id);
    const mayAsk = isAgain || today.length < mostADay;
    asked.delete(whose);
    asked.set(whose, mayAsk && !isAgain ? [...today, { id, at: now }] : today);
    const [oldest] = asked.keys();
    if (asked.size > mostKept && oldest !== undefined) asked.delete(oldest);
    return mayAsk;
  };
}
