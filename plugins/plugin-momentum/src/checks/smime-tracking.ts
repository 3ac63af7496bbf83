import { fail, type Observation, warn } from '@mtaops/core';
import { childrenOf, type Scope, settingIn } from '../config/scope.ts';
import { asBoolean, textOf } from '../config/value.ts';
import { parseModuleList } from '../console/module-list.ts';
import { type Found, firstDefined, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName } from '../inbound/endpoint.ts';
import { outputOf } from '../live/answer.ts';
import { COMMANDS } from '../live/command.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck, isTrue, judgedEndpoints, settingsFor } from './model.ts';

const OPTIONS = ['open_tracking_enabled', 'click_tracking_enabled'] as const;

export const smimeTracking = configuredCheck(
  {
    group: 'smime',
    id: 'mom.smime.tracking',
    remedy: 'switch both off at the endpoint, and send the opt-out header or options with each message',
    restsOn: [
      'Open_Tracking_Enabled',
      'Click_Tracking_Enabled',
      'Tracking_Domain',
      'smtpapi',
      'msg_gen',
      'ec_console module list',
    ],
    rule: {
      fail: 'tracking is on at an endpoint, or by default for the REST API',
      pass: 'nothing tracks',
      warn: 'smtpapi is loaded with tracking off: a header in the message can switch it on',
    },
    severity: 'critical',
    source: 'B4/modules/smtpapi, B4/modules/msg-gen, B4/config/open-tracking-enabled',
    title: 'No tracking rewrites signed mail',
    why: 'Tracking adds an image and rewrites links in the text part: the signature of a clear-signed message breaks.',
  },
  (model) => [
    ...judgedEndpoints(model, 'esmtp_listener').flatMap(smtp),
    ...rest(model),
    ...loadedModule(model),
  ],
);

function smtp(endpoint: Endpoint): readonly Observation[] {
  const on = OPTIONS.flatMap((option) => settingsFor(endpoint, option).filter(isTrue));
  if (on.length === 0) return [];
  const names = [...new Set(on.map(({ setting }) => setting.name))].join(' and ');
  const domain = firstDefined(inboundChain(endpoint), 'tracking_domain');
  const left = domain ? '' : ', with tracking_domain at its default localhost:8080';
  return [
    fail(`${endpointName(endpoint)} has ${names} on${left}`, { evidence: places(on), remedy: off(on) }),
  ];
}

function places(on: readonly Found[]) {
  return on.map(({ setting }) => setting.place);
}

function off(on: readonly Found[]): string {
  return on.map(({ setting }) => `${showPlace(setting.place)}: ${setting.name} = false`).join('; ');
}

/** The REST API tracks unless told otherwise: both options of `msg_gen` are true by default (B4/modules/msg-gen). */
function rest({ configuration }: Configured): readonly Observation[] {
  return childrenOf(configuration.root, 'msg_gen').flatMap((module) => {
    const on = OPTIONS.filter((option) => !isOff(module, option));
    if (on.length === 0) return [];
    const [place] = module.places;
    const evidence = on.flatMap((option) => settingIn(module, option)?.place ?? []);
    const remedy = `set ${on.map((option) => `${option} = "false"`).join(' and ')} in msg_gen at ${showPlace(place)}`;
    return [
      fail(`the REST API tracks by default: ${on.join(' and ')}`, {
        evidence: evidence.length > 0 ? evidence : module.places,
        remedy,
      }),
    ];
  });
}

function isOff(module: Scope, option: string): boolean {
  const setting = settingIn(module, option);
  return setting !== undefined && asBoolean(textOf(setting.value)) === false;
}

function loadedModule({ configuration, evidence }: Configured): readonly Observation[] {
  const stanzas = childrenOf(configuration.root, 'smtpapi').filter((module) => !isOff(module, 'enabled'));
  const modules = outputOf(evidence, COMMANDS.modules);
  const isRunning =
    modules.ok &&
    parseModuleList(modules.value).some(({ isEnabled, scope }) => isEnabled && scope === 'smtpapi');
  if (stanzas.length === 0 && !isRunning) return [];
  const where = stanzas.flatMap((module) => module.places);
  const remedy = where[0]
    ? `remove smtpapi { } at ${showPlace(where[0])}, or send X-MSYS-API with both options false`
    : 'send X-MSYS-API with both options false';
  return [
    warn('smtpapi is loaded: a header in the message can switch tracking on', { evidence: where, remedy }),
  ];
}
