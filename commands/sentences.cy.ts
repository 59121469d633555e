/** What stands in the descriptions of actions, by its English. */
export const cy: Record<string, string> = {
  'What needs you, and a button for everything': 'Beth sy’n aros amdanoch, a botwm at bopeth',
  'Answer the check-in for your organisation, or change the answer':
    'Ateb y cylch holi dros eich sefydliad, neu newid yr ateb',
  'Other ways to answer: one question, a colleague, later': 'Ffyrdd eraill o ateb: un cwestiwn, cydweithiwr, wedyn',
  'Ask a colleague to answer the open check-in instead of you':
    'Gofyn i gydweithiwr ateb y cylch holi agored yn eich lle',
  'Tell me that your organisation is away until a day: I am quiet until then':
    'Dweud bod eich sefydliad i ffwrdd tan ryw ddiwrnod: byddaf yn dawel tan hynny',
  'Ask everybody now (hosts)': 'Holi pawb nawr (gwesteiwyr)',
  'Choose how often we check in, and when (hosts)': 'Dewis pa mor aml rydym yn holi, a phryd (gwesteiwyr)',
  'Pause check-ins, until a day or until you go on (hosts)':
    'Oedi’r cylchoedd holi, tan ryw ddiwrnod neu nes i chi barhau (gwesteiwyr)',
  'Go on with check-ins after a pause (hosts)': 'Parhau â’r cylchoedd holi ar ôl saib (gwesteiwyr)',
  'Close the open check-in early (hosts)': 'Cau’r cylch holi agored yn gynnar (gwesteiwyr)',
  'Choose weeks in which no check-in opens (hosts)': 'Dewis wythnosau pan nad oes cylch holi’n agor (gwesteiwyr)',
  'The questions of our own, and what to do with them (hosts)':
    'Ein cwestiynau ein hunain, a beth i’w wneud â nhw (gwesteiwyr)',
  'Propose something: advice, consent, consensus, unanimous or sign-on':
    'Cynnig rhywbeth: cyngor, cydsyniad, consensws, unfrydol neu lofnodi',
  'See what is open, what is decided and in force, and how we decide':
    'Gweld beth sydd ar agor, beth sydd wedi’i benderfynu, a sut rydym yn penderfynu',
  'Keep a standing mandate: what you may answer without asking inside':
    'Cadw mandad parhaol: beth y cewch ei ateb heb holi’n fewnol',
  'Ask everybody in private what they think of a few statements': 'Holi pawb yn breifat am eu barn ar ambell osodiad',
  'Answer an open sense check, in private': 'Ateb holi barn sydd ar agor, yn breifat',
  'Add a statement to an open sense check': 'Ychwanegu gosodiad at holi barn sydd ar agor',
  'Close a sense check early, once half of its time has passed or all have answered':
    'Cau holi barn yn gynnar, wedi hanner ei amser neu pan fydd pawb wedi ateb',
  'A worry, a plan, a line you hold, or something you have heard':
    'Pryder, cynllun, llinell rydych yn ei dal, neu rywbeth a glywsoch',
  'Say what worries you: from you, to the hosts only, or with no name':
    'Dweud beth sy’n eich poeni: gennych chi, i’r gwesteiwyr yn unig, neu heb enw',
  'Open “we have heard that…” as a difference to look at together':
    'Agor “rydym wedi clywed bod…” fel gwahaniaeth i edrych arno gyda’n gilydd',
  'Say what you plan: those with a line on it hear first, then every room':
    'Dweud eich cynllun: y rhai â llinell arno’n clywed gyntaf, yna pob ystafell',
  'Write down a line you hold: “we could not stay alongside…”, or take it back':
    'Nodi llinell rydych yn ei dal: “ni allem aros ochr yn ochr â…”, neu ei thynnu’n ôl',
  'See your lines, and those that others told everyone': 'Gweld eich llinellau, a’r rhai a ddywedodd eraill wrth bawb',
  'See the topics that lines and heads-ups are on': 'Gweld pynciau’r llinellau a’r geiriau ymlaen llaw',
  'Add a topic to the coalition’s list': 'Ychwanegu pwnc at restr y glymblaid',
  'Choose how long those with a line hear before every room does (hosts)':
    'Dewis am ba hyd y bydd y rhai â llinell yn clywed cyn pob ystafell (gwesteiwyr)',
  'A tender or grant for several of us: who stands back, who would bid (off at first)':
    'Tendr neu grant i sawl un ohonom: pwy sy’n camu’n ôl, pwy fyddai’n cynnig (wedi’i ddiffodd i ddechrau)',
  'Say what we do not share, so that it can be worked on': 'Dweud beth nad ydym yn ei rannu, er mwyn gweithio arno',
  'See what we do not share yet, and what would help': 'Gweld beth nad ydym yn ei rannu eto, a beth fyddai’n helpu',
  'Where we are': 'Ble rydym arni',
  'We will do something, alone or with others': 'Fe wnawn ni rywbeth, ar ein pen ein hunain neu gydag eraill',
  'One thing, small enough to finish': 'Un peth, digon bach i’w orffen',
  'By when': 'Erbyn pryd',
  'Together with': 'Ynghyd â',
  'Ask another organisation to do something': 'Gofyn i sefydliad arall wneud rhywbeth',
  'Ask for something': 'Gofyn am rywbeth',
  'What do you ask?': 'Beth rydych yn ei ofyn?',
  'One thing, small enough to answer': 'Un peth, digon bach i’w ateb',
  'Whom do you ask?': 'I bwy rydych yn gofyn?',
  'What is needed and offered in the coalition': 'Beth sydd ei angen ac ar gael yn y glymblaid',
  'Say what you need; it stays for a fortnight': 'Dweud beth sydd ei angen arnoch; mae’n aros am bythefnos',
  'Say what you could lend; it stays for a fortnight': 'Dweud beth y gallech ei fenthyg; mae’n aros am bythefnos',
  'Anyone up for…? Open for two days, and no promise': 'Pwy sydd am…? Ar agor am ddeuddydd, heb addewid',
  'We lead, and ask larger organisations to support us': 'Ni sy’n arwain, ac yn gofyn i sefydliadau mwy ein cefnogi',
  'We lead, you support': 'Ni’n arwain, chi’n helpu',
  'What do you lead?': 'Beth rydych yn ei arwain?',
  'What it is for, in a sentence': 'I beth mae, mewn brawddeg',
  'Whom do you ask to support you?': 'I bwy rydych yn gofyn am gefnogaeth?',
  'Say why we work together by default; I say it when somebody begins alone':
    'Dweud pam rydym fel arfer yn cydweithio; dywedaf hynny pan fydd rhywun yn dechrau ar ei ben ei hun',
  'Yes, but what would you need? Or: what is too vague?':
    'Ie, ond beth fyddai ei angen arnoch? Neu: beth sy’n rhy amhendant?',
  'A new date': 'Dyddiad newydd',
  'The new date': 'Y dyddiad newydd',
  'What is planned, and finding a time together': 'Beth sydd ar y gweill, a chanfod amser gyda’n gilydd',
  'Find a time that suits each organisation': 'Canfod amser sy’n gyfleus i bob sefydliad',
  'Arrange a small-group talk about an open difference': 'Trefnu sgwrs grŵp bach am wahaniaeth agored',
  'Read the last digest, and see when the next one comes': 'Darllen y crynodeb diwethaf, a gweld pryd daw’r nesaf',
  'Add something that changed, or a story, to the next digest':
    'Ychwanegu rhywbeth a newidiodd, neu stori, at y crynodeb nesaf',
  'Have the digest in private, or fewer messages for your organisation':
    'Cael y crynodeb yn breifat, neu lai o negeseuon i’ch sefydliad',
  'Look over the next digest before it is posted (hosts)':
    'Bwrw golwg dros y crynodeb nesaf cyn ei bostio (gwesteiwyr)',
  'Choose when the digest goes out (hosts)': 'Dewis pryd y mae’r crynodeb yn mynd allan (gwesteiwyr)',
  'Take a copy of it all': 'Cymryd copi o’r cyfan',
  'What we did with others, as text to copy; only for us':
    'Yr hyn a wnaethom gydag eraill, fel testun i’w gopïo; i ni’n unig',
  'Ask everybody in private whether we all mean the same by our purpose':
    'Holi pawb yn breifat a ydym i gyd yn deall ein diben yr un fath',
  'Start a coalition in this room': 'Dechrau clymblaid yn yr ystafell hon',
  'Name of the coalition': 'Enw’r glymblaid',
  'Start a coalition': 'Dechrau clymblaid',
  'We are here so that…': 'Rydym yma er mwyn…',
  'One sentence, at most 140 characters': 'Un frawddeg, 140 nod ar y mwyaf',
  'Time zone': 'Cylchfa amser',
  'Like Europe/London': 'Fel Europe/London',
  'Join with a code: this room, a colleague, or you on another platform':
    'Ymuno â chod: yr ystafell hon, cydweithiwr, neu chi ar blatfform arall',
  'Join with a code': 'Ymuno â chod',
  'The code': 'Y cod',
  'Like abcd-efgh-jkmn-pqrs': 'Fel abcd-efgh-jkmn-pqrs',
  'Say which organisation you are with, or change what it says about itself':
    'Dweud gyda pha sefydliad yr ydych, neu newid yr hyn a ddywed amdano’i hun',
  'Name of your organisation': 'Enw eich sefydliad',
  'Your organisation': 'Eich sefydliad',
  'What kind is it?': 'Pa fath ydyw?',
  'How many people work or volunteer there?': 'Faint sy’n gweithio neu’n gwirfoddoli yno?',
  'Led by people with lived experience?': 'Dan arweiniad pobl â phrofiad uniongyrchol?',
  'What do you hope to gain?': 'Beth rydych yn gobeithio ei gael?',
  Yes: 'Ie',
  No: 'Na',
  'Choose how your organisation takes part: core, supporting or watching':
    'Dewis sut mae eich sefydliad yn cymryd rhan: craidd, cefnogi neu wylio',
  'How do you take part?': 'Sut rydych yn cymryd rhan?',
  'Choose for whom you answer: yourself, your organisation, or still checking inside':
    'Dewis dros bwy rydych yn ateb: chi’ch hun, eich sefydliad, neu’n dal i holi’n fewnol',
  'For whom you answer': 'Dros bwy rydych yn ateb',
  'When I press a button, I answer…': 'Pan bwysaf fotwm, rwy’n ateb…',
  'Say the cause you share, and what you hope to gain': 'Dweud yr achos a rannwch, a’r hyn a obeithiwch ei gael',
  'Say how your organisation works: four sliders, and your own words':
    'Dweud sut mae eich sefydliad yn gweithio: pedwar llithrydd, a’ch geiriau eich hun',
  'See who is here: causes, hopes, and how each organisation works, in their own words':
    'Gweld pwy sydd yma: achosion, gobeithion, a sut mae pob sefydliad yn gweithio, yn eu geiriau eu hunain',
  'Ask everybody in private how they read our purpose': 'Holi pawb yn breifat sut maent yn deall ein diben',
  'Make a code that lets another room join (hosts)': 'Gwneud cod i ystafell arall ymuno (gwesteiwyr)',
  'Invite a room': 'Gwahodd ystafell',
  'Make a code for a colleague in your organisation': 'Gwneud cod i gydweithiwr yn eich sefydliad',
  'Make a code that says you are the same person on another platform':
    'Gwneud cod sy’n dweud mai chi yw’r un person ar blatfform arall',
  'You, elsewhere': 'Chi, rhywle arall',
  'See the codes that still work, and take one back': 'Gweld y codau sy’n dal i weithio, a thynnu un yn ôl',
  'What we are here for and how we work, and signing it': 'Pam rydym yma a sut rydym yn gweithio, a’i lofnodi',
  'See the rooms of the coalition, or take this one out': 'Gweld ystafelloedd y glymblaid, neu dynnu hon allan',
  'Become a host: duties, not powers. Or hand over.': 'Dod yn westeiwr: dyletswyddau, nid pwerau. Neu drosglwyddo.',
  'Set how we decide: what needs everybody’s yes, and what anybody may go ahead with':
    'Gosod sut rydym yn penderfynu: beth sydd angen ie pawb, a beth y caiff unrhyw un fwrw ymlaen ag ef',
  'What you can type': 'Beth y gallwch ei deipio',
  'Our pages on the web': 'Ein tudalennau ar y we',
  'A sense check': 'Holi barn',
  'They are only listed once they say yes': 'Dim ond wedi iddynt gytuno y’u rhestrir',
  'In a sentence': 'Mewn brawddeg',
  'We will…': 'Fe wnawn ni…',
  'What will you do?': 'Beth wnewch chi?',
  'Invite a colleague': 'Gwahodd cydweithiwr',
};
