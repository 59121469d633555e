import type { Entry, State } from '../coalition.js';
import { wordsIn } from '../forgetting/spoken.js';
import type { Moment, PersonId } from '../names.js';
import { ours, type Reader } from './colleagues.js';
import { words } from './words.js';

/** One thing that was said or answered: when, what it is called in the story, and what it was about. No account stands in it. */
export interface Said {
  at: Moment;
  what: Entry['type'];
  id?: string;
  /** What was answered: the title of a proposal, the words of an ask. */
  about?: string;
  answers: string[];
  words: string[];
}

/** What is an answer without being words. */
const answering = ['stance', 'answer', 'room', 'helped', 'met', 'changes', 'moved', 'arrived'] as const;

/** What was said for an organisation, as far as this person may read it. */
export const saidForUs = (story: Entry[], reader: Reader): Said[] =>
  story.flatMap((entry) => saidIn(reader.state, ours(entry, reader)));

/** What one person said, for themselves and for whoever they answered for. */
export const saidBy = (state: State, story: Entry[], accounts: readonly PersonId[]): Said[] =>
  story.flatMap((entry) => saidIn(state, accounts.some((account) => account === entry.by) ? entry : undefined));

function saidIn(state: State, entry: Entry | undefined): Said[] {
  if (!entry) return [];
  const said = wordsIn(entry).filter((one) => one !== '');
  const answers = answersIn(entry, said);
  const { at, type: what } = entry;
  const id = 'id' in entry ? { id: entry.id } : {};
  const about = 'id' in entry && answers.length > 0 ? aboutOf(state, entry.id) : {};
  return said.length + answers.length > 0 ? [{ at, what, ...id, ...about, answers, words: said }] : [];
}

function aboutOf({ commitments, disagreements, proposals }: State, id: string): Pick<Said, 'about'> {
  const about =
    proposals.all.get(id)?.title ?? commitments.all.get(id)?.what ?? disagreements.differences.get(id)?.unshared;
  return about === undefined ? {} : { about };
}

/** `notTakingPart` reads `not taking part`. */
const answersIn = (entry: Entry, said: string[]): string[] =>
  answering.flatMap((key) => {
    const value = (entry as unknown as Record<string, unknown>)[key];
    if (typeof value === 'boolean') return [value ? words.yes : words.no];
    return typeof value === 'string' && !said.includes(value)
      ? [value.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]
      : [];
  });

/** What others, or the clock, noted about somebody and told them: what happened, and when. */
export interface Noted {
  at: Moment;
  what: keyof typeof words.notes;
}

/** Whoever else thought of somebody, and what they said of them, is not here. */
export const notedOn = (story: Entry[], accounts: readonly PersonId[]): Noted[] =>
  story.flatMap((entry) => {
    const { at, type: what } = entry;
    return isNote(what) && isAbout(entry, accounts) ? [{ at, what }] : [];
  });

const isNote = (type: string): type is Noted['what'] => type in words.notes;

function isAbout(entry: Entry, accounts: readonly string[]): boolean {
  const one = [...('person' in entry ? [entry.person] : []), ...('to' in entry ? [entry.to] : [])];
  const named = entry.type === 'introduction.made' ? [...one, ...entry.people] : one;
  return named.some((account) => account !== undefined && accounts.includes(account));
}
