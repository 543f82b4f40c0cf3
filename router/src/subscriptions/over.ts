/** A generator that is ended by ending its source, where `return` alone would wait for what the generator waits for. */
export function over<Item>(generator: AsyncGenerator<Item>, endSource: () => void): AsyncIterableIterator<Item> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => generator.next(),
    return() {
      endSource();
      return generator.return(undefined);
    },
  };
}
