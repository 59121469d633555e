import { lived } from './dueCoalition.js';

const began = Date.parse('2026-06-22T09:00:00.000Z');
const lastsMs = 3 * 365 * 24 * 60 * 60_000;
/** When the last of it happened. */
export const longAfter = new Date(began + lastsMs);
/** Promises that are still to be kept in the end; all others are done. */
const open = 20;

/** A coalition that made promises for three years: its first week, and then what each leaves in the log: asked, answered, done. */
export async function longStory(events: number): Promise<string[]> {
  const [, { log }] = (await lived()).copy(0);
  const promise = log.filter((text) => text.includes('"c1"'));
  const [asked = ''] = promise;
  const { v, by } = JSON.parse(asked) as { v: number; by: string };
  const done = JSON.stringify({ v, at: '', by, type: 'commitment.finished', id: 'c1', organisation: 'o1' });
  const story = [...log];
  const promises = (events - story.length) / (promise.length + 1);
  for (let number = 2; story.length < events; number += 1) {
    const at = new Date(began + (lastsMs * number) / (promises + 2)).toISOString();
    const left = number < promises - open ? [...promise, done] : promise;
    story.push(...left.map((text) => text.replaceAll('"c1"', `"c${number}"`).replace(/"at":"[^"]*"/, `"at":"${at}"`)));
  }
  return story.slice(0, events);
}
