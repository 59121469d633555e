import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { tellPrivately } from '../members/tell.js';
import { asked, everyRoom, inTurn, inWords, nameOf } from '../members/who.js';
import { words as memberWords } from '../members/words.js';
import {
  type Block,
  type Button,
  buttons,
  type Line,
  list,
  type Note,
  neverNews,
  note,
  strong,
  text,
} from '../note.js';
import { current, standingOf, type Version } from './state.js';
import { words } from './words.js';

/** The version in force hangs in every room; so does, once, the question whether it is still ours. */
export function show(state: State): Posting[] {
  const version = current(state.declaration);
  if (!version) return [];
  const before = state.declaration.versions.at(-2);
  const card = declarationNote(state, version);
  const replaced = before && note(words.title(before.number), words.replaced);
  const year = state.declaration.remembered.at(-1);
  return [
    ...everyRoom(state.members).flatMap((place) => [
      { key: `declaration.${version.number}`, place, note: card, since: version.at },
      ...(before && replaced ? [{ key: `declaration.${before.number}`, place, note: replaced, since: neverNews }] : []),
      ...(year
        ? [{ key: `declaration.year.${state.declaration.remembered.length}`, place, note: yearNote(), since: year.at }]
        : []),
    ]),
    ...askedAgain(state, version),
  ];
}

/** The purpose, the lines with their reasons, and who put their name to it. Who did not is nowhere. */
export function declarationNote(state: State, version: Version): Note {
  return note(
    words.title(version.number),
    ...declared(version),
    ...signedBy(state),
    words.whatSigning,
    buttons(signButton(), { label: words.relyTitle, opens: { action: 'setup relying' } }),
  );
}

export const signButton = (): Button => ({ label: words.sign, opens: { action: 'setup signing' }, main: true });

/** What a version says. */
export const declared = ({ purpose, lines }: Pick<Version, 'purpose' | 'lines'>): Block[] => [
  text(strong(memberWords.welcome(purpose))),
  list(lines.map(({ words: said, because }, index): Line => [strong(`${index + 1}. ${said}`), words.because(because)])),
];

/** Names begin with another one in each version. A signature under an earlier version says so. */
function signedBy({ declaration, members }: State): Block[] {
  const number = current(declaration)?.number ?? 0;
  const names = inTurn(
    [...declaration.signatures].filter(([organisation]) => members.organisations.has(organisation)),
    String(number),
  ).map(([organisation, { version }]) =>
    version === number ? nameOf(members, organisation) : words.signedEarlier(nameOf(members, organisation), version),
  );
  return names.length > 0 ? [text(words.signedBy, `${inWords(names)}.`)] : [text(words.nobodyYet)];
}

const yearNote = (): Note =>
  note(
    words.yearTitle,
    words.year,
    words.yearHow,
    buttons(
      { label: words.stillOurs, opens: { action: 'setup signing' }, main: true },
      { label: words.read, opens: { action: 'setup declaration' } },
      { label: words.proposeChange, opens: { action: 'propose decision', with: { review: 'declaration' } } },
    ),
  );

/** Who signed an earlier version is told once that there is a newer one, and asked nothing more. */
function askedAgain(state: State, version: Version): Posting[] {
  const { declaration, members } = state;
  return asked(members).flatMap(({ id }) => {
    const standing = standingOf(declaration, id);
    const signature = declaration.signatures.get(id);
    if (!signature || version.number === 1) return [];
    const isAnswered = standing !== 'earlier';
    const what = isAnswered
      ? note(words.newerTitle, words.newerAnswered)
      : note(
          words.newerTitle,
          words.newer(version.number, signature.version),
          words.newerHow,
          buttons(signButton(), { label: words.read, opens: { action: 'setup declaration' } }),
        );
    const since = isAnswered ? neverNews : version.at;
    return tellPrivately(members, id, `declaration.${version.number}.${id}`, what, since, 'prompt');
  });
}
/** One line of it, another one in each digest. */
export function lineInTurn({ declaration }: State, digest: number): Line | undefined {
  const lines = current(declaration)?.lines ?? [];
  const index = lines.length === 0 ? 0 : digest % lines.length;
  const line = lines[index];
  return line && [words.inDigest(index + 1, line.words)];
}

/** What each who signed says of itself: rely on us, we rely on others. */
export const relyingLines = ({ declaration, members }: State): Line[] =>
  inTurn([...declaration.signatures], String(current(declaration)?.number ?? 0)).flatMap(
    ([organisation, { onUs, onOthers }]): Line[] =>
      members.organisations.has(organisation) && (onUs || onOthers)
        ? [
            [
              strong(nameOf(members, organisation)),
              ...(onUs ? [words.onUs(onUs)] : []),
              ...(onOthers ? [words.onOthers(onOthers)] : []),
            ],
          ]
        : [],
  );
