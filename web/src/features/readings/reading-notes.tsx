import { ApiError } from '@everyplan/contract/client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { When } from '../../ui/when.tsx';

/** What a learner noted on pages. A teacher who does not teach this learner sees nothing here, not even that there is something. */
export function ReadingNotes({ learnerId }: { readonly learnerId: string }) {
  const { t } = useTranslation('readings');
  const query = useQuery(
    ask('GET /api/learners/:learnerId/reading-notes', { params: { learnerId } }),
  );
  if (query.error instanceof ApiError && query.error.status === 404) return null;
  return (
    <>
      <h3>{t('notes.title')}</h3>
      <p className="quiet small">{t('notes.lead')}</p>
      <Loaded query={query} rows={2}>
        {({ notes }) =>
          notes.length === 0 ? (
            <p className="quiet">{t('notes.none')}</p>
          ) : (
            <ul className="plain reading-lines">
              {notes.map(({ noteId, title, page, note, writtenAt }) => (
                <li key={noteId}>
                  {note}{' '}
                  <span className="quiet small">
                    {t('notes.where', { title, page })} · <When at={writtenAt} />
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
