import type { State } from '../../coalition.js';
import { type Asked, type Due, type Refusal, refuse } from '../../feature.js';
import type { Members } from '../../members/state.js';
import { asked as askedOrganisations } from '../../members/who.js';
import type { Day, OrganisationId } from '../../names.js';
import { addHours, dayOf } from '../../rhythm/day.js';
import type { DisagreementsIntent, WeighingIntent } from '../intents.js';
import type { Difference, DisagreementsEvent } from '../shape.js';
import { words as common } from '../words.js';
import { words } from './words.js';

const lastsHours = 72;
/** Two sides have said no; one alone would be a wish. */
const fewestNoes = 2;
const restsHours = 28 * 24;

/** Without their own no it is never parked: who raised it, and who said that it touches people or safety, while they are here. */
const keepersOf = (members: Members, { raisedBy, touches }: Difference): OrganisationId[] =>
  [raisedBy, touches?.by].flatMap((keeper) => (keeper && members.organisations.has(keeper) ? [keeper] : []));

/** Identity and safety cannot be laid aside by others. */
export const mayAsk = (members: Members, difference: Difference, organisation: OrganisationId): boolean => {
  const keepers = keepersOf(members, difference);
  return !difference.touches || keepers.length === 0 || keepers.includes(organisation);
};

export const isWeighed = ({ weighing }: Difference): boolean => weighing !== undefined && !weighing.ended;

export function decideWeighing(
  state: State,
  difference: Difference,
  intent: WeighingIntent,
  asked: Asked & { organisation: OrganisationId },
): DisagreementsEvent[] | Refusal {
  const { organisation } = asked;
  switch (intent.type) {
    case 'difference.park':
      return ask(state, difference, organisation, intent, asked.now);
    case 'difference.weigh':
      if (!isWeighed(difference)) return refuse(words.notAsked);
      return weigh(state, difference, organisation, intent);
    case 'difference.conclude':
      return [];
  }
}

/** The so-what test begins; whoever asks has said no. */
function ask(
  { members }: State,
  difference: Difference,
  organisation: OrganisationId,
  { id, until, agreed }: Extract<WeighingIntent, { type: 'difference.park' }>,
  now: Date,
): DisagreementsEvent[] | Refusal {
  const last = difference.weighing;
  if (difference.parked) return refuse(common.parkedAlready);
  if (until <= dayOf(now, members.zone)) return refuse(common.pastDay);
  if (isWeighed(difference)) return refuse(words.already);
  if (!mayAsk(members, difference, organisation)) return refuse(words.guarded);
  if (last?.outcome === 'kept' && last.ended && now.toISOString() < addHours(last.ended, restsHours))
    return refuse(words.lately);
  return [
    { type: 'difference.questioned', id, until, closes: addHours(now.toISOString(), lastsHours) },
    { type: 'difference.weighed', id, organisation, changes: false, ...(agreed ? { agreed } : {}) },
  ];
}

/** One yes keeps it open at once; when everybody asked has said no, nobody need wait. */
function weigh(
  { members }: State,
  difference: Difference,
  organisation: OrganisationId,
  { id, changes, agreed }: Extract<WeighingIntent, { type: 'difference.weigh' }>,
): DisagreementsEvent[] {
  const { weighing } = difference;
  const said: DisagreementsEvent = {
    type: 'difference.weighed',
    id,
    organisation,
    changes: changes === 'yes',
    ...(agreed ? { agreed } : {}),
  };
  if (changes === 'yes') return [said, { type: 'difference.kept', id }];
  const noes = new Set([...(weighing?.noes ?? []), organisation]);
  const isAll = askedOrganisations(members).every((one) => noes.has(one.id));
  return isAll && weighing ? [said, outcome(members, difference, noes, weighing.until)] : [said];
}

function outcome(members: Members, difference: Difference, noes: Set<OrganisationId>, until: Day): DisagreementsEvent {
  const { id } = difference;
  const isOurs = keepersOf(members, difference).every((keeper) => noes.has(keeper));
  return isOurs && noes.size >= fewestNoes ? { type: 'difference.parked', id, until } : { type: 'difference.kept', id };
}

/** In time, from the noes there are: silence is neither. */
export function concludeWeighing({ members }: State, difference: Difference, now: Date): DisagreementsEvent[] {
  const { id, weighing } = difference;
  if (!weighing || weighing.ended || now.toISOString() < weighing.closes) return [];
  // Its day has come while it was being asked: there is nothing left to park.
  if (weighing.until <= dayOf(now, members.zone)) return [{ type: 'difference.kept', id }];
  return [outcome(members, difference, weighing.noes, weighing.until)];
}

export const dueWeighing = ({ disagreements }: State): Due<DisagreementsIntent>[] =>
  [...disagreements.differences.values()].flatMap(({ id, weighing }): Due<DisagreementsIntent>[] =>
    weighing && !weighing.ended ? [{ at: weighing.closes, intent: { type: 'difference.conclude', id } }] : [],
  );
