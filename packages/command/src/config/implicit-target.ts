import { isLoopbackHost, MtaopsError, type Target, type TargetApi, type TargetListener } from '@mtaops/core';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The target that the environment alone describes, as the tools before mtaops had it; undefined when it describes
 * none.
 *
 * - `SMTP_HOST`, `SMTP_PORT` (25 by default), `SMTP_USER`, `SMTP_PASSWORD`: STARTTLS when offered; a password never
 *   goes out in clear.
 * - `SPARKPOST_API_KEY`, `SPARKPOST_HOST` (`api.sparkpost.com` by default; with or without scheme and `/api/v1`).
 *
 * @throws MtaopsError `E_CONFIG` naming the variable that makes no sense.
 */
export function implicitTarget(environment: Environment): Target | undefined {
  const listener = smtpOf(environment);
  const api = sparkPostOf(environment);
  if (!listener && !api) return undefined;
  return {
    ...(api && { api }),
    ...(listener && { host: listener.listener.host }),
    name: 'environment',
    smime: { encryptToSelf: false },
    smtp: listener ? [listener] : [],
    source: 'environment',
  };
}

function smtpOf(environment: Environment): TargetListener | undefined {
  const host = environment['SMTP_HOST']?.trim();
  if (!host) return undefined;
  if (!/^[A-Za-z0-9_.:-]+$/.test(host.replace(/^\[(.*)\]$/, '$1'))) {
    throw new MtaopsError('E_CONFIG', `SMTP_HOST should be a host name or address, not «${host}»`);
  }
  const withPort = /^(?<name>[^:]+):(?<port>\d+)$/.exec(host)?.groups;
  if (withPort) {
    throw new MtaopsError('E_CONFIG', `SMTP_HOST should be a host without a port, not «${host}»`, {
      hint: `set SMTP_HOST=${withPort['name']} SMTP_PORT=${withPort['port']}`,
    });
  }
  const user = environment['SMTP_USER'];
  if (user && environment['SMTP_PASSWORD'] === undefined) {
    throw new MtaopsError('E_CONFIG', 'SMTP_USER is set but SMTP_PASSWORD is not', {
      hint: 'set SMTP_PASSWORD, or unset SMTP_USER to send without login',
    });
  }
  return {
    caFiles: [],
    listener: {
      ...(user ? { auth: { user } } : {}),
      extraCa: [],
      host: host.replace(/^\[(.*)\]$/, '$1'),
      port: portOf(environment['SMTP_PORT']),
      tls: 'opportunistic',
      verifyTls: true,
    },
    name: 'smtp',
    ...(user ? { password: { env: 'SMTP_PASSWORD' } } : {}),
  };
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 25;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new MtaopsError('E_CONFIG', `SMTP_PORT should be a number from 1 to 65535, not «${text}»`);
}

function sparkPostOf(environment: Environment): TargetApi | undefined {
  if (!environment['SPARKPOST_API_KEY']) return undefined;
  return {
    caFiles: [],
    endpoint: { url: sparkPostUrl(environment['SPARKPOST_HOST'] || 'api.sparkpost.com') },
    key: { env: 'SPARKPOST_API_KEY' },
    kind: 'sparkpost',
    verifyTls: true,
  };
}

/** A bare host, one with a path, or a URL, to the base URL of the API. */
function sparkPostUrl(text: string): string {
  const withScheme = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new MtaopsError('E_CONFIG', 'SPARKPOST_HOST is neither a host nor an https URL', {
      hint: 'for example api.eu.sparkpost.com',
    });
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname)) {
    throw new MtaopsError('E_CONFIG', `SPARKPOST_HOST would send the API key in clear to ${url.host}`, {
      hint: 'use https',
    });
  }
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path === '' ? '/api/v1' : path}`;
}
