import { z } from 'zod';
import { openDifferences } from '../src/disagreements/state.js';
import { isRefusal, type Refusal, refuse } from '../src/feature.js';
import { words as introductionWords } from '../src/introductions/words.js';
import { meetingCard } from '../src/meetings/cards.js';
import { isOpen, type Meeting } from '../src/meetings/state.js';
import { words } from '../src/meetings/words.js';
import type { Moment } from '../src/names.js';
import { type Button, buttons, type Choice, type Line, list, note, sayMoment, text } from '../src/note.js';
import { readMoment } from '../src/rhythm/day.js';
import { type Action, type Asking, action, option } from './command.js';
import { toCalendar } from './meetCalendar.js';
import { introductionActions } from './people.js';

const slotsOption = () => option.long({ label: words.slots, hint: words.slotsHint, max: 600 });
const whereOption = () => option.shortIfAny({ label: words.where, hint: words.whereHint });
const untilOption = () => option.choice({ label: words.until, of: words.untils, initial: '72' });

/** The instants meant, a line each; the first line that says none is a refusal that quotes it. */
function slotsMeant(typed: string, { state, now }: Asking): Moment[] | Refusal {
  const lines = typed
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => readMoment(line, state.members.zone, now) ?? { line });
  const unread = read.find((one) => typeof one !== 'string');
  return unread === undefined
    ? (read as Moment[])
    : refuse(words.unknownTime(typeof unread === 'object' ? unread.line : ''));
}

const meetingMeant = ({ state }: Asking, id: string | undefined): Meeting | undefined =>
  state.meetings.all.get(id ?? `m${state.meetings.all.size}`);

const asCard = (asking: Asking, id: string | undefined, said: string) => {
  const meeting = meetingMeant(asking, id);
  return meeting
    ? note(undefined, said, ...meetingCard(asking.state, meeting, asking.now).blocks)
    : note(undefined, said);
};

const listed = action({
  name: 'meet list',
  about: 'What is planned, and finding a time together',
  options: z.object({}),
  answer: ({ state, now, organisation }) => {
    const all = [...state.meetings.all.values()];
    const open = all.filter(isOpen);
    const ahead = all.flatMap(({ title, begins }) => (begins && begins > now.toISOString() ? [{ title, begins }] : []));
    const lines: Line[] = [
      ...ahead
        .sort((a, b) => (a.begins < b.begins ? -1 : 1))
        .map(({ title, begins }) => [words.plannedLine(title), { moment: begins }]),
      ...open.map(({ title, closes }) => [words.openLine(title), { moment: closes }]),
    ];
    const toAnswer = open.filter(({ answers }) => !answers.has(organisation ?? '')).slice(0, 3);
    return note(
      words.listTitle,
      ...(lines.length > 0 ? [list(lines)] : [words.nothing]),
      buttons(
        ...toAnswer.map(
          ({ id }): Button => ({
            label: words.answerThis(id),
            opens: { action: 'meet answer', with: { id } },
            main: true,
          }),
        ),
        { label: words.timeTitle, opens: { action: 'meet time' } },
        { label: words.talkFormTitle, opens: { action: 'meet talk' } },
        { label: introductionWords.title, opens: { action: 'meet people' } },
      ),
    );
  },
});

const time = action({
  name: 'meet time',
  about: 'Find a time that suits each organisation',
  title: words.timeTitle,
  main: 'title',
  options: z.object({
    title: option.short({ label: words.about, hint: words.aboutHint, max: 80 }),
    slots: slotsOption(),
    where: whereOption(),
    hours: untilOption(),
  }),
  does: ['meeting.propose'],
  form: ({ state }) => ({ intro: [words.zoneIntro(state.members.zone)] }),
  intent: ({ title, slots, where, hours }, asking) => {
    const meant = slotsMeant(slots, asking);
    if (isRefusal(meant)) return meant;
    return { type: 'meeting.propose', title, slots: meant, hours: Number(hours), ...(where ? { where } : {}) };
  },
  answer: (asking) => asCard(asking, undefined, words.proposed),
});

const differencesToTalk = ({ state }: Asking): Choice[] =>
  openDifferences(state.disagreements)
    .slice(-25)
    .map(({ id, unshared }) => ({ value: id, label: unshared.slice(0, 75) }));

const talk = action({
  name: 'meet talk',
  about: 'Arrange a small-group talk about an open difference',
  title: words.talkFormTitle,
  options: z.object({
    about: option.oneOf({ label: words.whichDifference }),
    slots: slotsOption(),
    where: whereOption(),
    hours: untilOption(),
  }),
  form: (asking) => {
    const choices = differencesToTalk(asking);
    if (choices.length === 0)
      return {
        instead: note(
          undefined,
          words.noDifferences,
          buttons({ label: words.timeTitle, opens: { action: 'meet time' } }),
        ),
      };
    return { intro: [words.talkHow, ' ', words.zoneIntro(asking.state.members.zone)], fields: { about: { choices } } };
  },
  intent: ({ about, slots, where, hours }, asking) => {
    const meant = slotsMeant(slots, asking);
    if (isRefusal(meant)) return meant;
    const difference = asking.state.disagreements.differences.get(about);
    if (!difference) return refuse(words.unknownDifference);
    const title = difference.unshared.slice(0, 80);
    return { type: 'meeting.propose', title, slots: meant, hours: Number(hours), about, ...(where ? { where } : {}) };
  },
  answer: (asking) => asCard(asking, undefined, words.proposed),
});

const choicesOf = ({ slots }: Meeting, { state }: Asking): Choice[] =>
  slots.map((slot, index) => ({ value: String(index), label: sayMoment(slot, state.members.zone) }));
const numbers = (chosen: string[]): number[] => chosen.map(Number).filter(Number.isInteger);

const answer = action({
  name: 'meet answer',
  about: 'Say which times suit your organisation',
  title: words.answerTitle,
  hidden: true,
  options: z.object({
    id: z.string(),
    yes: option.severalIfAny({ label: words.suitsUs }),
    maybe: option.severalIfAny({ label: words.ifNeedBe }),
  }),
  does: ['meeting.answer'],
  form: (asking, { id }) => {
    const meeting = meetingMeant(asking, id);
    if (!meeting || !isOpen(meeting))
      return { instead: note(undefined, meeting ? words.settledAlready : words.unknown) };
    const choices = choicesOf(meeting, asking);
    const own = meeting.answers.get(asking.organisation ?? '');
    const field = (slots: number[] | undefined) => ({ choices, ...(slots ? { initial: slots.join(',') } : {}) });
    return { intro: [words.answerIntro(meeting.title)], fields: { yes: field(own?.yes), maybe: field(own?.maybe) } };
  },
  intent: ({ id, yes, maybe }) => ({ type: 'meeting.answer', id, yes: numbers(yes), maybe: numbers(maybe) }),
  answer: (asking, intent) => {
    const meeting = intent?.type === 'meeting.answer' ? meetingMeant(asking, intent.id) : undefined;
    return note(undefined, ...(meeting ? [text(words.answered, { moment: meeting.closes }, '.')] : [words.unknown]));
  },
});

const settle = action({
  name: 'meet settle',
  about: 'Settle a time before everybody has answered',
  title: words.fixTitle,
  hidden: true,
  options: z.object({ id: z.string(), slot: option.oneOf({ label: words.fixLabel }) }),
  does: ['meeting.fix', 'meeting.drop'],
  form: (asking, { id }) => {
    const meeting = meetingMeant(asking, id);
    return meeting
      ? { fields: { slot: { choices: choicesOf(meeting, asking) } } }
      : { instead: note(undefined, words.unknown) };
  },
  intent: ({ id, slot }) => ({ type: 'meeting.fix', id, slot: Number(slot) }),
  answer: (_, intent) => note(undefined, intent?.type === 'meeting.drop' ? words.takenBack : words.fixed),
});

const tell = action({
  name: 'meet tell',
  about: 'Say what came of a talk',
  title: words.tellTitle,
  hidden: true,
  options: z.object({ id: z.string(), words: option.long({ label: words.tellLabel, hint: words.tellHint }) }),
  does: ['meeting.tell'],
  intent: ({ id, words: said }) => ({ type: 'meeting.tell', id, words: said }),
  answer: () => note(undefined, words.toldThanks),
});

export const meet: Action[] = [listed, time, talk, answer, settle, tell, toCalendar, ...introductionActions];
