import { expect, it } from 'vitest';
import { parsePlatformManifest } from './manifest.ts';

const good = { mtaops: { contract: 1, platform: { entry: './dist/index.js', id: 'kumo' } } };

it('reads the platform of a plugin', () => {
  expect(parsePlatformManifest(good, 'mtaops-plugin-kumo')?.platform.id).toBe('kumo');
});

it('gives nothing for a package without the field', () => {
  expect(parsePlatformManifest({ name: 'x' }, 'x')).toBeUndefined();
});

it('names both versions when the contract differs', () => {
  const other = { mtaops: { ...good.mtaops, contract: 2 } };
  expect(() => parsePlatformManifest(other, 'mtaops-plugin-kumo')).toThrow(
    /mtaops-plugin-kumo speaks platform contract 2, this mtaops speaks 1/,
  );
});

it('refuses a field that is not as it should be', () => {
  expect(() => parsePlatformManifest({ mtaops: { contract: '1' } }, 'x')).toThrow(/malformed "mtaops"/);
});
