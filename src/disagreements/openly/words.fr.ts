import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  sayIt: 'Le dire aussi ouvertement',
  about:
    'Après avoir répondu en privé, vous pouvez aussi le dire ouvertement. Ce que vous dites ouvertement est montré à la clôture avec le nom de votre organisation ; ce que vous avez dit en privé ne l’est jamais.',
  privatelyFirst: 'D’abord en privé : répondez en privé, puis dites-le ouvertement.',
  step: (number, of) => `Ouvertement : ${number} sur ${of}`,
  promise: (name) => `À la clôture, tout le monde voit que ${name} dit cela. Vos réponses en privé restent privées.`,
  own: 'Ce que vous dites ouvertement',
  notSaid: 'pas dit ouvertement',
  skip: 'Pas celle-ci',
  title: (title) => `Dit ouvertement : ${title}`,
  nothing: 'Personne n’a rien dit ouvertement.',
  see: 'Ce qui a été dit ouvertement',
  label: 'Le dire aussi ouvertement ?',
  choices: { no: 'En privé seulement', yes: 'En privé, puis aussi ouvertement' },
  gap: (open, own) => ` (ouvertement ${open} ; en privé ${own})`,
  unsaid: 'Il y a moins d’accord en privé qu’ouvertement. Quelque chose reste peut-être non dit.',
  unsaidSurely: 'Il y a moins d’accord en privé qu’ouvertement, et plus que par hasard. Quelque chose reste non dit.',
};
