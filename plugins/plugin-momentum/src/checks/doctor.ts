import { type Doctor, type Evidence, type HostRequest, runChecks, type Workload } from '@mtaops/core';
import { loadConfiguration } from '../config/configuration.ts';
import { settingIn } from '../config/scope.ts';
import { textOf } from '../config/value.ts';
import { parseValidation } from '../console/tool-errors.ts';
import { keyRequests } from '../dkim/key-facts.ts';
import { signersOf } from '../dkim/signer.ts';
import { outputOf } from '../live/answer.ts';
import { certificateAt } from '../live/certificate.ts';
import {
  ALLOWED_COMMANDS,
  COMMANDS,
  certificateArgv,
  parametersArgv,
  publicKeyArgv,
  runRequest,
  tailArgv,
  txtArgv,
} from '../live/command.ts';
import { relayRequests } from '../relay/relay-policy.ts';
import { CHECKS } from './all-checks.ts';
import { passwordFiles } from './auth-stores.ts';
import { recordName } from './dkim-dns.ts';
import { DEFAULT_PANICLOG, loggedFiles } from './log-files.ts';
import { ROTATE_CONF, ROTATE_CRON } from './log-rotation.ts';
import { buildModel, type Configured } from './model.ts';
import { tlsEndpoints } from './tls-endpoints.ts';

/** The doctor of a Momentum host. */
export const momentumDoctor: Doctor = {
  checks: CHECKS,
  commands: ALLOWED_COMMANDS,
  judge: (evidence, context) => {
    const chosen = context.checks ? new Set(context.checks) : undefined;
    const checks = CHECKS.filter(({ id }) => !chosen || chosen.has(id));
    return runChecks(checks, buildModel(evidence, context));
  },
  wanted: (evidence, workload) => [...fixedRequests(evidence), ...configurationRequests(evidence, workload)],
};

/** What does not depend on the configuration; in the first round together, so that a live host needs few trips. */
function fixedRequests(evidence: Evidence): readonly HostRequest[] {
  const { dumpConfig, ...always } = COMMANDS;
  const validation = outputOf(evidence, COMMANDS.validate);
  const isInvalid = validation.ok && parseValidation(validation.value) === 'invalid';
  return [
    ...Object.values(always).map(runRequest),
    ...(isInvalid ? [runRequest(dumpConfig)] : []),
    { kind: 'file', path: ROTATE_CONF },
    { kind: 'file', path: ROTATE_CRON },
  ];
}

function configurationRequests(evidence: Evidence, workload: Workload): readonly HostRequest[] {
  const loading = loadConfiguration(evidence);
  if (loading.kind === 'missing') return loading.requests;
  if (loading.kind === 'unreadable') return [];
  // The time plays no part in what is read.
  const { read } = buildModel(evidence, { now: new Date(0), workload });
  if (!read.ok) return [];
  return [
    ...relayRequests(loading.configuration, evidence),
    ...tlsRequests(read.configured),
    ...keysAndRecords(read.configured),
    ...logRequests(read.configured),
    ...passwordFiles(read.configured).map(({ path }) => ({ kind: 'stat', path }) as const),
  ];
}

function tlsRequests(model: Configured): readonly HostRequest[] {
  const { configuration, evidence } = model;
  const locate = (value: Parameters<typeof textOf>[0]): string => configuration.layout.locate(textOf(value));
  const dh = settingIn(configuration.root, 'tls_dhparams_file');
  const parameters = dh ? offlineFallback(evidence, parametersArgv(locate(dh.value)), locate(dh.value)) : [];
  const certificates = tlsEndpoints(model).flatMap(({ certificate, key }): readonly HostRequest[] => {
    if (!certificate) return [];
    const path = locate(certificate.setting.value);
    const keyPath = key ? locate(key.setting.value) : path;
    const isOffline = !certificateAt(evidence, path).ok;
    return [
      ...offlineFallback(evidence, certificateArgv(path), path, isOffline),
      { kind: 'stat', path: keyPath },
      runRequest(publicKeyArgv(keyPath)),
    ];
  });
  return [...parameters, ...certificates];
}

/** A command, and the file itself where no command can be run: a copied tree. */
function offlineFallback(
  evidence: Evidence,
  argv: readonly string[],
  path: string,
  isNeeded = true,
): readonly HostRequest[] {
  const output = outputOf(evidence, argv);
  const isOffline = !output.ok && output.reason === 'offline';
  return [runRequest(argv), ...(isOffline && isNeeded ? [{ kind: 'file', path } as const] : [])];
}

function keysAndRecords({ configuration, evidence }: Configured): readonly HostRequest[] {
  return signersOf(configuration.root, configuration.layout).flatMap((signer) => [
    ...(signer.keyPath === undefined ? [] : keyRequests(signer.keyPath, evidence)),
    ...(signer.selector === undefined ? [] : [runRequest(txtArgv(recordName(signer)))]),
  ]);
}

function logRequests({ configuration, evidence }: Configured): readonly HostRequest[] {
  const files = loggedFiles(configuration.root);
  const panic = files.has('paniclog') ? [] : tailRequests(evidence, DEFAULT_PANICLOG);
  const configured = [...files.values()].flatMap(({ name, path }): readonly HostRequest[] => {
    if (path === undefined) return [];
    const isRead = name === 'rejectlog' || name === 'paniclog' || name === 'acctlog';
    return [
      { kind: 'stat', path },
      { kind: 'stat', path: `${path}.1` },
      ...(isRead ? tailRequests(evidence, path) : []),
    ];
  });
  return [...configured, ...panic];
}

function tailRequests(evidence: Evidence, path: string): readonly HostRequest[] {
  return offlineFallback(evidence, tailArgv(path), path);
}
