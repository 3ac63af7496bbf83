import { expect, it } from 'vitest';
import { parseConfig } from '../config/parse.ts';
import { mergeScopes } from '../config/scope.ts';
import { formatValue } from '../config/value.ts';
import { outboundBindings, outboundChain, outboundSetting } from './outbound-chain.ts';

const ROOT = mergeScopes(
  [
    {
      document: parseConfig(`
TLS = global
Idle = global
Domain "plain.example" { TLS = domain }
Domain "/(?:^|[.])example[.]org$/" { TLS = pattern }
Domain "/[.]/" { TLS = later-pattern }
Domain "sub.example.org" { TLS = plain-wins }
Domain "/(unclosed/" { TLS = broken }
Binding_Group "g" {
  TLS = group
  Domain "in-group.example" { TLS = group-domain }
  Binding "b" {
    Domain "in-binding.example" { TLS = binding-domain }
  }
  Binding "own" { TLS = binding }
}
Binding "b" { Domain "alone.example" { TLS = alone-domain } }
Binding "single" { }
`),
      file: 'f',
    },
  ],
  new Map(),
);

it.each([
  ['b', 'in-binding.example', 'binding-domain'],
  ['b', 'alone.example', 'alone-domain'],
  ['b', 'in-group.example', 'group-domain'],
  ['b', 'plain.example', 'group'],
  ['b', undefined, 'group'],
  ['own', 'in-group.example', 'group-domain'],
  ['own', 'plain.example', 'binding'],
  ['single', 'PLAIN.example', 'domain'],
  ['single', 'a.example.org', 'pattern'],
  ['single', 'sub.example.org', 'plain-wins'],
  ['single', 'example.net', 'later-pattern'],
  ['single', 'localhost', 'global'],
  ['single', undefined, 'global'],
])('binding %s to %s has TLS = %s', (label, domain, expected) => {
  const binding = outboundBindings(ROOT).find((one) => one.binding.label === label);
  const setting = outboundSetting(outboundChain(ROOT, binding ?? {}, domain), 'tls');
  expect(setting && formatValue(setting.value).replaceAll('"', '')).toBe(expected);
});

it('falls back to the global scope for what no inner one sets', () => {
  const [binding] = outboundBindings(ROOT);
  const setting = outboundSetting(outboundChain(ROOT, binding ?? {}, 'in-binding.example'), 'idle');
  expect(setting?.place.line).toBe(3);
});
