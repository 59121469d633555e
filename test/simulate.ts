import { parseArgs } from 'node:util';
import { Progress } from '../adapters/cli/progress.js';
import { readGate } from '../src/agreement/gate/gate.js';
import { interval } from './simulate/interval.js';
import { attack } from './simulate/observers/attack.js';
import { shuffledWithin } from './simulate/people.js';
import { emptyTold, foundIn, judged, runRow, type Told, tell } from './simulate/run.js';
import { deliberations } from './simulate/shuffled.js';
import { rows } from './simulate/truths.js';

const help = `Asks the gate about made-up people of whom the truth is known, and about real answers shuffled within each
statement: how often does it call camps, and any structure at all? Against the bars of the method.

  npm run simulate [-- --quick | --sets N]
  npm run simulate -- observers [--coalitions N]

--sets N   sets of people in each row of the table (100), more where nothing, or a spectrum, is the truth
--quick    12 sets: a first look; a bar that so few sets cannot show to be met is not held against it

observers  lets 10,000 made-up coalitions (or N) live three weeks, each in two worlds that differ only in what is private:
           whoever keeps every message, revision and digest in every room must not be able to tell them apart

Rates are in per cent, with 95 % intervals (Clopper and Pearson). It ends with 1 when a bar is missed, or cannot be shown to be met.
`;

const options = {
  sets: { type: 'string', default: '100' },
  coalitions: { type: 'string', default: '10000' },
  quick: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const percent = (rate: number): string => (100 * rate).toFixed(1);

/** With its 95 % interval. */
function rate(hits: number, of: number): string {
  const [low, high] = interval(hits, of);
  return `${percent(hits / of)} (${percent(low)} – ${percent(high)})`.padStart(22);
}

function line(told: Told): string {
  const { name, sets, verdicts, rightNumber, alike, bar } = told;
  const found = told.rightNumber > 0 ? told.verdicts.camps : 0;
  return `| ${[
    name.padEnd(42),
    String(sets).padStart(5),
    rate(verdicts.camps, sets),
    rate(foundIn(told), sets),
    found > 0 ? rate(rightNumber, found) : ''.padStart(22),
    found > 0 ? (alike / found).toFixed(2) : '    ',
    bar ?? '',
  ].join(' | ')} |`;
}

async function simulate(sets: number, isQuick: boolean): Promise<boolean> {
  const real = await deliberations();
  const all = rows.map((row) => ({ row, sets: sets * (row.weight ?? 1) }));
  const shuffles = real.length * Math.ceil(sets / 2);
  const total = all.reduce((sum, one) => sum + one.sets, 0) + shuffles + real.length;
  const progress = new Progress({ err: (text) => void process.stderr.write(text) }, process.stderr.isTTY);
  let done = 0;
  const watch = (name: string) => () => {
    done += 1;
    progress.show(name, done / total);
  };
  const print = (text: string): Told | undefined => {
    progress.end();
    process.stdout.write(`${text}\n`);
    return undefined;
  };
  print('| truth | sets | called camps, % | any structure, % | right number of camps, % | alike | bar |');
  print('| --- | --- | --- | --- | --- | --- | --- |');
  const told = all.map((one) => {
    const found = runRow(one.row, one.sets, watch(one.row.name));
    print(line(found));
    return found;
  });
  const shuffled = emptyTold('real answers, shuffled within statements');
  const asTheyAre = emptyTold('real answers, as they are');
  for (const { name, answers } of real) {
    for (let set = 0; set < shuffles / real.length; set += 1) {
      tell(shuffled, readGate(shuffledWithin(answers, set + 1), set + 1));
      watch(name)();
    }
    tell(asTheyAre, readGate(answers));
    watch(name)();
  }
  if (real.length > 0) {
    told.push(judged(shuffled, { atMost: 0.01 }));
    for (const one of [judged(shuffled, { atMost: 0.01 }), asTheyAre]) print(line(one));
  } else print('Left out: real answers, because the public deliberations are not here (../shared/data).');
  return told.every(({ bar }) => bar === undefined || bar === 'met' || (isQuick && bar === 'open'));
}

/** Ends with a sentence when somebody can be found; the coalition stands in it, to be looked at. */
function observe(coalitions: number): boolean {
  const progress = new Progress({ err: (text) => void process.stderr.write(text) }, process.stderr.isTTY);
  let done = 0;
  try {
    const met = attack(coalitions, 2_027, () => {
      done += 1;
      progress.show('observers', done / coalitions);
    });
    progress.end();
    process.stdout.write(`${coalitions} coalitions, nobody found. Shown in so many of them: ${JSON.stringify(met)}\n`);
    return true;
  } catch (found) {
    progress.end();
    process.stderr.write(`Somebody can be found in coalition ${done + 1}: ${String(found)}\n`);
    return false;
  }
}

const { values, positionals } = parseArgs({ options, allowPositionals: true });
const coalitions = Number(values.coalitions);
const sets = values.quick ? 12 : Number(values.sets);
if (values.help) process.stdout.write(help);
else if (positionals[0] === 'observers' && Number.isInteger(coalitions) && coalitions > 0) {
  if (!observe(coalitions)) process.exitCode = 1;
} else if (positionals.length > 0) {
  process.stderr.write('Write: observers, and --coalitions as a whole number from 1 on\n');
  process.exitCode = 2;
} else if (!Number.isInteger(sets) || sets < 1) {
  process.stderr.write('--sets is a whole number from 1 on\n');
  process.exitCode = 2;
} else if (!(await simulate(sets, values.quick))) {
  process.stderr.write('A bar was missed.\n');
  process.exitCode = 1;
}
