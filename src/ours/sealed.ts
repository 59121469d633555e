import { nextId } from '../checkins/state.js';
import type { State } from '../coalition.js';
import { ownNeed } from '../disagreements/answering.js';
import { words as checkWords } from '../disagreements/words.js';
import { asideOf, introductionsBox } from '../introductions/asides.js';
import { linesBox, linesOf } from '../lines/holding.js';
import { topicName } from '../lines/redLines.js';
import { nameOf } from '../members/who.js';
import type { OrganisationId, PersonId } from '../names.js';
import { boxOf } from '../opportunities/state.js';
import { words as opportunityWords } from '../opportunities/words.js';
import type { Ballot } from '../ports.js';
import { words } from './words.js';

/** What one box holds, in sentences, under what it is about. */
export interface Sealed {
  about: string;
  words: string[];
}

/** What an organisation, or a person, sealed and is still sealed: theirs to read at any time, and nobody else's. */
export const sealedOf = (state: State, whose: OrganisationId, ballots: ReadonlyMap<string, Ballot>): Sealed[] =>
  [...ballots].map(([box, ballot]) => sealedIn(state, whose, box, ballot)).filter(({ words: said }) => said.length > 0);

function sealedIn(state: State, whose: OrganisationId, box: string, ballot: Ballot): Sealed {
  const { checkins, disagreements, opportunities } = state;
  const { boxes } = words;
  if (box === linesBox) return { about: boxes.lines, words: linesIn(state, whose, ballot) };
  if (box === introductionsBox) return { about: boxes.introductions, words: asideIn(state, ballot) };
  const check = disagreements.senseChecks.get(box);
  if (check) return { about: check.title, words: answersIn(check.statements, ballot) };
  const opportunity = [...opportunities.all.values()].find(({ id }) => boxOf(id) === box);
  if (opportunity) return { about: opportunity.what, words: choiceIn(state, ballot) };
  const about =
    checkins.rounds.has(box) || box === nextId(checkins)
      ? boxes.round
      : box.startsWith('worries.')
        ? boxes.worries
        : boxes.other;
  return { about, words: Object.values(ballot).filter((one) => one !== '') };
}

const linesIn = (state: State, whose: OrganisationId, ballot: Ballot): string[] =>
  linesOf(state, whose, ballot)
    .filter(({ seen }) => seen === 'sealed')
    .map(({ topic, text }) => `${topicName(state, topic)}: ${text}`);

/** By the number of the statement; what would be needed stands with it. */
const answersIn = (statements: string[], ballot: Ballot): string[] =>
  statements.flatMap((statement, index) => {
    const answer = Object.entries(checkWords.answered).find(([given]) => given === ballot[String(index + 1)])?.[1];
    const need = ownNeed(ballot, index + 1);
    return answer || need ? [[`${statement}: ${answer ?? ''}`, ...(need ? [need] : [])].join(' · ')] : [];
  });

const choiceIn = ({ members }: State, { choice, of }: Ballot): string[] =>
  Object.entries(opportunityWords.choices).flatMap(([given, label]) =>
    given === choice ? [of ? `${label}: ${nameOf(members, of)}` : label] : [],
  );

/** Whom somebody would rather not meet stands with their names, never with their accounts. */
function asideIn({ members }: State, ballot: Ballot): string[] {
  const { about, reach, apart, hellos } = asideOf(ballot);
  const named = apart.map((id) => members.people.get(id as PersonId)?.name ?? nameOf(members, id));
  const rather = named.length > 0 ? [words.apart(named.join(', '))] : [];
  return [about ?? '', reach ?? '', ...rather, ...hellos.values()].filter((one) => one !== '');
}
