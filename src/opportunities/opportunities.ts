import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Decision, type Due, type Feature, type Opened, type Refusal, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { mustSayWho } from '../members/sayWho.js';
import { inTurn } from '../members/who.js';
import { day, type Moment, type OrganisationId, organisationId, thingId } from '../names.js';
import { addDays, addHours, atTime, dayOf } from '../rhythm/day.js';
import { show } from './cards.js';
import {
  boxOf,
  choices,
  empty,
  evolve,
  forgets,
  goingOn,
  lastSaid,
  type Opportunities,
  type OpportunitiesEvent,
  type Opportunity,
  type Said,
} from './state.js';
import { words } from './words.js';

export const whatMax = 200;
const usualDays = 3;
const openAt = '12:00';
/** People have this long to answer at the least. */
const leastHours = 20;
const furthestDays = 365;
const mostOfOne = 3;

const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opportunity.turn'), on: z.boolean() }),
  z.object({
    type: z.literal('opportunity.file'),
    what: z.string().trim().min(1).max(whatMax),
    closes: day,
    /** All answers open at noon of this day; three days from now, or the day before it closes, when absent. */
    opens: day.optional(),
  }),
  z.object({
    type: z.literal('opportunity.answer'),
    id: thingId,
    choice: z.enum(choices),
    of: organisationId.optional(),
  }),
  z.object({ type: z.literal('opportunity.withdraw'), id: thingId }),
  z.object({ type: z.literal('opportunity.open'), id: thingId }),
  z.object({ type: z.literal('opportunity.end'), id: thingId }),
]);
export type OpportunitiesIntent = z.infer<typeof intents>;
type Wanted<Type extends OpportunitiesIntent['type']> = Extract<OpportunitiesIntent, { type: Type }>;
type Decided = OpportunitiesEvent[] | Decision<OpportunitiesEvent> | Refusal;

function decide(state: State, intent: OpportunitiesIntent, asked: Asked, opened: Opened[]): Decided {
  if (asked.by === 'clock') return decideForClock(state, intent, asked.now.toISOString(), opened);
  if (intent.type === 'opportunity.turn')
    return asked.isHost ? [{ type: 'opportunity.turned', on: intent.on }] : onlyHosts();
  const { organisation } = asked;
  if (!organisation) return mustSayWho();
  if (intent.type === 'opportunity.file') return file(state, intent, organisation, asked.now);
  const opportunity = state.opportunities.all.get(intent.id);
  if (!opportunity) return refuse(words.unknown);
  if (opportunity.ended) return refuse(words.isOver);
  if (intent.type === 'opportunity.answer') return answer(state, opportunity, intent, organisation, asked.now);
  if (intent.type !== 'opportunity.withdraw') return [];
  return opportunity.organisation === organisation
    ? [{ type: 'opportunity.ended', id: opportunity.id }]
    : refuse(words.notYours);
}

function decideForClock(
  { members, opportunities }: State,
  intent: OpportunitiesIntent,
  now: Moment,
  opened: Opened[],
): OpportunitiesEvent[] {
  const opportunity = 'id' in intent ? opportunities.all.get(intent.id) : undefined;
  if (!opportunity || opportunity.ended) return [];
  const { id, answers, opens } = opportunity;
  if (intent.type === 'opportunity.end')
    return endOf(opportunity, members.zone) <= now ? [{ type: 'opportunity.ended', id }] : [];
  if (intent.type !== 'opportunity.open' || answers || opens > now) return [];
  // In an order that was there before anybody answered.
  const inOrder = inTurn([...members.organisations.keys()], id);
  return [{ type: 'opportunity.opened', id, answers: inOrder.flatMap((one) => saidIn(opened, one)) }];
}

function saidIn(opened: Opened[], organisation: OrganisationId): Said[] {
  const { choice: chosen, of } = opened.find((one) => one.of === organisation)?.ballot ?? {};
  const choice = choices.find((one) => one === chosen);
  return choice ? [{ organisation, choice, ...(of ? { of } : {}) }] : [];
}

function file(
  { members: { zone }, opportunities }: State,
  { what, closes, opens }: Wanted<'opportunity.file'>,
  organisation: OrganisationId,
  now: Date,
): OpportunitiesEvent[] | Refusal {
  if (!opportunities.on) return refuse(words.isOff);
  const today = dayOf(now, zone);
  if (goingOn(opportunities).filter((one) => one.organisation === organisation).length >= mostOfOne)
    return refuse(words.thatIsThree);
  if (closes > addDays(today, furthestDays)) return refuse(words.tooFar);
  const usual = [addDays(today, usualDays), addDays(closes, -1)].sort()[0] ?? closes;
  const at = atTime(opens ?? usual, openAt, zone);
  if (at < addHours(now.toISOString(), leastHours)) return refuse(words.tooSoon);
  if ((opens ?? usual) > closes) return refuse(words.opensTooLate);
  const id = `b${opportunities.all.size + 1}`;
  return [{ type: 'opportunity.filed', id, organisation, what, closes, opens: at }];
}

/** Before all are opened it is sealed, and can be changed; afterwards what was said stays, and this is added to it. */
function answer(
  { members }: State,
  opportunity: Opportunity,
  { choice, of: named }: Wanted<'opportunity.answer'>,
  organisation: OrganisationId,
  now: Date,
): Decided {
  const { id, answers, heard, opens } = opportunity;
  const of = choice === 'support' ? named : undefined;
  if (choice === 'support' && (!of || of === organisation || !members.organisations.has(of))) return refuse(words.whom);
  if (answers) {
    const last = lastSaid(opportunity, organisation);
    if (last?.choice === choice && last.of === of) return refuse(words.saidAlready);
    return [{ type: 'opportunity.added', id, said: { organisation, choice, ...(of ? { of } : {}) } }];
  }
  if (now.toISOString() >= opens) return refuse(words.opensNow);
  return {
    events: heard.has(organisation) ? [] : [{ type: 'opportunity.heard', id, organisation }],
    sealed: { box: boxOf(id), voter: organisation, ballot: { choice, of: of ?? '' } },
  };
}

/** The first instant after the day on which it closes. */
const endOf = ({ closes }: Opportunity, zone: string): Moment => atTime(addDays(closes, 1), '00:00', zone);

const due = ({ opportunities, members }: State): Due<OpportunitiesIntent>[] =>
  goingOn(opportunities).flatMap((one): Due<OpportunitiesIntent>[] => [
    ...(one.answers ? [] : [{ at: one.opens, intent: { type: 'opportunity.open' as const, id: one.id } }]),
    { at: endOf(one, members.zone), intent: { type: 'opportunity.end', id: one.id } },
  ]);

/** A tender, a grant, a place on a stage: who stands back, and who would bid. All answers open together. */
export const opportunities: Feature<State, Opportunities, OpportunitiesIntent, OpportunitiesEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  opens: (intent) => (intent.type === 'opportunity.open' ? boxOf(intent.id) : undefined),
  boxes: (slice) =>
    goingOn(slice)
      .filter(({ answers }) => !answers)
      .map(({ id }) => boxOf(id)),
  forgets,
  spoken: { 'opportunity.filed': ['what'] },
};
export type { Opportunities, OpportunitiesEvent };
