import { Button } from '@mantine/core';
import type { Api } from '@everyplan/contract';
import type { Client } from '@everyplan/contract/client';
import { IconCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/language.ts';
import { ProblemNotice } from '../../../ui/problem-notice.tsx';
import { dayText } from '../day-text.ts';
import { OtherLanguage } from '../other-language.tsx';
import { changedAnswers, firstDrafts } from './drafts.ts';
import { FamilyField } from './family-field.tsx';
import type { Questionnaire } from './questionnaire.ts';
import { useKeptDrafts } from './use-kept-drafts.ts';

interface FamilyFormProps {
  readonly api: Client<Api>;
  readonly questionnaire: Questionnaire;
}

/** The seven questions on one page. What is typed stays in the tab until it has arrived. */
export function FamilyForm({ api, questionnaire }: FamilyFormProps) {
  const { t } = useTranslation('surveys');
  const language = useLanguage();
  const { givenName: name, schoolName, closesOn, readers } = questionnaire;
  const [arrived, setArrived] = useState(() => firstDrafts(questionnaire));
  const key = useMemo(() => `${schoolName} ${name} ${closesOn}`, [schoolName, name, closesOn]);
  const { drafts, change, forget } = useKeptDrafts(key, arrived);
  const send = useMutation({
    mutationFn: () =>
      api('PUT /api/family-questionnaire', {
        body: { language, answers: changedAnswers(drafts, arrived) },
      }),
    onSuccess: () => {
      setArrived(drafts);
      forget();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const isNew = questionnaire.answeredAt === null && !send.isSuccess;
  const hasChanges = changedAnswers(drafts, arrived).length > 0;
  return (
    <form className="family-form" onSubmit={submit}>
      <header>
        <div className="row spread">
          <p className="quiet">{schoolName}</p>
          <OtherLanguage />
        </div>
        <h1>{t('family.title', { name })}</h1>
        <p>{t('family.lead', { name })}</p>
        <p className="quiet small">{t('family.until', { day: dayText(closesOn, language) })}</p>
      </header>
      {questionnaire.questions[language].map((question, index) => {
        const before = questionnaire.answers.find((a) => a.questionId === question.questionId);
        return (
          <FamilyField
            key={question.questionId}
            number={index + 1}
            question={question}
            name={name}
            readers={readers}
            isKeptPrivate={before?.restricted === true}
            draft={drafts[question.questionId] ?? { optionIds: [], words: '', restricted: false }}
            onChange={(draft) => change({ ...drafts, [question.questionId]: draft })}
          />
        );
      })}
      {send.isError && (
        <>
          <ProblemNotice error={send.error} />
          <p>{t('family.notSent')}</p>
        </>
      )}
      {send.isSuccess && !hasChanges && (
        <output className="notice family-sent">
          <IconCheck size={22} aria-hidden />
          <span>
            <strong>{t('family.sent')}</strong> {t('family.sentText')}
          </span>
        </output>
      )}
      <Button type="submit" size="lg" loading={send.isPending} disabled={!isNew && !hasChanges}>
        {isNew ? t('family.send') : t('family.sendAgain')}
      </Button>
    </form>
  );
}
