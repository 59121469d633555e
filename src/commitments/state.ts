import type { Stamped } from '../feature.js';
import type { Day, Moment, OrganisationId } from '../names.js';
import type { Bond, CommitmentAnswer, CommitmentsEvent, Contribution, Helped, Looked } from './events.js';

export interface Quarter {
  at: Moment;
  said: ReadonlyMap<OrganisationId, Looked & { at: Moment }>;
}

/** A coalition makes thousands, and most stay plain: so what is empty is shared by all, and changes by being replaced. */
export interface Commitment {
  id: string;
  what: string;
  asker: OrganisationId;
  asked: readonly OrganisationId[];
  /** Who of them was asked later than the rest, and when. */
  invited: ReadonlyMap<OrganisationId, Moment>;
  /** Only organisations that pressed an answer stand here. */
  answers: Map<OrganisationId, { answer: CommitmentAnswer; words?: string; at: Moment }>;
  /** Who handed it back; with thanks. */
  handedBack: readonly OrganisationId[];
  day?: Day;
  made: Moment;
  changed: Moment;
  /** When the first organisation said yes: only then it is a commitment. */
  agreed?: Moment;
  finished?: Moment;
  helped?: Helped;
  reminded: Readonly<{ before?: Moment; after?: Moment }>;
  reverse?: true;
  bonds: readonly { how: Bond; to: string }[];
  brings: ReadonlyMap<OrganisationId, { kinds: Contribution[]; words?: string }>;
  lead?: { organisation: OrganisationId; because?: string };
  /** Who would rather support than lead: a normal answer. */
  supports: ReadonlySet<OrganisationId>;
  /** What got in the way, when it was last given a new date. */
  inTheWay?: string;
  because?: string;
  /** Of a reverse partnership. */
  quarters: readonly Quarter[];
}

export interface Commitments {
  all: Map<string, Commitment>;
  /** Why we work together by default, in the coalition's own words. */
  because?: { words: string; at: Moment };
  /** Leads that let those who support them ask for things too. */
  openToAsks: Set<string>;
}

export const empty = (): Commitments => ({ all: new Map(), openToAsks: new Set() });

export function evolve(commitments: Commitments, event: Stamped<CommitmentsEvent>): void {
  if (event.type === 'commitment.ruled') {
    commitments.because = { words: event.because, at: event.at };
    return;
  }
  if (event.type === 'commitment.asked') {
    commitments.all.set(event.id, begun(event));
    return;
  }
  const commitment = commitments.all.get(event.id);
  if (!commitment) return;
  commitment.changed = event.at;
  if (event.type === 'commitment.opened') commitments.openToAsks.add(event.id);
  else change(commitment, event);
}

function begun(event: Stamped<Extract<CommitmentsEvent, { type: 'commitment.asked' }>>): Commitment {
  const { id, what, asker, of, day, reverse, at } = event;
  const asked = of.length > 0 ? of.filter((organisation) => organisation !== asker) : nothingYet.handedBack;
  // Written out, not spread: this runs for every commitment there ever was.
  const commitment: Commitment = {
    id,
    what,
    asker,
    asked,
    answers: new Map(),
    made: at,
    changed: at,
    invited: nothingYet.invited,
    handedBack: nothingYet.handedBack,
    reminded: nothingYet.reminded,
    bonds: nothingYet.bonds,
    brings: nothingYet.brings,
    supports: nothingYet.supports,
    quarters: nothingYet.quarters,
  };
  if (day) commitment.day = day;
  if (reverse) Object.assign(commitment, { reverse, lead: { organisation: asker } });
  return commitment;
}

const nothingYet = {
  invited: new Map(),
  handedBack: [],
  reminded: {},
  bonds: [],
  brings: new Map(),
  supports: new Set<OrganisationId>(),
  quarters: [],
} satisfies Partial<Commitment>;

type Change = Exclude<CommitmentsEvent, { type: `commitment.${'ruled' | 'asked' | 'opened'}` }>;

function change(commitment: Commitment, event: Stamped<Change>): void {
  switch (event.type) {
    case 'commitment.invited': {
      const fresh = event.of.filter((one) => one !== commitment.asker && !commitment.asked.includes(one));
      commitment.asked = [...commitment.asked, ...fresh];
      commitment.invited = new Map([...commitment.invited, ...fresh.map((one) => [one, event.at] as const)]);
      break;
    }
    case 'commitment.answered': {
      const { organisation, answer, words, at } = event;
      commitment.answers.set(organisation, { answer, at, ...(words ? { words } : {}) });
      if (commitment.handedBack.includes(organisation))
        commitment.handedBack = commitment.handedBack.filter((other) => other !== organisation);
      if (isYes(answer)) commitment.agreed ??= at;
      break;
    }
    case 'commitment.finished':
      commitment.finished = event.at;
      break;
    case 'commitment.handedBack':
      handBack(commitment, event.organisation);
      break;
    case 'commitment.redated':
      commitment.day = event.day;
      commitment.reminded = nothingYet.reminded;
      if (event.words) commitment.inTheWay = event.words;
      else delete commitment.inTheWay;
      break;
    case 'commitment.helped':
      commitment.helped = event.helped;
      break;
    case 'commitment.reminded':
      commitment.reminded = { ...commitment.reminded, [event.when]: event.at };
      break;
    case 'commitment.bound':
      commitment.bonds = [...commitment.bonds, { how: event.how, to: event.to }];
      break;
    case 'commitment.unbound':
      commitment.bonds = commitment.bonds.filter(({ how, to }) => how !== event.how || to !== event.to);
      break;
    case 'commitment.brought': {
      const { kinds, organisation, words } = event;
      commitment.brings = without(commitment.brings, organisation);
      if (kinds.length > 0)
        commitment.brings = new Map([...commitment.brings, [organisation, { kinds, ...(words ? { words } : {}) }]]);
      break;
    }
    case 'commitment.led':
      commitment.supports = new Set([...commitment.supports].filter((other) => other !== event.organisation));
      commitment.lead = { organisation: event.organisation, ...(event.because ? { because: event.because } : {}) };
      break;
    case 'commitment.supported':
      commitment.supports = new Set([...commitment.supports, event.organisation]);
      if (commitment.lead?.organisation === event.organisation) delete commitment.lead;
      break;
    case 'commitment.quarterBegan':
      commitment.quarters = [...commitment.quarters, { at: event.at, said: new Map() }];
      break;
    case 'commitment.quarterTold': {
      const { organisation, words, moved, arrived, at } = event;
      const now = commitment.quarters.at(-1);
      const told = { moved, arrived, at, ...(words ? { words } : {}) };
      if (now) now.said = new Map([...now.said, [organisation, told]]);
      break;
    }
    case 'commitment.explained':
      commitment.because = event.because;
      break;
  }
}

function handBack(commitment: Commitment, organisation: OrganisationId): void {
  commitment.answers.delete(organisation);
  commitment.brings = without(commitment.brings, organisation);
  commitment.handedBack = [...commitment.handedBack, organisation];
  if (commitment.lead?.organisation === organisation && !commitment.reverse) delete commitment.lead;
}

const without = <Said>(said: ReadonlyMap<OrganisationId, Said>, organisation: OrganisationId) =>
  said.has(organisation) ? new Map([...said].filter(([other]) => other !== organisation)) : said;

/** Yes, yes with a condition, and "will try" all hold a commitment; no and "too vague" do not. */
export const isYes = (answer: CommitmentAnswer): boolean => answer === 'yes' || answer === 'but' || answer === 'try';

/** Who holds it now: each pressed yes and has not handed it back. */
export const holdersOf = ({ answers }: Commitment): OrganisationId[] =>
  [...answers].filter(([, { answer }]) => isYes(answer)).map(([organisation]) => organisation);

/** Agreed, held by somebody, and not finished. */
export const isGoing = (commitment: Commitment): boolean => !commitment.finished && holdersOf(commitment).length > 0;
