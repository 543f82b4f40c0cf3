import type { DndContextProps } from '@dnd-kit/core';
import { useT } from '../i18n';

/** What is said while something is carried with the keyboard. */
export function useDragWords(titleOf: (id: string) => string): NonNullable<DndContextProps['accessibility']> {
  const t = useT();
  const title = (one: { id: string | number } | null) => (one ? titleOf(String(one.id)) : '');
  return {
    screenReaderInstructions: { draggable: t('courses.drag.how') },
    announcements: {
      onDragStart: ({ active }) => t('courses.drag.start', { title: title(active) }),
      onDragOver: ({ active, over }) =>
        over ? t('courses.drag.over', { title: title(active), over: title(over) }) : undefined,
      onDragEnd: ({ active }) => t('courses.drag.end', { title: title(active) }),
      onDragCancel: ({ active }) => t('courses.drag.cancel', { title: title(active) }),
    },
  };
}
