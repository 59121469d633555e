import type { Stamped } from '../feature.js';
import { corrected, forgotten, placed, withdrawn } from './corrections/changed.js';
import type { DigestEvent, Entered, SectionName } from './events.js';
import type { Digest, Entry, Posted } from './shape.js';

export * from './events.js';
export * from './shape.js';

/** The digests kept in mind; older ones are in the log, but for those with a story, which can be taken back for ever. */
const remembered = 60;

export function evolve(digest: Digest, event: Stamped<DigestEvent>): void {
  switch (event.type) {
    case 'digest.scheduled':
      digest.rule = event.rule;
      digest.scheduled = event.at;
      break;
    case 'digest.held':
      digest.made.digests += 1;
      digest.held = { id: event.id, postsAt: event.postsAt, since: event.at, edits: new Map() };
      break;
    case 'digest.edited':
      digest.held?.edits.set(event.section, event.lines);
      break;
    case 'digest.posted':
      post(digest, event);
      break;
    case 'digest.corrected':
      digest.posted = digest.posted.map((one) => (one.id === event.digest ? corrected(one, event, event.at) : one));
      break;
    case 'digest.questioned': {
      const { id, organisation, digest: of, section, line, text, at } = event;
      digest.questions.set(id, { id, organisation, at, ...placed({ digest: of, section, line, text }) });
      break;
    }
    case 'digest.answered': {
      const question = digest.questions.get(event.id);
      if (question) question.answered = { at: event.at, corrected: event.corrected };
      break;
    }
    case 'digest.sent':
      if (event.how === 'none') digest.personally.delete(event.person);
      else digest.personally.set(event.person, { how: event.how, since: event.at });
      break;
    case 'digest.quietened':
      if (event.fewer) digest.fewer.add(event.organisation);
      else digest.fewer.delete(event.organisation);
      break;
    case 'checkin.takenBack':
      break;
    default:
      changeEntry(digest, event);
  }
}

type EntryEvent = Extract<
  DigestEvent,
  { type: `digest.${'added' | 'agreed' | 'reasoned' | 'embargoed' | 'narrowed' | 'withdrawn'}` }
>;

function changeEntry(digest: Digest, event: Stamped<EntryEvent>): void {
  if (event.type === 'digest.added') {
    digest.made.entered += 1;
    digest.entered.set(event.id, { ...enteredOf(event), at: event.at });
    return;
  }
  const entry = entryOf(digest, event.id);
  if (!entry) return;
  if (event.type === 'digest.withdrawn') takeBack(digest, entry, event);
  else if (event.type === 'digest.agreed') entry.consent = event.own ? 'own' : 'seen';
  else if (event.type === 'digest.reasoned') entry.because = event.because;
  else if (event.type === 'digest.embargoed') entry.until = event.until;
  else {
    delete entry.outside;
    delete entry.until;
  }
}

const enteredOf = (event: Entered): Entered => {
  const { id, kind, words, organisation, change, sure, brought, outside, consent, value } = event;
  return {
    ...{ id, kind, words, organisation },
    ...(change ? { change } : {}),
    ...(sure ? { sure } : {}),
    ...(brought ? { brought } : {}),
    ...(outside ? { outside } : {}),
    ...(consent ? { consent } : {}),
    ...(value ? { value } : {}),
  };
};

export const entryOf = ({ entered, told }: Digest, id: string): Entry | undefined => entered.get(id) ?? told.get(id);

function takeBack(
  digest: Digest,
  entry: Entry,
  event: Stamped<Extract<DigestEvent, { type: 'digest.withdrawn' }>>,
): void {
  const { id, digests, held, at } = event;
  const erasure = { id, words: entry.words, section: sectionOf(entry), digests, ...(held ? { held } : {}) };
  digest.entered.delete(id);
  digest.told.delete(id);
  digest.posted = digest.posted.map((one) =>
    digests.includes(one.id) ? { ...withdrawn(one, erasure), changed: at } : one,
  );
  for (const question of digest.questions.values()) question.text = forgotten(question.text, erasure);
  if (digest.held && digest.held.id === held) {
    // What a host wrote in its part goes too, and the part is written anew without it.
    digest.held.edits.delete(erasure.section);
    for (const [section, lines] of digest.held.edits)
      digest.held.edits.set(
        section,
        lines.map((line) => forgotten(line, erasure)),
      );
  }
  if (entry.words !== '') digest.toErase.push(erasure);
}

/** Where an entry stands in a digest. */
export const sectionOf = ({ kind }: Pick<Entered, 'kind'>): SectionName =>
  (({ win: 'changed', story: 'story', agenda: 'coming' }) as const)[kind];

function post(digest: Digest, event: Stamped<Extract<DigestEvent, { type: 'digest.posted' }>>): void {
  const { id, from, to, told, title, head, sections, foot, picture } = event;
  const posted: Posted = { id, from, to, told, title, head, sections, foot, ...(picture ? { picture } : {}) };
  for (const id of posted.told) {
    const entry = digest.entered.get(id);
    if (entry && entry.kind !== 'agenda') digest.told.set(id, entry);
    digest.entered.delete(id);
  }
  delete digest.held;
  const all = [...digest.posted, posted];
  const hasStory = ({ told }: Posted) => told.some((id) => digest.told.get(id)?.kind === 'story');
  digest.posted = all.filter((one, index) => index >= all.length - remembered || hasStory(one));
}
