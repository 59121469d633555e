import type { State } from '../coalition.js';
import type { Question } from '../inbox/question.js';
import type { OrganisationId } from '../names.js';
import { strong } from '../note.js';
import { askedToLead } from './lead.js';
import { keyOf, sidesOf } from './quarter.js';
import { type Commitment, isGoing } from './state.js';
import { words } from './words.js';

export const leadKey = (commitment: string, of: OrganisationId): string => `lead.${commitment}.${of}`;

/** Whether this organisation would lead what several hold; and how a quarter of a reverse partnership went. */
export const commitmentQuestions = (state: State, organisation: OrganisationId): Question[] =>
  [...state.commitments.all.values()]
    .filter((one) => (one.answers.has(organisation) || one.asker === organisation) && isGoing(one))
    .flatMap((one) => [...leadQuestion(state, one, organisation), ...quarterQuestion(one, organisation)]);

function leadQuestion({ members }: State, commitment: Commitment, organisation: OrganisationId): Question[] {
  if (askedToLead(members, commitment) !== organisation) return [];
  const { id, what } = commitment;
  return [
    {
      key: leadKey(id, organisation),
      line: [strong(what), ` – ${words.waitsLead}`],
      press: { label: words.weLead, does: { type: 'commitment.lead', id } },
      no: { label: words.weSupport, does: { type: 'commitment.support', id } },
    },
  ];
}

function quarterQuestion(commitment: Commitment, organisation: OrganisationId): Question[] {
  const { id, what, reverse, quarters } = commitment;
  const isAsked = reverse && quarters.at(-1)?.said.has(organisation) === false;
  if (!isAsked || !sidesOf(commitment).includes(organisation)) return [];
  const press = { label: words.quarterAnswer, opens: { action: 'commit quarter', with: { id } } };
  return [{ key: keyOf(commitment, 'quarter', organisation), line: [strong(what), ` – ${words.quarterTitle}`], press }];
}
