import { ask, newDelivery, remembered, say, sayOffline, setOffline } from './ask.js';
import { askFirst, setTime } from './clock.js';
import { drawFace, make, sayPage } from './draw.js';
import { openForm } from './form.js';
import { drawRooms, putMessage, showAnswer, showTab } from './rooms.js';

const byId = (id) => document.getElementById(id);
/** Everything the page was told: rooms, cast, messages, words, and `me`, the person looked through. */
let page;
let events;

const reader = () => ({ zone: page.me.zone, home: page.coalition.zone, words: page.words, name: page.me.name });

/** Shows a private answer, or opens the form that was asked for. True: it arrived. */
function meet(outcome, where) {
  if (outcome.refused) say(outcome.refused);
  if (outcome.message) {
    putMessage(outcome.message, page, doings);
    showAnswer(outcome.message);
  }
  if (outcome.form) {
    const { form } = outcome;
    openForm(form, reader(), async (values) => {
      const sent = await ask('/submitted', { ...where, wire: form.wire, values, delivery: newDelivery() });
      if (sent.problems) return { problems: sent.problems };
      if (sent.refused) return { failed: sent.refused };
      meet(sent, where);
      return undefined;
    });
  }
  return !outcome.refused;
}

const doings = {
  become(key) {
    location.hash = key;
  },
  async typed(room, line) {
    const where = { as: page.me.key, room };
    return meet(await ask('/typed', { ...where, line, delivery: newDelivery() }), where);
  },
  async press(message, wire, button) {
    const room = message.private ? message.room : message.place;
    if (room && room !== page.me.room) {
      say(page.words.pressElsewhere);
      document.querySelector(`[data-key="${room}"] .others button`)?.focus();
      return;
    }
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    const where = { as: page.me.key, ...(room ? { room } : {}) };
    const from = message.whisper ? { from: message.id } : {};
    const outcome = await ask('/pressed', { ...where, ...from, wire, delivery: newDelivery() });
    meet(outcome, where);
    // The next answer takes this one's place, so the focus goes with it.
    if (message.whisper && outcome.message) byId(`m${outcome.message.id}`)?.focus({ preventScroll: true });
    button.removeAttribute('aria-busy');
  },
  dismiss: ({ id }) => ask('/dismissed', { as: page.me.key, id }),
};

function drawCast() {
  const people = page.cast.map((one) => {
    const choose = () => doings.become(one.key);
    const radio = make('input', {
      type: 'radio',
      name: 'me',
      value: one.key,
      checked: one.key === page.me.key,
      on: { change: choose },
    });
    return make(
      'label',
      { class: 'person', 'data-person': one.key },
      radio,
      drawFace(one),
      make('span', { class: 'who' }, make('b', {}, one.name), make('small', {}, one.from)),
      make('span', {
        class: 'dot',
        role: 'img',
        'aria-label': page.words.waiting,
        title: page.words.waiting,
        hidden: true,
      }),
    );
  });
  const focused = byId('cast').contains(document.activeElement);
  byId('cast').replaceChildren(byId('cast').querySelector('legend'), ...people);
  const mine = byId('cast').querySelector('input:checked');
  if (focused) mine.focus();
  byId('cast').scrollLeft = mine.parentElement.offsetLeft - byId('cast').clientWidth / 2;
}

const showWaiting = (waiting) => {
  for (const person of document.querySelectorAll('.person'))
    person.querySelector('.dot').hidden =
      !waiting.includes(person.dataset.person) || person.dataset.person === page.me.key;
};

/** Looks through one person's eyes: everything at first, then whatever happens. */
function look(as) {
  events?.close();
  events = new EventSource(`/events?as=${encodeURIComponent(as)}`);
  const on = (name, then) => events.addEventListener(name, ({ data }) => then(JSON.parse(data)));
  on('everything', (everything) => {
    const shows = byId('rooms').dataset.shows;
    const same = page?.me.key === as;
    page = { ...everything, me: everything.cast.find(({ key }) => key === as), ready: false };
    sayPage(page.words, page.language);
    setOffline(page.words.offline);
    drawCast();
    showWaiting(page.waiting);
    drawRooms(page, doings);
    showTab(same && shows ? shows : page.me.room);
    setTime(everything, page.coalition.zone);
    page.ready = true;
    document.body.classList.remove('offline');
  });
  on('message', (message) => putMessage(message, page, doings));
  on('gone', ({ id }) => byId(`m${id}`)?.remove());
  on('waiting', showWaiting);
  on('time', (time) => setTime(time));
  on('full', ({ refused }) => {
    events.close();
    say(refused);
  });
  events.addEventListener('error', () => {
    // A name nobody in the cast has: the server closed the door for good.
    if (!page && as !== 'amal' && events.readyState === EventSource.CLOSED) return look('amal');
    if (!document.body.classList.contains('offline')) sayOffline();
    document.body.classList.add('offline');
  });
}

askFirst(
  'afresh',
  'afreshDialog',
  () => undefined,
  async () => {
    const begun = await ask('/afresh', {});
    if (begun.refused) say(begun.refused);
  },
);

const named = (key) => (key && /^[a-z]+$/.test(key) && key !== 'rooms' ? key : undefined);
function choose() {
  const key = named(location.hash.slice(1)) ?? page?.me.key ?? named(remembered.get('me')) ?? 'amal';
  if (key === page?.me.key) return;
  remembered.set('me', key);
  look(key);
}
addEventListener('hashchange', choose);
const welcome = byId('welcome');
welcome.open = remembered.get('welcome') !== 'closed';
welcome.addEventListener('toggle', () => remembered.set('welcome', welcome.open ? 'open' : 'closed'));
choose();
