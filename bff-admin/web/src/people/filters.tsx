import { useNarrowing, useTyped } from '@lyceum/web/narrowing';
import InputAdornment from '@mui/material/InputAdornment';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useMemo } from 'react';
import type { PeopleListQueryVariables, PersonSort, PersonStatus, Role } from '../__generated__/operations';
import { useT } from '../i18n';
import { SearchIcon } from '../shell/icons';
import { ROLES, useRoleName } from './words';

type Wanted = Omit<PeopleListQueryVariables, 'first' | 'after'>;

/** What the address says is to be shown, so that a list can be linked to and gone back to. */
export function usePeopleFilter(): Wanted & { narrowed: boolean } {
  const { params, oneOf } = useNarrowing();
  const search = params.get('q') ?? '';
  const role = oneOf<Role>('role', ROLES);
  const status = oneOf<PersonStatus>('status', ['ACTIVE', 'INACTIVE']);
  const sort: PersonSort = params.get('sort') === 'NEWEST' ? 'NEWEST' : 'NAME';
  return useMemo(() => {
    const filter = { ...(search && { search }), ...(role && { role }), ...(status && { status }) };
    return { filter, sort, narrowed: Object.keys(filter).length > 0 };
  }, [search, role, status, sort]);
}

export function PeopleFilters() {
  const t = useT();
  const roleName = useRoleName();
  const { params, choose } = useNarrowing();
  const [typed, type] = useTyped('q');
  return (
    <Stack role="search" direction={{ xs: 'column', md: 'row' }} spacing={1.5} sx={{ mb: 2 }}>
      <TextField
        id="people-search"
        type="search"
        label={t('people.search')}
        helperText={t('people.searchHint')}
        value={typed}
        onChange={({ target }) => type(target.value)}
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
          htmlInput: { maxLength: 200, dir: 'auto' },
        }}
        sx={{ flex: { md: '2 1 18rem' } }}
      />
      <Choice
        id="people-role"
        label={t('people.roleFilter')}
        value={params.get('role') ?? ''}
        onChange={(value) => choose('role', value)}
      >
        {[['', t('people.anyRole')], ...ROLES.map((role) => [role, roleName(role)])]}
      </Choice>
      <Choice
        id="people-status"
        label={t('people.statusFilter')}
        value={params.get('status') ?? ''}
        onChange={(value) => choose('status', value)}
      >
        {[
          ['', t('people.anyStatus')],
          ['ACTIVE', t('people.statusFilter.ACTIVE')],
          ['INACTIVE', t('people.status.INACTIVE')],
        ]}
      </Choice>
      <Choice
        id="people-sort"
        label={t('people.sort')}
        value={params.get('sort') ?? ''}
        onChange={(value) => choose('sort', value)}
      >
        {[
          ['', t('people.sort.NAME')],
          ['NEWEST', t('people.sort.NEWEST')],
        ]}
      </Choice>
    </Stack>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: readonly (readonly string[])[];
}

function Choice({ id, label, value, onChange, children }: ChoiceProps) {
  const known = children.some(([one]) => one === value);
  return (
    <TextField
      select
      id={id}
      label={label}
      value={known ? value : ''}
      onChange={({ target }) => onChange(target.value)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true, id: `${id}-label` } }}
      sx={{ flex: { md: '1 1 9rem' }, minWidth: { md: 150 } }}
    >
      {children.map(([one, name]) => (
        <MenuItem key={one} value={one}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
