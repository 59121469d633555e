import { ask, say } from './ask.js';
import { cityOf, dateAndTime } from './draw.js';

const byId = (id) => document.getElementById(id);
const shown = byId('now');
/** How far the coalition's clock is ahead of this computer's, in milliseconds. */
let ahead = 0;
let zone;

/** The coalition's clock says `now`; `moving`: it is on its way. */
export function setTime({ now, moving = false }, home = zone) {
  zone = home;
  ahead = Date.parse(now) - Date.now();
  showTime();
  document.body.classList.toggle('moving', moving);
}

function showTime() {
  if (!zone) return;
  const now = new Date(Date.now() + ahead);
  shown.textContent = dateAndTime(now, zone);
  shown.setAttribute('datetime', now.toISOString());
  byId('zone').textContent = cityOf(zone);
}
setInterval(showTime, 5_000);

async function move(to) {
  if (!zone) return;
  document.body.classList.add('moving');
  const moved = await ask('/clock', { move: to });
  document.body.classList.remove('moving');
  if (moved.now) setTime(moved);
  say(moved.refused ?? shown.textContent);
}
for (const button of document.querySelectorAll('[data-move]'))
  button.addEventListener('click', () => move(button.dataset.move));

/** A small dialog with one question: `onOpen` before it shows, `onSend` when the answer is yes. */
export function askFirst(opener, dialog, onOpen, onSend) {
  byId(opener).addEventListener('click', () => {
    onOpen();
    byId(dialog).showModal();
  });
  const form = byId(dialog).querySelector('form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    byId(dialog).close();
    onSend();
  });
}

/** The wall-clock time in the coalition's zone, as the date field wants it. */
const here = () =>
  new Date(Date.now() + ahead).toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16).replace(' ', 'T');
const setField = () => {
  byId('to').value = here();
};
askFirst('elsewhen', 'elsewhenDialog', setField, () => move({ to: byId('to').value }));
