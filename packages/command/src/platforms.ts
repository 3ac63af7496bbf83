import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  MtaopsError,
  type Platform,
  type PlatformModule,
  type PlatformPorts,
  parsePlatformManifest,
} from '@mtaops/core';
import type { Config } from '@oclif/core';
import type { PlatformListing, Platforms } from './ports.ts';

type Announced = PlatformListing & { readonly entryPath?: string };

/** Platforms of all plugins oclif knows: bundled, installed by the user and linked alike. */
export function createPlatforms(config: Config, ports: PlatformPorts): Platforms {
  const announced = config
    .getPluginsList()
    .flatMap((plugin) => announce(plugin))
    .toSorted((a, b) => a.id.localeCompare(b.id));
  return {
    list: () => announced.map(({ entryPath: _, ...listing }) => listing),
    load: async (id) => {
      const found = announced.find((platform) => platform.id === id);
      if (!found) {
        throw new MtaopsError('E_CONFIG', `unknown platform: ${id}`, {
          hint: `known: ${announced.map((platform) => platform.id).join(', ')}`,
        });
      }
      if (found.entryPath === undefined)
        throw new MtaopsError('E_PLATFORM', found.problem ?? `platform ${id} is broken`);
      return loadPlatform(found.package, found.entryPath, ports);
    },
  };
}

function announce(plugin: { name: string; version: string; root: string; pjson: unknown }): Announced[] {
  const base = { package: plugin.name, version: plugin.version };
  try {
    const manifest = parsePlatformManifest(plugin.pjson, plugin.name);
    if (!manifest) return [];
    return [{ ...base, entryPath: join(plugin.root, manifest.platform.entry), id: manifest.platform.id }];
  } catch (error) {
    return [{ ...base, id: plugin.name, problem: error instanceof Error ? error.message : String(error) }];
  }
}

async function loadPlatform(packageName: string, entryPath: string, ports: PlatformPorts): Promise<Platform> {
  try {
    const module = (await import(pathToFileURL(entryPath).href)) as Partial<PlatformModule>;
    if (typeof module.createPlatform !== 'function')
      throw new Error(`${entryPath} does not export createPlatform`);
    return module.createPlatform(ports);
  } catch (cause) {
    throw new MtaopsError('E_PLATFORM', `cannot load the platform of ${packageName}: ${String(cause)}`, {
      cause,
      hint: `reinstall ${packageName}`,
    });
  }
}
