import type { Problem } from '@lyceum/web/problem';
import { Failed, Loading } from '@lyceum/web/states';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useParams } from 'react-router';
import type { PersonHeadFragment } from '../__generated__/operations';
import { useT } from '../i18n';
import { PageHead } from '../shell/page-head';
import { PersonActions } from './actions';
import { PersonTabs, TABS } from './person-tabs';
import { StatusChip } from './words';

export type Person = PersonHeadFragment;

/** As the tab before has shown them: the head stays until this one's answer, which has it too, is there. */
export const SeenPerson = createContext<{ seen: Person | undefined; see: (person: Person) => void }>({
  seen: undefined,
  see: () => undefined,
});

interface PersonFrameProps {
  id: string;
  /** Undefined until the tab's answer. */
  person: Person | undefined;
  problem: Problem | undefined;
  reload: () => void;
  children: (person: Person) => ReactNode;
}

/** Around each tab of a person. */
export function PersonFrame({ id, person: answered, problem, reload, children }: PersonFrameProps) {
  const t = useT();
  const { seen, see } = useContext(SeenPerson);
  const { tab: path } = useParams();
  const tab = TABS.find((one) => one.path === path);
  useEffect(() => {
    if (answered) see(answered);
  }, [answered, see]);
  const person = answered ?? (seen?.id === id ? seen : undefined);
  const crumbs = [{ label: t('people.title'), to: '/people' }];

  if (!person) {
    return (
      <>
        <PageHead title={problem ? t('people.person') : undefined} crumbs={crumbs} />
        {problem ? <Failed error={problem} retry={reload} /> : <Loading />}
      </>
    );
  }
  return (
    <>
      <PageHead
        title={tab ? `${t(tab.name)} · ${person.name}` : person.name}
        heading={person.name}
        crumbs={crumbs}
        description={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
            <StatusChip status={person.status} joined={person.joined} />
            {person.email && <bdi>{person.email}</bdi>}
          </Box>
        }
        actions={<PersonActions person={person} onChange={reload} />}
      />
      <Paper variant="outlined">
        <PersonTabs id={id} name={person.name} />
        <Box sx={{ p: { xs: 2, sm: 3 } }}>{children(person)}</Box>
      </Paper>
    </>
  );
}
