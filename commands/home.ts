import { z } from 'zod';
import { sentLines } from '../src/checkins/copy.js';
import { nextId, openRound } from '../src/checkins/state.js';
import { holdersOf, isGoing } from '../src/commitments/state.js';
import { openSenseChecks } from '../src/disagreements/state.js';
import { questionsTo } from '../src/inbox/carried.js';
import { isAskedAbout } from '../src/lines/askedAbout.js';
import { isOpen } from '../src/meetings/state.js';
import { hatOf } from '../src/members/hat.js';
import { sayWho } from '../src/members/sayWho.js';
import { organisationOf } from '../src/members/who.js';
import { words as memberWords } from '../src/members/words.js';
import { mirrorBlocks } from '../src/mirror/cards.js';
import { type Block, type Button, buttons, type Line, list, note, strong, text } from '../src/note.js';
import { waitingProposals } from '../src/proposals/own/standing.js';
import { stewardHat, titleOf } from '../src/stewards/hat.js';
import { words as stewardWords } from '../src/stewards/words.js';
import { answerIn, questionsIn } from './checkinRound.js';
import { type AskingSealed, actionOnSealed } from './command.js';
import { firstRound } from './firstRound.js';
import { headsUpsWaiting } from './headsUps.js';
import { newcomersWaiting } from './joining.js';
import { opportunitiesWaiting } from './opportunities.js';
import { causeAndGain } from './ourselves.js';
import { stewarding } from './steward.js';
import { partBlocks } from './takingPart.js';
import { unsent } from './unsent.js';
import { homeWords as words } from './words.js';

const mostOfEach = 3;

/** One thing that waits for this person: what it is, and the button that does it. */
interface Waiting {
  line: Block;
  press: Button;
  /** Where a no is as easy as a yes. */
  no?: Button;
}

/** What waits for this person, most urgent first. */
export function waiting(asking: AskingSealed): Waiting[] {
  const { state, organisation, person, isHost } = asking;
  if (!organisation) return [];
  const { checkins, commitments, digest } = state;
  const round = openRound(checkins);
  const all = [...commitments.all.values()];
  const asks = all.filter(
    ({ asked, answers, finished }) => !finished && asked.includes(organisation) && !answers.has(organisation),
  );
  const held = all.filter((one) => isGoing(one) && holdersOf(one).includes(organisation));
  return [
    ...(round && !round.answers.has(organisation)
      ? [
          {
            line: text(words.checkin, { moment: round.closes }, '.'),
            press: { label: words.answerCheckin, opens: { action: 'checkin answer' }, main: true as const },
          },
        ]
      : []),
    ...openSenseChecks(state)
      .filter((check) => !check.heard.has(organisation) && isAskedAbout(state, organisation, check))
      .slice(0, mostOfEach)
      .map(({ id, title, closes }) => ({
        line: text(words.senseCheck(title), { moment: closes }, '.'),
        press: { label: words.answerPrivately, opens: { action: 'propose answer', with: { id } } },
      })),
    ...[...state.meetings.all.values()]
      .filter((one) => isOpen(one) && !one.answers.has(organisation))
      .slice(0, mostOfEach)
      .map(({ id, title, closes }) => ({
        line: text(words.meeting(title), { moment: closes }, '.'),
        press: { label: words.answerMeeting(id), opens: { action: 'meet answer', with: { id } } },
      })),
    ...headsUpsWaiting(asking).slice(0, mostOfEach),
    ...opportunitiesWaiting(asking).slice(0, mostOfEach),
    ...newcomersWaiting(asking).slice(0, mostOfEach),
    ...questionsTo(state, organisation, person).map(({ line, ...press }) => ({ line: text(...line), ...press })),
    ...waitingProposals(state, { ...asking, organisation, by: asking.person })
      .filter((one) => isAskedAbout(state, organisation, one))
      .slice(0, mostOfEach)
      .map(({ id, title, hard }) => ({
        line: text(words.proposal(title), { moment: hard }, '.'),
        press: { label: words.answerProposal, opens: { action: 'propose show', with: { id } } },
      })),
    ...asks.slice(0, mostOfEach).map(({ id, what }) => ({
      line: text(words.asked, strong(what)),
      press: { label: words.answerAsk(id), opens: { action: 'commit show', with: { id } } },
    })),
    ...held.slice(0, mostOfEach).map(({ id, what, day }) => ({
      line: text(words.held, strong(what), ...(day ? [words.by, { day }] : [])),
      press: { label: words.doneWith(id), does: { type: 'commitment.finish', id } },
    })),
    ...(digest.held && isHost
      ? [
          {
            line: text(words.digest, { moment: digest.held.postsAt }, '.'),
            press: { label: words.lookOver, opens: { action: 'digest hold' } },
          },
        ]
      : []),
  ];
}

/** What this organisation has said where answers can still be changed; a colleague reads the same. */
function saidSoFar(asking: AskingSealed): Block[] {
  const { checkins } = asking.state;
  const id = openRound(checkins)?.id ?? nextId(checkins);
  const sent = sentLines(answerIn(asking, id), questionsIn(asking, id), asking.ballots.get(id));
  return sent.length === 0
    ? []
    : [
        text(strong(words.weSaid)),
        list(sent),
        buttons({ label: words.changeCheckin, opens: { action: 'checkin answer', with: { id } } }),
      ];
}

function hatWorn({ state, person }: AskingSealed): Line {
  const worn = stewardHat(state, person);
  const until = state.stewards.get(worn ?? '')?.current?.until;
  if (worn && until) return [stewardWords.hat(titleOf(state, worn)), { day: until }, '.'];
  return [words.hat(memberWords.hats[hatOf(state.members, person)])];
}

const everything = (): Block =>
  buttons(
    ...(
      [
        ['checkin', 'checkin answer'],
        ['propose', 'propose decision'],
        ['senseCheck', 'propose sensecheck'],
        ['decisions', 'propose list'],
        ['concern', 'concern start'],
        ['commitWe', 'commit we'],
        ['commitAsk', 'commit ask'],
        ['differences', 'concern list'],
        ['meet', 'meet list'],
        ['digest', 'digest read'],
        ['add', 'digest add'],
        ['mine', 'digest mine'],
        ['organisation', 'setup organisation'],
        ['who', 'setup who'],
        ['catchUp', 'setup catchup'],
        ['hat', 'setup hat'],
        ['lasting', 'setup lasting'],
        ['language', 'setup language'],
        ['help', 'help'],
      ] as const
    ).map(([word, opens]) => ({ label: words.everything[word], opens: { action: opens } })),
  );

export const home = actionOnSealed({
  name: 'home',
  about: 'What needs you, and a button for everything',
  options: z.object({}),
  answer: (asking) => {
    const own = organisationOf(asking.state.members, asking.person);
    const { name, purpose } = asking.state.members;
    if (!own) return note(name, words.purpose(purpose), words.whoAreYou, buttons(sayWho()));
    const things = waiting(asking);
    return note(
      name,
      text(words.youAre(own.name, asking.isHost), ' ', ...hatWorn(asking)),
      ...causeAndGain(asking, own),
      ...partBlocks(asking),
      ...firstRound(asking),
      ...(things.length > 0 ? things.map(({ line }) => line) : [words.nothing]),
      ...(things.length > 0 ? [buttons(...things.flatMap(({ press, no }) => [press, ...(no ? [no] : [])]))] : []),
      ...stewarding(asking),
      ...saidSoFar(asking),
      ...mirrorBlocks(asking.state, own.id, asking.now),
      ...unsent(asking),
      { kind: 'rule' },
      everything(),
    );
  },
});
