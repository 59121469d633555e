import fc from 'fast-check';
import type { z } from 'zod';

/** What stands in most fields of most intents, so that an arbitrary intent is often about something that is there. */
const things = [...'kspcmdtywgqhniv'].flatMap((letter) => [1, 2, 3].map((number) => `${letter}${number}`));
const organisations = ['o1', 'o2', 'o3', 'o4', 'o5', 'o9'];
const people = ['slack:T1:UAMAL', 'slack:T1:UBEA', 'slack:T2:UCHIDI', 'discord:4', 'discord:5', 'discord:99'];
const rooms = ['slack:T1:C1', 'slack:T2:C2', 'discord:G1:C3', 'slack:T9:C9'];
const times = [
  ...['2026-06-16', '2026-06-30', '2026-07-09', '1999-01-01', '9999-12-31'],
  ...['2026-06-15T08:00:00.000Z', '2026-06-18T12:30:00.000Z', '2026-08-01T00:00:00.000Z', '0001-01-01T00:00:00.000Z'],
  ...['every week on thu at 09:30 from 2026-06-18', 'every month on first tue at 10:00 from 2026-07-07'],
];
/** Words that have broken programs: scripts of all directions, joined signs, mark-up, names of JavaScript, nothing at all. */
const odd = [
  ...['', ' ', '\n', '​', '‮gnorw', '\u0000', '\ud83d', '👩‍👩‍👧‍👦'.repeat(20), 'قرأت الرسالة', 'ß'.repeat(300)],
  ...['__proto__', 'constructor', 'toString', 'undefined', 'null', 'NaN', '-1', '0', '1e99', '[object Object]'],
  ...['<!channel>', '@everyone', '<@U1>', '**bold**', '```', '[a](javascript:x)', '{{x}}', '%00', '../../x'],
  ...[
    'o1,o2',
    'o1,o1',
    ',',
    ',,,',
    'yes',
    'no',
    'Rooted',
    'Rooted, Legal Bridge',
    'x'.repeat(5_000),
    'a b '.repeat(80),
  ],
];
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constantFrom('We bring soup', 'Somebody should answer the phone on Saturdays') },
);
const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...things) },
  { weight: 2, arbitrary: fc.constantFrom(...organisations, ...people, ...rooms, ...times) },
  { weight: 3, arbitrary: words },
);
const candidates = [
  ...things,
  ...organisations,
  ...people,
  ...rooms,
  ...times,
  ...odd,
  'a'.repeat(40),
  'Europe/London',
];

/** Definitions as zod keeps them; only what is looked at here. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  values?: unknown[];
  entries?: Record<string, string | number>;
  options?: z.ZodType[];
  element?: z.ZodType;
  items?: z.ZodType[];
  innerType?: z.ZodType;
  in?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
}
const definitionOf = (schema: z.ZodType): Definition => (schema as unknown as { _zod: { def: Definition } })._zod.def;

/** Values that the schema accepts, mostly: what it refuses in company (a refinement) is the caller's to leave out. */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const def = definitionOf(schema);
  const inner = (one: z.ZodType | undefined) => (one ? arbitraryOf(one) : fc.constant(undefined));
  switch (def.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, one]) => [key, arbitraryOf(one)])),
      );
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'union':
      return fc.oneof(...(def.options ?? []).map(arbitraryOf));
    case 'array':
      return fc.array(inner(def.element), { maxLength: 6 });
    case 'tuple':
      return fc.tuple(...(def.items ?? []).map(arbitraryOf));
    case 'record':
      return fc.dictionary(fitting(def.keyType, texts) as fc.Arbitrary<string>, inner(def.valueType), { maxKeys: 4 });
    case 'optional':
    case 'exactOptional':
      return fc.option(inner(def.innerType), { nil: undefined, freq: 3 });
    case 'nullable':
      return fc.option(inner(def.innerType), { nil: null });
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
    case 'nonoptional':
      return inner(def.innerType);
    case 'pipe':
      return inner(def.in);
    case 'transform':
    case 'custom':
    case 'unknown':
    case 'any':
      return fc.oneof(texts, fc.constantFrom(null, undefined, 0, [], {}));
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'int':
      return fitting(schema, fc.oneof(fc.integer({ min: -3, max: 40 }), fc.double(), fc.constantFrom(0, 2 ** 31)));
    case 'string':
      return fitting(schema, texts);
    default:
      throw new Error(`Nothing arbitrary is known for ${def.type}`);
  }
}

/** Those of the values that the schema takes; when chance offers none, one that it surely takes. */
function fitting(schema: z.ZodType | undefined, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (!schema) return values;
  const takes = (value: unknown) => schema.safeParse(value).success;
  const known: unknown[] = [...candidates, 0, 1, 2, 5, 24, 72].filter(takes);
  if (known.length === 0) return values;
  return values.chain((value) => (takes(value) ? fc.constant(value) : fc.constantFrom(...known)));
}
