import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/toast-list.ts';
import { addSection, changeSection, moveSectionUp, removeSection } from './edit-draft.ts';
import { SectionEditor } from './section-editor.tsx';
import type { Draft, Voice } from './template.ts';
import type { useDraft } from './use-draft.ts';

const voices: readonly Voice[] = ['learner', 'teacher', 'family', 'principal'];

/** Everything that a template asks, written where it stands. What is taken out can be put back. */
export function TemplateEditor({ writing }: { readonly writing: ReturnType<typeof useDraft> }) {
  const { t } = useTranslation('templates');
  const { name, draft, change } = writing;
  const set = (next: Draft) => change({ draft: next });
  const takeOut = (next: Draft) => {
    set(next);
    announce(t('saved'), () => set(draft));
  };
  /** At least one voice must say yes: the last one stays. */
  const choose = (voice: Voice, chosen: boolean) => {
    const kept = voices.filter((each) => (each === voice ? chosen : draft.voices.includes(each)));
    if (kept.length > 0) set({ ...draft, voices: kept });
  };
  return (
    <div className="stack">
      <TextInput
        label={t('name')}
        value={name}
        maxLength={120}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <fieldset className="template-voices">
        <legend className="goal-label">{t('voices')}</legend>
        <div className="section-levels">
          {voices.map((voice) => (
            <label key={voice} className="section-level">
              <input
                type="checkbox"
                checked={draft.voices.includes(voice)}
                onChange={(event) => choose(voice, event.currentTarget.checked)}
              />
              {t(`voiceNames.${voice}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <TextInput
        type="number"
        label={t('reviewWeeks')}
        value={draft.reviewWeeks}
        min={1}
        max={52}
        className="template-weeks"
        onChange={(event) => {
          const weeks = Math.round(event.currentTarget.valueAsNumber);
          if (weeks >= 1 && weeks <= 52) set({ ...draft, reviewWeeks: weeks });
        }}
      />
      <h2>{t('sections')}</h2>
      {draft.sections.map((section, index) => (
        <SectionEditor
          key={section.sectionId}
          section={section}
          number={index + 1}
          onChange={(next) => {
            const edited = changeSection(draft, section.sectionId, next);
            if (next.items.length < section.items.length) takeOut(edited);
            else set(edited);
          }}
          onRemove={() => takeOut(removeSection(draft, section.sectionId))}
          onMoveUp={() => set(moveSectionUp(draft, section.sectionId))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => set(addSection(draft, () => crypto.randomUUID()))}
      >
        {t('addSection')}
      </Button>
    </div>
  );
}
