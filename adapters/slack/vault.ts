import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/** Keeps secrets unreadable for whoever sees the store. */
export interface Vault {
  /** The text, sealed for this name; under another name it does not open. */
  seal(name: string, text: string): string;
  /** Undefined when none of the keys opens it. `isOld`: not sealed with the newest key. */
  open(name: string, sealed: string): { text: string; isOld: boolean } | undefined;
}

/** AES-256-GCM. Keys of 32 bytes: the first seals, all of them open, so that a new one is put first and an old one taken out later. */
export function vault(keys: Buffer[]): Vault {
  const [newest] = keys;
  if (!newest) throw new Error('A vault needs a key');
  return {
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
  };
}

/** Which key it was, without a word about the key. */
const nameOf = (key: Buffer): string =>
  createHash('sha256').update('moot key').update(key).digest('base64url').slice(0, 8);
