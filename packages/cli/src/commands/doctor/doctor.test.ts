import type { Ports } from '@mtaops/command';
import { memoryClock, memoryFiles, memorySecrets } from '@mtaops/core/memory';
import { createPlatform } from '@mtaops/plugin-powermta';
import { createPlatform as createSparkPost } from '@mtaops/plugin-sparkpost';
import { runCommand } from '@mtaops/testkit';
import { describe, expect, it } from 'vitest';
import RelayExplain from '../relay/explain.ts';
import RelayMatrix from '../relay/matrix.ts';
import DoctorExplain from './explain.ts';
import Doctor from './index.ts';

const CONFIG = `postmaster a@example.com
<source 0/0>
  always-allow-relaying no
</source>
<source 192.0.2.64/26>
  always-allow-relaying yes
</source>
<smtp-user app>
  password hunter2-hunter2
</smtp-user>
log-data yes
`;

const clock = memoryClock();
const ports = {
  clock,
  environment: {},
  files: memoryFiles({
    'empty/etc/x': '',
    'host/etc/pmta/config': CONFIG,
    'waivers.yaml': '- { id: PMTA-CFG-05, reason: in a container, until: "2999-01-01" }\n',
  }),
  platforms: {
    list: () => [{ id: 'powermta', package: '@mtaops/plugin-powermta', version: '0.0.0' }],
    load: async () => createPlatform({ clock }),
  },
} satisfies Partial<Ports>;

const HOST = ['--platform', 'powermta', '--root', 'host'];

describe('doctor', () => {
  it('prints one JSON document, with the exit code of its verdict', async () => {
    const { exitCode, stdout } = await runCommand(Doctor, [...HOST, '--json'], ports);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      exitCode: 1,
      ok: false,
      platform: 'powermta',
      schema: 'mtaops.doctor/1',
      subject: 'host',
    });
    expect(exitCode).toBe(1);
    expect(report.findings).toHaveLength(44);
    const tls = report.findings.find((one: { id: string }) => one.id === 'PMTA-TLS-01');
    expect(tls).toMatchObject({ evidence: [{ file: '/etc/pmta/config', line: 5 }], severity: 'high' });
    expect(stdout).not.toContain('hunter2');
  });

  it('runs the checks asked for only, and passes with 0', async () => {
    const { exitCode, stdout } = await runCommand(
      Doctor,
      [...HOST, '--only', 'PMTA-RLY-0[12]', '--json'],
      ports,
    );
    expect(
      JSON.parse(stdout).findings.map(({ id, status }: { id: string; status: string }) => [id, status]),
    ).toEqual([
      ['PMTA-RLY-01', 'pass'],
      ['PMTA-RLY-02', 'pass'],
    ]);
    expect(exitCode).toBe(0);
  });

  it('exits with 3 when nothing failed and a check needs the host', async () => {
    const { exitCode } = await runCommand(Doctor, [...HOST, '--only', 'PMTA-PROC-01'], ports);
    expect(exitCode).toBe(3);
  });

  it('lets --fail-on, waivers and a baseline decide what counts', async () => {
    const one = [...HOST, '--only', 'PMTA-CFG-05'];
    expect((await runCommand(Doctor, one, ports)).exitCode).toBe(0);
    expect((await runCommand(Doctor, [...one, '--fail-on', 'warn'], ports)).exitCode).toBe(1);
    const waived = await runCommand(
      Doctor,
      [...one, '--fail-on', 'warn', '--waivers', 'waivers.yaml'],
      ports,
    );
    expect([waived.exitCode, waived.stdout]).toEqual([0, expect.stringContaining('in a container')]);
    const before = await runCommand(Doctor, [...one, '--json'], ports);
    const files = memoryFiles({ 'host/etc/pmta/config': CONFIG, 'old.json': before.stdout });
    const again = await runCommand(Doctor, [...one, '--fail-on', 'warn', '--baseline', 'old.json'], {
      ...ports,
      files,
    });
    expect(again.exitCode).toBe(0);
  });

  it.each([
    [['--platform', 'powermta'], 2, 'no host to look at'],
    [['--platform', 'powermta', '--root', 'nowhere'], 66, 'no such directory'],
    [[...HOST, '--only', 'PMTA-RYL-01'], 2, 'no check is called PMTA-RYL-01'],
    [[...HOST, '--waivers', 'host/etc/pmta/config'], 78, 'host/etc/pmta/config'],
  ])('with %o exits with %d', async (argv, code, message) => {
    const { exitCode, stderr } = await runCommand(Doctor, argv, ports);
    expect([exitCode, stderr]).toEqual([code, expect.stringContaining(message)]);
  });

  it('says of a tree without a configuration that it cannot be read, and passes nothing', async () => {
    const { exitCode, stdout } = await runCommand(
      Doctor,
      ['--platform', 'powermta', '--root', 'empty'],
      ports,
    );
    expect([exitCode, stdout]).toEqual([3, expect.stringContaining('0 passed')]);
    expect(stdout).toContain('/etc/pmta/config: no such file');
  });

  it('lists and explains its checks', async () => {
    const list = await runCommand(Doctor, ['--list-checks', '--platform', 'powermta', '--json'], ports);
    expect(JSON.parse(list.stdout).checks).toHaveLength(44);
    const explained = await runCommand(DoctorExplain, ['pmta-size-01'], ports);
    expect(explained.stdout).toContain("Vendor source: User's Guide 5.0, 3.3.7.34");
    const wrong = await runCommand(DoctorExplain, ['PMTA-SIZE-O1'], ports);
    expect([wrong.exitCode, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('did you mean PMTA-SIZE-01?'),
    ]);
  });
});

describe('doctor of a cloud account', () => {
  it('asks the API with GET alone, and shows no key', async () => {
    const key = 'EXAMPLE-api-key-0000000000000000000000';
    const asked: string[] = [];
    const account: Partial<Ports> = {
      ...ports,
      environment: { SP_KEY: key },
      files: memoryFiles({
        '/srv/mtaops.yaml':
          'version: 1\ntargets: { cloud: { platform: sparkpost, api: { kind: sparkpost, url: "https://api.sparkpost.com/api/v1", key: { env: SP_KEY } } } }\n',
      }),
      http: {
        request: async ({ headers, method, url }) => {
          asked.push(`${method} ${new URL(url).host} ${headers['Authorization'] === key}`);
          return { body: '{"errors":[{"message":"Unauthorized."}]}', headers: {}, status: 401 };
        },
      },
      platforms: { ...ports.platforms, load: async () => createSparkPost({ clock }) },
      secrets: memorySecrets({ environment: { SP_KEY: key } }),
      workingDirectory: '/srv',
    };
    const { exitCode, stdout } = await runCommand(Doctor, ['--target', 'cloud', '--json'], account);
    expect([exitCode, JSON.parse(stdout).subject]).toEqual([1, 'cloud']);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.every((line) => line.startsWith('GET api.sparkpost.com'))).toBe(true);
    expect(stdout).not.toContain(key);
  });
});

describe('relay', () => {
  it('explains a decision with the line that makes it', async () => {
    const { exitCode, stdout } = await runCommand(
      RelayExplain,
      [...HOST, '--ip', '192.0.2.70', '--json'],
      ports,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      decision: 'allowed',
      question: { ip: '192.0.2.70' },
      schema: 'mtaops.relay-explain/1',
      stanza: { file: '/etc/pmta/config', line: 6 },
    });
    expect(exitCode).toBe(0);
  });

  it('exits with 1 when the answer is not the one expected, with 3 when there is none', async () => {
    const ask = async (...more: string[]): Promise<number> =>
      (await runCommand(RelayExplain, [...HOST, '--ip', '203.0.113.9', ...more], ports)).exitCode;
    expect(await ask()).toBe(0);
    expect(await ask('--expect', 'denied')).toBe(0);
    expect(await ask('--expect', 'allowed')).toBe(1);
    expect(await ask('--listener', '2525')).toBe(3);
  });

  it('tabulates every network, listener and user', async () => {
    const { stdout } = await runCommand(RelayMatrix, HOST, ports);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'network                     user  0.0.0.0:25',
      '0/0 (0.0.0.1)               -     denied',
      '0/0 (0.0.0.1)               app   denied',
      '192.0.2.64/26 (192.0.2.65)  -     allowed',
      '192.0.2.64/26 (192.0.2.65)  app   allowed',
      'elsewhere (203.0.113.9)     -     denied',
      'elsewhere (203.0.113.9)     app   denied',
    ]);
  });

  it('says that a tree without a configuration has none', async () => {
    const { exitCode, stderr } = await runCommand(
      RelayMatrix,
      ['--platform', 'powermta', '--root', 'empty'],
      ports,
    );
    expect([exitCode, stderr]).toEqual([78, expect.stringContaining('hint: with --root give the directory')]);
  });
});
