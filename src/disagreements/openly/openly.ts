import type { Members } from '../../members/state.js';
import { inTurn, namesOf } from '../../members/who.js';
import type { OrganisationId } from '../../names.js';
import { type Button, buttons, type Line, list, type Note, note, strong, text } from '../../note.js';
import { orderFor } from '../answering.js';
import { shorten } from '../fit.js';
import { openAnswers, type SenseCheck } from '../shape.js';
import { words as common } from '../words.js';
import { words } from './words.js';

/** The button that leads from what was said in private to saying it in the open. */
export const sayItToo = (id: string): Button => ({
  label: words.sayIt,
  opens: { action: 'propose openly', with: { id } },
});

/** What a delegate reads who says it in the open: a statement at a time, from the one after `after`; then all they said. */
export function openNote(check: SenseCheck, organisation: OrganisationId, name: string, after?: number): Note {
  const { id, statements, closed, said } = check;
  if (closed) return note(undefined, common.closedAlready);
  const order = orderFor(check, organisation);
  const own = said.get(organisation);
  const at =
    after === undefined ? order.findIndex((one) => !own?.has(one)) : after === 0 ? 0 : order.indexOf(after) + 1;
  const number = order[at];
  if (number === undefined) {
    const lines = order.map((one): Line => {
      const answer = own?.get(one);
      return [`${shorten(statements[one - 1] ?? '', 90)} – `, strong(answer ? common.answered[answer] : words.notSaid)];
    });
    const change = { label: common.change, opens: { action: 'propose openly', with: { id, after: '0' } } };
    return note(words.own, list(lines), text(words.promise(name)), buttons(change));
  }
  return note(
    words.step(at + 1, order.length),
    text(strong(statements[number - 1] ?? '')),
    buttons(
      ...openAnswers.map(
        (answer): Button => ({
          label: common.answers[answer],
          does: { type: 'sensecheck.say', id, statement: number, answer },
        }),
      ),
      { label: words.skip, opens: { action: 'propose openly', with: { id, after: String(number) } } },
    ),
    text(words.promise(name)),
  );
}

/** After the close, what each said in the open, with names: they chose to. */
export function openLines(members: Members, { id, statements, said }: SenseCheck): Line[] {
  return statements.flatMap((statement, index): Line[] => {
    const of = openAnswers.flatMap((answer) => {
      const who = [...said].filter(([, own]) => own.get(index + 1) === answer).map(([organisation]) => organisation);
      return who.length > 0 ? [`${common.answered[answer]}: ${namesOf(members, inTurn(who, id))}`] : [];
    });
    return of.length > 0 ? [[strong(statement), ` – ${of.join('; ')}.`]] : [];
  });
}
