import type { Conversation } from './conversation.js';
import type { Mapped } from './mapping.js';
import { words } from './words.js';

const said = words.map;
const mostShared = 5;
const mostAtEnd = 4;

/** A conversation's map, to be read by somebody at a terminal. */
export function summaryOf(conversation: Conversation, mapped: Mapped): string {
  const { title, answers, wasFlipped } = conversation;
  const { movement } = mapped;
  const counts = said.counts(answers.voters, answers.statements, answers.side.length, movement.placed.length);
  return [
    title,
    counts,
    ...(wasFlipped ? [said.flipped] : []),
    '',
    said.mainLine,
    said.untested,
    ...endsIn(conversation, mapped),
    ...sharedIn(conversation, mapped),
  ].join('\n');
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
