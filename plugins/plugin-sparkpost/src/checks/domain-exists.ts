import { fail, nearestName, pass, warn } from '@mtaops/core';
import { domainFacts } from './domain-facts.ts';
import { type AccountModel, accountCheck, forDomains, judgeReply } from './model.ts';
import { items, replyTo, textAt } from './reply.ts';
import { PATHS } from './requests.ts';

export const domainExists = accountCheck(
  {
    group: 'configuration',
    id: 'SP-12',
    remedy: 'create the domain, in the right subaccount and region',
    restsOn: ['GET /sending-domains/DOMAIN'],
    rule: {
      fail: 'it is not there',
      pass: 'it is there',
      warn: 'it belongs to another subaccount and is shared',
    },
    severity: 'critical',
    source: 'API:sending-domains, SUP:user-guide/unconfigured-sending-domain',
    title: 'The domains in From are sending domains',
    why: 'Mail from a domain the account does not have is refused: Unconfigured Sending Domain.',
  },
  (model) =>
    forDomains(model, (name) =>
      judgeReply(
        model,
        PATHS.domain(name),
        () => {
          const facts = domainFacts(model.evidence, name);
          const own = model.target?.api?.endpoint.subaccount;
          const isForeign = facts?.subaccount !== undefined && facts.subaccount !== own;
          return [
            isForeign && facts?.isShared
              ? warn(`${name} belongs to subaccount ${String(facts.subaccount)} and is shared`)
              : pass(`${name} is a sending domain`),
          ];
        },
        {
          404: () => [
            fail(`${name} is no sending domain of the account`, { remedy: suggestion(model, name) }),
          ],
        },
      ),
    ),
);

function suggestion(model: AccountModel, name: string): string {
  const known = items(replyTo(model.evidence, PATHS.domains)).flatMap(
    (domain) => textAt(domain, 'domain') ?? [],
  );
  const near = nearestName(name, known);
  return near === undefined
    ? `create and verify ${name}`
    : `create and verify ${name}; or did you mean ${near}?`;
}
