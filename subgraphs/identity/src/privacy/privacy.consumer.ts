import { type Consumer, on } from '@lyceum/kernel/events/event';
import type { Files } from '@lyceum/kernel/files';
import { personErased, personExported } from '@lyceum/kernel/privacy';
import { services } from '../services';
import { packExport, takeExportPart } from './pack.service';
import { exportGathered } from './privacy.events';
import { takeErasurePart } from './start-erasure.service';

/** What the services answer to an export or an erasure, and what follows. Each step is kept before the next is asked for. */
export function privacySaga({ files }: { files: Files }): Consumer {
  const aboutErased = { aboutErased: true };
  return {
    group: 'identity.privacy-saga',
    // An archive is a file.
    transaction: false,
    concurrency: 4,
    events: [
      ...services.flatMap((service) => [
        on(
          personExported(service),
          (scope, { exportId, rows }) => takeExportPart(scope, { exportId, service, rows }),
          aboutErased,
        ),
        on(
          personErased(service),
          (scope, { erasureId, ...part }) => takeErasurePart(scope, erasureId, { service, ...part }),
          aboutErased,
        ),
      ]),
      on(exportGathered, (scope, { exportId }) => packExport(scope, exportId, files), aboutErased),
    ],
  };
}
