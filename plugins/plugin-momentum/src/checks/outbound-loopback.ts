import { warn } from '@mtaops/core';
import { settingIn } from '../config/scope.ts';
import { wordsOf } from '../config/value.ts';
import { containsNetwork, parseNetwork } from '../network/network.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck } from './model.ts';

const NEEDED = ['127.0.0.0/8', '0.0.0.0'];

export const outboundLoopback = configuredCheck(
  {
    group: 'outbound',
    id: 'mom.outbound.loopback',
    remedy: 'Prohibited_Hosts = ( "127.0.0.0/8" "0.0.0.0" )',
    restsOn: ['Prohibited_Hosts'],
    rule: { pass: 'loopback and 0.0.0.0 are never delivered to', warn: 'one of them is missing' },
    severity: 'low',
    source: 'B4/config/ref-prohibited-hosts',
    title: 'Mail is never delivered to the host itself',
    why: 'A domain whose MX points at 127.0.0.1 makes the server send mail to itself in a loop.',
  },
  ({ configuration: { root } }) => {
    const setting = settingIn(root, 'prohibited_hosts');
    const listed = setting ? wordsOf(setting.value).flatMap(({ text }) => parseNetwork(text) ?? []) : [];
    const missing = NEEDED.filter((text) => {
      const network = parseNetwork(text);
      return network && !listed.some((one) => containsNetwork(one, network));
    });
    if (missing.length === 0) return [];
    const where = setting
      ? `to Prohibited_Hosts at ${showPlace(setting.place)}`
      : 'as Prohibited_Hosts = ( … ) to the global scope';
    const remedy = `add ${missing.map((text) => `"${text}"`).join(' ')} ${where}`;
    return [
      warn(`Prohibited_Hosts lacks ${missing.join(' and ')}`, {
        evidence: setting ? [setting.place] : root.places,
        remedy,
      }),
    ];
  },
);
