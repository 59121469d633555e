import type { Clock } from '../../src/ports.js';

const keptTurns = 10_000;
/** Slack wants one message a second in a channel, and "several hundred a minute" in a workspace: five a second. */
const workspaceIsFaster = 5;
/** What a workspace may say at once after a silence. */
const burst = 20;

/** Whom to leave alone, shared with other processes: what is told in one is heard in all others. */
export interface SharedHolds {
  tell(name: string, milliseconds: number): void;
  hear(listen: (name: string, milliseconds: number) => void): void;
}

/** Who must wait before speaking again: channels and workspaces take turns, and a workspace that asks for patience gets it. */
export class Pace {
  private readonly turns = new Map<string, number>();
  private readonly workspaceTurns = new Map<string, number>();
  private readonly holds = new Map<string, number>();
  private readonly underWay = new Map<string, number>();

  constructor(
    /** The least time between two messages in one channel. Milliseconds. */
    private readonly paceMs: number,
    private readonly clock: Clock,
    private readonly shared?: SharedHolds,
  ) {
    shared?.hear((name, milliseconds) => this.holdHere(name, milliseconds));
  }

  /** How long to wait for the channel's and the workspace's next turn, which are then taken unless they lie further off than `longest`. */
  takeTurn(team: string, channel: string, longest: number): number {
    if (this.paceMs <= 0) return 0;
    const now = performance.now();
    const workspacePaceMs = this.paceMs / workspaceIsFaster;
    const shared = Math.max(now - burst * workspacePaceMs, this.workspaceTurns.get(team) ?? 0);
    const turn = Math.max(now, shared, this.turns.get(channel) ?? 0);
    if (turn - now > longest) return turn - now;
    if (this.turns.size > keptTurns) for (const [old, next] of this.turns) if (next < now) this.turns.delete(old);
    this.turns.set(channel, turn + this.paceMs);
    this.workspaceTurns.set(team, shared + workspacePaceMs);
    return turn - now;
  }

  /** May one more note be hung in this workspace now? Then say when it has been. Whatever is slow in one leaves room for others. */
  enter(team: string, most: number): boolean {
    const already = this.underWay.get(team) ?? 0;
    if (already >= most) return false;
    this.underWay.set(team, already + 1);
    return true;
  }

  leave(team: string): void {
    const left = (this.underWay.get(team) ?? 1) - 1;
    if (left > 0) this.underWay.set(team, left);
    else this.underWay.delete(team);
  }

  /** Nothing is sent to this workspace or room for so long, however often somebody looks. */
  hold(name: string, milliseconds: number): void {
    this.holdHere(name, milliseconds);
    this.shared?.tell(name, milliseconds);
  }

  private holdHere(name: string, milliseconds: number): void {
    this.holds.set(name, this.clock().getTime() + milliseconds);
  }

  /** Milliseconds for which one of these is still held; 0 when none is. */
  heldFor(...names: string[]): number {
    const now = this.clock().getTime();
    return Math.max(
      0,
      ...names.map((name) => {
        const left = (this.holds.get(name) ?? now) - now;
        if (left <= 0) this.holds.delete(name);
        return left;
      }),
    );
  }
}
