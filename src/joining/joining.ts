import type { State } from '../coalition.js';
import {
  type Asked,
  type Boxes,
  type Decision,
  type Due,
  type Feature,
  type Opened,
  type Refusal,
  refuse,
} from '../feature.js';
import { answerBy } from '../inbox/answerBy.js';
import { type Aside, asides, asidesIn, introductionsBox } from '../introductions/asides.js';
import { mustSayWho } from '../members/sayWho.js';
import { inboxOf } from '../members/who.js';
import type { Moment, OrganisationId, PersonId } from '../names.js';
import { nextBuddy } from './buddies.js';
import { show } from './cards.js';
import { boxAbout, boxesOf, duePool, dueReading, heardFrom, isPool, poolOf, readAt, say, tell } from './hopes.js';
import { intents, type JoiningIntent } from './intents.js';
import { isNew, joiners, sparedUntil } from './newcomers.js';
import { empty, evolve, type Joining, type JoiningEvent } from './state.js';
import { words } from './words.js';

type Decided = JoiningEvent[] | Decision<JoiningEvent> | Refusal;

function decide(state: State, intent: JoiningIntent, asked: Asked, opened: Opened[]): Decided {
  if (asked.by === 'clock') return decideForClock(state, intent, asked.now, opened);
  const { organisation, now } = asked;
  if (!organisation) return mustSayWho();
  switch (intent.type) {
    case 'joining.say':
      return say(state, intent, organisation, now);
    case 'joining.tell':
      return tell(state, intent, organisation, now);
    case 'joining.buddy':
      return answerBuddy(state, intent, organisation);
    case 'joining.noBuddy':
      return isNew(state.members, organisation, now)
        ? [{ type: 'joining.buddyUnwanted', id: organisation }]
        : refuse(words.notNew);
    case 'joining.welcomeAsks':
      return sparedUntil(state, organisation, now)
        ? [{ type: 'joining.asksWelcomed', id: organisation }]
        : refuse(words.mayBeAsked);
    default:
      return [];
  }
}

/** A no needs no reason, and only ends the question. */
function answerBuddy(
  { joining }: State,
  { id, will }: Extract<JoiningIntent, { type: 'joining.buddy' }>,
  organisation: OrganisationId,
): Decided {
  if (joining.welcomes.get(id)?.asking?.of !== organisation) return refuse(words.buddySettled);
  return [will ? { type: 'joining.buddyFound', id, of: organisation } : { type: 'joining.buddyPassed', id }];
}

function decideForClock(state: State, intent: JoiningIntent, now: Date, opened: Opened[]): JoiningEvent[] {
  const { members, joining } = state;
  if (intent.type === 'joining.readPool') {
    const isDue = duePool(state, opened).some(({ at }) => at <= now.toISOString());
    return intent.box === poolOf(state) && isDue
      ? [{ type: 'joining.poolRead', box: intent.box, ...heardFrom(intent.box, opened) }]
      : [];
  }
  const newcomer = 'id' in intent ? members.organisations.get(intent.id) : undefined;
  if (!newcomer) return [];
  const { id } = newcomer;
  if (intent.type === 'joining.read')
    return readAt(newcomer) <= now.toISOString() && !joining.welcomes.get(id)?.read
      ? [{ type: 'joining.read', id, ...heardFrom(boxAbout(id), opened) }]
      : [];
  if (intent.type !== 'joining.askBuddy') return [];
  const apart = asidesIn(opened);
  const at = asksAt(state, id, apart, now);
  const of = at && at <= now.toISOString() ? nextBuddy(state, newcomer, apart, now) : undefined;
  const [inbox] = of ? inboxOf(members, of) : [];
  return of && inbox ? [{ type: 'joining.buddyAsked', id, of, until: answerBy(state, inbox.person, now) }] : [];
}

/** When somebody is asked to be this newcomer's buddy; undefined when it has one, wants none, or nobody is left to ask. */
function asksAt(state: State, id: OrganisationId, apart: Map<PersonId, Aside>, now: Date): Moment | undefined {
  const newcomer = state.members.organisations.get(id);
  const welcome = state.joining.welcomes.get(id);
  if (!newcomer || !isNew(state.members, id, now) || welcome?.buddy || welcome?.buddyUnwanted) return undefined;
  if (!nextBuddy(state, newcomer, apart, now)) return undefined;
  return welcome?.asking ? welcome.asking.until : newcomer.since;
}

/** Who may be asked to be a buddy depends on whom people wish not to be introduced to. */
function opens(intent: JoiningIntent): string | undefined {
  if (intent.type === 'joining.read') return boxAbout(intent.id);
  if (intent.type === 'joining.readPool') return intent.box;
  return intent.type === 'joining.askBuddy' ? introductionsBox : undefined;
}

function due(state: State, now: Date, sealed?: Boxes): Due<JoiningIntent>[] {
  const buddies = joiners(state.members).flatMap(({ id }): Due<JoiningIntent>[] => {
    const at = asksAt(state, id, asides(sealed), now);
    return at ? [{ at, intent: { type: 'joining.askBuddy', id } }] : [];
  });
  return [...buddies, ...dueReading(state), ...duePool(state, sealed?.get(poolOf(state)))];
}

/** How newcomers are welcomed: hopes and worries both ways, a buddy, the first word, and thirty days without asks. */
export const joining: Feature<State, Joining, JoiningIntent, JoiningEvent> = {
  intents,
  empty,
  decide,
  evolve,
  due,
  show,
  opens,
  boxes: (_slice, state) => boxesOf(state),
  reads: isPool,
  lapses: [
    {
      as: 'answers',
      words: {
        'joining.read': ['hopes', 'worries'],
        'joining.told': ['hope', 'worry'],
        'joining.poolRead': ['hopes', 'worries'],
      },
    },
  ],
  spoken: {
    'joining.read': ['hopes', 'worries'],
    'joining.told': ['hope', 'worry'],
    'joining.poolRead': ['hopes', 'worries'],
  },
};
export type { Joining, JoiningEvent, JoiningIntent };
