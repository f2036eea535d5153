/** Keeps one thing that is dear to make and to hold, as the model in memory, from its first use until it has rested. */

/** What was not used for so long is let go. */
export const REST_MS = 60_000;

/** There is never more than one of the thing; whoever wants it while it is made waits for the same. */
export class Kept<Thing> {
  private thing: Promise<Thing> | null = null;
  private uses = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly make: () => Promise<Thing>,
    private readonly letGo: (thing: Thing) => void,
  ) {}

  /** @throws what making or using it throws; what could not be made is made anew for the next */
  async use<Result>(work: (thing: Thing) => Promise<Result>): Promise<Result> {
    clearTimeout(this.rest);
    this.uses++;
    try {
      return await work(await this.current());
    } finally {
      this.uses--;
      if (!this.uses) this.rest = setTimeout(() => this.drop(), REST_MS);
    }
  }

  /** Lets it go now: it has rested, or is of no use any more. */
  drop(): void {
    this.thing?.then(this.letGo, () => undefined);
    this.thing = null;
  }

  private current(): Promise<Thing> {
    if (this.thing) return this.thing;
    const made = this.make();
    this.thing = made;
    made.catch(() => {
      if (this.thing === made) this.thing = null;
    });
    return made;
  }
}
