import { inItsLanguage, languageInForce, languages, locales, marked, type Spoken } from './languages/language.js';
import { colon } from './languages/setting.js';
import type { Day, Moment } from './names.js';
import type { Picture } from './pictures/picture.js';

/** What only revises a card that hangs, and is never a message of its own: a thank-you, "it is closed". */
export const neverNews: Moment = '1970-01-01T00:00:00.000Z';

/** What a room or a person should read, in blocks that every platform can show. */
export interface Note extends Spoken {
  /** At most 120 characters; shown large. */
  title?: string;
  blocks: Block[];
}

/** A kind is let in only when it reads well on every platform. */
export type Block =
  | { kind: 'text'; line: Line }
  | { kind: 'list'; lines: Line[] }
  | { kind: 'facts'; facts: Fact[] }
  /** `alt` says all that the picture shows, in 1,000 characters at most, and stands in its place where it cannot be shown;
   * not where it is `told`: then the note says the same already. */
  | { kind: 'image'; picture: Picture; alt: string; told?: true }
  /** To take away; only in an answer that one person reads. */
  | { kind: 'file'; file: Attached }
  | { kind: 'buttons'; buttons: Button[] }
  | { kind: 'rule' };

/** A file of plain text: `meeting.ics`. */
export interface Attached {
  name: string;
  type: 'text/calendar' | 'text/html' | 'application/json';
  content: string;
}

/** Spans, not Markdown: people's own words can neither format nor ping. */
export type Line = Span[];
export type Span =
  | string
  | { strong: string }
  | { link: string; label: string }
  /** A date that is the same for every reader. */
  | { day: Day }
  /** An instant, shown in each reader's own time zone. */
  | { moment: Moment };

export interface Fact {
  name: string;
  is: Line;
}

/** A button is a wish, or opens a form; never a callback. Label at most 75 characters. `pages`: only where there are web pages. */
export type Button = { label: string; main?: true; pages?: true } & (
  | { does: Wish }
  | { opens: Opening }
  | { link: string }
);
/** An intent in its written form; parsed by the intents' own schema when it comes back. */
export type Wish = { type: string } & Record<string, unknown>;
/** An action of a command by its name, `commit ask`, with what is known already. */
export interface Opening {
  action: string;
  with?: Record<string, string>;
}

/** A form of at most five fields. */
export interface Form extends Spoken {
  /** The action it is for, `commit ask`. */
  action: string;
  /** At most 24 characters: Slack's limit for a form. */
  title: string;
  intro?: Line;
  fields: Field[];
  /** What travels with the form unseen. */
  with?: Record<string, string>;
}

export interface Field {
  name: string;
  label: string;
  hint?: string;
  kind: 'short' | 'long' | 'choice' | 'choices';
  optional?: boolean;
  max?: number;
  initial?: string;
  /** For `choice` and `choices`: at most 25, each label at most 75 characters. Several chosen are joined by a comma. */
  choices?: Choice[];
}

export interface Choice {
  value: string;
  label: string;
}

export const text = (...line: Line): Block => ({ kind: 'text', line });
export const list = (lines: Line[]): Block => ({ kind: 'list', lines });
export const buttons = (...all: Button[]): Block => ({ kind: 'buttons', buttons: all });
export const strong = (words: string): Span => ({ strong: words });
/** The files of a note. */
export const filesOf = ({ blocks }: Note): Attached[] =>
  blocks.flatMap((block) => (block.kind === 'file' ? [block.file] : []));
/** A note of plain sentences, one paragraph each. */
export const note = (title: string | undefined, ...blocks: (Block | string)[]): Note => ({
  ...(title === undefined ? {} : { title }),
  blocks: blocks.map((block) => (typeof block === 'string' ? text(block) : block)),
});

/** A note as it hangs where there are no web pages. */
export function withoutPages(what: Note): Note {
  const leads = (block: Block): boolean => block.kind === 'buttons' && block.buttons.some(({ pages }) => pages);
  const without = (block: Block): Block =>
    block.kind === 'buttons' ? { ...block, buttons: block.buttons.filter(({ pages }) => !pages) } : block;
  return what.blocks.some(leads) ? { ...what, blocks: what.blocks.map(without) } : what;
}

/** A note that says in which language it is written, so that what draws it and its pictures later speaks the same. */
export const spoken = (what: Note): Note =>
  languageInForce() === 'en'
    ? what
    : {
        ...marked(what),
        blocks: what.blocks.map((block) =>
          block.kind === 'image' ? { ...block, picture: marked(block.picture) } : block,
        ),
      };

const parts = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
/** Made once: making one costs more than a hundred days said with it. */
const days = Object.fromEntries(
  languages.map((one) => [one, new Intl.DateTimeFormat(locales[one], { ...parts, timeZone: 'UTC' })]),
);

/** How a day reads without a platform's help: `Thu 26 Nov 2026`. */
export const sayDay = (day: Day): string =>
  (days[languageInForce()]?.format(new Date(`${day}T12:00:00Z`)) ?? day).replace(',', '');

/** How an instant reads in one zone: `Thu 26 Nov 2026, 09:30`. */
export const sayMoment = (moment: Moment, zone: string): string =>
  new Date(moment)
    .toLocaleString(locales[languageInForce()], { ...parts, hour: '2-digit', minute: '2-digit', timeZone: zone })
    .replace(',', '');

const plainSpan = (span: Span, zone: string): string => {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('link' in span) return `${span.label} (${span.link})`;
  if ('day' in span) return sayDay(span.day);
  return sayMoment(span.moment, zone);
};

/** One line as plain text, moments in the zone given. */
export const plainLine = (line: Line, zone = 'UTC'): string => line.map((span) => plainSpan(span, zone)).join('');

const plainBlock = (block: Block, zone: string): string => {
  switch (block.kind) {
    case 'text':
      return plainLine(block.line, zone);
    case 'list':
      return block.lines.map((line) => `- ${plainLine(line, zone)}`).join('\n');
    case 'facts':
      return block.facts.map((fact) => `${fact.name}${colon()}${plainLine(fact.is, zone)}`).join('\n');
    case 'image':
      return block.told ? '' : block.alt;
    case 'file':
      return block.file.name;
    case 'buttons':
      return block.buttons.map((button) => `[${button.label}]`).join(' ');
    case 'rule':
      return '';
  }
};

/** A note as plain text: for notifications, screen readers, logs of stories and email. */
export const plain = (what: Note, zone = 'UTC'): string =>
  inItsLanguage(what, () =>
    [what.title, ...what.blocks.map((block) => plainBlock(block, zone))]
      .filter((part): part is string => part !== undefined && part !== '')
      .join('\n'),
  );
