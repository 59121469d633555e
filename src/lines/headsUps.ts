import type { State } from '../coalition.js';
import { type Asked, type Due, type Opened, type Refusal, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { mustSayWho } from '../members/sayWho.js';
import type { Day, Moment, OrganisationId } from '../names.js';
import { addDays, addHours, atTime, dayOf } from '../rhythm/day.js';
import type { LinesEvent } from './events.js';
import { type Holding, hearers, holdings } from './holding.js';
import type { HeadsUpIntent, LinesIntent } from './intents.js';
import type { HeadsUp } from './state.js';
import { words } from './words.js';

/** Filing tells a number, so it is not for trying out topics. */
const mostAWeek = 3;
const weekHours = 7 * 24;
const heldHours = 30 * 24;
const furthestEmbargoDays = 90;
const fewestSealing = 3;

export function decideHeadsUp(
  state: State,
  intent: HeadsUpIntent,
  asked: Asked,
  opened: Opened[],
): LinesEvent[] | Refusal {
  const { organisation, now, isHost } = asked;
  if (asked.by === 'clock') return decideForClock(state, intent, now.toISOString());
  if (intent.type === 'headsup.cool') return isHost ? [{ type: 'headsup.cooling', hours: intent.hours }] : onlyHosts();
  if (!organisation) return mustSayWho();
  if (intent.type === 'headsup.file') return file(state, intent, organisation, asked, opened);
  const headsUp = state.lines.headsUps.get(intent.id);
  if (!headsUp) return refuse(words.unknownHeadsUp);
  if (intent.type === 'headsup.join') return join(state, headsUp, organisation, opened);
  // Before every room has heard, nobody learns from a refusal that there is a heads-up.
  if (headsUp.organisation !== organisation)
    return refuse(headsUp.over?.how === 'shared' ? words.notYours : words.unknownHeadsUp);
  if (headsUp.over) return refuse(words.isOver[headsUp.over.how]);
  const { id } = headsUp;
  switch (intent.type) {
    case 'headsup.share':
      return [{ type: 'headsup.shared', id }];
    case 'headsup.hold':
      return headsUp.heldUntil
        ? refuse(words.heldAlready)
        : [{ type: 'headsup.held', id, until: addHours(now.toISOString(), heldHours) }];
    case 'headsup.withdraw':
      return [{ type: 'headsup.withdrawn', id }];
    case 'headsup.offer':
      return offer(state, headsUp, intent.words, now);
  }
}

/** The clock shares in time, and takes back what was held for a month: nobody's line stays fixed for longer. */
function decideForClock({ lines }: State, intent: HeadsUpIntent, now: Moment): LinesEvent[] {
  const headsUp = 'id' in intent ? lines.headsUps.get(intent.id) : undefined;
  if (!headsUp || headsUp.over) return [];
  const { id, heldUntil, sharesAt } = headsUp;
  if (intent.type === 'headsup.share') return !heldUntil && sharesAt <= now ? [{ type: 'headsup.shared', id }] : [];
  return intent.type === 'headsup.withdraw' && heldUntil && heldUntil <= now ? [{ type: 'headsup.withdrawn', id }] : [];
}

export const dueHeadsUps = ({ lines }: State): Due<LinesIntent>[] =>
  [...lines.headsUps.values()]
    .filter(({ over }) => !over)
    .map(({ id, sharesAt, heldUntil }) =>
      heldUntil
        ? { at: heldUntil, intent: { type: 'headsup.withdraw', id } }
        : { at: sharesAt, intent: { type: 'headsup.share', id } },
    );

function file(
  state: State,
  { what, topics, embargo }: Extract<HeadsUpIntent, { type: 'headsup.file' }>,
  organisation: OrganisationId,
  { now }: Asked,
  opened: Opened[],
): LinesEvent[] | Refusal {
  const { lines, members } = state;
  const filed = now.toISOString();
  if (topics.some((topic) => lines.topics.get(topic)?.dropped !== undefined || !lines.topics.has(topic)))
    return refuse(words.unknownTopic);
  const weekAgo = addHours(filed, -weekHours);
  const recent = [...lines.headsUps.values()].filter((one) => one.organisation === organisation && one.filed > weekAgo);
  if (recent.length >= mostAWeek) return refuse(words.thatIsThree);
  const today = dayOf(now, members.zone);
  if (embargo && embargo <= today) return refuse(words.pastDay);
  if (embargo && embargo > addDays(today, furthestEmbargoDays)) return refuse(words.tooFar);
  const hearing = hearers(state, { organisation, topics, filed }, opened);
  const sealed = numberToTell(state, organisation, hearing, opened);
  return [
    {
      type: 'headsup.filed',
      id: `h${lines.headsUps.size + 1}`,
      organisation,
      what,
      topics: [...new Set(topics)],
      sharesAt: later(addHours(filed, lines.coolingHours), embargo, members.zone),
      ...(embargo ? { embargo } : {}),
      ...(sealed === undefined ? {} : { sealed }),
    },
  ];
}

/** The end of the cooling window, or nine o'clock on the day the embargo ends, whichever comes later. */
function later(cooled: Moment, embargo: Day | undefined, zone: string): Moment {
  const lifted = embargo ? atTime(embargo, '09:00', zone) : cooled;
  return lifted > cooled ? lifted : cooled;
}

/**
 * How many others hold a sealed line here. Undefined where that could point at somebody: fewer than three others hold a
 * sealed line at all, or it would be all, or all but one, of those who do not stand here by name. It counts sealed lines
 * alone: counted together with those told to the hosts, a host could tell whether one of these is sealed on another topic.
 */
function numberToTell(
  state: State,
  proposer: OrganisationId,
  hearing: Holding[],
  opened: Opened[],
): number | undefined {
  const withSealed = (held: Holding[]): number =>
    held.filter(({ lines }) => lines.some(({ seen }) => seen === 'sealed')).length;
  const named = hearing.filter(({ lines }) => lines.some(({ seen }) => seen !== 'sealed')).length;
  const notNamed = state.members.organisations.size - 1 - named;
  const number = withSealed(hearing);
  return withSealed(holdings(state, opened, proposer)) >= fewestSealing && number < notNamed - 1 ? number : undefined;
}

/** One conversation is offered, once, and there is time for it. */
function offer(
  { lines }: State,
  { id, talk, embargo, sharesAt }: HeadsUp,
  said: string,
  now: Date,
): LinesEvent[] | Refusal {
  if (talk) return refuse(words.offeredAlready);
  if (embargo) return refuse(words.noTalkUnderEmbargo);
  const time = addHours(now.toISOString(), lines.coolingHours);
  return [{ type: 'headsup.offered', id, words: said, sharesAt: time > sharesAt ? time : sharesAt }];
}

/** Only who has heard can say so; to everybody else there is nothing here. */
function join(state: State, headsUp: HeadsUp, organisation: OrganisationId, opened: Opened[]): LinesEvent[] | Refusal {
  const heard = hearers(state, headsUp, opened).some((one) => one.organisation === organisation);
  if (!heard || !headsUp.talk) return refuse(words.unknownHeadsUp);
  if (headsUp.over) return refuse(words.isOver[headsUp.over.how]);
  return headsUp.talk.joined.some((one) => one.organisation === organisation)
    ? refuse(words.joinedAlready)
    : [{ type: 'headsup.joined', id: headsUp.id, organisation }];
}
