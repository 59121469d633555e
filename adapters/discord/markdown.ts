import { typeset } from '../../src/languages/setting.js';
import { type Line, type Span, sayDay } from '../../src/note.js';
import { limits } from './limits.js';

/** Words without what no reader can see or that turns the words of others around. */
export const clean = (words: string): string =>
  words
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''))
    // Left unclosed, these would turn around what stands after them, too.
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '');

export const oneLine = (words: string): string => clean(words).replace(/\s*\n\s*/g, ' ');
/** Is there anything to see? Discord refuses a text of blanks. */
export const isVisible = (words: string): boolean => /[^\s\p{Cc}\p{Cf}]/u.test(words);

const special = /[\\`*_~|<>@[\]]|:(?!\s)/g;
const atLineStart = /^([^\S\n]*)(\d*)([-+#.)])/gm;

/** Words that show as they were written: they can neither format, nor link, nor ping. */
export const escaped = (words: string): string =>
  words.replace(special, '\\$&').replace(atLineStart, (_, blank, digits, sign) => `${blank}${digits}\\${sign}`);

const bareAddress = /https?:\/\/[^\s<>\\`*]+[^\s<>\\`*.,;:!?'")\]}]/gi;

/** As `escaped`, but an address may be followed: in angle brackets Discord reads it as it stands. */
function written(words: string): string {
  let shown = '';
  let end = 0;
  for (const { 0: address, index } of words.matchAll(bareAddress)) {
    if (!URL.canParse(address)) continue;
    shown += `${escaped(words.slice(end, index))}<${address}>`;
    end = index + address.length;
  }
  return shown + escaped(words.slice(end));
}

/** An address that Discord links to, or undefined when it is none of the web. */
export function webAddress(link: string): string | undefined {
  if (!URL.canParse(link)) return undefined;
  const { protocol, href } = new URL(link);
  const safe = href.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return /^https?:$/.test(protocol) && safe.length <= limits.address ? safe : undefined;
}

/** The longest beginning of the words that, spelled, takes at most `room` characters. */
function beginning(words: string, spelled: (words: string) => string, room: number): string {
  const whole = spelled(words);
  if (whole.length <= room) return whole;
  const points = [...words].slice(0, room);
  let longest = '';
  for (let low = 0, high = points.length; low <= high; ) {
    const middle = (low + high) >> 1;
    const attempt = spelled(`${points.slice(0, middle).join('')}…`);
    if (attempt.length <= room) longest = attempt;
    if (attempt.length <= room) low = middle + 1;
    else high = middle - 1;
  }
  return longest;
}

const bold = (words: string): string => (isVisible(words) ? `**${escaped(words)}**` : words);
const masked = (label: string, address: string): string =>
  isVisible(label) ? `[${escaped(label)}](${address})` : `<${address}>`;
/** What cannot be cut stands whole or not at all. */
const whole = (spelled: string, room: number): string => (spelled.length <= room ? spelled : '');

function spellSpan(span: Span, room: number, isAlone: boolean): string {
  if (typeof span === 'string') return beginning(typeset(clean(span), isAlone), written, room);
  if ('strong' in span) return beginning(typeset(oneLine(span.strong), isAlone), bold, room);
  if ('day' in span) return whole(escaped(sayDay(span.day)), room);
  if ('link' in span) {
    const address = webAddress(span.link);
    if (address) return beginning(oneLine(span.label), (label) => masked(label, address), room);
    return beginning(oneLine(`${span.label} (${span.link})`), escaped, room);
  }
  const seconds = Math.floor(Date.parse(span.moment) / 1000);
  return Number.isFinite(seconds) ? whole(`<t:${seconds}:f>`, room) : beginning(clean(span.moment), escaped, room);
}

/** A line in Discord's Markdown, in at most `room` characters; `whole` says whether all of it stands there. */
export function spell(line: Line, room: number): { text: string; whole: boolean } {
  let text = '';
  for (const span of line) {
    const spelled = spellSpan(span, Number.POSITIVE_INFINITY, line.length === 1);
    // Two bold spans side by side would meet in four asterisks, which is not bold.
    const between = text.endsWith('**') && spelled.startsWith('**') ? '\u200B' : '';
    const left = room - text.length - between.length;
    if (spelled.length > left) return { text: text + between + spellSpan(span, left, line.length === 1), whole: false };
    text += between + spelled;
  }
  return { text, whole: true };
}
