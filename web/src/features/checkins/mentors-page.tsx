import { NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { type Answer, ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { problemText } from '../../ui/problem-text.ts';
import { announce } from '../../ui/toast-list.ts';
import './learner-check-ins.css';

type ClassMentors = Answer<'GET /api/classes/:classId/mentors'>;
type Given = { readonly learnerId: string; readonly mentorId: string | null };

const mentorsQuery = (classId: string) =>
  ask('GET /api/classes/:classId/mentors', { params: { classId } });

/** Who talks with whom: one choice for a whole class, and one a learner. */
export function MentorsPage() {
  const { t } = useTranslation('checkins');
  const { classId = '' } = useParams({ strict: false });
  const query = useQuery(mentorsQuery(classId));
  return (
    <>
      <PageHeader
        title={query.data ? t('mentors.title', { title: query.data.title }) : t('mentors.kicker')}
        kicker={
          <Link to="/classes/$classId" params={{ classId }} className="link">
            {t('mentors.back')}
          </Link>
        }
        lead={t('mentors.lead')}
      />
      <Loaded query={query} rows={12}>
        {(answer) => <Choices answer={answer} />}
      </Loaded>
    </>
  );
}

function Choices({ answer }: { readonly answer: ClassMentors }) {
  const { t } = useTranslation('checkins');
  const set = useSetMentors(answer);
  const choices = [
    { value: '', label: t('mentors.homeroom') },
    ...answer.candidates.map(({ personId, name }) => ({ value: personId, label: name })),
  ];
  return (
    <div className="stack">
      <NativeSelect
        label={t('mentors.all')}
        style={{ maxWidth: '24rem' }}
        data={[{ value: 'choose', label: t('mentors.choose') }, ...choices]}
        value="choose"
        onChange={(event) => {
          const mentorId = event.currentTarget.value || null;
          if (mentorId === 'choose') return;
          set(answer.learners.map(({ learnerId }) => ({ learnerId, mentorId })));
        }}
      />
      <table className="mentors-table">
        <thead>
          <tr>
            <th scope="col">{t('mentor.columns.learner')}</th>
            <th scope="col">{t('mentors.mentor')}</th>
          </tr>
        </thead>
        <tbody>
          {answer.learners.map((learner) => (
            <tr key={learner.learnerId}>
              <th scope="row">
                {learner.familyName}, {learner.givenName}
              </th>
              <td>
                <NativeSelect
                  aria-label={t('mentors.of', { name: learner.givenName })}
                  data={withHomeroom(choices, learner.mentor, (name) =>
                    t('mentors.homeroomOf', { name }),
                  )}
                  value={namedMentor(learner) ?? ''}
                  onChange={(event) =>
                    set([
                      {
                        learnerId: learner.learnerId,
                        mentorId: event.currentTarget.value || null,
                      },
                    ])
                  }
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Row = ClassMentors['learners'][number];

/** Whom somebody named; the homeroom's own teacher is nobody's choice. */
function namedMentor({ mentor }: Row): string | null {
  return mentor === null || mentor.since === null ? null : mentor.personId;
}

/** The name first: on a phone the end of it is cut. */
function withHomeroom(
  choices: readonly { readonly value: string; readonly label: string }[],
  mentor: Row['mentor'],
  say: (name: string) => string,
) {
  const [homeroom, ...others] = choices;
  if (homeroom === undefined || mentor === null || mentor.since !== null) return [...choices];
  return [{ ...homeroom, label: say(mentor.name) }, ...others];
}

function useSetMentors(answer: ClassMentors) {
  const { t, i18n } = useTranslation('checkins');
  const queryClient = useQueryClient();
  const { classId } = answer;
  const work = useMutation({
    mutationFn: (mentors: Given[]) =>
      api('PUT /api/classes/:classId/mentors', { params: { classId }, body: { mentors } }),
    onSuccess: (kept) => {
      queryClient.setQueryData(mentorsQuery(classId).queryKey, kept);
      void queryClient.invalidateQueries({ queryKey: ['GET /api/check-ins'] });
    },
    onError: (error) => {
      const { message, next } = problemText(error, i18n);
      announce(`${message} ${next}`);
    },
  });
  return (mentors: Given[]) => {
    const changed = new Set(mentors.map((one) => one.learnerId));
    const before = answer.learners
      .filter((row) => changed.has(row.learnerId))
      .map((row) => ({ learnerId: row.learnerId, mentorId: namedMentor(row) }));
    work.mutate(mentors, {
      onSuccess: () => announce(t('mentors.kept'), () => work.mutate(before)),
    });
  };
}
