import { drawLine, make } from './draw.js';

const dialog = document.getElementById('form');
const form = dialog.querySelector('form');
const fields = document.getElementById('fields');
const problem = document.getElementById('formProblem');
const few = 7;
let send = async () => undefined;
let words = {};

for (const one of document.querySelectorAll('dialog')) {
  for (const button of one.querySelectorAll('[data-close]')) button.addEventListener('click', () => one.close());
}

/** Opens a form. `onSend(values)` answers with problems by field, or with nothing when it is done. */
export function openForm({ title, intro, fields: asked }, reader, onSend) {
  words = reader.words;
  send = onSend;
  document.getElementById('formTitle').textContent = title;
  document.getElementById('formIntro').replaceChildren(...(intro ? drawLine(intro, reader) : []));
  problem.textContent = '';
  fields.replaceChildren(...asked.map(drawField));
  if (!dialog.open) dialog.showModal();
  fields.querySelector('input, textarea, select')?.focus();
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('[type=submit]');
  if (button.disabled) return;
  button.disabled = true;
  showProblems({});
  const answer = await send(valuesOf());
  button.disabled = false;
  if (answer?.failed) problem.textContent = answer.failed;
  else if (answer?.problems) showProblems(answer.problems);
  else dialog.close();
});

/** Several choices travel joined by commas, as typed names would. */
function valuesOf() {
  const values = {};
  for (const field of fields.querySelectorAll('[data-field]')) values[field.dataset.field] = '';
  for (const [name, value] of new FormData(form)) values[name] = values[name] ? `${values[name]},${value}` : value;
  return values;
}

/** Says what is wrong beside each field, keeps every word, and goes to the first. */
function showProblems(problems) {
  const stray = [];
  for (const field of fields.querySelectorAll('[data-field]')) mark(field, problems[field.dataset.field]);
  for (const [name, said] of Object.entries(problems)) if (!fieldOf(name)) stray.push(said);
  const wrong = Object.keys(problems).length > 0;
  problem.textContent = wrong ? [words.check, ...stray].join(' ') : '';
  fields.querySelector('[aria-invalid=true]')?.focus();
}

const fieldOf = (name) => [...fields.children].find((field) => field.dataset.field === name);

function mark(field, said = '') {
  field.querySelector('.problem').textContent = said;
  field.classList.toggle('wrong', said !== '');
  for (const input of field.querySelectorAll('input, textarea, select'))
    input.setAttribute('aria-invalid', String(said !== ''));
}

function drawField(field) {
  const { name, label, hint, kind, optional, choices = [] } = field;
  const id = `field-${name}`;
  const about = { 'aria-describedby': `${id}-hint ${id}-problem` };
  const grouped = kind === 'choices' || (kind === 'choice' && choices.length <= few);
  const named = [label, optional ? make('span', { class: 'optional' }, ` ${words.optional}`) : ''];
  const hinted = make('p', { class: 'hint', id: `${id}-hint` }, hint ?? '');
  const wrong = make('p', { class: 'problem', id: `${id}-problem` });
  if (grouped)
    return make(
      'fieldset',
      { class: 'field', 'data-field': name, ...about },
      make('legend', {}, named),
      hinted,
      choices.map((choice) => drawChoice(field, choice)),
      wrong,
    );
  return make(
    'div',
    { class: 'field', 'data-field': name },
    make('label', { for: id }, named),
    hinted,
    drawInput(field, { id, name, ...about }),
    wrong,
  );
}

function drawChoice({ name, kind, initial = '' }, { value, label }) {
  const checked = kind === 'choices' ? initial.split(',').includes(value) : initial === value;
  const type = kind === 'choices' ? 'checkbox' : 'radio';
  return make('label', { class: 'choice' }, make('input', { type, name, value, checked }), make('span', {}, label));
}

function drawInput({ kind, max, initial = '', choices = [], optional }, about) {
  const required = optional ? undefined : 'true';
  if (kind === 'choice') {
    const options = [{ value: '', label: words.choose }, ...choices];
    return make(
      'select',
      { ...about, 'aria-required': required },
      options.map(({ value, label }) => make('option', { value, selected: value === initial }, label)),
    );
  }
  const attributes = { ...about, maxlength: max, 'aria-required': required, autocomplete: 'off' };
  const input =
    kind === 'long' ? make('textarea', { ...attributes, rows: '3' }) : make('input', { ...attributes, type: 'text' });
  input.value = initial;
  return input;
}
