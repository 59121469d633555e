import type { Translated } from '../src/languages/tables.js';
import type { HomeWords, LanguageWords, SetupWords, Words } from './words.js';

export const words: Translated<Words> = {
  forged: 'Ce bouton ne marche plus. Tapez /moot et repartez de là.',
  otherCoalition: 'Ceci appartient à une autre coalition, et rien ne passe de l’une à l’autre.',
  whichCoalition: 'Vous êtes dans plusieurs coalitions. Tapez ceci dans un salon de celle dont il s’agit.',
  homeless:
    'Vous n’êtes encore dans aucune coalition. Tapez /moot dans un canal : lancez-y une coalition, ou rejoignez-en une avec un code d’invitation.',
  unknownCode: 'Je ne connais pas ce code. Vérifiez-le lettre par lettre, ou demandez-en un nouveau.',
  tooFast: 'Cela faisait beaucoup en peu de temps. Rien n’a été fait ; attendez quelques secondes et réessayez.',
  tooManyCodes:
    'Trop de codes ne convenaient pas. Attendez dix minutes, et demandez à la personne qui vous a invité de vous renvoyer le code.',
  notFounded: {
    refused:
      'Ce salon n’est pas encore dans une coalition. Lancez-en une ici, ou rejoignez-en une avec un code d’invitation.',
    next: [
      { label: 'Lancer une coalition', opens: { action: 'setup found' }, main: true },
      { label: 'J’ai un code', opens: { action: 'setup join' } },
    ],
  },
  fillIn: 'Merci de remplir ce champ.',
  keepTo: (letters) => `Merci de rester sous ${letters} caractères.`,
  chooseOne: 'Merci d’en choisir un.',
  chooseSome: 'Merci d’en choisir au moins un.',
  problems: 'Presque. Rien n’est encore enregistré :',
  yourWords: 'Vos mots, pour qu’ils ne se perdent pas :',
  unknown: (typed) => `Je ne connais pas « ${typed} ». Voici les mots que je connais :`,
  closest: (name) => `Vouliez-vous dire /moot ${name} ?`,
  helpTitle: 'Ce que vous pouvez taper',
  helpHow: 'Chacun d’eux est aussi un bouton : tapez /moot et choisissez.',
  choose: 'Choisissez ce qu’il vous faut :',
  moot: 'Moot',
  whatNeedsMe: 'Qu’est-ce qui m’attend ?',
};

export const setupWords: Translated<SetupWords> = {
  foundedTitle: (name) => `${name} est lancée`,
  founded:
    'Vous en êtes le premier hôte. Ensuite : dites avec quelle organisation vous êtes, et invitez un autre salon. Le premier tour de table peut partir aujourd’hui.',
  inviteRoom: 'Inviter un autre salon',
  inviteColleague: 'Inviter des collègues',
  part: 'Comment nous participons',
  cause: 'Notre cause, notre gain',
  culture: 'Comment nous travaillons',
  purpose: 'Comment lisons-nous notre but ?',
  whoIsHere: 'Qui est là, avec leurs propres mots',
  hopesHint: 'Tous les salons le lisent. Pour les hôtes seuls : gardez-le pour l’étape suivante',
  whatNeedsMe: 'Qu’est-ce qui m’attend ?',
  joinedTitle: (name) => `Bienvenue dans ${name}`,
  roomJoined:
    'Ce salon fait maintenant partie de la coalition. Dites avec quelle organisation vous êtes, et vous pourrez répondre pour elle.',
  youAnswerFor: (name) => `Vous répondez pour ${name}.`,
  partChosen: 'C’est noté. Vous pouvez changer quand vous voulez.',
  hatHow:
    'Vous pouvez dire autre chose à chaque fois ; c’est seulement votre point de départ. Personne d’autre ne le voit.',
  hatNow: 'C’est noté.',
  howOften: 'Combien de fois peut-il servir ?',
  onceOnly: 'Une fois, pour un seul salon',
  manyTimes: 'Pour tout salon, jusqu’à sa fin',
  inviteRoomHow:
    'Envoyez cette ligne à quelqu’un de l’autre espace ou serveur. Il faut la taper dans le canal qui doit nous rejoindre :',
  inviteColleagueHow:
    'Envoyez cette ligne à votre collègue. En la tapant dans un salon de la coalition, cette personne répondra aussi pour votre organisation :',
  linkHow:
    'Tapez cette ligne dans un salon de la coalition sur votre autre plateforme, dans l’heure. Je saurai alors que c’est vous :',
  codeShownOnce:
    'J’ai déjà montré ce code, et je n’en garde pas de copie. Reprenez-le avec /moot setup invites et faites-en un nouveau.',
  codeHolds: 'Je montre ce code une seule fois. Il marche jusqu’au ',
  noCodes: 'Aucun code n’est ouvert en ce moment.',
  codesTitle: 'Codes qui marchent encore',
  codeFor: {
    room: 'Pour un salon, jusqu’au ',
    colleague: 'Pour un ou une collègue, jusqu’au ',
    link: 'Pour une autre plateforme, jusqu’au ',
  },
  takeBack: (id) => `Reprendre ${id}`,
  roomsTitle: 'Où nous nous retrouvons',
  leaveRoom: 'Retirer ce salon',
  hostsTitle: 'Hôtes',
  hostDuties:
    'Un hôte ouvre les tours de table, relit le bulletin et invite des salons. Les hôtes ont des devoirs ; tout le monde peut lancer tout le reste.',
  hostNow: 'Merci. Vous êtes hôte maintenant ; le bulletin vous parviendra avant d’être publié.',
  hostNoMore: 'Le relais est passé, merci à vous.',
  hostsAre: (names) => `Hôtes en ce moment : ${names}.`,
  theFounder: 'la personne qui l’a lancée',
  becomeHost: 'Je veux bien être hôte',
  handOver: 'Passer la main',
};

export const languageWords: Translated<LanguageWords> = {
  youRead: (language) => `Ce qui n’est visible que par vous est dans cette langue : ${language}.`,
  asRooms: 'Comme dans les salons',
  roomsRead: (language) => `Les salons lisent : ${language}.`,
  chooseRooms: 'Vous êtes hôte, vous pouvez donc le changer. Chaque salon en est prévenu.',
  hostsChoose: 'Un hôte peut le changer.',
  notYetRead:
    'Les commandes restent en anglais ; chacune est aussi un bouton. Personne de langue maternelle française n’a encore relu ce français : les corrections sont bienvenues.',
  initial: 'Ce que lisent les salons',
};

export const homeWords: Translated<HomeWords> = {
  purpose: (purpose) => `But : ${purpose}`,
  whoAreYou:
    'Je ne sais pas encore avec quelle organisation vous êtes. Dites-le-moi une fois, et je saurai ce qui vous attend.',
  youAre: (name, host) => `Vous répondez pour ${name}${host ? ', et vous êtes hôte en ce moment' : ''}.`,
  hat: (hat) => `Casquette : ${hat.charAt(0).toLowerCase()}${hat.slice(1)}.`,
  nothing: 'Rien ne vous attend pour l’instant.',
  checkin: 'Le tour de table est ouvert. Deux minutes. Il se termine ',
  answerCheckin: 'Répondre au tour de table',
  senseCheck: (title) => `Prise de pouls « ${title} » : privée jusqu’à sa clôture, `,
  answerPrivately: 'Répondre en privé',
  meeting: (title) => `Quels moments vous conviennent ? ${title}. Ouvert jusqu’au `,
  answerMeeting: (id) => `Répondre à ${id}`,
  proposal: (title) => `Proposition « ${title} », ouverte jusqu’au `,
  answerProposal: 'Lire et répondre',
  asked: 'On vous demande : ',
  answerAsk: (id) => `Répondre à ${id}`,
  held: 'Vous vous êtes engagés à : ',
  by: ', avant le ',
  doneWith: (id) => `${id} est fait`,
  weSaid: 'Ce que votre organisation a dit au tour de table, et qui le voit :',
  changeCheckin: 'Changer notre réponse',
  digest: 'Le bulletin attend votre relecture. Il part ',
  lookOver: 'Le relire',
  everything: {
    checkin: 'Tour de table',
    propose: 'Proposer quelque chose',
    senseCheck: 'Prendre le pouls',
    decisions: 'Propositions et décisions',
    concern: 'Un souci, un projet, une ligne',
    commitWe: 'Nous allons…',
    commitAsk: 'Nous demandons…',
    differences: 'Divergences ouvertes',
    meet: 'Se rencontrer',
    digest: 'Dernier bulletin',
    add: 'Ajouter au bulletin',
    mine: 'Ce que nous avons fait',
    organisation: 'Notre organisation',
    who: 'Qui est là',
    catchUp: 'Se mettre au courant',
    hat: 'Changer de casquette',
    lasting: 'Durée de garde des mots',
    language: 'Language · Iaith · Langue',
    help: 'Aide',
  },
};
