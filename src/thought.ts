/** About what a look costs beside its thinking: asking the ports, and telling them when to come back. */
const askingMs = 0.5;

/** How long a look has thought; not how long it has waited, because then others could think. */
export class Thought {
  ms = askingMs;

  of<Is>(work: () => Is): Is {
    const began = performance.now();
    const is = work();
    this.ms += performance.now() - began;
    return is;
  }
}
