import type { Entry, State } from '../coalition.js';
import { copyOf } from '../copies/gather.js';
import { hatOf } from '../members/hat.js';
import { accountsOf, firstAccount, isHost, nameOf } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import type { Attached, Fact } from '../note.js';
import { newStory, readOn } from '../pages/story.js';
import type { Ballot } from '../ports.js';
import { parts, recordOf } from '../record/record.js';
import { ofOrganisation, ofPerson, ownEntries, saidIn, sealedIn } from './ours.js';
import { type Chapter, documentOf } from './page.js';
import { words } from './words.js';

/** Who asks for it, and what may be read for them: everything as it was before they went. */
export interface Asks {
  story: Entry[];
  person: PersonId;
  ballots: ReadonlyMap<string, Ballot>;
  personal: ReadonlyMap<string, Ballot>;
  now: Moment;
}

const version = 1;
const always = '1970-01-01T00:00:00.000Z';

/** What an organisation said, answered, promised and did, with what every room may read: a page and a file for machines. */
export function filesOfOrganisation(asks: Asks, organisation: OrganisationId): Attached[] {
  const read = readOn(newStory(), asks.story);
  const { state } = read;
  const own = ofOrganisation(state, organisation);
  const record = recordOf(state, { organisation, person: firstAccount(state.members, asks.person) }, always);
  const sealed = sealedIn(state, asks.ballots);
  const copy = copyOf(read, asks.now);
  const { name, kind, size, part, since } = state.members.organisations.get(organisation) ?? {};
  const of = { id: organisation, name, kind, size, part, since };
  return twoFiles(
    words.fileOurs,
    { version, made: asks.now, coalition: copy.coalition, of, record, said: ownEntries(asks.story, own), sealed, copy },
    {
      title: words.titleOurs(nameOf(state.members, organisation), state.members.name),
      about: [words.holdsOurs, words.holdsNot],
      made: asks.now,
      zone: state.members.zone,
      chapters: [
        ...parts.map((one): Chapter => ({ title: words.parts[one], lines: record[one] })),
        ...said(asks.story, own),
        ...sealed.map((one): Chapter => ({ title: `${words.sealed}: ${one.about}`, lines: one.words })),
        ...shared(copy),
      ],
    },
  );
}

/** What Moot holds about one person. */
export function filesOfPerson(asks: Asks): Attached[] {
  const { state } = readOn(newStory(), asks.story);
  const accounts = accountsOf(state.members, asks.person);
  const own = ofPerson(accounts);
  const sealed = sealedIn(state, asks.personal);
  const { name, purpose, zone } = state.members;
  const facts = factsOf(state, asks.person, accounts);
  return twoFiles(
    words.fileMe,
    {
      ...{ version, made: asks.now, coalition: { name, purpose, zone } },
      of: Object.fromEntries(facts.map((fact) => [fact.name, fact.is.join('')])),
      ...{ accounts, said: ownEntries(asks.story, own), sealed },
    },
    {
      title: words.titleMe(name),
      about: [words.holdsMe, words.holdsNot],
      made: asks.now,
      zone,
      chapters: [
        { title: words.who, lines: facts.map((fact) => `${fact.name}: ${fact.is.join('')}`) },
        ...said(asks.story, own),
        ...sealed.map((one): Chapter => ({ title: `${words.sealed}: ${one.about}`, lines: one.words })),
      ],
    },
  );
}

const twoFiles = (name: string, machines: object, page: Parameters<typeof documentOf>[0]): Attached[] => [
  { name: `${name}.html`, type: 'text/html', content: documentOf(page) },
  { name: `${name}.json`, type: 'application/json', content: `${JSON.stringify(machines, undefined, 2)}\n` },
];

const said = (story: Entry[], own: (entry: Entry) => boolean): Chapter[] =>
  [...saidIn(story, own)].map(([kind, all]) => ({
    title: kind,
    dated: all.map(({ at, words: one }) => ({ at, said: one })),
  }));

function factsOf(state: State, person: PersonId, accounts: PersonId[]): Fact[] {
  const { members, digest, introductions } = state;
  const known = members.people.get(person);
  const first = firstAccount(members, person);
  const introduced = [...introductions.all.values()].filter(({ people }) => people.includes(first)).length;
  const { facts } = words;
  return [
    ...(known ? [{ name: facts.name, is: [known.name] }] : []),
    ...(known ? [{ name: facts.organisation, is: [nameOf(members, known.organisation)] }] : []),
    { name: facts.accounts, is: [accounts.join(', ')] },
    { name: facts.hat, is: [memberWords.hats[hatOf(members, person)]] },
    { name: facts.hosts, is: [isHost(members, person) ? words.yes : words.no] },
    { name: facts.digest, is: [words.digest[digest.personally.get(person)?.how ?? 'none']] },
    { name: facts.introductions, is: [words.introduced(introduced)] },
  ];
}

const shared = ({ proposals, commitments, differences, digests }: ReturnType<typeof copyOf>): Chapter[] => [
  {
    title: `${words.shared}: ${words.sharedParts.decisions}`,
    lines: proposals.flatMap(({ title, outcome }) => (outcome ? [`${title}: ${outcome}`] : [])),
  },
  {
    title: `${words.shared}: ${words.sharedParts.commitments}`,
    lines: commitments.map(({ what, heldBy }) => `${what} ${words.heldBy(heldBy.join(', '))}`),
  },
  {
    title: `${words.shared}: ${words.sharedParts.differences}`,
    lines: differences.map(({ unshared, settledAs }) => (settledAs ? `${unshared}: ${settledAs}` : unshared)),
  },
  ...digests.map(({ title, text }): Chapter => ({ title, lines: text.split('\n').slice(1) })),
];
