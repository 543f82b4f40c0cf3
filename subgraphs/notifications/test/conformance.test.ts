import { describeConformance } from '@lyceum/kernel/conformance';
import { notifications } from '../src/schema';
import { CLIENT_SECRET } from './fixtures';

describeConformance({
  subgraph: notifications({ clientSecret: CLIENT_SECRET }),
  entities: {},
  people: ['inboxes'],
});
