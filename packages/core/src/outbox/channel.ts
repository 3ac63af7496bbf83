/** A queue between those who build and those who send; who is too fast waits, so memory stays bounded. */
export type Channel<T> = {
  /** Resolves when there was room; false when the channel was closed meanwhile. */
  readonly put: (item: T) => Promise<boolean>;
  /** Back to the front, without waiting. */
  readonly putBack: (item: T) => void;
  /** Undefined when the channel is closed and empty. */
  readonly take: () => Promise<T | undefined>;
  readonly close: () => void;
};

export function createChannel<T>(capacity: number): Channel<T> {
  const items: T[] = [];
  let isClosed = false;
  let changed = Promise.withResolvers<void>();
  const notify = (): void => {
    changed.resolve();
    changed = Promise.withResolvers<void>();
  };
  return {
    close: () => {
      isClosed = true;
      notify();
    },
    put: async (item) => {
      while (items.length >= capacity && !isClosed) await changed.promise;
      if (isClosed) return false;
      items.push(item);
      notify();
      return true;
    },
    putBack: (item) => {
      items.unshift(item);
      notify();
    },
    take: async () => {
      for (;;) {
        const item = items.shift();
        if (item !== undefined) {
          notify();
          return item;
        }
        if (isClosed) return undefined;
        await changed.promise;
      }
    },
  };
}
