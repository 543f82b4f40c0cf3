import { Empty } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { PeopleListDocument, type PeopleListQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { type Column, DataTable } from '../shell/data-table';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { useSelection } from '../shell/selection';
import { usePages } from '../shell/use-pages';
import { PeopleFilters, usePeopleFilter } from './filters';
import { InviteDialog } from './invite';
import { SelectionBar } from './selection-bar';
import { StatusChip, useRoleName } from './words';

type PersonRow = PeopleListQuery['people']['rows'][number];

const peopleIn = ({ people }: PeopleListQuery) => people;

export function PeopleList() {
  const t = useT();
  const may = useMay();
  const { narrowed, ...wanted } = usePeopleFilter();
  const pages = usePages(PeopleListDocument, wanted, peopleIn);
  const selection = useSelection();
  const [inviting, setInviting] = useState(false);
  const columns = useColumns();
  const mayChoose = may('role:manage') || may('person:manage');
  const chosen = pages.rows.filter(({ id }) => selection.ids.has(id));
  return (
    <>
      <PageHead
        title={t('people.title')}
        description={t('people.about')}
        actions={
          <>
            {may('roster:import') && (
              <Button component={RouterLink} to="/roster" variant="outlined">
                {t('people.toRoster')}
              </Button>
            )}
            {may('person:manage') && (
              <Button variant="contained" onClick={() => setInviting(true)}>
                {t('people.invite')}
              </Button>
            )}
          </>
        }
      />
      <PeopleFilters />
      {mayChoose && <SelectionBar people={chosen} selection={selection} reload={pages.reload} />}
      <DataTable
        {...pages}
        label={t('people.title')}
        columns={columns}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        {...(mayChoose && { selection })}
        empty={
          <Empty title={narrowed ? t('people.noneFound') : t('people.none')}>
            {narrowed && (
              <Button component={RouterLink} to="/people">
                {t('people.showAll')}
              </Button>
            )}
          </Empty>
        }
      />
      <InviteDialog open={inviting} onClose={() => setInviting(false)} onInvited={pages.reload} />
    </>
  );
}

function useColumns(): Column<PersonRow>[] {
  const t = useT();
  const roleName = useRoleName();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('people.name'),
        width: 'minmax(0, 2.2fr)',
        cell: ({ id, name, email }) => (
          <Box sx={{ minWidth: 0 }}>
            <Link component={RouterLink} to={`/people/${id}`} sx={{ ...line, fontWeight: 600 }} title={name}>
              <bdi>{name}</bdi>
            </Link>
            {email && (
              <Box sx={{ ...line, typography: 'body2', color: 'text.secondary', fontWeight: 400 }} title={email}>
                <bdi>{email}</bdi>
              </Box>
            )}
          </Box>
        ),
      },
      {
        id: 'roles',
        header: t('people.roles'),
        width: 'minmax(0, 1.6fr)',
        cell: ({ roles }) => roles.map((role) => roleName(role)).join(t('people.comma')) || '–',
      },
      {
        id: 'status',
        header: t('people.statusColumn'),
        width: 'minmax(110px, 0.9fr)',
        cell: ({ status, joined }) => <StatusChip status={status} joined={joined} />,
      },
    ],
    [t, roleName],
  );
}

/** The whole of it is the row’s title, and on the page behind the link. */
const line = { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;
