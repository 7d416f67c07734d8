import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnchecked } from './is-unchecked.ts';
import { LevelsForm } from './levels-form.tsx';
import type { ClassReading } from './shelf.ts';

/** What a teacher should do first: who has no measure, who was not checked for long. */
export function NextSteps({ reading }: { readonly reading: ClassReading }) {
  const { t } = useTranslation('shelf');
  const [entering, setEntering] = useState(false);
  const unmeasured = reading.learners.filter(({ reader }) => !reader.measured);
  const unchecked = reading.learners.filter(
    (row) => row.reader.measured && isUnchecked(row, reading.today),
  );
  return (
    <section className="card stack reading-next not-printed" aria-labelledby="reading-next">
      <h2 id="reading-next">{t('class.next')}</h2>
      {unmeasured.length > 0 && (
        <div className="row">
          <p>{t('class.unmeasured', { count: unmeasured.length })}</p>
          {reading.mayChange && (
            <Button
              variant="default"
              aria-expanded={entering}
              onClick={() => setEntering(!entering)}
            >
              {t(entering ? 'class.closeLevels' : 'class.enter')}
            </Button>
          )}
        </div>
      )}
      {entering && (
        <LevelsForm
          classId={reading.classId}
          learners={unmeasured}
          onDone={() => setEntering(false)}
        />
      )}
      {unchecked.length > 0 && (
        <>
          <p>
            {t('class.unchecked', { count: unchecked.length })}{' '}
            <Link
              to="/classes/$classId/reading/check"
              params={{ classId: reading.classId }}
              className="link"
            >
              {t('class.check')}
            </Link>
          </p>
          <p className="quiet small">
            {unchecked.map(({ givenName, familyName }) => `${givenName} ${familyName}`).join(', ')}
          </p>
        </>
      )}
      {unmeasured.length + unchecked.length === 0 && <p>{t('class.allFine')}</p>}
    </section>
  );
}
