import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a payload, as a path of keys. */
const placesIn = (value: Json, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null && path.length < 8
    ? [
        ...(path.length > 0 ? [path] : []),
        ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key])),
      ]
    : [path];
const gone = Symbol('gone');

function changed(value: Json, [key, ...rest]: string[], to: Json | typeof gone): Json {
  if (key === undefined || typeof value !== 'object' || value === null) return to === gone ? null : to;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, Json>;
  if (rest.length > 0) copy[key] = changed(copy[key] ?? null, rest, to);
  else if (to === gone) delete copy[key];
  else copy[key] = to;
  return copy as Json;
}
const deep = (levels: number): Json => {
  let nest: Json = 'x';
  for (let level = 0; level < levels; level += 1) nest = [nest];
  return nest;
};
const wrong = [
  gone,
  null,
  '',
  'x'.repeat(20_000),
  '{"',
  '__proto__',
  'constructor',
  0,
  -1,
  1e300,
  true,
  [],
  {},
  [null],
  [[]],
  { id: null },
  deep(2_000),
] as const;

/** Which places are spoiled, and with what; numbers alone, because a deep nest cannot be printed. */
export const spoiling = fc.array(fc.tuple(fc.nat(), fc.nat(wrong.length - 1)), { minLength: 1, maxLength: 3 });

/** The payload with a few of its fields missing, or of another type. */
export const spoiled = (payload: Json, changes: [place: number, what: number][]): Json =>
  changes.reduce((body, [pick, what]) => {
    const all = placesIn(body);
    return changed(body, all[pick % all.length] ?? [], wrong[what] as Json | typeof gone);
  }, payload);
