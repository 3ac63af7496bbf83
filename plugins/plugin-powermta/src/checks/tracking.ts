import { type Check, fail, type Observation, pass, warn } from '@mtaops/core';
import type { Configuration } from '../config/configuration.ts';
import { poolMembers } from '../config/domain-policy.ts';
import { type Directive, sectionsOf } from '../config/node.ts';
import { lastOf } from '../config/smtp-user.ts';
import { parseBoolean } from '../config/value.ts';
import { type Case, defaultVmta } from './case.ts';
import { write } from './edit.ts';

export const tracking: Check<Case> = {
  evaluate: (one) => {
    const rewriting = rewriter(one.configuration);
    if (!rewriting) return [pass('nothing rewrites HTML')];
    return [judge(one, rewriting)];
  },
  group: 'smime',
  id: 'PMTA-SMIME-01',
  remedy: '`enable-signals false` in the VMTA that carries signed mail.',
  restsOn: ['engagement-tracking of <signals>', 'enable-signals of the VMTA, its pools, and global'],
  rule: {
    fail: 'links are rewritten and pixels inserted for the VMTA in use',
    pass: 'no engagement tracking (true and false only rate the recipient)',
    warn: 'tracking is configured, and switched off for this VMTA',
  },
  severity: 'critical',
  source: 'Vendor article on Signals for on-premises PowerMTA, part 2; User’s Guide 5.0 on <signals>',
  tags: ['smime'],
  title: 'No tracking rewrites signed mail',
  why: 'Rewriting a link or inserting a pixel breaks the signature of a multipart/signed message.',
};

/** `true` and `false` are the values the guide knows; any other one turns rewriting on. */
function rewriter({ nodes }: Configuration): Directive | undefined {
  return sectionsOf(nodes, 'signals')
    .flatMap(({ children }) => lastOf(children, 'engagement-tracking') ?? [])
    .find(({ args }) => parseBoolean(args[0] ?? '') === undefined);
}

function judge(one: Case, rewriting: Directive): Observation {
  const vmta = defaultVmta(one);
  const switches = switchesFor(one.configuration, vmta);
  const active = switches.filter(({ args }) => parseBoolean(args[0] ?? '') === true);
  const evidence = [rewriting.location, ...active.map(({ location }) => location)];
  const value = `engagement-tracking ${rewriting.args[0]}`;
  const [first] = active;
  if (!first) return warn(`${value} is configured, and off for the VMTA in use`, { evidence });
  const where = vmta === undefined ? '' : ` for ${vmta}`;
  return fail(`${value} is on${where}: HTML parts are rewritten`, {
    evidence,
    remedy: write(first.location, 'enable-signals false'),
  });
}

/**
 * The switch that counts for each VMTA the mail may go out of: its own, its pool's, the global one. Without a known
 * VMTA every switch there is.
 */
function switchesFor({ nodes }: Configuration, vmta: string | undefined): readonly Directive[] {
  const global = lastOf(nodes, 'enable-signals');
  const vmtas = sectionsOf(nodes, 'virtual-mta');
  const pools = sectionsOf(nodes, 'virtual-mta-pool');
  const pool = pools.find(({ argument }) => argument === vmta);
  const names =
    vmta === undefined ? vmtas.map(({ argument }) => argument) : pool ? poolMembers(pool) : [vmta];
  const counting = names.flatMap((name) => {
    const own = vmtas.filter(({ argument }) => argument === name).map(({ children }) => children);
    const above = (pool ? [pool] : pools.filter((one) => poolMembers(one).includes(name))).map(
      ({ children }) => children,
    );
    const switches = [...own, ...above, nodes].flatMap((inner) => lastOf(inner, 'enable-signals') ?? []);
    return switches.slice(0, 1);
  });
  return names.length > 0 ? [...new Set(counting)] : global ? [global] : [];
}
