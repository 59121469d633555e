import { formOf } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  pages: {
    home: 'Diweddaraf',
    digests: 'Crynodebau',
    differences: 'Gwahaniaethau agored',
    decisions: 'Penderfyniadau',
    commitments: 'Ymrwymiadau',
    declaration: 'Datganiad',
    pictures: 'Holi barn',
  },
  about: {
    digests: 'Pob crynodeb fel y’i postiwyd, y diweddaraf yn gyntaf.',
    differences: 'Yr hyn nad ydym yn ei rannu eto. Gwaith arferol yw hyn.',
    decisions: 'Beth sydd ar agor i bawb, beth a benderfynwyd, a sut rydym yn penderfynu.',
    commitments: 'Beth rydym wedi’i addo i’n gilydd. Y rhai a gytunodd sy’n dal pob un.',
    declaration: 'Pam rydym yma a sut rydym yn gweithio. Mae pob enw o dan y fersiwn a lofnododd.',
    pictures: 'Beth a glywsom pan ofynnwyd yn breifat yn gyntaf. Nid yw ateb neb unigol yma.',
  },
  nothingYet: 'Dim byd yma eto.',
  noDigest: 'Nid oes crynodeb wedi’i bostio eto. Bydd y cyntaf yn sefyll yma.',
  open: 'Ar agor',
  parked: 'O’r neilltu am y tro',
  settled: 'Wedi’u datrys yn ddiweddar',
  inForce: 'Wedi’u penderfynu ac mewn grym',
  howWeDecide: 'Sut rydym yn penderfynu',
  going: 'Ar waith',
  free: 'Wedi’u rhoi’n ôl gyda diolch, ac yn rhydd i rywun arall',
  done: 'Wedi’u gwneud yn ddiweddar',
  closedOn: 'Caeodd ',
  closes: (title) => `Galwad olaf: ${title}`,
  review: (title) => `Yn iawn o hyd? ${title}`,

  skip: 'Neidio at y dudalen',
  menu: 'Tudalennau',
  searchLabel: 'Chwilio am eiriau yn y crynodebau',
  search: 'Chwilio',
  found: (count, sought) =>
    count === 0
      ? `Nid oes crynodeb â “${sought}”. Rhowch gynnig ar un gair, neu ddechrau gair.`
      : `Mae “${sought}” mewn ${count} ${formOf('cy', count, {
          two: 'grynodeb',
          few: 'chrynodeb',
          many: 'chrynodeb',
          other: 'crynodeb',
        })}.`,
  showAll: 'Dangos pob crynodeb',
  newer: 'Diweddarach',
  older: 'Cynharach',
  elsewhere: 'Ei ddilyn: ',
  feed: 'Ffrwd (Atom)',
  calendar: 'Calendr (.ics)',
  foot: (name, zone) =>
    `Amserau ${zone.replaceAll('_', ' ')} sydd yma. I ${name} yn unig y mae hyn: gall pawb sydd â’r cyfeiriad ei ddarllen, felly peidiwch â’i rannu y tu allan.`,
  deadTitle: 'Nid yw’r ddolen hon yn gweithio mwyach',
  dead: 'Mae gwesteiwr wedi gwneud un newydd, neu mae rhan ohoni ar goll. Mewn ystafell o’ch clymblaid, /moot digest web sy’n rhoi’r un sy’n gweithio.',
  missingTitle: 'Nid oes tudalen o’r fath',
  missing: 'Efallai ei bod wedi’i symud.',
  toLatest: 'Mynd at y crynodeb diweddaraf',
  fault: 'Aeth rhywbeth o’i le ar ein hochr ni. Rhowch gynnig arall ymhen munud.',

  linkTitle: 'Ein tudalennau ar y we',
  linkHow:
    'Yr hyn y gall pob ystafell ei ddarllen, mewn un lle: crynodebau, gwahaniaethau agored, penderfyniadau, ymrwymiadau a lluniau. Nid oes dim preifat yno.',
  linkKeep:
    'Nid oes angen cyfrif, felly gall pawb sydd â’r ddolen hon eu darllen. Cadwch hi o fewn y glymblaid, os gwelwch yn dda: ',
  linkSubscribe: 'I’ch calendr, ac i ddarllenydd ffrydiau:',
  copyTitle: 'Copi i’w gadw',
  copyHow:
    'Popeth y gall pob ystafell ei ddarllen, hyd at y funud hon. Nid oes dim preifat ynddo, nac ateb unigol neb.',
  copyAll: 'Y cyfan, i raglenni eraill: ',
  copySheets: 'Fel rhestrau i daenlen:',
  copyElsewhere:
    'Gall pwy bynnag sy’n rhedeg y Moot hwn hefyd wneud ffolder o dudalennau, neu ein symud i beiriant arall: moot export.',
  takeCopy: 'Cymryd copi',
  openPages: 'Agor ein tudalennau',
  renew: 'Gwneud dolen newydd yn lle hon',
  close: 'Diffodd y tudalennau',
  reopen: 'Eu troi ymlaen, â dolen newydd',
  renewed:
    'Wedi’i wneud. Nid oes dolen hŷn yn gweithio mwyach. Mae angen yr un newydd ar galendrau a darllenwyr ffrydiau:',
  closed: 'Mae ein tudalennau wedi’u diffodd, ac nid oes dolen atynt yn gweithio.',
  askHost: 'Gall gwesteiwr eu troi ymlaen.',
  noPages:
    'Nid oes tudalennau gwe gan y Moot hwn. Gall pwy bynnag sy’n ei redeg eu troi ymlaen: MOOT_PUBLIC_URL yn ei osodiadau.',
};
