import { fail, type Observation, warn } from '@mtaops/core';
import { asBoolean, textOf } from '../config/value.ts';
import { type ChainLink, firstDefined, inboundChain } from '../inbound/chain.ts';
import { type Endpoint, endpointName, exposureOf } from '../inbound/endpoint.ts';
import { showPlace } from '../relay/verdict.ts';
import { configuredCheck, judgedEndpoints } from './model.ts';

export const controlExposed = configuredCheck(
  {
    group: 'security',
    id: 'mom.control.exposed',
    remedy: 'bind the console to 127.0.0.1, set File_Mode = 0660, give roles with Authorization',
    restsOn: ['Control_Listener'],
    rule: {
      fail: 'a TCP endpoint beyond loopback without authentication, or a socket file that everybody may write',
      pass: 'the console is reachable by its operators only',
      warn: 'a TCP endpoint beyond loopback without authorisation, or with authentication left to a default',
    },
    severity: 'high',
    source: 'B4/control-listener, B4/control-auth',
    title: 'The console is closed to strangers',
    why: 'Whoever reaches the console can shut the server down, read the queue and change the configuration.',
  },
  (model) =>
    judgedEndpoints(model, 'control_listener').flatMap((endpoint) =>
      endpoint.binding.kind === 'unix' ? socketFile(endpoint) : network(endpoint),
    ),
);

function socketFile(endpoint: Endpoint): readonly Observation[] {
  const mode = firstDefined(inboundChain(endpoint), 'file_mode')?.setting;
  const bits = Number.parseInt(textOf(mode?.value), 8);
  if (!mode || Number.isNaN(bits) || (bits & 0o002) === 0) return [];
  return [
    fail(`everybody on the host may write to the console socket ${endpoint.label}`, {
      evidence: [mode.place],
      remedy: `set File_Mode = 0660 at ${showPlace(mode.place)}`,
    }),
  ];
}

function network(endpoint: Endpoint): readonly Observation[] {
  if (exposureOf(endpoint) === 'local') return [];
  const chain = inboundChain(endpoint);
  const name = endpointName(endpoint);
  const evidence = [firstDefined(chain, 'enable_authentication')?.setting.place ?? endpoint.place];
  const state = authentication(chain);
  const bind = `write Listen "127.0.0.1:2025" at ${showPlace(endpoint.place)}`;
  if (state === 'off')
    return [fail(`the console on ${name} asks for no password`, { evidence, remedy: bind })];
  if (state === 'unclear')
    return [
      warn(`the console on ${name} leaves authentication to a default`, {
        evidence,
        remedy: `set Enable_Authentication = "true", or ${bind}`,
      }),
    ];
  const authorization = firstDefined(chain, 'enable_authorization')?.setting;
  if (authorization && asBoolean(textOf(authorization.value)) === true) return [];
  return [
    warn(`the console on ${name} gives every user every command`, {
      evidence: [authorization?.place ?? endpoint.place],
      remedy: 'set Enable_Authorization = "true" with Authorization roles',
    }),
  ];
}

/** Without parameters nobody could log in, so authentication that is not switched on is off then; else its default is not documented. */
function authentication(chain: readonly ChainLink[]): 'on' | 'off' | 'unclear' {
  const setting = firstDefined(chain, 'enable_authentication')?.setting;
  if (setting) return asBoolean(textOf(setting.value)) === true ? 'on' : 'off';
  const parameters = ['authdigestmd5parameters', 'authloginparameters', 'authcrammd5parameters'];
  return parameters.some((name) => firstDefined(chain, name)) ? 'unclear' : 'off';
}
