import type { State } from '../coalition.js';
import { type Asked, type Decision, isRefusal, type Opened, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { asked as askedOrganisations } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { cautionsIn } from '../proposals/caution.js';
import { addHours } from '../rhythm/day.js';
import { isSame, remembersAt } from './again/again.js';
import { words as againWords } from './again/words.js';
import { closing } from './closing.js';
import { mostStatements, type SenseCheckIntent } from './intents.js';
import { words as openWords } from './openly/words.js';
import { seal } from './speaking.js';
import { type Disagreements, type DisagreementsEvent, openSenseChecks, type SenseCheck } from './state.js';
import { words } from './words.js';

type Decided = DisagreementsEvent[] | Decision<DisagreementsEvent> | Refusal;
const hourMs = 3_600_000;
const lastsMs = ({ opened, closes }: SenseCheck): number => Date.parse(closes) - Date.parse(opened);

/** Until here statements may be added; from here it may be closed early. */
export const halfTime = (check: SenseCheck): Moment =>
  new Date(Date.parse(check.opened) + lastsMs(check) / 2).toISOString();

/** A day before the close; in a check shorter than two days, when a quarter of it is left. */
export const remindsAt = (check: SenseCheck): Moment => {
  const hours = lastsMs(check) / hourMs;
  return addHours(check.closes, -(hours >= 48 ? 24 : hours / 4));
};

export function decideSenseCheck(state: State, intent: SenseCheckIntent, asked: Asked, opened: Opened[]): Decided {
  if (asked.by === 'clock') return decideForClock(state, intent, asked.now, opened);
  const { organisation } = asked;
  if (intent.type === 'sensecheck.open' || intent.type === 'sensecheck.again')
    return organisation ? open(state, intent, organisation, asked.now) : mustSayWho();
  const check = state.disagreements.senseChecks.get(intent.id);
  if (!check) return refuse(words.unknownCheck);
  if (check.closed || asked.now.toISOString() >= check.closes) return refuse(words.closedAlready);
  if (intent.type === 'sensecheck.answer' || intent.type === 'sensecheck.need') return say(state, check, intent, asked);
  if (!organisation) return mustSayWho();
  switch (intent.type) {
    case 'sensecheck.add':
      return add(check, intent.text, asked.now);
    case 'sensecheck.defer':
      return seal(state.members, check, asked, 'checking', {});
    case 'sensecheck.say':
      return sayOpenly(check, intent, organisation);
    case 'sensecheck.confirm':
      return seal(state.members, check, asked, 'organisation', {});
    case 'sensecheck.remind':
    case 'sensecheck.remember':
      return [];
    case 'sensecheck.close':
      if (!asked.isHost && organisation !== check.opener) return refuse(words.onlyOpenerCloses);
      return mayCloseNow(state, check, asked.now)
        ? closing(state, check, opened, asked.now)
        : refuse(words.tooSoonToClose);
  }
}

function decideForClock(state: State, intent: SenseCheckIntent, now: Date, opened: Opened[]): DisagreementsEvent[] {
  const check = 'id' in intent ? state.disagreements.senseChecks.get(intent.id) : undefined;
  if (!check) return [];
  if (intent.type === 'sensecheck.remember') {
    const at = remembersAt(state.disagreements, check, now);
    return at && now.toISOString() >= at ? [{ type: 'sensecheck.remembered', id: check.id }] : [];
  }
  if (check.closed) return [];
  if (intent.type === 'sensecheck.remind') return check.reminded ? [] : [{ type: 'sensecheck.reminded', id: check.id }];
  const isOver = now.toISOString() >= check.closes;
  return intent.type === 'sensecheck.close' && isOver ? closing(state, check, opened, now) : [];
}

type Opening = Extract<SenseCheckIntent, { type: 'sensecheck.open' | 'sensecheck.again' }>;

/** A new list, or the statements of one that has closed once more. */
function open(state: State, intent: Opening, organisation: OrganisationId, now: Date): Decided {
  const { disagreements } = state;
  const asks =
    intent.type === 'sensecheck.open' ? listOf(state, intent, organisation) : listAgain(disagreements, intent.id);
  if (isRefusal(asks)) return asks;
  const id = `s${disagreements.senseChecks.size + 1}`;
  return [{ type: 'sensecheck.opened', id, organisation, closes: addHours(now.toISOString(), intent.hours), ...asks }];
}

type Asks = Pick<SenseCheck, 'title' | 'statements' | 'forWhom' | 'openly' | 'again' | 'proposal' | 'about'>;

function listOf(
  { proposals }: State,
  { title, statements, forWhom, openly, proposal, about }: Extract<Opening, { type: 'sensecheck.open' }>,
  organisation: OrganisationId,
): Asks | Refusal {
  // Nothing can be taken back from a room; the words come back to the writer, who can say it without.
  if (cautionsIn(forWhom).length > 0) return refuse(words.pointsAtSomebody);
  const own = proposal ? proposals.all.get(proposal) : undefined;
  const whom = forWhom ?? (own?.opener === organisation ? own.forWhom : undefined);
  return {
    title,
    statements: statements.filter((one, index) => statements.findIndex((other) => isSame(other, one)) === index),
    ...(whom ? { forWhom: whom } : {}),
    ...(openly ? { openly } : {}),
    ...(about ? { about } : {}),
    ...(proposal && own?.opener === organisation ? { proposal } : {}),
  };
}

function listAgain(disagreements: Disagreements, id: string): Asks | Refusal {
  const then = disagreements.senseChecks.get(id);
  if (!then) return refuse(words.unknownCheck);
  if (!then.closed) return refuse(againWords.stillOpen);
  const running = openSenseChecks({ disagreements }).find(({ again }) => again === id);
  if (running)
    return refuse(againWords.already, {
      label: words.answerPrivately,
      opens: { action: 'propose answer', with: { id: running.id } },
    });
  const { title, statements, forWhom, about } = then;
  const same = { ...(forWhom ? { forWhom } : {}), ...(about ? { about } : {}) };
  return { title, statements: [...statements], again: id, ...same };
}

function add(check: SenseCheck, text: string, now: Date): DisagreementsEvent[] | Refusal {
  if (check.statements.length >= mostStatements) return refuse(words.tooMany);
  if (!mayAddNow(check, now)) return refuse(words.tooLateToAdd);
  if (check.statements.some((statement) => isSame(statement, text))) return refuse(words.thereAlready);
  return [{ type: 'sensecheck.added', id: check.id, text }];
}

type Saying = Extract<SenseCheckIntent, { type: 'sensecheck.answer' | 'sensecheck.need' }>;

/** An answer, a need, or both, for whoever the person speaks for. */
function say({ members }: State, check: SenseCheck, intent: Saying, asked: Asked): Decided {
  const { statement, as = 'organisation' } = intent;
  if (statement > check.statements.length) return refuse(words.unknownStatement);
  const need = intent.type === 'sensecheck.need' ? intent.text : intent.need;
  return seal(members, check, asked, as, {
    ...(intent.type === 'sensecheck.answer' ? { [statement]: intent.answer } : {}),
    ...(need === undefined ? {} : { [`n${statement}`]: need }),
  });
}

/** In the open, once it has been said in private; the first who does opens that round to all. */
function sayOpenly(
  check: SenseCheck,
  { id, statement, answer }: Extract<SenseCheckIntent, { type: 'sensecheck.say' }>,
  organisation: OrganisationId,
): Decided {
  if (statement > check.statements.length) return refuse(words.unknownStatement);
  if (!check.heard.has(organisation))
    return refuse(openWords.privatelyFirst, {
      label: words.answerPrivately,
      opens: { action: 'propose answer', with: { id } },
    });
  return [
    ...(check.openly ? [] : [{ type: 'sensecheck.widened' as const, id }]),
    { type: 'sensecheck.said', id, organisation, statement, answer },
  ];
}

/** Everybody answers the same list, so late statements are not let in. */
export const mayAddNow = (check: SenseCheck, now: Date): boolean =>
  !check.closed && now.toISOString() < halfTime(check) && check.statements.length < mostStatements;

/** Half of its time has passed, or everybody asked has answered. */
export const mayCloseNow = ({ members }: State, check: SenseCheck, now: Date): boolean =>
  now.toISOString() >= halfTime(check) || askedOrganisations(members).every(({ id }) => check.heard.has(id));
