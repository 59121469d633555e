import { z } from 'zod';
import { isRefusal } from '../src/feature.js';
import { type Block, buttons, note, strong, text } from '../src/note.js';
import { next, readRule, sayRule, writeRule } from '../src/rhythm/rule.js';
import { type Action, type Asking, action, option } from './command.js';

/** Typed words ride back in a button only when it stays within Discord's 100 characters. */
const keptLength = 52;

/** The words of one rhythm's form, echo and answer. */
export interface ScheduleWords {
  scheduleTitle: string;
  scheduleLabel: string;
  scheduleHint: string;
  understood: string;
  nextTwo: string;
  save: string;
  otherwise: string;
  scheduled: string;
}

/**
 * A rhythm written in plain words is read back, with its next two dates, before it is saved:
 * a form that asks, an echo that offers [Save], and the saving itself.
 */
export function scheduling(about: {
  name: string;
  about: string;
  does: 'digest.schedule' | 'checkin.schedule';
  words: ScheduleWords;
  saved: (asking: Asking) => Block[];
}): Action[] {
  const { name, words, does } = about;
  const echo = action({
    name: `${name} read`,
    about: about.about,
    hidden: true,
    options: z.object({ rule: z.string() }),
    does: [does],
    answer: (asking) => note(undefined, ...about.saved(asking)),
  });
  const ask = action({
    name,
    about: about.about,
    title: words.scheduleTitle,
    main: 'rule',
    atOnce: true,
    options: z.object({ rule: option.short({ label: words.scheduleLabel, hint: words.scheduleHint, max: 100 }) }),
    question: ({ rule }, { state, now }) => {
      const { zone } = state.members;
      const read = readRule(rule, zone, now);
      const kept = JSON.stringify(rule).length <= keptLength ? { with: { rule } } : {};
      const again = { label: words.otherwise, opens: { action: name, ...kept } };
      if (isRefusal(read)) return note(undefined, read.refused, buttons(again));
      const first = next(read, zone, now.toISOString());
      return note(
        undefined,
        words.understood,
        text(strong(sayRule(read)), ` (${zone})`),
        text(words.nextTwo, { moment: first }, ', ', { moment: next(read, zone, first) }),
        buttons({ label: words.save, does: { type: does, rule: writeRule(read) }, main: true }, again),
      );
    },
    answer: () => note(undefined),
  });
  return [ask, echo];
}
