import { unknown } from '@mtaops/core';
import { liveCheck } from './model.ts';

export const smimeRoundtrip = liveCheck(
  {
    group: 'smime',
    id: 'mom.smime.roundtrip',
    remedy:
      'compare what was sent with what arrived; tracking, folding, quoted-printable and footers are the usual suspects',
    restsOn: ['a signed probe to a mailbox of yours'],
    rule: { fail: 'its signature is invalid on arrival', pass: 'its signature is valid on arrival' },
    severity: 'critical',
    source: 'B4/modules/smtpapi, B4/config/ref-transform-8bitmime-content',
    tags: ['wire'],
    title: 'A signed message arrives with a valid signature',
    why: 'All other checks read settings; this one tells whether mail survives.',
  },
  () => [unknown('this needs a probe to be delivered to a mailbox, which reading a host does not include')],
);
