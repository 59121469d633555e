import { statementsIn } from '../../commands/sensechecks.js';
import { shorten } from '../../src/disagreements/fit.js';
import { statementMax } from '../../src/disagreements/intents.js';
import type { Conversation } from './conversation.js';
import { CannotReplay } from './table.js';

/** The field in which a sense check is written takes so many characters. */
const fieldMax = 1_500;

/** A statement that is asked, in the words in which Moot asks it. */
export interface Chosen {
  id: string;
  words: string;
}

/**
 * Who becomes an organisation, and what they are asked. Participants: the first who answered at least a third of the
 * statements that most people answered; when they are too few, the first of the others. Statements: those that these
 * participants answered most, in the conversation's order.
 */
export function choose(
  { statements, participants }: Conversation,
  wanted: { organisations: number; statements: number },
): { participants: string[]; statements: Chosen[] } {
  const all = [...participants.keys()];
  const common = mostAnswered(participants, all, [...statements.keys()], wanted.statements);
  if (common.length === 0) throw new CannotReplay('None of the statements that took part was answered.');
  const answeredOf = (participant: string) => common.filter((id) => participants.get(participant)?.has(id)).length;
  const enough = all.filter((participant) => answeredOf(participant) * 3 >= common.length);
  const others = all.filter((participant) => !enough.includes(participant));
  const chosen = new Set([...enough, ...others].slice(0, wanted.organisations));
  const playing = all.filter((participant) => chosen.has(participant));
  const asked = mostAnswered(participants, playing, [...statements.keys()], wanted.statements);
  return { participants: playing, statements: worded(asked, statements) };
}

function mostAnswered(answers: Conversation['participants'], who: string[], ids: string[], most: number): string[] {
  const counted = ids.map((id) => ({ id, count: who.filter((participant) => answers.get(participant)?.has(id)).length }));
  return counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || inOrder(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id)
    .sort(inOrder);
}

const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Short enough for the form together, and each different from the others. */
function worded(ids: string[], statements: Conversation['statements']): Chosen[] {
  const room = Math.min(statementMax, Math.floor(fieldMax / ids.length) - 1);
  const taken = new Set<string>();
  return ids.map((id) => {
    const name = `Statement ${id} of the conversation`;
    const [text = ''] = statementsIn(statements.get(id)?.text ?? '');
    const offered = [shorten(text, room), shorten(`${shorten(text, room - id.length - 3)} (${id})`, room), shorten(name, room)];
    const words = offered.find((one, index) => bare(one) !== '' && !taken.has(bare(one)) && (index === 2 || text !== ''));
    taken.add(bare(words ?? name));
    return { id, words: words ?? name };
  });
}

/** A statement as Moot tells two apart, and as it is found again among what somebody is shown. */
export const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
