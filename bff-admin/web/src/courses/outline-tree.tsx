import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import Stack from '@mui/material/Stack';
import { useLayoutEffect, useRef } from 'react';
import { useT } from '../i18n';
import {
  type Arrangement,
  placeOf,
  withLessonAt,
  withLessonStepped,
  withModuleAt,
  withModuleStepped,
  withoutLesson,
} from './arrangement';
import { ModuleCard } from './module-card';
import { useDragWords } from './use-drag-words';

export type Step = -1 | 1;

export interface Moves {
  moduleStep(id: string, step: Step): void;
  lessonStep(id: string, step: Step): void;
  rename(id: string, title: string): void;
  removeModule(id: string): void;
  removeLesson(id: string): void;
}

interface OutlineTreeProps {
  courseId: string;
  modules: Arrangement;
  onArrange: (next: Arrangement, told: string) => void;
}

/** The outline to be arranged: by dragging, by the same with the keyboard, and by buttons that say where to. */
export function OutlineTree({ courseId, modules, onArrange }: OutlineTreeProps) {
  const t = useT();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const titleOf = (id: string) =>
    modules.find((one) => one.id === id)?.title ??
    modules.flatMap(({ lessons }) => lessons).find((one) => one.id === id)?.title ??
    '';
  const words = useDragWords(titleOf);
  const refocus = useRefocus(modules);

  /** Tells where it has gone. */
  const arranged = (next: Arrangement | undefined, id: string) => {
    if (!next) return;
    const place = placeOf(next, id);
    const told = place
      ? t('courses.moved.lesson', {
          title: titleOf(id),
          place: place.lesson + 1,
          module: next[place.module]?.title,
        })
      : t('courses.moved.module', {
          title: titleOf(id),
          place: next.findIndex((one) => one.id === id) + 1,
          count: next.length,
        });
    onArrange(next, told);
  };
  const dropped = ({ active, over }: DragEndEvent) => {
    const [id, onto] = [String(active.id), String(over?.id ?? '')];
    if (!onto || id === onto) return;
    const target = placeOf(modules, onto);
    const overModule = modules.findIndex((one) => one.id === onto);
    const isLesson = placeOf(modules, id) !== undefined;
    if (isLesson && target) arranged(withLessonAt(modules, id, target.module, target.lesson), id);
    else if (isLesson && overModule >= 0)
      arranged(withLessonAt(modules, id, overModule, modules[overModule]?.lessons.length ?? 0), id);
    else if (!isLesson) arranged(withModuleAt(modules, id, target?.module ?? overModule), id);
  };
  const moves: Moves = {
    moduleStep(id, step) {
      refocus(id, step);
      arranged(withModuleStepped(modules, id, step), id);
    },
    lessonStep(id, step) {
      refocus(id, step);
      arranged(withLessonStepped(modules, id, step), id);
    },
    rename: (id, title) =>
      onArrange(
        modules.map((one) => (one.id === id ? { ...one, title } : one)),
        t('courses.renamed', { title }),
      ),
    removeModule: (id) =>
      onArrange(
        modules.filter((one) => one.id !== id),
        t('courses.removed', { title: titleOf(id) }),
      ),
    removeLesson: (id) => onArrange(withoutLesson(modules, id), t('courses.removed', { title: titleOf(id) })),
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={dropped} accessibility={words}>
      <SortableContext items={modules.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
        <Stack
          component="ol"
          spacing={2}
          sx={{ listStyle: 'none', p: 0, m: 0 }}
          aria-label={t('courses.section.outline')}
        >
          {modules.map((module, index) => (
            <ModuleCard
              key={module.id}
              courseId={courseId}
              module={module}
              place={{ index, count: modules.length }}
              moves={moves}
            />
          ))}
        </Stack>
      </SortableContext>
    </DndContext>
  );
}

/** The button that was pressed keeps the focus where its row has gone; at the end of the way its neighbour takes it. */
function useRefocus(modules: Arrangement) {
  const wanted = useRef<{ id: string; step: Step }>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another arrangement is what it waits for
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const { id, step } = wanted.current;
    wanted.current = undefined;
    const button = (way: Step) => document.getElementById(`move-${way}-${id}`) as HTMLButtonElement | null;
    const [same, other] = [button(step), button(step === 1 ? -1 : 1)];
    (same?.disabled ? other : same)?.focus();
  }, [modules]);
  return (id: string, step: Step) => {
    wanted.current = { id, step };
  };
}
