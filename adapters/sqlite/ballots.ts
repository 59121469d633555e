import { randomBytes, randomInt } from 'node:crypto';
import type { CoalitionId } from '../../src/names.js';
import type { Ballot, Ballots } from '../../src/ports.js';
import { changed, seal, shuffled, tokenOf, unseal } from '../../src/seal.js';
import type { Database } from './database.js';
import type { Commit } from './writer.js';

interface Row {
  secret: Uint8Array;
  token: Uint8Array;
  sealed: Uint8Array;
}
const rowsOfBox = `SELECT secret, token, sealed FROM box JOIN ballot ON ballot.coalition = box.coalition AND ballot.box = name
  WHERE box.coalition = ? AND name = ?`;

/**
 * Longer than one page of the database (4096 bytes), so that most of a box's secret lies on pages that hold nothing else:
 * those SQLite overwrites when the row is deleted. Of rows that share a page SQLite can leave copies behind; what they
 * say cannot be read without every byte of the secret.
 */
const secretLength = 8192;

/** The ballot boxes: a secret for each, and for each voter a one-way token with a sealed ballot. */
export function sqliteBallots(reader: Database, commit: Commit): Ballots {
  const ofBox = reader.prepare(rowsOfBox);
  const ofVoter = reader.prepare(`${rowsOfBox} AND token = ?`);
  const secretOf = reader.prepare('SELECT secret FROM box WHERE coalition = ? AND name = ?');
  const names = reader.prepare('SELECT name FROM box WHERE coalition = ?');
  return {
    cast: (coalition, box, voter, ballot) => commit('cast', coalition, box, voter, ballot),
    async mine(coalition, box, voter) {
      const found = secretOf.get(coalition, box) as Row | undefined;
      const row = found && (ofVoter.get(coalition, box, tokenOf(found.secret, voter)) as Row | undefined);
      return row ? unseal(row.secret, row.sealed) : {};
    },
    async open<T>(coalition: CoalitionId, box: string, voters: Map<string, T>) {
      const rows = ofBox.all(coalition, box) as Row[];
      const sealed = new Map(rows.map(({ token, sealed }) => [Buffer.from(token).toString('hex'), sealed]));
      const secret = rows[0]?.secret;
      if (!secret) return [];
      const ballotOf = (voter: string): Ballot | undefined => {
        const own = sealed.get(tokenOf(secret, voter).toString('hex'));
        return own && unseal(secret, own);
      };
      return shuffled(voters, ballotOf, randomInt);
    },
    destroy: (coalition, box) => commit('destroy', coalition, box),
    boxes: async (coalition) => (names.all(coalition) as { name: string }[]).map(({ name }) => name),
  };
}

/** What the writer does for the ballots, inside its transaction. */
export function ballotsWork(db: Database) {
  const secretOf = db.prepare('SELECT secret FROM box WHERE coalition = ? AND name = ?');
  const addBox = db.prepare('INSERT INTO box VALUES (?, ?, ?)');
  const find = db.prepare('SELECT sealed FROM ballot WHERE coalition = ? AND box = ? AND token = ?');
  const put = db.prepare('INSERT OR REPLACE INTO ballot VALUES (?, ?, ?, ?)');
  const takeOut = db.prepare('DELETE FROM ballot WHERE coalition = ? AND box = ? AND token = ?');
  const removeBallots = db.prepare('DELETE FROM ballot WHERE coalition = ? AND box = ?');
  const removeBox = db.prepare('DELETE FROM box WHERE coalition = ? AND name = ?');

  const makeBox = (coalition: CoalitionId, box: string): Uint8Array => {
    const secret = randomBytes(secretLength);
    addBox.run(coalition, box, secret);
    return secret;
  };
  return {
    cast(coalition: CoalitionId, box: string, voter: string, ballot: Ballot): void {
      const found = secretOf.get(coalition, box) as Row | undefined;
      const secret = found?.secret ?? makeBox(coalition, box);
      const token = tokenOf(secret, voter);
      const before = find.get(coalition, box, token) as Row | undefined;
      const after = changed(before ? unseal(secret, before.sealed) : {}, ballot);
      if (after) put.run(coalition, box, token, seal(secret, after, randomBytes(12)));
      else takeOut.run(coalition, box, token);
    },
    destroy(coalition: CoalitionId, box: string): void {
      removeBallots.run(coalition, box);
      removeBox.run(coalition, box);
    },
  };
}
