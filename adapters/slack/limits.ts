/** What Slack takes at most, in characters or pieces; beyond it Slack refuses the whole message or form. */
export const limits = {
  blocksInMessage: 50,
  blocksInView: 100,
  /** All text of one message's blocks together: Slack refuses a little above 13,000. */
  textInMessage: 12_000,
  /** One block of people's words, and the plain text beside the blocks. */
  text: 3_000,
  header: 150,
  /** The words of a picture, for those who do not see it. */
  imageWords: 2_000,
  fileWords: 1_000,
  buttonsInBlock: 25,
  buttonText: 75,
  buttonValue: 2_000,
  url: 3_000,
  viewTitle: 24,
  label: 2_000,
  hint: 2_000,
  input: 3_000,
  options: 100,
  optionText: 75,
  optionValue: 75,
  privateMetadata: 3_000,
  /** An entry of the message menu, and what it says below. */
  shortcutName: 24,
  shortcutAbout: 150,
  /** What is said under a field that was filled in wrongly. */
  problem: 300,
};

/** Half characters would make the JSON unreadable; control and direction-forcing ones can disguise what stands next to them. */
const unprintable = /(?![\n\t])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Nothing in these could need cleaning, and looking at every letter's class is slow. */
const plainLetters = /^[\n\t\x20-\x7e]*$/;

/** People's words without what Slack refuses or a reader cannot see; line ends become `\n`. */
export const clean = (words: string): string =>
  plainLetters.test(words) ? words : words.replace(/\r\n?/g, '\n').replace(unprintable, '');

/** At most `max` UTF-16 units, cut between code points, with an ellipsis when something was cut. */
export function shorten(words: string, max: number): string {
  if (words.length <= max) return words;
  let end = Math.max(0, max - 1);
  const last = words.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end -= 1;
  return `${words.slice(0, end)}…`;
}

/** Plain text for Slack's own fields (headers, labels, options): one line, never empty. */
export const oneLine = (words: string, max: number): string =>
  shorten(clean(words).replace(/\s+/g, ' ').trim(), max) || '…';

/** For the one field that reads mark-up, the text beside the blocks: nothing in it can format or ping. */
export const escapeMarkup = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
