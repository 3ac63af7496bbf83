import { unknown } from '@mtaops/core';
import { accountCheck } from './model.ts';

export const templateBraces = accountCheck(
  {
    group: 'smime',
    id: 'SP-32',
    remedy: 'encode the header, or use SMTP',
    restsOn: ['headers of a message'],
    rule: {
      fail: '{{ in a header on the REST path',
      pass: 'no {{',
      warn: '{{ in the body of clear-signed mail',
    },
    severity: 'medium',
    source: 'API:transmissions',
    title: 'No header is taken for a template',
    why: '{{ in a header is evaluated on the REST path, even with substitutions off.',
  },
  () => [unknown('this shows in a message, not in an account; mtaops smime send looks for it')],
);
