import { emptyState, evolve, type State } from '../../src/coalition.js';
import { plainCounts } from '../../src/disagreements/picture.js';
import type { SenseCheck } from '../../src/disagreements/state.js';
import type { CoalitionId } from '../../src/names.js';
import { writeFolder } from './files.js';
import { type History, type Tools, Trouble, type Typed, type Verb } from './verb.js';
import { words } from './words.js';

/** `moot export --polis`: a closed sense check in the form of a Polis export, as far as its floors allow. */
export const exportVerb: Verb = {
  name: 'export',
  about: words.export.about,
  help: words.export.help,
  options: { polis: { type: 'boolean' }, out: { type: 'string' } },
  async run(typed, tools) {
    if (!typed.values.polis) throw new Trouble(words.export.whichForm);
    const history = await tools.openHistory().catch((fault: unknown) => {
      throw new Trouble(fault instanceof Error ? fault.message : String(fault));
    });
    try {
      await exportPolis(typed, tools, history);
    } finally {
      await history.close();
    }
  },
};

async function exportPolis({ words: named, values }: Typed, { out }: Tools, history: History): Promise<void> {
  const [id = '', coalition] = [...named].reverse();
  if (!id || named.length > 2) throw new Trouble(words.export.whichCheck);
  const meant = coalition ?? (await onlyCoalition(history));
  const state = await stateOf(history, meant);
  if (!state.members.name) throw new Trouble(words.export.unknownCoalition(meant));
  const check = state.disagreements.senseChecks.get(id);
  if (!check) throw new Trouble(words.export.unknownCheck(id, [...state.disagreements.senseChecks.keys()]));
  if (!check.closed) throw new Trouble(words.export.stillOpen(id));
  const folder = typeof values.out === 'string' ? values.out : `${meant}-${id}`;
  const files = polisFiles(check);
  writeFolder(folder, { ...files, 'READ-ME.txt': `${words.export.limits}\n` });
  const withheld = check.closed.results.filter((result) => !plainCounts(result)).length;
  out(`${words.export.written(folder, check.statements.length, withheld)}\n${words.export.limits}\n`);
}

async function onlyCoalition(history: History): Promise<CoalitionId> {
  const all = history.coalitions();
  if (!all) throw new Trouble(words.export.nameCoalition);
  const [only] = all;
  if (only === undefined) throw new Trouble(words.export.noCoalition);
  if (all.length === 1) return only;
  const named = all.map(async (id): Promise<[string, string]> => [id, (await stateOf(history, id)).members.name]);
  throw new Trouble(words.export.severalCoalitions(await Promise.all(named)));
}

async function stateOf(history: History, coalition: CoalitionId): Promise<State> {
  const state = emptyState();
  for (const entry of await history.read(coalition)) evolve(state, entry);
  return state;
}

/**
 * `comments.csv` and `summary.csv` in Polis's columns. Single answers were destroyed at the close, so there are no
 * `votes.csv` and no `participants-votes.csv`; who wrote a statement, and when, is nobody's business either.
 */
export function polisFiles({ title, opened, statements, closed }: SenseCheck): Record<string, string> {
  const { results = [], pattern } = closed ?? {};
  const mayTell = results.some(({ ground }) => ground !== null);
  const at = Date.parse(opened);
  const comments = statements.map((statement, index) => {
    const result = results[index];
    const counts = result && plainCounts(result);
    return [at, opened, index + 1, '', counts?.yes ?? '', counts?.no ?? '', 1, statement];
  });
  const head = ['timestamp', 'datetime', 'comment-id', 'author-id', 'agrees', 'disagrees', 'moderated', 'comment-body'];
  return {
    'comments.csv': csv([head, ...comments]),
    'summary.csv': csv([
      ['topic', title],
      ['voters', mayTell ? (closed?.heard ?? '') : ''],
      ['comments', statements.length],
      ['groups', pattern?.is === 'groups' ? pattern.groups.length : ''],
    ]),
  };
}

/** RFC 4180. A cell that a spreadsheet would take for a formula is quoted by an apostrophe, as spreadsheets do themselves. */
const csv = (rows: (string | number)[][]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
