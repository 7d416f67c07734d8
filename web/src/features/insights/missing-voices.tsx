import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { type Coverage, voices } from './coverage.ts';

/** Whose voices a class lacks, and the way to the list that says it by name, for whoever may open that. */
export function MissingVoices({ of: each }: { readonly of: Coverage['classes'][number] }) {
  const { t } = useTranslation('insights');
  const role = actingRole(useMe());
  const words = voices
    .filter(({ key }) => each.voices[key] > 0)
    .map(({ name, key }) => t(`voices.short.${name}`, { count: each.voices[key] }))
    .join(' · ');
  if (words === '') return <span className="quiet">{t('voices.none')}</span>;
  if (role === 'administrator') return words;
  return (
    <Link to="/classes/$classId/notes" params={{ classId: each.classId }} className="link">
      {words}
    </Link>
  );
}
