import type { Translated } from '../languages/tables.js';
import type { Words } from './askedAboutWords.js';

export const cy: Translated<Words> = {
  unknownTopic: 'Nid wyf yn adnabod y pwnc hwnnw. Gweler y rhestr: /moot concern topics.',
  unknownThing: 'Ni allaf ganfod am beth y mae hyn.',
  onlyOpener: 'Pwy bynnag a agorodd hyn, neu westeiwr, sy’n dweud am beth y mae.',

  changePart: 'Newid sut rydym yn cymryd rhan',
  choose: 'Dewis am beth y’n holir',
  chooseTitle: 'Am beth y’n holir',
  chooseIntro:
    'Ysgrifennaf atoch yn breifat am y rhain, ac am ddim arall a roddir gerbron pawb. Gadewch ef yn wag i gael eich holi am bopeth. Daw cylchoedd holi, a’r hyn y mae person yn ei ofyn i chi wrth eich enw, fel o’r blaen.',
  chooseLabel: 'Pynciau',
  chooseHint: 'O restr y glymblaid ei hun',
  chosen: (topics) =>
    `Byddaf yn eich holi’n breifat am: ${topics}. Mae popeth arall yn eich ystafell, a gallwch ei ateb yno.`,
  chosenAll: 'Byddaf yn eich holi’n breifat am bopeth a roddir gerbron pawb.',

  tag: 'Am beth y mae?',
  tagTitle: 'Am beth y mae?',
  tagIntro:
    'Mae sefydliadau a ddewisodd gael eu holi am bwnc yn clywed amdano’n breifat. Mae’r lleill yn ei ddarllen yn eu hystafell, fel o’r blaen.',
  tagged: (topics) => `Mae am: ${topics}.`,
  taggedNone: 'Nid yw am yr un o’r pynciau.',
};
