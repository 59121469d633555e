import { randomInt } from 'node:crypto';
import type { CoalitionId } from '../../src/names.js';
import type { Ballot, Ballots } from '../../src/ports.js';
import type { Database } from './database.js';
import { newSecret, seal, tokenOf, unseal } from './seal.js';
import type { Commit } from './writer.js';

interface Row {
  secret: Uint8Array;
  token: Uint8Array;
  sealed: Uint8Array;
}
const rowsOfBox = `SELECT secret, token, sealed FROM box JOIN ballot ON ballot.coalition = box.coalition AND ballot.box = name
  WHERE box.coalition = ? AND name = ?`;

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
      const opened: { of: T; ballot: Ballot }[] = [];
      if (!secret) return opened;
      for (const [voter, of] of voters) {
        const own = sealed.get(tokenOf(secret, voter).toString('hex'));
        if (own) opened.splice(randomInt(opened.length + 1), 0, { of, ballot: unseal(secret, own) });
      }
      return opened;
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
    const secret = newSecret();
    addBox.run(coalition, box, secret);
    return secret;
  };
  return {
    cast(coalition: CoalitionId, box: string, voter: string, ballot: Ballot): void {
      const found = secretOf.get(coalition, box) as Row | undefined;
      const secret = found?.secret ?? makeBox(coalition, box);
      const token = tokenOf(secret, voter);
      const before = find.get(coalition, box, token) as Row | undefined;
      const merged = { ...(before ? unseal(secret, before.sealed) : {}), ...ballot };
      const lines = Object.entries(merged).filter(([, answer]) => answer !== '');
      if (lines.length > 0) put.run(coalition, box, token, seal(secret, Object.fromEntries(lines)));
      else takeOut.run(coalition, box, token);
    },
    destroy(coalition: CoalitionId, box: string): void {
      removeBallots.run(coalition, box);
      removeBox.run(coalition, box);
    },
  };
}
