import type { State } from '../coalition.js';
import type { Posting } from '../feature.js';
import { firstInMeeting } from '../joining/firstWord.js';
import { words as joiningWords } from '../joining/words.js';
import { everyRoom, inTurn, nameOf, namesOf } from '../members/who.js';
import { type Block, type Button, buttons, type Line, list, type Note, note, strong, text } from '../note.js';
import { isOpen, type Meeting } from './state.js';
import { suitsOf } from './suits.js';
import { words } from './words.js';

/** A card is looked after while its meeting can still change, and a fortnight after. */
const livelyMs = 14 * 24 * 60 * 60_000;

/** One card per meeting in every room, edited in place: from the search for a time to what came of it. */
export function show(state: State, now: Date): Posting[] {
  const lively = new Date(now.getTime() - livelyMs).toISOString();
  return [...state.meetings.all.values()]
    .filter(({ changed, begins }) => (begins ?? changed) >= lively)
    .flatMap((meeting) => {
      const card = meetingCard(state, meeting, now);
      return everyRoom(state.members).map((place) => ({
        key: `meeting.${meeting.id}`,
        place,
        note: card,
        since: meeting.made,
      }));
    });
}

/** What every room reads of a meeting. Totals only: which organisation a time suits is nobody else's business. */
export function meetingCard(state: State, meeting: Meeting, now: Date): Note {
  const { title, about, dropped } = meeting;
  if (dropped) return note(title, words.dropped[dropped], buttons(...again(meeting)));
  if (isOpen(meeting))
    return note(
      about ? words.talkTitle(title) : words.title(title),
      ...(about ? [words.talkHow] : []),
      list(slotLines(meeting)),
      ...place(meeting),
      text(words.how, { moment: meeting.closes }, '.'),
      buttons(
        {
          label: about ? words.join : words.say,
          opens: { action: 'meet answer', with: { id: meeting.id } },
          main: true,
        },
        { label: words.fix, opens: { action: 'meet settle', with: { id: meeting.id } } },
        { label: words.takeBack, does: { type: 'meeting.drop', id: meeting.id } },
      ),
    );
  return fixedCard(state, meeting, now);
}

const slotLines = (meeting: Meeting): Line[] =>
  suitsOf(meeting).map(({ slot, yes, maybe }) => [{ moment: meeting.slots[slot] ?? '' }, words.suits(yes, maybe)]);

function fixedCard(state: State, meeting: Meeting, now: Date): Note {
  const { members } = state;
  const { id, title, begins = '', about, told } = meeting;
  const isOver = begins <= now.toISOString();
  const inOrder = inTurn(told, id);
  const press: Button = isOver
    ? { label: words.whatCame, opens: { action: 'meet tell', with: { id } } }
    : { label: words.takeBack, does: { type: 'meeting.drop', id } };
  return note(
    words.fixedTitle(title).slice(0, 120),
    text(words.settledOn, { moment: begins }, '.'),
    ...place(meeting),
    ...(isOver ? [] : speaksFirst(state, meeting)),
    ...(inOrder.length > 0
      ? [
          text(strong(words.cameOfIt)),
          list(inOrder.map(({ organisation, words: said }) => [`${nameOf(members, organisation)}: ${said}`])),
        ]
      : []),
    buttons(
      ...(isOver ? [] : [{ label: words.toCalendar, opens: { action: 'meet calendar', with: { id } } }]),
      press,
      ...(about ? [{ label: words.seeDifferences, opens: { action: 'concern list' } }] : []),
    ),
  );
}

/** Who is new speaks first at their first meeting. */
function speaksFirst(state: State, meeting: Meeting): Block[] {
  const first = firstInMeeting(state, meeting);
  const facts = [{ name: joiningWords.speaksFirst, is: [namesOf(state.members, first)] }];
  return first.length > 0 ? [{ kind: 'facts', facts }] : [];
}

const place = ({ where }: Meeting): Block[] =>
  where ? [{ kind: 'facts', facts: [{ name: words.where, is: [where] }] }] : [];

const again = ({ about }: Meeting): Button[] => [
  { label: words.otherTimes, opens: about ? { action: 'meet talk', with: { about } } : { action: 'meet time' } },
];
