import { useNotice } from '@lyceum/web/notice';
import { problemOf } from '@lyceum/web/problem';
import { Failed, Loading, useProblemText } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import {
  GiveRoleDocument,
  PersonRolesDocument,
  type PersonRolesQuery,
  TakeRoleDocument,
} from '../__generated__/operations';
import { useT } from '../i18n';
import { useMay } from '../shell/me';
import { SectionTitle } from './facts';
import { PersonFrame } from './person-frame';
import { RolePicker } from './role-picker';
import { useRoleName } from './words';

interface Held {
  id: string;
  name: string;
  courseId: string | null;
  /** In the whole school when null. */
  where: string | null;
}

/** What somebody is in the whole school, and on single courses. */
export function PersonRoles({ id }: { id: string }) {
  const gives = useMay()('role:manage');
  const [{ data, error }, again] = useQuery({ query: PersonRolesDocument, variables: { id, gives } });
  const reload = () => again({ requestPolicy: 'network-only' });
  return (
    <PersonFrame id={id} person={data?.person} problem={error && problemOf(error)} reload={reload}>
      {() => {
        if (data) return <Roles {...data} gives={gives} reload={reload} />;
        return error ? <Failed error={error} retry={reload} /> : <Loading />;
      }}
    </PersonFrame>
  );
}

interface RolesProps extends PersonRolesQuery {
  gives: boolean;
  reload: () => void;
}

function Roles({ person, roles: choices, gives, reload }: RolesProps) {
  const t = useT();
  const roleName = useRoleName();
  const change = useChange(person.id);
  const [chosen, setChosen] = useState('');
  const { roles, givenRoles } = person;
  const inSchool: Held[] = [
    ...roles.map((role) => ({ id: role, name: roleName(role), courseId: null, where: null })),
    ...givenRoles
      .filter(({ courseId }) => !courseId)
      .map(({ role }) => ({ ...named(role), courseId: null, where: null })),
  ];
  const onCourses: Held[] = givenRoles
    .filter(({ courseId }) => courseId)
    .map(({ role, courseId, courseTitle }) => ({ ...named(role), courseId, where: courseTitle ?? courseId }));
  function named({ id, name }: { id: string; name: string }) {
    return { id, name: roleName(id, name) };
  }
  const take = gives ? (held: Held) => void change(held, false, reload) : undefined;
  return (
    <Stack spacing={4}>
      <section aria-labelledby="school-roles">
        <SectionTitle id="school-roles">{t('people.rolesInSchool')}</SectionTitle>
        <HeldRoles roles={inSchool} take={take} />
        {gives && (
          <Box
            component="form"
            onSubmit={(event) => {
              event.preventDefault();
              void change({ id: chosen, name: chosen, courseId: null, where: null }, true, reload);
              setChosen('');
            }}
            sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mt: 2, maxWidth: 520 }}
          >
            <Box sx={{ flex: '1 1 14rem' }}>
              <RolePicker roles={choices?.roles} value={chosen} onChange={setChosen} />
            </Box>
            <Button type="submit" variant="outlined" disabled={!chosen}>
              {t('people.bulk.give')}
            </Button>
          </Box>
        )}
      </section>
      <section aria-labelledby="course-roles">
        <SectionTitle id="course-roles">{t('people.rolesByCourse')}</SectionTitle>
        <HeldRoles roles={onCourses} take={take} />
      </section>
    </Stack>
  );
}

function HeldRoles({ roles, take }: { roles: readonly Held[]; take: ((held: Held) => void) | undefined }) {
  const t = useT();
  if (roles.length === 0) return <Typography color="textSecondary">{t('people.noRoles')}</Typography>;
  return (
    <List disablePadding>
      {roles.map((held) => (
        <ListItem key={`${held.id} ${held.courseId}`} divider disableGutters sx={{ gap: 1 }}>
          <ListItemText
            primary={<bdi>{held.name}</bdi>}
            secondary={held.where && <bdi>{held.where}</bdi>}
            sx={{ overflowWrap: 'anywhere' }}
          />
          {take && (
            <Button color="error" onClick={() => take(held)} aria-label={t('people.takeRole', { role: held.name })}>
              {t('people.bulk.take')}
            </Button>
          )}
        </ListItem>
      ))}
    </List>
  );
}

/** Gives or takes a role, and offers to take that back. */
function useChange(personId: string) {
  const t = useT();
  const tell = useNotice();
  const words = useProblemText();
  const [, give] = useMutation(GiveRoleDocument);
  const [, take] = useMutation(TakeRoleDocument);
  return async function change(held: Held, gives: boolean, reload: () => void, isUndo = false) {
    const input = { personId, role: held.id, courseId: held.courseId };
    const { error } = await (gives ? give({ input }) : take({ input }));
    reload();
    if (error) {
      const problem = problemOf(error);
      return tell({ text: problem.code === 'BAD_USER_INPUT' ? problem.message : words(problem), severity: 'error' });
    }
    tell({
      text: gives ? t('people.roleGiven') : t('people.roleTaken'),
      ...(!isUndo && { undo: () => void change(held, !gives, reload, true) }),
    });
  };
}
