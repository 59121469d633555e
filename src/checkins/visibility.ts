/**
 * Who may read an answer; its writer chooses. Everyone, or the hosts, with the organisation's name; everyone with no name,
 * where Moot knows who wrote it; or so that nobody keeps who wrote it: sealed until the close, never in the log.
 */
export const seens = ['everyone', 'hosts', 'noname', 'notkept'] as const;
export type Seen = (typeof seens)[number];
/** What the log may hold. */
export type Kept = Exclude<Seen, 'notkept'>;

/** What names nobody is read out at the close, and cannot be added to what has been read. */
export const isNameless = (seen: Seen): boolean => seen === 'noname' || seen === 'notkept';
