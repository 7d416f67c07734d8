import { Button } from '@mantine/core';
import { pictureNames, picturesAsked } from '@everyplan/contract';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { ApiError } from '@everyplan/contract/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../platform/api.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { FrontDoor } from '../session/front-door.tsx';
import { useEnter } from '../session/use-session.ts';
import { Emblem } from './emblem.tsx';
import { dropCard } from './kept-token.ts';
import type { CardLearner } from './name-list.tsx';
import { pictures, type PictureName } from './pictures.ts';

interface PicturePadProps {
  readonly token: string;
  readonly learner: CardLearner;
  /** The session is there; what the card showed is of no more use. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/**
 * Twelve pictures that always stand where they stood. What was tapped shows as dots: whoever looks over a shoulder sees no row. The last tap
 * sends it.
 */
export function PicturePad({ token, learner, onEnter, onLeave }: PicturePadProps) {
  const { t } = useTranslation('cards');
  const [tapped, setTapped] = useState<readonly PictureName[]>([]);
  const enter = useEnter('/today');
  const signIn = useMutation({
    mutationFn: (row: readonly PictureName[]) =>
      api('POST /api/card-sessions', {
        body: { token, learnerId: learner.learnerId, pictures: [...row] },
      }),
    onSuccess: async (me) => {
      dropCard();
      onEnter();
      await enter(me);
    },
    onError: () => setTapped([]),
  });
  const tap = (name: PictureName) => {
    const row = [...tapped, name];
    setTapped(row);
    if (row.length === picturesAsked) signIn.mutate(row);
  };
  return (
    <div className="picture-pad">
      <FrontDoor title={t('child.hello', { name: learner.name })} lead={t('child.tap')}>
        <div className="pad-head">
          <Emblem name={learner.emblem} size={44} />
          <Dots count={tapped.length} />
        </div>
        {signIn.isError && tapped.length === 0 && <WrongRow error={signIn.error} />}
        <ul className="plain pictures">
          {pictureNames.map((name) => (
            <li key={name}>
              <PictureButton
                name={name}
                disabled={signIn.isPending || tapped.length === picturesAsked}
                isTapped={tapped.includes(name)}
                onTap={() => tap(name)}
              />
            </li>
          ))}
        </ul>
        <div className="row spread">
          <button type="button" className="text-button" onClick={onLeave}>
            {t('child.notMe')}
          </button>
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={20} aria-hidden />}
            disabled={tapped.length === 0 || signIn.isPending}
            onClick={() => setTapped(tapped.slice(0, -1))}
          >
            {t('child.back')}
          </Button>
        </div>
      </FrontDoor>
    </div>
  );
}

function Dots({ count }: { readonly count: number }) {
  const { t } = useTranslation('cards');
  return (
    <output className="dots">
      <span className="hidden">{t('child.tapped', { count, all: picturesAsked })}</span>
      {Array.from({ length: picturesAsked }, (_, place) => (
        <span key={place} className={place < count ? 'dot dot-full' : 'dot'} aria-hidden />
      ))}
    </output>
  );
}

interface PictureButtonProps {
  readonly name: PictureName;
  readonly disabled: boolean;
  readonly isTapped: boolean;
  readonly onTap: () => void;
}

/** A picture is in a row once only, so a second tap of it does nothing; that it was tapped does not show, for the same shoulder. */
function PictureButton({ name, disabled, isTapped, onTap }: PictureButtonProps) {
  const { t } = useTranslation('cards');
  const Drawing = pictures[name];
  return (
    <button
      type="button"
      className={`picture picture-${name}`}
      aria-label={t(`pictures.${name}`)}
      disabled={disabled}
      onClick={() => {
        if (!isTapped) onTap();
      }}
    >
      <Drawing size={56} stroke={1.5} aria-hidden />
    </button>
  );
}

function WrongRow({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('cards');
  if (!(error instanceof ApiError) || error.problem.code !== 'wrong-pictures')
    return <ProblemNotice error={error} />;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{t('child.wrongTitle')}</strong> {t('child.wrongText')}
      </p>
    </div>
  );
}
