import { isNameless, type Seen, seens } from '../seen/seen.js';
import { bank } from './bank.js';
import { summaryWords } from './summaryWords.js';
import { words } from './words.js';

/** What an answer looks like: words, one of a few, one to five, or yes, unsure, no to each of a few statements. */
export const shapes = ['words', 'choice', 'scale', 'statements'] as const;
export type Shape = (typeof shapes)[number];

/** One question of a round, beside the first: how much room have you? */
export interface Question {
  /** `moved` and `unsaid` stand in every round, `turn` comes in turn, `q1`, `q2`… are the coalition's own. */
  id: string;
  /** At most 100 characters. */
  text: string;
  shape: Shape;
  /** What can be chosen, or the statements. */
  options?: string[];
  /** Who reads the answer unless its writer chooses otherwise. */
  seen: Seen;
  about?: keyof typeof bank;
}

export const mostOptions = 10;
/** A form has five fields, and one says who sees it. */
export const mostStatements = 4;
/** More would not fit two minutes. */
export const mostOwn = 3;
export const scale = ['1', '2', '3', '4', '5'] as const;
export const stands = ['yes', 'unsure', 'no', 'pass'] as const;

/** Asked in every round. */
export const standing: Question[] = [
  { id: 'moved', text: words.questions.moved, shape: 'words', seen: 'everyone' },
  { id: 'unsaid', text: words.questions.unsaid, shape: 'words', seen: 'hosts' },
];

/** The question whose turn it is: a story, a feeling, one about each other, one about ourselves, and round again. */
export function questionInTurn(round: number): Question {
  const kinds = ['story', 'feeling', 'relation', 'human'] as const;
  const about = kinds[(round - 1) % kinds.length] ?? 'story';
  const texts = bank[about];
  const text = texts[Math.floor((round - 1) / kinds.length) % texts.length] ?? '';
  const isPlain = about === 'story' || about === 'human';
  return {
    id: 'turn',
    text,
    shape: about === 'relation' ? 'scale' : 'words',
    seen: isPlain ? 'everyone' : 'noname',
    about,
  };
}

/** Who may be chosen to read it. Figures of single organisations are shown to nobody: they count in totals alone. */
export const seensFor = ({ shape }: Question): Seen[] =>
  seens.filter((seen) => isNameless(seen) || shape === 'words' || shape === 'choice');

/** Is this an answer to that question? Empty words take an answer back. */
export function isAnswerTo({ shape, options = [] }: Question, said: string): boolean {
  if (said === '' || shape === 'words') return true;
  if (shape === 'scale') return scale.some((step) => step === said);
  if (shape === 'choice') return options[Number(said)] !== undefined && /^\d+$/.test(said);
  const parts = said.split(',');
  return parts.length === options.length && parts.every((part) => stands.some((stand) => stand === part));
}

/** An answer in words: `4 of 5`, the option, or each statement with what was said to it. */
export function sayAnswer({ shape, options = [] }: Question, said: string): string {
  if (shape === 'scale') return summaryWords.ofFive(said);
  if (shape === 'choice') return options[Number(said)] ?? said;
  if (shape === 'words') return said;
  const parts = said.split(',');
  return options.map((statement, index) => `${statement} – ${summaryWords.stands[standAt(parts, index)]}`).join('; ');
}

const standAt = (parts: string[], index: number): (typeof stands)[number] =>
  stands.find((stand) => stand === parts[index]) ?? 'pass';
