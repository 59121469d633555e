import { all, featureOf, type Intent, type State } from './coalition.js';

/** The ballot box that an intent opens, if it does. */
export const boxOpenedBy = (intent: Intent): string | undefined => featureOf(intent).opens?.(intent);

/** Whose ballots may lie in this box. */
export const votersOf = (state: State, box: string): string[] => [
  ...state.members.organisations.keys(),
  ...all.flatMap(([, feature]) => feature.voters?.(state, box) ?? []),
];

/** The ballot boxes that still have a use. */
export const boxesInUse = (state: State): Set<string> =>
  new Set(all.flatMap(([slice, feature]) => feature.boxes?.(state[slice], state) ?? []));

/** Whether this box is read while it is sealed. */
export const isRead = (box: string): boolean => all.some(([, feature]) => feature.reads?.(box) === true);
