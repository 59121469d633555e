import { parseArgs } from 'node:util';
import { Progress } from '../adapters/cli/progress.js';
import { writeBook } from './year/book/book.js';
import { holds } from './year/holds.js';
import { ends, quarterEnds, tell } from './year/tell.js';

const help = `Plays a year of nine organisations on three Slack workspaces and two Discord servers on this machine, holds it to
the lessons, and writes it down as a story with pictures.

  npm run year [-- --seed moot] [--quarter] [--into out/year]

The same seed tells the same year. It ends with 1 when something did not hold.
`;

const options = {
  seed: { type: 'string', default: 'moot' },
  quarter: { type: 'boolean', default: false },
  into: { type: 'string', default: 'out/year' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;
const { values } = parseArgs({ options });
const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function run(): Promise<void> {
  const progress = new Progress({ err: (text) => void process.stderr.write(text) }, process.stderr.isTTY);
  const told = await tell(values.seed, values.quarter ? quarterEnds : ends, (title, done) =>
    progress.show(title, done),
  );
  progress.end();
  try {
    for (const [sentence, hold] of holds) {
      const wrong = await hold(told);
      print(`${wrong.length === 0 ? '✓' : '✗'} ${sentence}`);
      for (const one of wrong.slice(0, 20)) print(`    ${one}`);
      if (wrong.length > 0) process.exitCode = 1;
    }
    await writeBook(told, values.into);
    print(`${told.played.length} scenes, ${told.log.length} events. The story: ${values.into}/index.html`);
  } finally {
    await told.year.stage.close();
  }
}

if (values.help) print(help);
else
  await run().catch((fault: unknown) => {
    process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
    process.exitCode = 1;
  });
