import type { State } from '../coalition.js';
import { type Asked, type Decision, type Opened, type Refusal, refuse } from '../feature.js';
import { asked as askedOrganisations } from '../members/who.js';
import type { Moment, OrganisationId } from '../names.js';
import { addHours } from '../rhythm/day.js';
import { closing } from './closing.js';
import { mostStatements, type SenseCheckIntent } from './intents.js';
import { mustSayWho, seal } from './speaking.js';
import type { DisagreementsEvent, SenseCheck } from './state.js';
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
  if (intent.type === 'sensecheck.open')
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
    case 'sensecheck.confirm':
      return seal(state.members, check, asked, 'organisation', {});
    case 'sensecheck.remind':
      return [];
    case 'sensecheck.close':
      if (!asked.isHost && organisation !== check.opener) return refuse(words.onlyOpenerCloses);
      return mayCloseNow(state, check, asked.now) ? closing(state, check, opened) : refuse(words.tooSoonToClose);
  }
}

function decideForClock(state: State, intent: SenseCheckIntent, now: Date, opened: Opened[]): DisagreementsEvent[] {
  const check = 'id' in intent ? state.disagreements.senseChecks.get(intent.id) : undefined;
  if (!check || check.closed) return [];
  if (intent.type === 'sensecheck.remind') return check.reminded ? [] : [{ type: 'sensecheck.reminded', id: check.id }];
  const isOver = now.toISOString() >= check.closes;
  return intent.type === 'sensecheck.close' && isOver ? closing(state, check, opened) : [];
}

function open(
  { disagreements, proposals }: State,
  { title, statements, hours, proposal, about }: Extract<SenseCheckIntent, { type: 'sensecheck.open' }>,
  organisation: OrganisationId,
  now: Date,
): DisagreementsEvent[] {
  const different = statements.filter(
    (statement, index) => statements.findIndex((other) => isSame(other, statement)) === index,
  );
  const id = `s${disagreements.senseChecks.size + 1}`;
  const closes = addHours(now.toISOString(), hours);
  const own = proposal && proposals.all.get(proposal)?.opener === organisation ? { proposal } : {};
  return [
    {
      type: 'sensecheck.opened',
      id,
      title,
      statements: different,
      organisation,
      closes,
      ...own,
      ...(about ? { about } : {}),
    },
  ];
}

const isSame = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (statement: string): string =>
  statement
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

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

/** Everybody answers the same list, so late statements are not let in. */
export const mayAddNow = (check: SenseCheck, now: Date): boolean =>
  !check.closed && now.toISOString() < halfTime(check) && check.statements.length < mostStatements;

/** Half of its time has passed, or everybody asked has answered. */
export const mayCloseNow = ({ members }: State, check: SenseCheck, now: Date): boolean =>
  now.toISOString() >= halfTime(check) || askedOrganisations(members).every(({ id }) => check.heard.has(id));
