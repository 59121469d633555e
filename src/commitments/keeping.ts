import type { State } from '../coalition.js';
import { type Refusal, refuse } from '../feature.js';
import { nameOf } from '../members/who.js';
import type { OrganisationId } from '../names.js';
import type { CommitmentsEvent } from './events.js';
import type { CommitmentsIntent, Reason } from './intents.js';
import { firstToLead } from './lead.js';
import { type Commitment, type Commitments, holdersOf, isYes } from './state.js';
import { words } from './words.js';

type Decided = CommitmentsEvent[] | Refusal;

/** Whoever was asked may answer anything; whoever sees the card may say yes. */
export function answer(
  commitment: Commitment,
  intent: Reason<'commitment.answer'>,
  organisation: OrganisationId,
): Decided {
  const { id, asked, answers } = commitment;
  if (!asked.includes(organisation) && !answers.has(organisation) && !isYes(intent.answer))
    return refuse(words.notAsked);
  const said = intent.words ? { words: intent.words } : {};
  return [{ type: 'commitment.answered', id, organisation, answer: intent.answer, ...said }];
}

/** What only those who hold it may do with it. */
export type Kept = Extract<
  CommitmentsIntent,
  { type: `commitment.${'finish' | 'handBack' | 'redate' | 'bring' | 'lead' | 'support' | 'bind' | 'unbind'}` }
>;

export function keep(state: State, commitment: Commitment, intent: Kept, organisation: OrganisationId): Decided {
  const { id } = commitment;
  switch (intent.type) {
    case 'commitment.finish':
      return [{ type: 'commitment.finished', id, organisation }];
    case 'commitment.handBack':
      return [{ type: 'commitment.handedBack', id, organisation }];
    case 'commitment.redate':
      return [{ type: 'commitment.redated', id, day: intent.day, ...(intent.words ? { words: intent.words } : {}) }];
    case 'commitment.bring': {
      const kinds = [...new Set(intent.kinds)];
      return [
        { type: 'commitment.brought', id, organisation, kinds, ...(intent.words ? { words: intent.words } : {}) },
      ];
    }
    case 'commitment.support':
      return [{ type: 'commitment.supported', id, organisation }];
    case 'commitment.lead':
      return lead(state, commitment, intent.because, organisation);
    case 'commitment.bind':
      return bind(state.commitments, commitment, intent);
    case 'commitment.unbind':
      return commitment.bonds.some(({ how, to }) => how === intent.how && to === intent.to)
        ? [{ type: 'commitment.unbound', id, how: intent.how, to: intent.to }]
        : refuse(words.notBound);
  }
}

/** Whom we begin with may simply say yes; another says why. */
function lead(
  { members }: State,
  commitment: Commitment,
  because: string | undefined,
  organisation: OrganisationId,
): Decided {
  if (commitment.reverse) return refuse(words.reverseLed(nameOf(members, commitment.asker)));
  if (commitment.lead?.organisation === organisation) return refuse(words.leadsAlready);
  if (holdersOf(commitment).length < 2) return refuse(words.aloneNeedsNoLead);
  const first = firstToLead(members, commitment);
  if (first !== undefined && first !== organisation && !because)
    return refuse(words.whyNotFirst(nameOf(members, first)), {
      label: words.sayWhy,
      opens: { action: 'commit seat', with: { id: commitment.id } },
    });
  const reason = first !== organisation && because ? { because } : {};
  return [{ type: 'commitment.led', id: commitment.id, organisation, ...reason }];
}

function bind({ all }: Commitments, commitment: Commitment, { how, to }: Reason<'commitment.bind'>): Decided {
  const other = all.get(to);
  if (!other?.agreed) return refuse(words.unknown);
  if (to === commitment.id) return refuse(words.boundToItself);
  if (commitment.bonds.some((bond) => bond.how === how && bond.to === to)) return refuse(words.boundAlready);
  // Each waiting for the other would wait for ever.
  if (how === 'waits' && waitsFor(all, to, commitment.id)) return refuse(words.waitsInCircle);
  return [{ type: 'commitment.bound', id: commitment.id, how, to }];
}

const waitsFor = (all: Commitments['all'], from: string, wanted: string, seen = new Set<string>()): boolean => {
  if (from === wanted) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const ahead = all.get(from)?.bonds.filter(({ how }) => how === 'waits') ?? [];
  return ahead.some(({ to }) => waitsFor(all, to, wanted, seen));
};
