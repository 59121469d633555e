import type { State } from '../coalition.js';
import { commitmentQuestions } from '../commitments/questions.js';
import { hostingQuestions } from '../hosting/questions.js';
import { introductionQuestions } from '../introductions/question.js';
import { buddyQuestions } from '../joining/questions.js';
import type { OrganisationId, PersonId } from '../names.js';
import { type Block, buttons, strong, text } from '../note.js';
import { stewardQuestions } from '../stewards/questions.js';
import type { Question } from './question.js';
import { words } from './words.js';

/** More would drown the check-in they stand under; the panel has them all. */
const mostCarried = 3;

/** Every question that waits for this organisation, and for this person of it alone. */
export const questionsTo = (state: State, organisation: OrganisationId, person: PersonId): Question[] => [
  ...hostingQuestions(state, organisation),
  ...buddyQuestions(state, organisation),
  ...commitmentQuestions(state, organisation),
  ...stewardQuestions(state, organisation),
  ...introductionQuestions(state, person),
];

/**
 * What stands under a check-in's private message: the questions that found no room for a message of their own. It rings for
 * them with the check-in, and never for itself. See docs/decisions/0036.
 */
export function alsoWaiting(state: State, organisation: OrganisationId, person: PersonId): Block[] {
  const written = (state.inbox.get(organisation) ?? []).map(({ key }) => key);
  const waiting = questionsTo(state, organisation, person).filter(({ key }) => !written.includes(key));
  return waiting
    .slice(0, mostCarried)
    .flatMap(({ line, press, no }) => [
      text(strong(words.alsoWaiting), ' ', ...line),
      buttons(press, ...(no ? [no] : [])),
    ]);
}
