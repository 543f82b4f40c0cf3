import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { LanguageIcon } from '../icons';
import { usePage } from '../page';
import { type Locale, usePreferences } from '../preferences';
import { SchoolMark } from '../school-mark';
import { ThemeRoot } from '../theme';
import type { SchoolPage } from './school';

interface Framed {
  title: string;
  school?: SchoolPage | undefined;
  children: ReactNode;
}

/** What is around each screen of who is not signed in: the school's colours and name, and the choice of language. */
export function Frame({ title, school, children }: Framed) {
  usePage(title);
  return (
    <ThemeRoot brand={school?.branding}>
      <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
        <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', p: 1.5 }}>
          <LanguageSwitch />
        </Box>
        <Container component="main" maxWidth="xs" disableGutters sx={{ pb: 8, pt: { xs: 0, sm: 4 }, px: { sm: 2 } }}>
          <Paper
            sx={{
              p: { xs: 3, sm: 4 },
              border: { sm: '1px solid' },
              borderColor: { sm: 'divider' },
              bgcolor: { xs: 'transparent', sm: 'background.paper' },
            }}
          >
            <Stack spacing={3}>
              {school && (
                <SchoolMark
                  name={school.name}
                  slug={school.slug}
                  hasLogo={school.branding.logoUrl !== null}
                  size={48}
                />
              )}
              <Typography variant="h1">{title}</Typography>
              {children}
            </Stack>
          </Paper>
        </Container>
      </Box>
    </ThemeRoot>
  );
}

// Each language under its own name, so that whoever needs it can read it.
const NAMES: Readonly<Record<Locale, string>> = { en: 'English', ar: 'العربية' };

/** Two languages: the button is the other one. */
function LanguageSwitch() {
  const [{ locale }, change] = usePreferences();
  const other: Locale = locale === 'en' ? 'ar' : 'en';
  return (
    <Button lang={other} startIcon={<LanguageIcon />} onClick={() => change({ locale: other })} color="inherit">
      {NAMES[other]}
    </Button>
  );
}
