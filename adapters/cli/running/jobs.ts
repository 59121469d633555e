import { type Tools, Trouble, type Typed, type Verb } from '../verb.js';
import { words } from './words.js';

/** `moot jobs`: what the processes that share the work still have to do, and what they could not do. */
export const jobsVerb: Verb = {
  name: 'jobs',
  about: words.jobs.about,
  help: words.jobs.help,
  options: {},
  async run({ words: typed }: Typed, tools: Tools) {
    const [what, ...named] = typed;
    if (what !== undefined && what !== 'retry') throw new Trouble(words.jobs.unknown(what));
    const queue = await tools.openQueue().catch((fault: unknown) => {
      throw new Trouble(fault instanceof Error ? fault.message : String(fault));
    });
    if (!queue) throw new Trouble(words.jobs.noQueue);
    try {
      const stuck = await queue.stuck();
      if (what === undefined) {
        tools.out(`${words.jobs.counts(await queue.counts())}\n${words.jobs.stuck(stuck)}\n`);
        return;
      }
      const known = stuck.map(({ coalition }) => coalition);
      const strange = named.find((coalition) => !known.includes(coalition));
      if (strange !== undefined) throw new Trouble(words.jobs.notStuck(strange));
      const again = named.length > 0 ? named : known;
      await queue.put(again);
      tools.out(`${words.jobs.retried(again.length)}\n`);
    } finally {
      await queue.close();
    }
  },
};
