import { SearchIcon } from '@lyceum/web/icons';
import { useNarrowing, useTyped } from '@lyceum/web/narrowing';
import { usePage } from '@lyceum/web/page';
import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useT } from '../i18n';
import { Pages } from '../shell/pages';
import { CatalogPage } from './catalog-page';
import { LearnTabs } from './tabs';

const LONGEST = 200;

export interface Sought {
  search: string | null;
  categoryId: string | null;
}

/** All courses that can be taken, looked through as one types; what is sought is in the address. */
export function Catalog() {
  const t = useT();
  usePage(t('learn.catalog'));
  const { params, choose, clear } = useNarrowing();
  const [typed, type] = useTyped('q');
  const sought: Sought = { search: params.get('q'), categoryId: params.get('category') };
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
          onChange={(event) => type(event.target.value)}
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
            onCategory={(id) => choose('category', id ?? '')}
            onClear={clear}
          />
        )}
      </Pages>
    </Stack>
  );
}
