import { enFrançais } from '../../languages/counting.js';
import type { Translated } from '../../languages/tables.js';
import type { Refusals } from './words.js';

export const fr: Translated<Refusals> = {
  noOpenBook:
    'Un livre ouvert va avec ce qui demande le oui de tout le monde. Ici, une phrase à côté de votre réponse le dit : appuyez sur « Notre réponse, et plus ».',
  empty: 'Merci de remplir ce champ.',
  tooLong: (max) => `Merci de rester sous ${max} caractères.`,
  tooManyTopics: 'La liste courte contient cinq sujets au plus : un seul « non » y retient tout le monde.',
  tooManyGoAheads: 'Merci de garder la liste de feux verts sous quinze lignes.',
  unknown: 'Je ne trouve pas cette proposition.',
  tooManyDrafts: 'Vous avez déjà cinq brouillons. Publiez-en un ou retirez-en un d’abord : /moot propose list.',
  tooManyQueued: 'Trois des vôtres attendent déjà. Laissez d’abord passer l’une d’elles.',
  postedAlready: 'C’est déjà publié, et on y répond. Vous pouvez la retirer et la proposer de nouveau.',
  unknownOrganisation: 'Je ne connais pas l’une de ces organisations ici.',
  sayBecause: 'Dites pourquoi en une phrase : tout le monde la lit sur la carte.',
  notOnShortList:
    'Le oui de tout le monde est réservé à la liste courte de la coalition, et ceci n’y est pas. Le consentement suffit en général : ça avance, sauf si quelqu’un qui décide y voit un tort.',
  notOnGoAheadList: 'Je ne le trouve plus sur la liste de feux verts. Vous pouvez le publier comme proposition.',
  tooSoon:
    'Cela laisse trop peu de temps. Choisissez un jour plus tardif, ou montrez-le à tout le monde en même temps en disant pourquoi.',
  notOpen: 'On ne peut plus y répondre. La conclusion est sur la carte dans votre salon.',
  openAlready: 'C’est déjà ouvert.',
  notForSignOn: 'Ici, chaque organisation signe ou non. Personne ne peut arrêter les autres.',
  sayNeed: 'Dites ce qu’il vous faudrait. Cela se lit comme une condition, sans nom.',
  sayNote: 'Écrivez la note qui figure à côté de votre nom.',
  sayHarm: 'Un blocage demande deux phrases : le tort que vous voyez, et comment vous aiderez à trouver autre chose.',
  sayBoardDay: 'Quand votre conseil se réunit-il ? Un jour suffit : « 12 juin ».',
  pastDay: 'Ce jour est passé. Choisissez aujourd’hui ou un jour plus tardif.',
  unknownDay: 'Je n’ai pas compris cette date. Essayez « vendredi », « 5 juin » ou « dans deux semaines ».',
  notAnswered: 'Vous n’y avez pas encore répondu. Appuyez sur votre réponse sur la carte.',
  laterOnly: 'Une échéance peut reculer, jamais avancer : on a compté dessus.',
  reviewLater: 'Choisissez un jour après aujourd’hui.',
  notColleague:
    'Seul quelqu’un qui répond aussi pour votre organisation peut prendre le relais. Vous pouvez inviter cette personne.',
  onlyProposer: 'Seule l’organisation qui l’a proposé peut le faire. Vous pouvez y répondre, ou proposer autre chose.',
  notYours:
    'La conclusion s’écrit par qui propose et par qui décide. Une fois le dernier appel passé, tout le monde le peut.',
  concernGone: 'Ce souci a changé ou a été retiré : il n’y a rien à quoi répondre.',
  tooSoonToClose:
    'Il reste du temps pour répondre. On peut clore après la première échéance, ou quand tout le monde a répondu.',
  answerFirst: (number) =>
    `${enFrançais(number, 'souci n’a', 'soucis n’ont')} pas encore de réponse, et une conclusion répond à chacun.`,
  notDecided: 'Rien n’est encore décidé ici.',
  reopenedOne: 'Vous en avez déjà rouvert une. Laissez-la d’abord finir.',
  mandateGone: 'Je ne trouve pas ce mandat permanent.',
  tooManyMandates: 'Je peux garder dix mandats permanents au plus. Mettez d’abord fin à l’un d’eux.',

  nobodySigned: 'Personne n’a signé : il n’y a rien à envoyer.',
  stopped: (blocks) =>
    `Cela n’avance pas tel quel : ${enFrançais(blocks, 'blocage', 'blocages')} parmi qui décide. Chacun est venu avec une offre d’aide pour trouver autre chose.`,
  waitingFor: (number) =>
    `En attente de ${enFrançais(number, 'organisation', 'organisations')}. Le silence n’est pas un oui.`,
  notYetYes: (number) =>
    `${enFrançais(number, 'organisation a répondu', 'organisations ont répondu')} sans dire oui. Ici, tout le monde dit oui ou ne participe pas.`,
  reservationsLeft: (number) =>
    `Un consensus n’a plus de réserve, et il en reste ${number}. Demandez ce qui aiderait, ou retirez-la et passez au consentement.`,
  tooFewHeard: (heard, needed) =>
    `${enFrançais(heard, 'réponse est venue', 'réponses sont venues')} de qui décide, et il en faut ${needed}. Le silence n’est pas un oui.`,
  nobodyYes:
    'Parmi qui décide, personne n’a dit oui. Le silence n’est pas un oui, et ne pas participer n’en est pas un non plus.',
};
