import { grants, grantsConsumer } from '@lyceum/kernel/grants';
import type { Subgraph } from '@lyceum/kernel/subgraph';
import { categories } from './category/category.model';
import { CategoryResolver } from './category/category.resolver';
import { type CatalogContext, createCatalogContext } from './context';
import { courses } from './course/course.model';
import { CourseResolver } from './course/course.resolver';
import { publishDue } from './course/publish.job';
import { lessons } from './lesson/lesson.model';
import { LessonResolver, ModuleResolver } from './lesson/lesson.resolver';
import { findVisible } from './lesson/lesson.service';
import { unnamedMedia } from './lesson/unnamed-media.job';
import { permissions } from './permissions';
import { privacy } from './privacy';

export const catalog: Subgraph<CatalogContext> = {
  name: 'catalog',
  resolvers: [CourseResolver, ModuleResolver, LessonResolver, CategoryResolver],
  references: {
    Course: ({ id }, { loaders }) => loaders.courses.load(id),
    Lesson: ({ id }, context) => findVisible(context, id),
  },
  permissions,
  collections: [courses, lessons, categories, grants],
  context: createCatalogContext,
  jobs: ({ files }) => [publishDue(), unnamedMedia({ files })],
  consumers: () => [grantsConsumer('catalog')],
  privacy,
};
