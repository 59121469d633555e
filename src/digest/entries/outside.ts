import type { State } from '../../coalition.js';
import { page } from '../../disagreements/fit.js';
import type { Moment } from '../../names.js';
import {
  type Block,
  type Button,
  buttons,
  type Line,
  list,
  type Note,
  note,
  plainLine,
  strong,
  text,
} from '../../note.js';
import { dayOf } from '../../rhythm/day.js';
import type { Entry, Posted } from '../state.js';
import { words as digestWords } from '../words.js';
import { isReady } from './choose.js';
import { mayLeave, storyLine, winLine } from './entries.js';
import { words } from './words.js';

const kinds = { win: 'changed', story: 'story' } as const;

/**
 * What may be told outside the coalition today, the latest first: told in a digest, meant for outside by those who entered it, and
 * still as they worded it. A line that a host wrote or corrected is not theirs, so it stays inside.
 */
export function outsideLines({ digest, members }: State, now: Moment): { kind: keyof typeof kinds; line: Line }[] {
  const today = dayOf(now, members.zone);
  const leaves = (posted: Posted, id: string, shown: Line | undefined) => {
    const entry = digest.told.get(id);
    if (!entry || entry.kind === 'agenda' || entry.words === '' || !shown) return [];
    const { kind } = entry;
    const isAsTold = plainLine(shown) === plainLine(lineOf(entry));
    const { until: _, ...open } = entry;
    return isAsTold && isReady(entry) && mayLeave(entry, today) && posted.told.includes(id)
      ? [{ kind, line: lineOf(open) }]
      : [];
  };
  return digest.posted
    .toReversed()
    .flatMap((posted) =>
      posted.sections
        .filter(({ name }) => Object.values<string>(kinds).includes(name))
        .flatMap(({ of = [], lines }) => of.flatMap((id, index) => leaves(posted, id, lines[index]))),
    );
}

const lineOf = (entry: Entry): Line => (entry.kind === 'story' ? storyLine(entry) : winLine(entry));

/** The digest for people outside, to copy from: nothing is named or counted by organisation. `more` makes the button to the rest. */
export function outsideNote(state: State, now: Moment, from: number, more: (from: number) => Button): Note {
  const all = outsideLines(state, now);
  const shown = page(
    all.map(({ line }) => line),
    from,
  );
  const here = all.slice(from, from + shown.lines.length);
  const part = (kind: keyof typeof kinds): Block[] => {
    const lines = here.filter((one) => one.kind === kind).map(({ line }) => line);
    return lines.length > 0 ? [text(strong(digestWords.sections[kinds[kind]])), list(lines)] : [];
  };
  return note(
    words.outsideTitle(state.members.name),
    ...(here.length > 0 ? [...part('win'), ...part('story')] : [words.outsideNone]),
    { kind: 'rule' },
    words.outsideHow,
    buttons(...(shown.next === undefined ? [] : [more(shown.next)])),
  );
}
