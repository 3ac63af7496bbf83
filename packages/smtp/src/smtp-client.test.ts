import { describeMailerContract } from '@mtaops/testkit';
import { createSmtpClient } from './smtp-client.ts';

describeMailerContract('mtaops', createSmtpClient);
