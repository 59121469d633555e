import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  purposeTooLong: 'Dites l’objectif en une phrase de 140 caractères au plus.',
  unknownZone: 'Je ne connais pas ce fuseau horaire. Écrivez-le comme Europe/Paris ou America/Bogota.',
  alreadyFounded: 'Ce salon est déjà dans une coalition.',
  roomTaken: 'Ce salon est déjà dans une autre coalition. Un salon ne peut être que dans une seule.',
  notFounded:
    'Ce salon n’est pas encore dans une coalition. Lancez-en une ici, ou rejoignez-en une avec un code d’invitation.',
  noOrganisation:
    'Je ne sais pas encore avec quelle organisation vous êtes. Dites-le-moi, ou demandez un code à vos collègues.',
  alreadyWith: (name) => `Vous répondez déjà pour ${name}.`,
  nameTaken: (name) =>
    `${name} est déjà là. Si c’est votre organisation, demandez un code à vos collègues : /moot setup colleague.`,
  onlyHosts: 'C’est réservé aux hôtes. Tout le monde peut le devenir : /moot setup host.',
  willHost: 'Je veux bien être hôte',
  alreadyHost: 'Vous êtes déjà hôte.',
  lastHost:
    'Vous êtes la seule personne hôte. Demandez d’abord à quelqu’un de taper /moot setup host ; ensuite vous pourrez passer la main.',
  notHost: 'Vous n’êtes pas hôte en ce moment.',
  codeUnknown: 'Je ne connais pas ce code. Vérifiez-le lettre par lettre, ou demandez-en un nouveau.',
  codeSpent:
    'Ce code a déjà servi ou n’est plus valable. Demandez-en un nouveau à la personne qui vous l’a donné : c’est l’affaire de dix secondes.',
  codeOwn: 'C’est votre propre code. Tapez-le sur votre autre plateforme, ou donnez-le à votre collègue.',
  codeForPerson:
    'Ce code est pour une personne, et ce salon n’est pas dans cette coalition. Tapez-le dans un salon de la coalition.',
  inviteGone: 'Ce code ne marche plus.',
  notInRoom: 'Tapez ceci dans un canal : une coalition se retrouve dans des salons.',
  roomNotHere: 'Ce salon n’est pas dans la coalition.',
  lastRoom: 'C’est le seul salon de la coalition, alors il reste. Reliez d’abord un autre salon.',
  hasLeft: 'une organisation qui est partie',
  alreadySpoken: 'C’est déjà ce que lisent les salons.',
  language: 'Language · Iaith · Langue',
  nowSpoken: 'À partir de maintenant, je parle français ici',
  nowSpokenHow:
    'Un hôte l’a choisi. Ce qui n’est visible que par vous peut être dans une autre langue : choisissez la vôtre.',

  welcomeTitle: (name) => `${name} se retrouve ici`,
  welcome: (purpose) => `Notre but : ${full(purpose)}`,
  welcomeHow:
    'Moot demande de temps en temps à chaque organisation comment elle va, garde ce que nous nous promettons, et publie une note par semaine. Il ne lit aucun message. Tapez /moot pour voir ce qui vous attend.',
  sayMine: 'Dire avec quelle organisation je suis',
  whatNeedsMe: 'Qu’est-ce qui m’attend ?',
  somethingWaits:
    'Quelque chose attend ici une personne dont les messages privés sont fermés. Vous verrez la réponse sans que personne d’autre la voie.',
  isItMe: 'C’est pour moi ?',
  waitsForYou:
    'Quelque chose vous attend. Je ne peux pas vous écrire en privé, alors je le dis ici, où personne d’autre ne le voit.',
  whatIsIt: 'Qu’est-ce que c’est ?',
  inboxClosed:
    'Vos messages privés me sont fermés, je ne peux donc pas vous écrire. Ouvrez-les, ou tapez /moot de temps en temps.',

  joinsTitle: (name) => `${name} nous rejoint`,
  joinsAs: (kind, size) => `${kind}, ${size}`,
  livedExperience: 'menée par des personnes concernées',
  hereFor: (work) => `Ici pour un seul travail : ${work.replace(/[.\s]+$/, '')}.`,
  cause: 'La cause que nous partageons',
  gain: 'Ce que nous espérons y gagner',

  hats: {
    myself: 'Pour moi',
    organisation: 'Pour mon organisation',
    checking: 'Encore à vérifier chez nous',
  },
  hatMeans: {
    myself:
      'Ce que vous choisissez compte comme votre avis personnel. Il n’engage aucune organisation et ne clôt rien.',
    organisation: 'Ce que vous choisissez est la réponse de votre organisation.',
    checking:
      'Ce que vous choisissez est gardé comme une tendance, le temps que votre organisation se décide. Cela ne clôt rien.',
  },

  sayWho: 'Dire qui nous sommes',
  gainKinds: {
    money: 'De l’argent, ou de quoi en demander',
    evidence: 'Des preuves pour nos financeurs',
    reach: 'Des gens que nous n’atteignons pas en solo',
    learning: 'Apprendre comment font les autres',
    voice: 'Une voix plus forte',
    company: 'Ne pas porter cela dans notre coin',
    hands: 'Des bras et du temps',
    access: 'Une porte qui nous est fermée',
  },
  kinds: {
    community: 'Collectif local',
    charity: 'Association',
    public: 'Organisme public',
    company: 'Entreprise',
    funder: 'Financeur',
    faith: 'Groupe confessionnel',
    network: 'Réseau',
  },
  sizes: {
    tiny: 'jusqu’à 5 personnes',
    small: 'jusqu’à 50 personnes',
    medium: 'jusqu’à 500 personnes',
    large: 'plus de 500 personnes',
  },
  parts: {
    core: 'Au cœur : demandez-nous tout',
    supporting: 'En appui : ce que nous avons choisi',
    watching: 'En observation : le bulletin seulement',
  },
};

/** A purpose ends with a full stop. */
function full(sentence: string): string {
  const trimmed = sentence.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
