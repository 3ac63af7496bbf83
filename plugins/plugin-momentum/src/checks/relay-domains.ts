import { fail, type Observation, warn } from '@mtaops/core';
import { childrenOf, type Scope, settingIn, walkScopes } from '../config/scope.ts';
import { wordsOf } from '../config/value.ts';
import { isEverything, lacksDot, matchesDomain } from '../relay/domain-pattern.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck } from './model.ts';

export const relayDomains = configuredCheck(
  {
    group: 'relay',
    id: 'mom.relay.domains',
    remedy: 'list the domain and, if needed, "*.domain"; list the domain of the FBL addresses',
    restsOn: ['Relay_Domains', 'Relay_For_Sending_Domains', 'Addresses of fbl'],
    rule: {
      fail: 'Relay_Domains takes mail to every domain',
      pass: 'the lists name domains, and the FBL addresses are among them',
      warn: 'a pattern lacks the dot after the star, Relay_For_Sending_Domains is empty, or FBL mail is not taken',
    },
    severity: 'high',
    source: 'B4/config/ref-relay-domains, B4/config/ref-relay-for-sending-domains, B4/modules/fbl',
    title: 'Relay domains are those meant',
    why: 'Relay_Domains is open to every client; "*example.com" takes notexample.com as well, and is an open relay for it.',
  },
  ({ configuration }) => [
    ...[...walkScopes(configuration.root)].flatMap(({ scope }) => [
      ...patterns(scope, 'relay_domains'),
      ...patterns(scope, 'relay_for_sending_domains'),
    ]),
    ...feedback(configuration.root),
  ],
);

function patterns(
  scope: Scope,
  option: 'relay_domains' | 'relay_for_sending_domains',
): readonly Observation[] {
  const setting = settingIn(scope, option);
  if (!setting) return [];
  const words = wordsOf(setting.value);
  if (option === 'relay_for_sending_domains' && words.length === 0) {
    const cure = { evidence: [setting.place], remedy: `${showPlace(setting.place)}: remove it` };
    return [warn(`${setting.name} of ${scope.title} is empty, which stands for every sender`, cure)];
  }
  return words.flatMap(({ place, text }) => {
    const where = `"${text}" in ${setting.name}`;
    if (isEverything(text) && option === 'relay_domains')
      return [
        fail(`${where} takes mail to every domain`, {
          evidence: [place],
          remedy: `${showPlace(place)}: list your domains`,
        }),
      ];
    if (!lacksDot(text)) return [];
    const name = text.replace(/^\*+/, '');
    return [
      warn(`${where} also matches not${name}`, {
        evidence: [place],
        remedy: `${showPlace(place)}: write "${name}" "*.${name}"`,
      }),
    ];
  });
}

/** Feedback reports arrive from outside: their domains have to be relay domains (B4/modules/fbl). */
function feedback(root: Scope): readonly Observation[] {
  const taken = wordsOf(
    settingIn(root, 'relay_domains')?.value ?? { items: [], kind: 'list', place: { file: '', line: 0 } },
  );
  return childrenOf(root, 'fbl').flatMap((module) => {
    const addresses = settingIn(module, 'addresses');
    return (addresses ? wordsOf(addresses.value) : []).flatMap(({ place, text }) => {
      const domain = /@([\w.\\-]+)\$?$/.exec(text)?.[1]?.replaceAll('\\', '');
      if (domain === undefined || taken.some((pattern) => matchesDomain(pattern.text, domain))) return [];
      const message = `feedback reports to ${domain} are refused: it is not in Relay_Domains`;
      return [warn(message, { evidence: [place], remedy: `add "${domain}" to Relay_Domains` })];
    });
  });
}
