import type { OrganisationId } from '../names.js';
import type { CheckinsEvent, TakenBack } from './events.js';
import type { Checkins } from './state.js';

/** Where an organisation said these very words, so that they can be taken back there. */
export const saidIn = ({ rounds }: Checkins, organisation: OrganisationId, words: string): TakenBack[] =>
  [...rounds.values()].flatMap(({ id, answers }) =>
    (answers.get(organisation)?.said ?? [])
      .filter((one) => one.words === words)
      .map(({ question, by }) => ({ type: 'checkin.takenBack', id, organisation, question, person: by })),
  );

/** How the log must be changed so that nothing of what was taken back is in it, however often it was reworded. */
export function forgets({ toErase }: Checkins): ((event: CheckinsEvent) => CheckinsEvent) | undefined {
  return toErase.length === 0 ? undefined : (event) => toErase.reduce(erased, event);
}

function erased(event: CheckinsEvent, { id, organisation, question, person }: TakenBack): CheckinsEvent {
  if (event.type !== 'checkin.answered' || event.id !== id || event.organisation !== organisation) return event;
  // As it was written down at first: one answer for the organisation, whoever gave it.
  if (event.said === undefined) return question === 'moved' ? { ...event, moved: '' } : { ...event, unsaid: '' };
  if (event.person !== person) return event;
  return { ...event, said: event.said.map((one) => (one.question === question ? { ...one, words: '' } : one)) };
}
