import { useFormat } from '@lyceum/web/i18n';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import type { CourseListQuery } from '../__generated__/operations';
import { type Key, useT } from '../i18n';
import { useMay } from '../shell/me';
import { PageHead } from '../shell/page-head';
import { SectionNav } from '../shell/section-nav';
import { CourseStatusChip } from './course-status';
import { useWrites } from './writes';

interface CourseHeadProps {
  /** Which part it is, for the title bar and the history. */
  section: Key;
  course:
    | {
        id: string;
        title: string;
        status: CourseListQuery['courses']['rows'][number]['status'];
        code?: string | null;
        version?: number | null;
        publishedAt?: string | null;
      }
    | undefined;
  failed: boolean;
  actions?: ReactNode;
}

/** Above each part of a course's page. */
export function CourseHead({ section, course, failed, actions }: CourseHeadProps) {
  const t = useT();
  const format = useFormat();
  const may = useMay();
  const writes = useWrites();
  const at = course && `/courses/${course.id}`;
  return (
    <>
      <PageHead
        title={course && `${t(section)} · ${course.title}`}
        heading={course?.title}
        failed={failed}
        crumbs={[{ label: t('courses.title'), to: '/courses' }]}
        actions={actions}
        description={
          course && (
            <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
              <CourseStatusChip status={course.status} />
              {course.code && <bdi>{course.code}</bdi>}
              {course.version && course.publishedAt && (
                <span>
                  {t('courses.version', { version: course.version, at: format.dateTime(course.publishedAt) })}
                </span>
              )}
            </Stack>
          )
        }
      />
      {at && (
        <SectionNav
          label={t('courses.sections')}
          sections={[
            ...(writes
              ? [
                  { to: at, label: t('courses.section.outline'), end: true },
                  { to: `${at}/details`, label: t('courses.section.details') },
                ]
              : []),
            ...(may('seat:read') && may('cohort:read')
              ? [{ to: `${at}/people`, label: t('courses.section.people') }]
              : []),
          ]}
        />
      )}
    </>
  );
}
