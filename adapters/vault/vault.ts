import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Vault } from '../../src/ports.js';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** AES-256-GCM. Keys of 32 bytes: the first seals, all of them open, so that a new one is put first and an old one taken out later. */
export function vault(keys: Buffer[]): Vault {
  const [newest] = keys;
  if (!newest) throw new Error('A vault needs a key');
  const made: Vault = {
    seal(name, text) {
      const iv = randomBytes(ivBytes);
      const sealing = createCipheriv(cipher, newest, iv).setAAD(Buffer.from(name));
      const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return `1.${nameOf(newest)}.${Buffer.concat([iv, sealing.getAuthTag(), body]).toString('base64url')}`;
    },
    open(name, sealed) {
      const [version, keyName, packed = ''] = sealed.split('.');
      const key = keys.find((one) => nameOf(one) === keyName);
      if (version !== '1' || !key) return undefined;
      const bytes = Buffer.from(packed, 'base64url');
      try {
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
        opening.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        const text = Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]);
        return { text: text.toString('utf8'), isOld: key !== newest };
      } catch {
        return undefined;
      }
    },
    async renew(shelf, platform) {
      let lost = 0;
      for (const name of await shelf.installations()) {
        if (!name.startsWith(`${platform}:`)) continue;
        const sealed = await shelf.installation(name);
        const opened = sealed === undefined ? undefined : made.open(name, sealed);
        if (opened?.isOld) await shelf.putInstallation(name, made.seal(name, opened.text));
        if (sealed !== undefined && !opened) lost += 1;
      }
      return lost;
    },
  };
  return made;
}

/** Which key it was, without a word about the key. */
const nameOf = (key: Buffer): string =>
  createHash('sha256').update('moot key').update(key).digest('base64url').slice(0, 8);
