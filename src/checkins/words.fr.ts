import type { Translated } from '../languages/tables.js';
import type { Words } from './words.js';

const roomsSaid = {
  plenty: 'beaucoup de place',
  some: 'un peu de place',
  stretched: 'très peu de place',
  none: 'pas de place',
};

export const fr: Translated<Words> = {
  unknown: 'Je ne trouve pas ce tour de table. Celui qui est ouvert : /moot checkin.',
  tooLong: 'Merci de rester sous 300 caractères.',
  tooLate:
    'Ce tour de table est clos depuis plus d’une semaine, il reste donc tel quel. Vos mots seront bienvenus dans le prochain.',
  lateUnnamed:
    'Ce tour de table est clos, et ce qui a été dit sans nom a déjà été lu. Vous pouvez le dire aux hôtes, ou le garder pour le prochain.',
  unknownAnswer: 'Je n’arrive pas à lire cette réponse. Rouvrez la question et choisissez-en une.',
  fillIn: 'Merci de remplir ce champ.',
  alreadyOpen: 'Un tour de table est déjà ouvert. Vous pouvez le clore plus tôt : /moot checkin close.',
  alreadyClosed: 'Ce tour de table est déjà clos.',
  noneOpen: 'Aucun tour de table n’est ouvert en ce moment.',
  nothingSent: 'Il n’y a encore rien à copier : votre organisation n’a pas répondu à celui-ci.',
  nobodyToAsk: 'Il n’y a encore personne à qui demander. Dites d’abord avec quelle organisation vous êtes.',
  notPaused: 'Les tours de table ne sont pas en pause.',
  pastDay: 'Choisissez un jour après aujourd’hui.',
  tooFar: 'C’est dans plus d’un an. Choisissez un jour plus proche ; vous pourrez prolonger ensuite.',
  unknownDay: 'Je n’ai pas compris cette date. Essayez « 5 septembre » ou « dans trois semaines ».',
  unknownRule: 'Je n’arrive pas à lire ce rythme. Écrivez-le de nouveau : /moot checkin schedule.',

  amounts: { plenty: 'Beaucoup', some: 'Un peu', stretched: 'Très peu', none: 'Aucune' },
  seensMean: {
    hosts: 'Seuls les hôtes le lisent, à la clôture, avec le nom de votre organisation.',
    everyone: 'Tous les salons le lisent à la clôture, avec le nom de votre organisation.',
    noname:
      'Tous les salons le lisent à la clôture, sans nom, si cinq organisations ou plus répondent ; sinon, c’est jeté. D’ici là, c’est sous scellé et je sais que c’est de vous : vous pouvez le changer, je vous remercie, et aucun rappel ne vient. Ensuite la clé est détruite. Je saurai encore que vous avez répondu, mais pas quoi. Si vous ne répondez à rien d’autre, cela seul pourrait renseigner la personne qui fait tourner ce Moot.',
    notkept:
      'Tous les salons le lisent à la clôture, sans nom, si cinq organisations ou plus répondent ; sinon, c’est jeté. D’ici là, c’est sous scellé, pour que vous puissiez encore le changer ; ensuite la clé est détruite, et personne ne peut savoir qui l’a écrit, moi non plus. Comme je ne note pas que c’est de vous, un rappel peut quand même venir.',
  },
  figuresMean:
    'Les réponses à cette question ne sont montrées qu’additionnées, et seulement si cinq organisations ou plus répondent et que personne n’est reconnaissable.',
  whoSeesTitle: 'Qui voit ce que j’écris ?',

  title: 'Tour de table',
  inboxTitle: (coalition) => `Tour de table : ${coalition}`,
  openUntil: 'Deux minutes, une réponse par organisation. Ouvert jusqu’au ',
  questions: {
    room: 'Combien de place avez-vous ? « Aucune » est une vraie réponse : je me tais alors jusqu’au prochain tour.',
    moved: 'Une chose qui a bougé.',
    unsaid: 'Quelque chose que vous préférez ne pas dire dans le salon.',
  },
  whoSees:
    'À la clôture, tous les salons lisent ce qui a bougé, avec le nom de votre organisation. La place que vous avez n’est montrée qu’additionnée, et seulement si cela ne désigne personne. Pour le reste, vous choisissez qui le voit. On ne dit à personne qui n’a pas répondu.',
  otherWays: 'Autrement',
  otherWaysTitle: 'D’autres façons de répondre',
  oneByOne: 'Vous pouvez répondre à chaque question séparément, et choisir qui voit cette réponse :',
  elseWhere: 'Ou passer le relais, ou me dire que vous êtes en congé :',
  handOn: 'Quelqu’un d’autre devrait répondre',
  handOnTitle: 'Passer le relais',
  handOnLabel: 'Qui devrait répondre cette fois ?',
  handOnHow: 'Je lui écris pour ce tour de table seulement. La personne verra que la demande vient de vous.',
  noColleague:
    'Je ne connais encore personne d’autre dans votre organisation. Invitez quelqu’un, et je pourrai lui demander.',
  inviteColleague: 'Inviter des collègues',
  handedOn: (by, to) => `${by} a demandé à ${to} de répondre cette fois.`,
  handedToYou: (by) => `${by} vous demande de répondre pour votre organisation cette fois.`,
  handed: (to) => `J’ai demandé à ${to}, pour ce tour de table.`,
  handedClosed: (to) => `Je demanderai à ${to}. Ses messages privés me sont fermés, merci de lui dire aussi.`,
  youAnswerFor: (name) => `Vous répondez pour ${name}.`,
  closed: 'Ce tour de table est clos. On peut encore y ajouter quelque chose, jusqu’au ',
  add: 'Ajouter notre réponse',
  change: 'Changer notre réponse',
  answerEarly: 'Répondre à l’avance',
  changeEarly: 'Changer notre réponse anticipée',
  somebody: 'Collègue',
  sendCopy: 'M’envoyer une copie',
  offerStory: 'La proposer au bulletin',
  storyOffered: 'Merci. Dans le bulletin, on lira ceci :',
  noStory: 'Dans ce tour de table, vous n’avez pas d’histoire que tout le monde peut lire.',

  thanks: (amount) => `Merci. Vous avez ${roomsSaid[amount]}. Vous pouvez changer votre réponse jusqu’au `,
  thanksOnly: 'Merci. Vous pouvez changer votre réponse jusqu’au ',
  thanksEarly:
    'Merci de répondre à l’avance. Je le garde pour le prochain tour ; vous pouvez le changer jusqu’à sa clôture.',
  thanksNone: (name) =>
    `Merci de l’avoir dit. Je laisse ${name} tranquille jusqu’au prochain tour de table. Rien n’est attendu de vous.`,
  thanksLate: 'Merci. C’est gardé, avec la mention « ajouté après coup ».',
  thanksClosed: 'Merci. Ce tour de table est clos maintenant.',
  sentTitle: 'Ce que vous avez envoyé, et qui le voit :',
  sentRoom: (amount) =>
    `La place que nous avons : ${fr.amounts[amount].toLowerCase()} – seulement additionnée aux autres, à la clôture.`,
  sentFigures: 'seulement additionné aux autres',
  copyTitle: (coalition) => `Ce que vous avez envoyé à ${coalition}`,
  copyHow:
    'Vous avez demandé cette copie. Elle suit ce que vous changez. Ce qui est sans nom n’y est pas : cela se trouverait à côté du vôtre.',
  copyComes: 'Je vous l’envoie en privé.',
  seenShort: {
    hosts: 'les hôtes seulement, avec notre nom',
    everyone: 'tout le monde, avec notre nom',
    noname: 'sous scellé jusqu’à la clôture ; ensuite tout le monde, sans nom',
    notkept: 'sous scellé jusqu’à la clôture ; ensuite tout le monde, et personne ne garde de qui',
  },

  remind: 'Un petit rappel, une fois : le tour de table se termine ',
  nudgeAnswered: 'Nous avons votre réponse, merci.',
  nudgeOver: 'Ce tour de table est clos. À la prochaine fois.',
  remindHow: 'Deux minutes suffisent, et « aucune » est une vraie réponse.',

  formTitle: 'Tour de table',
  formOpen: 'Vous pouvez changer votre réponse jusqu’au ',
  formLate: 'Ce tour de table est clos. Ce que vous ajoutez porte la mention « après coup ». C’est possible jusqu’au ',
  formAgain: 'Vous avez déjà répondu ; ceci change votre réponse. ',
  formColleague: (name) => `${name} a déjà répondu pour vous. Ce que vous écrivez s’y ajoute, sans le remplacer. `,
  formEarly: 'Pour le prochain tour de table. Vous pouvez le changer jusqu’à sa clôture.',
  room: 'Combien de place avez-vous ?',
  roomHint: '« Aucune » est une vraie réponse : je me tais alors jusqu’au prochain tour',
  movedLabel: 'Une chose qui a bougé',
  movedHint: 'Tous les salons le lisent à la clôture, avec le nom de l’organisation',
  unsaidLabel: 'Quelque chose à ne pas dire là-bas ?',
  unsaidHint: 'Sans nom : montré seulement si cinq organisations au moins répondent, sinon à personne',
  turnLabel: 'La question de cette fois',
  seenLabel: 'Qui voit « à ne pas dire » ?',
  turnEveryone: 'Question de cette fois (à tous, de nous)',
  turnNameless: 'Question de cette fois (sans nom)',
  turnFigures: 'Question de cette fois (additionnée)',
  sayTitle: 'Une question',
  sayLabel: 'Votre réponse',
  saySeenLabel: 'Qui voit cette réponse ?',
  scale: { '1': '1 – pas du tout', '2': '2', '3': '3', '4': '4', '5': '5 – tout à fait' },

  away: 'Nous sommes en congé',
  awayTitle: 'En congé',
  awayLabel: 'Jusqu’à quand ?',
  awayHint: '5 septembre, dans trois semaines',
  awayHow:
    'D’ici là, je n’écris à personne de votre organisation sans qu’on me le demande. Les salons continuent, et quelqu’un peut toujours vous solliciter.',
  awayUntil: 'Je vous laisse tranquilles jusqu’au ',
  notAway: 'Vous n’êtes pas en congé en ce moment.',
  back: 'Nous sommes de retour',
  welcomeBack: 'Contents de vous revoir.',
};
