import { Trouble } from '../adapters/cli/verb.js';
import { check } from './conformance/check.js';
import { type Folder, readFolder } from './conformance/folder.js';

const help = `Compares what Moot makes of public conversations with what Polis published and with an independent calculation.

  npm run conformance -- FOLDER…

FOLDER holds votes.csv and, when they are there, groups.csv (participant,group), statements.csv or comments.csv, meta.json and
expected.json (each may be packed as .gz). Without groups or expected figures it prints what can be said without them.
It ends with 1 when a bar is missed.
`;

const print = (line: string) => process.stdout.write(`${line}\n`);
const number = (value: number) => value.toLocaleString('en');

/** Prints the table of one folder; says whether every bar held. */
function compare(folder: Folder): boolean {
  const { name, conversation, published, expected } = folder;
  const { checks, milliseconds, reading } = check(folder);
  const { voters, statements, side } = conversation.answers;
  print(`\n${name}: ${number(voters)} voters, ${number(statements)} statements, ${number(side.length)} answers`);
  const tried = reading.silhouettes.map(({ k, silhouette }) => `${k}: ${silhouette.toFixed(3)}`).join(', ');
  const explained = reading.components.values.map((value) => `${((100 * value) / reading.variance).toFixed(1)} %`);
  print(
    `  ${number(reading.placed.length)} placed, ${explained.join(' and ')} along two axes, ${reading.k} groups (silhouettes ${tried}), ${reading.bridges.length} bridges, in ${milliseconds.toFixed(0)} ms`,
  );
  const width = Math.max(...checks.map(({ what }) => what.length));
  for (const { what, found, bar, holds } of checks)
    print(`  ${holds ? '✓' : '✗'} ${what.padEnd(width)}  ${found.padEnd(20)}  ${bar}`.trimEnd());
  const missing = [...(published ? [] : ['published groups']), ...(expected ? [] : ['expected figures'])];
  if (missing.length > 0) print(`  Not compared, because the folder has no ${missing.join(' and no ')}.`);
  return checks.every(({ holds }) => holds);
}

const folders = process.argv.slice(2);
if (folders.length === 0 || folders.includes('--help')) {
  print(help);
  process.exitCode = folders.length === 0 ? 1 : 0;
}
let missed = 0;
for (const folder of folders.filter((one) => one !== '--help')) {
  try {
    if (!compare(await readFolder(folder))) missed += 1;
  } catch (fault) {
    if (!(fault instanceof Trouble)) throw fault;
    print(`\n${folder}: ${fault.message}`);
    missed += 1;
  }
}
if (folders.length > 0)
  print(missed === 0 ? '\nEvery bar held.' : `\n${missed} of ${folders.length} folders missed a bar.`);
if (missed > 0) process.exitCode = 1;
