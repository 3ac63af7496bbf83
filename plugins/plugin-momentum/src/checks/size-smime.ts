import {
  DEFAULT_LARGEST_MESSAGE_BYTES,
  fail,
  type Location,
  type Observation,
  pass,
  warn,
} from '@mtaops/core';
import { settingIn } from '../config/scope.ts';
import { asInteger, textOf } from '../config/value.ts';
import { firstDefined, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName, exposureOf } from '../inbound/endpoint.ts';
import { defaultPolicy } from '../inbound/scripts.ts';
import { decideAt } from '../relay/decide.ts';
import { showPlace } from '../relay/verdict.ts';
import { generatorsOf } from './generators.ts';
import { type Configured, configuredCheck, judgedEndpoints } from './model.ts';
import { loadedScanners } from './scanners.ts';

/** Headroom under which a limit is close: encoding varies with line lengths and certificates (2 ÷ 1.87). */
const HEADROOM = 1.07;

export const sizeSmime = configuredCheck(
  {
    group: 'size',
    id: 'mom.size.smime',
    remedy:
      'raise the limit on the injection endpoint only; an attachment grows by 1.87 when signed and encrypted',
    restsOn: ['Max_Message_Size', 'Max_Request_Size', 'dp_config.lua', 'Legacy_Message_Threshold'],
    rule: {
      fail: 'an injection endpoint takes less than the largest planned message (35 MiB when none is named)',
      pass: 'the largest planned message fits through every injection endpoint',
      warn: 'the limit is within 7 % of the size named, an endpoint reachable from outside has no limit, or scanners refuse large mail',
    },
    severity: 'high',
    source: 'B4/config/ref-max-message-size, B4/config/ref-legacy-message-threshold, B3/3-policy',
    title: 'The largest planned message fits',
    why: 'Momentum does not announce SIZE: the whole message is sent before 552 comes back.',
  },
  (model) => [...smtpLimits(model), ...httpLimits(model), ...policyLimit(model), ...scannerLimit(model)],
);

function planned({ workload }: Configured): number {
  return workload.largestMessageBytes ?? DEFAULT_LARGEST_MESSAGE_BYTES;
}

function smtpLimits(model: Configured): readonly Observation[] {
  return judgedEndpoints(model, 'esmtp_listener').flatMap((endpoint) => {
    const setting = firstDefined(inboundChain(endpoint), 'max_message_size')?.setting;
    const limit = asInteger(textOf(setting?.value)) ?? 0;
    const place = setting?.place ?? endpoint.place;
    if (limit > 0)
      return takesInjection(endpoint, model)
        ? compare(endpointName(endpoint), limit, place, 'Max_Message_Size', model)
        : [];
    const exposure = exposureOf(endpoint);
    if (exposure === 'local' || exposure === 'private') return [];
    const remedy = `add Max_Message_Size = ${planned(model)} to ${endpoint.listen.title} at ${showPlace(endpoint.place)}`;
    return [warn(`${endpointName(endpoint)} takes messages of any size`, { evidence: [place], remedy })];
  });
}

function httpLimits(model: Configured): readonly Observation[] {
  return judgedEndpoints(model, 'http_listener').flatMap((endpoint) => {
    const setting = firstDefined(inboundChain(endpoint), 'max_request_size')?.setting;
    const limit = asInteger(textOf(setting?.value)) ?? 0;
    return setting && limit > 0
      ? compare(endpointName(endpoint), limit, setting.place, 'Max_Request_Size', model)
      : [];
  });
}

/** An endpoint where a generator relays, or would after logging in; a Listen that is switched off by local changes counts. */
function takesInjection(endpoint: Endpoint, model: Configured): boolean {
  return generatorsOf(model).some(({ ip, network }) => {
    const client = { ...network, prefixLength: network.family === 4 ? 32 : 128 };
    return [{ ip }, { ip, user: 'anybody' }].some(
      (question) => decideAt(model.relay, endpoint, client, question).decision === 'allowed',
    );
  });
}

function compare(
  name: string,
  limit: number,
  place: Location,
  option: string,
  model: Configured,
): readonly Observation[] {
  const size = planned(model);
  const cure = {
    evidence: [place],
    remedy: `${showPlace(place)}: set ${option} = ${Math.ceil(size * HEADROOM)}`,
  };
  if (limit < size) return [fail(`${name} takes ${limit} octets, the largest message has ${size}`, cure)];
  if (model.workload.largestMessageBytes !== undefined && limit < size * HEADROOM)
    return [warn(`${name} takes ${limit} octets, little more than the ${size} of the largest message`, cure)];
  return [pass(`${name} takes ${limit} octets`, [place])];
}

function policyLimit(model: Configured): readonly Observation[] {
  const { scripts, tables } = model.relay;
  const limit = tables?.sizeLimitBytes;
  if (!defaultPolicy(scripts) || !tables || limit === undefined || limit >= planned(model)) return [];
  const evidence = [{ file: tables.path, line: 1 }];
  return [
    fail(`the default policy refuses messages over ${limit} octets`, {
      evidence,
      remedy: `raise message_size_limits in ${tables.path}`,
    }),
  ];
}

function scannerLimit(model: Configured): readonly Observation[] {
  const [scanner] = loadedScanners(model);
  const setting = settingIn(model.configuration.root, 'legacy_message_threshold');
  const threshold = asInteger(textOf(setting?.value)) ?? 1_048_576;
  if (!scanner || threshold >= planned(model)) return [];
  const evidence = setting ? [setting.place] : scanner.evidence;
  const message = `with ${scanner.name} loaded, messages over ${threshold} octets get 421 4.3.0 for ever`;
  return [warn(message, { evidence, remedy: `set Legacy_Message_Threshold = ${planned(model)}` })];
}
