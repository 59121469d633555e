import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  unknown:
    'Je ne trouve pas cette mise en contact, ou elle n’était pas pour vous. Ce qui est à vous : /moot meet list, puis Mises en contact.',
  notTaking: 'Vous ne participez pas encore aux mises en contact.',
  greetedAlready: 'J’ai transmis votre bonjour. La suite est entre vous, comme vous voulez.',
  answeredAlready: 'C’est déjà réglé. Merci.',
  mostApart: (most) => `Merci de nommer ${most} au plus.`,

  title: 'Mises en contact',
  what: 'Une fois par mois, je présente deux personnes d’organisations différentes qui ne se croiseraient pas autrement, quel que soit l’espace ou le serveur de chacune. Une demi-heure autour d’un thé suffit.',
  whoSees:
    'Personne ne lit qui participe. Cela arrive deux fois par mois au plus, et vous pouvez faire une pause ou arrêter à tout moment.',
  takesPart: 'Vous participez.',
  paused: 'Vous participez, et faites une pause jusqu’au ',
  nextOn: 'Les prochaines mises en contact : ',
  yourLine: 'Ce qu’on lit de vous',
  yourReach: 'Comment vous joindre',
  nothingSaid: 'Votre nom, votre organisation et où vous êtes. Vous pouvez ajouter une ligne.',
  apart: 'Il y a une liste de personnes à qui je ne vous présente pas. Personne d’autre que vous ne peut l’ouvrir.',
  takePart: { label: 'Participer', opens: { action: 'meet join' }, main: true as const },
  change: 'Changer mes lignes',
  pause: { 1: 'Pause d’un mois', 3: 'Pause de trois mois' },
  resume: 'Reprendre',
  notWith: 'Pas avec…',
  stop: 'Arrêter',
  joined: 'Bien. Il n’y a rien d’autre à faire.',
  isPaused: 'En pause. Vous n’avez rien à faire ; cela reprend tout seul.',
  resumed: 'Bon retour.',
  left: 'C’est arrêté, et ce que vous m’aviez dit pour cela est effacé. Vous pouvez revenir à tout moment.',

  joinTitle: 'Mises en contact',
  joinIntro:
    'Les deux lignes ne sont lues que par les personnes à qui je vous présente, et jamais par d’autres. Vous pouvez les laisser vides.',
  aboutLabel: 'De quoi aimeriez-vous parler ?',
  aboutHint: 'Les bus de nuit, et comment garder ses bénévoles',
  reachLabel: 'Comment peut-on vous joindre ?',
  reachHint: 'Une adresse e-mail, un numéro ou un lien',

  apartTitle: 'Pas avec…',
  apartIntro:
    'Personne ne lit jamais ceci : ni ces personnes, ni les hôtes, ni vos collègues. Je ne vous présente pas, voilà tout. Effacez-le quand vous voulez.',
  apartLabel: 'Personnes ou organisations, une par ligne',
  apartHint: 'Un nom tel que je le connais',
  apartUnknown: (line) =>
    `Je ne connais personne qui s’appelle « ${line} ». Écrivez un nom tel qu’il figure dans /moot setup who.`,
  apartKept: 'C’est noté, et personne ne le lira.',

  meet: (names) => `Voici ${names}`,
  ofOrganisation: (name, organisation) => `${name} (${organisation})`,
  monthly: (many) => `Ce mois-ci, je vous propose une rencontre à ${many > 2 ? 'trois' : 'deux'}.`,
  where: 'Où',
  platforms: { slack: 'Slack', discord: 'Discord', web: 'Le bac à sable', email: 'E-mail' },
  inRooms: (platform, rooms) => (rooms === '' ? platform : `${platform}, dans ${rooms}`),
  about: 'Aimerait parler de',
  reach: 'Comment se joindre',
  near: 'Vous partagez un même lieu, vous pouvez donc vous y écrire.',
  far: 'Vous êtes dans des lieux différents. Dites un premier bonjour ici : je le transmets une fois dans chaque sens, et n’en garde rien.',
  whoReads: 'Personne d’autre ne lit ceci.',
  hello: 'Dire bonjour',
  settings: 'Mises en contact',
  matched: (need, offer) => `Besoin : ${need}. Offre : ${offer}.`,
  through: (name) => `${name} a travaillé avec les deux côtés, et vous présente.`,
  byMoot: 'Le besoin et l’offre se ressemblent. Je peux me tromper.',
  endIt: 'Quand c’est réglé, retirez-le de la liste : /moot commit needs.',
  didYouMeet: 'Vous êtes-vous vus ?',
  mets: { yes: 'Oui', notYet: 'Pas encore', no: 'Non' },
  metWhoSees: 'Je le lis sans le montrer, pour vous présenter quelqu’un d’autre la prochaine fois. Rien n’est compté.',
  metThanks: {
    yes: 'Quelle bonne nouvelle. Merci.',
    notYet: 'C’est très bien. Rien ne presse.',
    no: 'C’est très bien. Ce sera quelqu’un d’autre une prochaine fois.',
  },

  leftTitle: 'Mises en contact ce mois-ci',
  leftOver:
    'Je n’ai trouvé ce mois-ci personne de nouveau pour vous. Vous passez en premier la prochaine fois, et je n’en reparle pas d’ici là.',

  helloTitle: (name) => `Un bonjour de ${name}`,
  helloBack: 'Répondre bonjour',
  helloOnce: 'Je n’en ai rien gardé. La suite ne dépend que de vous.',
  helloFormTitle: 'Dire bonjour',
  helloIntro: (names) => `Pour ${names}, et pour personne d’autre. Je le transmets une fois, puis je l’oublie.`,
  helloLabel: 'Votre bonjour',
  helloHint: 'Qui vous êtes, et comment vous joindre',
  helloSent: 'C’est parti. Je n’en garde rien.',

  askTitle: 'Voulez-vous les présenter ?',
  ask: (match) => `${match} Vous avez travaillé avec les deux.`,
  needs: (name, what) => `Besoin de ${name} : ${what}.`,
  offers: (name, what) => `Offre de ${name} : ${what}.`,
  askHow: 'On ne sait pas là-bas que je vous le demande. Sans réponse, je les présente moi-même : ',
  teach: 'Apprendre à quelqu’un',
  teachTitle: 'Apprendre à quelqu’un',
  teachIntro:
    'Quelqu’un de chez vous lit la question à votre place, et que vous lui montrez comment faire. Cette personne peut dire non, comme vous. On ne vous demande plus rien ce mois-ci.',
  teachLabel: 'Qui pourrait l’apprendre ?',
  nobodyToTeach:
    'Personne d’autre ne répond encore pour votre organisation. Donnez un code à quelqu’un de chez vous, puis demandez-lui.',
  inviteColleague: 'Inviter des collègues',
  taughtAlready: 'C’est déjà passé à quelqu’un une fois.',
  notColleague: 'Choisissez quelqu’un qui répond pour votre organisation.',
  taught: (name) =>
    `La question est maintenant chez ${name}. Montrez-lui comment vous feriez. Merci : c’est ainsi que vous serez deux à savoir le faire.`,
  taughtThanks: 'C’est transmis. Dites-lui bonjour, et comment vous feriez.',
  learns: (name) =>
    `La question est venue à ${name}, qui aimerait vous montrer comment faire. Demandez tout ce que vous voulez.`,
  howItIsDone:
    'Cela prend cinq minutes : appuyez sur « Les présenter », et les deux lisent que cela vient de vous. Écrivez ensuite un seul message aux deux : qui est chaque personne, et ce qui vous y a fait penser.',
  waits: (match) => `${match} Voulez-vous les présenter ? `,
  answerIt: 'Présenter, ou non',
  seeThem: 'Voir les mises en contact',
  introduce: 'Les présenter',
  mootMay: 'Moot peut le faire',
  notNow: 'Pas maintenant',
  askAnswered: 'C’est réglé. Merci.',
  introducedThanks: 'Merci. Les deux lisent que c’est vous qui les présentez.',
  mootDoes: 'Je les présente moi-même. Votre nom n’y figure pas.',
  notNowThanks: 'C’est très bien. On ne saura pas que j’ai demandé.',
  noLonger: 'Ce n’est plus nécessaire, alors je laisse. Merci.',
};
