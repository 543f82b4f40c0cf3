import { type ComponentType, useState } from 'react';
import { useParams } from 'react-router';
import { Nowhere } from '../shell/guard';
import { useMay } from '../shell/me';
import { Accommodations } from './accommodations';
import { AuditEntries } from './audit';
import { type Person, SeenPerson } from './person-frame';
import { TABS } from './person-tabs';
import { Profile } from './profile';
import { Results } from './results';
import { PersonRoles } from './roles';
import { Seats } from './seats';
import { Sessions } from './sessions';

const PANELS: Readonly<Record<(typeof TABS)[number]['path'], ComponentType<{ id: string }>>> = {
  '': Profile,
  seats: Seats,
  results: Results,
  accommodations: Accommodations,
  roles: PersonRoles,
  sessions: Sessions,
  audit: AuditEntries,
};

/** One person, a tab for each thing that is known of them. Another school’s are missing here. */
export default function PersonPage() {
  const { id = '', tab: path = '' } = useParams();
  const may = useMay();
  const [seen, see] = useState<Person>();
  const tab = TABS.find((one) => one.path === path && may(one.needs));
  if (!tab) return <Nowhere />;
  const Panel = PANELS[tab.path];
  return (
    <SeenPerson value={{ seen, see }}>
      <Panel key={`${id}/${path}`} id={id} />
    </SeenPerson>
  );
}
