import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';
import { useT } from '../i18n';
import { useDownload } from './use-download';

/** What an exam, and the course that it is of, has as tables for other programs. */
export function ExportMenu({ examId, courseId }: { examId: string; courseId: string | undefined }) {
  const t = useT();
  const id = useId();
  const { busy, run } = useDownload();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const tables = [
    { label: t('grading.csv.results'), path: `exams/${examId}/results.csv`, name: `results-${examId}.csv` },
    { label: t('grading.csv.points'), path: `exams/${examId}/points.csv`, name: `points-${examId}.csv` },
    ...(courseId
      ? [
          {
            label: t('grading.csv.gradebook'),
            path: `courses/${courseId}/gradebook.csv`,
            name: `gradebook-${courseId}.csv`,
          },
        ]
      : []),
  ];
  return (
    <>
      <Button
        id={id}
        variant="outlined"
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        aria-busy={busy}
        // Not disabled while one is on its way: the focus comes back to it.
        startIcon={busy && <CircularProgress aria-hidden size={16} color="inherit" />}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('grading.csv')}
      </Button>
      <Menu
        disablePortal
        open={anchor !== undefined}
        anchorEl={anchor ?? null}
        onClose={() => setAnchor(undefined)}
        slotProps={{ list: { 'aria-labelledby': id } }}
      >
        {tables.map(({ label, path, name }) => (
          <MenuItem
            key={path}
            disabled={busy}
            onClick={() => {
              setAnchor(undefined);
              void run(`/${path}`, name);
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
