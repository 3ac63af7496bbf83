import { nearestName } from '@mtaops/core';
import { Errors, type Hook } from '@oclif/core';

/** An unknown command is a usage error (exit 2) with the nearest known one, and not a prompt. */
const hook: Hook.CommandNotFound = async ({ config, id }) => {
  const asked = id.replaceAll(':', ' ');
  const near = nearestName(
    asked,
    config.commandIDs.map((known) => known.replaceAll(':', ' ')),
  );
  process.stderr.write(`error: no such command: mtaops ${asked}\n`);
  process.stderr.write(`hint: ${near ? `did you mean «mtaops ${near}»?` : 'see mtaops --help'}\n`);
  throw new Errors.ExitError(2);
};

export default hook;
