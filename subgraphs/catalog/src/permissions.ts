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
    editCourse: 'course:author@course',
    addModule: 'course:author@course',
    arrangeCourse: 'course:author@course',
    addLesson: 'course:author@course',
    editLesson: 'course:author@course',
    removeLesson: 'course:author@course',
    createCategory: 'course:author',
    publishCourse: 'course:publish@course',
    archiveCourse: 'course:publish@course',
    importCourses: 'roster:import',
  },
  Course: {
    '*': 'course:read',
    draftModules: 'course:author@course',
    outlineKey: 'course:author@course',
    publicationFaults: 'course:author@course',
  },
  PublicationFault: 'course:author@course',
  Module: 'course:read',
  Lesson: 'course:read',
  Category: 'course:read',
  ImportCoursesResult: 'roster:import',
  ImportedCourse: 'roster:import',
  ...connectionPermissions('Course'),
};
