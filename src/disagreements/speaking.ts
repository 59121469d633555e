import { type Asked, type Decision, isRefusal, type Refusal } from '../feature.js';
import { type Hat, hatOf } from '../members/hat.js';
import { mustSayWho } from '../members/sayWho.js';
import type { Members } from '../members/state.js';
import { firstAccount, nameOf } from '../members/who.js';
import type { OrganisationId, PersonId } from '../names.js';
import type { Button } from '../note.js';
import type { Ballot } from '../ports.js';
import type { DisagreementsEvent, SenseCheck } from './shape.js';
import { words } from './words.js';

/** Whose answer it is, and under which voter it lies in the box. */
export interface Speaker {
  hat: Hat;
  voter: OrganisationId | PersonId;
  /** The organisation's; absent for somebody who speaks for themselves. */
  name?: string;
}

/** The line of an organisation's ballot that makes all of it a leaning. */
const hatLine = 'hat';
export const isLeaning = (ballot: Ballot): boolean => ballot[hatLine] === 'checking';
/** People who answer for themselves have names with a colon, organisations have none. */
export const isPerson = (voter: string): voter is PersonId => voter.includes(':');

/** For whom this person answers here: as they say, else as they usually do. What an organisation has said stays said. */
export function speakerOf(
  members: Members,
  check: SenseCheck,
  { by, organisation }: { by: PersonId; organisation?: OrganisationId | undefined },
  as?: Hat,
): Speaker | Refusal {
  const usual = hatOf(members, by);
  const isKnown = organisation !== undefined && usual !== 'myself';
  const own = isKnown && check.checking.has(organisation) ? 'checking' : usual;
  const hat = as ?? (isKnown && check.heard.has(organisation) ? 'organisation' : own);
  if (hat === 'myself') return { hat, voter: firstAccount(members, by) };
  return organisation
    ? { hat, voter: organisation, name: nameOf(members, organisation) }
    : mustSayWho(forMyself(check));
}

const forMyself = ({ id }: SenseCheck): Button => ({
  label: words.forMyself,
  opens: { action: 'propose answer', with: { id, as: 'myself' } },
});

/** What a button or a form carries of it; an organisation's own answer needs no word. */
export const asOf = ({ hat }: Speaker): { as?: Hat } => (hat === 'organisation' ? {} : { as: hat });

type Decided = Decision<DisagreementsEvent> | Refusal;

/** Into the box. The log learns only, and only once, that somebody was heard, or is still checking. */
export function seal(members: Members, check: SenseCheck, asked: Asked, as: Hat, ballot: Ballot): Decided {
  if (asked.by === 'clock') return { events: [] };
  const speaker = speakerOf(members, check, { by: asked.by, organisation: asked.organisation }, as);
  if (isRefusal(speaker)) return speaker;
  const { hat, voter } = speaker;
  const { id } = check;
  const put = (events: DisagreementsEvent[], lines: Ballot): Decided => ({
    events,
    sealed: { box: id, voter, ballot: { ...ballot, ...lines } },
  });
  if (isPerson(voter))
    return put(check.people.has(voter) ? [] : [{ type: 'sensecheck.heardPersonally', id, person: voter }], {});
  const isChecking = check.checking.has(voter);
  if (hat === 'checking')
    return put(isChecking ? [] : [{ type: 'sensecheck.deferred', id, organisation: voter }], { [hatLine]: 'checking' });
  return put(
    check.heard.has(voter) ? [] : [{ type: 'sensecheck.heard', id, organisation: voter }],
    isChecking ? { [hatLine]: '' } : {},
  );
}
