import { z } from 'zod';
import type { CoalitionId } from '../src/names.js';
import type { Button, Opening, Wish } from '../src/note.js';

/** What a button or a form carries: the coalition it belongs to, and a wish, or the action whose form it opens or is. */
export type Carried = { coalition?: CoalitionId } & ({ does: Wish } | { opens: Opening } | { form: Opening });

const values = z.record(z.string(), z.string());
const carried = z.union([
  z.object({ o: z.string(), w: values.optional() }).strict(),
  z.object({ f: z.string(), w: values.optional() }).strict(),
  z.looseObject({ type: z.string() }),
]);

const opening = (action: string, given: Record<string, string> | undefined): Opening =>
  given ? { action, with: given } : { action };
const short = (key: 'o' | 'f', { action, with: given }: Opening) => ({ [key]: action, ...(given ? { w: given } : {}) });

/** A button's wish in at most 100 characters (Discord's limit, kept by a test over every button). */
export const wireOfButton = (coalition: CoalitionId | undefined, button: Exclude<Button, { link: string }>): string =>
  `${coalition ?? ''}${JSON.stringify('does' in button ? button.does : short('o', button.opens))}`;

export const wireOfForm = (coalition: CoalitionId | undefined, form: Opening): string =>
  `${coalition ?? ''}${JSON.stringify(short('f', form))}`;

/** Reads what came back. Undefined: we never wrote this. */
export function readWire(wire: string): Carried | undefined {
  const start = wire.indexOf('{');
  if (start < 0 || wire.length > 2_000) return undefined;
  const coalition = wire.slice(0, start);
  if (coalition !== '' && !/^[a-z2-9]{8}$/.test(coalition)) return undefined;
  const read = carried.safeParse(parseJson(wire.slice(start)));
  if (!read.success) return undefined;
  const of = coalition === '' ? {} : { coalition };
  if ('type' in read.data) return { ...of, does: read.data as Wish };
  if ('o' in read.data)
    return { ...of, opens: opening(String(read.data.o), read.data.w as Record<string, string> | undefined) };
  return { ...of, form: opening(String(read.data.f), read.data.w as Record<string, string> | undefined) };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
