import { useFormat } from '@lyceum/web/i18n';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { RosterRunFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { FileName } from './drop';

/** What became of each file of the zip: six at most, so a plain table. */
export function ImportFiles({ files }: { files: RosterRunFragment['files'] }) {
  const t = useT();
  const { number } = useFormat();
  const counts = ['rows', 'created', 'updated', 'unchanged', 'rejected'] as const;
  return (
    <section aria-labelledby="files-title">
      <Typography variant="h2" id="files-title" sx={{ mb: 1.5 }}>
        {t('roster.files')}
      </Typography>
      <Paper variant="outlined">
        <Box role="group" aria-labelledby="files-title" tabIndex={0} sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-labelledby="files-title">
            <TableHead>
              <TableRow>
                <TableCell>{t('roster.file')}</TableCell>
                {counts.map((count) => (
                  <TableCell key={count} align="right">
                    {t(`roster.count.${count}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {files.map((file) => (
                <TableRow key={file.name}>
                  <TableCell component="th" scope="row" sx={{ minWidth: 160 }}>
                    <FileName name={file.name} />
                  </TableCell>
                  {counts.map((count) => (
                    <TableCell key={count} align="right">
                      {number(file[count])}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      </Paper>
    </section>
  );
}
