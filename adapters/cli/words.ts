const list = (all: string[]): string => all.map((one) => `“${one}”`).join(', ');

export const counted = (count: number, one: string, several: string): string =>
  count === 1 ? `one ${one}` : `${count.toLocaleString('en-GB')} ${several}`;

/** All that somebody at a command line reads. */
export const words = {
  usage: `moot            starts Moot (npm start does the same)
moot VERB       does one thing and ends

Verbs:`,
  more: 'moot VERB --help says more.',
  options: 'Options:',
  unknownVerb: (typed: string, known: string[]) =>
    `There is no “moot ${typed}”. There is ${list(known)}; moot --help says more.`,
  help: 'says this',
  oops: (verb: string, why: string) => `${why}\nmoot ${verb} --help says how it is used.`,
  wrong: 'Something went wrong inside Moot. Nothing was written.',

  nothingThere: (path: string) => `There is no ${path}.`,
  noFileOfAnswers: (name: string, wanted: string[]) =>
    `${name} is no file of answers: its name has to end in ${wanted.join(' or ')}.`,
  noAnswers: (path: string, wanted: string[]) =>
    `There is no file of answers in ${path}: it takes ${wanted.join(' or ')}, packed (.gz) or not.`,
  several: (path: string, prefixes: string[]) =>
    `There are several conversations in ${path}: ${list(prefixes)}. Please name one file.`,
  tooFewPeople: (name: string, people: number) =>
    `${people === 1 ? 'Only one participant has' : 'Nobody has'} answered in ${name}; a map takes at least two.`,
  empty: (file: string) => `${file} is empty.`,
  malformed: (file: string, line: number, why: string) => `${file}, line ${line}: ${why}.`,
  noColumn: (wanted: string[], there: string[]) =>
    `there is no column ${wanted.map((one) => `“${one}”`).join(' or ')}; there is ${list(there)}`,
  noStatementColumns: 'no column is named after a statement, by its number',
  badRow: (code: string): string =>
    code.includes('FIELDS_LENGTH')
      ? 'it has more or fewer cells than the header'
      : code.includes('QUOTE')
        ? 'a quotation mark stands where none may, or is never closed'
        : `it cannot be read (${code})`,
  cannotUnpack: (file: string) => `${file} cannot be unpacked: it is damaged, or not packed with gzip.`,
  notJson: (file: string) => `${file} is not JSON.`,
  noSide: (cell: string) => `“${cell}” is none of 1 (yes), 0 (pass) and -1 (no)`,
  noTime: (cell: string) => `“${cell}” is no time; it takes a number`,
  noId: 'it does not say whose answer it is, or to what',
  notInside: (folder: string, name: string) =>
    `“${name}” would not lie in ${folder}: this story was not written by Moot alone. Nothing was written.`,
  notEmpty: (folder: string) => `${folder} is there already, and not empty. Please name another folder with --out.`,
  cannotWrite: (path: string, code: string) => `${path} cannot be written${code ? ` (${code})` : ''}.`,

  map: {
    about: 'Reads a Polis export and says what is in it: a spectrum, groups, or neither, and what is shared.',
    help: (files: string) => `moot map EXPORT [--json] [--svg FILE] [--png FILE] [--progress]

  EXPORT        a folder with ${files}, and comments.csv where there is one; or one of its files; packed (.gz) or not
  --json        prints everything as JSON instead: participants, statements, groups, figures, what chance would do
  --svg FILE    draws the map, for a page: light and dark, scales without loss
  --png FILE    draws the map, 1200 by 675
  --progress    shows how far it is, also where nobody seems to watch
  --schema      prints the JSON Schema of what --json prints, and reads nothing
  -h, --help    says this

The map has no names: a dot is somebody, wherever they stand. Groups are shown only when a test says that they are more than
chance; mostly there is one line of difference, with people all along it.`,
    which: 'Which export? moot map FOLDER, or moot map FILE.',
    reading: (file: string) => `reading ${file}`,
    steps: {
      testing: 'comparing with chance',
      placing: 'finding who stands where',
      telling: 'finding what groups say',
    },
    notPainted: 'The picture could not be painted, so nothing was written. --svg may do.',
    counts: (people: number, statements: number, answers: number, placed: number) =>
      `${counted(people, 'person', 'people')}, ${counted(statements, 'statement', 'statements')}, ${counted(answers, 'answer', 'answers')}; ${placed === people ? 'all of them' : placed.toLocaleString('en-GB')} answered enough to be placed.`,
    flipped: 'In this export -1 means yes, as its own counts show; it was read so.',
    verdicts: {
      spectrum: 'One main line of difference, and people all along it.',
      camps: 'Groups of opinion, and few people in between.',
      agreeableness: 'No groups: some people say yes more often than others, whatever it is about.',
      'no pattern': 'No clear groups: people differ from statement to statement, and not along any line.',
      'too few': 'Too few answers to see a pattern.',
    },
    twoLines: 'One main line of difference and a second, weaker one, and people all along them.',
    /** How sure that is, for those who know what a p is. */
    sure: (chances: string[]) => (chances.length > 0 ? `(${chances.join('; ')}.)` : ''),
    chance: {
      pattern: (p: string) => `a pattern: p = ${p} against shuffled answers`,
      split: (p: string) => `beyond saying yes: p = ${p}`,
      secondLine: (p: string) => `a second line: p = ${p}`,
      camps: (p: string) => `groups: p = ${p} against people spread along the same lines`,
    },
    stability: (index: string) => `found again in resamples: ${index} of 1`,
    ends: { left: 'At one end more people say', right: 'At the other end more people say' },
    says: { yes: 'yes', no: 'no' },
    statement: (id: string) => `statement ${id}`,
    lean: (says: string, statement: string, here: string, there: string) =>
      `  ${says.padEnd(4)}to ${statement} (${here} here, ${there} there)`,
    item: (says: string, statement: string) => `  ${says.padEnd(4)}to ${statement}`,
    nothing: '  nothing that stands out',
    group: (letter: string, people: number) =>
      `Group ${letter}, ${counted(people, 'person', 'people')}, says more often`,
    shared: 'Shared, wherever people stand',
    sharedOne: (statement: string, share: string) => `  ${statement} (${share} yes)`,
    andMore: (more: number) => `  and ${more} more`,
  },

  export: {
    about:
      'Writes a copy of all that a coalition may see: to read, as sheets, as JSON. Or a whole coalition, to move it.',
    help: `moot export [COALITION] [--out FOLDER]
moot export [COALITION] --whole [--out FILE]
moot export --polis [COALITION] SENSECHECK [--out FOLDER]

  COALITION     its id; not needed where only one is kept
  --out         where to write; a name of its own by default
  --whole       one file from which moot import restores the coalition on another machine.
                Everything Moot keeps of it is in there, also what is private: keep it like a password
  --schema      prints the JSON schema of coalition.json (docs/copy.schema.json)
  --polis       a closed sense check, s1, s2, …, in the columns of a Polis export
  -h, --help    says this

It reads what Moot keeps (MOOT_FILE or REDIS_URL, as in .env) and changes nothing; Moot may be running.
Without --whole nothing is written that is private. Single answers were destroyed at the close of each sense check,
so there are statements and totals, and totals only where they may be shown.`,
    oneForm: 'Please choose one: --polis or --whole.',
    whichCoalition: 'Please name one coalition: moot export [COALITION].',
    copyHow: `Begin with index.html. Each .csv is one list, for a spreadsheet; coalition.json is all of it for other programmes
(docs/copy.schema.json of Moot says how it is made).

What is not here, and why: private messages and worries, lines that are not open to everyone, asks that nobody agreed to, drafts,
and who gave which answer. They were never for everybody. To move a coalition to another machine: moot export --whole.`,
    copied: (folder: string, name: string, digests: number) =>
      `${folder}: a copy of ${name}, with ${counted(digests, 'digest', 'digests')}. Begin with index.html.`,
    wholeWritten: (file: string) =>
      `${file}: the whole coalition, also what is private. Keep it like a password, and delete it when it has moved.
On the other machine: moot import ${file}. Stop Moot here first, or both will speak.`,
    whichCheck: 'Which sense check? moot export --polis [COALITION] SENSECHECK, for example: moot export --polis s1.',
    nameCoalition:
      'Please name the coalition, too: moot export COALITION, or moot export --polis COALITION SENSECHECK.',
    noCoalition: 'No coalition is kept here. MOOT_FILE says where Moot keeps what it remembers.',
    severalCoalitions: (all: [id: string, name: string][]) =>
      `Several coalitions are kept here. Which one?\n${all.map(([id, name]) => `  ${id}  ${name}\n`).join('')}moot export COALITION, or moot export --polis COALITION SENSECHECK`,
    unknownCoalition: (id: string) => `No coalition ${id} is kept here.`,
    unknownCheck: (id: string, known: string[]) =>
      known.length > 0
        ? `There is no sense check ${id}; there is ${list(known)}.`
        : `There is no sense check ${id}, nor any other yet.`,
    stillOpen: (id: string) =>
      `${id} is still open: until it closes nobody may read anything of it, and neither may I.`,
    written: (folder: string, statements: number, withheld: number) =>
      `${folder}: ${statements === 1 ? 'one statement' : `${statements} statements`}${withheld > 0 ? `, ${withheld} of them without figures` : ''}.`,
    limits: `What is not here, and why: single answers were destroyed when the sense check closed, so there is no row for any
organisation. Figures are left out where they would tell what one organisation said. Who wrote a statement, and when, is not told.`,
  },
};
