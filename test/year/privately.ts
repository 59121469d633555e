import { words } from '../../src/disagreements/words.js';
import type { Year } from './year.js';

const answers: { [letter: string]: string } = {
  y: words.answers.yes,
  n: words.answers.no,
  u: words.answers.unsure,
  p: words.answers.pass,
};

/** Each answers a sense check in private; a letter for each statement: `ynup`. Statements come in an order of their own. */
export async function answerAll(
  year: Year,
  title: string,
  statements: string[],
  said: { [name: string]: string },
): Promise<void> {
  for (const [name, letters] of Object.entries(said)) {
    let seen = await year.of(name).pressOn('room', title, words.answerPrivately);
    for (const _ of statements) {
      const index = statements.findIndex((statement) => isAskedIn(seen.text, statement));
      if (index < 0) throw new Error(`${name} is asked nothing that we know: ${seen.text}`);
      seen = await seen.press(answers[letters[index] ?? 'p'] ?? '');
    }
  }
  await year.settle();
}

/** What was said to the statement before stands above the one that is asked now. */
const isAskedIn = (text: string, statement: string): boolean =>
  text.includes(statement) && !text.includes(`to “${statement}”`);
