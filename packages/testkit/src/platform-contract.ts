import { capabilitiesOf, type Platform, type PlatformPorts } from '@mtaops/core';
import { memoryClock } from '@mtaops/core/memory';
import { describe, expect, it } from 'vitest';

/** What every platform must do; optional abilities are tested where the platform declares them. */
export function describePlatformContract(
  id: string,
  createPlatform: (ports: PlatformPorts) => Platform,
): void {
  describe(`platform contract: ${id}`, () => {
    const platform = createPlatform({ clock: memoryClock() });

    it('has the id that its package.json announces, and a title', () => {
      expect(platform.id).toBe(id);
      expect(platform.title).not.toBe('');
    });

    it('declares only abilities that mtaops knows', () => {
      expect(() => capabilitiesOf(platform)).not.toThrow();
    });
  });
}
