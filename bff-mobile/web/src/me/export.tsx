import { pathOf } from '@lyceum/web/file-path';
import { useFormat } from '@lyceum/web/i18n';
import { DocumentIcon } from '@lyceum/web/icons';
import { Row, Rows } from '@lyceum/web/security/row';
import { Section } from '@lyceum/web/security/section';
import { ProblemAlert } from '@lyceum/web/states';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { type CombinedError, useClient, useMutation } from 'urql';
import { ExportMyDataDocument, MyPrivacyDocument, type MyPrivacyQuery } from '../__generated__/operations';
import { type Key, useT } from '../i18n';
import { CHANGES_PRIVACY } from './privacy-context';

type DataExport = MyPrivacyQuery['myDataExports'][number];

const STATUS = {
  GATHERING: 'me.exportGathering',
  PACKING: 'me.exportPacking',
  READY: 'me.exportReady',
  EXPIRED: 'me.exportExpired',
  FAILED: 'me.exportFailed',
} as const satisfies Record<DataExport['status'], Key>;

/** All that the school holds of one, as an archive. */
export function ExportMyData({ exports }: { exports: readonly DataExport[] }) {
  const t = useT();
  const format = useFormat();
  const client = useClient();
  const [asked, ask] = useMutation(ExportMyDataDocument);
  const [problem, setProblem] = useState<CombinedError>();
  const making = exports.find(({ status }) => status === 'GATHERING' || status === 'PACKING');

  // A link works for five minutes, and the screen may have been open for longer.
  const download = async (id: string) => {
    const { data, error } = await client
      .query(MyPrivacyDocument, {}, { requestPolicy: 'network-only', ...CHANGES_PRIVACY })
      .toPromise();
    setProblem(error);
    const url = data?.myDataExports.find((one) => one.id === id)?.url;
    if (url) location.assign(pathOf(url));
  };

  return (
    <Section title={t('me.export')} hint={t('me.exportHint')}>
      {(problem ?? asked.error) && <ProblemAlert error={(problem ?? asked.error) as CombinedError} />}
      <div role="status">
        {making && (
          <>
            <Typography id="making" sx={{ mb: 1 }}>
              {t(STATUS[making.status])}
            </Typography>
            <LinearProgress aria-labelledby="making" />
          </>
        )}
      </div>
      {exports.length > 0 && (
        <Rows>
          {exports
            .filter((one) => one !== making)
            .map((one) => (
              <Row
                key={one.id}
                icon={<DocumentIcon />}
                title={t('me.exportOf', { when: format.dateTime(one.requestedAt) })}
                detail={
                  one.status === 'READY' && one.expiresAt
                    ? t('me.exportUntil', {
                        size: format.bytes(one.bytes ?? 0),
                        when: format.dateTime(one.expiresAt),
                      })
                    : t(STATUS[one.status])
                }
              >
                {one.status === 'READY' && (
                  <Button
                    variant="contained"
                    onClick={() => download(one.id)}
                    aria-label={t('me.downloadOf', { when: format.dateTime(one.requestedAt) })}
                  >
                    {t('security.download')}
                  </Button>
                )}
              </Row>
            ))}
        </Rows>
      )}
      <Button
        variant="outlined"
        disabled={making !== undefined}
        loading={asked.fetching}
        onClick={() => {
          setProblem(undefined);
          void ask({}, CHANGES_PRIVACY);
        }}
        sx={{ alignSelf: 'flex-start' }}
      >
        {t('me.exportAsk')}
      </Button>
    </Section>
  );
}
