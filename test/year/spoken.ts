import { type Entry, emptyState, evolve, type State, show } from '../../src/coalition.js';
import { type Language, languages } from '../../src/languages/language.js';
import { type Note, plain } from '../../src/note.js';
import { buttonsOf } from '../desk.js';
import { wrongInNote } from '../security/fits.js';
import type { Hold } from './holds.js';

/** Beyond these, one platform or the other shows less than was said. */
const most = { label: 75, title: 150, text: 4_000 };

/** What a reader would not see of this note. */
const cutFrom = (note: Note): string[] => [
  ...buttonsOf(note).flatMap(({ label }) => (label.length > most.label ? ['a button'] : [])),
  ...((note.title ?? '').length > most.title ? ['the title'] : []),
  ...(plain(note).length > most.text ? ['the end'] : []),
];

/** The same coalition, had it begun in this language, at each of these instants. */
function* inLanguage(language: Language, log: Entry[], instants: string[]): Generator<[State, Date]> {
  const state = emptyState();
  let read = 0;
  for (const instant of instants) {
    for (; read < log.length && log[read]!.at < instant; read += 1) {
      const entry = log[read]!;
      evolve(state, structuredClone(entry));
      if (entry.type === 'coalition.founded')
        evolve(state, { v: 1, at: entry.at, by: entry.by, type: 'language.chosen', language });
    }
    yield [state, new Date(instant)];
  }
}

/** In the longest language too, both platforms take every card whole: what English says in full, each language does. */
export const roomInEachLanguage: Hold = async ({ log, played, coalition }) => {
  const instants = played.map(({ scene }) => scene.on);
  const cut = new Map<string, Set<string>>();
  const wrong: string[] = [];
  for (const language of languages) {
    const seen = new Set<string>();
    for (const [state, now] of inLanguage(language, log, instants))
      for (const { key, note } of show(state, now)) {
        const whole = JSON.stringify(note);
        if (seen.has(whole)) continue;
        seen.add(whole);
        const gone = cutFrom(note);
        if (language === 'en') cut.set(key, new Set([...(cut.get(key) ?? []), ...gone]));
        const refused = wrongInNote(coalition, note);
        const lost = gone.filter((one) => !cut.get(key)?.has(one));
        wrong.push(...[...refused, ...lost].map((one) => `in ${language}, ${key}: ${one}`));
      }
    if (seen.size < 50) wrong.push(`in ${language} there was next to nothing to look at`);
  }
  return wrong;
};
