import type { Entry } from '../../src/coalition.js';
import type { CoalitionId, Moment } from '../../src/names.js';
import type { Said } from './chronicle.js';
import type { Scene } from './scene.js';
import { scenes } from './scenes/all.js';
import { Year } from './year.js';

export { scenes };

export const begins: Moment = '2026-06-15T08:00:00.000Z';
export const ends: Moment = '2027-06-21T09:00:00.000Z';
/** Until when the short form goes. */
export const quarterEnds: Moment = '2026-09-14T09:00:00.000Z';

/** A scene as it was played: what was said in it, and after it until the next. */
export interface Played {
  scene: Scene;
  during: Said[];
  after: Said[];
}
export interface Told {
  year: Year;
  played: Played[];
  log: Entry[];
  coalition: CoalitionId;
}

/** Plays the year up to a moment; the year is still open afterwards, to be looked at and closed. */
export async function tell(
  seed: string,
  until: Moment,
  progress: (title: string, done: number) => void,
): Promise<Told> {
  const year = await Year.begin(seed);
  try {
    const played: Played[] = [];
    const { said } = year.chronicle;
    const length = Date.parse(until) - Date.parse(begins);
    for (const scene of scenes.filter(({ on }) => on < until)) {
      const before = said.length;
      await year.until(scene.on);
      played.at(-1)?.after.push(...said.slice(before));
      const from = said.length;
      await scene.play(year).catch((fault: unknown) => {
        throw new Error(`${scene.on}, “${scene.title}”: ${fault instanceof Error ? fault.message : String(fault)}`, {
          cause: fault,
        });
      });
      played.push({ scene, during: said.slice(from), after: [] });
      progress(scene.title, (Date.parse(scene.on) - Date.parse(begins)) / length);
    }
    const before = said.length;
    await year.until(until);
    played.at(-1)?.after.push(...said.slice(before));
    return { year, played, log: await year.log(), coalition: await year.coalition() };
  } catch (fault) {
    await year.stage.close();
    throw fault;
  }
}
