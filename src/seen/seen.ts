/**
 * Who may read what somebody says; its writer chooses. Everyone, or the hosts, with the organisation's name; everyone with
 * no name, sealed so that Moot knows whose it is until it is read out; or so that nobody keeps who wrote it. What has no
 * name is never in the log with one.
 */
export const seens = ['everyone', 'hosts', 'noname', 'notkept'] as const;
export type Seen = (typeof seens)[number];
export type Named = 'everyone' | 'hosts';
export type Nameless = Exclude<Seen, Named>;

/** What names nobody is read out later, and cannot be added to what has been read. */
export const isNameless = (seen: Seen): seen is Nameless => seen === 'noname' || seen === 'notkept';
