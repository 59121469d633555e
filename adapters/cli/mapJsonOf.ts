import type { Tally } from '../../src/agreement/answers.js';
import type { Mapped } from '../../src/agreement/opinion.js';
import { letterOf } from '../../src/pictures/camps.js';
import type { Conversation } from './conversation.js';
import type { MapJson } from './mapJson.js';

/** Everything that was worked out, by the ids of the export. */
export function mapJsonOf(conversation: Conversation, { movement, representatives, ends, gate }: Mapped): MapJson {
  const { title, wasFlipped, statements, participants, answers } = conversation;
  const { k, group, tallies, total, components, variance } = movement;
  const idOf = (statement: number): string => statements[statement]?.id ?? '';
  const bridges = new Set(movement.bridges);
  return {
    version: 1,
    title,
    wasFlipped,
    gate: {
      verdict: gate.verdict,
      voters: gate.voters,
      statements: gate.statements,
      p: {
        pattern: gate.p.pattern ?? null,
        split: gate.p.split ?? null,
        secondLine: gate.p.secondLine ?? null,
        camps: gate.p.camps ?? null,
      },
      stability: gate.stability ?? null,
      lines: gate.lines ?? null,
    },
    explained: [...components.values].map((value) => (variance > 0 ? value / variance : 0)),
    ends: {
      left: ends.left.map((lean) => ({ ...lean, statement: idOf(lean.statement) })),
      right: ends.right.map((lean) => ({ ...lean, statement: idOf(lean.statement) })),
    },
    k,
    silhouettes: movement.silhouettes,
    groups: Array.from({ length: k }, (_, index) => ({
      name: letterOf(index),
      size: group.filter((one) => one === index).length,
      representative: (representatives[index] ?? []).map(({ statement, side, p }) => ({
        statement: idOf(statement),
        says: side === 1 ? ('yes' as const) : ('no' as const),
        p,
      })),
    })),
    statements: statements.map(({ id, text, isOut }, index) => ({
      id,
      text: text ?? null,
      isOut,
      everybody: countsOf(total, index),
      groups: tallies.map((tally) => countsOf(tally, index)),
      consensus: movement.consensus[index] ?? 0,
      isBridge: bridges.has(index),
      divisiveness: movement.divisiveness[index] ?? 0,
    })),
    participants: participants.map((id, voter) => {
      const own = group[voter] ?? -1;
      return {
        id,
        answers: (answers.start[voter + 1] ?? 0) - (answers.start[voter] ?? 0),
        x: movement.x[voter] ?? 0,
        y: movement.y[voter] ?? 0,
        group: own < 0 ? null : letterOf(own),
      };
    }),
  };
}

function countsOf({ agree, disagree, seen }: Tally, statement: number) {
  const [yes, no] = [agree[statement] ?? 0, disagree[statement] ?? 0];
  return { agree: yes, disagree: no, pass: (seen[statement] ?? 0) - yes - no };
}
