import { describePlatformContract } from '@mtaops/testkit';
import { createPlatform } from './index.ts';

describePlatformContract('sparkpost', createPlatform);
