import type { DigestEvent } from '../events.js';
import type { Digest, Erasure } from '../shape.js';
import { forgotten, withdrawn } from './changed.js';

/** How the log must be changed so that nothing in it says what was taken back; undefined when nothing was. Doing it twice is fine. */
export function forgets({ toErase }: Digest): ((event: DigestEvent) => DigestEvent) | undefined {
  if (toErase.length === 0) return undefined;
  return (event) => toErase.reduce(erased, event);
}

function erased(event: DigestEvent, erasure: Erasure): DigestEvent {
  const { id, section, digests, held } = erasure;
  switch (event.type) {
    case 'digest.added':
      return event.id === id ? { ...event, words: '', ...(event.brought ? { brought: '' } : {}) } : event;
    case 'digest.reasoned':
      return event.id === id ? { ...event, because: '' } : event;
    case 'digest.edited': {
      if (event.id !== held && !digests.includes(event.id)) return event;
      const lines = event.section === section ? [] : event.lines.map((line) => forgotten(line, erasure));
      return { ...event, lines };
    }
    case 'digest.posted':
      return digests.includes(event.id) ? withdrawn(event, erasure) : event;
    case 'digest.corrected':
    case 'digest.questioned':
      return { ...event, text: forgotten(event.text, erasure) };
    default:
      return event;
  }
}
