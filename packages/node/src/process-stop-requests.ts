import type { StopRequests } from '@mtaops/core';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Stop requests of this process. */
export function createProcessStopRequests(): StopRequests {
  return { watch };
}

function watch(): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const giveUp = (): void => {
    for (const name of SIGNALS) process.off(name, stop);
  };
  const stop = (): void => {
    giveUp();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, stop);
  return { signal: controller.signal, [Symbol.dispose]: giveUp };
}
