import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ScreenTitle } from '../../ui/screen-title.tsx';

interface Named {
  readonly learnerId: string;
  readonly name: string;
}

interface Words {
  readonly who: string;
  readonly pick: string;
  readonly through: string;
  readonly confirm: (name: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly forTeacher: string;
}

interface PickNameProps<Learner extends Named> {
  readonly title: string;
  readonly learners: readonly Learner[];
  readonly words: Words;
  readonly isThrough: (learner: Learner) => boolean;
  readonly onPick: (learner: Learner) => void;
}

/** The names of the class; whoever is through is out of the way. A name is asked for twice, since the neighbour's is near. */
export function PickName<Learner extends Named>({
  title,
  learners,
  words,
  isThrough,
  onPick,
}: PickNameProps<Learner>) {
  const [asked, setAsked] = useState<Learner>();
  if (asked !== undefined)
    return (
      <Confirm
        name={asked.name}
        words={words}
        onYes={() => onPick(asked)}
        onNo={() => setAsked(undefined)}
      />
    );
  return (
    <>
      <header className="device-head">
        <p className="quiet">{title}</p>
        <ScreenTitle>{words.who}</ScreenTitle>
        <p>{words.pick}</p>
      </header>
      <ul className="plain device-names">
        {learners.map((learner) => (
          <li key={learner.learnerId}>
            <button
              type="button"
              className="device-name"
              disabled={isThrough(learner)}
              onClick={() => setAsked(learner)}
            >
              {learner.name}
              {isThrough(learner) && (
                <span className="device-through">
                  <IconCheck size={18} aria-hidden /> {words.through}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <Link to="/sign-in" className="link small device-out">
        {words.forTeacher}
      </Link>
    </>
  );
}

interface ConfirmProps {
  readonly name: string;
  readonly words: Words;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Confirm({ name, words, onYes, onNo }: ConfirmProps) {
  return (
    <div className="device-card">
      <ScreenTitle>{words.confirm(name)}</ScreenTitle>
      <Button size="xl" onClick={onYes}>
        {words.yes}
      </Button>
      <Button size="lg" variant="default" onClick={onNo}>
        {words.no}
      </Button>
    </div>
  );
}
