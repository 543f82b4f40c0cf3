import { SearchIcon } from '@lyceum/web/icons';
import { usePage } from '@lyceum/web/page';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useT } from '../i18n';
import { Pages } from '../shell/pages';
import { CatalogPage } from './catalog-page';
import { LearnTabs } from './tabs';

// While one types, each letter would be a question.
const PAUSE_MS = 250;
const LONGEST = 200;

export interface Sought {
  search: string | null;
  categoryId: string | null;
}

/** All courses that can be taken, looked through as one types; what is sought is in the address. */
export function Catalog() {
  const t = useT();
  usePage(t('learn.catalog'));
  const [asked, setAsked] = useSearchParams();
  const [typed, setTyped] = useState(asked.get('q') ?? '');
  const sought: Sought = { search: asked.get('q'), categoryId: asked.get('category') };
  const set = (name: string, value: string) =>
    setAsked(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true },
    );
  useEffect(() => {
    if (typed.trim() === (asked.get('q') ?? '')) return undefined;
    const pause = setTimeout(() => set('q', typed.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  });
  const clear = () => {
    setTyped('');
    setAsked({}, { replace: true });
  };
  return (
    <Stack spacing={2.5}>
      <Typography variant="h1">{t('learn.catalog')}</Typography>
      <LearnTabs />
      <Box component="search">
        <TextField
          id="catalog-search"
          type="search"
          label={t('learn.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          slotProps={{
            htmlInput: { maxLength: LONGEST, dir: 'auto' },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon />
                </InputAdornment>
              ),
            },
          }}
        />
      </Box>
      <Pages of={`${sought.categoryId} ${sought.search}`}>
        {(after, foot) => (
          <CatalogPage
            sought={sought}
            after={after}
            foot={foot}
            onCategory={(id) => set('category', id ?? '')}
            onClear={clear}
          />
        )}
      </Pages>
    </Stack>
  );
}
