import { memoryFiles } from '@mtaops/core/memory';
import { expect, it, vi } from 'vitest';
import { loadConfiguration, readConfiguration } from './load.ts';
import { formatProblem } from './problem.ts';

const nowhere = { environment: { HOME: '/home/ops' }, workingDirectory: '/srv/feeds' };
const withFile = (text: string) => ({ ...nowhere, files: memoryFiles({ '/srv/feeds/mtaops.yaml': text }) });

async function problemsOf(text: string, platformIds?: readonly string[]): Promise<readonly string[]> {
  const result = await readConfiguration(platformIds ? { platformIds } : {}, withFile(text));
  if ('configuration' in result) return [];
  return result.problems.map((problem) =>
    [formatProblem(problem).replace('/srv/feeds/mtaops.yaml:', ''), problem.hint].filter(Boolean).join(' | '),
  );
}

it('reads a target with what it needs to send', async () => {
  const { files, targets } = await loadConfiguration(
    {},
    withFile(`version: 1
secrets: { momo-smtp: { env: MOMO_SMTP_PASSWORD } }
targets:
  momo1:
    platform: momentum
    host: momo1.example.test
    smtp:
      - { name: submission, auth: { user: app1, password: momo-smtp, mechanisms: [CRAM-MD5, PLAIN] }, ca: ca.pem }
      - { port: 25, tls: opportunistic, host: 192.0.2.7 }
    api: { kind: momentum, url: "https://momo1.example.test/api/v1/", key: { file: ~/key } }
`),
  );
  expect(files).toEqual(['/srv/feeds/mtaops.yaml']);
  expect(targets).toEqual([
    {
      api: {
        caFiles: [],
        endpoint: { url: 'https://momo1.example.test/api/v1' },
        key: { file: '/home/ops/key' },
        kind: 'momentum',
        verifyTls: true,
      },
      host: 'momo1.example.test',
      name: 'momo1',
      platform: 'momentum',
      smime: { encryptToSelf: false },
      smtp: [
        {
          caFiles: ['/srv/feeds/ca.pem'],
          listener: {
            auth: { mechanisms: ['CRAM-MD5', 'PLAIN'], user: 'app1' },
            extraCa: [],
            host: 'momo1.example.test',
            port: 587,
            tls: 'require',
            verifyTls: true,
          },
          name: 'submission',
          password: { env: 'MOMO_SMTP_PASSWORD' },
        },
        {
          caFiles: [],
          listener: { extraCa: [], host: '192.0.2.7', port: 25, tls: 'opportunistic', verifyTls: true },
          name: 'smtp2',
        },
      ],
      source: '/srv/feeds/mtaops.yaml:5:5',
      ssh: {
        host: 'momo1.example.test',
        hostKey: 'strict',
        jump: [],
        keepaliveCount: 3,
        keepaliveSeconds: 15,
        sudo: 'none',
      },
    },
  ]);
});

it('reads how a target is reached over SSH, with paths from the file’s directory', async () => {
  const { targets } = await loadConfiguration(
    {},
    withFile(`version: 1
secrets: { phrase: { env: PHRASE } }
targets:
  pmta1:
    host: pmta1.example.test
    ssh:
      alias: p1
      identity: ~/.ssh/id
      known_hosts: hosts
      jump: [ops@bastion:2222]
      passphrase: phrase
      host_key: "pin:SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      keepalive: { interval: 5s }
      sudo: { mode: nopasswd }
`),
  );
  expect(targets[0]?.ssh).toEqual({
    host: 'p1',
    hostKey: { pin: 'SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    identity: '/home/ops/.ssh/id',
    jump: ['ops@bastion:2222'],
    keepaliveCount: 3,
    keepaliveSeconds: 5,
    knownHosts: '/srv/feeds/hosts',
    passphrase: { env: 'PHRASE' },
    sudo: 'nopasswd',
  });
});

it.each([
  ['require', 'mta.example.test', 587],
  ['implicit', 'mta.example.test', 465],
  ['opportunistic', 'mta.example.test', 25],
  ['none', 'mta.example.test', 25],
  [undefined, 'mta.example.test', 587],
  [undefined, '127.0.0.1', 25],
  [undefined, 'localhost', 25],
])('gives a listener with tls %s on %s the port %d', async (tls, host, port) => {
  const line = `{ host: "${host}"${tls ? `, tls: ${tls}` : ''} }`;
  const { targets } = await loadConfiguration(
    {},
    withFile(`version: 1\ntargets: { t: { smtp: [${line}] } }`),
  );
  const expectedTls = tls ?? (host === 'mta.example.test' ? 'require' : 'opportunistic');
  expect(targets[0]?.smtp[0]?.listener).toMatchObject({ port, tls: expectedTls });
});

it('places every error and says what was meant', async () => {
  expect(
    await problemsOf(`version: 1
defualts: { timeout: 15s }
targets:
  momo1:
    platfrom: momentum
    host: momo1.example.test:25
    smtp:
      - { tls: requier, port: "25", auth: { user: u } }
    ssh: { host_key: off, known_host: x }
    api: { url: "https://u:p@api.example.test" }
groups: { prod: [momo2] }
defaults: { timeout: 15, concurrency: 0 }
secrets: { k: { file: x, mode: 0600 } }
`),
  ).toEqual([
    '2:1: unknown key «defualts» | did you mean «defaults»?',
    '5:5: unknown key «platfrom» in targets.momo1 | did you mean «platform»?',
    '6:11: targets.momo1.host: a host is a bare name or address: no scheme, no port, no brackets',
    '8:16: targets.momo1.smtp[0].tls should be one of require, opportunistic, implicit, none, not «requier» | did you mean «require»?',
    '8:31: targets.momo1.smtp[0].port: a port is a whole number',
    '8:43: targets.momo1.smtp[0].auth.password is missing',
    '9:22: targets.momo1.ssh.host_key: one of strict, accept-new, pin:SHA256:<fingerprint>; it cannot be switched off',
    '9:27: unknown key «known_host» in targets.momo1.ssh | did you mean «known_hosts»?',
    '10:10: targets.momo1.api.kind is missing',
    '10:17: targets.momo1.api.url: no user or password in a URL; name the secret in «key»',
    '12:22: defaults.timeout: a duration is text with a unit, e.g. 15s, 500ms, 2m',
    '12:39: defaults.concurrency: should be at least 1',
    '13:32: secrets.k.mode: a file mode is text in quotes, e.g. "0600"',
  ]);
});

it.each(['a:1', '[::1]', 'https://h', 'h/x', '-h', '1.2.3.4:25', 'a b', ''])(
  'takes «%s» for no host',
  async (host) => {
    expect(await problemsOf(`version: 1\ntargets: { t: { host: "${host}" } }`)).toEqual([
      expect.stringContaining('a host is a bare name or address'),
    ]);
  },
);

it.each(['mta', 'mta1.example.test.', '192.0.2.1', '2001:db8::1', '_x.example.test'])(
  'takes %s for a host',
  async (host) => {
    expect(await problemsOf(`version: 1\ntargets: { t: { host: "${host}" } }`)).toEqual([]);
  },
);

it('checks what names refer to', async () => {
  expect(
    await problemsOf(
      `version: 1
secrets: { momo-smtp: { prompt: true } }
targets:
  momo1:
    platform: momentun
    smtp: [ { name: a, auth: { user: u, password: momo_smtp } }, { name: a, host: h } ]
    ssh: { sudo: { mode: password } }
groups: { prod: [momo2, other] }
waivers: [ { check: X, reason: r, target: mom1 } ]
`,
      ['momentum', 'powermta'],
    ),
  ).toEqual([
    '5:15: targets.momo1.platform: no platform «momentun» | did you mean «momentum»?',
    '6:13: targets.momo1.smtp[0]: no host | set host: here or in targets.momo1',
    '6:51: targets.momo1.smtp[0].auth.password: not the name of an entry of secrets: (a secret itself must not stand here) | did you mean «momo-smtp»?',
    '6:74: targets.momo1.smtp[1].name: a second listener named «a»',
    '7:18: targets.momo1.ssh.sudo: mode password needs password_from',
    '8:18: groups.prod[0]: no target «momo2» | did you mean «momo1»?',
    '8:25: groups.prod[1]: no target «other» | known: momo1',
    '9:43: waivers[0].target: no target «mom1» | did you mean «momo1»?',
  ]);
});

it.each([
  ['secrets: { s: hunter2 }', '2:15'],
  ['secrets: { s: { password: hunter2 } }', '2:17'],
  ['secrets: { s: [hunter2] }', '2:15'],
  ['secrets: { s: { hunter2 } }', '2:17'],
  ['targets: { t: { host: h, smtp: [{ auth: { user: u, password: hunter2 } }] } }', '2:62'],
  ['targets: { t: { host: h, smtp: [{ auth: { user: u, password: "hunter2 !" } }] } }', '2:62'],
  ['targets: { t: { api: { kind: k, url: "https://h", key: hunter2 } } }', '2:56'],
  ['profiles: { p: { targets: { t: { api: { key: "hunter2!" } } } } }', '2:46'],
  ['targets: { t: { ssh: { passphrase: "hunter2 is long" } } }', '2:36'],
])('refuses a literal secret and does not repeat it: %s', async (line, place) => {
  const problems = await problemsOf(`version: 1\n${line}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${place}: `));
  expect(problems[0]).toMatch(/secret/);
  expect(problems[0]).not.toContain('hunter2');
});

it.each([
  ['version: 1\na: [', /^2:\d+: /],
  ['version: 1\nversion: 1', /^2:1: map keys must be unique/],
  ['version: 1\n---\nversion: 1', /multiple documents/],
  ['- a', /^1:1: should be a map/],
  ['', /^1:1: version is missing; it should be 1$/],
  ['version: 2', /^1:10: version should be 1, not 2$/],
  ['version: 1\ntargets: { "a b": { host: h } }', /^2:12: targets\."a b": a name has letters/],
])('says what is wrong with %j', async (text, expected) => {
  expect((await problemsOf(text))[0]).toMatch(expected);
});

it('stops at a file of aliases of aliases', async () => {
  const lines = ['version: 1', 'x0: &x0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]'];
  for (let i = 1; i < 9; i += 1)
    lines.push(`x${i}: &x${i} [${Array.from({ length: 10 }, () => `*x${i - 1}`).join(', ')}]`);
  expect(await problemsOf(lines.join('\n'))).toEqual([expect.stringMatching(/more than 50000 values/)]);
});

it('throws the first problem with its place and tells that there are more', async () => {
  const files = withFile('version: 1\ntarget: {}\ngroup: {}\n');
  await expect(loadConfiguration({}, files)).rejects.toMatchObject({
    code: 'E_CONFIG',
    hint: 'did you mean «targets»?; mtaops config validate shows all',
    message: '/srv/feeds/mtaops.yaml:2:1: unknown key «target» (and 1 more)',
  });
});

it('loads neither YAML parser nor schema when there is nothing to read', async () => {
  vi.doMock('./parse-files.ts', () => {
    throw new Error('the parser was loaded');
  });
  vi.doMock('./validate.ts', () => {
    throw new Error('the schema was loaded');
  });
  vi.resetModules();
  const fresh = await import('./load.ts');
  const configuration = await fresh.loadConfiguration({}, { ...nowhere, files: memoryFiles({}) });
  vi.doUnmock('./parse-files.ts');
  vi.doUnmock('./validate.ts');
  expect(configuration).toMatchObject({ files: [], settings: { timeoutMs: 15_000 }, targets: [] });
});
