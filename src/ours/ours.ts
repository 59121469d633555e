import type { Entry, State } from '../coalition.js';
import { forWhom } from '../forgetting/going.js';
import { wordsIn } from '../forgetting/spoken.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import type { Ballot } from '../ports.js';
import { words } from './words.js';

/** One thing that was said or answered: where, when and what. */
export interface Said {
  kind: string;
  at: Moment;
  words: string[];
}

/** What an entry answers without being words. */
const answering = ['stance', 'answer', 'room', 'helped', 'met', 'changes'] as const;
type Own = (entry: Entry) => boolean;

/** What people said for an organisation; what one of them said for themselves is theirs. */
export function ofOrganisation(state: State, organisation: OrganisationId): Own {
  const isOurs = (by: string) => state.members.people.get(by as PersonId)?.organisation === organisation;
  return (entry) => {
    if ('hat' in entry && entry.hat === 'myself') return false;
    const whose = forWhom(entry);
    if (whose !== undefined) return whose === organisation;
    return !('person' in entry) && isOurs(entry.by);
  };
}

/** What one person said, and what is noted about them, whichever of their accounts it was. */
export function ofPerson(accounts: readonly PersonId[]): Own {
  const own = new Set<unknown>(accounts);
  const named = ['by', 'person', 'account', 'to', 'asked', 'same', 'through'];
  return (entry) => named.some((key) => own.has((entry as unknown as Record<string, unknown>)[key]));
}

/** Entries as they stand in the log, without the name of the platform's delivery. */
export const ownEntries = (story: Entry[], isOwn: Own): Omit<Entry, 'delivery'>[] =>
  story.filter(isOwn).map(({ delivery: _, ...entry }) => entry);

/** The same to read, by where it was said. */
export function saidIn(story: Entry[], isOwn: Own): Map<string, Said[]> {
  const found = new Map<string, Said[]>();
  for (const entry of story.filter(isOwn)) {
    const kind = words.kinds[entry.type.slice(0, entry.type.indexOf('.'))];
    const said = [...answersIn(entry), ...wordsIn(entry)].filter((one) => one !== '');
    if (kind && said.length > 0) found.set(kind, [...(found.get(kind) ?? []), { kind, at: entry.at, words: said }]);
  }
  return found;
}

/** `notTakingPart` reads `not taking part`. */
const answersIn = (entry: Entry): string[] =>
  answering.flatMap((key) => {
    const value = (entry as unknown as Record<string, unknown>)[key];
    if (typeof value === 'boolean') return [value ? words.yes : words.no];
    return typeof value === 'string' && /^\w+$/.test(value)
      ? [value.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]
      : [];
  });

/** What lies sealed, each under what it is about. */
export function sealedIn(state: State, ballots: ReadonlyMap<string, Ballot>): { about: string; words: string[] }[] {
  return [...ballots].flatMap(([box, ballot]) => {
    const said = Object.entries(ballot).flatMap(([key, value]) => (key.endsWith('.first') ? [] : [value]));
    return said.length > 0 ? [{ about: aboutBox(state, box), words: said }] : [];
  });
}

function aboutBox({ disagreements, checkins }: State, box: string): string {
  if (box === 'lines') return words.boxes.lines;
  if (box.startsWith('worries.')) return words.boxes.worries;
  if (checkins.rounds.has(box)) return words.boxes.round;
  return disagreements.senseChecks.get(box)?.title ?? words.boxes.other;
}
