import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, type Refusal, refuse } from '../feature.js';
import { answerBy } from '../inbox/answerBy.js';
import { willHost } from '../members/duty.js';
import { mustSayWho } from '../members/sayWho.js';
import { firstAccount, inboxOf } from '../members/who.js';
import type { Day, Moment } from '../names.js';
import { later } from '../rhythm/day.js';
import { show } from './cards.js';
import { empty, evolve, type Hosting, type HostingEvent } from './state.js';
import { beginsAt, besideHost, looksFrom, nextHost, turnAfter } from './turns.js';
import { words } from './words.js';

const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hosting.seek') }),
  z.object({ type: z.literal('hosting.answer'), will: z.boolean() }),
  z.object({ type: z.literal('hosting.lapse') }),
  z.object({ type: z.literal('hosting.handOver') }),
]);
export type HostingIntent = z.infer<typeof intents>;

function decide(state: State, intent: HostingIntent, asked: Asked): HostingEvent[] | Refusal {
  const { hosting, members } = state;
  const now = asked.now.toISOString();
  const turn = turnAfter(now, members.zone);
  if (asked.by === 'clock') {
    if (intent.type === 'hosting.handOver') return handOver(state, now);
    if (intent.type === 'hosting.lapse') return lapse(state, now);
    const at = asksAt(state, turn, asked.now);
    return intent.type === 'hosting.seek' && at && at <= now ? ask(state, turn, asked.now) : [];
  }
  if (!asked.organisation) return mustSayWho();
  switch (intent.type) {
    case 'hosting.seek': {
      if (hosting.agreed) return refuse(words.agreedAlready);
      if (hosting.asking && hosting.turn === turn) return refuse(words.askedAlready);
      const found = ask(state, turn, asked.now);
      return found.length > 0 ? found : refuse(words.nobodyToAsk, willHost);
    }
    case 'hosting.answer':
      if (hosting.asking?.of !== asked.organisation || !hosting.turn) return refuse(words.settled);
      return intent.will
        ? [{ type: 'hosting.agreed', turn: hosting.turn, person: firstAccount(members, asked.by) }]
        : [{ type: 'hosting.passed', turn: hosting.turn }];
    case 'hosting.lapse':
    case 'hosting.handOver':
      return [];
  }
}

function ask(state: State, turn: Day, now: Date): HostingEvent[] {
  const of = nextHost(state, turn, now);
  const [inbox] = of ? inboxOf(state.members, of) : [];
  if (!of || !inbox) return [];
  const beside = besideHost(state, of);
  const until = answerBy(state, inbox.person, now);
  return [{ type: 'hosting.asked', turn, of, until, ...(beside ? { with: beside } : {}) }];
}

/** When the next one is asked; undefined when somebody has agreed, or nobody is left to ask. */
function asksAt(state: State, turn: Day, now: Date): Moment | undefined {
  const { hosting, members } = state;
  if (!members.founded || hosting.agreed || !nextHost(state, turn, now)) return undefined;
  return hosting.asking && hosting.turn === turn ? hosting.asking.until : looksFrom(state, turn);
}

/** A question outlives the beginning of its month only as long as it may wait for an answer. */
function lapsesAt({ hosting: { asking, turn }, members }: State): Moment | undefined {
  return asking && turn ? later(beginsAt(turn, members.zone), asking.until) : undefined;
}

function lapse(state: State, now: Moment): HostingEvent[] {
  const { turn } = state.hosting;
  const at = lapsesAt(state);
  return turn && at && at <= now ? [{ type: 'hosting.passed', turn }] : [];
}

/** The new host begins, one who hosted stays alongside, the others have handed over. Nobody hosts no more by accident. */
function handOver({ hosting, members }: State, now: Moment): HostingEvent[] {
  const { agreed, turn } = hosting;
  if (!agreed || !turn || beginsAt(turn, members.zone) > now) return [];
  const { person } = agreed;
  const others = [...members.hosts].filter((one) => one !== person);
  const beside = others.find((one) => one === agreed.with) ?? others[0];
  const thanked = others.filter((one) => one !== beside);
  return [
    ...(members.hosts.has(person) ? [] : [{ type: 'host.began' as const, person }]),
    ...thanked.map((one) => ({ type: 'host.ended' as const, person: one })),
    { type: 'hosting.handedOver', person, thanked, ...(beside ? { with: beside } : {}) },
  ];
}

function due(state: State, now: Date): Due<HostingIntent>[] {
  const { hosting, members } = state;
  const turn = turnAfter(now.toISOString(), members.zone);
  const [at, over] = [asksAt(state, turn, now), lapsesAt(state)];
  return [
    ...(over ? [{ at: over, intent: { type: 'hosting.lapse' as const } }] : []),
    ...(at ? [{ at, intent: { type: 'hosting.seek' as const } }] : []),
    ...(hosting.agreed && hosting.turn
      ? [{ at: beginsAt(hosting.turn, members.zone), intent: { type: 'hosting.handOver' as const } }]
      : []),
  ];
}

/** Who hosts next, asked in turn, with somebody who has hosted alongside. */
export const hosting: Feature<State, Hosting, HostingIntent, HostingEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
};
export type { Hosting, HostingEvent };
