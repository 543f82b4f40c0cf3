import { auditEvent } from '@lyceum/kernel/audit';
import { type Consumer, on } from '@lyceum/kernel/events/event';
import { services } from '../services';
import { openAppender } from './append.service';

/** Keeps the trail of all services. */
export function auditTrail({ auditSecret }: { auditSecret: string }): Consumer {
  const append = openAppender(auditSecret);
  return {
    group: 'identity.audit',
    // The appender has a transaction for many at once.
    transaction: false,
    concurrency: 256,
    events: services.map((service) =>
      on(
        auditEvent(service),
        (scope, entry, { id, time }) => append(scope, { _id: id, at: new Date(time), service, ...entry }),
        { aboutErased: true },
      ),
    ),
  };
}
