import type { Gate } from '../../src/agreement/gate/gate.js';
import type { Mapped } from '../../src/agreement/opinion.js';
import { letterOf } from '../../src/pictures/camps.js';
import type { Conversation } from './conversation.js';
import { words } from './words.js';

const said = words.map;
const mostShared = 5;
const mostOfGroup = 4;
const mostAtEnd = 4;

/** A conversation's map, to be read by somebody at a terminal. */
export function summaryOf(conversation: Conversation, mapped: Mapped): string {
  const { title, answers, wasFlipped } = conversation;
  const { movement, gate } = mapped;
  const counts = said.counts(answers.voters, answers.statements, answers.side.length, movement.placed.length);
  return [
    title,
    counts,
    ...(wasFlipped ? [said.flipped] : []),
    '',
    gate.lines === 2 && gate.verdict === 'spectrum' ? said.twoLines : said.verdicts[gate.verdict],
    ...surenessOf(gate),
    ...(gate.verdict === 'spectrum' ? endsIn(conversation, mapped) : []),
    ...(gate.verdict === 'camps' ? groupsIn(conversation, mapped) : []),
    ...sharedIn(conversation, mapped),
  ].join('\n');
}

function surenessOf({ p, stability }: Gate): string[] {
  const asked = (['pattern', 'split', 'secondLine', 'camps'] as const).flatMap((what) => {
    const found = p[what];
    return found === undefined ? [] : [said.chance[what](found.toPrecision(2))];
  });
  const all = stability === undefined ? asked : [...asked, said.stability(stability.toFixed(2))];
  return all.length > 0 ? [said.sure(all)] : [];
}

const named = ({ statements }: Conversation, statement: number): string => {
  const { id = '', text } = statements[statement] ?? {};
  return text ? `“${text}”` : said.statement(id);
};
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function endsIn(conversation: Conversation, { ends }: Mapped): string[] {
  return (['left', 'right'] as const).flatMap((end) => [
    '',
    said.ends[end],
    ...ends[end]
      .slice(0, mostAtEnd)
      .map(({ statement, says, here, there }) =>
        said.lean(said.says[says], named(conversation, statement), percent(here), percent(there)),
      ),
    ...(ends[end].length === 0 ? [said.nothing] : []),
  ]);
}

function groupsIn(conversation: Conversation, mapped: Mapped): string[] {
  return sizesOf(mapped).flatMap((size, group) => {
    const own = (mapped.representatives[group] ?? []).slice(0, mostOfGroup);
    return [
      '',
      said.group(letterOf(group), size),
      ...own.map(({ statement, side }) =>
        said.item(said.says[side === 1 ? 'yes' : 'no'], named(conversation, statement)),
      ),
      ...(own.length === 0 ? [said.nothing] : []),
    ];
  });
}

function sharedIn(conversation: Conversation, { movement }: Mapped): string[] {
  const { bridges, total } = movement;
  if (bridges.length === 0) return [];
  const share = (statement: number) => (total.agree[statement] ?? 0) / Math.max(1, total.seen[statement] ?? 0);
  return [
    '',
    said.shared,
    ...bridges.slice(0, mostShared).map((one) => said.sharedOne(named(conversation, one), percent(share(one)))),
    ...(bridges.length > mostShared ? [said.andMore(bridges.length - mostShared)] : []),
  ];
}

export const sizesOf = ({ movement: { k, group } }: Mapped): number[] =>
  Array.from({ length: k }, (_, index) => group.filter((one) => one === index).length);
