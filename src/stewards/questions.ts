import type { State } from '../coalition.js';
import type { Question } from '../inbox/question.js';
import type { OrganisationId } from '../names.js';
import { titleOf } from './hat.js';
import type { Stewarding } from './state.js';
import { words } from './words.js';

export const stewardKey = ({ id, terms }: Stewarding, ...rest: (string | number)[]): string =>
  ['steward', id, terms, ...rest].join('.');

/** Whether this organisation would look after an outcome next. */
export const stewardQuestions = (state: State, organisation: OrganisationId): Question[] =>
  [...state.stewards.values()]
    .filter(({ asking }) => asking?.of === organisation)
    .map((one) => ({
      key: stewardKey(one, organisation),
      line: [words.waits(titleOf(state, one.id)), ' ', words.noIsFine],
      press: { label: words.yes, does: { type: 'steward.begin', id: one.id } },
      no: { label: words.no, does: { type: 'steward.decline', id: one.id } },
    }));
