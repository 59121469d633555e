import { enFrançais } from '../languages/counting.js';
import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

export const fr: Translated<Words> = {
  firstTopics: [
    'Travailler avec les forces de l’ordre',
    'L’argent que nous acceptons',
    'Partager des informations sur les gens',
    'Parler pour d’autres',
    'La presse',
    'Candidater l’un contre l’autre',
  ],
  empty: 'Merci de remplir ce champ.',
  tooLong: (max) => `Merci de rester sous ${max} caractères.`,
  somethingWorries: 'Une inquiétude',
  somethingPlanned: 'Un projet à annoncer',
  aLine: 'Une ligne à nous',
  weHaveHeard: 'On nous a dit que…',
  ourLines: 'Voir nos lignes',

  startTitle: 'Qu’est-ce que c’est ?',
  start: [
    ['Une inquiétude', ' : dite en votre nom, aux hôtes seulement, ou sans nom.'],
    ['Un projet à annoncer', ' : un avis préalable. Qui a une ligne l’apprend d’abord, puis tous les salons.'],
    ['Une ligne à nous', ' : « nous ne pourrions pas rester aux côtés de… », écrite un jour calme.'],
    ['On nous a dit que…', ' : une chose à regarder ensemble. Cela n’accuse personne.'],
    ['Ce que nous ne partageons pas', ' : une divergence qui reste visible jusqu’à ce qu’elle soit réglée.'],
  ],

  topic: 'Sujet',
  topicLabel: 'Sur quel sujet ?',
  topicsLabel: 'Quels sujets cela touche-t-il ?',
  topics: (names) => `Sujets : ${names}.`,
  noTopic: 'Choisissez au moins un sujet. Si aucun ne convient, ajoutez-en un : /moot concern topics.',
  unknownTopic: 'Je ne connais pas ce sujet, ou il n’est plus dans la liste. La liste : /moot concern topics.',
  topicThere: (name) => `« ${name} » est déjà dans la liste.`,
  topicsFull:
    'La liste contient vingt sujets. Un hôte peut en retirer un qui ne sert à personne, ou donner à un autre un nom plus large.',
  topicsTitle: 'Nos sujets',
  topicsHow:
    'Les lignes et les avis préalables se rencontrent par sujet. Tout le monde peut en ajouter un ; les hôtes gardent la liste courte.',
  addTopic: 'Ajouter un sujet',
  topicName: 'Le sujet, en quelques mots',
  topicHint: 'Une chose qui pourrait fâcher, pas une organisation',
  tidyTopic: 'Changer un sujet',
  tidyWhich: 'Lequel ?',
  tidyName: 'Son nouveau nom',
  tidyHint: 'Videz le champ pour retirer le sujet de la liste',
  tidyIntro: 'Qui a une ligne sur ce sujet l’apprend en privé. Je ne dis jamais de qui il s’agit.',
  topicsChanged: 'C’est noté. La liste à présent :',
  topicTold: 'Une de vos lignes',
  topicRenamed: (before, name) =>
    `Le sujet « ${before} » s’appelle maintenant « ${name} ». Votre ligne y reste. Si elle ne convient plus, changez-la.`,
  topicDropped: (name) =>
    `Le sujet « ${name} » a été retiré de la liste. Aucun nouvel avis préalable ne peut s’y rattacher : votre ligne ne vous aide donc plus. Vous voudrez peut-être l’écrire sur un autre sujet.`,

  lineTitle: 'Une ligne à nous',
  lineIntro:
    'De préférence un jour calme. Qui a une ligne sur un sujet l’apprend d’abord quand quelqu’un y projette quelque chose. Sous scellé : personne dans la coalition ne peut la lire, pas même les hôtes, et son journal n’en sait rien. Je la garde sous clé et n’utilise que son sujet. La personne qui fait tourner mon serveur pourrait l’ouvrir, si elle s’y mettait.',
  lineLabel: 'Nous ne pourrions pas rester aux côtés de…',
  lineHint: 'Une chose, pas une organisation',
  lineHintChange: 'Videz le champ pour reprendre votre ligne',
  lineSeenLabel: 'Qui peut la lire ?',
  lineSeens: {
    sealed: 'Personne : sous scellé, pour l’apprendre d’abord',
    hosts: 'Les hôtes seulement, de notre part',
    everyone: 'Tout le monde, de notre part',
  },
  lineSeen: {
    sealed: 'sous scellé, personne d’autre ne peut la lire',
    hosts: 'les hôtes peuvent la lire',
    everyone: 'tout le monde peut la lire',
  },
  noLine: 'Vous n’avez pas de ligne sur ce sujet.',
  notCalm: (until) =>
    `Vous avez eu vent d’un projet sur ce sujet : votre ligne y reste donc telle quelle jusqu’à ce que ce soit fini, ${until} au plus tard. Une ligne aide le plus quand elle a été écrite un jour calme.`,
  lineKept:
    'C’est noté. Si quelqu’un projette quelque chose sur ce sujet, vous l’apprenez d’abord, ici en privé, même quand vous m’avez dit que vous n’avez pas de place.',
  lineGone: 'C’est repris. Il n’en reste rien parmi vos lignes.',
  linesTitle: 'Lignes',
  linesHow:
    '« Nous ne pourrions pas rester aux côtés de… », par sujet. Combien d’autres sont sous scellé, et de qui, je ne le dis à personne.',
  linesOurs: 'Les nôtres',
  linesNone: 'Vous n’en avez aucune. C’est très bien ainsi.',
  linesEveryone: 'Ce que d’autres ont dit à tout le monde',
  linesHosts: 'Ce que d’autres ont dit aux hôtes seulement',
  changeLine: (topic) => `Changer : ${topic}`,
  recordLine: 'Écrire une ligne',
  seeTopics: 'Les sujets',
  closedInbox:
    'Vos messages privés me sont fermés. Pour l’apprendre d’abord, il faut les ouvrir, ou taper /moot de temps en temps.',

  headsUpTitle: 'Un projet à annoncer',
  headsUpIntro: (hours) =>
    `Qui a une ligne sur ces sujets l’apprend maintenant, en privé. Tous les salons l’apprennent après ${hours} heures. D’ici là, vous pouvez en parler, le suspendre ou le reprendre.`,
  whatLabel: 'Nous projetons de…',
  whatHint: 'Quoi, et quand à peu près. Tous les salons liront ces mots, de votre part.',
  embargoLabel: 'Embargo : personne ne le lit avant…',
  embargoHint: 'Pour des raisons juridiques ou de presse. Une date, ou rien.',
  unknownDay: 'Je n’ai pas compris cette date. Essayez « vendredi », « 5 juin » ou « dans deux semaines ».',
  pastDay: 'Choisissez un jour après aujourd’hui.',
  tooFar: 'Choisissez un jour d’ici trois mois.',
  thatIsThree:
    'Vous avez déposé trois avis préalables en sept jours. Parlez-en directement, ou attendez quelques jours.',
  unknownHeadsUp: 'Je ne trouve pas cet avis préalable.',
  notYours: 'Seule l’organisation qui l’a déposé peut le faire.',
  isOver: { shared: 'Tous les salons l’ont déjà appris.', withdrawn: 'Cela a été repris.' },
  heldAlready: 'C’est déjà suspendu.',
  offeredAlready: 'Vous avez déjà proposé une conversation. Je n’en transmets qu’une.',
  noTalkUnderEmbargo:
    'Sous embargo, personne ne peut savoir de quoi il s’agit : il n’y a donc encore rien dont parler.',
  joinedAlready: 'Vous l’avez déjà dit.',

  ownTitle: 'Votre avis préalable',
  openLines: 'Lignes à ce sujet que tout le monde peut lire :',
  hostsLines: 'Lignes à ce sujet dites aux hôtes seulement :',
  sealed: (number) => {
    if (number === undefined)
      return 'Si des lignes sous scellé sont touchées, et combien, je ne le dis pas : ici, un nombre pourrait désigner quelqu’un.';
    if (number === 0) return 'Aucune ligne sous scellé n’est touchée.';
    return `${enFrançais(number, 'organisation a', 'organisations ont')} une ligne sous scellé que cela peut toucher. Je ne dis pas laquelle.`;
  },
  notCounted: 'Les lignes dites aux hôtes seulement ne sont pas montrées ici. Qui en a une l’apprend maintenant aussi.',
  hearNow: 'Qui a une ligne à ce sujet l’apprend maintenant. Tous les salons l’apprennent le ',
  hearNowEmbargo: 'Qui a une ligne à ce sujet apprend seulement que quelque chose arrive le ',
  hearAll: '. Tous les salons le lisent le ',
  talkFirst: 'En parler d’abord',
  shareNow: 'Partager maintenant',
  hold: 'Suspendre',
  takeBack: 'Reprendre',
  onHold: 'Suspendu : personne d’autre ne l’apprend. Si vous ne faites rien, je le reprends pour vous le ',
  wentOut: 'Tous les salons l’ont appris.',
  takenBack: 'C’est repris. Aucun salon ne l’a appris.',
  talkTitle: 'En parler d’abord',
  talkIntro:
    'Une conversation, avant que tous les salons ne l’apprennent. Je transmets vos mots à qui a une ligne à ce sujet, sans vous dire de qui il s’agit.',
  talkLabel: 'Comment pourriez-vous en parler ?',
  talkHint: 'Quand, où, avec qui. Tous les salons l’apprennent au moins le délai habituel après cela.',
  talkOffered: 'Vous avez proposé une conversation : ',
  talkJoined: 'Aimerait en parler d’abord : ',

  firstTitle: 'Vous l’apprenez d’abord',
  plans: (name) => `${name} projette de :`,
  yourTopics: (names) => `Vous avez une ligne sur : ${names}.`,
  firstWhen: 'Tous les salons l’apprennent le ',
  firstWho:
    'D’ici là, seul qui a une ligne à ce sujet l’apprend. Je ne dis à personne de qui il s’agit, ni que cela vous est parvenu.',
  comingTitle: 'Un avis préalable arrive',
  coming: 'Un avis préalable arrive le ',
  comingWhy: 'C’est sur un sujet où vous avez une ligne. Je ne peux pas en dire plus avant.',
  firstHold: 'C’est suspendu : personne d’autre ne l’apprend pour l’instant.',
  firstOut: 'Tous les salons l’ont appris maintenant.',
  firstGone: (name) => `${name} l’a repris.`,
  comingGone: 'Cela a été repris.',
  talkCame: (name) => `${name} propose une conversation avant que tous les salons ne l’apprennent :`,
  wouldTalk: 'Nous aimerions en parler',
  wouldTalkMeans: (name) =>
    `Cela dit à ${name}, et à personne d’autre, que vous le souhaitez. ${name} peut alors deviner que vous avez une ligne à ce sujet.`,
  youWouldTalk: (name) => `Vous avez dit à ${name} que vous aimeriez en parler.`,
  joinTitle: 'Quelqu’un aimerait en parler d’abord',
  joins: (name) =>
    `${name} aimerait en parler avant que tous les salons ne l’apprennent. Écrivez-lui comme vous en avez l’habitude.`,

  cardTitle: 'Un avis préalable',
  cardWhy: 'Dit avant d’être fait, pour que nous puissions en parler.',
  raise: 'Dire ce qui nous sépare',
  inDigest: (name) => `Avis préalable, ${name} projette de : `,
  coolingTitle: 'Combien de temps avant',
  coolingLabel: 'Tous les salons l’apprennent après…',
  coolingIntro: 'Dès lors, chaque nouvel avis préalable attend ce temps. Ceux qui sont en cours gardent le leur.',
  coolings: { 24: 'Un jour', 48: 'Deux jours', 72: 'Trois jours', 120: 'Cinq jours', 168: 'Une semaine' },
  coolingSet: 'C’est noté. Les nouveaux avis préalables attendent :',
  needsYou: 'Un avis préalable vous est parvenu d’abord : ',
  yoursWaits: 'Votre avis préalable attend : ',
  readIt: 'Lire l’avis préalable',
};
