import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../src/ports.js';

const oldestMs = 5 * 60_000;
const aheadMs = 60_000;
/** Memory stays bounded however fast requests come; a repeat also changes nothing further in. */
const keptAtMost = 50_000;

/** Checks that a request is Slack's own, fresh, and not one that was heard already. */
export class Doorkeeper {
  private young = new Set<string>();
  private old = new Set<string>();
  private turnedAt = 0;

  private readonly key: KeyObject;

  constructor(
    signingSecret: string,
    private readonly clock: Clock,
  ) {
    this.key = createSecretKey(signingSecret, 'utf8');
  }

  /** `timestamp` in seconds, as Slack's header has it; `raw` is the body as it came. */
  judge(signature: string, timestamp: string, raw: Buffer): 'welcome' | 'refused' | 'seen before' {
    const now = this.clock().getTime();
    if (!/^\d{1,12}$/.test(timestamp) || !/^v0=[0-9a-f]{64}$/.test(signature)) return 'refused';
    const age = now - Number(timestamp) * 1_000;
    if (age > oldestMs || age < -aheadMs) return 'refused';
    const ours = createHmac('sha256', this.key).update(`v0:${timestamp}:`).update(raw).digest();
    if (!timingSafeEqual(ours, Buffer.from(signature.slice(3), 'hex'))) return 'refused';
    this.turn(now);
    if (this.young.has(signature) || this.old.has(signature)) return 'seen before';
    this.young.add(signature);
    return 'welcome';
  }

  forget(signature: string): void {
    this.young.delete(signature);
    this.old.delete(signature);
  }

  /** A signature is kept for as long as its timestamp could still be accepted, and at most twice that. */
  private turn(now: number): void {
    if (Math.abs(now - this.turnedAt) < oldestMs + aheadMs && this.young.size < keptAtMost) return;
    this.old = this.young;
    this.young = new Set();
    this.turnedAt = now;
  }
}
