import type { Translated } from '../../languages/tables.js';
import type { Refusals } from './words.js';

export const cy: Translated<Refusals> = {
  noOpenBook:
    'Mae llyfr agored yn perthyn i’r hyn y mae’n rhaid i bawb gytuno arno. Yma mae brawddeg wrth ymyl eich ateb yn ei ddweud: gwasgwch “Ein hateb, a mwy”.',
  empty: 'Llenwch hwn, os gwelwch yn dda.',
  tooLong: (max) => `Cadwch hwn i ${max} nod, os gwelwch yn dda.`,
  tooManyTopics: 'Mae lle i bum pwnc ar y rhestr fer: mae un “na” yno’n dal pawb yn ôl.',
  tooManyGoAheads: 'Cadwch y rhestr bwrw ymlaen i bymtheg llinell, os gwelwch yn dda.',
  unknown: 'Ni allaf ddod o hyd i’r cynnig hwn.',
  tooManyDrafts: 'Mae gennych bum drafft yn barod. Postiwch un neu rhowch un heibio yn gyntaf: /moot propose list.',
  tooManyQueued: 'Mae tri o’ch rhai chi’n aros yn barod. Gadewch i un ohonynt fynd yn gyntaf.',
  postedAlready: 'Mae hwn wedi’i bostio yn barod, ac mae pobl yn ei ateb. Gallwch ei roi heibio a’i gynnig o’r newydd.',
  unknownOrganisation: 'Nid wyf yn adnabod un o’r sefydliadau hyn yma.',
  sayBecause: 'Dywedwch pam mewn brawddeg: mae pawb yn ei darllen ar y cerdyn.',
  notOnShortList:
    'Cedwir cytundeb pawb at restr fer y glymblaid, ac nid yw hyn arni. Mae cydsyniad yn ddigon fel arfer: mae’n mynd yn ei flaen oni bai bod rhywun sy’n penderfynu yn gweld niwed ynddo.',
  notOnGoAheadList: 'Ni allaf weld hwn ar y rhestr bwrw ymlaen mwyach. Gallwch ei bostio fel cynnig.',
  tooSoon:
    'Nid yw hynny’n gadael digon o amser i bobl. Dewiswch ddiwrnod hwyrach, neu dangoswch ef i bawb ar unwaith a dywedwch pam.',
  notOpen: 'Ni ellir ateb hwn mwyach. Mae’r canlyniad ar y cerdyn yn eich ystafell.',
  openAlready: 'Mae hwn ar agor yn barod.',
  notForSignOn: 'Yma mae pob sefydliad yn llofnodi neu beidio. Ni all neb atal y lleill.',
  sayNeed: 'Dywedwch beth fyddai ei angen arnoch. Fe’i darllenir fel amod, heb enw.',
  sayNote: 'Ysgrifennwch y nodyn sy’n sefyll wrth ymyl eich enw.',
  sayHarm: 'Mae angen dwy frawddeg i atal: y niwed a welwch, a sut y byddwch yn helpu i ganfod ffordd arall.',
  sayBoardDay: 'Pryd mae’ch bwrdd yn cwrdd? Mae diwrnod yn ddigon: “2026-06-12”.',
  pastDay: 'Mae’r diwrnod hwnnw wedi bod. Dewiswch heddiw neu ddiwrnod hwyrach.',
  unknownDay:
    'Methais ddarllen y dyddiad hwnnw. Nid wyf yn darllen dyddiadau Cymraeg eto: “2026-09-05” neu “5 September”.',
  notAnswered: 'Nid ydych wedi ateb hwn eto. Gwasgwch eich ateb ar y cerdyn.',
  laterOnly: 'Mae dyddiadau cau’n symud yn hwyrach, byth yn gynt: mae pobl wedi cynllunio gyda nhw.',
  reviewLater: 'Dewiswch ddiwrnod ar ôl heddiw.',
  notColleague: 'Dim ond cydweithiwr sydd hefyd yn ateb dros eich sefydliad all ymgymryd â hyn. Gallwch wahodd un.',
  onlyProposer: 'Dim ond y rhai a gynigiodd hyn all wneud hynny. Gallwch ei ateb, neu gynnig rhywbeth arall.',
  notYours:
    'Y rhai a’i cynigiodd a’r rhai sy’n penderfynu sy’n ysgrifennu’r canlyniad. Ar ôl yr alwad olaf gall unrhyw un.',
  concernGone: 'Mae’r pryder hwn wedi newid neu wedi’i dynnu’n ôl, felly nid oes dim i’w ateb.',
  tooSoonToClose: 'Mae gan bobl amser o hyd. Gall gau ar ôl ei ddyddiad cyntaf, neu pan fydd pawb wedi ateb.',
  answerFirst: (number) => `Pryderon heb ateb eto: ${number}. Mae canlyniad yn ateb pob un ohonynt.`,
  notDecided: 'Ni phenderfynwyd dim yma eto.',
  reopenedOne: 'Rydych wedi agor un eto yn barod. Gadewch i hwnnw orffen yn gyntaf.',
  mandateGone: 'Ni allaf ddod o hyd i’r mandad sefydlog hwn.',
  tooManyMandates: 'Deg mandad sefydlog yw’r mwyaf y gallaf eu cadw. Terfynwch un yn gyntaf.',

  nobodySigned: 'Nid oes neb wedi llofnodi, felly nid oes dim i’w anfon.',
  stopped: (blocks) =>
    `Nid yw’n mynd yn ei flaen fel y mae: mae ${blocks} o’r rhai sy’n penderfynu yn ei atal. Daeth cynnig i helpu i ganfod ffordd arall gyda phob un.`,
  waitingFor: (number) => `Yn aros am ${number} sefydliad. Nid yw tawelwch yn gytundeb.`,
  notYetYes: (number) => `Atebodd ${number} sefydliad heb gytuno. Yma mae pawb yn cytuno neu ddim yn cymryd rhan.`,
  reservationsLeft: (number) =>
    `Nid oes amod ar ôl mewn consensws, ac mae ${number} yn sefyll. Gofynnwch beth fyddai’n helpu, neu rhowch ef heibio a mynd trwy gydsyniad.`,
  tooFewHeard: (heard, needed) =>
    `Atebodd ${heard} o’r rhai sy’n penderfynu, ac mae angen ${needed}. Nid yw tawelwch yn gytundeb.`,
  nobodyYes:
    'Nid oes neb sy’n penderfynu wedi cytuno. Nid yw tawelwch yn gytundeb, na pheidio â chymryd rhan ychwaith.',
};
