import type { State } from '../coalition.js';
import { words as commitmentWords } from '../commitments/words.js';
import { resultLine } from '../disagreements/results.js';
import type { Posting } from '../feature.js';
import { hostInboxes } from '../members/who.js';
import type { Moment } from '../names.js';
import { buttons, type Line, list, type Note, note } from '../note.js';
import type { Hints } from './state.js';
import { purposeUnasked, type Warm, warmButUnclear } from './warm.js';
import { words } from './words.js';

const livelyMs = 8 * 24 * 60 * 60_000;

/** Hints go to the hosts' inboxes, never to a room. */
export function show(state: State, now: Date): Posting[] {
  const { drift } = state.hints;
  const warm = warmButUnclear(state);
  const unasked = purposeUnasked(state);
  const hints: [key: string, note: Note, since: Moment][] = [
    ...(drift ? [[`hint.drift.${drift.number}`, driftNote(state, drift), drift.at] as const] : []),
    ...(warm ? [[`hint.warm.${warm.round.id}.${warm.check.id}`, warmNote(warm), warm.since] as const] : []),
    ...(unasked ? [['hint.purpose', purposeNote(state), unasked] as const] : []),
  ].map(([key, what, since]) => [key, what, since]);
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return hints
    .filter(([, , since]) => since >= lively)
    .flatMap(([key, what, since]) =>
      hostInboxes(state.members).map((place) => ({ key, place, note: what, since, why: 'duty' as const })),
    );
}

/** Why we work with a partner by default, in the coalition's own words where it gave any. */
const ourReason = ({ commitments: { because } }: State): string =>
  because ? commitmentWords.ourOwnDefault(because.words) : commitmentWords.ourDefault(commitmentWords.because);

function driftNote(state: State, { now, before, told }: NonNullable<Hints['drift']>): Note {
  return note(
    words.driftTitle,
    words.drift(now, before),
    ourReason(state),
    words.driftWho,
    ...(told ? [words.told] : []),
    buttons(...(told ? [] : [{ label: words.remind, does: { type: 'hint.tellDrift' } }]), {
      label: words.review,
      opens: { action: 'propose decision', with: { review: 'partners' } },
    }),
  );
}

/** For the digest, when a host wanted everyone reminded since it was last posted. */
export const driftLines = (state: State, from: Moment): Line[] => {
  const { drift } = state.hints;
  return drift?.told && drift.told >= from ? [[`${words.digest(drift.now, drift.before)} ${ourReason(state)}`]] : [];
};

function warmNote({ check }: Warm): Note {
  const unclear = (check.closed?.results ?? []).flatMap((result, index) =>
    result.ground === 'mixed' || result.ground === 'thin' ? [resultLine(check.statements[index] ?? '', result)] : [],
  );
  return note(
    words.warmTitle,
    words.warm,
    words.warmWhere,
    list(unclear),
    words.warmWho,
    buttons({ label: words.addToAgenda, opens: { action: 'digest agenda' }, main: true }),
  );
}

const purposeNote = ({ members }: State): Note =>
  note(
    words.purposeTitle,
    words.purpose(members.purpose),
    words.purposeLater,
    buttons({ label: words.askPurpose, opens: { action: 'propose purpose' }, main: true }),
  );
