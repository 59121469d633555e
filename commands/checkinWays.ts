import { z } from 'zod';
import { words } from '../src/checkins/words.js';
import { refuse } from '../src/feature.js';
import { keptFor } from '../src/lasting/cards.js';
import { nobodyYet } from '../src/members/sayWho.js';
import { firstAccount } from '../src/members/who.js';
import type { PersonId } from '../src/names.js';
import { buttons, list, note, strong, text } from '../src/note.js';
import { dayOf, readDay } from '../src/rhythm/day.js';
import { seens } from '../src/seen/seen.js';
import { seenWords } from '../src/seen/words.js';
import { backButton, betweenRounds, ownWords, questionsIn, roundMeant, sayButton } from './checkinRound.js';
import { say } from './checkinSay.js';
import { type Action, type Asking, action, actionOnSealed, option } from './command.js';
import { offered } from './entryNote.js';

const ways = actionOnSealed({
  name: 'checkin ways',
  about: 'Other ways to answer: one question, a colleague, later',
  options: z.object({}),
  answer: (asking) => {
    const round = roundMeant(asking, undefined);
    if (!round) return betweenRounds(asking);
    return note(
      words.otherWaysTitle,
      words.oneByOne,
      buttons(...round.questions.map((question) => sayButton(round.id, question))),
      words.elseWhere,
      buttons(
        { label: words.handOn, opens: { action: 'checkin hand' } },
        { label: words.away, opens: { action: 'checkin away' } },
        { label: words.whoSeesTitle, opens: { action: 'checkin seen' } },
      ),
    );
  },
});

const seen = action({
  name: 'checkin seen',
  about: 'Who sees what I write, explained',
  hidden: true,
  options: z.object({}),
  answer: ({ state }) =>
    note(
      words.whoSeesTitle,
      list(seens.map((who) => [strong(`${seenWords.choices[who]}. `), words.seensMean[who]])),
      words.figuresMean,
      keptFor(state, 'answers'),
    ),
});

const hand = actionOnSealed({
  name: 'checkin hand',
  about: 'Ask a colleague to answer the open check-in instead of you',
  title: words.handOnTitle,
  options: z.object({ to: option.oneOf({ label: words.handOnLabel }) }),
  form: (asking) => {
    const round = roundMeant(asking, undefined);
    if (!round) return { instead: betweenRounds(asking) };
    const choices = colleaguesOf(asking).map(({ person, name }) => ({ value: person, label: name }));
    const invite = { label: words.inviteColleague, opens: { action: 'setup colleague' }, main: true as const };
    if (choices.length === 0) return { instead: note(undefined, words.noColleague, buttons(invite)) };
    return { intro: [words.handOnHow], fields: { to: { choices } } };
  },
  intent: ({ to }, asking) => {
    const round = roundMeant(asking, undefined);
    const person = colleaguesOf(asking).find((one) => one.person === to || one.name.toLowerCase() === to.toLowerCase());
    if (!round) return refuse(words.noneOpen);
    return { type: 'checkin.handOn', id: round.id, to: person?.person ?? asking.person };
  },
  answer: ({ state: { members } }, intent) => {
    if (intent?.type !== 'checkin.handOn') return note(undefined, words.noneOpen);
    const name = members.people.get(intent.to)?.name ?? '';
    return note(undefined, members.unreachable.has(intent.to) ? words.handedClosed(name) : words.handed(name));
  },
});

/** The other people who answer for the same organisation, each once. */
function colleaguesOf({ state: { members }, organisation, person }: Asking): { person: PersonId; name: string }[] {
  const all = members.organisations.get(organisation ?? '')?.delegates ?? [];
  const own = firstAccount(members, person);
  const others = all.filter((one) => firstAccount(members, one) === one && one !== own);
  return others.map((one) => ({ person: one, name: members.people.get(one)?.name ?? '' }));
}

const away = action({
  name: 'checkin away',
  about: 'Tell me that your organisation is away until a day: I am quiet until then',
  title: words.awayTitle,
  main: 'until',
  atOnce: true,
  options: z.object({ until: option.short({ label: words.awayLabel, hint: words.awayHint }) }),
  does: ['checkin.goAway', 'checkin.comeBack'],
  form: ({ organisation }) => (organisation ? { intro: [words.awayHow] } : { instead: nobodyYet() }),
  intent: ({ until }, { state, now }) => {
    const read = readDay(until, state.members.zone, now);
    return read ? { type: 'checkin.goAway', until: read.day } : refuse(words.unknownDay);
  },
  answer: ({ state: { checkins, members }, organisation, now }) => {
    const until = checkins.away.get(organisation ?? '');
    return until && until > dayOf(now, members.zone)
      ? note(undefined, text(words.awayUntil, { day: until }, '.'), words.awayHow, buttons(backButton()))
      : note(undefined, words.welcomeBack);
  },
});

const copy = action({
  name: 'checkin copy',
  about: 'Send me a copy of what we sent',
  hidden: true,
  options: z.object({ id: z.string() }),
  does: ['checkin.sendCopy'],
  intent: ({ id }) => ({ type: 'checkin.sendCopy', id }),
  answer: () => note(undefined, words.copyComes),
});

/** A story told in the check-in goes to the digest by one press. */
const story = actionOnSealed({
  name: 'checkin story',
  about: 'Offer the story of this check-in to the digest',
  hidden: true,
  options: z.object({ id: z.string() }),
  intent: ({ id }, asking) => {
    const question = questionsIn(asking, id).find(({ about }) => about === 'story');
    const told = question && ownWords(asking, id, question);
    if (told?.seen !== 'everyone') return refuse(words.noStory);
    return { type: 'digest.add', kind: 'story', words: told.words };
  },
  answer: (asking) => offered(asking, words.storyOffered),
});

export const checkinWays: Action[] = [ways, say, seen, hand, away, copy, story];
