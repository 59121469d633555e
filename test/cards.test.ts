import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What each of the thirty-six lessons promises, as the names of tests say it: every line of its (d), or the first. */
const promises: Record<string, RegExp | RegExp[]> = {
  S1: /left blank the line says "not yet", is never hidden, and blocks nothing/,
  S2: /joint commitment is live only for those who said yes; one withdrawal leaves it standing for the rest/,
  S3: /Steward posts carry the hat; a steward’s answer is not counted twice; term ends on its date/,
  S4: /no answer is visible before the reveal/,
  S5: /editing any line makes a new version and asks signatories again; a signature always points at the version signed/,
  S6: /never (proposes a pair in|inside) one organisation/,
  S7: /no string in the product says “charity” outside examples/,
  S8: /A watching organisation never receives a reminder; switching back restores history, no approval needed/,
  S9: /contributions stand side by side .* each organisation comes first equally often/,
  S10: [
    /Skipping is always one press/,
    /drift uses counts only, never names/,
    /no notice under 8 commitments/,
    /review button opens a proposal with the old Because filled in/,
  ],
  S11: [
    /two large members file a heads-up tagged with that topic; sealed lines match; the proposer sees a number, not names; both affected organisations get a DM on their own platform; after 72 h all channels get the note/,
    /nobody files a heads-up: \/moot concern lets any member open “we have heard that…” as a difference, not an accusation/,
  ],
  S12: [/Fixture with warm\/unclear answers yields that note/, /under five organisations answering, no note/],
  S13: [
    /“none” ends it with thanks, and Moot is quiet until the next round opens/,
    /After None, zero DMs that week across both platforms except a direct human ask/,
  ],
  S14: /an embargoed win never reaches a public export/,
  S15: /a host may do nothing with proposals that a member may not/,
  S16: [
    /node size is constant and the layout stable between weeks/,
    /the text alternative lists every edge, and isolated nodes are not named in public/,
  ],
  S17: [
    /not taking part never lowers the quorum/,
    /never listed under “against”, and appears on the card, in the record and in exports as its own state/,
    /then-and-now refuses to draw a line under five organisations in both years/,
  ],
  S18: /“others said similar” counts only same-tag gains and only at three or more/,
  S19: [
    /only what organisations answer can close a consent or a sign-on; what people say for themselves never does/,
    /only organisational answers close anything; personal ones never do/,
  ],
  S20: /no story leaves its visibility/,
  S21: /words that match suggest to go ahead, and block nothing/,
  S22: /what two organisations remember of each other is visible to those two only/,
  S23: /any one “yes” keeps it open; parked items return on the date; parking is reversible by anyone/,
  S24: /a proposed deadline lies at least a working day after the last board/,
  S25: /an open call leaves nothing to do: it reminds nobody/,
  S26: [
    /no counts from four, nor where one stands alone/,
    /the gap is never shown under five, nor when it would identify someone: all but one/,
    /results are reshuffled and released in batches so that timing reveals nothing/,
    /coalitions of five to twelve, no card and no two cards together tell what one organisation said/,
  ],
  S27: [
    /a need or an offer expires in fourteen days/,
    /needs and offers find each other by a tag they share, never inside one organisation, and no match is silent/,
  ],
  S28: /nobody else can request it/,
  S29: /never-hosted first/,
  S30: /only the objection of those who decide stops it/,
  S31: /no league table/,
  S32: /unanimous means that every member organisation says yes or takes no part, explicitly; silence blocks/,
  S33: /no asks reach a joiner for 30 days/,
  S34: /the early window is an instant, the same on both platforms/,
  S35: /only the lead can mark “that helped”/,
  S36: /mirror never leaves that organisation/,
};
/** Not built yet. It only ever gets shorter: whoever builds one takes it off. */
const notYet: string[] = [];

const tests = resolve(dirname(fileURLToPath(import.meta.url)), '../../test');
const names = readdirSync(tests, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && path !== 'cards.test.ts')
  .flatMap(
    (path) =>
      readFileSync(join(tests, path), 'utf8').match(/\b(?:test|it|describe)(?:\.\w+)*\(\s*(['"`]).*?\1,/g) ?? [],
  );

test('there are tests to look at', () => {
  expect(Object.keys(promises)).toHaveLength(36);
  expect(names.length).toBeGreaterThan(700);
});

test('each lesson is kept by a test that says so, but for those not built yet; the list of these only gets shorter', () => {
  const unkept = Object.entries(promises).filter(([, promise]) =>
    [promise].flat().some((line) => !names.some((name) => line.test(name))),
  );
  expect(unkept.map(([card]) => card)).toEqual(notYet);
});
