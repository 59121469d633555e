import { boxesInUse } from '../src/boxes.js';
import { emptyState, type State } from '../src/coalition.js';
import { languageOfLocale } from '../src/languages/language.js';
import { languageFor } from '../src/members/language.js';
import { firstAccount, isHost } from '../src/members/who.js';
import type { Moot } from '../src/moot.js';
import type { CoalitionId } from '../src/names.js';
import type { Ballot, LinkTo } from '../src/ports.js';
import type { Caller } from './arriving.js';
import type { Action, Asking, AskingSealed } from './command.js';

/** Who asks, and what they may know: their coalition as it stands, and their own sealed answers if the action reads them. */
export async function askingOf(
  moot: Moot,
  { person, name, room, roomName, locale }: Caller,
  coalition: CoalitionId | undefined,
  { readsSealed }: Pick<Action, 'readsSealed'>,
  known?: State,
): Promise<AskingSealed> {
  const { addresses, clock, linkTo, newId } = moot.world;
  const state = known ?? (coalition ? await moot.recall(coalition) : emptyState());
  const organisation = state.members.people.get(person)?.organisation;
  const own = async (voter: string | undefined) =>
    readsSealed && voter ? ownBallots(moot, coalition, voter, state) : new Map();
  const ballots = await own(organisation);
  const personal = await own(firstAccount(state.members, person));
  const language = state.members.founded ? languageFor(state.members, person) : (languageOfLocale(locale) ?? 'en');
  const here = { coalition, language, organisation, state, isHost: isHost(state.members, person), ballots, personal };
  const pages = linkTo && coalition ? { pages: pagesOf(linkTo, coalition, state) } : {};
  const mail = addresses && coalition ? { readerAt: (at: string) => addresses.idOf(coalition, at) } : {};
  return { person, name, room, roomName, now: clock(), newId, ...here, ...pages, ...mail };
}

const pagesOf = (linkTo: LinkTo, coalition: CoalitionId, { pages: { closed, renewed } }: State): Asking['pages'] =>
  closed ? 'off' : { link: linkTo({ coalition, renewed }) };

async function ownBallots(
  moot: Moot,
  coalition: CoalitionId | undefined,
  voter: string | undefined,
  state: State,
): Promise<Map<string, Ballot>> {
  if (!coalition || !voter) return new Map();
  const boxes = [...boxesInUse(state)].map(
    async (box) => [box, await moot.world.ballots.mine(coalition, box, voter)] as const,
  );
  return new Map(await Promise.all(boxes));
}
