import { describeMailerContract } from '@mtaops/testkit';
import { createSmtpMailer } from '../smtp-mailer.ts';

describeMailerContract('nodemailer', createSmtpMailer);
