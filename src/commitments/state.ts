import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId } from '../names.js';

export const answers = ['yes', 'but', 'try', 'no', 'vague'] as const;
export type CommitmentAnswer = (typeof answers)[number];
export const helps = ['yes', 'partly', 'no'] as const;
export type Helped = (typeof helps)[number];

export type CommitmentsEvent =
  | { type: 'commitment.asked'; id: string; what: string; asker: OrganisationId; of: OrganisationId[]; day?: Day }
  | { type: 'commitment.answered'; id: string; organisation: OrganisationId; answer: CommitmentAnswer; words?: string }
  | { type: 'commitment.finished'; id: string; organisation: OrganisationId }
  | { type: 'commitment.handedBack'; id: string; organisation: OrganisationId }
  | { type: 'commitment.redated'; id: string; day: Day }
  | { type: 'commitment.helped'; id: string; helped: Helped }
  | { type: 'commitment.reminded'; id: string; when: 'before' | 'after' };

export interface Commitment {
  id: string;
  what: string;
  asker: OrganisationId;
  asked: OrganisationId[];
  /** Only organisations that pressed an answer stand here. */
  answers: Map<OrganisationId, { answer: CommitmentAnswer; words?: string; at: Moment }>;
  /** Who handed it back; with thanks. */
  handedBack: OrganisationId[];
  day?: Day;
  made: Moment;
  changed: Moment;
  /** When the first organisation said yes: only then it is a commitment. */
  agreed?: Moment;
  finished?: Moment;
  helped?: Helped;
  reminded: { before?: Moment; after?: Moment };
}

export interface Commitments {
  all: Map<string, Commitment>;
}

export const empty = (): Commitments => ({ all: new Map() });

export function evolve(commitments: Commitments, event: Stamped<CommitmentsEvent>): void {
  if (event.type === 'commitment.asked') {
    const { id, what, asker, of, day, at } = event;
    const asked = of.filter((organisation) => organisation !== asker);
    commitments.all.set(id, {
      id,
      what,
      asker,
      asked,
      answers: new Map(),
      handedBack: [],
      ...(day ? { day } : {}),
      made: at,
      changed: at,
      reminded: {},
    });
    return;
  }
  const commitment = commitments.all.get(event.id);
  if (!commitment) return;
  commitment.changed = event.at;
  switch (event.type) {
    case 'commitment.answered': {
      const { organisation, answer, words, at } = event;
      commitment.answers.set(organisation, { answer, at, ...(words ? { words } : {}) });
      commitment.handedBack = commitment.handedBack.filter((other) => other !== organisation);
      if (isYes(answer)) commitment.agreed ??= at;
      break;
    }
    case 'commitment.finished':
      commitment.finished = event.at;
      break;
    case 'commitment.handedBack':
      commitment.answers.delete(event.organisation);
      commitment.handedBack.push(event.organisation);
      break;
    case 'commitment.redated':
      commitment.day = event.day;
      commitment.reminded = {};
      break;
    case 'commitment.helped':
      commitment.helped = event.helped;
      break;
    case 'commitment.reminded':
      commitment.reminded[event.when] = event.at;
      break;
  }
}

/** Yes, yes with a condition, and "will try" all hold a commitment; no and "too vague" do not. */
export const isYes = (answer: CommitmentAnswer): boolean => answer === 'yes' || answer === 'but' || answer === 'try';

/** Who holds it now: each pressed yes and has not handed it back. */
export const holdersOf = ({ answers }: Commitment): OrganisationId[] =>
  [...answers].filter(([, { answer }]) => isYes(answer)).map(([organisation]) => organisation);

/** Agreed, held by somebody, and not finished. */
export const isGoing = (commitment: Commitment): boolean => !commitment.finished && holdersOf(commitment).length > 0;
