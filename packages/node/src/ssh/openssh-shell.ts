import { MtaopsError, type Shell, type ShellRun, type SshAccess } from '@mtaops/core';
import { type ProgramRun, runProgram } from '../run-program.ts';
import { sshFailure } from './ssh-failure.ts';

export type OpensshOptions = {
  /** Bound on reaching the host, jumps included. */
  readonly connectTimeoutMs: number;
  /** `ssh` by default, found in PATH. */
  readonly program?: string;
  /** ssh_config instead of the user's and the system's. */
  readonly configFile?: string;
};

/**
 * A host through the system's `ssh`: certificates, hardware keys, GSSAPI, ControlMaster and all of ssh_config work as they
 * do for the operator. Never asks anything (BatchMode), never trusts a host key that is not known.
 */
export function createOpensshShell(access: SshAccess, options: OpensshOptions): Shell {
  const title = titleOf(access);
  const argv = [...sshArguments(access, options), '--', access.host, 'sh -s'];
  return {
    run: async (script, shellOptions) => {
      const run = await runProgram(options.program ?? 'ssh', argv, script, shellOptions);
      return ended(run, title);
    },
    title,
    async [Symbol.asyncDispose]() {},
  };
}

/** `ops@pmta1 over ssh` */
export function titleOf({ host, user }: SshAccess): string {
  return `${user === undefined ? '' : `${user}@`}${host} over ssh`;
}

/** ssh's own failures end with 255; `sh` never does for our script. */
function ended(run: ProgramRun, title: string): ShellRun {
  if (run.outcome === 'missing') {
    throw new MtaopsError('E_UNAVAILABLE', `${title}: ${run.reason}`, {
      hint: 'install OpenSSH, or use --transport ssh2',
    });
  }
  if (run.outcome !== 'ended') throw new MtaopsError('E_TRANSPORT', `${title}: ${run.reason}`);
  if (run.exitCode === 255) throw sshFailure(title, run.stderr);
  return run;
}

/** Options of ssh(1) for an access; what it leaves open stays with ssh_config. */
function sshArguments(
  access: SshAccess,
  { configFile, connectTimeoutMs }: OpensshOptions,
): readonly string[] {
  if (typeof access.hostKey === 'object') {
    throw new MtaopsError('E_UNSUPPORTED', 'a pinned host key needs the transport ssh2', {
      hint: 'use --transport ssh2, or put the key into known_hosts',
    });
  }
  const settings = [
    'BatchMode=yes',
    `StrictHostKeyChecking=${access.hostKey === 'accept-new' ? 'accept-new' : 'yes'}`,
    `ConnectTimeout=${Math.max(1, Math.ceil(connectTimeoutMs / 1000))}`,
    `ServerAliveInterval=${access.keepaliveSeconds}`,
    `ServerAliveCountMax=${access.keepaliveCount}`,
    'ForwardAgent=no',
    'ForwardX11=no',
    'PermitLocalCommand=no',
    ...(access.knownHosts === undefined
      ? []
      : [`UserKnownHostsFile=${access.knownHosts}`, 'GlobalKnownHostsFile=none']),
    ...(access.identity === undefined ? [] : ['IdentitiesOnly=yes']),
    ...(access.certificate === undefined ? [] : [`CertificateFile=${access.certificate}`]),
  ];
  return [
    '-T',
    ...(configFile === undefined ? [] : ['-F', configFile]),
    ...settings.flatMap((setting) => ['-o', setting]),
    ...(access.user === undefined ? [] : ['-l', access.user]),
    ...(access.port === undefined ? [] : ['-p', String(access.port)]),
    ...(access.identity === undefined ? [] : ['-i', access.identity]),
    ...(access.jump.length === 0 ? [] : ['-J', access.jump.join(',')]),
  ];
}
