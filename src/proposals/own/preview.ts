import type { State } from '../../coalition.js';
import { shorten } from '../../disagreements/fit.js';
import { words as topicWords } from '../../lines/askedAboutWords.js';
import { type Block, type Button, buttons, type Note, note, strong, text } from '../../note.js';
import { heavinessOf } from '../../plainly/plainly.js';
import { words as plainWords } from '../../plainly/words.js';
import { cautionsIn } from '../caution.js';
import { asConsent } from '../deciding/drafting.js';
import { itemFor, lineTopicFor, topicFor } from '../goAhead.js';
import { headOf } from '../match.js';
import { facts, forWhomLine } from '../roomCard.js';
import { senseCheckOf } from '../senseCheck.js';
import type { Proposal } from '../state.js';
import { words as cards } from '../words.js';
import { ownWords as words } from './words.js';

/** A draft as its own organisation looks it over: what to mind, how it will read, and what can be done with it. */
export function previewNote(state: State, proposal: Proposal): Note {
  const { id, title, text: said, forWhom, stage, until } = proposal;
  const found = cautionsIn(title, said, forWhom);
  const hints = hintsFor(state, proposal);
  const closing = { name: cards.closes, is: [until ? { day: until } : words.aWeekOn] };
  return note(
    words.previewTitle,
    stage === 'queued' ? words.queued : words.previewHow,
    ...(found.length > 0 ? [text(strong(words.caution(found)))] : []),
    ...(stage === 'queued' ? [] : plainHint(proposal)),
    ...hints,
    { kind: 'rule' },
    text(strong(cards.kind[proposal.kind])),
    forWhomLine(proposal),
    text(strong(title)),
    ...(said ? [text(said)] : []),
    { kind: 'facts', facts: [...facts(state, proposal), closing] },
    text(proposal.kind === 'signon' ? cards.whoSeesSigning : cards.whoSees),
    buttons(
      ...(stage === 'queued' ? [] : pressesFor(state, proposal, found.length > 0)),
      { label: topicWords.tag, opens: { action: 'propose about', with: { thing: id } } },
      { label: words.layDown, does: { type: 'proposal.withdraw', id } },
    ),
  );
}

function pressesFor(state: State, proposal: Proposal, cautioned: boolean): Button[] {
  const { id, kind, topic, sets } = proposal;
  const given = { id };
  const mayPost = kind !== 'unanimous' || topic !== undefined;
  const post: Button = {
    label: cautioned ? words.postAnyway : words.post,
    does: { type: 'proposal.post', id },
    main: true,
  };
  return [
    ...(mayPost ? [post] : []),
    ...(sets ? [] : [{ label: cards.change, opens: { action: 'propose redraft', with: given } }]),
    { label: cards.whoIsClosest, opens: { action: 'propose place', with: given } },
    ...(senseCheckOf(state, proposal)
      ? []
      : [{ label: words.senseCheckFirst, opens: { action: 'propose checkfirst', with: given } }]),
  ];
}

/** Long, or full of words that keep people out: the way to say it shorter. */
function plainHint({ id, title, text: said, forWhom, sets }: Proposal): Block[] {
  const found = sets ? undefined : heavinessOf(title, said, forWhom);
  return found
    ? [
        text(plainWords.hint(found)),
        buttons({ label: plainWords.shorter, opens: { action: 'propose redraft', with: { id } } }),
      ]
    : [];
}

/** What the proposer may want to know first. All of it suggests, none of it blocks. */
function hintsFor(state: State, proposal: Proposal): Block[] {
  const { id } = proposal;
  const check = senseCheckOf(state, proposal);
  const checked = check ? [text(check.closed ? words.checked : words.checking)] : [];
  const consent = check?.closed && proposal.kind !== 'consent' ? [buttons(asConsent(proposal))] : [];
  const item = itemFor(state, proposal);
  const lineTopic = lineTopicFor(state, proposal);
  if (item && lineTopic)
    return [
      ...checked,
      text(words.line(lineTopic)),
      buttons({ label: words.headsUp, opens: { action: 'concern headsup' } }),
    ];
  if (item)
    return [
      text(words.goAhead(headOf(item.words))),
      buttons(
        { label: words.justTell, does: { type: 'proposal.tell', id }, main: true },
        { label: words.adviceAnyway, does: { type: 'proposal.post', id, as: 'advice' } },
      ),
    ];
  return [...checked, ...consent, ...shortListHints(state, proposal)];
}

function shortListHints(state: State, proposal: Proposal): Block[] {
  const { id, kind, topic } = proposal;
  const press = (number: number, topicWords: string): Button => ({
    label: shorten(words.makeUnanimous(headOf(topicWords)), 75),
    does: { type: 'proposal.topic', id, topic: number },
  });
  if (kind === 'unanimous' && !topic) {
    const topics = state.proposals.ways.unanimous;
    return [
      text(topics.length > 0 ? words.whichTopic : words.noTopics),
      buttons(...topics.map((item, index) => press(index + 1, item.words)), asConsent(proposal)),
    ];
  }
  const about = kind === 'unanimous' || kind === 'signon' ? undefined : topicFor(state, proposal);
  return about ? [text(words.shortList(headOf(about.item.words))), buttons(press(about.number, about.item.words))] : [];
}
