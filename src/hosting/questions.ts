import type { State } from '../coalition.js';
import type { Question } from '../inbox/question.js';
import type { Day, OrganisationId } from '../names.js';
import { monthOf } from '../rhythm/words.js';
import { words } from './words.js';

export const hostingKey = (turn: Day, of: OrganisationId): string => `hosting.${turn}.${of}`;

/** Whether this organisation would host next. */
export function hostingQuestions({ hosting: { asking, turn } }: State, organisation: OrganisationId): Question[] {
  if (!turn || asking?.of !== organisation) return [];
  return [
    {
      key: hostingKey(turn, organisation),
      line: [words.waits(monthOf(turn)), ' ', words.noIsFine],
      press: { label: words.yes, does: { type: 'hosting.answer', will: true } },
      no: { label: words.notHosting, does: { type: 'hosting.answer', will: false } },
    },
  ];
}
