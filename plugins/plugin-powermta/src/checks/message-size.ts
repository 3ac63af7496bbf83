import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import type { SourcePolicy } from '../config/source-policy.ts';
import { formatSize, parseSize } from '../config/value.ts';
import { type Case, generatorPolicies } from './case.ts';
import { setFor } from './edit.ts';

const MIB = 1024 * 1024;

export const messageSize: Check<Case> = {
  evaluate: (one) => generatorPolicies(one).map(({ policy, who }) => judge(one, who, policy)),
  group: 'size',
  id: 'PMTA-SIZE-01',
  remedy: 'Raise max-message-size in the generator’s source only.',
  restsOn: ['max-message-size of the generator’s source', 'the largest message to be sent'],
  rule: {
    fail: 'smaller than the largest message and 5 %',
    pass: 'unlimited, or 1.2 times the largest message',
    warn: 'less than 1.2 times',
  },
  severity: 'high',
  source: "User's Guide 5.0, 3.3.7.34",
  tags: ['smime'],
  title: 'The largest message is taken',
  why: 'Signing and encrypting make a message grow: an attachment by 1.37 when encrypted, by 1.87 when signed before that.',
};

function judge({ configuration, largestMessageBytes }: Case, who: string, policy: SourcePolicy): Observation {
  const setting = policy.settings.get('max-message-size');
  const limit = setting && parseSize(setting.directive.args[0] ?? '');
  const evidence = setting ? [setting.directive.location] : [];
  if (limit === undefined || limit === Number.POSITIVE_INFINITY || limit === 0) {
    return pass(`${who}: messages of any size are taken`, evidence);
  }
  const message = `${who}: ${formatSize(limit)} at most, and the largest message has ${(largestMessageBytes / MIB).toFixed(1)} MiB`;
  const enough = Math.ceil((largestMessageBytes * 1.2) / MIB);
  const cure = { evidence, remedy: setFor(configuration, policy, 'max-message-size', `${enough}M`) };
  if (limit < largestMessageBytes * 1.05) return fail(message, cure);
  return limit < largestMessageBytes * 1.2 ? warn(message, cure) : pass(message, evidence);
}
