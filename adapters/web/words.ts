import { inLanguages } from '../../src/languages/tables.js';
import { cy } from './words.cy.js';
import { fr } from './words.fr.js';

const en = {
  elsewhere: (name: string) => `${name} is not in this room. Choose somebody who is.`,
  moving: 'The clock is on its way already. A moment, please.',
  onlyForward: 'This clock goes forward only. Choose a later time.',
  tooFar: 'That is more than a year ahead. Please go in smaller steps.',
  noSuchTime: (zone: string) => `I could not find that time in ${zone}. Check the date, please.`,
  misread: 'I could not read that. Load the page again and try once more.',
  tooLarge: 'That is too long to send in one go.',
  strangeOrigin: 'This came from another site, so I left it alone.',
  strangeHost: 'The playground does not answer under this name. Open it as http://127.0.0.1 with its port.',
  notFound: 'There is nothing here.',
  tooManyPages: 'Too many playground pages are open. Close one and load this again.',
  fault: 'Something went wrong on our side. Your words are still in the form; try again in a moment.',

  /** Who somebody is, where their organisation does not say it. */
  about: { amal: 'host', farah: 'new here', grace: 'in Brussels' },

  page: {
    title: 'playground',
    skip: 'Skip to the rooms',
    clock: 'The coalition’s clock',
    forward: 'Move the clock forward',
    hour: '+1 hour',
    day: '+1 day',
    monday: 'Next Monday 9:00',
    mondayShort: 'Mon 9:00',
    moveTo: 'Move to…',
    start: 'Start here',
    what: 'What is this?',
    whatItIs:
      'Moot keeps independent organisations talking across their own Slack workspaces and Discord servers; here is an invented coalition to try it with, and nothing you do leaves this computer.',
    first:
      '[Become Dilys](#dilys) of Legal Bridge. Rooted has asked her for something privately: press **Yes**, and see the promise appear in all three rooms.',
    second:
      '[Become Amal](#amal) and press **Send** with nothing typed: that is **/moot**, and it says what needs you.',
    third: 'Move the clock to **next Monday 9:00**, and see what Moot does when its hour comes.',
    who: 'Who I am',
    rooms: 'Rooms',
    roomsAndPrivate: 'Rooms and private messages',
    invented: 'All organisations and people here are invented.',
    afresh: 'Start afresh…',
    close: 'Close',
    cancel: 'Cancel',
    moveTitle: 'Move the clock to…',
    moveLabel: 'Date and time in the coalition’s zone',
    moveHint: 'The clock goes forward only. What falls due on the way happens on the way.',
    move: 'Move',
    afreshTitle: 'Start afresh?',
    afreshHow:
      'All messages in the three rooms go, and the coalition begins again as you first found it. The clock stays where it is.',
    keep: 'Keep everything',
    afreshYes: 'Start afresh',
    offline: 'The playground does not answer. It will be back here as soon as it does.',
    onlyYou: 'Only you can see this',
    direct: 'Private message',
    dismiss: 'Dismiss',
    edited: '(edited)',
    bot: 'App',
    privateTitle: 'Private messages',
    privateTab: 'Private',
    emptyPrivate: 'Nothing private yet. What Moot tells only you stands here.',
    emptyRoom: 'Nothing here yet.',
    send: 'Send',
    /** `{name}` and `{city}` are filled in by the page. */
    notHere: '{name} is not in this room. To speak here, be',
    pressElsewhere: 'Only people in this room can press this. Choose one of them below it.',
    waiting: 'something is waiting',
    optional: 'if you like',
    choose: 'Choose…',
    check: 'Please look at the marked answers. Nothing was lost.',
    timeIn: '{city} time',
  },
};

export type Words = typeof en;
/** All that people read in the playground itself; `page` travels to the browser. */
export const words = inLanguages(en, { cy, fr });
