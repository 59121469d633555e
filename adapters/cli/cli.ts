import { parseArgs } from 'node:util';
import { exportVerb } from './export.js';
import { mapVerb } from './map.js';
import { importVerb } from './moving/import.js';
import { jobsVerb } from './running/jobs.js';
import { migrateVerb } from './running/migrate.js';
import { type Tools, Trouble, type Typed, type Verb } from './verb.js';
import { words } from './words.js';

/** All that can be typed after `moot`, in the order help shows it. A new verb is a file and a place in this list. */
const verbs: Verb[] = [mapVerb, exportVerb, importVerb, migrateVerb, jobsVerb];

/** Does what was typed after `moot`. Returns the exit code: 0 done, 1 it cannot be done, 2 it was typed wrongly. */
export async function cli(typed: string[], tools: Tools): Promise<number> {
  const [name = '', ...rest] = typed;
  if (['--help', '-h', 'help'].includes(name)) return say(tools, helpForAll());
  const verb = verbs.find((one) => one.name === name);
  if (!verb) {
    const known = verbs.map((one) => one.name);
    tools.err(`${words.unknownVerb(name, known)}\n`);
    return 2;
  }
  const read = readTyped(verb, rest);
  if ('wrong' in read) {
    tools.err(`${words.oops(verb.name, read.wrong)}\n`);
    return 2;
  }
  if (read.values.help) return say(tools, helpFor(verb));
  try {
    await verb.run(read, tools);
    return 0;
  } catch (fault) {
    if (!(fault instanceof Trouble)) throw fault;
    tools.err(`${fault.message}\n`);
    return 1;
  }
}

function readTyped(verb: Verb, rest: string[]): Typed | { wrong: string } {
  try {
    const options = { ...verb.options, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    return { values: values as Record<string, string | boolean | undefined>, words: positionals };
  } catch (fault) {
    return { wrong: fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : '' };
  }
}

function say({ out }: Tools, text: string): number {
  out(`${text}\n`);
  return 0;
}

const helpForAll = (): string =>
  [words.usage, ...verbs.map(({ name, about }) => `  ${name.padEnd(10)}${about}`), '', words.more].join('\n');

const helpFor = ({ about, help }: Verb): string => `${about}\n\n${help}`;
