import type { Stamped } from '../feature.js';
import { noLongerKept, stillKept } from '../lasting/words.js';
import type { PersonId } from '../names.js';
import type { CheckinsEvent, Told, ToldAtFirst } from './events.js';
import { newRound, type Round, type Saying } from './rounds.js';
import type { Checkins } from './state.js';

type Of<Type extends CheckinsEvent['type']> = Stamped<Extract<CheckinsEvent, { type: Type }>>;

export function openedRound(checkins: Checkins, { id, at, closes, questions }: Of<'checkin.opened'>): void {
  const round = newRound(id, at, closes, questions);
  round.answers = checkins.early;
  checkins.early = new Map();
  // How much room there was is known for one round only, and only together.
  for (const { answers } of checkins.rounds.values()) for (const answer of answers.values()) delete answer.room;
  checkins.rounds.set(id, round);
  for (const { id: asked } of round.questions) {
    const own = checkins.own.get(asked);
    if (own && !own.every) checkins.own.delete(asked);
  }
}

export function answered(checkins: Checkins, event: Of<'checkin.answered'>): void {
  const { id, organisation, at, late, room } = event;
  const answers = checkins.rounds.get(id)?.answers ?? (id === nextId(checkins) ? checkins.early : undefined);
  if (!answers) return;
  const before = answers.get(organisation);
  const said = event.said ? addTo(checkins, before?.said ?? [], event) : saidAtFirst(event);
  const kept = event.said ? (room ?? before?.room) : room;
  answers.set(organisation, { said, at, ...(kept ? { room: kept } : {}), ...(late ? { late } : {}) });
}

/** A colleague's words are added; one's own, and what an organisation can only say once, take the place of what was said. */
function addTo({ rounds }: Checkins, before: Saying[], event: Of<'checkin.answered'> & Told): Saying[] {
  const { person, at, late } = event;
  const isOnce = (id: string): boolean =>
    rounds.get(event.id)?.questions.some((question) => question.id === id && question.shape !== 'words') ?? false;
  const isReplaced = (one: Saying): boolean =>
    event.said.some(({ question }) => question === one.question && (one.by === person || isOnce(question)));
  const added = event.said.filter(({ words }) => words !== '' && words !== noLongerKept);
  return [
    ...before.filter((one) => !isReplaced(one)),
    ...added.map((one) => ({ ...one, by: person, at, ...(late ? { late } : {}) })),
  ];
}

function saidAtFirst({ moved, unsaid, seen, at, by, late }: Of<'checkin.answered'> & ToldAtFirst): Saying[] {
  const stamp = { by: by as PersonId, at, ...(late ? { late } : {}) };
  return [
    ...(moved && moved !== noLongerKept
      ? [{ question: 'moved', words: moved, seen: 'everyone' as const, ...stamp }]
      : []),
    ...(unsaid && unsaid !== noLongerKept && seen ? [{ question: 'unsaid', words: unsaid, seen, ...stamp }] : []),
  ];
}

/** Once the log is rewritten there is nothing of it left to find, and nothing more to erase. */
export function takeBack({ rounds, toErase }: Checkins, event: Of<'checkin.takenBack'>): void {
  const { id, organisation, question, person, at } = event;
  const round = rounds.get(id);
  const answer = round?.answers.get(organisation);
  if (!round || !answer) return;
  const stays = answer.said.filter((one) => one.question !== question || one.by !== person);
  if (stays.length < answer.said.length) toErase.push({ type: event.type, id, organisation, question, person });
  answer.said = stays;
  round.changed = at;
}

type Change = Of<'checkin.handedOn' | 'checkin.copyWanted' | 'checkin.reminded' | 'checkin.closed'>;

export function changeRound(round: Round | undefined, event: Change): void {
  if (!round) return;
  switch (event.type) {
    case 'checkin.handedOn':
      round.handedTo.set(event.organisation, { to: event.to, by: event.by as PersonId, at: event.at });
      break;
    case 'checkin.copyWanted':
      round.copies.set(event.person, event.at);
      break;
    case 'checkin.reminded':
      round.reminded = event.at;
      break;
    case 'checkin.closed': {
      const { answered, rooms, halves, unnamed, sealed, totals, warm } = event;
      round.closed = event.at;
      round.outcome = {
        answered,
        unnamed: stillKept(unnamed),
        ...(rooms ? { rooms } : {}),
        ...(halves ? { halves } : {}),
        ...(sealed ? { sealed: sealedKept(sealed) } : {}),
        ...(totals ? { totals } : {}),
        ...(warm ? { warm } : {}),
      };
    }
  }
}

const sealedKept = (sealed: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(sealed).map(([question, said]) => [question, stillKept(said)]));

/** The id of the round that opens next. */
export const nextId = ({ rounds }: Checkins): string => `k${rounds.size + 1}`;
