import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import type { ProctoringLogQuery } from '../__generated__/operations';
import { type Key, useT } from '../i18n';

type Event = ProctoringLogQuery['proctoringLog']['events']['rows'][number];

const KINDS: Readonly<Record<string, Key>> = {
  FOCUS_LOST: 'exams.event.FOCUS_LOST',
  FOCUS_BACK: 'exams.event.FOCUS_BACK',
  FULLSCREEN_LEFT: 'exams.event.FULLSCREEN_LEFT',
  FULLSCREEN_BACK: 'exams.event.FULLSCREEN_BACK',
  COPY: 'exams.event.COPY',
  PASTE: 'exams.event.PASTE',
  DEVICE_CHANGED: 'exams.event.DEVICE_CHANGED',
  NETWORK_LOST: 'exams.event.NETWORK_LOST',
  NETWORK_BACK: 'exams.event.NETWORK_BACK',
  SCREEN_SHARED: 'exams.event.SCREEN_SHARED',
  NOTE: 'exams.event.NOTE',
};

/** As it came: nothing in it is ever changed. */
export function LogTable({ events }: { events: readonly Event[] }) {
  const t = useT();
  const format = useFormat();
  const time = (at: string) => format.dateTime(at, 'short');
  if (events.length === 0) return <Empty title={t('exams.log.none')} />;
  return (
    <TableContainer component={Paper} variant="outlined" tabIndex={0} role="region" aria-label={t('exams.log.table')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{t('exams.log.at')}</TableCell>
            <TableCell>{t('exams.log.what')}</TableCell>
            <TableCell>{t('exams.log.detail')}</TableCell>
            <TableCell>{t('exams.log.clientAt')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {events.map(({ id, kind, detail, at, clientAt }) => (
            <TableRow key={id}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{time(at)}</TableCell>
              <TableCell>{KINDS[kind] ? t(KINDS[kind]) : kind}</TableCell>
              <TableCell dir="auto" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', textAlign: 'start' }}>
                {detail}
              </TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{clientAt ? time(clientAt) : '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
