import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  title: 'Cyfle',
  notice:
    'Peidiwch â thrafod prisiau na thelerau yma, os gwelwch yn dda. Mae rheolau cystadleuaeth yn gymwys i bob un ohonom: mynnwch gyngor cyn cytuno ar ddim. Ar ôl y dyddiad cau caiff popeth yma ei ddileu.',
  told: (name) => `Dywed ${name} ei fod yno i sawl un ohonom. Mae’n cau `,
  opens: 'Mae pob sefydliad yn ateb yn breifat. Nid oes neb yn darllen ateb, gan gynnwys gwesteiwyr, tan ',
  opensHow:
    '. Wedyn mae’r cyfan yn agor gyda’i gilydd ym mhob ystafell, pob un gyda’i enw. Mae peidio ag ateb yn iawn, ac ni ddywedir hynny.',
  choices: {
    standBack: 'Byddwn yn camu’n ôl',
    support: 'Cefnogwn gais un arall',
    together: 'Gyda’n gilydd yr aem',
    alone: 'Awn ar ein pen ein hunain',
  },
  said: (choice, whom) =>
    ({
      standBack: 'Bydd yn camu’n ôl',
      support: `Byddai’n cefnogi ${whom}`,
      together: 'Byddai’n cynnig gydag eraill',
      alone: 'Bydd yn cynnig ar ei ben ei hun, ac yn dweud hynny',
    })[choice],
  since: (name, now) => `Ers hynny, ${name}: ${now.charAt(0).toLowerCase()}${now.slice(1)}.`,
  openedBelow: 'Mae’r atebion i gyd ar agor. Maent ar gerdyn eu hunain.',
  nobody: 'Nid atebodd neb, ac mae hynny’n ateb hefyd. Gellir ei ddweud nawr o hyd, gydag enw.',
  findTime: 'Trefnu amser i siarad',
  findTimeTitle: 'Cynnig gyda’n gilydd',
  changed: 'Gwelwn ef yn wahanol nawr',
  over: 'Mae hwn ar ben. Mae’r hyn a ddywedwyd amdano wedi’i ddileu.',

  fileTitle: 'Cyfle',
  fileIntro:
    'Ar gyfer rhywbeth y gallai sawl un ohonom fynd amdano: tendr, grant, lle ar lwyfan. Dywed pob un yn breifat a yw’n camu’n ôl, yn cefnogi un arall neu’n cynnig; mae’r atebion i gyd yn agor gyda’i gilydd. Peidiwch â rhoi prisiau na thelerau yma, a mynnwch gyngor yn gyntaf.',
  whatLabel: 'Beth yw e?',
  whatHint: 'Tendr lloches nos. Mae pob ystafell yn ei ddarllen, gennych chi.',
  closesLabel: 'Pryd mae’n cau?',
  closesHint: '2026-06-05 neu, yn Saesneg, “Friday”, “in two weeks”',
  opensLabel: 'Pryd mae’r atebion yn agor? Am hanner dydd…',
  opensHint: 'Gwag: mewn tri diwrnod, neu’r diwrnod cyn iddo gau',
  filed: 'Mae pob ystafell yn ei weld nawr:',
  takeBack: 'Ei dynnu’n ôl',
  off: 'Nid yw cyfleoedd ar waith yn y glymblaid hon, fel ym mhobman ar y dechrau.',
  offWhy:
    'Maent yn helpu sefydliadau mwy i beidio ag ennill yn erbyn rhai llai. Maent yn cyffwrdd â rheolau cystadleuaeth a’r hyn a gadwch yn gyfrinachol, felly gadewch i gyfreithiwr ddarllen y cerdyn cyn eu troi ymlaen. Gwesteiwr sy’n eu troi ymlaen ac i ffwrdd:',
  turnOn: 'Eu troi ymlaen',
  turnOff: 'Eu troi i ffwrdd eto',
  isOn: 'Maent ymlaen. Caiff unrhyw un sy’n ateb dros sefydliad ddweud: /moot concern opportunity.',
  nowOff: 'Maent i ffwrdd. Mae’r hyn sydd ar agor yn mynd ymlaen i’w ddiwedd.',
  isOff: 'Nid yw cyfleoedd ar waith yn y glymblaid hon. Gall gwesteiwr eu troi ymlaen: /moot concern opportunity.',

  bidTitle: 'Beth wnaech chi?',
  bidChoice: 'Byddem yn…',
  supportTitle: 'Cefnogi cais un arall',
  supportWhom: 'Cais pwy y byddech yn ei gefnogi?',
  supportHow: 'Dim ond lle rydych yn cefnogi un arall',
  sealed:
    'Wedi’i nodi, dan sêl. Gallwch ei newid nes bydd yr atebion i gyd yn agor gyda’i gilydd; wedyn mae pob ystafell yn darllen eich un chi, gyda’ch enw.',
  yours: (said) => `Ar hyn o bryd: ${said.charAt(0).toLowerCase()}${said.slice(1)}.`,
  added: 'Wedi’i nodi. Mae ar y cerdyn wrth ymyl yr hyn a ddywedoch o’r blaen, sy’n aros.',
  withdrawn: 'Wedi’i dynnu’n ôl. Mae’r hyn a ddywedwyd amdano wedi’i ddileu.',
  needsYou: (what) => `Cyfle, “${what}”. Mae’r atebion i gyd yn agor `,
  answerIt: (id) => `Ateb ${id}`,

  unknown: 'Ni allaf ddod o hyd i’r cyfle hwn.',
  isOver: 'Mae hwn ar ben, ac mae’r hyn a ddywedwyd amdano wedi’i ddileu.',
  notYours: 'Dim ond y sefydliad a soniodd amdano all ei dynnu’n ôl.',
  whom: 'Dewiswch gais pwy y byddech yn ei gefnogi: sefydliad arall yma.',
  saidAlready: 'Dyna sydd yno’n barod.',
  opensNow: 'Mae’r atebion yn cael eu hagor ar hyn o bryd. Ymhen munud gallwch ychwanegu atynt, gyda’ch enw.',
  unknownDay: 'Methais ddarllen y dyddiad hwnnw. Rhowch gynnig ar “2026-06-05” neu, yn Saesneg, “Friday”.',
  tooSoon:
    'Mae angen tua diwrnod ar bawb i ateb. Dewiswch ddiwrnod diweddarach, neu siaradwch â phobl yn uniongyrchol.',
  opensTooLate: 'Dylai’r atebion agor cyn iddo gau. Dewiswch ddiwrnod cynharach.',
  tooFar: 'Dewiswch ddyddiad cau o fewn blwyddyn.',
  thatIsThree: 'Mae tri gennych ar agor. Arhoswch nes bydd un ar ben, neu siaradwch â phobl yn uniongyrchol.',
};
