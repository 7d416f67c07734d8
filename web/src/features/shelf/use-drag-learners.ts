import { type RefObject, useEffect } from 'react';

/** Lets names (`data-learner`) be dragged to groups (`data-group`) within a list; whoever cannot drag has a list of groups beside each name. */
export function useDragLearners(
  list: RefObject<HTMLElement | null>,
  onMove: (learnerId: string, toGroupId: string) => void,
): void {
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const start = (event: DragEvent) => {
      const learnerId = closest(event, 'learner');
      if (learnerId !== undefined) event.dataTransfer?.setData('text/plain', learnerId);
    };
    const over = (event: DragEvent) => {
      if (closest(event, 'group') !== undefined) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const learnerId = event.dataTransfer?.getData('text/plain') ?? '';
      const groupId = closest(event, 'group');
      if (groupId === undefined || learnerId === '') return;
      event.preventDefault();
      onMove(learnerId, groupId);
    };
    element.addEventListener('dragstart', start);
    element.addEventListener('dragover', over);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragstart', start);
      element.removeEventListener('dragover', over);
      element.removeEventListener('drop', drop);
    };
  }, [list, onMove]);
}

function closest({ target }: Event, name: 'learner' | 'group'): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
}
