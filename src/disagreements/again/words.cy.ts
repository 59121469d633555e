import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const cy: Translated<Words> = {
  title: 'Gofyn eto',
  about: 'Gofyn hen holi barn eto: bryd hynny a nawr',
  which: 'Pa un a ofynnwn eto, i weld beth sydd wedi symud?',
  noneClosed: 'Nid oes holi barn wedi cau eto, felly nid oes dim i’w ofyn eto.',
  stillOpen: 'Mae ar agor o hyd. Gofynnwch ef eto pan fydd wedi cau.',
  already: 'Mae’n cael ei ofyn eto yn barod.',
  intro: (title) =>
    `Yr un gosodiadau ag yn “${title}”. Mae pawb yn gweld sut mae barn wedi symud; nid oes neb yn gweld barn pwy.`,
  askedThen: 'Yr un gosodiadau ag yn y rownd a gaeodd ar ',
  lately:
    'Gofynnwyd rhai o’r rhain lai na naw mis yn ôl. Fel na ellir adnabod neb, fe’u dangosir eto dim ond os bydd yr un sefydliadau’n ateb, neu lawer o rai eraill.',
  yearAgo: 'Flwyddyn yn ôl',
  yearAgoAsked: (title) => `Mae blwyddyn ers i ni ofyn “${title}”. A ofynnwn eto, a gweld beth sydd wedi symud?`,
  asked: 'Gofynnwyd eto. Diolch.',

  held: 'Gofynnwyd o’r blaen, ac ni ddangosir eto',
  isHeld: 'gofynnwyd o’r blaen, ac ni ddangosir eto',
  heldWhy: 'Wrth ymyl yr hyn a ddangoswyd o’r blaen, gallai ddatgelu beth a ddywedodd un sefydliad.',
  thenAndNow: 'Bryd hynny a nawr. ',
  firstAsked: 'Caeodd y rownd gyntaf ar ',
  tooFew: 'Atebodd llai na phum sefydliad yn un o’r ddwy rownd, felly ni chymherir dim.',
  moved: (was, is) => ` – bryd hynny ${was}; nawr ${is}.`,
  asBefore: 'Fel o’r blaen: ',
  stands: {
    shared: 'yn gyffredin',
    unwanted: 'ddim i ni',
    apart: 'barn wedi’i rhannu',
    between: 'rhwng y ddau',
    little: 'ychydig o gefnogaeth',
    early: 'rhy gynnar i ddweud',
  },
};
