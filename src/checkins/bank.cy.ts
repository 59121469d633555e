import type { Translated } from '../languages/tables.js';
import type { bank } from './bank.js';

export const cy: Translated<typeof bank> = {
  story: [
    'Pryd y cododd rhywun y ffôn yn ddiweddar yn lle anfon ffurflen?',
    'Soniwch am foment pan edrychai dau sefydliad fel un.',
    'Pwy wnaeth rywbeth bach y mis hwn a newidiodd ddiwrnod rhywun?',
    'Pryd y newidiodd rhywun rydych yn gweithio drosto eich ffordd o weithio?',
    'Beth aeth o’i le, a phwy helpodd i’w unioni?',
    'Beth a welsoch yn ddiweddar yr hoffech weld mwy ohono?',
  ],
  feeling: [
    'Sut deimlad yw gweithio gyda’r gweddill ohonom nawr? Mae un gair yn ddigon.',
    'Beth fu’n drwm yn ddiweddar, a beth fu’n ysgafn?',
    'Pryd ddiwethaf roeddech yn falch ichi ddod i un o’n cyfarfodydd?',
    'Beth fyddai’n ei gwneud yn haws dweud na wrthym?',
    'A oes rhywbeth yn ein gwaith gyda’n gilydd sy’n eich poeni ychydig?',
    'Beth hoffech i rywun yma ei ofyn i chi?',
  ],
  relation: [
    'Pe baem wedi addo gormod, gallem ddweud hynny yma.',
    'Gwn pwy i’w ffonio yma pan aiff rhywbeth o’i le.',
    'Byddai pobl yma’n dweud wrthym pe baem yn eu ffordd.',
    'Mae’r amser a dreuliwn gyda’n gilydd yn amser da.',
    'Gallwn anghytuno yma a chael cinio gyda’n gilydd o hyd.',
    'Gwrandewir ar sefydliadau bach yma gymaint ag ar rai mawr.',
  ],
  human: [
    'Beth wnaeth ichi chwerthin yr wythnos hon?',
    'At beth rydych yn edrych ymlaen nad oes a wnelo ddim â gwaith?',
    'Beth wnaech chi â phrynhawn rhydd?',
    'Beth a ddysgoch yn ddiweddar nad oeddech yn ei ddisgwyl?',
    'Pa gân, gawl neu dro sy’n eich cadw i fynd?',
    'Pwy a ddysgodd ichi wneud y gwaith hwn?',
  ],
};
