import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask } from '../../platform/ask.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { actingRole } from '../session/acting-role.ts';
import { useMe } from '../session/me.ts';
import { dayText } from './figures.ts';
import type { ReadingStory } from './reader-measures.ts';

/** What was read and how it went, in words; there is no level in it. */
export function StoryPart({ learnerId }: { readonly learnerId: string }) {
  const me = useMe();
  const isMine = me.personId === learnerId;
  const forFamily = actingRole(me) === 'guardian';
  const query = useQuery(
    ask('GET /api/learners/:learnerId/reading-story', { params: { learnerId } }),
  );
  return (
    <Loaded query={query} rows={3}>
      {(story) => <Story story={story} isMine={isMine} forFamily={forFamily} />}
    </Loaded>
  );
}

interface StoryProps {
  readonly story: ReadingStory;
  readonly isMine: boolean;
  readonly forFamily: boolean;
}

function Story({ story, isMine, forFamily }: StoryProps) {
  const { t, i18n } = useTranslation('reader-measures');
  const { givenName: name, textsRead, minutes, votes, readsHarderTexts, texts } = story;
  const day = dayText(story.since, i18n.language);
  const none = isMine ? 'none' : forFamily ? 'noneOther' : 'noneStaff';
  if (texts.length === 0)
    return (
      <p>
        {t(`story.${none}`, { day })}{' '}
        {isMine && (
          <Link to="/my-shelf" className="link">
            {t('story.toShelf')}
          </Link>
        )}
      </p>
    );
  return (
    <section className="stack" aria-labelledby="reading-story">
      <h2 id="reading-story">{t(isMine ? 'story.lead' : 'story.leadOther', { name, day })}</h2>
      <p className="story-figures">
        <strong>{t('story.texts', { count: textsRead })}</strong>
        {' · '}
        <strong>{t('story.minutes', { count: minutes })}</strong>
      </p>
      {readsHarderTexts && <p>{t('story.harder')}</p>}
      <p>
        {(['justRight', 'tooHard', 'tooEasy'] as const)
          .filter((vote) => votes[vote] > 0)
          .map((vote) => t(`story.${vote}`, { count: votes[vote] }))
          .join(' ')}
      </p>
      <Weeks weeks={story.weeks} />
      <h3>{t('story.list')}</h3>
      <ul className="plain story-texts">
        {texts.map((text) => (
          <li key={text.textId} className="row spread">
            <span>{text.title}</span>
            <span className="quiet small">
              {dayText(text.readOn, i18n.language)} ·{' '}
              {t('story.minutesShort', { count: text.minutes })}
              {!text.finished && ` · ${t('story.unfinished')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Minutes as a list of bars, each labelled with its figure: picture and table in one. */
function Weeks({ weeks }: { readonly weeks: ReadingStory['weeks'] }) {
  const { t, i18n } = useTranslation('reader-measures');
  const most = Math.max(1, ...weeks.map(({ minutes }) => minutes));
  return (
    <div>
      <h3>{t('story.weeks')}</h3>
      <ol className="plain story-weeks">
        {weeks.map(({ startsOn, minutes }) => (
          <li key={startsOn}>
            <span className="small">
              {t('story.week', { day: dayText(startsOn, i18n.language) })}
            </span>
            <span className="story-bar" aria-hidden="true">
              <span style={{ width: `${(100 * minutes) / most}%` }} />
            </span>
            <span className="small tabular">{t('story.minutesShort', { count: minutes })}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
