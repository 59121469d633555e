/** What the invented people typed before the visitor came. Their words are theirs, and stay in their language. */
export const story = {
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
};
