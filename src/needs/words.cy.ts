import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  unknown: 'Nid yw hwn ar y rhestr mwyach.',
  mostNeeds:
    'Mae gennych bump o’r rhain ar agor, sy’n ddigon i’w ddarllen. Gorffennwch un yn gyntaf: /moot commit needs.',
  noTag: 'Dywedwch pa fath o beth yw e.',
  ownNeed: 'Eich un chi yw hwnnw. Gallwch ei orffen yn lle hynny.',
  answeredAlready: 'Rydych wedi ateb hwn yn barod. Maent yn gwybod.',
  onlyOwner: 'Dim ond y sefydliad a roddodd hwn yma all ei orffen.',
  callsThisWeek:
    'Mae eich sefydliad wedi galw ddwywaith yr wythnos hon. Byddai mwy yn boddi’r lleill; mae’r wythnos nesaf ar agor eto.',
  callClosed: 'Mae’r alwad hon wedi cau. Diolch am edrych.',
  onlyCaller: 'Dim ond y sefydliad a alwodd all gau hon.',

  tags: {
    time: 'Amser a dwylo',
    things: 'Pethau',
    room: 'Ystafell',
    transport: 'Cludiant',
    languages: 'Ieithoedd, cyfieithu ar y pryd',
    expertise: 'Arbenigedd',
    reach: 'Cyrhaeddiad: pobl sy’n gwrando',
    cover: 'Cysgod: yswiriant, cyflogres, enw',
    money: 'Arian',
  },
  sides: { need: 'Angen', offer: 'Ar gael' },

  listTitle: 'Angen ac ar gael',
  listHow: 'Mae pob un yn aros am bythefnos ac yna’n mynd ohono’i hun.',
  nothing: 'Nid oes dim angen na dim ar gael ar hyn o bryd.',
  line: (side, words, from) => `${side}: ${words}${from}`,
  from: (name) => ` – ${name}`,
  help: (id) => `Gallem helpu (${id})`,
  use: (id) => `Gallem ei ddefnyddio (${id})`,
  end: (id) => `Gorffen ${id}`,
  enterNeed: 'Mae angen arnom…',
  enterOffer: 'Gallem fenthyg…',
  lineLabel: 'Mewn un llinell',
  needHint: 'Cyfieithydd Tigrinya ddydd Mawrth',
  offerHint: 'Cegin ar ddyddiau Llun',
  tagsLabel: 'Pa fath o beth?',
  namedLabel: 'Pwy sy’n darllen mai chi yw e?',
  named: { yes: 'Pawb', no: 'Dim ond y rhai sy’n ateb' },
  needIntro:
    'Gall pob ystafell ei ddarllen am bythefnos. Lle mae gan rywun yr un math o beth, rwy’n eich helpu i ddod o hyd i’ch gilydd.',
  entered: 'Mae ar y rhestr am bythefnos.',
  answered: 'Diolch. Rwyf wedi dweud wrthynt mai chi yw e.',
  ended: 'Wedi’i dynnu oddi ar y rhestr.',
  endTitle: 'A yw wedi’i ddiwallu?',
  met: 'Ydy, diolch',
  takenBack: 'Ei dynnu’n ôl',
  toldTitle: (words) => `Mae rhywun yn ateb: ${words}`,
  toldNeed: (names) => `Gallai ${names} helpu. Ysgrifennwch at eich gilydd, a’i orffen yma pan fydd wedi’i ddiwallu.`,
  toldOffer: (names) =>
    `Gallai ${names} ei ddefnyddio. Ysgrifennwch at eich gilydd, a’i orffen yma pan fydd wedi’i drefnu.`,
  weekTitle: 'Angen ac ar gael y pythefnos hwn',

  callTitle: (name) => `Mae ${name} yn galw: pwy sy’n barod?`,
  callHow: 'Dim addewid a dim ffurflen. Ar agor tan ',
  callWhoSees: 'Y sawl a alwodd sy’n darllen pwy sy’n dod; rhif a wêl ystafelloedd.',
  come: { coming: 'Ar fy ffordd', lending: 'Gallaf fenthyg rhywbeth' },
  coming: { coming: 'ar y ffordd', lending: 'yn gallu benthyg rhywbeth' },
  soFar: (coming, lending) =>
    `${[
      ...(coming > 0 ? [`${coming} ar y ffordd`] : []),
      ...(lending > 0 ? [`${lending} yn gallu benthyg rhywbeth`] : []),
    ].join(', ')}.`,
  callOver: (came, lent) => {
    const parts = [...(came > 0 ? [`Daeth ${came}.`] : []), ...(lent > 0 ? [`Benthycodd ${lent} rywbeth.`] : [])];
    return parts.length === 0
      ? 'Mae’r alwad agored wedi cau. Nid oedd neb yn rhydd, ac mae hynny’n digwydd.'
      : `Mae’r alwad agored wedi cau. ${parts.join(' ')}`;
  },
  nobodyAfterAll: 'Neb ar hyn o bryd: mae’r sawl a atebodd wedi ailfeddwl.',
  enough: 'Digon, diolch: cau',
  calledTitle: 'Pwy atebodd eich galwad',
  joined: 'Diolch. Mae’r sawl a alwodd yn gweld mai chi yw e.',
  left: 'Wedi’i dynnu’n ôl. Dim drwg wedi’i wneud.',
  notAfterAll: 'Dim wedi’r cwbl',
  callFormTitle: 'Pwy sy’n barod?',
  callLabel: 'Mewn un llinell',
  callHint: 'I rannu dŵr yn yr orsaf ganol dydd',
  called: 'Mae pob ystafell yn ei gweld am ddau ddiwrnod. Nid yw’n gadael dim i’w wneud ar ei hôl.',
};
