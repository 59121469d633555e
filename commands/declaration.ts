import { z } from 'zod';
import { declarationNote, declared, relyingLines } from '../src/declaration/cards.js';
import { mostLines, mostWords } from '../src/declaration/declaration.js';
import { current, standingOf } from '../src/declaration/state.js';
import { words } from '../src/declaration/words.js';
import { page } from '../src/disagreements/fit.js';
import { translated } from '../src/languages/tables.js';
import { nobodyYet } from '../src/members/sayWho.js';
import { organisationOf } from '../src/members/who.js';
import { type Button, buttons, list, type Note, note } from '../src/note.js';
import { type Action, type Asking, action, option } from './command.js';

const writeButton = ({ isHost }: Asking): Button[] =>
  isHost ? [{ label: words.write, opens: { action: 'setup drafting' } }] : [];

/** The declaration with what only this organisation sees: where it stands, and what it may do. */
function readNote(asking: Asking, said?: string): Note {
  const { state, organisation } = asking;
  const version = current(state.declaration);
  if (!version) return note(undefined, words.noneYet, buttons(...writeButton(asking)));
  const { title, blocks } = declarationNote(state, version);
  const own = organisation ? standingOf(state.declaration, organisation) : undefined;
  const presses: Button[] = [
    ...(own === 'signed' ? [{ label: words.changeOurs, opens: { action: 'setup signing' } }] : []),
    ...(own === 'open' || own === 'earlier' ? [{ label: words.decline, does: { type: 'declaration.decline' } }] : []),
    ...(own === 'signed' || own === 'earlier' ? [{ label: words.unsign, does: { type: 'declaration.unsign' } }] : []),
    ...writeButton(asking),
  ];
  return note(
    title,
    ...(said ? [said] : []),
    ...blocks,
    ...(own ? [words.standing[own]] : []),
    ...(presses.length > 0 ? [buttons(...presses)] : []),
  );
}

const after: Record<string, string> = {
  'declaration.decline': words.declined,
  'declaration.unsign': words.unsigned,
  'declaration.sign': words.signed,
  'declaration.publish': words.published,
};

const read = action({
  name: 'setup declaration',
  about: 'What we are here for and how we work, and signing it',
  options: z.object({}),
  does: ['declaration.decline', 'declaration.unsign', 'declaration.publish'],
  answer: (asking, intent) => readNote(asking, intent && translated(after[intent.type] ?? '')),
});

const sign = action({
  name: 'setup signing',
  about: 'Sign the declaration for my organisation',
  title: words.signTitle,
  hidden: true,
  options: z.object({
    onUs: option.longIfAny({ label: words.onUsLabel, hint: words.onUsHint, max: mostWords }),
    onOthers: option.longIfAny({ label: words.onOthersLabel, hint: words.onOthersHint, max: mostWords }),
  }),
  form: ({ state, person }) => {
    const own = organisationOf(state.members, person);
    const version = current(state.declaration);
    if (!own) return { instead: nobodyYet() };
    if (!version) return { instead: note(undefined, words.none) };
    const known = state.declaration.signatures.get(own.id);
    const initial = (said: string | undefined) => (said ? { initial: said } : undefined);
    return {
      intro: [words.signIntro(version.number, own.name)],
      fields: { onUs: initial(known?.onUs), onOthers: initial(known?.onOthers) },
    };
  },
  intent: ({ onUs, onOthers }) => ({ type: 'declaration.sign', onUs, onOthers }),
  answer: (asking) => readNote(asking, words.signed),
});

const relying = action({
  name: 'setup relying',
  about: 'What each can be relied on for, and what it relies on others for',
  hidden: true,
  options: z.object({ from: z.string().optional() }),
  question: ({ from }, { state }) => relyNote(page(relyingLines(state), Number(from ?? 0))),
  answer: ({ state }) => relyNote(page(relyingLines(state), 0)),
});

const relyNote = ({ lines, next }: ReturnType<typeof page>): Note =>
  note(
    words.relyTitle,
    ...(lines.length > 0 ? [list(lines)] : [words.relyNone]),
    ...(next === undefined
      ? []
      : [buttons({ label: words.more, opens: { action: 'setup relying', with: { from: String(next) } } })]),
  );

/** The draft, with a button for each part of it. */
function draftNote(asking: Asking): Note {
  const { draft } = asking.state.declaration;
  if (!asking.isHost) return readNote(asking, words.hostsWrite);
  const { lines, purpose = asking.state.members.purpose } = draft;
  const numbers = [...lines.keys()].map((index) => index + 1);
  const opens = (line: number) => ({ action: 'setup wording', with: { line: String(line) } });
  return note(
    words.draftTitle,
    words.draftHow,
    ...declared({ purpose, lines }),
    ...(lines.length === 0 ? [words.draftEmpty] : []),
    buttons(
      ...numbers.map((line) => ({ label: words.lineButton(line), opens: opens(line) })),
      ...(lines.length < mostLines ? [{ label: words.addLine, opens: opens(lines.length + 1) }] : []),
      { label: words.purposeButton, opens: { action: 'setup aim' } },
      ...(lines.length > 0
        ? [{ label: words.publish, does: { type: 'declaration.publish' }, main: true as const }]
        : []),
    ),
  );
}

const drafting = action({
  name: 'setup drafting',
  about: 'Write the declaration (hosts)',
  hidden: true,
  options: z.object({}),
  answer: draftNote,
});

const wording = action({
  name: 'setup wording',
  about: 'Write a line of the declaration',
  title: words.lineTitle,
  hidden: true,
  options: z.object({
    line: z.string(),
    words: option.longIfAny({ label: words.lineLabel, hint: words.lineHint, max: mostWords }),
    because: option.longIfAny({ label: words.becauseLabel, hint: words.becauseHint, max: mostWords }),
  }),
  form: ({ state }, { line }) => {
    const known = state.declaration.draft.lines[Number(line) - 1];
    return known ? { fields: { words: { initial: known.words }, because: { initial: known.because } } } : {};
  },
  intent: ({ line, words: said, because }) => ({
    type: 'declaration.word',
    line: Number(line),
    words: said ?? '',
    because: because ?? '',
  }),
  answer: draftNote,
});

const aim = action({
  name: 'setup aim',
  about: 'Write the purpose in the declaration',
  title: words.purposeTitle,
  hidden: true,
  options: z.object({ purpose: option.long({ label: words.purposeLabel, max: mostWords }) }),
  form: ({ state: { declaration, members } }) => ({
    fields: { purpose: { initial: declaration.draft.purpose ?? members.purpose } },
  }),
  intent: ({ purpose }) => ({ type: 'declaration.aim', purpose }),
  answer: draftNote,
});

export const declaration: Action[] = [read, sign, relying, drafting, wording, aim];
