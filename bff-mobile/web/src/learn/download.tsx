import { pathOf } from '@lyceum/web/file-path';
import { useFormat } from '@lyceum/web/i18n';
import { FileIcon } from '@lyceum/web/icons';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';
import type { LessonPage } from './kind';

/** A file of the school’s own, with what it is called and how much of it there is to load. */
export function Download({ media: { name, bytes, url } }: { media: NonNullable<LessonPage['media']> }) {
  const t = useT();
  const format = useFormat();
  return (
    <Stack spacing={1} sx={{ alignItems: { sm: 'start' } }}>
      <Button
        component="a"
        href={pathOf(url)}
        download={name}
        variant="contained"
        size="large"
        startIcon={<FileIcon />}
      >
        {t('learn.download')}
      </Button>
      <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
        <bdi>{name}</bdi>
        {t('facts.between')}
        {format.bytes(bytes)}
      </Typography>
    </Stack>
  );
}
