import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  empty: 'Llenwch hwn, os gwelwch yn dda.',
  tooLong: (max) => `Cadwch hwn i ${max} nod, os gwelwch yn dda.`,
  title: 'Mae pryder gennym',
  fromMessage: 'Codi pryder',
  intro:
    'Heb enw: darllenir ef gyda’r lleill i gyd ar ôl crynodeb sydd i ddod, mewn trefn nad yw’n dweud dim. ' +
    'Mae hynny’n gofyn am bum sefydliad; os bydd llai erbyn hynny, caiff ei ollwng.',
  label: 'Beth sy’n eich poeni?',
  hint: 'Am y peth, nid am rywun. Darllenir ef air am air.',
  seenLabel: 'Pwy sy’n ei ddarllen?',
  tooFew:
    'Gyda llai na phum sefydliad, nid yw bod heb enw yn cuddio neb. Gallwch ei ddweud wrth y gwesteiwyr, wrth bawb gennych chi, neu aros.',
  said: {
    hosts: 'Diolch am ei ddweud. Mae’r gwesteiwyr yn ei ddarllen nawr, a neb arall.',
    everyone: 'Diolch am ei ddweud. Mae pob ystafell yn ei ddarllen nawr.',
    noname:
      'Diolch am ei ddweud. Mae’n aros, dan sêl, a chaiff ei ddarllen heb enw. Tan hynny gwn mai chi biau, felly gallwch ei dynnu’n ôl; wedyn rwy’n anghofio.',
    notkept:
      'Diolch am ei ddweud. Mae’n aros, dan sêl, a chaiff ei ddarllen heb enw. Ni chedwais ddim sy’n arwain atoch, felly ni all neb ei dynnu’n ôl, na chithau. Efallai y gŵyr eich platfform i chi ysgrifennu ataf.',
  },
  takeBack: 'Ei dynnu’n ôl',
  takenBack: 'Wedi’i dynnu’n ôl.',
  readOut: 'Mae wedi’i ddarllen yn barod. Ni all neb ganfod pwy biau’r hyn a ddarllenwyd heb enw.',
  unknown: 'Ni allaf ddod o hyd i’r pryder hwn.',
  gone: 'Tynnwyd hwn yn ôl yn barod.',
  waiting: 'Eich un chi, yn aros i’w ddarllen heb enw',
  cardTitle: 'Pryder',
  hostsTitle: 'Pryder, i’r gwesteiwyr yn unig',
  worried: (name) => `Mae ${name} yn poeni:`,
  hostsHow: 'Nid oes neb ond y gwesteiwyr yn darllen hyn. Mae gair yn ôl yn aml yn ddigon.',
  cardGone: (name) => `Tynnodd ${name} hyn yn ôl.`,
  unnamedTitle: 'Dywedwyd heb enw',
  unnamedHow: 'Gan sefydliadau yma. Gan ba rai, nid wyf yn gwybod mwyach.',
  work: 'Gweithio arno gyda’n gilydd',

  heardTitle: 'Rydym wedi clywed bod…',
  heardIntro:
    'Daw’n wahaniaeth agored, gan eich sefydliad. Dywedwch beth a glywsoch, nid am bwy: nid yw’n cyhuddo neb.',
  heardLabel: 'Beth glywsoch chi?',
  heardHint: 'sôn am anfon pobl yn ôl gyda’r Swyddfa Gartref',
  heardShared: 'Beth sy’n gyffredin rhyngom?',
  heardSharedHint: 'Mae angen papurau ar bobl',
  heardNext: 'Beth fyddai’n helpu nesaf?',
  heardNextHint: 'Y sawl a ŵyr fwy i ddweud wrthym ddydd Mawrth',
  heardNow: 'Diolch. Mae gyda’r gwahaniaethau agored nawr, fel peth i edrych arno gyda’n gilydd.',
  seeDifferences: 'Gwahaniaethau agored',
  heardAs: (what) => `beth i’w wneud o hyn: rydym wedi clywed bod ${what}`,
  heardNames: (name) =>
    `Dywedwch ef am y peth, heb ${name}, os gwelwch yn dda. Mae enw’n ei droi’n gyhuddiad, ac mae’r peth ei hun yn mynd ar goll.`,
};
