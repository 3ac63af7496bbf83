import { fail, type Observation, warn } from '@mtaops/core';
import { settingIn, walkScopes } from '../config/scope.ts';
import { textOf } from '../config/value.ts';
import { showPlace } from '../relay/verdict.ts';
import { type Configured, configuredCheck } from './model.ts';

/** Options that change a body in transit: values that break signatures, values that refuse or may change, the safe one. */
const OPTIONS = [
  { bad: ['fix'], doubtful: ['pedantic', 'reject'], name: 'rfc2822_lone_lf_in_body', safe: 'ignore' },
  { bad: ['fix'], doubtful: ['pedantic', 'reject'], name: 'rfc2822_max_line_length_policy', safe: 'none' },
  { bad: ['fix'], doubtful: ['pedantic', 'reject'], name: 'rfc2822_max_line_length', safe: 'ignore' },
  { bad: ['strict', 'strip'], doubtful: ['ifneeded'], name: 'transform_8bitmime_content', safe: 'no' },
] as const;

export const smimeRewrite = configuredCheck(
  {
    group: 'smime',
    id: 'mom.smime.rewrite',
    remedy:
      'RFC2822_Lone_LF_in_Body = ignore, RFC2822_Max_Line_Length_Policy = none, Transform_8BitMime_Content = "no"',
    restsOn: ['RFC2822_Lone_LF_in_Body', 'RFC2822_Max_Line_Length(_Policy)', 'Transform_8BitMime_Content'],
    rule: {
      fail: 'bodies are changed: fix, strict or strip',
      pass: 'bodies pass as they came: ignore, none, no',
      warn: 'bodies may be changed or refused: ifneeded, which is the default, pedantic or reject',
    },
    severity: 'high',
    source: 'B4/config/ref-rfc-2822-lone-lf-in-body, B4/config/ref-transform-8bitmime-content',
    title: 'Bodies are relayed as they came',
    why: 'A signature covers every octet: one changed line end or one stripped eighth bit makes it invalid.',
  },
  (model) => [...OPTIONS.flatMap((option) => judge(option, model)), ...defaultTransform(model)],
);

function judge(
  { bad, doubtful, name, safe }: (typeof OPTIONS)[number],
  { configuration }: Configured,
): readonly Observation[] {
  return [...walkScopes(configuration.root)].flatMap(({ scope }) => {
    const setting = settingIn(scope, name);
    const word = textOf(setting?.value).toLowerCase();
    const isBad = bad.some((one) => one === word);
    if (!setting || !(isBad || doubtful.some((one) => one === word))) return [];
    const where = scope.type === 'global' ? '' : ` of ${scope.title}`;
    const cure = {
      evidence: [setting.place],
      remedy: `${showPlace(setting.place)}: ${setting.name} = ${safe}`,
    };
    return [(isBad ? fail : warn)(`${setting.name}${where} is ${word}`, cure)];
  });
}

function defaultTransform({ configuration }: Configured): readonly Observation[] {
  if (settingIn(configuration.root, 'transform_8bitmime_content')) return [];
  const message =
    'Transform_8BitMime_Content is at its default ifneeded: the eighth bit is stripped for peers without 8BITMIME';
  return [
    warn(message, {
      remedy: 'add Transform_8BitMime_Content = "no" to the global scope, and inject 7-bit mail',
    }),
  ];
}
