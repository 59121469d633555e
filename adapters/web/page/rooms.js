import { dayIn, drawFace, drawMessage, make } from './draw.js';

const main = document.getElementById('rooms');
const tabs = document.getElementById('tabs');
const wordsOf = (commands) => [...new Set(commands.map(({ name }) => name.split(' ')[0]))];

/** Draws every room and the private column anew, with all that was said in them. */
export function drawRooms(page, doings) {
  const { rooms, words, commands } = page;
  const suggestions = make(
    'datalist',
    { id: 'suggestions' },
    commands.map(({ name, about }) => make('option', { value: name }, about)),
  );
  main.replaceChildren(suggestions, ...rooms.map((room) => drawRoom(room, page, doings)), drawPrivate(page));
  const all = [
    ...rooms.map(({ key, home }) => [key, home.replace(/ (workspace|server)$/, '')]),
    ['private', words.privateTab],
  ];
  tabs.replaceChildren(
    ...all.map(([key, label]) =>
      make('button', { type: 'button', 'data-tab': key, on: { click: () => showTab(key) } }, label),
    ),
  );
  for (const message of page.messages) putMessage(message, page, doings);
  for (const log of main.querySelectorAll('.log')) log.scrollTop = log.scrollHeight;
  delete main.dataset.shows;
}

/** On a narrow screen one room is shown at a time. */
export function showTab(key) {
  const log = document.getElementById(`log-${key}`);
  const first = log && log.dataset.shown === undefined;
  main.dataset.shows = key;
  for (const room of main.querySelectorAll('section')) room.classList.toggle('shown', room.dataset.key === key);
  for (const tab of tabs.children) {
    tab.setAttribute('aria-current', String(tab.dataset.tab === key));
    if (tab.dataset.tab === key) tab.classList.remove('news');
  }
  if (!first) return;
  log.dataset.shown = 'yes';
  log.scrollTop = log.scrollHeight;
}

function drawRoom(room, page, doings) {
  const { me, words } = page;
  const title = `title-${room.key}`;
  return make(
    'section',
    { class: `room ${room.looks}`, 'data-key': room.key, 'aria-labelledby': title },
    make('header', {}, make('p', { class: 'home' }, room.home), make('h2', { id: title }, `# ${room.name}`)),
    drawLog(room.key, `${room.home}, ${room.name}`, me.room === room.key, words.emptyRoom),
    me.room === room.key ? drawBox(room, page, doings) : drawOthers(room, page, doings),
  );
}

function drawPrivate({ me, words }) {
  return make(
    'section',
    { class: 'room private', 'data-key': 'private', 'aria-labelledby': 'title-private' },
    make(
      'header',
      {},
      make('p', { class: 'home' }, words.privateTitle),
      make('h2', { id: 'title-private' }, drawFace(me), make('span', {}, me.name, make('small', {}, me.from))),
    ),
    drawLog('private', words.privateTitle, true, words.emptyPrivate),
  );
}

/** Only what concerns the reader is read aloud as it comes. */
const drawLog = (key, label, aloud, empty) =>
  make('div', {
    class: 'log',
    id: `log-${key}`,
    role: 'log',
    tabindex: '0',
    'aria-label': label,
    'aria-live': aloud ? 'polite' : 'off',
    'data-empty': empty,
  });

function drawBox(room, { words, commands }, { typed }) {
  const id = `line-${room.key}`;
  const input = make('input', {
    id,
    type: 'text',
    list: 'suggestions',
    autocomplete: 'off',
    autocapitalize: 'none',
    maxlength: '2000',
    placeholder: 'commit we will…',
  });
  const submit = async (event) => {
    event.preventDefault();
    if (await typed(room.key, input.value)) input.value = '';
  };
  const suggest = (word) => () => {
    input.value = `${word} `;
    input.focus();
  };
  const known = wordsOf(commands).filter((word) => word !== 'home' && word !== 'help');
  return make(
    'form',
    { class: 'box', on: { submit } },
    make(
      'div',
      { class: 'line' },
      make('label', { for: id }, '/moot', make('span', { class: 'unseen' }, ` · ${room.name}`)),
      input,
      make('button', { type: 'submit', class: 'main' }, words.send),
    ),
    make(
      'p',
      { class: 'suggested' },
      known.map((word) => make('button', { type: 'button', class: 'link', on: { click: suggest(word) } }, word)),
    ),
  );
}

function drawOthers(room, { me, cast, words }, { become }) {
  const here = cast.filter((one) => one.room === room.key);
  return make(
    'p',
    { class: 'others', tabindex: '-1' },
    `${words.notHere.replace('{name}', me.name)} `,
    here.map((one) =>
      make('button', { type: 'button', on: { click: () => become(one.key) } }, drawFace(one), one.name),
    ),
  );
}

/** Hangs a new message, or draws it again where it hangs. The reader keeps their place, and the focus theirs. */
export function putMessage(message, page, doings) {
  const key = message.private ? 'private' : message.place;
  const log = document.getElementById(`log-${key}`);
  if (!log) return;
  const reader = { zone: page.me.zone, home: page.coalition.zone, words: page.words, name: page.me.name };
  const drawn = drawMessage(message, reader, doings);
  const before = document.getElementById(drawn.id);
  if (before) {
    const focused = before.contains(document.activeElement) ? document.activeElement : undefined;
    before.replaceWith(drawn);
    if (focused)
      (
        (focused.dataset.wire &&
          [...drawn.querySelectorAll('button')].find(({ dataset }) => dataset.wire === focused.dataset.wire)) ||
        drawn
      ).focus({ preventScroll: true });
    return;
  }
  const day = dayIn(message.at, page.me.zone);
  const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  if (log.dataset.day !== day) log.append(make('p', { class: 'day' }, make('span', {}, day)));
  log.dataset.day = day;
  log.append(drawn);
  if (atEnd) log.scrollTop = log.scrollHeight;
  const tab = [...tabs.children].find(({ dataset }) => dataset.tab === key);
  if (page.ready && main.dataset.shows !== key) tab?.classList.add('news');
}

/** Brings the reader to a private answer: on a narrow screen it is in another tab. */
export function showAnswer({ id }) {
  const narrow = getComputedStyle(tabs).display !== 'none';
  if (narrow) showTab('private');
  const answer = document.getElementById(`m${id}`);
  if (!answer) return;
  // The column alone scrolls: the reader's place on the page is theirs. An answer taller than the column shows its start.
  const log = answer.parentElement;
  const below = answer.offsetTop + answer.offsetHeight - log.clientHeight + 12;
  log.scrollTop = Math.min(below, answer.offsetTop);
  if (narrow) answer.scrollIntoView({ block: 'nearest' });
  answer.classList.add('fresh');
  if (narrow) answer.focus({ preventScroll: true });
}
