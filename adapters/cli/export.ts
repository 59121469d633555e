import { z } from 'zod';
import { boxesInUse } from '../../src/boxes.js';
import type { Entry, State } from '../../src/coalition.js';
import { csv } from '../../src/copies/csv.js';
import { copyOf } from '../../src/copies/gather.js';
import { copyShape } from '../../src/copies/shape.js';
import { sheetsOf } from '../../src/copies/sheets.js';
import { plainCounts } from '../../src/disagreements/picture.js';
import type { SenseCheck } from '../../src/disagreements/state.js';
import type { CoalitionId } from '../../src/names.js';
import { newStory, readOn, type Story } from '../../src/pages/story.js';
import { writeFolder, writeWhole } from './files.js';
import { sealOf, travelling } from './moving/whole.js';
import { words as movingWords } from './moving/words.js';
import { type History, type Tools, Trouble, type Typed, type Verb } from './verb.js';
import { words } from './words.js';

/** `moot export`: a copy of all that a coalition may see; a whole coalition to move; or a closed sense check for Polis. */
export const exportVerb: Verb = {
  name: 'export',
  about: words.export.about,
  help: words.export.help,
  options: {
    polis: { type: 'boolean' },
    whole: { type: 'boolean' },
    schema: { type: 'boolean' },
    out: { type: 'string' },
  },
  async run(typed, tools) {
    if (typed.values.schema) return tools.out(`${JSON.stringify(z.toJSONSchema(copyShape), undefined, 2)}\n`);
    if (typed.values.polis && typed.values.whole) throw new Trouble(words.export.oneForm);
    const write = typed.values.polis ? exportPolis : typed.values.whole ? exportWhole : exportCopy;
    const history = await tools.openHistory().catch((fault: unknown) => {
      throw new Trouble(fault instanceof Error ? fault.message : String(fault));
    });
    try {
      await write(typed, tools, history);
    } finally {
      await history.close();
    }
  },
};

/** Where to write: as typed, or by a name of its own. */
const outOf = ({ values }: Typed, otherwise: string): string =>
  typeof values.out === 'string' ? values.out : otherwise;

async function storyOf(
  history: History,
  { words: named }: Typed,
): Promise<{ id: CoalitionId; story: Story; entries: Entry[] }> {
  if (named.length > 1) throw new Trouble(words.export.whichCoalition);
  const id = named[0] ?? (await onlyCoalition(history));
  const entries = await history.read(id);
  const story = readOn(newStory(), entries);
  if (!story.state.members.founded) throw new Trouble(words.export.unknownCoalition(id));
  return { id, story, entries };
}

async function exportCopy(typed: Typed, { out, bind }: Tools, history: History): Promise<void> {
  const { id, story } = await storyOf(history, typed);
  const now = new Date().toISOString();
  const copy = copyOf(story, now);
  const folder = outOf(typed, `${id}-copy`);
  writeFolder(folder, {
    ...(await bind(story, now)),
    ...sheetsOf(copy),
    'coalition.json': `${JSON.stringify(copy, undefined, 2)}\n`,
    'READ-ME.txt': `${words.export.copyHow}\n`,
  });
  out(`${words.export.copied(folder, copy.coalition.name, copy.digests.length)}\n`);
}

async function exportWhole(typed: Typed, { out }: Tools, history: History): Promise<void> {
  const { id, story, entries } = await storyOf(history, typed);
  const file = outOf(typed, `${id}.moot.json`);
  const travels = travelling(entries, story.state);
  const board = await history.board(id);
  const whole = { format: 'moot.whole', version: 1, coalition: id, seal: sealOf(travels), story: travels, board };
  writeWhole(file, JSON.stringify(whole), { onlyOwner: true });
  const sealed = boxesInUse(story.state).size > 0 ? `${movingWords.sealed}\n` : '';
  out(`${words.export.wholeWritten(file)}\n${sealed}`);
}

async function exportPolis(typed: Typed, { out }: Tools, history: History): Promise<void> {
  const [id = '', coalition] = [...typed.words].reverse();
  if (!id || typed.words.length > 2) throw new Trouble(words.export.whichCheck);
  const meant = coalition ?? (await onlyCoalition(history));
  const state = await stateOf(history, meant);
  if (!state.members.name) throw new Trouble(words.export.unknownCoalition(meant));
  const check = state.disagreements.senseChecks.get(id);
  if (!check) throw new Trouble(words.export.unknownCheck(id, [...state.disagreements.senseChecks.keys()]));
  if (!check.closed) throw new Trouble(words.export.stillOpen(id));
  const folder = outOf(typed, `${meant}-${id}`);
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

const stateOf = async (history: History, coalition: CoalitionId): Promise<State> =>
  readOn(newStory(), await history.read(coalition)).state;

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
