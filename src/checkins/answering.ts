import { createHash } from 'node:crypto';
import type { State } from '../coalition.js';
import { type Asked, type Decision, type Refusal, refuse } from '../feature.js';
import { firstAccount } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import type { PersonId } from '../names.js';
import type { Ballot } from '../ports.js';
import { dayOf } from '../rhythm/day.js';
import type { Wanted } from './intents.js';
import { isAnswerTo, type Question, seensFor, standing } from './questions.js';
import type { Answer, Saying } from './rounds.js';
import { type CheckinsEvent, lateUntil, nextId } from './state.js';
import { isNameless } from './visibility.js';
import { words } from './words.js';

type Decided = CheckinsEvent[] | Decision<CheckinsEvent> | Refusal;
/** One answer as it is to be kept: words nobody keeps go into the box, never into the log. */
type Given = { question: Question; words: string; seen: Question['seen'] };

/** One answer per organisation, to which colleagues add. It may come early, for the round that opens next. */
export function answer({ checkins, members }: State, intent: Wanted<'checkin.answer'>, asked: Asked): Decided {
  const { organisation, by, now } = asked;
  if (!organisation || by === 'clock') return refuseStranger();
  const { id, room } = intent;
  const round = checkins.rounds.get(id);
  if (!round && id !== nextId(checkins)) return refuse(words.unknown);
  if (round?.closed && now.toISOString() > lateUntil(round)) return refuse(words.tooLate);
  const given = givenIn(intent, round?.questions ?? standing);
  if (!given) return refuse(words.unknownAnswer);
  const isLate = round?.closed !== undefined;
  if (isLate && given.some((one) => one.words !== '' && isNameless(one.seen))) return refuse(words.lateUnnamed);
  const person = firstAccount(members, by);
  const before = (round?.answers ?? checkins.early).get(organisation);
  const said = given.flatMap((one) => toKeep(one, person, before));
  const late = isLate ? { late: true as const } : {};
  const told = { ...(room ? { room } : {}), person, said };
  // Whoever sends only what nobody keeps leaves no trace in the log, so a nudge goes to them too.
  const events: CheckinsEvent[] =
    room || said.length > 0 ? [{ type: 'checkin.answered', id, organisation, ...told, ...late }] : [];
  if (isLate || given.length === 0) return events;
  return { events, sealed: { box: id, voter: organisation, ballot: ballotOf(id, person, given) } };
}

export const refuseStranger = (): Refusal =>
  refuse(memberWords.noOrganisation, { label: words.sayWho, opens: { action: 'setup organisation' } });

/** Undefined: this round does not ask that, or that is no answer to it. */
function givenIn({ said = [] }: Wanted<'checkin.answer'>, questions: Question[]): Given[] | undefined {
  const given = said.flatMap(({ question: id, words: told, seen }) => {
    const question = questions.find((one) => one.id === id);
    if (!question || !isAnswerTo(question, told)) return [];
    const chosen = seen ?? question.seen;
    return seensFor(question).includes(chosen) ? [{ question, words: told, seen: chosen }] : [];
  });
  return given.length === said.length ? given : undefined;
}

/** What goes into the log; of words that nobody keeps only that earlier, named ones are taken back. */
function toKeep({ question, words: told, seen }: Given, person: PersonId, before: Answer | undefined) {
  const kept = seen === 'notkept' ? '' : told;
  const had = before?.said.some((one) => one.question === question.id && (one.by === person || isSaidOnce(question)));
  const saying: Pick<Saying, 'question' | 'words' | 'seen'> = {
    question: question.id,
    words: kept,
    seen: seen === 'notkept' ? 'noname' : seen,
  };
  return kept !== '' || had ? [saying] : [];
}

/** Words that now have a name, or none at all, take what lay in the box out of it. */
const ballotOf = (id: string, person: PersonId, given: Given[]): Ballot =>
  Object.fromEntries(
    given.map(({ question, words: told, seen }) => [sealedKey(id, question, person), seen === 'notkept' ? told : '']),
  );

const isSaidOnce = ({ shape }: Question): boolean => shape !== 'words';

/** Where one person's words lie in their organisation's ballot; the mark tells colleagues apart, and dies with the box. */
export function sealedKey(round: string, question: Question, person: PersonId): string {
  if (isSaidOnce(question)) return question.id;
  const mark = createHash('sha256').update(`${round} ${person}`).digest('hex').slice(0, 8);
  return `${question.id}.${mark}`;
}

/** A colleague is asked instead, for this round. */
export function handOn({ checkins, members }: State, { id, to }: Wanted<'checkin.handOn'>, asked: Asked): Decided {
  const { organisation, by } = asked;
  if (!organisation || by === 'clock') return refuseStranger();
  const round = checkins.rounds.get(id);
  if (!round || round.closed) return refuse(words.noneOpen);
  const isColleague = members.people.get(to)?.organisation === organisation;
  const isSelf = firstAccount(members, to) === firstAccount(members, by);
  if (!isColleague || isSelf)
    return refuse(words.noColleague, { label: words.inviteColleague, opens: { action: 'setup colleague' } });
  return [{ type: 'checkin.handedOn', id, organisation, to }];
}

export function sendCopy({ checkins }: State, { id }: Wanted<'checkin.sendCopy'>, asked: Asked): Decided {
  const { organisation, by } = asked;
  if (!organisation || by === 'clock') return refuseStranger();
  const isThere = checkins.rounds.get(id)?.answers.has(organisation);
  return isThere ? [{ type: 'checkin.copyWanted', id, person: by }] : refuse(words.nothingSent);
}

const mostDaysAway = 366;

/** The organisation is away until a day, and says so itself. */
export function goAway({ members }: State, { until }: Wanted<'checkin.goAway'>, asked: Asked): Decided {
  const { organisation, now } = asked;
  if (!organisation) return refuseStranger();
  if (until <= dayOf(now, members.zone)) return refuse(words.pastDay);
  const days = (Date.parse(until) - now.getTime()) / 86_400_000;
  return days > mostDaysAway ? refuse(words.tooFar) : [{ type: 'checkin.wentAway', organisation, until }];
}

export function comeBack({ checkins }: State, { organisation }: Asked): Decided {
  if (!organisation) return refuseStranger();
  return checkins.away.has(organisation) ? [{ type: 'checkin.cameBack', organisation }] : refuse(words.notAway);
}
