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
  { readsSealed, readsStory }: Pick<Action, 'readsSealed' | 'readsStory'>,
  known?: State,
): Promise<AskingSealed> {
  const { addresses, clock, linkTo, newId } = moot.world;
  const state = known ?? (coalition ? await moot.recall(coalition) : emptyState());
  const organisation = state.members.people.get(person)?.organisation;
  const own = (voter: string | undefined) => ownBallots(moot, coalition, voter, state);
  const ballots = readsSealed ? await own(organisation) : noBallots;
  const personal = readsSealed ? await own(firstAccount(state.members, person)) : noBallots;
  const language = state.members.founded ? languageFor(state.members, person) : (languageOfLocale(locale) ?? 'en');
  // Written out, not spread: this is made twice for each press.
  const asking: AskingSealed = {
    person,
    name,
    room,
    roomName,
    coalition,
    language,
    organisation,
    isHost: isHost(state.members, person),
    state,
    ballots,
    personal,
    now: clock(),
    newId,
  };
  if (linkTo && coalition) asking.pages = pagesOf(linkTo, coalition, state);
  if (addresses && coalition) asking.readerAt = (at) => addresses.idOf(coalition, at);
  if (readsStory && coalition) asking.story = await moot.world.log.read(coalition, 0);
  return asking;
}

const noBallots: ReadonlyMap<string, Ballot> = new Map();

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
