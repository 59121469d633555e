import type { State } from '../coalition.js';
import type { Message } from '../feature.js';
import type { Question } from '../inbox/question.js';
import { firstAccount, inWords, nameOf } from '../members/who.js';
import type { PersonId } from '../names.js';
import { type Button, buttons, type Note, neverNews, note, text } from '../note.js';
import { namedPerson, toPerson } from './people.js';
import type { Suggestion } from './state.js';
import { words } from './words.js';

/** Somebody who has worked with both sides is asked first; whoever they teach reads it after them. */
export function questions(state: State, suggestion: Suggestion): Message[] {
  const { id, asked, made, answered, taught } = suggestion;
  const ask = (person: PersonId, what: Omit<Message, 'place' | 'key'>): Message[] =>
    toPerson(state, person, { key: `introduction.${id}.ask`, ...what });
  const since = answered ? neverNews : (taught?.at ?? made);
  return [
    ...(taught ? ask(taught.by, { note: taughtNote(state, asked), since: neverNews, why: 'asked' }) : []),
    ...ask(asked, { note: questionNote(state, suggestion), since, why: taught ? 'asked' : 'question' }),
  ];
}

const taughtNote = (state: State, asked: PersonId): Note =>
  note(words.askTitle, words.taught(namedPerson(state, asked)));

export function questionNote(state: State, suggestion: Suggestion): Note {
  const { id, answered, until, taught } = suggestion;
  const needed = matchOf(state, suggestion);
  if (answered || !needed) return note(words.askTitle, words.askAnswered);
  const press = (label: string, how: string): Button => ({ label, does: { type: 'introduction.answer', id, how } });
  return note(
    words.askTitle,
    ...(taught ? [words.learns(namedPerson(state, taught.by)), needed, words.howItIsDone] : [words.ask(needed)]),
    text(words.askHow, { moment: until }, '.'),
    buttons(
      { ...press(words.introduce, 'self'), main: true },
      press(words.mootMay, 'moot'),
      press(words.notNow, 'notNow'),
      ...(taught ? [] : [{ label: words.teach, opens: { action: 'meet teach', with: { id } } }]),
    ),
  );
}

/** `Rooted needs: … Street Nurses offers: …`; undefined once one of the two is no longer known. */
export function matchOf({ members, needs }: State, { need: needId, offer: offerId }: Suggestion): string | undefined {
  const [need, offer] = [needs.all.get(needId), needs.all.get(offerId)];
  return need && offer
    ? `${words.needs(nameOf(members, need.organisation), need.words)} ${words.offers(nameOf(members, offer.organisation), offer.words)}`
    : undefined;
}

/** Colleagues who could learn it from this person, by their first accounts. */
export function learners({ members }: State, person: PersonId): PersonId[] {
  const own = members.people.get(person)?.organisation;
  const all = [...members.people].flatMap(([one, { organisation }]) =>
    organisation === own ? [firstAccount(members, one)] : [],
  );
  return [...new Set(all)].filter((one) => one !== firstAccount(members, person));
}

/** Whether this person would introduce two organisations they know; and whom Moot introduced them to by itself. */
export function introductionQuestions(state: State, person: PersonId): Question[] {
  const me = firstAccount(state.members, person);
  const { suggestions, all } = state.introductions;
  return [
    ...[...suggestions.values()].flatMap((one): Question[] => {
      const match = one.asked === me && !one.answered ? matchOf(state, one) : undefined;
      if (!match) return [];
      const press = { label: words.answerIt, opens: { action: 'meet connect', with: { id: one.id } } };
      const line = [words.waits(match), words.askHow, { moment: one.until }, '.'];
      return [{ key: `introduction.${one.id}.ask`, line, press }];
    }),
    ...[...all.values()]
      .filter((one) => one.match && !one.through && one.people.includes(me) && !one.followed && !one.greeted.has(me))
      .map(({ id, people }): Question => {
        const others = people.filter((one) => one !== me).map((one) => namedPerson(state, one));
        const press = { label: words.seeThem, opens: { action: 'meet people' } };
        return {
          key: `introduction.${id}.${people.indexOf(me)}`,
          line: [words.meet(inWords(others)), '. ', words.byMoot],
          press,
        };
      }),
  ];
}
