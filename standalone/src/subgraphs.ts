import { assessmentSchema } from '@lyceum/assessment/schema';
import { catalog } from '@lyceum/catalog/schema';
import { enrollment } from '@lyceum/enrollment/schema';
import { identitySchema } from '@lyceum/identity/schema';
import { notificationsSchema } from '@lyceum/notifications/schema';
import { recommendation } from '@lyceum/recommendation/schema';

/** What `npm run schema` composes into the supergraph. Each stands in components.ts too, where it gets its port. */
export const subgraphs = [identitySchema, catalog, enrollment, assessmentSchema, recommendation, notificationsSchema];
