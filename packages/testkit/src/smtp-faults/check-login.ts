import { createHmac } from 'node:crypto';

type Login = { readonly user: string; readonly password: string };

/** What to say to a line of an AUTH exchange: the next challenge, or how it ended. */
export type AuthStep = { readonly challenge: string; readonly next: (line: string) => AuthStep } | boolean;

const CHALLENGE = '<1896.697170952@faults.example.test>';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const text = (line: string): string => Buffer.from(line, 'base64').toString();

/** Server side of AUTH (RFC 4954; PLAIN RFC 4616, LOGIN, CRAM-MD5 RFC 2195, XOAUTH2). */
export function beginLogin(line: string, { password, user }: Login): AuthStep {
  const [, mechanism = '', initial] = line.split(' ');
  const plain = (answer: string): boolean => text(answer) === `\0${user}\0${password}`;
  switch (mechanism.toUpperCase()) {
    case 'PLAIN':
      return initial === undefined ? { challenge: '', next: plain } : plain(initial);
    case 'LOGIN':
      return {
        challenge: base64('Username:'),
        next: (name) => ({
          challenge: base64('Password:'),
          next: (given) => text(name) === user && text(given) === password,
        }),
      };
    case 'CRAM-MD5':
      return {
        challenge: base64(CHALLENGE),
        next: (answer) =>
          text(answer) === `${user} ${createHmac('md5', password).update(CHALLENGE).digest('hex')}`,
      };
    case 'XOAUTH2':
      return text(initial ?? '') === `user=${user}\u0001auth=Bearer ${password}\u0001\u0001`
        ? true
        : { challenge: base64('{"status":"401"}'), next: () => false };
    default:
      return false;
  }
}
