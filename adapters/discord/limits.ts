/** What Discord accepts, in characters unless the name says otherwise. Counted as UTF-16 units, the stricter way. */
export const limits = {
  /** All components of a message, nested ones included. */
  componentsInMessage: 40,
  /** All text displays of a message together. */
  textInMessage: 4_000,
  /** The words of a picture, for those who do not see it. */
  imageWords: 1_024,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  address: 512,
  nonce: 25,
  modalTitle: 45,
  partsInModal: 5,
  label: 45,
  labelDescription: 100,
  textInput: 4_000,
  choicesInSelect: 25,
  choice: 100,
  optionsInCommand: 25,
  optionDescription: 100,
  stringOption: 6_000,
  /** Names, descriptions and values of one command, all its options included. */
  wholeCommand: 8_000,
} as const;

/** At most `most` characters, cut between code points, with an ellipsis where something is missing. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  let kept = '';
  for (const point of words) {
    if (kept.length + point.length > most - 1) break;
    kept += point;
  }
  return `${kept}…`;
}
