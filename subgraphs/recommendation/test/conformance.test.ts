import { describeConformance } from '@lyceum/kernel/conformance';
import { recommendation } from '../src/schema';

describeConformance({ subgraph: recommendation, entities: {}, people: ['grants'] });
