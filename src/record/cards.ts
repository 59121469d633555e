import type { State } from '../coalition.js';
import { page } from '../disagreements/fit.js';
import { nameOf } from '../members/who.js';
import type { Moment } from '../names.js';
import { type Block, type Button, buttons, list, type Note, note, strong, text } from '../note.js';
import { type Own, parts, recordOf } from './record.js';
import { words } from './words.js';

/** One page of somebody's record, from its `from`th sentence on. `more` makes the button to the rest. */
export function recordNote(
  state: State,
  own: Own,
  since: Moment,
  from: number,
  more: (from: number) => Button,
  ...offered: Button[]
): Note {
  const record = recordOf(state, own, since);
  const all = parts.flatMap((part) => record[part].map((sentence) => ({ part, sentence })));
  const { lines, next } = page(
    all.map(({ sentence }) => [sentence]),
    from,
  );
  const here = all.slice(from, from + lines.length);
  return note(
    words.title(nameOf(state.members, own.organisation)),
    text(words.since(state.members.name), { day: since.slice(0, 10) }, '.'),
    ...parts.flatMap((part): Block[] => {
      const said = here.filter((one) => one.part === part).map(({ sentence }) => [sentence]);
      return said.length > 0 ? [text(strong(words.parts[part])), list(said)] : [];
    }),
    ...(here.length === 0 ? [words.nothing] : []),
    { kind: 'rule' },
    words.whoSees,
    buttons(...(next === undefined ? [] : [more(next)]), ...offered),
  );
}
