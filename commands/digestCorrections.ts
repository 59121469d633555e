import { z } from 'zod';
import { sectionTitle } from '../src/digest/cards.js';
import { lineOf } from '../src/digest/corrections/corrections.js';
import { words } from '../src/digest/corrections/words.js';
import { type Posted, type SectionName, sectionNames } from '../src/digest/state.js';
import { buttons, note, plainLine } from '../src/note.js';
import { type Action, type Asking, action, option } from './command.js';

const postedOf = ({ state: { digest } }: Asking, id: string | undefined): Posted | undefined =>
  id === undefined ? digest.posted.at(-1) : digest.posted.find((one) => one.id === id);

/** Which part is wrong? */
const which = action({
  name: 'digest correct',
  about: 'Say that something in a digest is wrong',
  title: words.correctTitle,
  hidden: true,
  options: z.object({ id: z.string().optional() }),
  does: ['digest.answer'],
  question: ({ id }, asking) => {
    const posted = postedOf(asking, id);
    if (!posted) return note(undefined, words.unknownDigest);
    return note(
      words.correctTitle,
      words.correctWhich,
      asking.isHost ? words.correctHost : words.correctGuest,
      buttons(
        ...posted.sections.map(({ name }) => ({
          label: sectionTitle(name),
          opens: { action: 'digest correction', with: { id: posted.id, section: name } },
        })),
        { label: words.correctOther, opens: { action: 'digest note', with: { id: posted.id } } },
      ),
    );
  },
  answer: (_, intent) =>
    note(undefined, intent && 'right' in intent && intent.right ? words.correctedEverywhere : words.leftAsItIs),
});

const said = ({ isHost }: Asking) => note(undefined, isHost ? words.correctedEverywhere : words.askedHosts);

const correction = action({
  name: 'digest correction',
  about: 'Correct a line of a digest',
  title: words.correctTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    section: z.enum(sectionNames),
    line: option.oneOf({ label: words.correctLine }),
    text: option.longIfAny({ label: words.correctText, hint: words.correctTextHint, max: 400 }),
  }),
  form: (asking, { id, section }) => {
    const lines = postedOf(asking, id)?.sections.find(({ name }) => name === section)?.lines ?? [];
    const choices = lines.slice(0, 25).map((line, index) => ({
      value: String(index),
      label: plainLine(line, asking.state.members.zone).slice(0, 75),
    }));
    const posted = postedOf(asking, id);
    const only =
      lines.length === 1 && posted ? lineOf(posted, section as SectionName, 0, asking.state.members.zone) : '';
    return {
      intro: [asking.isHost ? words.correctHost : words.correctGuest],
      fields: { line: { choices, initial: '0' }, ...(only ? { text: { initial: only.slice(0, 400) } } : {}) },
    };
  },
  intent: ({ id, section, line, text }) => ({
    type: 'digest.correct',
    id,
    section,
    line: Number(line),
    text: text ?? '',
  }),
  answer: said,
});

const saying = action({
  name: 'digest note',
  about: 'Add a correction at the foot of a digest',
  title: words.correctTitle,
  hidden: true,
  options: z.object({ id: z.string(), text: option.long({ label: words.correctNote, max: 400 }) }),
  form: ({ isHost }) => ({ intro: [isHost ? words.correctHost : words.correctGuest] }),
  intent: ({ id, text }) => ({ type: 'digest.correct', id, text }),
  answer: said,
});

export const digestCorrections: Action[] = [which, correction, saying];
