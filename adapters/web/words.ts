/** All that people read in the playground itself; `page` travels to the browser. */
export const words = {
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

  page: {
    onlyYou: 'Only you can see this',
    direct: 'Private message',
    dismiss: 'Dismiss',
    edited: '(edited)',
    bot: 'App',
    privateTitle: 'Private messages',
    emptyPrivate: 'Nothing private yet. What Moot tells only you stands here.',
    emptyRoom: 'Nothing here yet.',
    send: 'Send',
    notHere: 'is not in this room. To speak here, be',
    pressElsewhere: 'Only people in this room can press this. Choose one of them below it.',
    waiting: 'something is waiting',
    optional: 'if you like',
    choose: 'Choose…',
    check: 'Please look at the marked answers. Nothing was lost.',
    timeIn: 'time',
  },

  /** What the cast did before the visitor came. */
  story: {
    organisations: {
      amal: {
        name: 'Rooted',
        kind: 'community',
        size: 'tiny',
        lived: 'yes',
        hopes: 'People at our side on court days',
      },
      bea: { name: 'Welcome Kitchen', kind: 'community', size: 'small', lived: 'no', hopes: 'Fewer closed doors' },
      chidi: {
        name: 'Harbour Trust',
        kind: 'charity',
        size: 'large',
        lived: 'no',
        hopes: 'To hear early what we get wrong',
      },
      dilys: {
        name: 'Legal Bridge',
        kind: 'charity',
        size: 'medium',
        lived: 'no',
        hopes: 'Cases that reach us in time',
      },
      emre: {
        name: 'Street Nurses',
        kind: 'public',
        size: 'small',
        lived: 'no',
        hopes: 'Somewhere to send people at night',
      },
    } as Record<string, Record<string, string>>,
    commitments: {
      we: { what: 'keep a kitchen table open on court days', when: 'in two weeks' },
      ask: { what: 'check the leaflet on 28 days’ notice', of: 'Legal Bridge', when: 'in one week' },
    },
    senseCheck: {
      title: 'Weekend phone rota',
      statements: [
        'Someone should answer the phone on Saturdays',
        'Volunteers may give advice on the phone',
        'We should pay for travel before we pay for phones',
      ].join('\n'),
      hours: '72',
    },
  },
};
