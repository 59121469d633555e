import type { State } from '../coalition.js';
import type { Decision, Due, Opened, Refusal, Sealed } from '../feature.js';
import { refuse } from '../feature.js';
import type { Organisation } from '../members/state.js';
import { asked } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { cautionsIn } from '../proposals/caution.js';
import { addHours, later } from '../rhythm/day.js';
import { inNoOrder } from '../unordered.js';
import type { JoiningIntent } from './intents.js';
import { joiners, newUntil } from './newcomers.js';
import type { Hopes, JoiningEvent } from './state.js';
import { words } from './words.js';

/** With fewer than this who said it, no name is no cover. */
export const floor = 5;
const readHours = 7 * 24;

/** What is said of one newcomer lies in its own box; what newcomers say with no name lies together. */
export const boxAbout = (newcomer: OrganisationId): string => `hopes.${newcomer}`;
export const poolOf = ({ joining }: Pick<State, 'joining'>): string => `hopes.n${joining.pools.length + 1}`;
export const isPool = (box: string): boolean => /^hopes\.n\d+$/.test(box);

/** When what was said of a newcomer is read out. */
export const readAt = ({ since }: Organisation): Moment => addHours(since, readHours);

/** May still be asked about this newcomer: it has not been read, and enough are here that no name is a cover. */
export const isAskedAbout = ({ members, joining }: State, newcomer: Organisation, now: Date): boolean =>
  now.toISOString() < readAt(newcomer) &&
  !joining.welcomes.get(newcomer.id)?.read &&
  joiners(members).includes(newcomer) &&
  asked(members).filter(({ id }) => id !== newcomer.id).length >= floor;

export const boxesOf = ({ members, joining }: State): string[] => [
  ...joiners(members)
    .filter(({ id }) => !joining.welcomes.get(id)?.read)
    .map(({ id }) => boxAbout(id)),
  ...(joiners(members).length > 0 ? [poolOf({ joining })] : []),
];

type Said = { hope: string; worry: string };
const sealedIn = (box: string, voter: OrganisationId, { hope, worry }: Said): Sealed => ({
  box,
  voter,
  ballot: { hope, worry },
});

/** What one of those who were here says of a newcomer, in private; empty words take it back. */
export function say(
  state: State,
  { id, ...said }: Extract<JoiningIntent, { type: 'joining.say' }>,
  organisation: OrganisationId,
  now: Date,
): Decision<JoiningEvent> | Refusal {
  const newcomer = state.members.organisations.get(id);
  if (!newcomer || id === organisation || !isAskedAbout(state, newcomer, now)) return refuse(words.notAskedNow);
  if (cautionsIn(said.hope, said.worry).length > 0) return refuse(words.noPeople);
  return { events: [], sealed: sealedIn(boxAbout(id), organisation, said) };
}

/** What a newcomer says of us: from itself, or with no name beside other newcomers. One takes the place of the other. */
export function tell(
  state: State,
  { hope, worry, seen }: Extract<JoiningIntent, { type: 'joining.tell' }>,
  organisation: OrganisationId,
  now: Date,
): Decision<JoiningEvent> | Refusal {
  if ((newUntil(state.members, organisation) ?? '') <= now.toISOString()) return refuse(words.notNew);
  if (cautionsIn(hope, worry).length > 0) return refuse(words.noPeople);
  const before = state.joining.welcomes.get(organisation)?.told;
  const [open, unnamed] = seen === 'everyone' ? [{ hope, worry }, nothing] : [nothing, { hope, worry }];
  const isNews = open.hope !== '' || open.worry !== '' || before !== undefined;
  return {
    events: isNews ? [{ type: 'joining.told', id: organisation, ...open }] : [],
    sealed: sealedIn(poolOf(state), organisation, unnamed),
  };
}
const nothing: Said = { hope: '', worry: '' };

/** Each kind by itself, and only what at least five organisations said. */
export function heardFrom(box: string, opened: Opened[]): Hopes {
  const of = (kind: keyof Said): string[] => {
    const said = opened.filter(({ ballot }) => ballot[kind]);
    const writers = new Set(said.map((one) => one.of));
    return writers.size < floor
      ? []
      : inNoOrder(
          box,
          said.map(({ ballot }) => ballot[kind] ?? ''),
        );
  };
  return { hopes: of('hope'), worries: of('worry') };
}

/** A week after a newcomer joined, what was said of it is read out. */
export const dueReading = ({ members, joining }: State): Due<JoiningIntent>[] =>
  joiners(members)
    .filter(({ id }) => !joining.welcomes.get(id)?.read)
    .map((newcomer) => ({ at: readAt(newcomer), intent: { type: 'joining.read', id: newcomer.id } }));

/** What newcomers said is read out when five have and each had its week; with fewer, it is dropped when none is new. */
export function duePool(state: State, ballots: Opened[] = []): Due<JoiningIntent>[] {
  const writers = ballots.flatMap(({ of }) => state.members.organisations.get(of) ?? []);
  if (writers.length === 0) return [];
  const ends = writers.map((one) =>
    writers.length >= floor ? readAt(one) : (newUntil(state.members, one.id) ?? readAt(one)),
  );
  return [{ at: ends.reduce(later), intent: { type: 'joining.readPool', box: poolOf(state) } }];
}
