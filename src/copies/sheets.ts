import { stances } from '../proposals/shape.js';
import { type Cell, csv } from './csv.js';
import type { Copy } from './shape.js';

/** The files that `sheetsOf` makes. */
export const sheetNames = [
  'organisations',
  'digests',
  'differences',
  'proposals',
  'commitments',
  'sense-checks',
  'meetings',
].map((name) => `${name}.csv`);

/** The lists of a copy as sheets, by the name of the file each goes into. Several sentences stand in one cell, a line each. */
export function sheetsOf(copy: Copy): Record<string, string> {
  const lines = (all: string[]): string => all.join('\n');
  return {
    'organisations.csv': sheet('id name kind size part since cause', copy.organisations),
    'digests.csv': sheet('id title from to text', copy.digests),
    'differences.csv': sheet(
      'id stands shared unshared needs next parkedUntil settledAs',
      copy.differences.map(({ shared, needs, ...one }) => ({ ...one, shared: lines(shared), needs: lines(needs) })),
    ),
    'proposals.csv': sheet(
      `id kind title text forWhom stands closes ${stances.join(' ')} outcome review signed`,
      copy.proposals.map(({ answers, signed = [], ...one }) => ({ ...one, ...answers, signed: lines(signed) })),
    ),
    'commitments.csv': sheet(
      'id what askedBy heldBy by stands helped',
      copy.commitments.map(({ heldBy, ...one }) => ({ ...one, heldBy: lines(heldBy) })),
    ),
    'sense-checks.csv': sheet(
      'id title closed heard statement standing ground yes neither no needs',
      copy.senseChecks.flatMap(({ id, title, closed, heard, statements }) =>
        statements.map(({ statement, standing, ground, counts, needs }) => ({
          ...{ id, title, closed, heard, statement, standing, ground: ground ?? undefined },
          ...(counts ?? {}),
          needs: lines(needs),
        })),
      ),
    ),
    'meetings.csv': sheet(
      'id title begins where cameOfIt',
      copy.meetings.map(({ cameOfIt, ...one }) => ({ ...one, cameOfIt: lines(cameOfIt) })),
    ),
  };
}

/** `columns` are their names with spaces between. */
function sheet(columns: string, rows: Record<string, Cell>[]): string {
  const names = columns.split(' ');
  return csv([names, ...rows.map((row) => names.map((name) => row[name]))]);
}
