import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Language, languageAccepted, speaking } from '../../src/languages/language.js';
import { languageOf } from '../../src/members/language.js';
import type { Moot } from '../../src/moot.js';
import type { CoalitionId } from '../../src/names.js';
import type { Wish } from '../../src/note.js';
import { codeOf, readCode } from '../../src/pages/link.js';
import { codeOfWish, readWish } from '../../src/pages/wish.js';
import { words } from '../../src/pages/words.js';
import type { LinkTo } from '../../src/ports.js';
import { answerTo, type Sent } from './answers.js';
import { Archive } from './archive.js';
import { readLook } from './files.js';
import { saying } from './frame.js';
import { pressPage } from './press.js';

export interface PagesSettings {
  /** What the links are made from. */
  secret(): string;
  /** Where people reach these pages: what stands before `/p/`, without a slash at its end. */
  url(): string;
}
/** Answers a request that is for the pages. */
export type Routes = (request: IncomingMessage, response: ServerResponse) => void;

/** The web pages of all coalitions: each to be read by whoever has its link, and by nobody else. */
export interface Pages {
  routes: Routes;
  linkTo: LinkTo;
  /** Where a button of a mail leads: a page where it is pressed once more. */
  linkFor(coalition: CoalitionId, wish: Wish): string;
  /** From here on they say something. */
  open(moot: Standing): Promise<void>;
}

/** What the pages ask of Moot. */
export type Standing = Pick<Moot, 'ask' | 'recall' | 'world'>;

/** What stands behind the pages once they are open. */
interface Library {
  settings: PagesSettings;
  linkTo: LinkTo;
  moot: Standing;
  archive: Archive;
  look: string;
}

/** Nothing runs or is framed here, nothing comes from elsewhere, and the address is told to nobody. */
const safety = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
/** A picture brings its own style, and nothing else. */
const safetyOfPicture = { ...safety, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const isLook = (path: string): boolean => /(^|\/)look\.css$/.test(path);
/** Under this, buttons of mails are pressed; no coalition's code reads so. */
const pressing = 'press';

/** Behind a proxy the path may begin with another. */
const pathOfPages = /\/p\/([^/]*)(?:\/(.*))?$/;

export function pagesAt(settings: PagesSettings): Pages {
  const { secret, url } = settings;
  const linkTo: LinkTo = (linked) => `${url()}/p/${codeOf(secret(), linked)}/`;
  let library: Library | undefined;
  const routes: Routes = (request, response) => {
    const fault = () => page(inLanguageOf(request, () => saying(words.missingTitle, words.fault)));
    if (!library) return send(response, 503, fault());
    const { journal } = library.moot.world;
    answer(library, request, response).catch((thrown) => {
      journal.fault(thrown, { while: 'answering the pages' });
      if (response.headersSent) response.destroy();
      else send(response, 500, fault());
    });
  };
  return {
    routes,
    linkTo,
    linkFor: (coalition, wish) => `${url()}/p/${pressing}/${codeOfWish(secret(), { coalition, wish })}`,
    async open(moot) {
      const look = await readLook();
      library = { settings, linkTo, moot, archive: new Archive(moot.world.log), look };
    },
  };
}

async function answer(library: Library, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { settings, moot, archive, look } = library;
  const { method, url: asked = '' } = request;
  const isHead = method === 'HEAD';
  const url = URL.canParse(asked, 'http://here') ? new URL(asked, 'http://here') : undefined;
  const found = pathOfPages.exec(url?.pathname ?? '');
  const missing = inLanguageOf(request, () => saying(words.missingTitle, words.missing));
  if (!url || !found) return send(response, 404, page(missing), isHead);
  const presses = found[1] === pressing && !isLook(found[2] ?? '');
  if (presses) return pressed(library, request, response, found[2] ?? '');
  if (method !== 'GET' && !isHead) return send(response, 405, page(missing));
  const [, code = '', path] = found;
  if (isLook(path ?? code)) return send(response, 200, { type: 'text/css; charset=utf-8', body: look }, isHead);
  const linked = readCode(settings.secret(), code);
  // Recalled only for a link that we made: whoever tries names learns nothing and costs nothing.
  const state = linked && (await moot.recall(linked.coalition));
  const { renewed, closed } = state?.pages ?? {};
  if (!linked || !state?.members.founded || closed || renewed !== linked.renewed)
    return send(response, 404, page(inLanguageOf(request, () => saying(words.deadTitle, words.dead))), isHead);
  const link = library.linkTo(linked);
  // Relative addresses need the slash.
  if (path === undefined) return void response.writeHead(308, { ...safety, location: `${code}/` }).end();
  const { coalition } = linked;
  const now = moot.world.clock().toISOString();
  const sent = await answerTo({ coalition, state, archive, link, path, query: url.searchParams, now });
  const nothing = () =>
    speaking(languageOf(state.members), () =>
      saying(words.missingTitle, words.missing, { href: link, label: words.toLatest }),
    );
  send(response, sent ? 200 : 404, sent ?? page(nothing()), isHead);
}

/** A button of a mail: whoever only looks changes nothing. */
async function pressed(
  { settings, moot }: Library,
  request: IncomingMessage,
  response: ServerResponse,
  code: string,
): Promise<void> {
  // What a mail program sends along says no more than the address does.
  request.resume();
  const { method = '' } = request;
  if (!['GET', 'HEAD', 'POST'].includes(method))
    return send(response, 405, page(inLanguageOf(request, () => saying(words.missingTitle, words.missing))));
  const theirs = languageAsked(request);
  const { status, body } = await pressPage(moot, readWish(settings.secret(), code), method === 'POST', theirs);
  send(response, status, page(body), method === 'HEAD');
}

/** What the browser says its reader reads first: all we know of whoever stands before no coalition's door. */
const languageAsked = ({ headers }: IncomingMessage): Language => languageAccepted(headers['accept-language']);

const inLanguageOf = (request: IncomingMessage, say: () => string): string => speaking(languageAsked(request), say);

const page = (body: string): NonNullable<Sent> => ({ type: 'text/html; charset=utf-8', body });

function send(response: ServerResponse, status: number, { type, body }: NonNullable<Sent>, isHead = false): void {
  const headers = type.startsWith('image/') ? safetyOfPicture : safety;
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(isHead ? undefined : body);
}
