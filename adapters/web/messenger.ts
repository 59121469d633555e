import type { Clock, Delivery, Messenger, Place } from '../../src/ports.js';
import { keyIn } from './cast.js';
import type { Live } from './live.js';
import type { Store } from './store.js';

/** Notes go into the playground's own store, so nothing is ever in doubt for long: the store knows. */
export function webMessenger(store: Store, now: Clock, live: Live): Messenger {
  const keyOf = (place: Place): string | undefined =>
    keyIn(store.generation(), 'room' in place ? place.room : place.person);
  // While the bot is stopping the store may be closed already; what is then posted waits for the next start.
  const closed: Delivery = { later: 60_000 };
  return {
    platform: 'web',
    doubtLastsMs: 1_000,
    async post(coalition, place, note, delivery) {
      if (!store.isOpen()) return closed;
      const key = keyOf(place);
      if (!key) return { refused: 'nobody and no room of this playground' };
      const at = now().toISOString();
      const kept = store.add({
        place: key,
        kind: 'note',
        coalition,
        delivery,
        room: undefined,
        asked: undefined,
        note,
        at,
      });
      live.tell(kept);
      return { sent: String(kept.id) };
    },
    async revise(coalition, _place, messageId, note) {
      if (!store.isOpen()) return closed;
      const kept = store.revise(Number(messageId), coalition, note);
      if (!kept) return { refused: 'that message is gone' };
      live.tell(kept);
      return { sent: messageId };
    },
    async find(_place, delivery) {
      if (!store.isOpen()) return 'unknown';
      const id = store.delivered(delivery);
      return id === undefined ? 'absent' : { sent: String(id) };
    },
  };
}
