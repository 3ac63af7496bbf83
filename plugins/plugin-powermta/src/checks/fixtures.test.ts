import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diagnose, type HostRun, type HostStat, type Workload } from '@mtaops/core';
import { type MemoryHostContent, memoryHost } from '@mtaops/core/memory';
import { describe, expect, it } from 'vitest';
import {
  ADDRESSES,
  certificateKey,
  certificateText,
  DISKS,
  publicKey,
  SHOW_LICENSE,
  SHOW_STATUS,
  SHOW_VERSION,
  SOCKETS,
  TEST_CONFIG,
} from '../host/commands.ts';
import { doctor } from './doctor.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const NOW = new Date('2026-03-02T10:00:00Z');
const WORKLOAD: Workload = {
  generators: ['192.0.2.70'],
  largestMessageBytes: 35 * 1024 * 1024,
  signDomains: ['lab.example.com'],
};
const expected = JSON.parse(readFileSync(join(FIXTURES, 'expected.json'), 'utf8')) as Record<
  string,
  Record<string, { status: string }>
>;

function text(...path: readonly string[]): string | undefined {
  const file = join(FIXTURES, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function tree(name: string): Record<string, string> {
  const root = join(FIXTURES, name);
  const paths = readdirSync(root, { recursive: true }).map(String);
  const files = paths.filter((path) => path.startsWith('etc/') && statSync(join(root, path)).isFile());
  return Object.fromEntries(files.map((path) => [`/${path}`, readFileSync(join(root, path), 'utf8')]));
}

/** The fixture's `stat` lines, and the usual rights for configuration files it does not list. */
function stats(name: string, files: Record<string, string>): Record<string, HostStat> | undefined {
  const listing = text(name, 'host/stat.txt');
  if (listing === undefined) return undefined;
  const usual = Object.keys(files).map((path) => [path, stat('640', 'root', 'pmta')] as const);
  const listed = listing.split('\n').flatMap((line) => {
    const [mode = '', owner = '', group = '', , path] = line.split(' ');
    return path === undefined || !/^\d+$/.test(mode) ? [] : [[path, stat(mode, owner, group)] as const];
  });
  return Object.fromEntries([...usual, ...listed]);
}

function stat(mode: string, owner: string, group: string): HostStat {
  return { group, kind: 'file', mode: Number.parseInt(mode, 8), modifiedSeconds: 0, owner, sizeBytes: 1 };
}

function pem(bits: number): string {
  return generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { format: 'pem', type: 'pkcs8' },
    publicKeyEncoding: { format: 'pem', type: 'spki' },
  }).publicKey;
}
const [KEY, SHORT_KEY] = [pem(2048), pem(1024)];

/** A host that answers what the fixture has answers for; anything else is «not found». */
function host(name: string): ReturnType<typeof memoryHost> {
  const files = tree(name);
  const key = (argv: readonly string[]): string => argv.join(' ');
  const keys = ['lab1.lab.example.com', 'lab1.example.com', 'labb1.lab.example.com'].map(
    (one) => `/etc/pmta/dkim/${one}.pem`,
  );
  const runs: Record<string, string | HostRun | undefined> = {
    [key(SOCKETS)]: text(name, 'host/ss.txt'),
    [key(DISKS)]: text(name, 'host/df.txt'),
    [key(ADDRESSES)]: text(name, 'host/ip-addr.txt'),
    [key(SHOW_VERSION)]: text('cli/show-version.txt'),
    [key(certificateText('/etc/pmta/tls/pmta03-expired.pem'))]: text(name, 'host/x509.txt'),
    ...Object.fromEntries(keys.map((path) => [key(publicKey(path)), KEY])),
    [key(publicKey('/etc/pmta/dkim/base.pem'))]: SHORT_KEY,
  };
  if (name === 'healthy') {
    runs[key(SHOW_STATUS)] = text('cli/show-status.json');
    runs[key(SHOW_LICENSE)] = text('cli/show-license.txt');
    runs[key(TEST_CONFIG)] = '';
    runs[key(certificateText('/etc/pmta/tls/pmta01.pem'))] =
      'subject=CN = pmta01.example.com\nissuer=CN = CA\nnotAfter=Jan  9 23:59:59 2027 GMT\n';
    runs[key(certificateKey('/etc/pmta/tls/pmta01.pem'))] = KEY;
    runs[key(publicKey('/etc/pmta/tls/pmta01.pem'))] = KEY;
  }
  if (name === 'broken-syntax') runs[key(TEST_CONFIG)] = text(name, 'cli/test-config.txt');
  const known = Object.entries(runs).flatMap(([argv, output]) =>
    output === undefined ? [] : [[argv, output] as const],
  );
  const content: MemoryHostContent = { files, runs: Object.fromEntries(known) };
  const listed = stats(name, files);
  return memoryHost(listed ? { ...content, stats: listed } : content);
}

async function judge(name: string): Promise<Record<string, string>> {
  const report = await diagnose(doctor, host(name), { now: NOW, platform: 'powermta', workload: WORKLOAD });
  return Object.fromEntries(
    report.findings
      .filter(
        ({ severity, status }) =>
          status === 'fail' || status === 'warn' || (status === 'pass' && severity === 'info'),
      )
      .map(({ id, status }) => [id, status === 'pass' ? 'info' : status]),
  );
}

describe('the verdicts on the fixtures', () => {
  it.each(['healthy', 'broken-open-relay', 'broken-relay-tls-dkim', 'smime-hostile'])(
    '%s gets exactly those expected',
    async (name) => {
      const wanted = Object.entries(expected[name] ?? {}).map(([id, { status }]) => [id, status] as const);
      expect(await judge(name)).toEqual(Object.fromEntries(wanted));
    },
  );
});
