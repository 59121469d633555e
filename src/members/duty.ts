import { type Refusal, refuse } from '../feature.js';
import type { Button } from '../note.js';
import { words } from './words.js';

export const willHost: Button = { label: words.willHost, does: { type: 'host.begin' } };

/** A duty of hosts, refused to whoever is none: one press makes them one, and then it is theirs too. */
export const onlyHosts = (): Refusal => refuse(words.onlyHosts, willHost);
