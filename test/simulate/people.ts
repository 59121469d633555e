import { type Answers, answersFrom } from '../../src/agreement/answers.js';
import { below, normal, type Random, randomFrom, shuffle } from '../../src/agreement/random.js';

/** Who sees which statements: everybody a part of them by chance, few people most of them, or some the early and some the late ones. */
export type Missing = 'by chance' | 'few see most' | 'early or late';

/** How made-up people answer. What is not said is as OPINION.md has it. */
export interface Truth {
  voters: number;
  statements: number;
  /** `independent`: nothing in common; `agreeable`: some say yes to more; `traits`: spread along lines; `camps`. */
  kind: 'independent' | 'agreeable' | 'traits' | 'camps';
  /** The part of statements that people see, 1 when absent. */
  seen?: number;
  missing?: Missing;
  /** Camps: how far apart on half of the statements, and their shares of people. */
  gap?: number;
  shares?: number[];
  /** Traits: how many, how much answers hang on them, on all statements or half, evenly spread or normal. */
  traits?: 1 | 2;
  strength?: number;
  onAll?: boolean;
  flat?: boolean;
  /** The part of people who answer without reading. */
  careless?: number;
}

export interface People {
  answers: Answers;
  /** By voter; all 0 without camps. */
  camp: Int8Array;
}

const odds = (p: number): number => Math.log(p / (1 - p));
const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Answers of made-up people; the same for the same seed. */
export function peopleOf(truth: Truth, seed: number): People {
  const random = randomFrom(seed);
  const { voters, statements, careless = 0 } = truth;
  const { camp, agrees } = mindsOf(truth, random);
  const passes = Float64Array.from({ length: voters }, () => 0.24 * random());
  const isCareless = Array.from({ length: voters }, () => random() < careless);
  const voter: number[] = [];
  const statement: number[] = [];
  const side: number[] = [];
  for (let who = 0; who < voters; who += 1)
    for (const what of seenBy(truth, random)) {
      const p = isCareless[who] ? 0.5 : agrees(who, what);
      voter.push(who);
      statement.push(what);
      side.push(random() < passes[who]! ? 0 : random() < p ? 1 : -1);
    }
  const columns = {
    voter: Uint32Array.from(voter),
    statement: Uint32Array.from(statement),
    side: Int8Array.from(side),
  };
  return { answers: answersFrom(voters, statements, columns), camp };
}

/** How probably each voter says yes to each statement. */
function mindsOf(truth: Truth, random: Random): { camp: Int8Array; agrees: (who: number, what: number) => number } {
  const { voters, statements, kind, gap = 0, shares = [0.5, 0.5], traits = 1, strength = 1, onAll, flat } = truth;
  const base = Float64Array.from({ length: statements }, () => 0.25 + 0.65 * random() ** 0.8);
  const order = Uint32Array.from(base.keys());
  shuffle(order, random);
  const isSplit = new Set(order.slice(0, statements / 2));
  const camp = new Int8Array(voters);
  if (kind === 'camps') {
    const edges = shares.map((_, one) => shares.slice(0, one + 1).reduce((sum, share) => sum + share, 0));
    for (let who = 0; who < voters; who += 1) camp[who] = edges.findIndex((edge) => who < Math.round(edge * voters));
  }
  const champion = Int8Array.from({ length: statements }, () => below(shares.length, random));
  const loading = Float64Array.from(
    { length: statements },
    () => (random() < 0.5 ? -1 : 1) * strength * (0.5 + 1.5 * random()),
  );
  const trait = Int8Array.from({ length: statements }, () => below(traits, random));
  const place = Array.from({ length: voters }, () =>
    [0, 1].map(() => (flat ? Math.sqrt(3) * (2 * random() - 1) : normal(random))),
  );
  const agrees = (who: number, what: number): number => {
    const general = base[what]!;
    switch (kind) {
      case 'independent':
        return general;
      case 'agreeable':
        return probability(odds(general) + place[who]![0]!);
      case 'traits':
        return onAll || isSplit.has(what)
          ? probability(odds(general) + loading[what]! * place[who]![trait[what]!]!)
          : general;
      case 'camps':
        return isSplit.has(what) ? 0.5 + (camp[who] === champion[what] ? gap : -gap) / 2 : general;
    }
  };
  return { camp, agrees };
}

/** The statements that the next voter sees. */
function seenBy({ statements, seen = 1, missing = 'by chance' }: Truth, random: Random): number[] {
  const all = Array.from({ length: statements }, (_, what) => what);
  if (seen >= 1) return all;
  if (missing === 'early or late') {
    const many = Math.max(Math.ceil(0.15 * statements), Math.round(2 * seen * statements * random()));
    return random() < 0.5 ? all.slice(0, many) : all.slice(-many);
  }
  const part = missing === 'by chance' ? seen : Math.min(1, Math.max(0.2, seen * Math.exp(0.8 * normal(random))));
  return all.filter(() => random() < part);
}

/** Real answers, each statement's dealt anew among those who saw it: nothing is left in common. */
export function shuffledWithin(answers: Answers, seed: number): Answers {
  const random = randomFrom(seed);
  const cells = Array.from({ length: answers.statements }, (): number[] => []);
  answers.statement.forEach((what, cell) => {
    cells[what]!.push(cell);
  });
  const side = answers.side.slice();
  for (const own of cells) {
    const dealt = own.slice();
    shuffle(dealt, random);
    own.forEach((cell, at) => {
      side[cell] = answers.side[dealt[at]!]!;
    });
  }
  return { ...answers, side };
}
