import type { Translated } from '../src/languages/tables.js';
import type { Words } from './firstRoundWords.js';

export const fr: Translated<Words> = {
  title: 'Votre premier tour',
  needTwo:
    'Il manque encore une organisation. Dans ce canal, tout le monde peut appuyer sur « Dire qui nous sommes ». Un autre canal, ici ou ailleurs, entre avec un code.',
  invite: 'Inviter un autre canal',
  goesOut: 'Le premier tour de table part de lui-même, ',
  orNow: '. Vous pouvez aussi demander maintenant : deux minutes par organisation.',
  paused: 'Le tour de table est en pause. Demandez maintenant, ou laissez-le reprendre : /moot checkin resume.',
  askNow: 'Demander maintenant',
  underWay: 'Votre premier tour de table est en cours. Il se termine ',
  closeNow: 'Le clore maintenant',
  thenDigest: 'Un message par semaine va dans tous les salons, le premier ',
  lookFirst: '. Vous le voyez un jour avant, et pouvez le changer.',
};
