import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  takenBack: '(wedi’i dynnu’n ôl)',
  leftPerson: 'rhywun a adawodd',
  leftOrganisation: 'Sefydliad sydd wedi gadael',
  leftInSentence: 'sefydliad sydd wedi gadael',
  takenDown: 'Tynnwyd hwn i lawr, am fod rhywun wedi tynnu’n ôl yr hyn a ddywedodd.',
  closedDown:
    'Mae’r glymblaid hon wedi cau, ac mae Moot wedi dileu’r hyn a gadwai. Diolch am yr hyn a wnaethoch gyda’ch gilydd.',

  waysAbout: 'Gadael, neu gael eich anghofio',
  waysTitle: 'Gadael',
  waysHow:
    'Cewch fynd heb roi rheswm. Mae pob un o’r rhain yn dweud yn gyntaf beth mae’n ei wneud, ac yn gofyn unwaith eto.',

  forgetAbout: 'Tynnu’ch enw, a’ch geiriau os mynnwch, o bopeth yma',
  forgetTitle: 'Fy anghofio',
  forgetIntro:
    'Ni fydd Moot yn eich adnabod mwyach: aiff eich enw a’ch cyfrif o bopeth a gadwa, a gwagheir y negeseuon preifat a anfonodd atoch. Mae’n cymryd hyd at ddiwrnod. Mae’r hyn a ddarllenwyd heb enw yn aros, am na ŵyr neb mai chi oedd biau. Ni ellir dadwneud hyn.',
  forgetLabel: 'A’r hyn a ysgrifennoch yma?',
  forgetChoices: {
    withdraw: 'Ei dynnu’n ôl, ym mhobman',
    keep: 'Ei adael, heb fy enw',
  },
  forgotten: 'Wedi’i wneud. O fewn diwrnod bydd eich enw wedi mynd oddi yma. Pob hwyl.',

  leaveAbout: 'Mae’ch sefydliad yn gadael y glymblaid',
  leaveTitle: 'Gadael y glymblaid',
  leaveIntro:
    'Mae’ch sefydliad a’i holl bobl yn gadael. Mae’r ystafelloedd yn aros, a’r hyn a ddywedodd eraill hefyd. Cewch ddod yn ôl unrhyw bryd fel newydd-ddyfodiad. Ni ellir dadwneud hyn.',
  leaveLabel: 'A’r hyn a ddywedoch yma?',
  leaveChoices: {
    withdraw: 'Ei dynnu’n ôl, a’n henw hefyd',
    keep: 'Ei adael i sefyll',
  },
  left: 'Mae’ch sefydliad wedi gadael. O fewn diwrnod bydd wedi mynd o’r hyn a gadwa Moot. Pob hwyl, a diolch.',
  noOrganisation: 'Nid ydych yn ateb dros sefydliad yma, felly nid oes un a allai adael.',
  sayTitle: 'Mae sefydliad wedi gadael',
  say: 'Mae sefydliad wedi gadael y glymblaid. Mae gan bawb hawl i hynny, heb orfod dweud pam.',

  closeAbout: 'Gofyn a ddylai’r glymblaid gau',
  closeTitle: 'Cau’r glymblaid',
  closeIntro: (days) =>
    `Dywedir wrth bob ystafell. Am ${days} diwrnod caiff unrhyw un sefydliad ddweud “awn ymlaen”, ac wedyn nid oes dim yn cau. Fel arall mae Moot yn dileu popeth a gadwa ar gyfer y glymblaid hon. Os hoffech gopi, allforiwch ef yn gyntaf.`,
  closeLabel: 'Pam? Mae pob ystafell yn darllen hyn',
  closeAsked: 'Wedi gofyn. Gall pob ystafell ei ddarllen nawr.',
  closing: (name) => `A ddylai ${name} gau?`,
  closingWhy: (organisation) => `Mae ${organisation} yn gofyn a yw ein gwaith yma ar ben: `,
  closingOn: 'Oni bai bod rhywun yn dweud “awn ymlaen”, mae’r glymblaid yn cau ar ',
  closingThen:
    '. Wedyn mae Moot yn gwagio ei negeseuon ym mhob ystafell ac yn dileu popeth a gadwa i ni. Os hoffech gopi, allforiwch ef cyn hynny.',
  goOn: 'Awn ymlaen',
  kept: 'Mae’r glymblaid yn mynd ymlaen.',
  keptCard: 'Dywedodd rhywun “awn ymlaen”, felly mae’r glymblaid yn mynd ymlaen.',
  alreadyClosing: 'Gofynnir i bob ystafell yn barod.',
  notClosing: 'Nid oes neb yn gofyn am gau.',
  onlyOrganisations: 'Dywedwch yn gyntaf gyda pha sefydliad yr ydych, os gwelwch yn dda.',
};
