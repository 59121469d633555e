import { createHmac } from 'node:crypto';
import type { CoalitionId } from '../../src/names.js';
import type { Addresses, Shelf, Vault } from '../../src/ports.js';

/** The addresses of those who read by email, sealed on the directory. */
export class SealedAddresses implements Addresses {
  constructor(
    private readonly shelf: Shelf,
    private readonly vault: Vault,
    private readonly secret: () => string,
  ) {}

  /** 96 bits of HMAC-SHA256: the coalition is in it, so the ids of one address in two coalitions cannot be matched. */
  idOf(coalition: CoalitionId, address: string): string {
    const said = `address ${coalition} ${address.trim().toLowerCase()}`;
    return createHmac('sha256', this.secret()).update(said).digest('hex').slice(0, 24);
  }

  async put(coalition: CoalitionId, id: string, address: string): Promise<void> {
    const name = nameOf(coalition, id);
    await this.shelf.putInstallation(name, this.vault.seal(name, address.trim()));
  }

  async drop(coalition: CoalitionId, id: string): Promise<void> {
    await this.shelf.dropInstallation(nameOf(coalition, id));
  }

  /** Undefined: it is not kept. `sealed`: none of our keys opens it. */
  async of(coalition: CoalitionId, id: string): Promise<string | 'sealed' | undefined> {
    const name = nameOf(coalition, id);
    const sealed = await this.shelf.installation(name);
    return sealed === undefined ? undefined : (this.vault.open(name, sealed)?.text ?? 'sealed');
  }
}

const nameOf = (coalition: CoalitionId, id: string): string => `email:${coalition}:${id}`;
