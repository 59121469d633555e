import { standingOf } from '../agreement/standing.js';
import type { State } from '../coalition.js';
import { holdersOf, isGoing } from '../commitments/state.js';
import { current } from '../declaration/state.js';
import { digestNote } from '../digest/cards.js';
import { plainCounts } from '../disagreements/picture.js';
import type { Difference, SenseCheck } from '../disagreements/state.js';
import { inTurn, nameOf } from '../members/who.js';
import type { Moment } from '../names.js';
import { plain } from '../note.js';
import { digestsOf, type Story } from '../pages/story.js';
import { totalsOf } from '../proposals/deciding/rules.js';
import type { Proposal } from '../proposals/state.js';
import type { Copy } from './shape.js';

/** All that every room of the coalition may read, and nothing that is for some of them only. */
export function copyOf(story: Story, now: Moment): Copy {
  const { state } = story;
  const { members, disagreements, proposals } = state;
  const { name, purpose, zone, founded = now } = members;
  const version = current(state.declaration);
  return {
    version: 1,
    copied: now,
    coalition: { name, purpose, zone, founded },
    organisations: [...members.organisations.values()].map(({ id, name: called, kind, size, part, since, cause }) => ({
      ...{ id, name: called, kind, size, part, since },
      ...(cause ? { cause } : {}),
    })),
    digests: digestsOf(story).map(({ id, title, from, to, ...rest }) => {
      const { blocks } = digestNote({ title, ...rest });
      const text = plain({ title, blocks: blocks.filter(({ kind }) => kind !== 'buttons') }, zone);
      return { id, title, from, to, text };
    }),
    differences: [...disagreements.differences.values()].map(difference),
    proposals: [...proposals.all.values()].flatMap(proposal),
    commitments: commitments(state),
    senseChecks: [...disagreements.senseChecks.values()].flatMap(senseCheck),
    meetings: [...state.meetings.all.values()].flatMap(({ id, title, begins, where, told }) =>
      begins
        ? [{ id, title, begins, ...(where ? { where } : {}), cameOfIt: inTurn(told, id).map(({ words }) => words) }]
        : [],
    ),
    ...(version
      ? {
          declaration: {
            version: version.number,
            published: version.at,
            purpose: version.purpose,
            lines: version.lines,
            signedBy: [...state.declaration.signatures].flatMap(([organisation, signature]) =>
              signature.version === version.number ? [nameOf(members, organisation)] : [],
            ),
          },
        }
      : {}),
  };
}

const difference = ({
  id,
  shared,
  unshared,
  needs,
  next,
  parked,
  settled,
}: Difference): Copy['differences'][number] => ({
  ...{ id, shared, unshared, needs },
  ...(next ? { next } : {}),
  stands: settled ? 'settled' : parked ? 'parked' : 'open',
  ...(parked ? { parkedUntil: parked } : {}),
  ...(settled ? { settledAs: settled.words } : {}),
});

/** What only some have seen, and what was laid down again, is left out. */
function proposal({ id, kind, title, text, forWhom, stage, hard, answers, outcome }: Proposal): Copy['proposals'] {
  const stands = stage === 'closed' ? outcome?.result : stage === 'open' || stage === 'told' ? stage : undefined;
  if (!stands) return [];
  return [
    {
      ...{ id, kind, title },
      ...(text ? { text } : {}),
      ...(forWhom ? { forWhom } : {}),
      stands,
      ...(stage === 'open' && hard ? { closes: hard } : {}),
      answers: totalsOf(answers.values()),
      ...(outcome ? { outcome: outcome.words, review: outcome.review } : {}),
      ...(outcome?.signed ? { signed: outcome.signed } : {}),
    },
  ];
}

/** Agreed ones: an ask that nobody agreed to stays between its two sides. */
const commitments = ({ members, commitments: { all } }: State): Copy['commitments'] =>
  [...all.values()].flatMap((one): Copy['commitments'] => {
    if (!one.agreed) return [];
    const { id, what, asker, day, finished, helped } = one;
    return [
      {
        ...{ id, what, askedBy: nameOf(members, asker) },
        heldBy: inTurn(holdersOf(one), id).map((holder) => nameOf(members, holder)),
        ...(day ? { by: day } : {}),
        stands: finished ? 'done' : isGoing(one) ? 'going' : 'free',
        ...(helped ? { helped } : {}),
      },
    ];
  });

/** Closed ones, with the figures that may stand alone. */
const senseCheck = ({ id, title, statements, closed }: SenseCheck): Copy['senseChecks'] =>
  closed
    ? [
        {
          ...{ id, title, closed: closed.at, heard: closed.heard },
          statements: closed.results.map((result, index) => {
            const { ground, held, needs } = result;
            const statement = statements[index] ?? '';
            return held
              ? { statement, ground: null, counts: null, needs }
              : { statement, standing: standingOf(result), ground, counts: plainCounts(result), needs };
          }),
        },
      ]
    : [];
