import { fail, pass, warn } from '@mtaops/core';
import { parseServerProcesses } from '../console/host-tools.ts';
import { parseSummary } from '../console/summary.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { liveCheck, notLearnt } from './model.ts';

const FRESH_SECONDS = 600;

export const procRunning = liveCheck(
  {
    group: 'process',
    id: 'mom.proc.running',
    remedy: 'start the service; read paniclog.ec and the crash traces for the reason',
    restsOn: ['ps', 'ec_console summary'],
    rule: {
      fail: 'no process ecelerity, or the console does not answer',
      pass: 'the server runs, answers and has done so for ten minutes',
      warn: 'it was started less than ten minutes ago',
    },
    severity: 'critical',
    source: 'KB/monitoring-processes, B4/console-commands/summary',
    title: 'The server runs and its console answers',
    why: 'Without the server nothing is accepted; a server that has just restarted may be crashing in a loop.',
  },
  ({ evidence }) => {
    const listing = outputOf(evidence, COMMANDS.processes);
    if (!listing.ok) return [notLearnt('processes are not known', listing)];
    const [server] = parseServerProcesses(listing.value);
    if (!server) return [fail('no process ecelerity is running', { remedy: 'start the service ecelerity' })];
    const summary = outputOf(evidence, COMMANDS.summary);
    if (!summary.ok) {
      if (summary.reason === 'denied' || summary.reason === 'absent')
        return [notLearnt(`pid ${server.pid} runs, its console`, summary)];
      return [fail(`pid ${server.pid} runs, but its console does not answer: ${summary.detail}`)];
    }
    const uptime = parseSummary(summary.value).get('Uptime');
    if (uptime === undefined) return [fail('the console answers without an uptime')];
    if (uptime < FRESH_SECONDS)
      return [
        warn(`the server was started ${uptime} seconds ago`, {
          remedy: 'read paniclog.ec for the reason of the restart',
        }),
      ];
    return [pass(`pid ${server.pid} of ${server.user}, up ${uptime} seconds`)];
  },
);
