import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  notAskedNow: 'Ni ofynnir hyn ar hyn o bryd. Darllenir yr hyn a ddywedwyd wythnos ar ôl i rywun ymuno.',
  notNew: 'Mae hyn ar gyfer sefydliadau a ymunodd yn y tri deg diwrnod diwethaf.',
  mayBeAsked: 'Gellir gofyn pethau i chi yn barod.',
  buddySettled: 'Mae hyn wedi’i setlo’n barod. Diolch.',
  noPeople:
    'Dywedwch ef am y gwaith, heb enw, rhif na chyfeiriad neb, os gwelwch yn dda: caiff ei ddarllen air am air.',
  spared: (name, day) =>
    `Mae ${name} yn newydd yma, ac ni ofynnir dim i newydd-ddyfodiaid yn eu tri deg diwrnod cyntaf: i ${name}, tan ${day}. Cânt hwy gynnig beth bynnag a fynnant.`,

  ask: (name) =>
    `Beth yw’ch gobaith gyda ${name}, a beth sy’n eich poeni? Dywedwch ef yn breifat. Caiff ei ddarllen heb enwau, os bydd pum sefydliad wedi dweud rhywbeth, ar `,
  sayIt: 'Ei ddweud yn breifat',
  sayTitle: 'Gobeithion a phryderon',
  sayIntro: (name) =>
    `Am ${name} yn ymuno â ni. Darllenir ef air am air, heb enwau, a dim ond os bydd pum sefydliad yn dweud rhywbeth; fel arall nid oes neb yn ei ddarllen. Mae ${name} yn ei ddarllen hefyd. Gallwch ei newid tan hynny.`,
  hopeLabel: 'Beth yw’ch gobaith?',
  hopeHint: 'Egni, ffordd at denantiaid nad ydym yn eu cyrraedd',
  worryLabel: 'Beth sy’n eich poeni?',
  worryHint: 'Cyflymder; beth wnaiff y wasg ohono',
  said: 'Diolch. Mae dan sêl nes y darllenir ef. Gallwch ei newid tan hynny, neu ei wagio.',

  tellIntro:
    'Amdanom ni, ac am ymuno. Gennych chi: mae pob ystafell yn ei ddarllen wrth ymyl geiriau’r lleill. Heb enw: dim ond wedi i bum newydd-ddyfodiad ddweud rhywbeth; fel arall nid oes neb yn ei ddarllen. Mae ei hepgor yn iawn.',
  seenLabel: 'Pwy sy’n ei ddarllen?',
  seens: { everyone: 'Pawb, gennym ni', noname: 'Pawb, dim enw, wedi i bum newydd-ddyfodiad ysgrifennu' },
  told: {
    everyone: 'Diolch. Mae pob ystafell yn ei ddarllen wrth ymyl geiriau’r lleill, a gallwch ei newid.',
    noname: 'Diolch. Mae dan sêl nes bydd pum newydd-ddyfodiad wedi dweud rhywbeth.',
  },

  readTitle: (name) => `${name} a’r gweddill ohonom: gobeithion a phryderon`.slice(0, 120),
  hopes: (number) => `Gobeithion (${number})`,
  worries: (number) => `Pryderon (${number})`,
  fromHere: 'Gan sefydliadau a oedd yma. Gan ba rai, nid wyf yn gwybod mwyach.',
  theirs: (name) => `Yng ngeiriau ${name}, amdanom ni`,
  theyHope: 'Ein gobaith',
  theyWorry: 'Beth sy’n ein poeni',
  poolTitle: 'Gobeithion a phryderon newydd-ddyfodiaid',
  fromNew: 'Gan sefydliadau a ymunodd yn ddiweddar. Gan ba rai, nid wyf yn gwybod mwyach.',

  welcomeTitle: (coalition) => `Croeso i ${coalition}`.slice(0, 120),
  owesNothing: 'Nid oes arnoch ddim: ni ofynnir dim i chi tan ',
  mayOffer: '. Cynigiwch beth bynnag a fynnwch, pryd bynnag y mynnwch.',
  owesNothingNow: 'Dywedoch y gellir gofyn pethau i chi. Mae na yn ateb da bob tro.',
  firstWord:
    'Yn eich cylch holi cyntaf eich geiriau chi sy’n sefyll gyntaf, a chi sy’n siarad gyntaf yn eich cyfarfod cyntaf.',
  yoursFirst: 'Dyma’ch cylch holi cyntaf yma: eich geiriau chi sy’n sefyll gyntaf.',
  lookingForBuddy:
    'Rwy’n gofyn i sefydliad o fath a maint arall fod yn gyfaill i chi: rhywun i holi’r pethau nad yw rhywun yn eu holi mewn sianel.',
  buddyIs: (buddy, person, rooms) =>
    `Eich cyfaill yw ${buddy}. Gofynnwch unrhyw beth i ${person}, waeth pa mor fach${rooms ? `; cewch hyd iddynt yn ${rooms}` : ''}.`,
  catchUp: 'Dal i fyny',
  tellUs: 'Ein gobeithion a’n pryderon',
  oneThing: 'Dim ond am un peth y down',
  noBuddy: 'Dim cyfaill, diolch',
  askUs: 'Cewch ofyn i ni’n barod',

  buddyAskTitle: (name) => `A fyddech chi’n gyfaill i ${name}?`.slice(0, 120),
  buddyAsk: (name) =>
    `Mae ${name} yn newydd. Mae cyfaill yn dweud helo yr wythnos hon, yn ateb cwestiynau bach am fis, ac yn cwrdd â nhw unwaith am ugain munud. Rydych chi o fath neu faint arall, a dyna’r pwynt.`,
  buddyNo: 'Mae na yn ateb da: ni ddywedir wrth neb, ac nid wyf yn ei gadw.',
  willBuddy: 'Gwnaf, â phleser',
  wontBuddy: 'Nid y tro hwn',
  noBuddyOf: (name) => `Nid y tro hwn: ${name}`,
  areBuddy: (name, person, rooms) =>
    `Diolch: chi yw cyfaill ${name}. Dywedwch helo wrth ${person} yr wythnos hon${rooms ? `; cewch hyd iddynt yn ${rooms}` : ''}.`,
  passed: 'Rwy’n gofyn i rywun arall nawr. Diolch am feddwl amdano.',
  thanksBuddy: (name) => `Diolch. Chi yw cyfaill ${name}; maent yn gwybod hynny nawr.`,
  somebody: 'pwy bynnag sy’n ateb drostynt',

  asksNow: 'Wedi’i nodi. Caiff eraill ofyn pethau i chi nawr, a chewch ddweud na bob tro.',
  noBuddyNow: 'Wedi’i nodi. Cewch ofyn unrhyw beth i unrhyw un yr un fath.',

  speaksFirst: 'Yn siarad gyntaf',

  waitsHope: (name) => `Mae ${name} yn newydd. Beth yw’ch gobaith, beth sy’n eich poeni? Yn breifat, tan `,
  sayAbout: (name) => `Am ${name}`,
  waitsBuddy: (name) => `A fyddech chi’n gyfaill i ${name}?`,

  catchUpTitle: (coalition) => `${coalition} mewn dau gan gair`.slice(0, 120),
  sections: {
    purpose: 'Rydym yma er mwyn',
    declaration: 'O’n datganiad',
    differences: 'Gwahaniaethau agored, sy’n waith arferol',
    decisions: 'Wedi’i benderfynu, ac mewn grym',
    commitments: 'Ar waith',
    meeting: 'Byddwn yn cwrdd nesaf',
    hosts: 'Gwesteiwyr ar hyn o bryd',
    words: 'Geiriau a ddefnyddiwn',
  },
  shared: (shared, unshared) => `Yn gyffredin: ${shared}. Ddim eto: ${unshared}.`,
  noShared: (unshared) => `Ddim yn gyffredin eto: ${unshared}.`,
  glossary:
    'Holi barn: atebwn yn breifat yn gyntaf. Gair ymlaen llaw: dywedwn cyn gweithredu ar ein pen ein hunain. Ddim yn cymryd rhan: ateb llawn.',
  declaration: 'Ein datganiad',
  whoIsHere: 'Pwy sydd yma',
  needsMe: 'Beth sy’n aros amdanaf?',
  catchUpAbout: 'Dal i fyny mewn dau gan gair: diben, gwahaniaethau, penderfyniadau, beth sydd ar waith',
  seatTitle: 'Un darn o waith',
  seatIntro:
    'Dewch am un peth, heb ymuno â’r cyfan: cewch ddweud a dechrau’r hyn a gaiff unrhyw un, atebir yr hyn a wrthwynebwch, ac nid oes dim yn aros amdanoch oni bai mai chi yw’r agosaf ato. Gwag: rydych yn cymryd rhan yn y cyfan.',
  seatLabel: 'Am beth y dewch?',
  seatHint: 'Cadw pobl allan o’r gwesty ar Heol y Felin',
  seated: (work) => `Wedi’i nodi, ac mae pob ystafell yn ei ddarllen. Rydych yma ar gyfer un darn o waith: ${work}`,
  unseated: 'Wedi’i nodi: rydych yn cymryd rhan yn y cyfan.',
};
