import { connectionPermissions, type PermissionTable } from '@lyceum/kernel/permissions';

export const permissions: PermissionTable = {
  Query: {
    course: 'course:read',
    courses: 'course:read',
    categories: 'course:read',
    lesson: 'course:read',
    coursesBySourcedId: 'roster:import',
  },
  Mutation: {
    createCourse: 'course:author',
    editCourse: 'course:author',
    addModule: 'course:author',
    addLesson: 'course:author',
    editLesson: 'course:author',
    removeLesson: 'course:author',
    createCategory: 'course:author',
    publishCourse: 'course:publish',
    archiveCourse: 'course:publish',
    importCourses: 'roster:import',
  },
  Course: { '*': 'course:read', draftModules: 'course:author' },
  Module: 'course:read',
  Lesson: 'course:read',
  Category: 'course:read',
  ImportCoursesResult: 'roster:import',
  ImportedCourse: 'roster:import',
  ...connectionPermissions('Course'),
};
