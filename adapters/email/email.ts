import type { CoalitionId } from '../../src/names.js';
import type { Note, Wish } from '../../src/note.js';
import type { Addresses, Clock, Delivery, Messenger, Paint, Shelf, Vault } from '../../src/ports.js';
import { readerAt } from '../../src/readers/state.js';
import type { SmtpServer } from '../../src/smtpServer.js';
import { SealedAddresses } from './addresses.js';
import { composed, type Sender } from './compose.js';
import { deliver } from './deliver.js';
import { seldom } from './seldom.js';

export interface EmailSettings {
  server: SmtpServer;
  from: Sender;
  /** Where addresses lie, sealed; and what their ids are made with. */
  directory: Shelf;
  vault: Vault;
  secret(): string;
  /** Where a button of a mail leads. */
  linkFor(coalition: CoalitionId, wish: Wish): string;
  paint: Paint;
  clock: Clock;
}

/** A server that takes one mail in a second is not asked for twenty at once. */
const mostAtOnce = 4;
const whenMendedMs = 5 * 60_000;
/** Nobody can be asked whether a mail arrived, so waiting longer would tell no more. */
const doubtLastsMs = 60_000;

/** Email as one more place where notes hang: each reader is a place. What was sent stays as it was. */
export function email(settings: EmailSettings): { messenger: Messenger; addresses: Addresses } {
  const { server, from, directory, vault, secret, linkFor, paint, clock } = settings;
  const addresses = new SealedAddresses(directory, vault, secret);
  const turn = turns(mostAtOnce);
  const mayAsk = seldom(clock);
  const messenger: Messenger = {
    platform: 'email',
    doubtLastsMs,
    async post(coalition, place, note, delivery): Promise<Delivery> {
      const id = readerAt('person' in place ? place.person : place.room);
      const to = await addresses.of(coalition, id);
      if (to === undefined) return { refused: 'no address' };
      if (to === 'sealed') return { later: whenMendedMs };
      if (asks(note) && !mayAsk(to, id)) return { refused: 'asked often today', isOpen: true };
      const linkOf = (wish: Wish) => linkFor(coalition, wish);
      const mail = await composed({ from, to, note, delivery, linkOf, paint, clock });
      return turn(() => deliver(server, { from: from.address, to }, mail));
    },
    revise: async (_coalition, _place, messageId) => ({ sent: messageId }),
    find: async () => 'unknown',
  };
  return { messenger, addresses };
}

/** Does this go to somebody who has not said yes yet? */
const asks = ({ blocks }: Note): boolean =>
  blocks.some(
    (block) =>
      block.kind === 'buttons' && block.buttons.some((one) => 'does' in one && one.does.type === 'reader.confirm'),
  );

/** So many at once; the others wait. */
function turns(most: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((next) => waiting.push(next));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
