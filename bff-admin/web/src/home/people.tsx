import type { OverviewQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { useRoleName } from '../people/words';
import { Card } from './card';
import { Figures } from './figures';

export function People({ people }: { people: NonNullable<OverviewQuery['overview']['people']> }) {
  const t = useT();
  const roleName = useRoleName();
  return (
    <Card title={t('home.people')} about={t('home.peopleAbout')}>
      <Figures
        figures={people.byRole.map(({ role, total }) => ({
          name: roleName(role),
          value: total,
          to: `/people?role=${role}`,
        }))}
      />
    </Card>
  );
}
