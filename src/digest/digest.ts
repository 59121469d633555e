import { z } from 'zod';
import type { State } from '../coalition.js';
import { type Asked, type Due, type Feature, isRefusal, type Refusal, refuse } from '../feature.js';
import { onlyHosts } from '../members/duty.js';
import { mustSayWho } from '../members/sayWho.js';
import { type Moment, moment, thingId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import { next, readRule, ruleOf, writeRule } from '../rhythm/rule.js';
import { show } from './cards.js';
import { compose } from './compose.js';
import { correctionIntents, decideCorrection } from './corrections/corrections.js';
import { forgets } from './corrections/erase.js';
import { decideEntry, entryIntents } from './entries/entries.js';
import { type Digest, type DigestEvent, empty, evolve, personally, sectionNames } from './state.js';
import { words } from './words.js';

const mostEditedLines = 12;
const holdHours = 24;
/** A coalition founded this morning does not need a digest at nine. */
const firstAfterHours = 48;

const intents = z.discriminatedUnion('type', [
  z.object({ type: z.literal('digest.schedule'), rule: z.string().max(80) }),
  z.object({ type: z.literal('digest.hold'), postsAt: moment }),
  z.object({ type: z.literal('digest.edit'), section: z.enum(sectionNames), text: z.string().max(3_000) }),
  z.object({ type: z.literal('digest.post'), id: thingId }),
  /** Every digest, one a month, or none in private. */
  z.object({ type: z.literal('digest.send'), how: z.enum(personally) }),
  z.object({ type: z.literal('digest.quieten'), fewer: z.boolean() }),
  ...entryIntents,
  ...correctionIntents,
]);
export type DigestIntent = z.infer<typeof intents>;

/** From when the next digest tells: the end of the last one, or the beginning. */
export const periodStart = ({ digest, members }: State): Moment => digest.posted.at(-1)?.to ?? members.founded ?? '';

/** The instant at which the next digest goes out; undefined before the coalition is founded. */
export function nextPosting({ digest, members }: State): Moment | undefined {
  if (!members.founded) return undefined;
  if (digest.held) return digest.held.postsAt;
  const rule = ruleOf(digest.rule);
  if (!rule) return undefined;
  const last = digest.posted.at(-1)?.to ?? addHours(members.founded, firstAfterHours);
  return next(rule, members.zone, [last, digest.scheduled ?? last].sort().at(-1) ?? last);
}

function decide(state: State, intent: DigestIntent, asked: Asked): DigestEvent[] | Refusal {
  const { digest, members } = state;
  switch (intent.type) {
    case 'digest.schedule': {
      if (!asked.isHost) return onlyHosts();
      const rule = readRule(intent.rule, members.zone, asked.now);
      return isRefusal(rule) ? rule : [{ type: 'digest.scheduled', rule: writeRule(rule) }];
    }
    case 'digest.hold':
      return asked.by !== 'clock' || digest.held
        ? []
        : [{ type: 'digest.held', id: `g${digest.made.digests + 1}`, postsAt: intent.postsAt }];
    case 'digest.edit':
      return edit(state, intent, asked);
    case 'digest.post': {
      if (asked.by !== 'clock' && !asked.isHost) return onlyHosts();
      if (digest.held?.id !== intent.id) return asked.by === 'clock' ? [] : refuse(words.otherHeld);
      const [from, to] = [periodStart(state), asked.now.toISOString()];
      return [{ type: 'digest.posted', id: intent.id, from, to, ...compose(state, from, to) }];
    }
    case 'digest.send':
      if (asked.by === 'clock' || !asked.organisation) return mustSayWho();
      return [{ type: 'digest.sent', person: asked.by, how: intent.how }];
    case 'digest.quieten': {
      const { organisation } = asked;
      if (!organisation) return mustSayWho();
      return digest.fewer.has(organisation) === intent.fewer
        ? []
        : [{ type: 'digest.quietened', organisation, fewer: intent.fewer }];
    }
    case 'digest.correct':
    case 'digest.answer':
      return decideCorrection(state, intent, asked);
    default:
      return decideEntry(state, intent, asked);
  }
}

function edit(
  { digest }: State,
  { section, text }: Extract<DigestIntent, { type: 'digest.edit' }>,
  asked: Asked,
): DigestEvent[] | Refusal {
  if (!asked.isHost) return onlyHosts();
  if (!digest.held) return refuse(words.nothingHeld);
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^[-•\s]+/, '').trim())
    .filter((line) => line !== '');
  return lines.length > mostEditedLines
    ? refuse(words.tooLong)
    : [{ type: 'digest.edited', id: digest.held.id, section, lines }];
}

/** Held a day before its hour; posted at its hour, or the first minute after it that Moot is awake. */
function due(state: State): Due<DigestIntent>[] {
  const at = nextPosting(state);
  if (!at) return [];
  const { held } = state.digest;
  if (held) return [{ at, intent: { type: 'digest.post', id: held.id } }];
  return [{ at: addHours(at, -holdHours), intent: { type: 'digest.hold', postsAt: at } }];
}

export const digest: Feature<State, Digest, DigestIntent, DigestEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  forgets,
  lapses: [{ as: 'answers', words: { 'digest.questioned': ['text'] } }],
  spoken: {
    'digest.added': ['words', 'brought'],
    'digest.reasoned': ['because'],
    'digest.edited': ['lines'],
    'digest.posted': ['title', 'head', 'sections.lines', 'foot', 'picture'],
    'digest.corrected': ['text'],
    'digest.questioned': ['text'],
  },
};
export type { Digest, DigestEvent };
