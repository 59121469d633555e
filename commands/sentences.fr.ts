/** What stands in the descriptions of actions, by its English. */
export const fr: Record<string, string> = {
  'What needs you, and a button for everything': 'Ce qui vous attend, et un bouton pour tout',
  'Answer the check-in for your organisation, or change the answer':
    'Répondre au tour de table pour votre organisation, ou changer la réponse',
  'Other ways to answer: one question, a colleague, later':
    'Répondre autrement : une question, un ou une collègue, plus tard',
  'Ask a colleague to answer the open check-in instead of you':
    'Demander à un ou une collègue de répondre à votre place',
  'Tell me that your organisation is away until a day: I am quiet until then':
    'Me dire que votre organisation est en congé jusqu’à un jour : d’ici là, je me tais',
  'Ask everybody now (hosts)': 'Interroger tout le monde maintenant (hôtes)',
  'Choose how often we check in, and when (hosts)': 'Choisir le rythme et l’heure du tour de table (hôtes)',
  'Pause check-ins, until a day or until you go on (hosts)':
    'Mettre en pause les tours de table, jusqu’à un jour ou jusqu’à la reprise (hôtes)',
  'Go on with check-ins after a pause (hosts)': 'Reprendre les tours de table après une pause (hôtes)',
  'Close the open check-in early (hosts)': 'Clore plus tôt le tour de table ouvert (hôtes)',
  'Choose weeks in which no check-in opens (hosts)': 'Choisir les semaines sans tour de table (hôtes)',
  'The questions of our own, and what to do with them (hosts)': 'Nos propres questions, et qu’en faire (hôtes)',
  'Propose something: advice, consent, consensus, unanimous or sign-on':
    'Proposer quelque chose : conseil, consentement, consensus, unanimité ou cosignature',
  'See what is open, what is decided and in force, and how we decide':
    'Voir ce qui est ouvert, ce qui est décidé et en vigueur, et comment nous décidons',
  'Keep a standing mandate: what you may answer without asking inside':
    'Garder un mandat permanent : ce à quoi vous pouvez répondre sans consulter chez vous',
  'Ask everybody in private what they think of a few statements':
    'Demander à tout le monde, en privé, un avis sur quelques phrases',
  'Answer an open sense check, in private': 'Répondre en privé à une prise de pouls ouverte',
  'Add a statement to an open sense check': 'Ajouter une phrase à une prise de pouls ouverte',
  'Close a sense check early, once half of its time has passed or all have answered':
    'Clore plus tôt une prise de pouls, à mi-temps ou quand tout le monde a répondu',
  'A worry, a plan, a line you hold, or something you have heard':
    'Un souci, un projet, une ligne à vous, ou quelque chose que vous avez entendu',
  'Say what worries you: from you, to the hosts only, or with no name':
    'Dire ce qui vous inquiète : de votre part, aux hôtes seuls, ou sans nom',
  'Open “we have heard that…” as a difference to look at together':
    'Ouvrir « nous avons entendu que… » comme une divergence à regarder ensemble',
  'Say what you plan: those with a line on it hear first, then every room':
    'Dire votre projet : celles qui ont une ligne dessus l’apprennent d’abord, puis tous les salons',
  'Write down a line you hold: “we could not stay alongside…”, or take it back':
    'Noter une ligne à vous : « nous ne pourrions rester aux côtés de… », ou la reprendre',
  'See your lines, and those that others told everyone':
    'Voir vos lignes, et celles que d’autres ont dites à tout le monde',
  'See the topics that lines and heads-ups are on': 'Voir les sujets des lignes et des avis préalables',
  'Add a topic to the coalition’s list': 'Ajouter un sujet à la liste de la coalition',
  'Choose how long those with a line hear before every room does (hosts)':
    'Choisir de combien celles qui ont une ligne devancent les salons (hôtes)',
  'A tender or grant for several of us: who stands back, who would bid (off at first)':
    'Un marché ou une subvention pour plusieurs d’entre nous : qui s’efface, qui candidaterait (désactivé au départ)',
  'Say what we do not share, so that it can be worked on':
    'Dire ce que nous ne partageons pas, pour pouvoir y travailler',
  'See what we do not share yet, and what would help': 'Voir ce que nous ne partageons pas encore, et ce qui aiderait',
  'Where we are': 'Où nous en sommes',
  'We will do something, alone or with others': 'Nous allons faire quelque chose, dans notre coin ou avec d’autres',
  'One thing, small enough to finish': 'Une seule chose, assez petite pour en venir à bout',
  'By when': 'Pour quand',
  'Together with': 'Avec qui',
  'Ask another organisation to do something': 'Demander quelque chose à une autre organisation',
  'Ask for something': 'Demander quelque chose',
  'What do you ask?': 'Que demandez-vous ?',
  'One thing, small enough to answer': 'Une seule chose, assez petite pour y répondre',
  'Whom do you ask?': 'À qui demandez-vous ?',
  'What is needed and offered in the coalition': 'Besoins et offres dans la coalition',
  'Say what you need; it stays for a fortnight': 'Dire ce qu’il vous faut ; cela reste deux semaines',
  'Say what you could lend; it stays for a fortnight': 'Dire ce que vous pourriez prêter ; cela reste deux semaines',
  'Anyone up for…? Open for two days, and no promise': 'Qui serait partant pour… ? Ouvert deux jours, sans promesse',
  'We lead, and ask larger organisations to support us':
    'Nous menons, et demandons à de plus grandes organisations de nous appuyer',
  'We lead, you support': 'Nous menons, vous aidez',
  'What do you lead?': 'Que menez-vous ?',
  'What it is for, in a sentence': 'À quoi ça sert, en une phrase',
  'Whom do you ask to support you?': 'À qui demandez-vous de vous appuyer ?',
  'Say why we work together by default; I say it when somebody begins alone':
    'Dire pourquoi nous travaillons ensemble par défaut ; je le rappelle à qui commence en solo',
  'Yes, but what would you need? Or: what is too vague?':
    'Oui, mais que vous faudrait-il ? Ou : qu’est-ce qui est trop vague ?',
  'A new date': 'Une nouvelle date',
  'The new date': 'La nouvelle date',
  'What is planned, and finding a time together': 'Ce qui est prévu, et trouver un moment ensemble',
  'Find a time that suits each organisation': 'Trouver un moment qui convient à chaque organisation',
  'Arrange a small-group talk about an open difference':
    'Organiser une discussion en petit groupe sur une divergence ouverte',
  'Read the last digest, and see when the next one comes': 'Lire le dernier bulletin, et voir quand vient le prochain',
  'Add something that changed, or a story, to the next digest':
    'Ajouter au prochain bulletin une chose qui a changé, ou une histoire',
  'Have the digest in private, or fewer messages for your organisation':
    'Recevoir le bulletin en privé, ou moins de messages pour votre organisation',
  'Look over the next digest before it is posted (hosts)': 'Relire le prochain bulletin avant sa publication (hôtes)',
  'Choose when the digest goes out (hosts)': 'Choisir quand part le bulletin (hôtes)',
  'Take a copy of it all': 'Prendre une copie de tout',
  'What we did with others, as text to copy; only for us':
    'Ce que nous avons fait avec d’autres, en texte à copier ; pour nous seuls',
  'Ask everybody in private whether we all mean the same by our purpose':
    'Demander en privé si nous entendons tous la même chose par notre but',
  'Start a coalition in this room': 'Lancer une coalition dans ce salon',
  'Name of the coalition': 'Nom de la coalition',
  'Start a coalition': 'Lancer une coalition',
  'We are here so that…': 'Nous sommes là pour que…',
  'One sentence, at most 140 characters': 'Une phrase, 140 caractères au plus',
  'Time zone': 'Fuseau horaire',
  'Like Europe/London': 'Par exemple Europe/Paris',
  'Join with a code: this room, a colleague, or you on another platform':
    'Rejoindre avec un code : ce salon, un ou une collègue, ou vous sur une autre plateforme',
  'Join with a code': 'Rejoindre avec un code',
  'The code': 'Le code',
  'Like abcd-efgh-jkmn-pqrs': 'Par exemple abcd-efgh-jkmn-pqrs',
  'Say which organisation you are with, or change what it says about itself':
    'Dire avec quelle organisation vous êtes, ou changer ce qu’elle dit d’elle-même',
  'Name of your organisation': 'Nom de votre organisation',
  'Your organisation': 'Votre organisation',
  'What kind is it?': 'De quel genre est-elle ?',
  'How many people work or volunteer there?': 'Combien y travaillent, bénévoles compris ?',
  'Led by people with lived experience?': 'Menée par des personnes concernées ?',
  'What do you hope to gain?': 'Qu’espérez-vous y gagner ?',
  Yes: 'Oui',
  No: 'Non',
  'Choose how your organisation takes part: core, supporting or watching':
    'Choisir comment votre organisation participe : au cœur, en appui ou en observation',
  'How do you take part?': 'Comment participez-vous ?',
  'Choose for whom you answer: yourself, your organisation, or still checking inside':
    'Choisir pour qui vous répondez : vous, votre organisation, ou encore à vérifier chez vous',
  'For whom you answer': 'Pour qui vous répondez',
  'When I press a button, I answer…': 'Quand j’appuie sur un bouton, je réponds…',
  'Say the cause you share, and what you hope to gain':
    'Dire la cause que vous partagez, et ce que vous espérez y gagner',
  'Say how your organisation works: four sliders, and your own words':
    'Dire comment travaille votre organisation : quatre curseurs, et vos mots',
  'See who is here: causes, hopes, and how each organisation works, in their own words':
    'Voir qui est là : causes, espoirs, et comment chaque organisation travaille, avec ses propres mots',
  'Ask everybody in private how they read our purpose': 'Demander en privé comment chacun lit notre but',
  'Make a code that lets another room join (hosts)': 'Faire un code pour qu’un autre salon nous rejoigne (hôtes)',
  'Invite a room': 'Inviter un salon',
  'Make a code for a colleague in your organisation': 'Faire un code pour un ou une collègue de votre organisation',
  'Make a code that says you are the same person on another platform':
    'Faire un code qui dit que c’est vous sur une autre plateforme',
  'You, elsewhere': 'Vous, ailleurs',
  'See the codes that still work, and take one back': 'Voir les codes qui marchent encore, et en reprendre un',
  'What we are here for and how we work, and signing it':
    'Pourquoi nous sommes là et comment nous travaillons, et le signer',
  'See the rooms of the coalition, or take this one out': 'Voir les salons de la coalition, ou retirer celui-ci',
  'Become a host: duties, not powers. Or hand over.':
    'Devenir hôte : des devoirs, pas des pouvoirs. Ou passer la main.',
  'Set how we decide: what needs everybody’s yes, and what anybody may go ahead with':
    'Fixer comment nous décidons : ce qui demande le oui de tous, et ce que chacun peut faire d’emblée',
  'What you can type': 'Ce que vous pouvez taper',
  'Our pages on the web': 'Nos pages sur le web',
  'A sense check': 'Une prise de pouls',
  'They are only listed once they say yes': 'Dans la liste seulement après leur oui',
  'In a sentence': 'En une phrase',
  'We will…': 'Nous allons…',
  'What will you do?': 'Qu’allez-vous faire ?',
  'Invite a colleague': 'Inviter des collègues',
};
