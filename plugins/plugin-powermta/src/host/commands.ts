/** The read-only commands of the doctor. `pmta` by its path: it is not in the PATH of a non-root login over SSH. */
export const PMTA = '/usr/sbin/pmta';

export const SHOW_STATUS = [PMTA, '--json', 'show', 'status'] as const;
export const SHOW_VERSION = [PMTA, 'show', 'version'] as const;
export const SHOW_LICENSE = [PMTA, 'show', 'license'] as const;
export const TEST_CONFIG = [PMTA, 'test', 'config'] as const;
export const QUEUES_IN_BACKOFF = [PMTA, 'show', 'topqueues', '--mode=backoff'] as const;
export const QUEUES_PAUSED = [PMTA, 'show', 'topqueues', '--paused=yes'] as const;
export const DISABLED_SOURCES = [PMTA, 'show', 'disabled', 'sources'] as const;
export const SOCKETS = ['ss', '-H', '-ltnp'] as const;
export const DISKS = ['df', '-BM'] as const;
export const ADDRESSES = ['ip', '-br', 'addr'] as const;
export const PROCESSES = ['ps', '-eo', 'comm='] as const;

/** Effective queue settings of `DOMAIN` or `DOMAIN/VMTA`. */
export function showSettings(queue: string): readonly string[] {
  return [PMTA, 'show', 'settings', queue];
}

/** MX lookup as PowerMTA does it; without `--connect`, so that no connection is opened. */
export function resolve(domain: string): readonly string[] {
  return [PMTA, 'resolve', domain];
}

export function certificateText(path: string): readonly string[] {
  return [
    'openssl',
    'x509',
    '-in',
    path,
    '-noout',
    '-subject',
    '-issuer',
    '-dates',
    '-ext',
    'subjectAltName',
  ];
}

export function certificateKey(path: string): readonly string[] {
  return ['openssl', 'x509', '-in', path, '-noout', '-pubkey'];
}

/** The public half of a private key; an empty passphrase keeps openssl from asking for one. */
export function publicKey(path: string): readonly string[] {
  return ['openssl', 'pkey', '-in', path, '-pubout', '-passin', 'pass:'];
}

export function textRecords(name: string): readonly string[] {
  return ['dig', '+short', '+time=3', '+tries=1', 'TXT', name];
}

export function nameOfAddress(ip: string): readonly string[] {
  return ['dig', '+short', '+time=3', '+tries=1', '-x', ip];
}
