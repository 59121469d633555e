import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { type OrganisationId, type PersonId, thingId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import { show } from './cards.js';
import {
  type Call,
  comings,
  empty,
  evolve,
  forgets,
  isLive,
  type Needs,
  type NeedsEvent,
  sides,
  tags,
} from './state.js';
import { words } from './words.js';

const needHours = 14 * 24;
const callHours = 48;
const mostNeeds = 5;
const callsAWeek = 2;

const oneLine = z.string().trim().min(1).max(140);
const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('need.enter'),
    side: z.enum(sides),
    words: oneLine,
    tags: z.array(z.enum(tags)).min(1, words.noTag),
    unnamed: z.boolean(),
  }),
  z.object({ type: z.literal('need.answer'), id: thingId }),
  z.object({ type: z.literal('need.end'), id: thingId, why: z.enum(['met', 'taken back']) }),
  z.object({ type: z.literal('call.open'), words: oneLine }),
  z.object({ type: z.literal('call.join'), id: thingId, how: z.enum(comings) }),
  z.object({ type: z.literal('call.leave'), id: thingId }),
  z.object({ type: z.literal('call.close'), id: thingId }),
]);
export type NeedsIntent = z.infer<typeof intents>;
type NeedIntent = Extract<NeedsIntent, { type: `need.${string}` }>;
type CallIntent = Extract<NeedsIntent, { type: `call.${string}` }>;

function decide({ needs }: State, intent: NeedsIntent, asked: Asked): NeedsEvent[] | Refusal {
  if (asked.by === 'clock') {
    const call = intent.type === 'call.close' ? needs.calls.get(intent.id) : undefined;
    return call && !call.closed && call.until <= asked.now.toISOString() ? [{ type: 'call.closed', id: call.id }] : [];
  }
  const { organisation, by } = asked;
  if (!organisation) return mustSayWho();
  return isAboutCall(intent)
    ? decideCall(needs, intent, asked, organisation, by)
    : decideNeed(needs, intent, asked, organisation);
}

const isAboutCall = (intent: NeedsIntent): intent is CallIntent => intent.type.startsWith('call.');

function decideNeed(
  needs: Needs,
  intent: NeedIntent,
  { now }: Asked,
  organisation: OrganisationId,
): NeedsEvent[] | Refusal {
  const at = now.toISOString();
  if (intent.type === 'need.enter') {
    const own = [...needs.all.values()].filter((one) => one.organisation === organisation && isLive(one, at));
    if (own.length >= mostNeeds) return refuse(words.mostNeeds);
    const { side, words: said, unnamed } = intent;
    const entered = { id: `n${needs.all.size + 1}`, side, words: said, tags: [...new Set(intent.tags)], organisation };
    const until = addHours(at, needHours);
    return [{ type: 'need.entered', ...entered, until, ...(unnamed ? { unnamed } : {}) }];
  }
  const need = needs.all.get(intent.id);
  if (!need || !isLive(need, at)) return refuse(words.unknown);
  if (intent.type === 'need.end')
    return need.organisation === organisation
      ? [{ type: 'need.ended', id: need.id, why: intent.why }]
      : refuse(words.onlyOwner);
  if (need.organisation === organisation) return refuse(words.ownNeed);
  return need.answers.has(organisation)
    ? refuse(words.answeredAlready)
    : [{ type: 'need.answered', id: need.id, organisation }];
}

function decideCall(
  { calls }: Needs,
  intent: CallIntent,
  { now, name = '' }: Asked,
  organisation: OrganisationId,
  person: PersonId,
): NeedsEvent[] | Refusal {
  const at = now.toISOString();
  if (intent.type === 'call.open') {
    const lately = [...calls.values()].filter(
      (call) => call.organisation === organisation && call.made > addHours(at, -7 * 24),
    );
    if (lately.length >= callsAWeek) return refuse(words.callsThisWeek);
    const until = addHours(at, callHours);
    return [{ type: 'call.opened', id: `a${calls.size + 1}`, words: intent.words, organisation, person, until }];
  }
  const call = calls.get(intent.id);
  if (!call || call.closed || call.until <= at) return refuse(call ? words.callClosed : words.unknown);
  if (intent.type === 'call.close') return closeEarly(call, organisation);
  if (intent.type === 'call.leave') return call.joined.has(person) ? [{ type: 'call.left', id: call.id, person }] : [];
  return [{ type: 'call.joined', id: call.id, person, name, how: intent.how }];
}

const closeEarly = (call: Call, organisation: OrganisationId): NeedsEvent[] | Refusal =>
  call.organisation === organisation ? [{ type: 'call.closed', id: call.id }] : refuse(words.onlyCaller);

/** A call closes by itself and is over: it reminds nobody and leaves nothing to do. */
const due = ({ needs }: State): Due<NeedsIntent>[] =>
  [...needs.calls.values()]
    .filter(({ closed }) => !closed)
    .map(({ id, until }) => ({ at: until, intent: { type: 'call.close', id } }));

/** What is needed and offered for a fortnight, and open calls of two days. */
export const needs: Feature<State, Needs, NeedsIntent, NeedsEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  lapses: [{ as: 'answers', words: { 'need.entered': ['words'], 'call.opened': ['words'], 'call.joined': ['name'] } }],
  forgets,
  spoken: { 'need.entered': ['words'], 'call.opened': ['words'], 'call.joined': ['name'] },
};
export type { Needs, NeedsEvent };
