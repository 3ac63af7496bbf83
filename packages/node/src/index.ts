export { type FileSource, openFileSource, spoolToFile } from './file-source.ts';
export { createNodeFiles } from './node-files.ts';
export { createNodeHttp } from './node-http.ts';
export { createSmtpMailer } from './smtp-mailer.ts';
export { createSystemShells } from './ssh/system-shells.ts';
export { createStandardStreams } from './standard-streams.ts';
export { createSystemClock } from './system-clock.ts';
export { createSystemSecrets } from './system-secrets.ts';
export { createTerminalQuestions } from './terminal-questions.ts';
