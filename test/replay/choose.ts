import { Trouble } from '../../adapters/cli/verb.js';
import { statementsIn } from '../../commands/sensechecks.js';
import type { Side } from '../../src/agreement/answers.js';
import { shorten } from '../../src/disagreements/fit.js';
import { statementMax } from '../../src/disagreements/intents.js';
import type { Conversation } from './conversation.js';

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
 * participants answered most, and at least half of them when there are such: somebody who has not seen a statement says
 * nothing about it.
 */
export function choose(
  { statements, participants: everybody }: Conversation,
  wanted: { organisations: number; statements: number },
): { participants: string[]; statements: Chosen[] } {
  const ids = [...statements.keys()];
  const participants = [...everybody].filter(([, answers]) => ids.some((id) => answers.has(id)));
  if (participants.length < 2)
    throw new Trouble('Fewer than two participants answered a statement that was not moderated out.');
  const common = mostAnswered(participants, ids, wanted.statements, 1);
  const hasAnsweredEnough = ([, answers]: Participant) =>
    common.filter((id) => answers.has(id)).length * 3 >= common.length;
  const enough = participants.filter(hasAnsweredEnough);
  const others = participants.filter((one) => !hasAnsweredEnough(one));
  const chosen = new Set([...enough, ...others].slice(0, wanted.organisations));
  const playing = participants.filter((one) => chosen.has(one));
  const known = mostAnswered(playing, ids, wanted.statements, playing.length / 2);
  const asked = known.length > 0 ? known : mostAnswered(playing, ids, wanted.statements, 1);
  return { participants: playing.map(([id]) => id), statements: worded(asked, statements) };
}

type Participant = [id: string, answers: Map<string, Side>];

/** At most so many statements, each answered by `least` of these participants, in the order of their numbers. */
function mostAnswered(who: Participant[], ids: string[], most: number, least: number): string[] {
  return ids
    .map((id) => ({ id, count: who.filter(([, answers]) => answers.has(id)).length }))
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count || inOrder(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id)
    .sort(inOrder);
}

const inOrder = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Short enough for the form together, and each different from the others. */
function worded(ids: string[], statements: Conversation['statements']): Chosen[] {
  const room = Math.min(statementMax, Math.floor(fieldMax / ids.length) - 1);
  const taken = new Set(['']);
  return ids.map((id) => {
    const name = shorten(`Statement ${id} of the conversation`, room);
    const [text = ''] = statementsIn(statements.get(id)?.text ?? '');
    const offered = [shorten(text, room), `${shorten(text, room - id.length - 3)} (${id})`];
    const words = (text === '' ? [] : offered).find((one) => !taken.has(bare(one))) ?? name;
    taken.add(bare(words));
    return { id, words };
  });
}

/** A statement as Moot tells two apart, and as it is found again among what somebody is shown. */
export const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
