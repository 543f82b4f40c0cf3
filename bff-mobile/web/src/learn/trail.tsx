import { clamp } from '@lyceum/web/clamp';
import { BackIcon } from '@lyceum/web/icons';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router';

/** To the screen that this one is a part of. */
export function TrailLink({ to, label }: { to: string; label: string }) {
  return (
    <MuiLink
      component={Link}
      to={to}
      underline="hover"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, minHeight: 44, alignSelf: 'start', maxWidth: 1 }}
    >
      <BackIcon fontSize="small" />
      <Box component="bdi" sx={clamp(1)}>
        {label}
      </Box>
    </MuiLink>
  );
}
