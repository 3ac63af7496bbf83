/** How busy a thread pool is, from `threads stats`; undefined when it has not been used. */
export type PoolLoad = { readonly name: string; readonly saturationPercent: number | undefined };

export function parseThreadStats(output: string): readonly PoolLoad[] {
  return output.split(/^(?=\S.* thread pool: )/m).flatMap((block) => {
    const name = /^(\S.*?) thread pool: /.exec(block)?.[1];
    if (name === undefined) return [];
    const saturation = /Thread pool saturation:\s+([\d.]+)%/.exec(block)?.[1];
    return [{ name, saturationPercent: saturation === undefined ? undefined : Number(saturation) }];
  });
}
