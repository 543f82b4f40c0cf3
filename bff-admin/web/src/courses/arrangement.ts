import type { ArrangeMutationVariables, OutlineFragment } from '../__generated__/operations';

export type Arrangement = OutlineFragment['draftModules'];
export type DraftModule = Arrangement[number];
export type DraftLesson = DraftModule['lessons'][number];

/** Where a lesson stands; undefined when it is none of these. */
export function placeOf(modules: Arrangement, lessonId: string): { module: number; lesson: number } | undefined {
  for (const [module, { lessons }] of modules.entries()) {
    const lesson = lessons.findIndex(({ id }) => id === lessonId);
    if (lesson >= 0) return { module, lesson };
  }
  return undefined;
}

export function withModuleAt(modules: Arrangement, moduleId: string, at: number): Arrangement {
  const moved = modules.find(({ id }) => id === moduleId);
  return moved
    ? inserted(
        modules.filter((one) => one !== moved),
        moved,
        at,
      )
    : modules;
}

export function withLessonAt(modules: Arrangement, lessonId: string, module: number, at: number): Arrangement {
  const from = placeOf(modules, lessonId);
  if (!from) return modules;
  const moved = modules[from.module]?.lessons[from.lesson] as DraftLesson;
  return withoutLesson(modules, lessonId).map((one, index) =>
    index === module ? { ...one, lessons: inserted(one.lessons, moved, at) } : one,
  );
}

/** One place up or down; at the edge of its module a lesson goes on into the next one. Undefined at the end of the way. */
export function withLessonStepped(modules: Arrangement, lessonId: string, step: -1 | 1): Arrangement | undefined {
  const from = placeOf(modules, lessonId);
  if (!from) return undefined;
  const length = modules[from.module]?.lessons.length ?? 0;
  const at = from.lesson + step;
  if (at >= 0 && at < length) return withLessonAt(modules, lessonId, from.module, at);
  const next = from.module + step;
  if (next < 0 || next >= modules.length) return undefined;
  return withLessonAt(modules, lessonId, next, step === 1 ? 0 : (modules[next]?.lessons.length ?? 0));
}

export function withModuleStepped(modules: Arrangement, moduleId: string, step: -1 | 1): Arrangement | undefined {
  const at = modules.findIndex(({ id }) => id === moduleId) + step;
  return at >= 0 && at < modules.length ? withModuleAt(modules, moduleId, at) : undefined;
}

export function withoutLesson(modules: Arrangement, lessonId: string): Arrangement {
  return modules.map((one) => ({ ...one, lessons: one.lessons.filter(({ id }) => id !== lessonId) }));
}

export function inputOf(courseId: string, outlineKey: string, modules: Arrangement): ArrangeMutationVariables['input'] {
  return {
    courseId,
    outlineKey,
    modules: modules.map(({ id, title, lessons }) => ({ id, title, lessonIds: lessons.map((lesson) => lesson.id) })),
  };
}

function inserted<T>(list: readonly T[], one: T, at: number): T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}
