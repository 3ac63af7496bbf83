export type { ContentNeeds } from './content/check-content.ts';
export type { Mail, StreamedContent } from './mail.ts';
export { createPool } from './pool/create-pool.ts';
export type { PoolHost, PoolOptions, PoolState, SmtpPool } from './pool/smtp-pool.ts';
export { createSmtpClient, type SmtpClient, type SmtpConnection } from './smtp-client.ts';
