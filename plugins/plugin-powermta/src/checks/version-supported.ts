import { type Check, fail, pass, warn } from '@mtaops/core';
import { SHOW_VERSION } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { isLater5 } from '../host/version.ts';
import { type Case, cannotTell } from './case.ts';

export const versionSupported: Check<Case> = {
  evaluate: ({ evidence, version }) => {
    if (!version) {
      const output = outputOf(evidence, SHOW_VERSION);
      return [
        cannotTell(
          output.ok ? { detail: 'show version names no version', ok: false, reason: 'failed' } : output,
        ),
      ];
    }
    if (version.major < 4)
      return [fail(`version ${version.text} is far out of support`, { remedy: 'upgrade to 5.0 or later' })];
    if (isLater5(version)) return [pass(`version ${version.text}`)];
    return [
      warn(`version ${version.text} has no TLS 1.3 and offers TLS 1.1 unless told otherwise`, {
        remedy: 'upgrade to 5.0r5 or later',
      }),
    ];
  },
  group: 'version',
  id: 'PMTA-VER-01',
  remedy: 'Upgrade to a later 5.0 release.',
  restsOn: ['pmta show version'],
  rule: {
    fail: 'older than 4.0',
    pass: '5.0r5 or later',
    warn: '4.x or an early 5.0: no TLS 1.3, TLS 1.1 on by default',
  },
  severity: 'medium',
  source: "User's Guides 4.0, 5.0 (2019) and 5.0 (2020) compared",
  title: 'The version is a current one',
  why: 'Defaults differ between releases: on early ones TLS 1.1 is on, and there is no TLS 1.3, MTA-STS or Vault.',
};
