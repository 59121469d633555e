import { createHash } from 'node:crypto';
import type { State } from '../coalition.js';
import { type Asked, type Decision, type Refusal, refuse } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import { firstAccount } from '../members/who.js';
import type { PersonId } from '../names.js';
import type { Ballot } from '../ports.js';
import { dayOf } from '../rhythm/day.js';
import { isNameless, type Nameless } from '../seen/seen.js';
import type { Wanted } from './intents.js';
import { isAnswerTo, type Question, seensFor, standing } from './questions.js';
import type { Answer, Saying } from './rounds.js';
import { type Checkins, type CheckinsEvent, lateUntil, nextId, openRound } from './state.js';
import { words } from './words.js';

type Decided = CheckinsEvent[] | Decision<CheckinsEvent> | Refusal;
/** One answer as it is to be kept: words with no name go into the box, never into the log. */
type Given = { question: Question; words: string; seen: Question['seen'] };

/** One answer per organisation, to which colleagues add. It may come early, for the round that opens next. */
export function answer({ checkins, members }: State, intent: Wanted<'checkin.answer'>, asked: Asked): Decided {
  const { organisation, by, now } = asked;
  if (!organisation || by === 'clock') return mustSayWho();
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
  const isTold = room || said.length > 0 || given.some((one) => one.words !== '' && one.seen === 'noname');
  const events: CheckinsEvent[] = isTold ? [{ type: 'checkin.answered', id, organisation, ...told, ...late }] : [];
  if (isLate || given.length === 0) return events;
  return { events, sealed: { box: id, voter: organisation, ballot: ballotOf(id, person, given) } };
}

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

/** What goes into the log; of words with no name only that earlier, named ones are taken back. */
function toKeep({ question, words: told, seen }: Given, person: PersonId, before: Answer | undefined) {
  const kept = isNameless(seen) ? '' : told;
  const had = before?.said.some((one) => one.question === question.id && (one.by === person || isSaidOnce(question)));
  const saying: Pick<Saying, 'question' | 'words' | 'seen'> = {
    question: question.id,
    words: kept,
    seen: seen === 'notkept' ? 'noname' : seen,
  };
  return kept !== '' || had ? [saying] : [];
}

const nameless = ['noname', 'notkept'] as const;

/** Words that are seen otherwise now, or taken back, leave the place in the box where they lay. */
const ballotOf = (id: string, person: PersonId, given: Given[]): Ballot =>
  Object.fromEntries(
    given.flatMap(({ question, words: told, seen }) =>
      nameless.map((one) => [sealedKey(id, question, person, one), seen === one ? told : ''] as const),
    ),
  );

const isSaidOnce = ({ shape }: Question): boolean => shape !== 'words';

/** Where one person's words lie in their organisation's ballot; the mark tells colleagues apart, and dies with the box. */
export function sealedKey(round: string, { id, shape }: Question, person: PersonId, seen: Nameless): string {
  const mark = createHash('sha256').update(`${round} ${person}`).digest('hex').slice(0, 8);
  return [id, ...(shape === 'words' ? [mark] : []), ...(seen === 'noname' ? [seen] : [])].join('.');
}

/** What lies sealed in a ballot to this question, and who is to see it. */
export const sealedTo = (ballot: Ballot, { id }: Question): { words: string; seen: Nameless }[] =>
  Object.entries(ballot).flatMap(([key, told]) => {
    const [question, ...rest] = key.split('.');
    return told && question === id ? [{ words: told, seen: rest.at(-1) === 'noname' ? 'noname' : 'notkept' }] : [];
  });

/** What this person put there. */
export const sealedBy = (round: string, question: Question, person: PersonId, ballot: Ballot) =>
  nameless.flatMap((seen) => {
    const told = ballot[sealedKey(round, question, person, seen)];
    return told ? [{ words: told, seen }] : [];
  })[0];

/** The lines of one person's own words in their organisation's ballots, where a round is open or the next is answered early. */
export const sealedLines = (checkins: Checkins, person: PersonId): { box: string; key: string }[] =>
  [openRound(checkins)?.id, nextId(checkins)]
    .filter((id) => id !== undefined)
    .flatMap((id) =>
      (checkins.rounds.get(id)?.questions ?? standing)
        .filter((question) => !isSaidOnce(question))
        .flatMap((question) => nameless.map((seen) => ({ box: id, key: sealedKey(id, question, person, seen) }))),
    );

/** A colleague is asked instead, for this round. */
export function handOn({ checkins, members }: State, { id, to }: Wanted<'checkin.handOn'>, asked: Asked): Decided {
  const { organisation, by } = asked;
  if (!organisation || by === 'clock') return mustSayWho();
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
  if (!organisation || by === 'clock') return mustSayWho();
  const isThere = checkins.rounds.get(id)?.answers.has(organisation);
  return isThere ? [{ type: 'checkin.copyWanted', id, person: by }] : refuse(words.nothingSent);
}

const mostDaysAway = 366;

/** The organisation is away until a day, and says so itself. */
export function goAway({ members }: State, { until }: Wanted<'checkin.goAway'>, asked: Asked): Decided {
  const { organisation, now } = asked;
  if (!organisation) return mustSayWho();
  if (until <= dayOf(now, members.zone)) return refuse(words.pastDay);
  const days = (Date.parse(until) - now.getTime()) / 86_400_000;
  return days > mostDaysAway ? refuse(words.tooFar) : [{ type: 'checkin.wentAway', organisation, until }];
}

export function comeBack({ checkins }: State, { organisation }: Asked): Decided {
  if (!organisation) return mustSayWho();
  return checkins.away.has(organisation) ? [{ type: 'checkin.cameBack', organisation }] : refuse(words.notAway);
}
