import { useFormat } from '@lyceum/web/i18n';
import { Empty } from '@lyceum/web/states';
import { PersonSeatsDocument, type PersonSeatsQuery } from '../__generated__/operations';
import { useT } from '../i18n';
import { DataTable } from '../shell/data-table';
import { usePages } from '../shell/use-pages';
import { useSees } from '../shell/use-sees';
import { WayTo } from '../shell/way-to';
import { PersonFrame } from './person-frame';

const seatsIn = ({ person }: PersonSeatsQuery) => person.seats;

export function Seats({ id }: { id: string }) {
  const t = useT();
  const sees = useSees();
  const { date, percent } = useFormat();
  const pages = usePages(PersonSeatsDocument, { id }, seatsIn);
  return (
    <PersonFrame id={id} person={pages.data?.person} problem={pages.problem} reload={pages.reload}>
      {() => (
        <DataTable
          {...pages}
          label={t('people.tab.seats')}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'course',
              header: t('people.course'),
              width: 'minmax(0, 2fr)',
              cell: ({ courseId, courseTitle }) => (
                <WayTo to={sees('/courses') ? `/courses/${courseId}` : undefined}>{courseTitle}</WayTo>
              ),
            },
            { id: 'status', header: t('people.statusColumn'), cell: ({ status }) => t(`people.seat.${status}`) },
            { id: 'percent', header: t('people.progress'), align: 'end', cell: (seat) => percent(seat.percent / 100) },
            { id: 'enrolled', header: t('people.enrolledAt'), cell: ({ enrolledAt }) => date(enrolledAt) },
            { id: 'due', header: t('people.dueAt'), cell: ({ dueAt }) => (dueAt ? date(dueAt) : '–') },
          ]}
          empty={<Empty title={t('people.noSeats')} />}
        />
      )}
    </PersonFrame>
  );
}
