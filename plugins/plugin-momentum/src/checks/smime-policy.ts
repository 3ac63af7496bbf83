import { type Observation, pass, unknown, warn } from '@mtaops/core';
import { walkScopes } from '../config/scope.ts';
import { type PolicyScript, stripComments } from '../inbound/scripts.ts';
import { configuredCheck } from './model.ts';

/** Calls that change bodies or parts (B4/lua/ref-msg-*, ref-msgpart-*; B3 Sieve). */
const EDITS =
  /\b(?:body_replace|text_replace|raw_replace|make_part|insert_before|insert_after|add_first_child|add_last_child|unlink|disclaimer_add)\b|:build\s*\(/;

export const smimePolicy = configuredCheck(
  {
    group: 'smime',
    id: 'mom.smime.policy',
    remedy: 'skip messages whose Content-Type is multipart/signed or application/pkcs7-mime',
    restsOn: ['policy scripts'],
    rule: {
      pass: 'no own script has a call that edits bodies',
      warn: 'a script has such a call, or the disclaimer module is loaded; whether it meets signed mail is for you to see',
    },
    severity: 'high',
    source: 'B4/lua/ref-msg-body-replace, B3/3-reference/modules-disclaimer',
    title: 'No policy edits signed mail',
    why: 'A footer or a replaced part makes every signature on the message invalid.',
  },
  ({ configuration, relay }) => {
    const own = relay.scripts.filter(({ isVendor }) => !isVendor);
    const disclaimers = [...walkScopes(configuration.root)].filter(
      ({ scope }) => scope.type === 'disclaimer',
    );
    return [
      ...own.flatMap(judge),
      ...disclaimers.map(({ scope }) =>
        warn('the disclaimer module adds text to messages', { evidence: scope.places }),
      ),
    ];
  },
);

function judge({ file, place, source }: PolicyScript): readonly Observation[] {
  if (!file) return [unknown(`policy ${source} could not be read`, { evidence: [place] })];
  const lines = stripComments(file.text).split('\n');
  const hits = lines.flatMap((line, at) => (EDITS.test(line) ? [{ file: file.path, line: at + 1 }] : []));
  if (hits.length === 0) return [pass(`${file.path} edits no body`, [place])];
  return [
    warn(`${file.path} has calls that edit messages`, {
      evidence: hits,
      remedy: 'leave out messages of type multipart/signed and application/pkcs7-mime there',
    }),
  ];
}
