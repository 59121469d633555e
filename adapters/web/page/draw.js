/** An element with its attributes and children. Words only ever become text, never markup. */
export function make(tag, { on = {}, ...attributes } = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  for (const [event, listen] of Object.entries(on)) element.addEventListener(event, listen);
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== ''));
  return element;
}

const clock = (timeZone) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone });
const clockTime = (date, zone) => clock(zone).format(date);
const figures = (timeZone) => new Intl.DateTimeFormat('sv-SE', { timeZone });
/** The names of days and months come with the words, because a browser may not know them in every language. */
let names;
function partsOf(at, zone) {
  const [year, month, day] = figures(zone).format(at).split('-').map(Number);
  return { year, month: month - 1, day, weekday: (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7 };
}
function date(at, zone) {
  const { year, month, day, weekday } = partsOf(at, zone);
  return `${names.days[weekday]} ${day} ${names.months[month]} ${year}`;
}
function dividerDay(at, zone) {
  const { month, day, weekday } = partsOf(at, zone);
  return `${names.longDays[weekday]} ${day} ${names.longMonths[month]}`;
}
export const dateAndTime = (at, zone) => `${date(at, zone)}, ${clockTime(at, zone)}`;
export const cityOf = (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
export const dayIn = (at, zone) => dividerDay(new Date(at), zone);

/** A sentence of our own, with `**what is strong**` and `[a way](#there)` in it. */
const drawOurs = (said) =>
  said.split(/(\*\*.+?\*\*|\[.+?\]\(#\w+\))/).map((part) => {
    const [, label, href] = /^\[(.+)\]\((#\w+)\)$/.exec(part) ?? [];
    if (href) return make('a', { href }, label);
    return part.startsWith('**') ? make('b', {}, part.slice(2, -2)) : part;
  });

/** Says all that stands on the page itself, in the language of whoever looks at it. */
export function sayPage(words, language) {
  document.documentElement.lang = language;
  names = words;
  for (const one of document.querySelectorAll('[data-say]')) one.replaceChildren(...drawOurs(words[one.dataset.say]));
  for (const one of document.querySelectorAll('[data-label]')) one.setAttribute('aria-label', words[one.dataset.label]);
}

/** One line of a note. `reader` says in which zone moments are read, and in which the coalition lives. */
export const drawLine = (line, reader) => line.map((span) => drawSpan(span, reader));

function drawSpan(span, { zone, home, words }) {
  if (typeof span === 'string') return span;
  if ('strong' in span) return make('strong', {}, span.strong);
  if ('link' in span) return drawLink(span.label, span.link);
  // A day is the same day for everyone, so it is never read in anybody's zone.
  if ('day' in span) return make('time', { datetime: span.day }, date(new Date(`${span.day}T12:00:00Z`), 'UTC'));
  const where = zone === home ? '' : ` (${words.timeIn.replace('{city}', cityOf(zone))})`;
  return make('time', { datetime: span.moment }, `${dateAndTime(new Date(span.moment), zone)}${where}`);
}

const drawLink = (label, link, attributes = {}) =>
  make('a', { ...attributes, href: link, target: '_blank', rel: 'noopener noreferrer' }, label);

function drawBlock(block, reader, press) {
  switch (block.kind) {
    case 'text':
      return make('p', { dir: 'auto' }, drawLine(block.line, reader));
    case 'list':
      return make(
        'ul',
        {},
        block.lines.map((line) => make('li', { dir: 'auto' }, drawLine(line, reader))),
      );
    case 'facts':
      return make(
        'dl',
        {},
        block.facts.map(({ name, is }) =>
          make('div', {}, make('dt', { dir: 'auto' }, name), make('dd', { dir: 'auto' }, drawLine(is, reader))),
        ),
      );
    case 'image':
      return make('img', { src: block.source, alt: block.alt });
    case 'file':
      return make('p', {}, make('a', { href: block.source, download: block.name }, block.name));
    case 'buttons':
      return make(
        'div',
        { class: 'buttons' },
        block.buttons.map((button) => drawButton(button, press)),
      );
    default:
      return make('hr');
  }
}

function drawButton({ label, main, wire, link }, press) {
  if (link) return drawLink(label, link, { class: main ? 'button main' : 'button' });
  const pressed = (event) => press(wire, event.currentTarget);
  return make(
    'button',
    { type: 'button', class: main ? 'main' : undefined, 'data-wire': wire, on: { click: pressed } },
    label,
  );
}

/** A message of Moot's as an article; `press(message, wire, button)` and `dismiss(message)` are what can be done with it. */
export function drawMessage(message, reader, { press, dismiss }) {
  const { id, at, asked, whisper, revised, title, blocks, language } = message;
  const { words } = reader;
  const time = clockTime(new Date(at), reader.zone);
  const privacy = whisper ? words.onlyYou : message.private ? words.direct : '';
  const head = make(
    'p',
    { class: 'head' },
    make('b', {}, 'Moot'),
    ' ',
    make('span', { class: 'badge' }, words.bot),
    ' ',
    make('time', { datetime: at, title: dateAndTime(new Date(at), reader.zone) }, time),
    revised ? make('span', { class: 'edited' }, ` ${words.edited}`) : '',
  );
  const card = make(
    'div',
    { class: title === undefined ? 'said' : 'said card', lang: language },
    title === undefined ? '' : make('h3', { dir: 'auto' }, title),
    blocks.map((block) => drawBlock(block, reader, (wire, button) => press(message, wire, button))),
  );
  const foot =
    privacy === ''
      ? ''
      : make(
          'p',
          { class: 'privacy' },
          privacy,
          ' ',
          whisper
            ? make('button', { type: 'button', class: 'link', on: { click: () => dismiss(message) } }, words.dismiss)
            : '',
        );
  return make(
    'article',
    { id: `m${id}`, class: whisper ? 'message whisper' : 'message', tabindex: '-1', 'aria-label': `Moot, ${time}` },
    asked === undefined
      ? ''
      : make('p', { class: 'asked', dir: 'auto' }, make('span', { class: 'unseen' }, `${reader.name}: `), asked),
    make('img', { class: 'face', src: '/mark.svg', alt: '', width: '34', height: '34' }),
    make('div', { class: 'body' }, head, card, foot),
  );
}

/** A person's face: two letters on their own colour. */
export const drawFace = ({ key, name }) =>
  make('span', { class: `initials ${key}`, 'aria-hidden': 'true' }, name.slice(0, 2));
