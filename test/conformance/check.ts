import type { Answers, Said, Side } from '../../src/agreement/answers.js';
import { answersOf, withMore } from '../../src/agreement/answers.js';
import { cleanGroups } from '../../src/agreement/clean.js';
import { bestOf, polisGroups } from '../../src/agreement/groups.js';
import { type Movement, readMovement } from '../../src/agreement/movement.js';
import type { Expected, Folder } from './folder.js';
import { alike, apart, type Check, inOrder, like, most, pointsOf, same, within } from './measure.js';

const closePlaces = 1e-8;
const closeFigures = 1e-9;

/** All that can be compared in a folder, and how long one cold reading took, in milliseconds. */
export function check(folder: Folder): { checks: Check[]; milliseconds: number; reading: Movement } {
  const { conversation, published, expected } = folder;
  const { answers, statements } = conversation;
  const leftOut = statements.flatMap(({ isOut }, one) => (isOut ? [one] : []));
  const began = performance.now();
  const polis = readMovement(answers, { grouping: 'polis', leftOut });
  const milliseconds = performance.now() - began;
  const checks = [
    ...(expected ? [...placesOf(polis, folder, expected), ...groupsOf(polis, folder, expected)] : []),
    ...(published ? figuresOf(readMovement(answers, { grouping: published, leftOut }), folder) : []),
    ...(published ? againstPublished(polis, published, folder) : []),
    ...warmOf(answers, leftOut),
  ];
  return { checks, milliseconds, reading: polis };
}

/** Means, axes and places. */
function placesOf(
  { mean, components, variance, x, y }: Movement,
  { conversation }: Folder,
  expected: Expected,
): Check[] {
  const voter = inOrder(conversation.participants, expected.participants);
  const statement = inOrder(
    conversation.statements.map(({ id }) => id),
    expected.statements,
  );
  const [one, two] = components.loadings;
  const values = [
    ...components.values.map((value, at) => value / (expected.eigenvalues[at] ?? 0)),
    variance / expected.total_variance,
  ];
  return [
    within('means', most(statement, mean, expected.mean), closeFigures),
    within(
      'loadings of two axes',
      Math.max(most(statement, one, expected.pc1), most(statement, two, expected.pc2)),
      closePlaces,
    ),
    within('what the axes explain (shares)', Math.max(...values.map((ratio) => Math.abs(ratio - 1))), closeFigures),
    within('places of voters, x and y', Math.max(most(voter, x, expected.x), most(voter, y, expected.y)), closePlaces),
  ];
}

/** Who is placed, and the groups of those and of those who were published. */
function groupsOf(
  { x, y, placed, group, silhouettes, k }: Movement,
  { conversation }: Folder,
  { own_threshold: own, published_set: set }: Expected,
): Check[] {
  const isOwn = inOrder(conversation.participants, own.participants);
  const ours = isOwn.map((voter) => group[voter] ?? -1);
  const points = pointsOf({ x, y }, inOrder(conversation.participants, set.participants));
  const { tried, baseClusters } = polisGroups(points);
  const best = bestOf(tried);
  const given = tried.find((one) => one.k === new Set(set.labels_k_given).size);
  const clean = cleanGroups(points);
  return [
    same(
      'who is placed',
      [...placed],
      [...isOwn].sort((a, b) => a - b),
    ),
    same(`groups as Polis finds them, k = ${own.k}`, [k, ...ours], [own.k, ...own.labels]),
    within('their silhouettes', apart(silhouettes, own.silhouettes), closePlaces),
    same(
      'the same on the published voters',
      [baseClusters, best?.k, ...(best?.label ?? [])],
      [set.base_clusters, set.k, ...set.labels],
    ),
    within('their silhouettes', apart(tried, set.silhouettes), closePlaces),
    ...(given ? [same(`the same, k given as ${given.k}`, [...given.label], set.labels_k_given)] : []),
    alike(`groups the clean way, k = ${set.clean_k}`, points, clean, bestOf(clean)?.k, set.clean_labels),
    alike('the same, k given', points, clean, new Set(set.clean_labels_k_given).size, set.clean_labels_k_given),
  ];
}

/** Counts, consensus and z-tests on the published groups. */
function figuresOf(
  { tallies, consensus, representativeness }: Movement,
  { conversation, expected, publishedConsensus }: Folder,
): Check[] {
  const told = publishedConsensus
    .map((value, one) => Math.abs(value - (consensus[one] ?? 0)))
    .filter((value) => !Number.isNaN(value));
  const checks = told.length > 0 ? [within('consensus that Polis published', Math.max(...told), closeFigures)] : [];
  if (!expected) return checks;
  const on = expected.on_published_groups;
  const statement = inOrder(
    conversation.statements.map(({ id }) => id),
    expected.statements,
  );
  const over = (of: (group: number) => number): number => Math.max(...on.groups.map((_, group) => of(group)));
  const counts = over((group) =>
    Math.max(
      ...(['agree', 'disagree', 'seen'] as const).map((kind) =>
        most(statement, tallies[group]?.[kind], on[kind][group]),
      ),
    ),
  );
  const z = over((group) => {
    const { agree, disagree } = representativeness[group] ?? {};
    return Math.max(
      most(statement, agree?.zOthers, on.z_agree[group]),
      most(statement, disagree?.zOthers, on.z_disagree[group]),
      most(statement, agree?.zHalf, on.p_agree[group]),
      most(statement, disagree?.zHalf, on.p_disagree[group]),
    );
  });
  return [
    ...checks,
    within('counts on the published groups', counts, 0),
    within('group-aware consensus there', most(statement, consensus, on.group_informed_consensus), closeFigures),
    within('z-tests there', z, closeFigures),
  ];
}

/** How like the published groups ours are, beside those of the independent calculation. */
function againstPublished({ x, y }: Movement, published: Int8Array, { conversation, expected }: Folder): Check[] {
  const set = expected?.published_set;
  const who = set
    ? inOrder(conversation.participants, set.participants)
    : Array.from(published.keys()).filter((voter) => (published[voter] ?? -1) >= 0);
  const truth = who.map((voter) => published[voter] ?? -1);
  const k = new Set(truth).size;
  const points = pointsOf({ x, y }, who);
  const ways = [
    { way: 'as Polis does', tried: polisGroups(points).tried, free: set?.labels, given: set?.labels_k_given },
    { way: 'the clean way', tried: cleanGroups(points), free: set?.clean_labels, given: set?.clean_labels_k_given },
  ];
  return ways.flatMap(({ way, tried, free, given }) => {
    const best = bestOf(tried);
    return [
      like(`like the published groups, ${way}`, points, truth, best, free),
      like(`the same, k given as ${k}`, points, truth, tried.find((one) => one.k === k) ?? best, given),
    ];
  });
}

/** The last answers of a hundredth of the voters come later: read from where the reading before them ended, and from nothing. */
function warmOf(answers: Answers, leftOut: number[]): Check[] {
  const { start, statement, side } = answers;
  const [before, later]: [Said[], Said[]] = [[], []];
  for (let voter = 0; voter < answers.voters; voter += 1) {
    const end = start[voter + 1] ?? 0;
    for (let cell = start[voter] ?? 0; cell < end; cell += 1) {
      const said = { voter, statement: statement[cell] ?? 0, side: (side[cell] ?? 0) as Side };
      if (voter % 100 === 0 && cell === end - 1) later.push(said);
      else before.push(said);
    }
  }
  const earlier = answersOf(answers.voters, answers.statements, before);
  const all = withMore(earlier, later);
  const cold = readMovement(all, { leftOut });
  const warm = readMovement(all, { leftOut, after: readMovement(earlier, { leftOut }) });
  const every = Array.from(cold.x.keys());
  const moved = Math.max(most(every, warm.x, cold.x), most(every, warm.y, cold.y));
  const passes = `${warm.components.passes} passes for ${cold.components.passes}`;
  return [
    within(`places after ${later.length} new answers, ${passes}`, moved, closePlaces),
    same('groups after them, read on and read anew', [...warm.group], [...cold.group]),
  ];
}
