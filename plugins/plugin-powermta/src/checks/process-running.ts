import { type Check, fail, pass, warn } from '@mtaops/core';
import { PROCESSES } from '../host/commands.ts';
import { outputOf } from '../host/known-run.ts';
import { readStatus } from '../host/status.ts';
import { type Case, cannotTell } from './case.ts';

export const processRunning: Check<Case> = {
  evaluate: ({ evidence }) => {
    const status = readStatus(evidence);
    const processes = outputOf(evidence, PROCESSES);
    const names = processes.ok ? processes.value.split(/\s+/) : undefined;
    if (names && !names.includes('pmtad')) {
      return [
        fail('no pmtad process is running', {
          remedy: 'start the service pmta; the reason is in /var/log/pmta/pmta-startuperr.log',
        }),
      ];
    }
    const watchdog =
      names && !names.includes('pmtawatch')
        ? [warn('pmtad runs without its watchdog pmtawatch', { remedy: 'restart the service pmta' })]
        : [];
    if (!status.ok) return [cannotTell(status), ...watchdog];
    const { isShuttingDown, spoolReadPercent, state } = status.value;
    if (state !== 'running' || isShuttingDown) {
      return [
        fail(`PowerMTA is ${isShuttingDown ? 'shutting down' : state}`, { remedy: 'start the service pmta' }),
      ];
    }
    if (spoolReadPercent !== undefined && spoolReadPercent < 100) {
      return [warn(`the spool is still being read: ${spoolReadPercent} %`), ...watchdog];
    }
    return [pass('running, spool read'), ...watchdog];
  },
  group: 'process',
  id: 'PMTA-PROC-01',
  remedy: 'Start the service pmta and read /var/log/pmta/pmta-startuperr.log.',
  restsOn: ['pmta --json show status', 'ps'],
  rule: {
    fail: 'no answer that it runs, no pmtad process, or it is shutting down',
    pass: 'status running and the spool is read completely',
    warn: 'the spool is still being read, or pmtawatch is missing',
  },
  severity: 'critical',
  source: "User's Guide 5.0, 5.3 and 4.1.3",
  title: 'PowerMTA is running',
  why: 'Nothing is taken and nothing delivered while the daemon is down; every other check then speaks of files only.',
};
