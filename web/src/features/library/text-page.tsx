import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { topicNames } from '@everyplan/contract/topics';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { useLanguage } from '../../platform/language.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Cover } from './cover.tsx';
import { EditText } from './edit-text.tsx';
import { LevelPanel } from './level-panel.tsx';
import type { StaffText } from './library.ts';
import { TextPages } from './text-pages.tsx';
import { TextQuestions } from './text-questions.tsx';
import { TextRights } from './text-rights.tsx';
import { useRetire } from './use-change-text.ts';
import './library.css';

/** A text as staff see it: cover, level and why, its pages with what is hard, questions, licence and credits. */
export function TextPage() {
  const { t } = useTranslation('library');
  const { textId = '' } = useParams({ strict: false });
  const query = useQuery(ask('GET /api/texts/:textId', { params: { textId } }));
  return (
    <Loaded query={query} whenNot={t('title')}>
      {(text) => <Text text={text} />}
    </Loaded>
  );
}

function Text({ text }: { readonly text: StaffText }) {
  const { t } = useTranslation('library');
  const [isEditing, setEditing] = useState(false);
  return (
    <article className="library-text">
      <PageHeader
        title={text.title}
        kicker={
          <Link to="/texts" search={{}} className="link not-printed">
            {t('toLibrary')}
          </Link>
        }
        lead={<Facts text={text} />}
        actions={<Actions text={text} onEdit={() => setEditing(true)} />}
      />
      {text.retiredAt !== null && <p className="library-retired">{t('isRetired')}</p>}
      <div className="library-top">
        <div className="library-top-cover">
          <Cover text={text} />
        </div>
        <LevelPanel key={text.corrections.length} text={text} />
      </div>
      <TextPages text={text} />
      <TextRights text={text} />
      <TextQuestions text={text} />
      {isEditing && <EditText text={text} onClose={() => setEditing(false)} />}
    </article>
  );
}

function Facts({ text }: { readonly text: StaffText }) {
  const { t } = useTranslation('library');
  const language = useLanguage();
  const facts = [
    text.kind === null ? '' : t(`kinds.${text.kind}`),
    t(`languages.${text.language}`),
    t('words', { words: text.words.toLocaleString(language) }),
    ...text.topics.map((topic) => topicNames[topic][language]),
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

interface ActionsProps {
  readonly text: StaffText;
  readonly onEdit: () => void;
}

function Actions({ text: { textId, retiredAt }, onEdit }: ActionsProps) {
  const { t } = useTranslation('library');
  const retire = useRetire(textId);
  return (
    <>
      <Button
        variant="subtle"
        onClick={() => retire.mutate(retiredAt === null)}
        loading={retire.isPending}
      >
        {t(retiredAt === null ? 'retire' : 'restore')}
      </Button>
      <Button variant="default" onClick={onEdit}>
        {t('edit')}
      </Button>
      <Link to="/read/$textId" params={{ textId }} className="plain-link">
        <Button variant="default" component="span">
          {t('read')}
        </Button>
      </Link>
      <Button component="a" href={`/api/texts/${textId}/booklet`} target="_blank">
        {t('booklet')}
      </Button>
    </>
  );
}
