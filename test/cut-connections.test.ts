import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SmtpFault, startFaultServer } from '@mtaops/testkit';
import { expect, test } from 'vitest';
import { describePeers } from './peers/describe-peers.ts';
import { writeStore } from './peers/pki.ts';
import { makeTempFolder } from './peers/temp-folder.ts';
import { runMtaops } from './run-mtaops.ts';
import { textMail } from './sample-mail.ts';

const CUTS = [
  ...(['connect', 'ehlo', 'mail', 'rcpt', 'data', 'dot'] as const).flatMap((at) => [
    [at, 'close'] as const,
    [at, 'reset'] as const,
  ]),
  ['body', 'reset'],
] as const;

describePeers(['openssl'], 'smime send to a server that breaks off', () => {
  test.each(CUTS)(
    'at %s by %s: it is worth trying again, and only after the dot it is unknown whether the mail is there',
    async (at, ending) => {
      const { exitCode, report, stderr } = await sendInto({ at, ending });
      if (at === 'dot') expect(report.messages[0].copies[0].recipients[0].state).toBe('unknown');
      expect(exitCode).toBe(at === 'dot' ? 3 : 75);
      expect(stderr).not.toMatch(/^\s+at /m);
    },
  );

  test.each(['connect', 'ehlo', 'rcpt', 'dot'] as const)(
    'at %s by silence: the time limit ends it',
    async (at) => {
      const { exitCode } = await sendInto({ at, ending: 'silence' }, ['--timeout', '1s']);
      expect(exitCode).toBe(at === 'dot' ? 3 : 75);
    },
  );

  test('with something that is no SMTP: it says so, exit code 76', async () => {
    const { exitCode, report } = await sendInto({ at: 'connect', reply: 'HTTP/1.1 400 Bad Request' });
    expect(exitCode).toBe(76);
    expect(report.error.code).toBe('E_PROTOCOL');
  });
});

async function sendInto(fault: SmtpFault, flags: readonly string[] = []) {
  await using folder = await makeTempFolder('cut');
  await using server = await startFaultServer([fault]);
  await writeStore(folder.path, { alice: { address: 'alice@example.test', key: true } });
  // In the midst of the body means before the dot: more than the sockets between them hold.
  const tail = fault.at === 'body' ? 'One more line of text.\r\n'.repeat(500_000) : '';
  await writeFile(join(folder.path, 'mail.eml'), textMail() + tail);
  const env = { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(server.port) };
  const args = ['smime', 'send', 'mail.eml', '--sign', '--json', ...flags];
  const { exitCode, stderr, stdout } = await runMtaops(args, { cwd: folder.path, env });
  return { exitCode, report: JSON.parse(stdout), stderr };
}
