import { floor } from '../../agreement/map.js';
import type { State } from '../../coalition.js';
import { type Asked, type Decision, type Due, type Opened, type Refusal, refuse } from '../../feature.js';
import { mustSayWho } from '../../members/sayWho.js';
import { asked as askedOrganisations, firstAccount } from '../../members/who.js';
import type { Moment, PersonId } from '../../names.js';
import { addHours } from '../../rhythm/day.js';
import { inNoOrder } from '../../unordered.js';
import { shorten } from '../fit.js';
import { type DisagreementsIntent, mostStatements, titleMax, type UnsaidIntent } from '../intents.js';
import { hasGap } from '../results.js';
import type { Disagreements, DisagreementsEvent, SenseCheck } from '../shape.js';
import { words } from './words.js';

type Decided = DisagreementsEvent[] | Decision<DisagreementsEvent> | Refusal;

/** As long as a host has to leave it, and as long as everyone has to write. */
const leaveHours = 24;
const lastsHours = 72;
/** A result older than this was there before anybody could have asked. */
const staleHours = 96;

/** The box of the question about this sense check. Its voters are people: colleagues do not read each other's sentence. */
export const boxOf = (id: string): string => `${id}.unsaid`;

/** Whose sentences may lie in it. */
export const writers = ({ members }: State): PersonId[] =>
  [...members.people.keys()].map((person) => firstAccount(members, person));

/** Nothing divides us, and everybody is of one mind: then politeness may be at work. */
export const isContent = ({ closed }: SenseCheck): boolean =>
  closed?.results.every(({ verdict }) => verdict === 'shared' || verdict === 'unwanted') ?? false;

/** When it is asked by itself; undefined when it was asked or left, when there is no reason, or too few to ask. */
export function asksItselfAt({ members }: State, check: SenseCheck): Moment | undefined {
  const { closed, unsaid, follows } = check;
  // What came of this question is not questioned again.
  if (!closed || unsaid || follows || !isContent(check) || !hasEnough(members)) return undefined;
  return addHours(closed.at, leaveHours);
}

const hasEnough = (members: State['members']): boolean => askedOrganisations(members).length >= floor;

export function decideUnsaid(state: State, intent: UnsaidIntent, asked: Asked, opened: Opened[]): Decided {
  const check = state.disagreements.senseChecks.get(intent.id);
  if (asked.by === 'clock') return check ? decideForClock(state, check, intent, asked.now, opened) : [];
  if (!asked.organisation) return mustSayWho();
  if (!check?.closed) return refuse(words.notClosed);
  const { id, unsaid } = check;
  switch (intent.type) {
    case 'unsaid.ask':
      if (unsaid?.closes) return refuse(words.askedAlready);
      if (unsaid?.left && !asked.isHost) return refuse(words.leftAlready);
      if (!hasEnough(state.members)) return refuse(words.fewOrganisations);
      return isContent(check) || hasGap(check) ? [ask(id, asked.now)] : refuse(words.nothingToAsk);
    case 'unsaid.leave':
      if (!asked.isHost) return refuse(words.onlyHosts);
      return unsaid ? refuse(unsaid.closes ? words.askedAlready : words.left) : [{ type: 'unsaid.left', id }];
    case 'unsaid.say':
      if (!isOpen(check, asked.now)) return refuse(words.notOpen);
      return {
        events: [],
        sealed: { box: boxOf(id), voter: firstAccount(state.members, asked.by), ballot: { text: intent.text } },
      };
    case 'unsaid.check':
      return makeCheck(state, check, asked);
    case 'unsaid.close':
      return [];
  }
}

const ask = (id: string, now: Date): DisagreementsEvent => ({
  type: 'unsaid.asked',
  id,
  closes: addHours(now.toISOString(), lastsHours),
});

/** Where everyone can still write. */
export const openQuestions = ({ senseChecks }: Disagreements): SenseCheck[] =>
  [...senseChecks.values()].filter(({ unsaid }) => unsaid?.closes && !unsaid.closed);

export const isOpen = ({ unsaid }: SenseCheck, now: Date): boolean =>
  unsaid?.closes !== undefined && !unsaid.closed && now.toISOString() < unsaid.closes;

function decideForClock(
  state: State,
  check: SenseCheck,
  intent: UnsaidIntent,
  now: Date,
  opened: Opened[],
): DisagreementsEvent[] {
  const { id, unsaid } = check;
  if (intent.type === 'unsaid.ask') {
    const at = asksItselfAt(state, check);
    return at && now.toISOString() >= at ? [ask(id, now)] : [];
  }
  if (intent.type !== 'unsaid.close' || !unsaid?.closes || unsaid.closed || now.toISOString() < unsaid.closes)
    return [];
  return [{ type: 'unsaid.closed', id, ...written(state, id, opened) }];
}

/** What was written, in an order that tells nothing; nothing at all from fewer than five organisations. */
function written({ members }: State, id: string, opened: Opened[]): { said?: string[] } {
  const organisationOf = new Map([...members.people].map(([id, one]) => [firstAccount(members, id), one.organisation]));
  const texts = opened.flatMap(({ of, ballot }) => {
    const organisation = organisationOf.get(of as PersonId);
    return organisation && ballot.text ? [{ organisation, said: ballot.text }] : [];
  });
  if (new Set(texts.map(({ organisation }) => organisation)).size < floor) return {};
  return {
    said: inNoOrder(
      id,
      texts.map(({ said }) => said),
    ),
  };
}

/** One press makes them statements that everybody answers in private. */
function makeCheck({ disagreements }: State, { id, title, unsaid }: SenseCheck, asked: Asked): Decided {
  if (!unsaid?.said) return refuse(words.nothingSaid);
  if (unsaid.check) return refuse(words.madeAlready);
  return [
    {
      type: 'sensecheck.opened',
      id: `s${disagreements.senseChecks.size + 1}`,
      title: shorten(words.made(title), titleMax),
      statements: unsaid.said.slice(0, mostStatements),
      organisation: asked.organisation ?? '',
      closes: addHours(asked.now.toISOString(), lastsHours),
      unsaid: id,
    },
  ];
}

/** Asks by itself a day after everybody was content, and closes in time. */
export const dueUnsaid = (state: State, now: Date): Due<DisagreementsIntent>[] =>
  [...state.disagreements.senseChecks.values()].flatMap((check): Due<DisagreementsIntent>[] => {
    const { id, unsaid, closed } = check;
    if (unsaid?.closes && !unsaid.closed) return [{ at: unsaid.closes, intent: { type: 'unsaid.close', id } }];
    const at = asksItselfAt(state, check);
    const isStale = closed && now.toISOString() > addHours(closed.at, staleHours);
    return at && !isStale ? [{ at, intent: { type: 'unsaid.ask', id } }] : [];
  });
