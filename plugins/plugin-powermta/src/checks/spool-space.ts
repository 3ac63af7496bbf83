import { type Check, fail, type Location, type Observation, pass, warn } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { type Directive, directivesOf, type Node, sectionsOf } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';
import { parseBoolean, parseSize } from '../config/value.ts';
import { DISKS } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { readStatus } from '../host/status.ts';
import { diskOf, parseDisks } from '../host/tables.ts';
import { type Case, cannotTell } from './case.ts';
import { write } from './edit.ts';

export const spoolSpace: Check<Case> = {
  evaluate: (one) => {
    const spools = spoolsOf(one.configuration);
    if (spools.length === 0) {
      const remedy = `${one.configuration.mainPath}: add \`<spool /var/spool/pmta>\` \`min-free-space 2G\` \`</spool>\``;
      return [fail('no spool is configured, which the server needs to start', { remedy })];
    }
    return [
      ...spools.flatMap((spool) => configured(spool, spools.length)),
      ...spools.flatMap((spool) => free(one, spool)),
      ...recipients(one),
    ];
  },
  group: 'capacity',
  id: 'PMTA-SPOOL-01',
  remedy: 'Make room, and set min-free-space so that PowerMTA stops taking mail before the disk is full.',
  restsOn: ['<spool>', 'df -BM', 'pmta --json show status'],
  rule: {
    fail: 'no spool, or less free than min-free-space or 5 %',
    pass: '15 % free or more, min-free-space set',
    warn: 'less than 15 % free, no min-free-space, the only spool is deliver-only, or 80 % of the recipients allowed',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.2",
  title: 'The spool has room',
  why: 'On a full spool every message is refused with 4xx, and what is queued may be lost.',
};

type Spool = {
  readonly path: string;
  readonly location: Location;
  readonly options: readonly Node[];
  readonly isOld: boolean;
};

function spoolsOf({ nodes }: Configuration): readonly Spool[] {
  const old = directivesOf(nodes, 'spool').map(({ args, location }) => ({
    isOld: true,
    location,
    options: [],
    path: args[0] ?? '',
  }));
  const sections = sectionsOf(nodes, 'spool').map(({ argument, children, location }) => ({
    isOld: false,
    location,
    options: children,
    path: argument,
  }));
  return [...old, ...sections];
}

function configured({ isOld, location, options, path }: Spool, count: number): readonly Observation[] {
  const evidence = [location];
  const place = `${location.file}:${location.line}`;
  const minimum = lastOf(options, 'min-free-space');
  const deliverOnly = lastOf(options, 'deliver-only');
  return [
    ...(isOld
      ? [
          warn('the spool directive is deprecated and has no min-free-space', {
            evidence,
            remedy: write(location, `<spool ${path}>\` \`min-free-space 2G\` \`</spool>`),
          }),
        ]
      : []),
    ...(!isOld && !minimum
      ? [
          warn(`${path} has no min-free-space`, {
            evidence,
            remedy: `${place}: add \`min-free-space 2G\` inside <spool ${path}>`,
          }),
        ]
      : []),
    ...(minimum && parseSize(minimum.args[0] ?? '') === 0
      ? [
          warn(`${path} has min-free-space 0`, {
            evidence: [minimum.location],
            remedy: write(minimum.location, 'min-free-space 2G'),
          }),
        ]
      : []),
    ...(deliverOnly && count === 1 && isYes(deliverOnly)
      ? [
          warn('the only spool takes no new mail', {
            evidence: [deliverOnly.location],
            remedy: write(deliverOnly.location, 'deliver-only no'),
          }),
        ]
      : []),
  ];
}

function isYes({ args }: Directive): boolean {
  return parseBoolean(args[0] ?? '') === true;
}

function free({ evidence }: Case, { location, options, path }: Spool): readonly Observation[] {
  const output = outputOf(evidence, DISKS);
  if (!output.ok) return [cannotTell(output)];
  const disk = diskOf(parseDisks(output.value), path);
  if (!disk) return [cannotTell({ detail: `df tells nothing of ${path}`, ok: false, reason: 'failed' })];
  const { freeMib, mount, sizeMib } = disk;
  const minimum = parseSize(lastOf(options, 'min-free-space')?.args[0] ?? '0') ?? 0;
  const percent = (100 * freeMib) / Math.max(1, sizeMib);
  const message = `${freeMib} MiB free on ${mount}, ${percent.toFixed(1)} %`;
  const cure = { evidence: [location], remedy: `make room on ${mount}` };
  if (percent < 5 || freeMib * 1024 * 1024 < minimum) return [fail(message, cure)];
  return [percent < 15 ? warn(message, cure) : pass(message, [location])];
}

function recipients({ evidence }: Case): readonly Observation[] {
  const status = readStatus(evidence);
  if (!status.ok) return [];
  const { mostRecipients: most, recipients: now } = status.value;
  if (now === undefined || most === undefined || now <= 0.8 * most) return [];
  return [
    warn(`${now} of at most ${most} recipients are queued`, {
      remedy: 'deliver or delete what is queued before sending more',
    }),
  ];
}
