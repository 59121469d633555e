import { listed } from '../languages/counting.js';
import type { OrganisationId, PersonId, RoomId } from '../names.js';
import type { Members, Organisation } from './state.js';
import { words } from './words.js';

/** The account this person first came with: one person, however many platforms. */
export const firstAccount = (members: Members, person: PersonId): PersonId =>
  members.people.get(person)?.same ?? person;

/** Every account of one person, however many platforms. */
export function accountsOf(members: Members, person: PersonId): PersonId[] {
  const first = firstAccount(members, person);
  const others = [...members.people.keys()].filter((one) => firstAccount(members, one) === first);
  return [...new Set([person, first, ...others])];
}

export const organisationOf = (members: Members, person: PersonId): Organisation | undefined =>
  members.organisations.get(members.people.get(person)?.organisation ?? '');

export const isHost = (members: Members, person: PersonId): boolean => members.hosts.has(firstAccount(members, person));

/** The organisation's name, for sentences; what an unknown one is called when it has left. */
export const nameOf = (members: Members, organisation: OrganisationId): string =>
  members.organisations.get(organisation)?.name ?? words.hasLeft;

/** An organisation's name with its kind: `Harbour Trust (Charity)`. */
export const kindly = (members: Members, organisation: OrganisationId): string => {
  const kind = members.organisations.get(organisation)?.kind;
  return `${nameOf(members, organisation)}${kind ? ` (${words.kinds[kind]})` : ''}`;
};

/** Names joined for a sentence: `Rooted, Street Nurses and Legal Bridge`. */
export const namesOf = (members: Members, organisations: Iterable<OrganisationId>): string =>
  inWords([...organisations].map((id) => nameOf(members, id)));

/** `a, b and c`, in the language in force. */
export const inWords: (parts: string[]) => string = listed;

/** The organisations that may be asked and reminded: a watching organisation reads only the digest. */
export const asked = (members: Members): Organisation[] =>
  [...members.organisations.values()].filter(({ part, delegates }) => part !== 'watching' && delegates.length > 0);

const openDelegate = (members: Members, organisation: OrganisationId): PersonId | undefined =>
  members.organisations.get(organisation)?.delegates.find((person) => !members.unreachable.has(person));

/** Where an organisation hears privately: its first delegate whose messages are open, else its first, who is told in a room that something waits. */
export const inboxOf = (members: Members, organisation: OrganisationId): { person: PersonId }[] => {
  const person = openDelegate(members, organisation) ?? members.organisations.get(organisation)?.delegates[0];
  return person ? [{ person }] : [];
};

/** Nobody of this organisation takes private messages. */
export const isClosed = (members: Members, organisation: OrganisationId): boolean =>
  openDelegate(members, organisation) === undefined;

/** Somebody else of this person's organisation takes private messages. */
export const hearsElsewhere = (members: Members, person: PersonId): boolean => {
  const open = openDelegate(members, organisationOf(members, person)?.id ?? '');
  return open !== undefined && open !== person;
};

/** Where the hosts hear privately. */
export const hostInboxes = (members: Members): { person: PersonId }[] =>
  [...members.hosts].map((person) => ({ person }));

/** The organisations that host at the moment, by name. */
export const hostingNames = (members: Members): string[] => [
  ...new Set([...members.hosts].flatMap((person) => organisationOf(members, person)?.name ?? [])),
];

/** Every room of the coalition. */
export const everyRoom = (members: Members): { room: RoomId }[] => [...members.rooms.keys()].map((room) => ({ room }));

/** A name without what people type differently: case, accents' forms, signs and spaces. */
export const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The organisation a person means by these words: exact first, then the only one that begins so. */
export const findOrganisation = (members: Members, words: string): Organisation | undefined => {
  const wanted = bare(words);
  const all = [...members.organisations.values()];
  const exact = all.find(({ id, name }) => id === words || bare(name) === wanted);
  if (exact || wanted === '') return exact;
  const close = all.filter(({ name }) => bare(name).startsWith(wanted));
  return close.length === 1 ? close[0] : undefined;
};

/** Whoever is named first changes from thing to thing: `c7` begins where the seventh would. */
export const inTurn = <T>(all: readonly T[], thing: string): T[] => {
  const turn = all.length === 0 ? 0 : Number(thing.replace(/\D/g, '')) % all.length;
  return [...all.slice(turn), ...all.slice(0, turn)];
};
