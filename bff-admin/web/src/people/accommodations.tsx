import { Confirm } from '@lyceum/web/confirm';
import { useFormat } from '@lyceum/web/i18n';
import { useNotice } from '@lyceum/web/notice';
import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import {
  PersonAccommodationsDocument,
  type PersonAccommodationsQuery,
  RestoreAccommodationDocument,
  RevokePersonAccommodationDocument,
} from '../__generated__/operations';
import { inputOf } from '../exams/granted';
import { useT } from '../i18n';
import { DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { type Person, PersonFrame } from './person-frame';

type Granted = PersonAccommodationsQuery['accommodations']['rows'][number];

const grantedIn = ({ accommodations }: PersonAccommodationsQuery) => accommodations;

/** What somebody has been granted, to be read and taken back; it is granted where the exam is. */
export function Accommodations({ id }: { id: string }) {
  const t = useT();
  const says = useGrantText();
  const pages = usePages(PersonAccommodationsDocument, { id }, grantedIn);
  const { ask, dialog } = useRevoke(id, pages.reload);
  return (
    <PersonFrame id={id} person={pages.data?.person} problem={pages.problem} reload={pages.reload}>
      {(person) => (
        <>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {t('people.accommodationsAbout')}
          </Typography>
          <DataTable
            {...pages}
            label={t('people.tab.accommodations')}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'where',
                header: t('people.where'),
                width: 'minmax(0, 1.5fr)',
                cell: ({ courseTitle, examTitle }) => (
                  <Box>
                    <bdi>{examTitle ?? t('people.allExams')}</bdi>
                    <Box sx={{ typography: 'body2', color: 'text.secondary', fontWeight: 400 }}>
                      <bdi>{courseTitle}</bdi>
                    </Box>
                  </Box>
                ),
              },
              { id: 'what', header: t('people.granted'), width: 'minmax(0, 1.5fr)', cell: says },
              { id: 'why', header: t('people.reason'), cell: ({ reason }) => <bdi>{reason || '–'}</bdi> },
              {
                id: 'revoke',
                header: t('people.actions'),
                width: '9rem',
                cell: (row) => (
                  <Button size="small" color="error" onClick={() => ask(row)}>
                    {t('people.revoke')}
                  </Button>
                ),
              },
            ]}
            empty={<Empty title={t('people.noAccommodations')} />}
          />
          {dialog(person)}
        </>
      )}
    </PersonFrame>
  );
}

function useGrantText(): (granted: Granted) => string {
  const t = useT();
  const { dateTime, list, number } = useFormat();
  return ({ extraMinutes, extraPercent, extraAttempts, unlockedUntil }) =>
    list(
      [
        extraMinutes && t('people.extraMinutes', { count: extraMinutes }),
        extraPercent && t('people.extraPercent', { percent: number(extraPercent) }),
        extraAttempts && t('people.extraAttempts', { count: extraAttempts }),
        unlockedUntil && t('people.unlockedUntil', { time: dateTime(unlockedUntil) }),
      ].filter((text) => typeof text === 'string'),
    );
}

function useRevoke(learnerId: string, reload: () => void) {
  const t = useT();
  const tell = useNotice();
  const [asked, setAsked] = useState<Granted>();
  const [{ fetching }, revoke] = useMutation(RevokePersonAccommodationDocument);
  const [, restore] = useMutation(RestoreAccommodationDocument);
  const confirm = async () => {
    if (!asked) return;
    const { error } = await revoke({ id: asked.id });
    setAsked(undefined);
    if (error) return tell({ problem: error });
    reload();
    const undo = async () => {
      const again = await restore({ input: inputOf(asked, learnerId) });
      if (again.error) tell({ problem: again.error });
      reload();
    };
    tell({ text: t('people.revoked'), undo: () => void undo() });
  };
  const dialog = ({ name }: Person) => (
    <Confirm
      open={asked !== undefined}
      title={t('people.revokeTitle')}
      action={t('people.revoke')}
      destructive
      busy={fetching}
      onConfirm={() => void confirm()}
      onCancel={() => setAsked(undefined)}
    >
      {t('people.revokeText', { name })}
    </Confirm>
  );
  return { ask: setAsked, dialog };
}
