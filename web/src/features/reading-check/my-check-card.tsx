import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import i18n from 'i18next';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';

/** A reading check that waits for the learner, for the head of Today and of the shelf; nothing where none waits. */
export function MyCheckCard() {
  const { t } = useTranslation('reading-check');
  const query = useQuery({
    ...ask('GET /api/my-reading-checks'),
    // The words come with the answer: on most days there is no check, and nobody should wait for either.
    select: ({ checks }) => checks.find(({ state }) => state !== 'done'),
  });
  const words = useQuery({
    queryKey: ['words', 'reading-check', i18n.language],
    queryFn: async () => {
      await i18n.loadNamespaces('reading-check');
      return true;
    },
    enabled: query.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const check = query.data;
  if (check === undefined || words.data !== true) return null;
  return (
    <section className="card row spread">
      <div>
        <h2>{t('mine.title')}</h2>
        <p className="quiet">{t(`mine.text.${check.language}`)}</p>
      </div>
      <Link to="/my-check/$checkId" params={{ checkId: check.checkId }} className="plain-link">
        <Button component="span" size="md">
          {t(check.state === 'begun' ? 'sitting.goOn' : 'sitting.begin')}
        </Button>
      </Link>
    </section>
  );
}
