import { BackIcon } from '@lyceum/web/icons';
import { usePage } from '@lyceum/web/page';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router';
import { useT } from '../i18n';

/** The heading of a screen below “Me”, with the way back. */
export function Head({ title }: { title: string }) {
  const t = useT();
  usePage(title);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 3, marginInlineStart: -1 }}>
      <IconButton component={Link} to="/me" aria-label={t('me.back')}>
        <BackIcon />
      </IconButton>
      <Typography variant="h1" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
    </Box>
  );
}
