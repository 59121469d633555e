import { parseArgs } from 'node:util';
import { Trouble } from '../adapters/cli/verb.js';
import type { Replayed, Size } from './replay/replay.js';

const help = `Plays a real public deliberation as a sense check: its participants become organisations in Slack workspaces
and Discord servers on this machine, and their answers travel the road that people's presses travel.

  npm run replay -- FOLDER [--rooms 3] [--organisations 12] [--statements 20] [--seed moot]

FOLDER holds votes.csv (participant,statement,vote; or as Polis exports it), and, if you have them, statements.csv or
comments.csv and meta.json; each may be packed as .gz. An answer 1 becomes “yes”, -1 “not for us”, 0 “unsure”; what a
participant said nothing about, the organisation leaves open. Rooms alternate between Slack and Discord, up to 12;
organisations 2 to 60; statements 1 to 20. The same folder and seed tell the same story. It ends with 1 when a request
broke a rule of Slack's or Discord's.
`;

const most = { rooms: 12, organisations: 60, statements: 20 };
const least = { rooms: 1, organisations: 2, statements: 1 };

/** What was typed: a folder and a size; or why it cannot be understood; or that help is wanted. */
function readArguments(typed: string[]): { folder: string; size: Size } | { wrong: string } | 'help' {
  const options = {
    rooms: { type: 'string', default: '3' },
    organisations: { type: 'string', default: '12' },
    statements: { type: 'string', default: '20' },
    seed: { type: 'string', default: 'moot' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    read = parseArgs({ args: typed, options, allowPositionals: true });
  } catch (fault) {
    return { wrong: fault instanceof Error ? (fault.message.split('. ')[0] ?? '') : String(fault) };
  }
  const { values, positionals } = read;
  if (values.help) return 'help';
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) return { wrong: 'Give one folder' };
  const numbers = {
    rooms: Number(values.rooms),
    organisations: Number(values.organisations),
    statements: Number(values.statements),
  };
  for (const name of ['rooms', 'organisations', 'statements'] as const)
    if (!Number.isInteger(numbers[name]) || numbers[name] < least[name] || numbers[name] > most[name])
      return { wrong: `--${name} is a number from ${least[name]} to ${most[name]}` };
  return { folder, size: { ...numbers, seed: values.seed } };
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const indented = (text: string): string => text.replace(/^/gm, '  ');

const audience = {
  stage: (sentence: string) => print(sentence),
  progress(done: number, of: number) {
    if (!process.stdout.isTTY) return;
    const filled = Math.round((done / of) * 40);
    process.stdout.write(
      `\r  ${'█'.repeat(filled)}${'░'.repeat(40 - filled)} ${done}/${of}${done === of ? '\r\u001B[K' : ''}`,
    );
  },
};

function printReceived({ conversation, received, summary, refused }: Replayed): void {
  print('\nWHAT EACH ROOM RECEIVED');
  received.forEach(({ room, messages, map, differences, digest }, index) => {
    print(`\n━━ Room ${index + 1}: ${room} ━━ ${messages} messages in all`);
    print(`\nThe map\n${indented(map)}`);
    print(`\nThe differences, as a delegate there reads them\n${indented(differences)}`);
    print(`\nThe digest\n${indented(digest)}`);
  });
  const { source, licence } = conversation;
  if (source || licence)
    print(`\nAnswers from: ${[source, ...(licence ? [`licence and attribution: ${licence}`] : [])].join('; ')}`);
  for (const one of refused) print(`Broke a rule: ${one}`);
  print(JSON.stringify(summary));
}

const read = readArguments(process.argv.slice(2));
if (read === 'help') print(help);
else if ('wrong' in read) {
  process.stderr.write(`${read.wrong}.\n\n${help}`);
  process.exitCode = 1;
} else {
  try {
    // Only now, so that a slip of the fingers is answered at once.
    const { replay } = await import('./replay/replay.js');
    const replayed = await replay(read.folder, read.size, audience);
    printReceived(replayed);
    if (replayed.refused.length > 0) process.exitCode = 1;
  } catch (fault) {
    process.stderr.write(
      `${fault instanceof Trouble ? fault.message : fault instanceof Error ? fault.stack : String(fault)}\n`,
    );
    process.exitCode = 1;
  }
}
