/** Lets changes to what is stored wait for each other: each reads before it writes, so that two at once would lose one. */

/** @returns what begins a change when all those given before have ended, well or not, and gives back what comes of it */
export function turns(): <T>(change: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const result = last.then(change);
    last = result.catch(() => undefined);
    return result;
  };
}
