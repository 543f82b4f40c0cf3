import Avatar from '@mui/material/Avatar';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useState } from 'react';

interface Mark {
  name: string;
  slug: string;
  /** Whether the school has given one; it comes through our BFF, for pages load nothing from elsewhere. */
  hasLogo: boolean;
  /** Pixels. */
  size?: number;
}

/** A school's logo, or its first letter, with its name. */
export function SchoolMark({ name, slug, hasLogo, size = 32 }: Mark) {
  const [missing, setMissing] = useState<string>();
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, minWidth: 0 }}>
      {hasLogo && missing !== slug ? (
        <Box
          component="img"
          src={`/brand/logo?school=${encodeURIComponent(slug)}`}
          alt=""
          onError={() => setMissing(slug)}
          sx={{ height: size, width: 'auto', maxWidth: size * 4, objectFit: 'contain' }}
        />
      ) : (
        <Avatar
          variant="rounded"
          aria-hidden
          sx={{ width: size, height: size, bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 700 }}
        >
          {[...name.trim()][0]?.toLocaleUpperCase() ?? '·'}
        </Avatar>
      )}
      <Typography component="span" sx={{ fontWeight: 650, overflowWrap: 'anywhere', minWidth: 0 }}>
        <bdi>{name}</bdi>
      </Typography>
    </Box>
  );
}
