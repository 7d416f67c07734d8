import { ApiError } from '@everyplan/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '../../platform/api.ts';
import { type Note, type NotesBox, readBox, returned, sent, settled, typed } from './notes-box.ts';
import { classProfilesQuery } from './profile.ts';

const retryMs = 10_000;

/**
 * A class's notes on their way to the server. Every keystroke is kept on this device; a note is sent until it is answered, also after the
 * page was closed and opened again.
 */
export function useQuickNotes(classId: string, personId: string) {
  const key = `everyplan.notes.${personId}.${classId}`;
  const queryClient = useQueryClient();
  const [box, setBox] = useState<NotesBox>(() => readBox(localStorage.getItem(key)));
  const [saved, setSaved] = useState<readonly Note[]>([]);
  const [trouble, setTrouble] = useState<unknown>();
  const flying = useRef(new Set<string>());

  useEffect(() => {
    if (box.outbox.length === 0 && Object.keys(box.drafts).length === 0)
      localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(box));
  }, [box, key]);

  const send = useCallback(
    async (note: Note) => {
      if (flying.current.has(note.entryId)) return;
      flying.current.add(note.entryId);
      try {
        await write(note);
        setBox((before) => settled(before, note.entryId));
        setSaved((before) => [...before, note]);
        setTrouble(undefined);
        void queryClient.invalidateQueries(classProfilesQuery(classId));
      } catch (error) {
        setTrouble(error);
        if (isRefused(error)) setBox((before) => returned(before, note));
      } finally {
        flying.current.delete(note.entryId);
      }
    },
    [classId, queryClient],
  );

  const waiting = box.outbox;
  const flush = useCallback(() => waiting.forEach((note) => void send(note)), [waiting, send]);
  useEffect(() => {
    flush();
    const timer = setInterval(flush, retryMs);
    window.addEventListener('online', flush);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [flush]);

  return {
    drafts: box.drafts,
    waiting,
    saved,
    trouble,
    flush,
    type: (learnerId: string, text: string) => setBox((before) => typed(before, learnerId, text)),
    keep: (note: Note) => setBox((before) => sent(before, note)),
    takeOut: async (note: Note) => {
      const { learnerId, entryId } = note;
      const params = { learnerId, entryId };
      await api('PUT /api/learners/:learnerId/profile/entries/:entryId/retirement', { params });
      setSaved((before) => before.filter((each) => each.entryId !== entryId));
      setBox((before) => returned(before, note));
      await queryClient.invalidateQueries(classProfilesQuery(classId));
    },
  };
}

function write({ entryId, learnerId, ...note }: Note) {
  return api('PUT /api/learners/:learnerId/profile/entries/:entryId', {
    params: { learnerId, entryId },
    body: { ...note, source: 'quick-note' },
  });
}

/** The server has read it and says no; anything else may go better the next time. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 401
  );
}
