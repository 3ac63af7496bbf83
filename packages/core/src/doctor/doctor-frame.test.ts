import { describe, expect, it } from 'vitest';
import { memoryFiles } from '../memory/index.ts';
import type { HostRequest } from '../ports/host.ts';
import { applyBaseline, parseBaseline } from './baseline.ts';
import { type Check, fail, note, pass, unknown, warn } from './check.ts';
import { type Evidence, fileIn, listIn, runIn, statIn } from './evidence.ts';
import { gatherEvidence } from './gather.ts';
import { runChecks } from './run-checks.ts';
import { selectChecks } from './selection.ts';
import { createTreeHost } from './tree-host.ts';
import { reachVerdict } from './verdict.ts';
import { applyWaivers, parseWaivers } from './waiver.ts';

const place = { file: '/etc/x', line: 3 };

function check(id: string, ...seen: ReturnType<typeof fail>[]): Check<undefined> {
  return {
    evaluate: () => seen,
    group: id.startsWith('T-TLS') ? 'tls' : 'relay',
    id,
    remedy: '',
    restsOn: [],
    rule: { pass: '' },
    severity: 'high',
    source: '',
    tags: id.endsWith('1') ? ['first'] : [],
    title: `title of ${id}`,
    why: '',
  };
}

describe('running checks', () => {
  it('lets the worst observation decide and keeps the others as details', () => {
    const [finding] = runChecks(
      [
        check(
          'T-1',
          warn('w'),
          fail('f1', { evidence: [place], remedy: 'do' }),
          fail('f2', { evidence: [place] }),
        ),
      ],
      undefined,
    );
    expect(finding).toMatchObject({
      evidence: [place],
      message: 'f1; f2',
      remedy: 'do',
      severity: 'high',
      status: 'fail',
    });
    expect(finding?.details).toHaveLength(3);
  });

  it('ranks a warning over what is unknown, and what is unknown over a pass', () => {
    const [a, b] = runChecks(
      [check('T-1', unknown('u'), warn('w')), check('T-2', pass('p'), unknown('u'))],
      undefined,
    );
    expect([a?.status, b?.status]).toEqual(['warn', 'unknown']);
  });

  it('calls a pass with nothing but a note informative', () => {
    expect(runChecks([check('T-1', note('n'))], undefined)[0]).toMatchObject({
      severity: 'info',
      status: 'pass',
    });
  });

  it('turns a check that throws into an unknown, and judges the others', () => {
    const broken: Check<undefined> = {
      ...check('T-1'),
      evaluate: () => {
        throw new Error('oops');
      },
    };
    const [first, second] = runChecks([broken, check('T-2')], undefined);
    expect(first).toMatchObject({ status: 'unknown' });
    expect(second).toMatchObject({ message: 'title of T-2', status: 'pass' });
  });
});

describe('choosing checks', () => {
  const all = [check('T-RLY-1'), check('T-RLY-2'), check('T-TLS-1')];
  const ids = (selection: Parameters<typeof selectChecks>[1]): string[] =>
    selectChecks(all, selection).map(({ id }) => id);

  it('takes ids, groups and wildcards in any case', () => {
    expect(ids({ only: ['t-rly-*'] })).toEqual(['T-RLY-1', 'T-RLY-2']);
    expect(ids({ only: ['tls'] })).toEqual(['T-TLS-1']);
    expect(ids({ skip: ['relay'], tags: ['first'] })).toEqual(['T-TLS-1']);
  });

  it('refuses a name that no check has', () => {
    expect(() => ids({ only: ['T-RYL-1'] })).toThrow(/no check is called T-RYL-1/);
    expect(() => ids({ tags: ['none'] })).toThrow(/no check has the tag none/);
  });
});

describe('the verdict', () => {
  const findings = runChecks(
    [check('T-1', fail('f', { evidence: [place] })), check('T-2', warn('w')), check('T-3', unknown('u'))],
    undefined,
  );

  it.each([
    ['error', 1],
    ['warn', 1],
    ['unknown', 1],
    ['never', 0],
  ] as const)('with a failure and --fail-on %s exits %d', (failOn, exitCode) => {
    expect(reachVerdict(findings, failOn).exitCode).toBe(exitCode);
  });

  it('is incomplete when nothing failed and something is unknown', () => {
    expect(reachVerdict(findings.slice(1)).exitCode).toBe(3);
    expect(reachVerdict(findings.slice(1, 2)).exitCode).toBe(0);
  });

  it('does not count a waived failure until the waiver ends', () => {
    const waivers = parseWaivers(
      [{ id: 't-1', reason: 'moving in March', until: '2026-03-02' }],
      'waivers.yaml',
    );
    const on = (day: string) => applyWaivers(findings.slice(0, 1), waivers, new Date(`${day}T23:59:59Z`));
    expect(reachVerdict(on('2026-03-02'))).toMatchObject({ counts: { waived: 1 }, exitCode: 0 });
    expect(reachVerdict(on('2026-03-03')).exitCode).toBe(1);
    expect(on('2026-03-03')[0]?.message).toMatch(/waiver ended on 2026-03-02/);
  });

  it('refuses a waiver without reason or end', () => {
    expect(() => parseWaivers([{ id: 'X', until: '2026-01-01' }], 'w.yaml')).toThrow(
      'w.yaml: X gives no reason',
    );
    expect(() => parseWaivers([{ id: 'X', reason: 'r', until: '2026-02-30' }], 'w')).toThrow(/YYYY-MM-DD/);
  });

  it('counts only what the baseline does not hold, wherever lines have moved to', () => {
    const baseline = parseBaseline(JSON.stringify({ findings }), 'old.json');
    const moved = runChecks([check('T-1', fail('f', { evidence: [{ ...place, line: 9 }] }))], undefined);
    expect(reachVerdict(applyBaseline(moved, baseline)).exitCode).toBe(0);
    const worse = runChecks([check('T-1', fail('f', { evidence: [place] }), fail('new'))], undefined);
    expect(reachVerdict(applyBaseline(worse, baseline)).exitCode).toBe(1);
    expect(() => parseBaseline('{}', 'old.json')).toThrow('old.json holds no findings');
  });
});

describe('gathering from a tree', () => {
  const host = () => createTreeHost(memoryFiles({ 't/etc/a': 'b', 't/etc/b': 'end', secret: 'out' }), 't/');
  const wanted = (evidence: Evidence): readonly HostRequest[] => {
    const first = fileIn(evidence, '/etc/a');
    const next = first.ok
      ? [{ kind: 'file', path: `/etc/${new TextDecoder().decode(first.value)}` } as const]
      : [];
    return [
      { kind: 'file', path: '/etc/a' },
      { kind: 'file', path: '/../secret' },
      { kind: 'list', path: '/etc' },
      { kind: 'stat', path: '/etc/a' },
      { argv: ['pmta', 'show', 'status'], kind: 'run' },
      ...next,
    ];
  };

  it('follows what earlier answers name, and stays below the root', async () => {
    const evidence = await gatherEvidence(host(), wanted);
    expect(fileIn(evidence, '/etc/b')).toMatchObject({ ok: true });
    expect(listIn(evidence, '/etc')).toEqual({ ok: true, value: ['a', 'b'] });
    expect(fileIn(evidence, '/../secret')).toMatchObject({ ok: false, reason: 'absent' });
  });

  it('says that modes and commands need a live host', async () => {
    const evidence = await gatherEvidence(host(), wanted);
    expect(statIn(evidence, '/etc/a')).toMatchObject({ ok: false, reason: 'offline' });
    expect(runIn(evidence, ['pmta', 'show', 'status'])).toMatchObject({ ok: false, reason: 'offline' });
    expect(runIn(evidence, ['never', 'asked'])).toMatchObject({ ok: false, reason: 'failed' });
  });
});
