import { useNotice } from '@lyceum/web/notice';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation } from 'urql';
import { InviteManyDocument } from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import type { Selection } from '../shell/selection';
import { TOP_BAR } from '../shell/sizes';
import { BulkRoles } from './bulk-roles';

// What the BFF mails at once.
const MAX_INVITED = 500;

interface SelectionBarProps {
  people: readonly { id: string; name: string }[];
  selection: Selection;
  reload: () => void;
}

/** What can be done with those who are chosen. */
export function SelectionBar({ people, selection, reload }: SelectionBarProps) {
  const t = useT();
  const may = useMay();
  const tell = useNotice();
  const [changing, setChanging] = useState(false);
  const [{ fetching }, invite] = useMutation(InviteManyDocument);
  const mail = async () => {
    const { data, error } = await invite({ input: { personIds: people.slice(0, MAX_INVITED).map(({ id }) => id) } });
    if (error) return tell({ problem: error });
    tell({ text: t('people.mailed', { count: data?.invitePeople ?? 0 }) });
  };
  return (
    <>
      {people.length > 0 && (
        <Paper
          variant="outlined"
          role="group"
          aria-label={t('people.chosen', { count: people.length })}
          sx={{
            position: { md: 'sticky' },
            insetBlockStart: TOP_BAR + 8,
            zIndex: 4,
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
            px: 2,
            py: 1,
            mb: 2,
            borderColor: 'primary.main',
          }}
        >
          <Typography role="status" sx={{ flex: '1 1 10rem', fontWeight: 600 }}>
            {t('people.chosen', { count: people.length })}
          </Typography>
          {may('role:manage') && <Button onClick={() => setChanging(true)}>{t('people.changeRoles')}</Button>}
          {may('person:manage') && (
            <Button onClick={() => void mail()} loading={fetching}>
              {t('people.mail')}
            </Button>
          )}
          <Button color="inherit" onClick={selection.clear}>
            {t('people.clear')}
          </Button>
        </Paper>
      )}
      {changing && (
        <BulkRoles
          people={people}
          onClose={() => setChanging(false)}
          onDone={(failed) => {
            if (failed) selection.set(failed);
            reload();
          }}
        />
      )}
    </>
  );
}
