import type { State } from '../coalition.js';
import type { Question } from '../inbox/question.js';
import type { OrganisationId } from '../names.js';
import { joiners } from './newcomers.js';
import { words } from './words.js';

export const buddyKey = (newcomer: OrganisationId, of: OrganisationId): string => `buddy.${newcomer}.${of}`;

/** Whether this organisation would be a newcomer's buddy. */
export const buddyQuestions = ({ members, joining }: State, organisation: OrganisationId): Question[] =>
  joiners(members)
    .filter(({ id }) => joining.welcomes.get(id)?.asking?.of === organisation)
    .map(({ id, name }) => ({
      key: buddyKey(id, organisation),
      line: [words.waitsBuddy(name), ' ', words.buddyNo],
      press: { label: words.willBuddy, does: { type: 'joining.buddy', id, will: true } },
      no: { label: words.noBuddyOf(name).slice(0, 75), does: { type: 'joining.buddy', id, will: false } },
    }));
