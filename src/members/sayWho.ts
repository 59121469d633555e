import { type Refusal, refuse } from '../feature.js';
import { type Button, buttons, type Note, note } from '../note.js';
import { words } from './words.js';

/** Opens the form in which people say which organisation they are with. */
export const sayWho = (): Button => ({ label: words.sayWho, opens: { action: 'setup organisation' }, main: true });

/** Refused to whoever is with no organisation yet; one press, and they can say which is theirs. `next`: other ways on. */
export const mustSayWho = (...next: Button[]): Refusal => refuse(words.noOrganisation, sayWho(), ...next);

/** The same, where a form would have opened. */
export const nobodyYet = (): Note => note(undefined, words.noOrganisation, buttons(sayWho()));
