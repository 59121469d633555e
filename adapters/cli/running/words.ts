const counted = (count: number): string =>
  count === 1 ? 'one coalition' : `${count.toLocaleString('en-GB')} coalitions`;

/** What somebody reads who runs Moot for others. */
export const words = {
  migrate: {
    about: 'Moves everything from a file to Redis, or back, and compares both afterwards.',
    help: `moot migrate --from PLACE --to PLACE [--progress]

  PLACE         sqlite:FILE, or Redis’s address as in REDIS_URL
  --progress    shows how far it is, also where nobody seems to watch
  -h, --help    says this

Please stop Moot first. Logs, what hangs where, sealed answers (as they are, still sealed), rooms, people, invitations and
installations are carried; nothing is deleted where they were. When it is interrupted, type the same again: what is there
already is not carried twice. In the end both sides are read again and compared by their digests. Then set MOOT_FILE or
REDIS_URL, and start Moot.`,
    whence: 'From where to where? moot migrate --from sqlite:moot.sqlite --to redis://localhost:6379, for example.',
    same: 'Both places are the same.',
    unknownPlace: (which: string) =>
      `--${which} is no place that I know: write sqlite:FILE, or Redis’s address as in REDIS_URL.`,
    running: (which: string) =>
      `Moot is at work in the place named by --${which}. Please stop it first, and wait a minute when it did not end by itself.`,
    notEmpty: (count: number) =>
      `The place named by --to is not empty: ${counted(count)} there that the other place does not have. Nothing was changed.`,
    moving: 'carrying',
    comparing: 'comparing',
    differs: (coalition: string) =>
      `${coalition} differs between the two places: it was changed while it moved. Please stop Moot, and type the same again.`,
    signsDiffer:
      'Rooms, people or invitations differ between the two places: they were changed while they moved, or others were there before. Please stop Moot, and type the same again.',
    done: (all: number, carried: number, digest: string) =>
      `Moved: ${counted(all)}. ${carried === all ? '' : carried === 0 ? 'All of them were there already. ' : `${all - carried} of them were there already. `}Both places read the same: ${digest}`,
  },
  jobs: {
    about: 'Says what the processes that share the work still have to do, and what they could not do.',
    help: `moot jobs                      how many coalitions wait to be looked after, and which could not be
moot jobs retry [COALITION…]   tries those that could not be once more; without names all of them

  -h, --help    says this

It reads Redis (REDIS_URL, as in .env). A coalition that could not be looked after is tried again by itself each hour,
and as soon as somebody there does something. It leaves this list once that works.`,
    unknown: (typed: string) => `There is no “moot jobs ${typed}”; there is moot jobs, and moot jobs retry.`,
    noQueue: 'There is no queue: one process does everything while REDIS_URL is not set.',
    counts: ({ waiting, active, later }: { waiting: number; active: number; later: number }) =>
      `Being looked after: ${active}. Waiting: ${waiting}. To be looked after again in a moment: ${later}.`,
    stuck: (all: { coalition: string; since: string; why: string }[]) =>
      all.length === 0
        ? 'None is stuck.'
        : `Stuck: ${all.length}\n${all.map(({ coalition, since, why }) => `  ${coalition}  since ${since}  ${why}`).join('\n')}\nmoot jobs retry tries them again; Moot's log says where it went wrong.`,
    notStuck: (coalition: string) => `${coalition} is not stuck; moot jobs says which are.`,
    retried: (count: number) => (count === 0 ? 'None is stuck.' : `Trying again: ${count}.`),
  },
};
