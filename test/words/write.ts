import type { Message, Room } from './read.js';

const head = `# Every message that people read

Made by \`npm run words\` from the files of words; do not edit it by hand. ‹…› stands for what is filled in. Below each message
stands where it is said: the function, and what that function shows. Read them aloud now and then, as a tired volunteer on a phone.
`;

/** The page for docs/: a heading for each file of words, and an entry for each message. */
export const pageOf = (rooms: Room[]): string =>
  `${[head, ...rooms.map((room) => `## ${room.file}\n\n${room.messages.map(entryOf).join('\n')}`)].join('\n')}`;

const entryOf = ({ name, says, saidIn }: Message): string => {
  const said = says.map((one) => `  > ${one.replace(/\n/g, '\n  > ')}`).join('\n  >\n');
  const where = saidIn.length > 0 ? saidIn.join('; ') : 'used inside its own file';
  return `- \`${name}\`\n\n${said}\n\n  ${where}\n`;
};
