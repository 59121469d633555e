import type { Translated } from '../src/languages/tables.js';
import type { HomeWords, LanguageWords, SetupWords, Words } from './words.js';

export const words: Translated<Words> = {
  forged: 'Nid yw’r botwm hwn yn gweithio mwyach. Teipiwch /moot a dechreuwch o’r fan honno.',
  otherCoalition: 'Mae hyn yn perthyn i glymblaid arall, ac nid oes dim yn croesi o’r naill i’r llall.',
  whichCoalition: 'Rydych mewn mwy nag un glymblaid. Teipiwch hyn mewn ystafell o’r un dan sylw.',
  homeless:
    'Nid ydych mewn clymblaid eto. Teipiwch /moot mewn sianel: dechreuwch glymblaid yno, neu ymunwch ag un â chod gwahoddiad.',
  unknownCode: 'Nid wyf yn adnabod y cod hwn. Gwiriwch ef fesul llythyren, neu gofynnwch am un newydd.',
  tooFast:
    'Roedd hynny’n llawer mewn amser byr. Ni wnaed dim ohono; arhoswch ychydig eiliadau a rhowch gynnig arall arni.',
  tooManyCodes:
    'Roedd gormod o godau heb ffitio. Arhoswch ddeg munud, a gofynnwch i’r sawl a’ch gwahoddodd anfon y cod atoch unwaith eto.',
  notFounded: {
    refused: 'Nid yw’r ystafell hon mewn clymblaid eto. Dechreuwch un yma, neu ymunwch ag un â chod gwahoddiad.',
    next: [
      { label: 'Dechrau clymblaid', opens: { action: 'setup found' }, main: true },
      { label: 'Mae gennyf god', opens: { action: 'setup join' } },
    ],
  },
  fillIn: 'Llenwch hwn, os gwelwch yn dda.',
  keepTo: (letters) => `Cadwch hwn i ${letters} nod, os gwelwch yn dda.`,
  chooseOne: 'Dewiswch un, os gwelwch yn dda.',
  chooseSome: 'Dewiswch o leiaf un, os gwelwch yn dda.',
  problems: 'Bron iawn. Nid oes dim wedi’i gadw eto:',
  yourWords: 'Eich geiriau, rhag iddynt fynd ar goll:',
  unknown: (typed) => `Nid wyf yn adnabod “${typed}”. Dyma’r geiriau rwy’n eu hadnabod:`,
  closest: (name) => `Ai /moot ${name} oedd gennych mewn golwg?`,
  helpTitle: 'Beth y gallwch ei deipio',
  helpHow: 'Mae pob un o’r rhain yn fotwm hefyd: teipiwch /moot a phwyswch.',
  choose: 'Dewiswch yr hyn sydd ei angen arnoch:',
  moot: 'Moot',
  whatNeedsMe: 'Beth sy’n aros amdanaf?',
};

export const setupWords: Translated<SetupWords> = {
  foundedTitle: (name) => `Mae ${name} wedi dechrau`,
  founded:
    'Chi yw’r gwesteiwr cyntaf. Nesaf: dywedwch gyda pha sefydliad yr ydych, a gwahoddwch ystafell arall. Gall y cylch holi cyntaf fynd allan heddiw.',
  inviteRoom: 'Gwahodd ystafell arall',
  inviteColleague: 'Gwahodd cydweithiwr',
  part: 'Sut rydym yn cymryd rhan',
  cause: 'Ein hachos a’n helw',
  culture: 'Sut rydym yn gweithio',
  purpose: 'Sut rydym yn deall ein diben?',
  whoIsHere: 'Pwy sydd yma, yn eu geiriau eu hunain',
  hopesHint: 'Mae pob ystafell yn ei ddarllen. I’r gwesteiwyr yn unig: gadewch ef at y cam nesaf',
  whatNeedsMe: 'Beth sy’n aros amdanaf?',
  joinedTitle: (name) => `Croeso i ${name}`,
  roomJoined:
    'Mae’r ystafell hon yn rhan o’r glymblaid nawr. Dywedwch gyda pha sefydliad yr ydych, a gallwch ateb drosto.',
  youAnswerFor: (name) => `Rydych yn ateb dros ${name}.`,
  partChosen: 'Wedi nodi. Gallwch ei newid pryd bynnag y mynnwch.',
  hatHow: 'Gallwch ei ddweud yn wahanol bob tro; dim ond man cychwyn yw hwn. Nid oes neb ond chi yn ei weld.',
  hatNow: 'Wedi nodi.',
  howOften: 'Sawl gwaith y gellir ei ddefnyddio?',
  onceOnly: 'Unwaith, gan un ystafell',
  manyTimes: 'Gan unrhyw ystafell, nes daw i ben',
  inviteRoomHow:
    'Anfonwch y llinell hon at rywun yn y gweithle neu’r gweinydd arall. Dylent ei theipio yn y sianel a ddylai ymuno:',
  inviteColleagueHow:
    'Anfonwch y llinell hon at eich cydweithiwr. Dylai ei theipio mewn ystafell o’r glymblaid, ac yna bydd yn ateb dros eich sefydliad hefyd:',
  linkHow:
    'Teipiwch y llinell hon mewn ystafell o’r glymblaid ar eich platfform arall, o fewn yr awr. Yna byddaf yn gwybod mai chi sydd yno:',
  codeShownOnce:
    'Rwyf wedi dangos y cod hwn yn barod, ac nid wyf yn cadw copi. Tynnwch ef yn ôl â /moot setup invites a gwnewch un newydd.',
  codeHolds: 'Unwaith yn unig y dangosaf y cod hwn. Mae’n gweithio tan ',
  noCodes: 'Nid oes cod yn agored ar hyn o bryd.',
  codesTitle: 'Codau sy’n dal i weithio',
  codeFor: { room: 'I ystafell, tan ', colleague: 'I gydweithiwr, tan ', link: 'I blatfform arall, tan ' },
  takeBack: (id) => `Tynnu ${id} yn ôl`,
  roomsTitle: 'Ble rydym yn cwrdd',
  leaveRoom: 'Tynnu’r ystafell hon allan',
  hostsTitle: 'Gwesteiwyr',
  hostDuties:
    'Mae gwesteiwr yn agor cylchoedd holi, yn bwrw golwg dros y crynodeb ac yn gwahodd ystafelloedd. Dyletswyddau sydd gan westeiwyr; gall pawb gychwyn popeth arall.',
  hostNow: 'Diolch. Rydych yn westeiwr nawr; daw’r crynodeb atoch cyn iddo gael ei bostio.',
  hostNoMore: 'Wedi trosglwyddo, gyda diolch.',
  hostsAre: (names) => `Gwesteiwyr ar hyn o bryd: ${names}.`,
  theFounder: 'y sawl a’i dechreuodd',
  becomeHost: 'Fe wnaf i westeia',
  handOver: 'Trosglwyddo',
};

export const languageWords: Translated<LanguageWords> = {
  youRead: (language) => `Yn yr iaith hon y mae’r hyn a welwch chi’n unig: ${language}.`,
  asRooms: 'Fel yn yr ystafelloedd',
  roomsRead: (language) => `Mae’r ystafelloedd yn darllen: ${language}.`,
  chooseRooms: 'Rydych yn westeiwr, felly gallwch newid hynny. Caiff pob ystafell wybod.',
  hostsChoose: 'Gall gwesteiwr newid hynny.',
  notYetRead:
    'Mae’r gorchmynion yn aros yn Saesneg; mae pob un yn fotwm hefyd. Nid oes siaradwr Cymraeg iaith gyntaf wedi darllen y Gymraeg hon eto: mae croeso i gywiriadau.',
  initial: 'Beth mae’r ystafelloedd yn ei ddarllen',
};

export const homeWords: Translated<HomeWords> = {
  purpose: (purpose) => `Diben: ${purpose}`,
  whoAreYou:
    'Nid wyf yn gwybod eto gyda pha sefydliad yr ydych. Dywedwch wrthyf unwaith, a byddaf yn gwybod beth sy’n aros amdanoch.',
  youAre: (name, host) => `Rydych yn ateb dros ${name}${host ? ', a chi sy’n gwesteia ar hyn o bryd' : ''}.`,
  hat: (hat) => `Het: ${hat.charAt(0).toLowerCase()}${hat.slice(1)}.`,
  nothing: 'Nid oes dim yn aros amdanoch nawr.',
  checkin: 'Mae’r cylch holi ar agor. Dwy funud. Mae’n cau ',
  answerCheckin: 'Ateb y cylch holi',
  senseCheck: (title) => `Holi barn “${title}”: preifat nes iddo gau, `,
  answerPrivately: 'Ateb yn breifat',
  meeting: (title) => `Pa amseroedd sy’n gyfleus? ${title}. Ar agor tan `,
  answerMeeting: (id) => `Ateb ${id}`,
  proposal: (title) => `Cynnig “${title}”, ar agor tan `,
  answerProposal: 'Darllen ac ateb',
  asked: 'Gofynnir i chi: ',
  answerAsk: (id) => `Ateb ${id}`,
  held: 'Rydych wedi addo: ',
  by: ', erbyn ',
  doneWith: (id) => `Mae ${id} wedi’i wneud`,
  weSaid: 'Yr hyn a ddywedodd eich sefydliad yn y cylch holi, a phwy sy’n ei weld:',
  changeCheckin: 'Newid ein hateb',
  digest: 'Mae’r crynodeb yn aros i chi fwrw golwg drosto. Mae’n mynd allan ',
  lookOver: 'Bwrw golwg drosto',
  everything: {
    checkin: 'Cylch holi',
    propose: 'Cynnig rhywbeth',
    senseCheck: 'Holi barn',
    decisions: 'Cynigion a phenderfyniadau',
    concern: 'Pryder, cynllun, llinell',
    commitWe: 'Fe wnawn ni…',
    commitAsk: 'Rydym yn gofyn…',
    differences: 'Gwahaniaethau agored',
    meet: 'Cwrdd',
    digest: 'Y crynodeb diwethaf',
    add: 'Ychwanegu at y crynodeb',
    mine: 'Yr hyn a wnaethom',
    organisation: 'Ein sefydliad',
    who: 'Pwy sydd yma',
    catchUp: 'Dal i fyny',
    hat: 'Newid het',
    lasting: 'Hyd cadw geiriau',
    language: 'Language · Iaith · Langue',
    help: 'Cymorth',
  },
};
