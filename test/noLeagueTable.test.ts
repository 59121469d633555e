import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Event, Intent, State } from '../src/coalition.js';
import { holdersOf } from '../src/commitments/state.js';
import { nameOf, organisationOf } from '../src/members/who.js';
import { elm, names, oak, personOf, type Sharing, type Step, sharedAfter, sharedViews, type View } from './alike.js';

const everybody = names.map((_, index) => index);
const others = everybody.filter((one) => one !== elm && one !== oak);

/** What both did alike and the others did as they liked, in any order of pressing. */
const base = fc
  .record({
    pressing: fc.shuffledSubarray(everybody, { minLength: 6 }),
    stances: fc.array(fc.constantFrom('content', 'notTakingPart', 'checking'), { minLength: 6, maxLength: 6 }),
    answers: fc.array(fc.constantFrom('yes', 'unsure', 'no'), { minLength: 6, maxLength: 6 }),
    choices: fc.array(fc.constantFrom('standBack', 'together', 'alone'), { minLength: 6, maxLength: 6 }),
    busy: fc.array(fc.constantFrom(...others), { maxLength: 4 }),
  })
  .map(({ pressing, stances, answers, choices, busy }): Step[] => {
    const all = (intent: (by: number) => object): Step[] =>
      pressing.map((by) => ({ by, intent: intent(by) as Intent }));
    const one = (by: number, intent: object): Step => ({ by, intent: intent as Intent });
    const with_ = everybody.slice(1).map((index) => `o${index + 1}`);
    return [
      one(0, { type: 'commitment.promise', what: 'base lift', with: with_ }),
      ...all(() => ({ type: 'commitment.answer', id: 'c1', answer: 'yes' })),
      ...all(() => ({ type: 'commitment.bring', id: 'c1', kinds: ['time'], words: 'base hours' })),
      one(0, { type: 'proposal.draft', title: 'base letter', kind: 'signon' }),
      one(0, { type: 'proposal.post', id: 'p1' }),
      ...all((by) => ({
        type: 'proposal.answer',
        id: 'p1',
        stance: by === elm || by === oak ? 'content' : stances[by],
      })),
      one(2, { type: 'sensecheck.open', title: 'base check', statements: ['base is fine', 'base is hard'], hours: 72 }),
      ...all((by) => ({ type: 'sensecheck.answer', id: 's1', statement: 1, answer: answers[by], as: 'organisation' })),
      one(0, { type: 'opportunity.turn', on: true }),
      one(0, { type: 'opportunity.file', what: 'base tender', closes: '2026-07-10' }),
      ...all((by) => ({ type: 'opportunity.answer', id: 'b1', choice: choices[by] })),
      ...all((by) => ({ type: 'difference.raise', shared: 'base work', unshared: `base point ${by}` })).filter(
        ({ by }) => by === elm || by === oak,
      ),
      ...all((by) => ({
        type: 'need.enter',
        side: by % 2 ? 'need' : 'offer',
        words: `base thing ${by}`,
        tags: ['time'],
        unnamed: false,
      })),
      ...all((by) => ({ type: 'digest.add', kind: 'win', words: `base news ${by}` })),
      ...busy.map((by, index) => one(by, { type: 'commitment.promise', what: `base more ${index}`, with: [] })),
    ];
  });

const told = ['promise', 'asked', 'difference', 'check', 'need', 'win', 'call', 'proposal', 'tender'] as const;
/** What somebody does that no room reads anything of afterwards. */
const quiet = ['hosted', 'introduced', 'met'] as const;
const kinds = [...told, ...quiet] as const;
/** What only one of the two did, on top. */
const extra = fc.array(fc.constantFrom(...kinds), { minLength: 3, maxLength: 12 });

function did(by: number, done: readonly (typeof kinds)[number][], before: Step[], word: 'extra' | 'base'): Step[] {
  const intents = before.flatMap((step) => ('intent' in step ? [{ by: step.by, ...step.intent }] : []));
  const ofType = (type: Intent['type']) => intents.filter((intent) => intent.type === type);
  let commitments = ofType('commitment.promise').length;
  let proposals = ofType('proposal.draft').length;
  let introductions = before.filter((step) => 'event' in step).length;
  // A need and an offer of two others, whom this one has worked with.
  const [need = '', offer = ''] = (['need', 'offer'] as const).map((side) => {
    const of = ofType('need.enter').findIndex((one) => 'side' in one && one.side === side && others.includes(one.by));
    return `n${of + 1}`;
  });
  const knowing = { need, offer, until: '2026-06-20T08:00:00.000Z' };
  const own = (intent: object): Step => ({ by, intent: intent as Intent });
  const steps: Record<(typeof kinds)[number], (what: string) => Step[]> = {
    promise: (what) => [
      own({ type: 'commitment.promise', what, with: [] }),
      own({ type: 'commitment.finish', id: `c${++commitments}` }),
    ],
    asked: (what) => [
      own({ type: 'commitment.ask', what, of: ['o3'] }),
      { by: 2, intent: { type: 'commitment.answer', id: `c${++commitments}`, answer: 'yes' } },
    ],
    proposal: (what) => [
      own({ type: 'proposal.draft', title: what, kind: 'consent' }),
      own({ type: 'proposal.post', id: `p${++proposals}` }),
    ],
    difference: (what) => [own({ type: 'difference.raise', shared: `${word} work`, unshared: what })],
    check: (what) => [own({ type: 'sensecheck.open', title: what, statements: [`${what} is fine`], hours: 72 })],
    need: (what) => [own({ type: 'need.enter', side: 'offer', words: what, tags: ['money'], unnamed: false })],
    win: (what) => [own({ type: 'digest.add', kind: 'win', words: what })],
    call: (what) => [own({ type: 'call.open', words: what })],
    tender: (what) => [own({ type: 'opportunity.file', what, closes: '2026-07-10' })],
    hosted: () => [own({ type: 'host.begin' }), own({ type: 'host.end' })],
    introduced: () => {
      const id = `x9${++introductions}`;
      const event: Event = { type: 'introduction.suggested', id, asked: personOf(by), ...knowing };
      return [{ by, event }, own({ type: 'introduction.answer', id, how: 'self' })];
    },
    met: () => [own({ type: 'introduction.join', about: 'night buses' }), own({ type: 'introduction.leave' })],
  };
  return done.flatMap((kind, index) =>
    steps[kind](`${word === 'base' ? `base ${by}` : word} ${kind} ${'abcdefghi'.charAt(index)}`),
  );
}

const swapped = (text: string): string => {
  const [one = '', other = ''] = [names[elm], names[oak]];
  return text.replaceAll(one, '\0').replaceAll(other, one).replaceAll('\0', other);
};
/** Whoever is named first on a card changes from thing to thing, so about the extra things only who is named counts. */
const looseLine = (line: string): string => (line.match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
const loose = (lines: string[]): string[] => lines.map(looseLine).sort();
/** Who raised a thing stands below it, and belongs to it. */
const linesOf = (text: string): string[] => text.replaceAll('\nRaised by', ' Raised by').split('\n');
const isExtra = (text: string): boolean => text.includes('extra');

/**
 * Where two coalitions read differently that differ only in which of two like organisations did the extra things. What is
 * about other things must be the same to the letter: no figure beside a name, and no order, that depends on how much
 * somebody did. What is about the extra things must be the same once the two names are exchanged.
 */
function differences(ofElm: View[], ofOak: View[]): string[] {
  const read = (views: View[]) => new Map(views.map(({ where, says }) => [where, says]));
  const [one, other] = [read(ofElm), read(ofOak)];
  const places = [...new Set([...one.keys(), ...other.keys()])];
  return places.flatMap((where) => {
    const [said = '', saidToo = ''] = [one.get(where), other.get(where)];
    const [lines, linesToo] = [linesOf(said), linesOf(saidToo)];
    // A card about one extra thing: all of it is about that thing.
    const whole = isExtra(said) && !said.includes('base');
    const about = whole ? () => true : isExtra;
    const rest = (all: string[]) => all.filter((line) => !about(line)).join('\n');
    const news = (all: string[]) => loose(all.filter(about)).join('\n');
    return [
      ...(rest(lines) === rest(linesToo) ? [] : [`${where}:\n${rest(lines)}\n–\n${rest(linesToo)}`]),
      ...(news(lines.map(swapped)) === news(linesToo) ? [] : [`${where} about the extra:\n${said}\n–\n${saidToo}`]),
    ];
  });
}

type Done = readonly (typeof kinds)[number][];

/** `one`: only one of the two did the extra things. `allButOne`: everybody else did as many. */
const worlds = ['one', 'allButOne'] as const;
type Busy = (typeof worlds)[number];
async function tells(steps: Step[], done: Done, busy: Busy, sharing: Sharing): Promise<string[]> {
  const before = [...steps];
  if (busy === 'allButOne') for (const by of others) before.push(...did(by, done, before, 'base'));
  const after = (by: number) => sharedAfter([...before, ...did(by, done, before, 'extra')], sharing);
  return differences(await after(elm), await after(oak));
}

test('no league table: whichever of two like organisations did more, everything shared reads the same', async () => {
  await fc.assert(
    fc.asyncProperty(base, extra, fc.constantFrom(...worlds), async (steps, done, busy) => {
      expect(await tells(steps, done, busy, sharedViews)).toEqual([]);
    }),
    { numRuns: 12, seed: 36 },
  );
}, 120_000);

describe('the test above finds a league table', () => {
  const [steps] = fc.sample(base, { numRuns: 1, seed: 36 });
  const done = ['promise', 'win', 'promise', 'proposal', 'difference', 'asked', 'hosted', 'introduced'] as const;
  const ids = (state: State) => [...state.members.organisations.keys()];
  const held = (state: State, id: string) =>
    [...state.commitments.all.values()].filter((one) => holdersOf(one).includes(id)).length;
  const more =
    (says: (state: State) => string): Sharing =>
    (state, now) => [...sharedViews(state, now), { where: 'a card that somebody adds one day', says: says(state) }];

  test('and it looks at rooms, digests, questions, exports and web pages', async () => {
    const views = await sharedAfter([...steps!, ...did(elm, kinds, steps!, 'extra')]);
    const places = views.map(({ where }) => where).join('\n');
    for (const place of [
      'commitment.c1',
      'digest.g',
      'opportunity.b1',
      'propose record p1',
      'setup who',
      'comments.csv',
    ])
      expect(places).toContain(place);
    expect(told.filter((kind) => !views.some(({ says }) => says.includes(`extra ${kind}`)))).toEqual([]);
    expect(views.filter(({ says }) => says.includes('Elm Works')).length).toBeGreaterThan(20);
  });

  test.each<[string, (state: State) => string]>([
    [
      'a number beside a name',
      (state) =>
        ids(state)
          .map((id) => `${nameOf(state.members, id)}: ${held(state, id)}`)
          .join('\n'),
    ],
    [
      'names ordered by how much they did',
      (state) =>
        ids(state)
          .sort((a, b) => held(state, b) - held(state, a))
          .map((id) => nameOf(state.members, id))
          .join('\n'),
    ],
    [
      'who did most, by name',
      (state) =>
        `Thank you, ${nameOf(state.members, ids(state).sort((a, b) => held(state, b) - held(state, a))[0] ?? '')}`,
    ],
    [
      'who did least, by name',
      (state) =>
        `We would like to hear from ${nameOf(state.members, ids(state).sort((a, b) => held(state, a) - held(state, b))[0] ?? '')}`,
    ],
    [
      'a word for much and little',
      (state) =>
        ids(state)
          .map((id) => `${nameOf(state.members, id)}: ${held(state, id) > 1 ? 'very active' : 'active'}`)
          .join('\n'),
    ],
    [
      'whoever has hosted, by name',
      ({ members }) =>
        [...members.hosted.keys()].map((person) => `Has hosted: ${organisationOf(members, person)?.name}`).join('\n'),
    ],
    [
      'who brought most people together, by name',
      ({ members, introductions }) => {
        const through = [...introductions.all.values()].flatMap((one) => one.through ?? []);
        const most = through.at(-1);
        return `Thank you, ${most && organisationOf(members, most)?.name}`;
      },
    ],
  ])('%s', async (_, says) => {
    const found = await Promise.all(worlds.map((busy) => tells(steps!, done, busy, more(says))));
    expect(found.flat()).not.toEqual([]);
  });
});

describe('and no file counts or orders by organisation', () => {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
  const filesBelow = (folder: string): string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${folder}/${path}`);
  /** Numbers about statements and pictures, which hold no names, are sorted in agreement and pictures; days in rhythm. */
  const files = ['src', 'commands', 'adapters/cli', 'adapters/web', 'adapters/pages']
    .flatMap(filesBelow)
    .filter((path) => !/^src\/(agreement|pictures|rhythm)\//.test(path));
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  /** What stands between the brackets of each `.sort(…)`. */
  const comparisons = (code: string): string[] =>
    code
      .split('.sort(')
      .slice(1)
      .map((rest) => {
        let depth = 1;
        const end = [...rest].findIndex((letter) => {
          depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
          return depth === 0;
        });
        return rest.slice(0, end).trim();
      });
  /** Text and instants are compared with `<`. A difference, or a rule of its own, sorts by a number. */
  const isByNumber = (comparison: string): boolean => /\s-\s/.test(comparison) || /^\w+$/.test(comparison);

  /** Where something is sorted by a number, and why nobody is ranked by it. */
  const allowed: Record<string, string> = {
    'src/checkins/prompts.ts': 'whoever is new is asked first',
    'src/commitments/lead.ts':
      'who leads is asked by size and lived experience, which each says of itself, not by what it did',
    'src/commitments/webs.ts': 'the lines of the web go by its seats, which go by when each joined',
    'src/disagreements/fit.ts': 'short sentences leave their room to long ones',
    'src/forgetting/going.ts': 'long words are forgotten before short ones that stand in them',
    'src/hosting/turns.ts': 'whoever has not hosted is asked first, in private; nobody reads an order',
    'src/inbox/ration.ts': 'what matters most is written first, whoever it is for',
    'src/introductions/draw.ts': 'pairs of people, by how unlike they are; each reads only of their own',
    'src/introductions/suggest.ts': 'whoever was asked least often to introduce is asked next, in private',
    'src/joining/buddies.ts': 'a buddy of another kind and size, which each says of itself',
    'src/meetings/suits.ts': 'the time that suits most; of times, not of organisations',
    'commands/index.ts': 'the word that is closest to what was typed',
    'adapters/cli/columns.ts': 'statements and participants of an export of Polis, in its own order',
    'adapters/web/store.ts': 'messages of the playground in the order in which they were posted',
  };

  test('what is sorted by a number is on the list, with a reason, and nothing is on the list in vain', () => {
    const sorting = files.filter((path) => comparisons(read(path)).some(isByNumber));
    expect(sorting.filter((path) => !(path in allowed))).toEqual([]);
    expect(files.filter((path) => path in allowed && !sorting.includes(path))).toEqual([]);
  });

  test('nobody keeps a number for each organisation', () => {
    const keepsNumbers = /(Map|Record)<\s*(OrganisationId|RoomId|PersonId)\s*,\s*number\s*>/;
    // Of the declaration: which version an organisation said no to.
    expect(files.filter((path) => keepsNumbers.test(read(path)))).toEqual(['src/declaration/state.ts']);
  });

  test('the rule knows a ranking when it sees one', () => {
    const ranking = 'all.sort((a, b) => heldBy(b).length - heldBy(a).length)';
    expect(comparisons(ranking).map(isByNumber)).toEqual([true]);
    expect(comparisons('all.sort(mostFirst); all.sort(([a], [b]) => (a < b ? -1 : 1)).map(x)').map(isByNumber)).toEqual(
      [true, false],
    );
  });
});
