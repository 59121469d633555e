import { z } from 'zod';
import { type Asked, type Posting, type Refusal, refuse } from '../feature.js';
import { type Language, languages, speaking } from '../languages/language.js';
import type { Moment, PersonId } from '../names.js';
import { spoken } from '../note.js';
import { onlyHosts } from './duty.js';
import type { Members } from './state.js';
import { firstAccount } from './who.js';
import { words } from './words.js';

export const language = z.enum(languages);
export const languageIntents = [
  /** What one person alone sees; without a language it follows the coalition again. */
  z.object({ type: z.literal('language.prefer'), language: language.optional() }),
  /** What every room reads. */
  z.object({ type: z.literal('language.choose'), language }),
] as const;
type LanguageIntent = z.infer<(typeof languageIntents)[number]>;

export type LanguageEvent =
  | { type: 'language.chosen'; language: Language }
  | { type: 'language.preferred'; person: PersonId; language?: Language };

/** What the rooms read, since when, and who reads something else. */
export interface Speech {
  language: Language;
  /** When it was last chosen anew; absent while it is the one the coalition began with. */
  since?: Moment;
  /** By a person's first account. */
  preferred: Map<PersonId, Language>;
}

export const languageOf = ({ speech }: Members): Language => speech.language;

/** What this person alone sees is in their own language, else in their coalition's. */
export const languageFor = (members: Members, person: PersonId | 'clock'): Language =>
  person === 'clock' || members.speech.preferred.size === 0
    ? members.speech.language
    : (members.speech.preferred.get(firstAccount(members, person)) ?? members.speech.language);

/** Rooms read the coalition's language, each person their own: worked out once for each language that somebody reads. */
export function inEachLanguage(members: Members, show: () => Posting[]): Posting[] {
  const { language: common, preferred } = members.speech;
  const read = [...new Set([common, ...preferred.values()])];
  const isFor = ({ place }: Posting) => ('person' in place ? languageFor(members, place.person) : common);
  if (read.length === 1 && common === 'en') return show();
  return read.flatMap((language) =>
    speaking(language, () =>
      show()
        .filter((posting) => isFor(posting) === language)
        .map((posting) => ({ ...posting, note: spoken(posting.note) })),
    ),
  );
}

export function decideLanguage(
  members: Members,
  intent: LanguageIntent,
  { by, isHost }: Asked,
): LanguageEvent[] | Refusal {
  if (by === 'clock') return [];
  if (intent.type === 'language.prefer') {
    const person = firstAccount(members, by);
    const { language } = intent;
    return [{ type: 'language.preferred', person, ...(language ? { language } : {}) }];
  }
  if (!isHost) return onlyHosts();
  return members.speech.language === intent.language
    ? refuse(words.alreadySpoken)
    : [{ type: 'language.chosen', language: intent.language }];
}

export function evolveLanguage({ speech }: Members, event: LanguageEvent & { at: Moment }): void {
  if (event.type === 'language.chosen') {
    speech.language = event.language;
    speech.since = event.at;
  } else if (event.language) speech.preferred.set(event.person, event.language);
  else speech.preferred.delete(event.person);
}
