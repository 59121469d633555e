import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  firstTopics: [
    'Gweithio gyda gorfodaeth',
    'Arian a dderbyniwn',
    'Rhannu manylion pobl',
    'Siarad dros eraill',
    'Y wasg',
    'Cynnig yn erbyn ein gilydd',
  ],
  empty: 'Llenwch hwn, os gwelwch yn dda.',
  tooLong: (max) => `Cadwch hwn i ${max} nod, os gwelwch yn dda.`,
  somethingWorries: 'Mae pryder gennym',
  somethingPlanned: 'Rhywbeth a gynlluniwn',
  aLine: 'Llinell sydd gennym',
  weHaveHeard: 'Rydym wedi clywed bod…',
  ourLines: 'Gweld ein llinellau',

  startTitle: 'Beth ydyw?',
  start: [
    ['Mae pryder gennym', ': fe’i dywedir gennych chi, wrth y gwesteiwyr yn unig, neu heb enw.'],
    ['Rhywbeth a gynlluniwn', ': gair ymlaen llaw. Y rhai â llinell arno sy’n clywed gyntaf, yna pob ystafell.'],
    ['Llinell sydd gennym', ': “ni allem aros ochr yn ochr â…”, wedi’i hysgrifennu ar ddiwrnod tawel.'],
    ['Rydym wedi clywed bod…', ': rhywbeth i edrych arno gyda’n gilydd. Nid yw’n cyhuddo neb.'],
    ['Yr hyn nad yw’n gyffredin rhyngom', ': gwahaniaeth sy’n aros yn y golwg nes ei ddatrys.'],
  ],

  topic: 'Pwnc',
  topicLabel: 'Ar ba bwnc?',
  topicsLabel: 'Â pha bynciau y mae’n cyffwrdd?',
  topics: (names) => `Pynciau: ${names}.`,
  noTopic: 'Dewiswch o leiaf un pwnc. Os nad oes un yn addas, ychwanegwch un: /moot concern topics.',
  unknownTopic: 'Nid wyf yn adnabod y pwnc hwn, neu nid yw ar y rhestr mwyach. Y rhestr: /moot concern topics.',
  topicThere: (name) => `Mae “${name}” ar y rhestr yn barod.`,
  topicsFull: 'Mae lle i ugain pwnc ar y rhestr. Gall gwesteiwr dynnu un nad oes ei angen, neu roi enw ehangach i un.',
  topicsTitle: 'Ein pynciau',
  topicsHow:
    'Mae llinellau a geiriau ymlaen llaw yn canfod ei gilydd trwy bwnc. Gall unrhyw un ychwanegu un; mae’r gwesteiwyr yn cadw’r rhestr yn fyr.',
  addTopic: 'Ychwanegu pwnc',
  topicName: 'Y pwnc, mewn ychydig eiriau',
  topicHint: 'Peth y gellid anghytuno’n gas arno, nid sefydliad',
  tidyTopic: 'Newid pwnc',
  tidyWhich: 'Pa un?',
  tidyName: 'Ei enw newydd',
  tidyHint: 'Gwagiwch ef i dynnu’r pwnc oddi ar y rhestr',
  tidyIntro: 'Dywedir yn breifat wrth y rhai sydd â llinell arno. Ni ddywedaf byth pwy ydynt.',
  topicsChanged: 'Wedi’i nodi. Y rhestr nawr:',
  topicTold: 'Un o’ch llinellau',
  topicRenamed: (before, name) =>
    `Enw’r pwnc “${before}” yw “${name}” nawr. Mae’ch llinell arno’n aros. Os nad yw’n addas mwyach, newidiwch hi.`,
  topicDropped: (name) =>
    `Tynnwyd y pwnc “${name}” oddi ar y rhestr. Ni all gair ymlaen llaw newydd fod arno, felly nid yw’ch llinell yno’n eich helpu mwyach. Efallai yr hoffech ei hysgrifennu ar bwnc arall.`,

  lineTitle: 'Llinell sydd gennym',
  lineIntro:
    'Gorau ar ddiwrnod tawel. Pwy bynnag sydd â llinell ar bwnc sy’n clywed gyntaf pan fydd rhywun yn cynllunio rhywbeth yno. Dan sêl: ni all neb yn y glymblaid ei darllen, na’r gwesteiwyr, ac nid yw ei chofnod yn gwybod amdani. Rwy’n ei chadw dan glo ac yn defnyddio ei phwnc yn unig. Gallai pwy bynnag sy’n rhedeg fy ngweinydd ei hagor, pe baent yn mynd ati.',
  lineLabel: 'Ni allem aros ochr yn ochr â…',
  lineHint: 'Peth, nid sefydliad',
  lineHintChange: 'Gwagiwch ef i dynnu’ch llinell yn ôl',
  lineSeenLabel: 'Pwy gaiff ei darllen?',
  lineSeens: {
    sealed: 'Neb: dan sêl, dim ond er mwyn i ni glywed gyntaf',
    hosts: 'Y gwesteiwyr yn unig, gennym ni',
    everyone: 'Pawb, gennym ni',
  },
  lineSeen: {
    sealed: 'dan sêl, ni all neb arall ei darllen',
    hosts: 'gall y gwesteiwyr ei darllen',
    everyone: 'gall pawb ei darllen',
  },
  noLine: 'Nid oes gennych linell ar y pwnc hwn.',
  notCalm: (until) =>
    `Rydych wedi clywed am gynllun ar y pwnc hwn, felly mae’ch llinell yno’n aros fel y mae nes bod hynny ar ben: ${until} fan bellaf. Mae llinell yn helpu fwyaf pan ysgrifennwyd hi ar ddiwrnod tawel.`,
  lineKept:
    'Wedi’i nodi. Os bydd rhywun yn cynllunio rhywbeth ar y pwnc hwn, chi sy’n clywed gyntaf, yma’n breifat, hyd yn oed os dywedoch wrthyf nad oes gennych le.',
  lineGone: 'Wedi’i thynnu’n ôl. Ni chedwir dim ohoni gyda’ch llinellau.',
  linesTitle: 'Llinellau',
  linesHow:
    '“Ni allem aros ochr yn ochr â…”, fesul pwnc. Faint o rai eraill sydd dan sêl, a phwy biau nhw, ni ddywedaf wrth neb.',
  linesOurs: 'Ein rhai ni',
  linesNone: 'Nid oes gennych yr un. Mae hynny’n iawn.',
  linesEveryone: 'Yr hyn a ddywedodd eraill wrth bawb',
  linesHosts: 'Yr hyn a ddywedodd eraill wrth y gwesteiwyr yn unig',
  changeLine: (topic) => `Newid: ${topic}`,
  recordLine: 'Ysgrifennu llinell',
  seeTopics: 'Y pynciau',
  closedInbox:
    'Mae’ch negeseuon preifat ynghau i mi. I glywed gyntaf mae angen i chi eu hagor, neu deipio /moot bob hyn a hyn.',

  headsUpTitle: 'Rhywbeth a gynlluniwn',
  headsUpIntro: (hours) =>
    `Mae’r rhai â llinell ar y pynciau hyn yn clywed nawr, yn breifat. Mae pob ystafell yn clywed ar ôl ${hours} awr. Tan hynny gallwch siarad, ei ddal neu ei dynnu’n ôl.`,
  whatLabel: 'Rydym yn bwriadu…',
  whatHint: 'Beth, a phryd yn fras. Bydd pob ystafell yn darllen y geiriau hyn, gennych chi.',
  embargoLabel: 'Embargo: nid oes neb yn ei ddarllen cyn…',
  embargoHint: 'Am resymau’r gyfraith neu’r wasg. 2026-09-05, neu gadewch ef yn wag.',
  unknownDay:
    'Methais ddarllen y dyddiad hwnnw. Nid wyf yn darllen dyddiadau Cymraeg eto: “2026-09-05” neu “5 September”.',
  pastDay: 'Dewiswch ddiwrnod ar ôl heddiw.',
  tooFar: 'Dewiswch ddiwrnod o fewn tri mis.',
  thatIsThree:
    'Rydych wedi rhoi tri gair ymlaen llaw mewn saith diwrnod. Siaradwch â phobl yn uniongyrchol, neu arhoswch ychydig ddyddiau.',
  unknownHeadsUp: 'Ni allaf ddod o hyd i’r gair ymlaen llaw hwn.',
  notYours: 'Dim ond y sefydliad a’i rhoddodd all wneud hyn.',
  isOver: { shared: 'Mae pob ystafell wedi clywed hyn yn barod.', withdrawn: 'Tynnwyd hyn yn ôl.' },
  heldAlready: 'Mae’n cael ei ddal yn barod.',
  offeredAlready: 'Rydych wedi cynnig sgwrs yn barod. Un yw’r hyn a drosglwyddaf.',
  noTalkUnderEmbargo: 'Dan embargo ni chaiff neb wybod am beth y mae, felly nid oes dim i siarad amdano eto.',
  joinedAlready: 'Rydych wedi dweud hynny yn barod.',

  ownTitle: 'Eich gair ymlaen llaw',
  openLines: 'Llinellau ar hyn y gall pawb eu darllen:',
  hostsLines: 'Llinellau ar hyn a ddywedwyd wrth y gwesteiwyr yn unig:',
  sealed: (number) => {
    if (number === undefined)
      return 'Ni ddywedaf a oes llinellau dan sêl ar hyn, na faint: yma gallai rhif bwyntio at rywun.';
    if (number === 0) return 'Nid oes llinell dan sêl ar hyn.';
    return `Mae gan ${number} sefydliad linell dan sêl y gallai hyn gyffwrdd â hi. Ni ddywedaf pa un.`;
  },
  notCounted:
    'Ni ddangosir yma linellau a ddywedwyd wrth y gwesteiwyr yn unig. Mae pwy bynnag sydd ag un yn clywed nawr hefyd.',
  hearNow: 'Mae pwy bynnag sydd â llinell ar hyn yn clywed nawr. Mae pob ystafell yn clywed ar ',
  hearNowEmbargo: 'Dim ond clywed bod rhywbeth ar ddod y mae pwy bynnag sydd â llinell ar hyn, ar ',
  hearAll: '. Mae pob ystafell yn ei ddarllen ar ',
  talkFirst: 'Siarad gyntaf',
  shareNow: 'Rhannu nawr',
  hold: 'Ei ddal',
  takeBack: 'Ei dynnu’n ôl',
  onHold: 'Wedi’i ddal: nid oes neb arall yn clywed. Os na wnewch ddim, byddaf yn ei dynnu’n ôl drosoch ar ',
  wentOut: 'Mae pob ystafell wedi clywed hyn.',
  takenBack: 'Wedi’i dynnu’n ôl. Ni chlywodd yr un ystafell.',
  talkTitle: 'Siarad gyntaf',
  talkIntro:
    'Un sgwrs, cyn i bob ystafell glywed. Rwy’n trosglwyddo’ch geiriau i bwy bynnag sydd â llinell ar hyn, heb ddweud wrthych pwy ydynt.',
  talkLabel: 'Sut y gallech siarad?',
  talkHint: 'Pryd, ble, gyda phwy. Mae pob ystafell yn clywed o leiaf yr amser arferol ar ôl hyn.',
  talkOffered: 'Cynigioch sgwrs: ',
  talkJoined: 'Hoffai siarad gyntaf: ',

  firstTitle: 'Chi sy’n clywed gyntaf',
  plans: (name) => `Mae ${name} yn bwriadu:`,
  yourTopics: (names) => `Mae gennych linell ar: ${names}.`,
  firstWhen: 'Mae pob ystafell yn clywed ar ',
  firstWho:
    'Tan hynny dim ond y rhai â llinell ar hyn sy’n clywed. Ni ddywedaf wrth neb pwy ydynt, na bod hyn wedi’ch cyrraedd.',
  comingTitle: 'Gair ymlaen llaw ar ddod',
  coming: 'Mae gair ymlaen llaw yn dod ar ',
  comingWhy: 'Mae ar bwnc lle mae gennych linell. Ni chaf ddweud mwy cyn hynny.',
  firstHold: 'Mae wedi’i ddal: nid oes neb arall yn clywed am y tro.',
  firstOut: 'Mae pob ystafell wedi clywed hyn nawr.',
  firstGone: (name) => `Tynnodd ${name} hyn yn ôl.`,
  comingGone: 'Fe’i tynnwyd yn ôl.',
  talkCame: (name) => `Mae ${name} yn cynnig un sgwrs cyn i bob ystafell glywed:`,
  wouldTalk: 'Hoffem siarad',
  wouldTalkMeans: (name) =>
    `Mae hyn yn dweud wrth ${name}, a neb arall, yr hoffech wneud. Gall ${name} wedyn ddyfalu bod gennych linell arno.`,
  youWouldTalk: (name) => `Dywedoch wrth ${name} yr hoffech siarad.`,
  joinTitle: 'Hoffai rhywun siarad gyntaf',
  joins: (name) => `Hoffai ${name} siarad cyn i bob ystafell glywed. Ysgrifennwch atynt fel y byddwch yn arfer gwneud.`,

  cardTitle: 'Gair ymlaen llaw',
  cardWhy: 'Wedi’i ddweud cyn ei wneud, er mwyn i ni allu siarad amdano.',
  raise: 'Lle’r ydym yn wahanol',
  inDigest: (name) => `Gair ymlaen llaw, mae ${name} yn bwriadu: `,
  coolingTitle: 'Am ba hyd o flaen llaw',
  coolingLabel: 'Mae pob ystafell yn clywed ar ôl…',
  coolingIntro:
    'O hynny ymlaen mae pob gair ymlaen llaw newydd yn aros cyhyd. Mae’r rhai sydd ar y gweill yn cadw eu hamser.',
  coolings: { 24: 'Un diwrnod', 48: 'Dau ddiwrnod', 72: 'Tri diwrnod', 120: 'Pum diwrnod', 168: 'Wythnos' },
  coolingSet: 'Wedi’i nodi. Mae geiriau ymlaen llaw newydd yn aros cyhyd:',
  needsYou: 'Daeth gair ymlaen llaw atoch chi gyntaf: ',
  yoursWaits: 'Mae’ch gair ymlaen llaw yn aros: ',
  readIt: 'Darllen y gair',
};
