import type { State } from '../coalition.js';
import type { Boxes, Opened } from '../feature.js';
import type { Members } from '../members/state.js';
import { firstAccount } from '../members/who.js';
import type { OrganisationId, PersonId } from '../names.js';
import type { Ballot } from '../ports.js';
import type { Candidate } from './draw.js';

/** The box of what people told Moot alone. It stays for as long as the coalition does; what is in it enters no event. */
export const introductionsBox = 'introductions';

/** What a person told Moot, for introductions and nothing else. */
export interface Aside {
  /** Read by whoever they are introduced to. */
  about?: string;
  reach?: string;
  /** People by their first account, and organisations: never introduced to this person. Nobody reads it. */
  apart: string[];
  /** First hellos on their way, by introduction. */
  hellos: Map<string, string>;
}

const helloKey = (introduction: string): string => `hello.${introduction}`;
/** Ids of people and organisations hold no line breaks. */
const between = '\n';

export const asideOf = (ballot: Ballot = {}): Aside => ({
  ...(ballot.about ? { about: ballot.about } : {}),
  ...(ballot.reach ? { reach: ballot.reach } : {}),
  apart: (ballot.apart ?? '').split(between).filter((id) => id !== ''),
  hellos: new Map(
    Object.entries(ballot).flatMap(([key, words]) => (key.startsWith('hello.') ? [[key.slice(6), words]] : [])),
  ),
});

/** What goes into the box; an empty line takes out what was there. */
export const sealedLines = (about = '', reach = ''): Ballot => ({ about, reach });
export const sealedApart = (apart: string[]): Ballot => ({ apart: apart.join(between) });
export const sealedHello = (introduction: string, words: string): Ballot => ({ [helloKey(introduction)]: words });
/** Whoever stops takes everything with them. */
export const nothingSealed = (introductions: Iterable<string>): Ballot =>
  Object.assign(sealedLines(), sealedApart([]), ...[...introductions].map((id) => sealedHello(id, '')));

/** Everybody's asides, from the ballots of the box. */
export const asidesIn = (opened: Opened[] = []): Map<PersonId, Aside> =>
  new Map(opened.map(({ of, ballot }) => [of as PersonId, asideOf(ballot)]));

export const asides = (sealed: Boxes | undefined): Map<PersonId, Aside> => asidesIn(sealed?.get(introductionsBox));

/** Whose ballots may lie in the box. */
export const votersIn = ({ members }: State, box: string): PersonId[] =>
  box === introductionsBox ? [...new Set([...members.people.keys()].map((one) => firstAccount(members, one)))] : [];

/** One of the two asked not to be introduced to the other, or to anybody of their organisation. */
export const wantApart = (all: Map<PersonId, Aside>, one: Candidate, other: Candidate): boolean =>
  avoids(all.get(one.person), other) || avoids(all.get(other.person), one);

/** Somebody of one of these two organisations asked not to be introduced to the other, or to somebody there. */
export const areApart = (
  { members }: Pick<State, 'members'>,
  all: Map<PersonId, Aside>,
  one: OrganisationId,
  other: OrganisationId,
): boolean => {
  const there = peopleOf(members, other);
  return peopleOf(members, one).some((person) => there.some((another) => wantApart(all, person, another)));
};

const peopleOf = (members: Members, organisation: OrganisationId): Candidate[] =>
  (members.organisations.get(organisation)?.delegates ?? []).map((one) => ({
    person: firstAccount(members, one),
    organisation,
  }));

const avoids = (
  aside: Aside | undefined,
  { person, organisation }: { person: PersonId; organisation: string },
): boolean => aside !== undefined && (aside.apart.includes(person) || aside.apart.includes(organisation));
