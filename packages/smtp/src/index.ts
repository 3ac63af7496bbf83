export type { ContentNeeds } from './content/check-content.ts';
export { checkContent } from './content/check-content.ts';
export type { Mail, StreamedContent } from './mail.ts';
export type { PoolHost, PoolOptions, PoolState, SmtpPool } from './pool/pool.ts';
