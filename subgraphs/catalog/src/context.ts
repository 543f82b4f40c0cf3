import type { Context } from '@lyceum/kernel/context';
import type { Files } from '@lyceum/kernel/files';
import { rowLoader } from '@lyceum/kernel/loaders';
import { listByIds as categoriesByIds } from './category/category.service';
import { listByIds as coursesByIds } from './course/course.service';
import { listByIds as lessonsByIds } from './lesson/lesson.service';

export type CatalogContext = ReturnType<typeof createCatalogContext>;

export function createCatalogContext(base: Context, { files }: { files: Files }) {
  return Object.assign(base, {
    files,
    loaders: {
      courses: rowLoader(
        (ids) => coursesByIds(base, ids),
        (row) => row._id,
      ),
      lessons: rowLoader(
        (ids) => lessonsByIds(base, ids),
        (row) => row._id,
      ),
      categories: rowLoader(
        (ids) => categoriesByIds(base, ids),
        (row) => row._id,
      ),
    },
  });
}
