import type { Entry } from '../coalition.js';
import type { OrganisationId, PersonId } from '../names.js';
import { withoutCopies } from './copies.js';
import { below } from './paths.js';
import { reword, wordsIn } from './spoken.js';
import { words } from './words.js';

/** Who goes, and whether what they said goes with them. */
export interface Going {
  /** The name of the request, `f1`. */
  id: string;
  /** Every account of everybody who goes. */
  people: PersonId[];
  /** When a whole organisation leaves. */
  organisation?: OrganisationId;
  /** What was said for the organisation stays, without a person's name. */
  keep: boolean;
}

/** What becomes of a story when somebody goes. */
export interface Plan {
  change(entry: Entry): Entry;
  /** The story as it will stand. */
  after: Entry[];
  /** The ids of all things in which something changed: notes about them are taken down when nothing shows them any more. */
  touched: Set<string>;
}

/** What the hosts write of what others said. */
const oursToRepeat = ['digest.edited', 'digest.corrected'];
/** Held by the whole coalition, whoever typed it. */
const common = new Set<string>([
  'coalition.founded',
  'room.joined',
  'organisation.joined',
  'organisation.changed',
  'topic.added',
  'topic.renamed',
  'checkin.questionWritten',
  'declaration.worded',
  'declaration.aimed',
  'declaration.published',
  ...oursToRepeat,
]);
/** Works out what is to be rewritten. The whole story is needed, because digests and outcomes repeat what was said. */
export function planFor(going: Going, entries: Entry[]): Plan {
  const people = new Set<string>(going.people);
  const gone = new Set(
    going.keep ? [] : entries.filter((entry) => isTheirs(going, people, entry)).flatMap((entry) => wordsIn(entry)),
  );
  gone.delete('');
  const names = going.organisation && !going.keep ? namesOf(going.organisation, entries) : [];
  const longestFirst = [...gone].sort((a, b) => b.length - a.length);
  const alias = aliasOf(going);
  const change = (entry: Entry): Entry => {
    const reworded = takenBack(entry);
    return below(nameless(reworded), (text) => (people.has(text) ? alias : text)) as Entry;
  };
  const takenBack = (entry: Entry): Entry => {
    if (going.keep) return entry;
    if (isTheirs(going, people, entry)) return reword(entry, () => words.takenBack);
    if (entry.by !== 'clock' && !oursToRepeat.includes(entry.type)) return entry;
    return reword(entry, (said) => withoutNames(names, withoutCopies(longestFirst, said)));
  };
  const nameless = (entry: Entry): Entry => {
    if (entry.type === 'forgetting.asked' && entry.id === going.id) return { ...entry, done: true };
    if (going.organisation && isProfile(entry) && entry.id === going.organisation) {
      const { cause: _, gain: __, ...rest } = entry;
      return going.keep ? entry : { ...rest, name: words.leftOrganisation };
    }
    const own = ('person' in entry && people.has(entry.person ?? '')) || people.has(entry.by);
    return own && isNamed(entry) ? { ...entry, name: words.leftPerson } : entry;
  };
  const after = entries.map(change);
  const touched = new Set(
    entries.flatMap((entry, at) => (JSON.stringify(after[at]) === JSON.stringify(entry) ? [] : idsOf(entry))),
  );
  if (going.organisation) touched.add(going.organisation);
  return { change, after, touched };
}

/** What stands in the log in place of a person: no platform knows it, and it tells nothing. */
export const aliasOf = ({ id }: Going): PersonId => `web:gone-${id}`;

const isProfile = (entry: Entry) => entry.type === 'organisation.joined' || entry.type === 'organisation.changed';
type Named = Extract<Entry, { type: 'delegate.joined' | 'call.joined' | 'proposal.drafted' }>;
/** An event that says what a person is called. */
const isNamed = (entry: Entry): entry is Named =>
  entry.type === 'delegate.joined' ||
  entry.type === 'call.joined' ||
  (entry.type === 'proposal.drafted' && entry.name !== undefined);

const idsOf = (entry: Entry): string[] => ('id' in entry && typeof entry.id === 'string' ? [entry.id] : []);

function isTheirs({ organisation }: Going, people: Set<string>, entry: Entry): boolean {
  const theirs = people.has(entry.by) || (organisation !== undefined && forWhom(entry) === organisation);
  return theirs && !common.has(entry.type);
}

/** The organisation that an entry speaks for. */
export const forWhom = (entry: Entry): OrganisationId | undefined =>
  'organisation' in entry ? entry.organisation : 'asker' in entry ? entry.asker : undefined;

const namesOf = (organisation: OrganisationId, entries: Entry[]): string[] => [
  ...new Set(entries.flatMap((entry) => (isProfile(entry) && entry.id === organisation ? [entry.name] : []))),
];

const withoutNames = (names: string[], said: string): string =>
  names.reduce((left, name) => left.replaceAll(name, words.leftInSentence), said);
