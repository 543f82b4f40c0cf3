import { session } from '@lyceum/web/session/session';

/** Where somebody stopped in a course: the lesson, and how far down it, 0 to 1. */
export interface Place {
  readonly lessonId: string;
  readonly share: number;
}

// Of courses; the one left longest ago makes room.
const KEPT = 30;

export function placeIn(courseId: string): Place | undefined {
  return read().find(([id]) => id === courseId)?.[1];
}

export function keepPlace(courseId: string, place: Place): void {
  const others = read().filter(([id]) => id !== courseId);
  const key = keyOfPerson();
  if (key) localStorage.setItem(key, JSON.stringify([[courseId, place], ...others].slice(0, KEPT)));
}

function read(): [string, Place][] {
  const key = keyOfPerson();
  return key ? JSON.parse(localStorage.getItem(key) ?? '[]') : [];
}

/** One person’s is not another’s, on the same device. */
function keyOfPerson(): string | undefined {
  const { state } = session;
  if (state.status === 'SIGNED_IN') return `lyceum-places-${state.session.personId}`;
  return state.status === 'OFFLINE' ? `lyceum-places-${state.personId}` : undefined;
}
