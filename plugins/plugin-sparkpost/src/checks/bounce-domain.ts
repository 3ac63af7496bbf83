import { fail, pass, recordsIn, unknown, warn } from '@mtaops/core';
import { accountCheck, judgeReply } from './model.ts';
import { bounceDomains, PATHS } from './requests.ts';

export const bounceDomain = accountCheck(
  {
    group: 'outbound',
    id: 'SP-18',
    remedy: 'publish the CNAME',
    restsOn: ['GET /sending-domains: cname_status', 'CNAME of the domain'],
    rule: {
      fail: 'it is verified and its CNAME is gone or points elsewhere',
      pass: 'one is verified and its CNAME points to the region',
      warn: 'there is none',
    },
    severity: 'medium',
    source: 'API:sending-domains',
    title: 'The account has a bounce domain of its own',
    why: 'Without it the return path is SparkPost’s, and SPF never aligns.',
  },
  (model) =>
    judgeReply(model, PATHS.domains, () => {
      const names = bounceDomains(model.evidence);
      if (names.length === 0)
        return [
          warn('no domain is verified as a bounce domain', {
            remedy: `point a CNAME to ${model.region?.bounceTarget ?? 'the bounce target of the region'}`,
          }),
        ];
      return names.map((name) => {
        const answer = recordsIn(model.evidence, name, 'CNAME');
        if (!answer.ok) return unknown(`${name}: ${answer.detail}`);
        const wanted = model.region?.bounceTarget;
        const target = answer.value.kind === 'records' ? answer.value.records[0] : undefined;
        if (target === undefined)
          return fail(`${name} has no CNAME any more`, {
            remedy: `point it to ${wanted ?? 'the bounce target of the region'}`,
          });
        if (wanted === undefined)
          return unknown(`${name} points to ${target}; which target is right for this host is not known`);
        return target === wanted
          ? pass(`${name} points to ${target}`)
          : fail(`${name} points to ${target}, not to ${wanted}`, { remedy: `point it to ${wanted}` });
      });
    }),
);
