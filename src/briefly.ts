/** Answers that are asked for at every request and may be so old; beyond `most` all are forgotten. */
export class Briefly<Key, Is> {
  private readonly known = new Map<Key, { is: Is; until: number }>();

  constructor(
    private readonly lastsMs: number,
    private readonly most: number,
  ) {}

  get(key: Key): Is | undefined {
    const known = this.known.get(key);
    return known && known.until > performance.now() ? known.is : undefined;
  }

  set(key: Key, is: Is): void {
    if (this.known.size >= this.most) this.known.clear();
    this.known.set(key, { is, until: performance.now() + this.lastsMs });
  }

  delete(key: Key): void {
    this.known.delete(key);
  }
}
