import type { State } from '../coalition.js';
import { bodyOf } from '../digest/cards.js';
import type { Posted } from '../digest/state.js';
import type { Message } from '../feature.js';
import { namesOf } from '../members/who.js';
import { type Block, buttons, type Line, type Note, note, sayMoment, text } from '../note.js';
import { placeOf, type Reader, type Readers, reading } from './state.js';
import { words } from './words.js';

/** To each address one mail that asks, and after a yes every digest from then on. */
export function show(state: State): Message[] {
  return [
    ...[...state.readers.all.values()]
      .filter(({ confirmed, ended }) => !confirmed && !ended)
      .map((reader) => message(`reader.${reader.added}`, reader, askingNote(state, reader), reader.added)),
    ...reading(state.readers).flatMap((reader) => digestsFor(state, reader)),
  ];
}

function digestsFor(state: State, reader: Reader & { confirmed: string }): Message[] {
  return state.digest.posted
    .filter(({ to }) => to > reader.confirmed)
    .flatMap((posted) => {
      const told = toldOf(state.readers, posted);
      const again =
        told && mailNote(state, { ...posted, title: words.putRightTitle(posted.title) }, reader, words.putRight);
      return [
        message(`digest.${posted.id}`, reader, mailNote(state, posted, reader), posted.to),
        ...(again ? [message(`digest.${posted.id}.${told}`, reader, again, told)] : []),
      ];
    });
}

/** A mail cannot be edited, so what is put right is told in one more. */
const toldOf = ({ told }: Readers, { id }: Posted): string | undefined => told.get(id);

const message = (key: string, { id }: Reader, what: Note, since: string): Message => ({
  key,
  place: { person: placeOf(id) },
  note: what,
  since,
  why: 'asked',
});

/** A name in which no mail program finds an address: who did not ask for this mail is led nowhere by somebody's name. */
const unlinkable = (name: string): string => name.replace(/[.:/@]+(?=\S)/g, ' ');

function askingNote({ members }: State, { id, added, organisations }: Reader): Note {
  const [from, coalition] = [namesOf(members, organisations), members.name].map(unlinkable) as [string, string];
  return note(
    words.askTitle(coalition),
    words.ask(from, coalition),
    words.askHow,
    buttons(
      { label: words.confirm, does: { type: 'reader.confirm', id, at: added }, main: true },
      { label: words.notMe, does: { type: 'reader.stop', id } },
    ),
  );
}

/** The digest with all it needs to be read far from any room: no buttons of the rooms, and hours that say in which zone they are. */
function mailNote({ members }: State, posted: Posted, { id, organisations }: Reader, first?: string): Note {
  const { zone } = members;
  return note(
    posted.title,
    ...(first ? [text(first), { kind: 'rule' as const }] : []),
    ...bodyOf(posted).map((block) => inZone(block, zone)),
    { kind: 'rule' },
    words.foot(namesOf(members, organisations), zone.replaceAll('_', ' ')),
    buttons({ label: words.stop, does: { type: 'reader.stop', id } }),
  );
}

function inZone(block: Block, zone: string): Block {
  const settled = (line: Line): Line =>
    line.map((span) => (typeof span === 'object' && 'moment' in span ? sayMoment(span.moment, zone) : span));
  if (block.kind === 'text') return { ...block, line: settled(block.line) };
  if (block.kind === 'list') return { ...block, lines: block.lines.map(settled) };
  return block;
}
