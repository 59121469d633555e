import type { Entry, State } from '../coalition.js';
import { copyOf } from '../copies/gather.js';
import { colon } from '../languages/setting.js';
import { hatOf } from '../members/hat.js';
import { accountsOf, firstAccount, isHost, nameOf } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import { type Attached, type Fact, type Line, list, text } from '../note.js';
import { documentOf, htmlOfPage } from '../pages/html.js';
import type { Page, Part } from '../pages/page.js';
import { newStory, readOn } from '../pages/story.js';
import { style } from '../pictures/svg.js';
import type { Ballot } from '../ports.js';
import { parts, recordOf } from '../record/record.js';
import { notedOn, type Said, saidBy, saidForUs } from './ours.js';
import { type Sealed, sealedOf } from './sealed.js';
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
const look = style('body{font:1rem/1.5 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}time{opacity:.7}');

/** What an organisation said, answered, promised and did, with what every room may read: a page and a file for machines. */
export function filesOfOrganisation(asks: Asks, organisation: OrganisationId): Attached[] {
  const read = readOn(newStory(), asks.story);
  const { state } = read;
  const { members } = state;
  const accounts = accountsOf(members, asks.person);
  const said = saidForUs(asks.story, { state, organisation, accounts, isHost: isHost(members, asks.person) });
  const record = recordOf(state, { organisation, person: firstAccount(members, asks.person) }, always);
  const sealed = sealedOf(state, organisation, asks.ballots);
  const copy = copyOf(read, asks.now);
  const { name, kind, size, part, since } = members.organisations.get(organisation) ?? {};
  const of = { id: organisation, name, kind, size, part, since };
  const recorded = parts.map((one) => partOf(words.parts[one], record[one]));
  return twoFiles(
    words.fileOurs,
    { version, made: asks.now, coalition: copy.coalition, of, record, said, sealed, copy },
    state,
    {
      title: words.titleOurs(nameOf(members, organisation), members.name),
      parts: [opening(asks, words.holdsOurs), ...recorded, ...told(said), ...closed(sealed), ...shared(copy)],
    },
  );
}

/** What Moot holds about one person. */
export function filesOfPerson(asks: Asks): Attached[] {
  const { state } = readOn(newStory(), asks.story);
  const { members } = state;
  const accounts = accountsOf(members, asks.person);
  const said = saidBy(state, asks.story, accounts);
  const noted = notedOn(asks.story, accounts);
  const sealed = sealedOf(state, firstAccount(members, asks.person), asks.personal);
  const { name, purpose, zone } = members;
  const facts = factsOf(state, asks.person, accounts);
  const of = Object.fromEntries(facts.map((fact) => [fact.name, fact.is.join('')]));
  return twoFiles(
    words.fileMe,
    { version, made: asks.now, coalition: { name, purpose, zone }, of, accounts, said, noted, sealed },
    state,
    {
      title: words.titleMe(name),
      parts: [
        opening(asks, words.holdsMe),
        { heading: words.who, blocks: [{ kind: 'facts', facts }] },
        ...told(said),
        ...closed(sealed),
        {
          heading: words.noted,
          blocks: [list(noted.map(({ at, what }): Line => [{ moment: at }, ` ${words.notes[what]}`]))],
        },
      ],
    },
  );
}

function twoFiles(
  name: string,
  machines: object,
  { members: { zone } }: State,
  { title, parts: all }: Page,
): Attached[] {
  const page = {
    title,
    parts: all.filter(({ blocks }) => blocks.some((block) => block.kind !== 'list' || block.lines.length > 0)),
  };
  return [
    {
      name: `${name}.html`,
      type: 'text/html',
      content: documentOf(title, [look], ...htmlOfPage(page, { zone, top: undefined })),
    },
    { name: `${name}.json`, type: 'application/json', content: `${JSON.stringify(machines, undefined, 2)}\n` },
  ];
}

const opening = ({ now }: Asks, holds: string): Part => ({
  blocks: [text(words.made, { moment: now }, '.'), text(holds), text(words.holdsNot)],
});

const partOf = (heading: string, lines: string[]): Part => ({
  heading,
  blocks: [list(lines.filter((line) => line !== '').map((line) => [line]))],
});

/** By where it was said. */
function told(said: Said[]): Part[] {
  const found = new Map<string, Line[]>();
  for (const { at, what, about, answers, words: own } of said) {
    const heading = words.kinds[what.slice(0, what.indexOf('.'))] ?? words.said;
    const line: Line = [{ moment: at }, ` ${[...(about ? [about] : []), ...answers, ...own].join(' · ')}`];
    found.set(heading, [...(found.get(heading) ?? []), line]);
  }
  return [...found].map(([heading, lines]): Part => ({ heading, blocks: [list(lines)] }));
}

const closed = (sealed: Sealed[]): Part[] =>
  sealed.map((one) => partOf(`${words.sealed}${colon()}${one.about}`, one.words));

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

const shared = ({ proposals, commitments, differences, digests }: ReturnType<typeof copyOf>): Part[] => [
  partOf(
    `${words.shared}${colon()}${words.sharedParts.decisions}`,
    proposals.flatMap(({ title, outcome }) => (outcome ? [`${title}: ${outcome}`] : [])),
  ),
  partOf(
    `${words.shared}${colon()}${words.sharedParts.commitments}`,
    commitments.map(({ what, heldBy }) => `${what} ${words.heldBy(heldBy.join(', '))}`),
  ),
  partOf(
    `${words.shared}${colon()}${words.sharedParts.differences}`,
    differences.map(({ unshared, settledAs }) => (settledAs ? `${unshared}: ${settledAs}` : unshared)),
  ),
  ...digests.map(({ title, text: said }) => partOf(title, said.split('\n').slice(1))),
];
