import type { Translated } from '../../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  question: 'Que pourrait-on ne pas oser dire ici, par politesse ?',
  ask: 'Demander ce qui se tait',
  leave: 'Laisser',
  hostTitle: 'Tout le monde semble d’accord',
  hostAsk: (title) =>
    `Rien ne nous divise sur « ${title} ». C’est parfois de la politesse. Je vais poser une question à tout le monde, sans noms : « Que pourrait-on ne pas oser dire ici, par politesse ? »`,
  hostWhen: 'Elle part ',
  hostMay: 'Vous pouvez la laisser.',
  hostAsked: 'La question est partie. Merci.',
  hostLeft: 'C’est laissé, comme vous voulez. Vous pouvez encore la poser.',

  promptTitle: 'Une question, sans noms',
  about: (title) => `Au sujet de « ${title} ».`,
  say: 'Le dire sans nom',
  promise:
    'Une ou deux phrases de qui le veut. Elles sont montrées à la clôture, dans un ordre qui ne dit rien, et seulement si cinq organisations ou plus ont écrit. Qui a écrit quoi n’est pas gardé.',
  openUntil: 'Ouverte jusqu’au ',
  promptOver: 'Cette question est close. Ce qui a été écrit est sur sa propre carte.',
  tooFew:
    'Moins de cinq organisations ont écrit quelque chose : rien n’est donc montré, et rien n’est gardé. C’est très bien aussi.',
  title: 'Ce que la politesse retient',
  told: 'Sans noms, dans un ordre qui ne dit rien. Ce n’est pas forcément l’avis de qui l’a écrit.',
  make: 'Demander ce qu’on en pense',
  made: (title) => `Ce que la politesse retient : ${title}`,
  isMade: 'Ce que nous en pensons est maintenant demandé en privé.',

  sayTitle: 'Sans nom',
  sayIntro: (title) =>
    `Au sujet de « ${title} ». Écrivez-le comme tout le monde aurait pu l’écrire. Vide : c’est retiré. Personne d’autre ne le voit ici, jusqu’à la clôture.`,
  sayLabel: 'Ce que la politesse retient ?',
  said: 'Merci. Personne d’autre ne sait que vous avez écrit. Vous pouvez le changer jusqu’au ',
  takenBack: 'C’est retiré. Il n’en reste rien.',
  asked: 'Tous les salons voient maintenant la question.',
  left: 'C’est laissé. Rien n’a été demandé.',
  onlyHosts: 'Un hôte peut la laisser. Vous pouvez simplement ne pas répondre.',
  fewOrganisations: 'À moins de cinq organisations, on devinerait qui a écrit. Mieux vaut se parler.',
  notClosed: 'La prise de pouls se termine d’abord, ensuite on peut poser cette question.',
  askedAlready: 'Elle est déjà posée.',
  leftAlready: 'Un hôte l’a laissée. Vous pouvez lui en parler, ou le signaler : /moot concern.',
  nothingToAsk:
    'Cette question est pour les moments où tout le monde est d’accord, ou plus d’accord en public qu’en privé.',
  notOpen: 'Cette question n’est plus ouverte.',
  nothingSaid: 'Il n’y a rien sur quoi interroger.',
  madeAlready: 'C’est déjà devenu une prise de pouls.',
};
