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

const format = (options) => (date, timeZone) => new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(date);
const clockTime = format({ hour: '2-digit', minute: '2-digit' });
const date = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const dividerDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
export const dateAndTime = (at, zone) => `${date(at, zone)}, ${clockTime(at, zone)}`;
export const cityOf = (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
export const dayIn = (at, zone) => dividerDay(new Date(at), zone);

/** One line of a note. `reader` says in which zone moments are read, and in which the coalition lives. */
export const drawLine = (line, reader) => line.map((span) => drawSpan(span, reader));

function drawSpan(span, { zone, home, words }) {
  if (typeof span === 'string') return span;
  if ('strong' in span) return make('strong', {}, span.strong);
  if ('link' in span) return drawLink(span.label, span.link);
  // A day is the same day for everyone, so it is never read in anybody's zone.
  if ('day' in span) return make('time', { datetime: span.day }, date(new Date(`${span.day}T12:00:00Z`), 'UTC'));
  const where = zone === home ? '' : ` (${cityOf(zone)} ${words.timeIn})`;
  return make('time', { datetime: span.moment }, `${dateAndTime(new Date(span.moment), zone)}${where}`);
}

const drawLink = (label, link, attributes = {}) =>
  make('a', { ...attributes, href: link, target: '_blank', rel: 'noopener noreferrer' }, label);

function drawBlock(block, reader, press) {
  switch (block.kind) {
    case 'text':
      return make('p', {}, drawLine(block.line, reader));
    case 'list':
      return make(
        'ul',
        {},
        block.lines.map((line) => make('li', {}, drawLine(line, reader))),
      );
    case 'facts':
      return make(
        'dl',
        {},
        block.facts.map(({ name, is }) => make('div', {}, make('dt', {}, name), make('dd', {}, drawLine(is, reader)))),
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
  const { id, at, asked, whisper, revised, title, blocks } = message;
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
    { class: title === undefined ? 'said' : 'said card' },
    title === undefined ? '' : make('h3', {}, title),
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
      : make('p', { class: 'asked' }, make('span', { class: 'unseen' }, `${reader.name}: `), asked),
    make('img', { class: 'face', src: '/mark.svg', alt: '', width: '34', height: '34' }),
    make('div', { class: 'body' }, head, card, foot),
  );
}

/** A person's face: two letters on their own colour. */
export const drawFace = ({ key, name }) =>
  make('span', { class: `initials ${key}`, 'aria-hidden': 'true' }, name.slice(0, 2));
