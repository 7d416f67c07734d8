import { useTranslation } from 'react-i18next';
import type { StaffText } from './library.ts';

/** The questions that ask whether the text was understood, with what is right and where it says so. */
export function TextQuestions({ text: { questions, language } }: { readonly text: StaffText }) {
  const { t } = useTranslation('library');
  if (questions.length === 0) return null;
  return (
    <section className="library-questions not-printed">
      <h2>{t('questions')}</h2>
      {questions.some(({ kind }) => kind === 'cloze') && <p className="quiet small">{t('made')}</p>}
      <ol lang={language}>
        {questions.map(({ stem, choices, right, because }) => (
          <li key={stem}>
            <p>{stem}</p>
            <ul>
              {choices.map((choice, index) => (
                <li key={choice}>
                  {index === right ? (
                    <>
                      <strong>{choice}</strong> <span className="small">({t('rightChoice')})</span>
                    </>
                  ) : (
                    choice
                  )}
                </li>
              ))}
            </ul>
            {because !== '' && <p className="quiet small">{because}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
