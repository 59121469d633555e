import { repeats } from '../../forgetting/copies.js';
import type { Moment } from '../../names.js';
import { type Line, plainLine } from '../../note.js';
import type { Contents, Correction, Section, SectionName } from '../events.js';
import type { Erasure, Posted } from '../shape.js';
import { words as digestWords } from '../words.js';
import { words } from './words.js';

/** A correction and nothing else. */
export const placed = (one: {
  digest: string;
  section?: SectionName | undefined;
  line?: number | undefined;
  text: string;
}): Correction => ({
  digest: one.digest,
  ...(one.section === undefined ? {} : { section: one.section }),
  ...(one.line === undefined ? {} : { line: one.line }),
  text: one.text,
});

/** A posted digest after a correction: the line as it should read, and at the foot that it was corrected, and when. */
export function corrected(posted: Posted, { section, line, text }: Correction, at: Moment): Posted {
  const day = { day: at.slice(0, 10) };
  if (section === undefined || line === undefined)
    return { ...posted, changed: at, foot: [...posted.foot, [words.correction, day, `: ${text}`]] };
  const sections = posted.sections.flatMap((one): Section[] => {
    if (one.name !== section || one.lines[line] === undefined) return [one];
    if (text !== '') return [{ ...one, lines: one.lines.map((known, index) => (index === line ? [text] : known)) }];
    const rest = without(one, (_, index) => index === line);
    return rest.lines.length > 0 ? [rest] : [];
  });
  const said = text === '' ? words.lineTakenOut : words.lineCorrected;
  return { ...posted, changed: at, sections, foot: [...posted.foot, [said(digestWords.sections[section]), day, '.']] };
}

function without(section: Section, isOut: (line: Line, index: number) => boolean): Section {
  const stays = (_: unknown, index: number) => !isOut(section.lines[index] ?? [], index);
  return { ...section, lines: section.lines.filter(stays), ...(section.of ? { of: section.of.filter(stays) } : {}) };
}

const gone = (): Line => [words.takenBack];

/** A line of plain words that must not repeat what was taken back. */
export const forgotten = (line: string, { words: said }: Pick<Erasure, 'words'>): string =>
  repeats(line, said) ? words.takenBack : line;

/**
 * Contents without what was taken back. A line that tells it says so instead; so does every line that repeats it, and,
 * where a host rewrote the part with the story, all of that part, because nobody can tell how much of it is the story.
 */
export function withdrawn<Told extends Contents>(contents: Told, erasure: Erasure): Told {
  const { id, section: own } = erasure;
  const clean = (line: Line): Line => {
    const said = plainLine(line);
    return forgotten(said, erasure) === said ? line : gone();
  };
  const sections = contents.sections.map((section): Section => {
    const isRewritten = own === 'story' && section.name === 'story' && !section.of?.includes(id);
    if (isRewritten) return { ...section, lines: [gone()], ...(section.of ? { of: [''] } : {}) };
    return {
      ...section,
      lines: section.lines.map((line, index) => (section.of?.[index] === id ? gone() : clean(line))),
    };
  });
  return { ...contents, sections, head: contents.head.map(clean), foot: contents.foot.map(clean) };
}
