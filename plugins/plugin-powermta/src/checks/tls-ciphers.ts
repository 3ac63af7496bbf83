import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import { listenersOf } from '../config/listener.ts';
import type { Directive } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';
import type { Case } from './case.ts';
import { write } from './edit.ts';

export const tlsCiphers: Check<Case> = {
  evaluate: ({ configuration }) => {
    const lists = [
      lastOf(configuration.nodes, 'smtp-server-tls-ciphers'),
      ...listenersOf(configuration).map(({ options }) => lastOf(options, 'tls-ciphers')),
    ];
    const lengths = [
      lastOf(configuration.nodes, 'smtp-server-tls-dh-key-length'),
      ...listenersOf(configuration).map(({ options }) => lastOf(options, 'tls-dh-key-length')),
    ];
    const seen = [...lists.flatMap(judgeList), ...lengths.flatMap(judgeLength)];
    return seen.length > 0 ? seen : [pass('no weak cipher is asked for')];
  },
  group: 'tls',
  id: 'PMTA-TLS-04',
  remedy: '`smtp-server-tls-ciphers HIGH:!aNULL:!3DES:@STRENGTH`, `smtp-server-tls-dh-key-length 2048`',
  restsOn: ['smtp-server-tls-ciphers, tls-ciphers, …-dh-key-length'],
  rule: {
    fail: 'the list admits NULL, anonymous, export, LOW, RC4, DES, 3DES or MD5 ciphers',
    pass: 'none of them',
    warn: 'only ciphers without forward secrecy, or Diffie-Hellman of 1024 bits',
  },
  severity: 'medium',
  source: "User's Guide 5.0, 3.3.1.15; ciphers(1) of OpenSSL",
  title: 'Weak ciphers are not accepted',
  why: 'A cipher list that begins with ALL lets a client, or whoever sits in between, choose one that is no protection.',
};

const GOOD = 'HIGH:!aNULL:!3DES:@STRENGTH';

/** Words of ciphers(1) that name weak ciphers, and those that take in everything. */
const WEAK = [
  'NULL',
  'eNULL',
  'aNULL',
  'ADH',
  'AECDH',
  'EXP',
  'EXPORT',
  'LOW',
  'RC4',
  'DES',
  '3DES',
  'MD5',
] as const;
const EVERYTHING = ['ALL', 'COMPLEMENTOFALL', 'COMPLEMENTOFDEFAULT'] as const;

function judgeList(directive: Directive | undefined): readonly Observation[] {
  if (!directive) return [];
  const weak = weakWords(directive.args.join(':'));
  const cure = {
    evidence: [directive.location],
    remedy: write(directive.location, `${directive.key} ${GOOD}`),
  };
  if (weak.length > 0) return [fail(`${directive.key} admits ${weak.join(', ')}`, cure)];
  const words = directive.args.join(':').split(/[:, ]+/);
  const hasNoSecrecy = words.every((word) => /^(k?RSA|AES\d*-|@|[!-])/.test(word));
  return hasNoSecrecy ? [warn(`${directive.key} has no cipher with forward secrecy`, cure)] : [];
}

/** The weak words a list admits: written out and not struck by a later `!word`. */
function weakWords(list: string): readonly string[] {
  const words = list.split(/[:, ]+/).filter(Boolean);
  const struck = new Set(
    words.filter((word) => word.startsWith('!')).map((word) => word.slice(1).toUpperCase()),
  );
  return words.filter((word) => {
    if (/^[!@-]/.test(word)) return false;
    const parts = word.replace(/^\+/, '').toUpperCase().split(/[-+]/);
    const isWeak = WEAK.some((weak) => parts.includes(weak.toUpperCase()) && !struck.has(weak.toUpperCase()));
    const isAll =
      EVERYTHING.some((all) => parts.includes(all)) &&
      !['ANULL', 'LOW', 'EXP'].every((weak) => struck.has(weak));
    return isWeak || isAll;
  });
}

function judgeLength(directive: Directive | undefined): readonly Observation[] {
  const bits = Number(directive?.args[0]);
  if (!directive || !(bits < 2048)) return [];
  const remedy = write(directive.location, `${directive.key} 2048`);
  return [warn(`Diffie-Hellman of ${bits} bits`, { evidence: [directive.location], remedy })];
}
