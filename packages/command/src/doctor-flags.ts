import {
  type Baseline,
  FAIL_ON,
  MtaopsError,
  parseBaseline,
  parseWaivers,
  REPORT_FORMATS,
  type Waiver,
  type Workload,
} from '@mtaops/core';
import { Flags } from '@oclif/core';
import type { Ports } from './ports.ts';

/** Flags that say which checks run and what their outcome means. */
export const reportFlags = {
  baseline: Flags.string({
    description: 'an earlier --json document; only what is new counts',
    helpGroup: 'VERDICT',
    helpValue: 'FILE',
  }),
  'fail-on': Flags.option({
    description: 'least finding that makes the exit code 1; error by default, or what mtaops.yaml says',
    env: 'MTAOPS_FAIL_ON',
    helpGroup: 'VERDICT',
    options: FAIL_ON,
  })(),
  format: Flags.option({
    default: 'human' as const,
    description: 'form of the report; sarif points into the configuration, html is one self-contained file',
    options: REPORT_FORMATS,
  })(),
  only: Flags.string({
    delimiter: ',',
    description: 'run these checks only: ids or groups, * allowed',
    helpGroup: 'CHECKS',
    helpValue: 'ID',
    multiple: true,
  }),
  skip: Flags.string({
    delimiter: ',',
    description: 'leave these checks out: ids or groups, * allowed',
    helpGroup: 'CHECKS',
    helpValue: 'ID',
    multiple: true,
  }),
  tag: Flags.string({
    delimiter: ',',
    description: 'run the checks with one of these tags only',
    helpGroup: 'CHECKS',
    helpValue: 'TAG',
    multiple: true,
  }),
  waivers: Flags.string({
    description: 'YAML or JSON list of {id, reason, until}: accepted findings, each up to a day',
    helpGroup: 'VERDICT',
    helpValue: 'FILE',
  }),
};

/** Flags that say what is going to be sent through the host. */
export const workloadFlags = {
  'dest-domain': Flags.string({
    delimiter: ',',
    description: 'domain of the recipients',
    helpGroup: 'MAIL TO COME',
    helpValue: 'DOMAIN',
    multiple: true,
  }),
  generator: Flags.string({
    delimiter: ',',
    description:
      'address of a machine that injects; by default whatever network the configuration lets relay',
    helpGroup: 'MAIL TO COME',
    helpValue: 'ADDRESS',
    multiple: true,
  }),
  'max-message': Flags.integer({
    description: 'largest message in octets, signed and encoded; 36700160 (35 MiB) by default',
    helpGroup: 'MAIL TO COME',
    helpValue: 'OCTETS',
    min: 1,
  }),
  'sign-domain': Flags.string({
    delimiter: ',',
    description: 'domain in From, to be signed with DKIM; by default those that have a key',
    helpGroup: 'MAIL TO COME',
    helpValue: 'DOMAIN',
    multiple: true,
  }),
};

type WorkloadChoice = {
  readonly 'dest-domain'?: readonly string[] | undefined;
  readonly generator?: readonly string[] | undefined;
  readonly 'max-message'?: number | undefined;
  readonly 'sign-domain'?: readonly string[] | undefined;
};

export function workloadOf(flags: WorkloadChoice): Workload {
  const { generator, 'dest-domain': destinations, 'max-message': largest, 'sign-domain': signing } = flags;
  return {
    ...(destinations && { destinationDomains: destinations.map((name) => name.toLowerCase()) }),
    ...(generator && { generators: generator }),
    ...(largest === undefined ? {} : { largestMessageBytes: largest }),
    ...(signing && { signDomains: signing.map((name) => name.toLowerCase()) }),
  };
}

export type Acceptances = { readonly waivers: readonly Waiver[]; readonly baseline?: Baseline };

/**
 * Read the files of accepted findings.
 *
 * @throws MtaopsError `E_NO_INPUT`, `E_INPUT`, `E_CONFIG`, naming the file.
 */
export async function loadAcceptances(
  flags: { readonly baseline?: string | undefined; readonly waivers?: string | undefined },
  { files }: Pick<Ports, 'files'>,
): Promise<Acceptances> {
  const read = async (path: string): Promise<string> => new TextDecoder().decode(await files.read(path));
  const baseline =
    flags.baseline === undefined ? undefined : parseBaseline(await read(flags.baseline), flags.baseline);
  const waivers =
    flags.waivers === undefined ? [] : await parseWaiverFile(await read(flags.waivers), flags.waivers);
  return { waivers, ...(baseline && { baseline }) };
}

async function parseWaiverFile(text: string, path: string): Promise<readonly Waiver[]> {
  const { parseYamlText } = await import('./yaml-text.ts');
  let value: unknown;
  try {
    value = parseYamlText(text);
  } catch (cause) {
    throw new MtaopsError('E_CONFIG', `${path} is no YAML: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
  return parseWaivers(value, path);
}
