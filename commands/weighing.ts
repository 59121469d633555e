import { z } from 'zod';
import type { Difference } from '../src/disagreements/state.js';
import { isWeighed, mayAsk } from '../src/disagreements/weighing/weighing.js';
import { words } from '../src/disagreements/weighing/words.js';
import { words as common } from '../src/disagreements/words.js';
import { refuse } from '../src/feature.js';
import type { Members } from '../src/members/state.js';
import type { OrganisationId } from '../src/names.js';
import type { Button, Note } from '../src/note.js';
import { readDay } from '../src/rhythm/day.js';
import { type Action, type Asking, action, option } from './command.js';

/** So what? – to ask it of a difference, or to answer while it is being asked. */
export function weighingButton(
  members: Members,
  difference: Difference,
  organisation: OrganisationId | undefined,
): Button[] {
  const { id } = difference;
  if (isWeighed(difference)) return [{ label: words.question, opens: { action: 'concern weigh', with: { id } } }];
  if (organisation !== undefined && !mayAsk(members, difference, organisation)) return [];
  return [{ label: words.park, opens: { action: 'concern park', with: { id } } }];
}

/** How a difference stands after a change. */
type Changed = (asking: Asking, intent: { type: string } | undefined) => Note;

const park = (answer: Changed) =>
  action({
    name: 'concern park',
    about: 'Ask whether a difference matters now, and park it until a day if not',
    title: words.park,
    hidden: true,
    options: z.object({
      id: z.string(),
      until: option.short({ label: common.parkLabel, hint: common.parkHint }),
      agreed: option.longIfAny({ label: words.agreeLabel, hint: words.agreeHint }),
    }),
    form: () => ({ intro: [words.parkIntro] }),
    intent: ({ id, until, agreed }, { state, now }) => {
      const read = readDay(until, state.members.zone, now);
      if (!read) return refuse(common.unknownDay);
      return { type: 'difference.park', id, until: read.day, ...(agreed ? { agreed } : {}) };
    },
    answer,
  });

const weigh = (answer: Changed) =>
  action({
    name: 'concern weigh',
    about: 'Say whether a difference changes what we do in the next month',
    title: words.park,
    hidden: true,
    options: z.object({
      id: z.string(),
      changes: option.choice({ label: words.answerLabel, of: words.answers }),
      agreed: option.longIfAny({ label: words.agreeLabel, hint: words.agreeHint }),
    }),
    does: ['difference.weigh'],
    form: () => ({ intro: [words.who] }),
    intent: ({ id, changes, agreed }) => ({
      type: 'difference.weigh',
      id,
      changes,
      ...(agreed ? { agreed } : {}),
    }),
    answer,
  });

export const weighingActions = (changed: Changed): Action[] => [park(changed), weigh(changed)];
