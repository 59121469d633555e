import type { State } from '../coalition.js';
import { ended, fitted } from '../disagreements/fit.js';
import { colon } from '../languages/setting.js';
import { nameOf, namesOf } from '../members/who.js';
import { type Block, type Button, buttons, type Fact, type Line, type Note, note, strong, text } from '../note.js';
import { titleOf } from '../stewards/hat.js';
import { words as stewardWords } from '../stewards/words.js';
import { stancesFor } from './deciding/answering.js';
import { mandatesOf } from './deciding/mandates.js';
import { bookBlocks } from './deciding/openBook.js';
import { answersOf, concernsOf, decidersOf, type Totals, totalsOf, waitingFor } from './deciding/rules.js';
import { refusals } from './deciding/words.js';
import { inReadingOrder } from './reading.js';
import { type Kind, type Stance, stances } from './shape.js';
import { stanceName } from './stanceNames.js';
import type { Proposal } from './state.js';
import { words } from './words.js';

/** Those closest are named, up to so many and one. */
const mostNamed = 6;
/** Characters that a card gives to what people would need, to the harm they see, and to notes. */
const roomForReasons = 500;

/** While it is open: for whom it is before anything else, then what is proposed, who decides, and how it stands. */
export function openCard(state: State, proposal: Proposal): Note {
  return note(
    words.head(words.kind[proposal.kind]),
    forWhomLine(proposal),
    text(strong(proposal.title)),
    ...(proposal.text ? [text(proposal.text)] : []),
    ...reopenedLines(proposal),
    { kind: 'facts', facts: facts(state, proposal) },
    ...standing(state, proposal),
    ...reasons(state, proposal),
    ...(proposal.lastCalled ? [text(words.overdue)] : []),
    text(proposal.kind === 'signon' ? words.whoSeesSigning : words.whoSees),
    ...bookBlocks(state, proposal),
    buttons(...stancesFor(proposal.kind).map((stance) => stanceButton(proposal, stance))),
    buttons(
      ...(proposal.kind === 'unanimous'
        ? [{ label: words.openBook, opens: { action: 'propose book', with: { id: proposal.id } } }]
        : []),
      { label: words.more, opens: { action: 'propose show', with: { id: proposal.id } } },
    ),
  );
}

/** Blank, it says so: it is never hidden. */
export const forWhomLine = ({ forWhom }: Pick<Proposal, 'forWhom'>): Block =>
  text(words.forWhom, strong(forWhom ?? words.notYet));

const reopenedLines = ({ reopened, outcome }: Proposal): Block[] => [
  ...(reopened ? [text(words.reopenedWhy, ended(reopened.reason))] : []),
  ...(reopened && outcome?.result === 'agreed' ? [text(words.saidBefore, ended(outcome.words))] : []),
];

/** Who proposes it, by name and organisation: no titles. */
export function proposerOf(state: Pick<State, 'members' | 'proposals'>, proposal: Proposal): string {
  const { by, opener, name, steward } = proposal;
  const { members } = state;
  const person = by === 'clock' ? undefined : members.people.get(by)?.name;
  const who = [person ?? name, opener && nameOf(members, opener)].filter((part) => part !== undefined).join(' · ');
  return steward ? stewardWords.openedAs(who, titleOf(state, steward)) : who;
}

export function facts(state: State, proposal: Proposal): Fact[] {
  const { because, equip } = proposal;
  return [
    { name: words.proposedBy, is: [proposerOf(state, proposal)] },
    { name: words.decides, is: [ended(whoDecides(state, proposal))] },
    ...(because ? [{ name: words.because, is: [because] }] : []),
    ...(equip ? [{ name: words.equip, is: [equip] }] : []),
    ...deadlines(proposal),
    ...mandateFact(proposal),
  ];
}

export function whoDecides(state: Pick<State, 'members' | 'proposals'>, proposal: Proposal): string {
  const { members } = state;
  const { kind, topic, closest, everyone, opener } = proposal;
  const { decide } = words;
  const names = (): string => {
    const all = inReadingOrder(members, proposal, closest);
    const more = all.length - mostNamed;
    return more > 1
      ? decide.andMore(
          all
            .slice(0, mostNamed)
            .map((id) => nameOf(members, id))
            .join(', '),
          more,
        )
      : namesOf(members, all);
  };
  if (kind === 'signon') return decide.signon;
  if (kind === 'unanimous') return decide.short(topic ?? '');
  if (closest.length > 0) return everyone ? decide.allThough(names()) : decide.closest(names());
  if (kind !== 'advice' || everyone) return decide.all;
  return decide.proposer(opener ? nameOf(members, opener) : proposerOf(state, proposal));
}

const deadlines = ({ soft, hard }: Proposal): Fact[] => {
  if (!hard) return [];
  return soft === hard
    ? [{ name: words.closes, is: [{ moment: hard }] }]
    : [
        { name: words.soft, is: [{ moment: soft }] },
        { name: words.hard, is: [{ moment: hard }] },
      ];
};

/** Numbers and days of the whole coalition; whose they are, only each organisation reads. */
export function mandateFact(proposal: Proposal): Fact[] {
  const { mine, director, boards, days } = mandatesOf(proposal);
  const told = [
    ...(mine > 0 ? [words.canAnswer(mine)] : []),
    ...(director > 0 ? [words.needDirector(director)] : []),
    ...(boards > 0 ? [words.needBoard(boards)] : []),
  ];
  if (told.length === 0) return [];
  const listed = days.flatMap((day, index): Line => [index === 0 ? colon() : ', ', { day }]);
  return [{ name: words.mandates, is: [told.join(', '), ...listed] }];
}

/** Totals in words, always in the same order; those nobody chose are left out. */
export function sayTotals(totals: Totals, kind: Kind): string {
  const counted = kind === 'signon' ? { ...words.counted, ...words.signed } : words.counted;
  const told = stances.filter((stance) => totals[stance] > 0).map((stance) => counted[stance](totals[stance]));
  return told.length > 0 ? told.join(', ') : words.nobodyYet;
}

/** How it stands: those who decide and those who advise apart, where there are both. */
export function standing(state: State, proposal: Proposal): Block[] {
  const { kind, answers, personal, stage } = proposal;
  const deciders = new Set(decidersOf(state, proposal));
  const advising = [...answers.keys()].filter((id) => !deciders.has(id));
  const both = advising.length > 0 || deciders.size < state.members.organisations.size;
  const line = (name: string, some: string[]) =>
    text(`${name}${colon()}${sayTotals(totalsOf(answersOf(proposal, some)), kind)}.`);
  const waiting = kind === 'unanimous' ? waitingFor(state, proposal) : 0;
  return [
    line(both && kind !== 'signon' ? words.deciding : stage === 'closed' ? words.inTheEnd : words.soFar, [...deciders]),
    ...(advising.length > 0 ? [line(words.advising, advising)] : []),
    ...(waiting > 0 ? [text(refusals.waitingFor(waiting))] : []),
    ...(personal.size > 0
      ? [
          text(
            `${words.forThemselves}${colon()}${words.forThemselvesHow(sayTotals(totalsOf(personal.values()), kind))}.`,
          ),
        ]
      : []),
  ];
}

/** Conditions, harms and sentences with no name: those of the small and the closest first. */
function reasons(state: State, proposal: Proposal): Block[] {
  const concerns = concernsOf(state, proposal);
  const of = (wanted: 'reservation' | 'block') =>
    concerns.filter(({ stance }) => stance === wanted).map(({ words: said }) => said);
  const told = (label: string, said: string[]): Block[] => {
    const different = [...new Set(said)];
    return different.length > 0 ? [text(label, ended(fitted(different, roomForReasons)))] : [];
  };
  return [
    ...told(state.proposals.ways.mode === 'alliance' ? words.best : words.beside, sentences(state, proposal)),
    ...told(words.needs, of('reservation')),
    ...told(words.harms, of('block')),
  ];
}

/** What those who are content wrote beside it. */
function sentences({ members }: State, proposal: Proposal): string[] {
  if (proposal.kind === 'signon') return [];
  return inReadingOrder(members, proposal, proposal.answers.keys()).flatMap((organisation) => {
    const said = proposal.answers.get(organisation);
    return said?.stance === 'content' && said.words ? [said.words] : [];
  });
}

/** Most answers are one press; a reservation and a block open the form for their reason. */
export function stanceButton({ id, kind }: Proposal, stance: Stance): Button {
  const label = stanceName(stance, kind);
  if (stance === 'reservation') return { label, opens: { action: 'propose reservation', with: { id } } };
  if (stance === 'block') return { label, opens: { action: 'propose block', with: { id } } };
  return { label, does: { type: 'proposal.answer', id, stance } };
}
