import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useT } from '../../i18n';
import type { DraftSection } from './draft';
import { idOf } from './faults';
import { moved } from './moved';
import { Part, useEditing } from './parts';
import { SectionCard } from './section-card';

export function SectionsPart({ courseId }: { courseId: string }) {
  const t = useT();
  const { draft, set, isFixed } = useEditing();
  const { sections } = draft;
  const change = (at: number, section: DraftSection) => set('sections', sections.with(at, section));
  const add = () =>
    set('sections', [
      ...sections,
      {
        key: crypto.randomUUID(),
        id: null,
        title: t('exams.section.name', { number: sections.length + 1 }),
        instructions: '',
        shuffle: false,
        items: [],
        draws: [],
      },
    ]);
  return (
    <Part title={t('exams.sections')} hint={isFixed ? undefined : t('exams.sections.hint')}>
      <div id={idOf('sections')} tabIndex={-1} style={{ display: 'grid', gap: 16 }}>
        {isFixed && <Alert severity="info">{t('exams.sections.fixed')}</Alert>}
        {sections.length === 0 && <Typography color="textSecondary">{t('exams.sections.none')}</Typography>}
        {sections.map((section, at) => (
          <SectionCard
            key={section.key}
            courseId={courseId}
            section={section}
            at={at}
            count={sections.length}
            onChange={(next) => change(at, next)}
            onMove={(by) => set('sections', moved(sections, at, by))}
            onRemove={() => set('sections', sections.toSpliced(at, 1))}
          />
        ))}
        {!isFixed && (
          <Button variant="outlined" onClick={add} sx={{ justifySelf: 'start' }}>
            {t('exams.section.add')}
          </Button>
        )}
      </div>
    </Part>
  );
}
