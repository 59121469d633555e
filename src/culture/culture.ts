import { z } from 'zod';
import type { State } from '../coalition.js';
import type { Feature } from '../feature.js';
import { mustSayWho } from '../members/sayWho.js';
import type { Line } from '../note.js';
import { type Culture, type CultureEvent, type Cultures, empty, evolve, places, sliders } from './state.js';
import { words } from './words.js';

export const ownWordsMax = 140;
const intents = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('culture.tell'),
    placed: z.partialRecord(z.enum(sliders), z.enum(places)),
    words: z
      .string()
      .trim()
      .max(ownWordsMax, { error: () => words.tooLong(ownWordsMax) })
      .optional(),
  }),
]);
export type CultureIntent = z.infer<typeof intents>;

/** How an organisation works, in words; empty when it told nothing. */
export const cultureSaid = ({ placed, words: own }: Culture): string[] => [
  ...sliders.flatMap((slider) => {
    const place = placed[slider];
    return place ? [words.places[slider][place]] : [];
  }),
  ...(own ? [words.own(own)] : []),
];

/** A culture card for a list of people: one line. */
export const cultureLine = (culture: Culture | undefined): Line => {
  const said = culture ? cultureSaid({ placed: culture.placed }) : [];
  return [
    ...(said.length > 0 ? [` ${words.works(said)}`] : []),
    ...(culture?.words ? [` ${words.own(culture.words)}`] : []),
  ];
};

/** Culture cards: how each organisation works, told by itself, shown to newcomers and on request. */
export const culture: Feature<State, Cultures, CultureIntent, CultureEvent> = {
  intents,
  empty,
  decide: (_state, { placed, words: own }, { organisation }) =>
    organisation ? [{ type: 'culture.told', organisation, placed, ...(own ? { words: own } : {}) }] : mustSayWho(),
  evolve,
  spoken: { 'culture.told': ['words'] },
};
export type { CultureEvent, Cultures };
