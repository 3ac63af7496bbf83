/** DKIM counters of one domain, from `signing_stats`. */
export type DomainSigning = {
  readonly domain: string;
  readonly signed: number;
  readonly failed: number;
  readonly processed: number;
};

/** The «Per Domain» part of `signing_stats`; what is broken down by binding as well is left out. */
export function parseSigningStats(output: string): readonly DomainSigning[] {
  const section = /^Per Domain\s*$([\s\S]*?)(?=^Per Binding\s*$|$(?![\s\S]))/m.exec(output)?.[1] ?? '';
  return section.split(/(?=^\s+DomainName\s)/m).flatMap((block) => {
    const domain = /^\s+DomainName\s+(\S+)/m.exec(block)?.[1];
    if (domain === undefined) return [];
    const count = (name: string): number =>
      Number(new RegExp(`^\\s+${name}\\s+(\\d+)`, 'm').exec(block)?.[1] ?? 0);
    return [
      {
        domain: domain.toLowerCase(),
        failed: count('FailedSigningAttempts'),
        processed: count('TotalMessagesProcessed'),
        signed: count('TotalMessagesSigned'),
      },
    ];
  });
}
