import { fail, fileIn, type Location, note, type Observation, unknown, warn } from '@mtaops/core';
import { settingIn } from '../config/scope.ts';
import { textOf } from '../config/value.ts';
import { isOlder, type MomentumVersion, parseVersion } from '../console/version.ts';
import { firstDefined } from '../inbound/chain.ts';
import { endpointName } from '../inbound/endpoint.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS, parametersArgv } from '../live/command.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck } from './model.ts';
import { type TlsEndpoint, tlsEndpoints } from './tls-endpoints.ts';
import { dhBits, oldProtocols, weakCiphers } from './tls-strength.ts';

export const tlsPolicy = configuredCheck(
  {
    group: 'tls',
    id: 'mom.tls.policy',
    remedy:
      'TLS_Protocols = "+ALL:-SSLv2:-SSLv3:-TLSv1.0:-TLSv1.1" and a list of ciphers without LOW, EXP, aNULL',
    restsOn: ['TLS_Protocols', 'TLS_Ciphers', 'TLS_DHParams_File', 'TLS_Engine', 'ec_console version'],
    rule: {
      fail: 'TLS below 1.2 before release 4.7, weak ciphers, or Diffie-Hellman below 1024 bits',
      pass: 'TLS 1.2 and later with sane ciphers',
      warn: 'Diffie-Hellman below 2048 bits, old TLS left to the release, TLS_Protocols set for the GnuTLS engine',
    },
    severity: 'high',
    source: 'B4/config/tls-protocols, B4/config/tls-ciphers',
    title: 'TLS endpoints negotiate nothing weak',
    why: 'Old protocols and ciphers can be broken by whoever sits on the way, and fail audits.',
  },
  (model) => {
    const endpoints = tlsEndpoints(model);
    if (endpoints.length === 0) return [note('no SMTP endpoint offers TLS')];
    const said = outputOf(model.evidence, COMMANDS.version);
    const release = said.ok ? parseVersion(said.value) : undefined;
    const engine =
      textOf(settingIn(model.configuration.root, 'tls_engine')?.value).toLowerCase() || 'openssl';
    return [
      ...endpoints.flatMap((tls) =>
        engine === 'openssl' ? [...protocols(tls, release), ...ciphers(tls)] : engineMismatch(tls, engine),
      ),
      ...parameters(model),
    ];
  },
);

function protocols(
  { chain, endpoint }: TlsEndpoint,
  release: MomentumVersion | undefined,
): readonly Observation[] {
  const setting = firstDefined(chain, 'tls_protocols')?.setting;
  const old = oldProtocols(textOf(setting?.value) || '+ALL');
  if (old.length === 0) return [];
  const place = setting?.place ?? endpoint.place;
  const message = `${endpointName(endpoint)} leaves ${old.join(', ')} on`;
  const cure = {
    evidence: [place],
    remedy: `${showPlace(place)}: TLS_Protocols = "+ALL:-SSLv2:-SSLv3:-TLSv1.0:-TLSv1.1"`,
  };
  if (release && isOlder(release, '4.7')) return [fail(message, cure)];
  if (release && (!setting || /\+ALL/i.test(textOf(setting.value)))) return [];
  return [warn(`${message}; releases before 4.7 negotiate them`, cure)];
}

function ciphers({ chain, endpoint }: TlsEndpoint): readonly Observation[] {
  const setting = firstDefined(chain, 'tls_ciphers')?.setting;
  const weak = setting ? weakCiphers(textOf(setting.value)) : [];
  if (!setting || weak.length === 0) return [];
  return [
    fail(`${endpointName(endpoint)} has weak ciphers: ${weak.join(', ')}`, {
      evidence: [setting.place],
      remedy: `${showPlace(setting.place)}: TLS_Ciphers = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL:!eNULL:!LOW:!EXP"`,
    }),
  ];
}

function engineMismatch({ chain, endpoint }: TlsEndpoint, engine: string): readonly Observation[] {
  const setting = firstDefined(chain, 'tls_protocols')?.setting;
  if (!setting) return [];
  return [
    warn(`TLS_Protocols of ${endpointName(endpoint)} has no effect with TLS_Engine = ${engine}`, {
      evidence: [setting.place],
      remedy: 'write it into the priority string of TLS_Ciphers',
    }),
  ];
}

function parameters({ configuration, evidence }: Configured): readonly Observation[] {
  const setting = settingIn(configuration.root, 'tls_dhparams_file');
  if (!setting) return [];
  const path = configuration.layout.locate(textOf(setting.value));
  const text = outputOf(evidence, parametersArgv(path));
  const file = fileIn(evidence, path);
  const bits = text.ok
    ? Number(/\((\d+) bit\)/.exec(text.value)?.[1] ?? Number.NaN)
    : file.ok
      ? (dhBits(new TextDecoder().decode(file.value)) ?? Number.NaN)
      : Number.NaN;
  if (Number.isNaN(bits)) return [unknown(`the size of ${path} is not known`, { evidence: [setting.place] })];
  return judgeBits(bits, path, setting.place);
}

function judgeBits(bits: number, path: string, place: Location): readonly Observation[] {
  if (bits >= 2048) return [];
  const cure = { evidence: [place], remedy: `openssl dhparam -out ${path} 2048` };
  return [(bits < 1024 ? fail : warn)(`${path} has Diffie-Hellman parameters of ${bits} bits`, cure)];
}
