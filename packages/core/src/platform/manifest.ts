import { MtaopsError } from '../errors.ts';
import { CONTRACT_VERSION } from './contract.ts';

/** `package.json#mtaops` of a plugin that brings a platform. */
export type PlatformManifest = {
  readonly contract: number;
  readonly platform: { readonly id: string; readonly entry: string };
};

/**
 * Read the manifest out of a package.json.
 *
 * @param packageName - Named in errors.
 * @returns Undefined when the package brings no platform.
 * @throws MtaopsError `E_PLATFORM` when the field is malformed or asks for another contract version.
 */
export function parsePlatformManifest(
  packageJson: unknown,
  packageName: string,
): PlatformManifest | undefined {
  const field = member(packageJson, 'mtaops');
  if (field === undefined) return undefined;
  const contract = member(field, 'contract');
  const id = member(member(field, 'platform'), 'id');
  const entry = member(member(field, 'platform'), 'entry');
  if (typeof contract !== 'number' || typeof id !== 'string' || typeof entry !== 'string') {
    throw new MtaopsError('E_PLATFORM', `package.json of ${packageName} has a malformed "mtaops" field`, {
      hint: `it should read {"contract": ${CONTRACT_VERSION}, "platform": {"id": "…", "entry": "./dist/index.js"}}`,
    });
  }
  if (contract !== CONTRACT_VERSION) {
    throw new MtaopsError(
      'E_PLATFORM',
      `${packageName} speaks platform contract ${contract}, this mtaops speaks ${CONTRACT_VERSION}`,
      { hint: contract > CONTRACT_VERSION ? 'update mtaops' : `update ${packageName}` },
    );
  }
  return { contract, platform: { entry, id } };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
