import { fail, note, type Observation, warn } from '@mtaops/core';
import { type Scope, settingIn, walkScopes } from '../config/scope.ts';
import { asBoolean, textOf, wordsOf } from '../config/value.ts';
import { OLD_MODULES, OPENDKIM, signersOf, signingModules } from '../dkim/signer.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck } from './model.ts';

export const dkimConfig = configuredCheck(
  {
    group: 'dkim',
    id: 'mom.dkim.config',
    remedy:
      'give the module key, headerlist with From, selector and relaxed header_canon; one module family only',
    restsOn: ['opendkim', 'dkim_sign', 'dk_sign', 'opendkim_sign'],
    rule: {
      fail: 'key, headerlist or a selector is missing, From is not signed, a domain to sign for is missing, or module families are mixed',
      pass: 'every domain can be signed for',
      warn: 'signing is off somewhere, testing is on, rsa-sha1, simple header canonicalisation, MIME headers not covered',
    },
    severity: 'high',
    source: 'B4/modules/opendkim',
    title: 'DKIM signing is set up',
    why: 'Momentum sends unsigned when signing fails: nobody gets an error, and receivers with DMARC reject.',
  },
  (model) => {
    const { root } = model.configuration;
    const modules = signingModules(root);
    const missing = missingDomains(model);
    if (modules.length === 0)
      return missing.length > 0
        ? missing
        : [note('no DKIM module is configured: mail leaves unsigned unless a script signs')];
    return [
      ...mixed(modules),
      ...modules.flatMap(judgeModule),
      ...selectors(model),
      ...missing,
      ...switchedOff(root),
    ];
  },
);

function mixed(modules: readonly Scope[]): readonly Observation[] {
  const [modern, old] = [
    modules.find(({ type }) => type === OPENDKIM),
    modules.find(({ type }) => OLD_MODULES.includes(type)),
  ];
  if (!modern || !old) return [];
  const evidence = [...modern.places, ...old.places];
  return [
    fail(`${modern.type} and ${old.type} are both loaded, which must not be`, {
      evidence,
      remedy: `remove ${old.title} at ${showPlace(old.places[0])}`,
    }),
  ];
}

function judgeModule(module: Scope): readonly Observation[] {
  return [...required(module), ...headers(module), ...weak(module)];
}

function required(module: Scope): readonly Observation[] {
  const domains = module.children.filter(({ type }) => type === 'dkim_domain');
  const lacksKey =
    !settingIn(module, 'key') &&
    (domains.length === 0 || domains.some((domain) => !settingIn(domain, 'key')));
  const missing = [...(lacksKey ? ['key'] : []), ...(settingIn(module, 'headerlist') ? [] : ['headerlist'])];
  return missing.map((name) =>
    fail(`${module.title} has no ${name}, which is required`, {
      evidence: module.places,
      remedy: `add ${name} to ${module.title} at ${showPlace(module.places[0])}`,
    }),
  );
}

/** The header list: words, or for the old modules one string with colons and trailing `?*+`. */
function headers(module: Scope): readonly Observation[] {
  const setting = settingIn(module, 'headerlist');
  if (!setting) return [];
  const names = wordsOf(setting.value).flatMap(({ text }) =>
    text.split(':').map((name) =>
      name
        .trim()
        .replace(/[?*+]$/, '')
        .toLowerCase(),
    ),
  );
  const absent = (name: string): boolean => !names.includes(name.toLowerCase());
  const cure = (name: string) => ({
    evidence: [setting.place],
    remedy: `add ${name} to ${setting.name} at ${showPlace(setting.place)}`,
  });
  const mime = ['MIME-Version', 'Content-Type'].filter(absent);
  return [
    ...(absent('From') ? [fail(`${module.title} does not sign From`, cure('"From"'))] : []),
    ...(mime.length > 0
      ? [
          warn(
            `${module.title} does not sign ${mime.join(' and ')}`,
            cure(mime.map((name) => `"${name}"`).join(' ')),
          ),
        ]
      : []),
  ];
}

function weak(module: Scope): readonly Observation[] {
  return [module, ...module.children.filter(({ type }) => type === 'dkim_domain')].flatMap((scope) => {
    const found: Observation[] = [];
    const digest = settingIn(scope, 'digest');
    const testing = settingIn(scope, 'testing');
    const canon = settingIn(scope, 'header_canon');
    if (digest && textOf(digest.value).toLowerCase() === 'rsa-sha1')
      found.push(
        warn(`${scope.title} signs with rsa-sha1, which receivers ignore (RFC 8301)`, {
          evidence: [digest.place],
          remedy: `${showPlace(digest.place)}: digest = "rsa-sha256"`,
        }),
      );
    if (testing && asBoolean(textOf(testing.value)) === true)
      found.push(
        warn(`${scope.title} has testing on`, {
          evidence: [testing.place],
          remedy: `${showPlace(testing.place)}: remove testing`,
        }),
      );
    const isSimple = canon
      ? textOf(canon.value).toLowerCase() === 'simple'
      : scope === module && module.type === OPENDKIM;
    if (isSimple)
      found.push(
        warn(
          `${scope.title} signs headers in simple form${canon ? '' : ' (the default)'}, which folding breaks`,
          { evidence: canon ? [canon.place] : scope.places, remedy: 'header_canon = "relaxed"' },
        ),
      );
    return found;
  });
}

function selectors({ configuration }: Configured): readonly Observation[] {
  return signersOf(configuration.root, configuration.layout)
    .filter(({ selector }) => selector === undefined)
    .map(({ domain, module, place }) =>
      fail(`${domain} has no selector, and ${module.title} has no default one`, {
        evidence: [place],
        remedy: `add selector = "…" at ${showPlace(place)}`,
      }),
    );
}

function missingDomains({ configuration, workload }: Configured): readonly Observation[] {
  const signed = new Set(signersOf(configuration.root, configuration.layout).map(({ domain }) => domain));
  return (workload.signDomains ?? [])
    .filter((domain) => !signed.has(domain.toLowerCase()))
    .map((domain) =>
      fail(`no module signs for ${domain}`, { remedy: `add dkim_domain "${domain}" { selector = "…" }` }),
    );
}

function switchedOff(root: Scope): readonly Observation[] {
  return [...walkScopes(root)].flatMap(({ scope }) => {
    const setting = settingIn(scope, 'opendkim_sign');
    if (!setting || asBoolean(textOf(setting.value)) !== false) return [];
    const where = scope.type === 'global' ? 'everywhere' : `for ${scope.title}`;
    return [
      warn(`signing is off ${where}`, {
        evidence: [setting.place],
        remedy: `${showPlace(setting.place)}: opendkim_sign = "true" (restart)`,
      }),
    ];
  });
}
