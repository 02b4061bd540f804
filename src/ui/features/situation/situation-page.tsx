import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { usePlanner } from '../../shell/planner-context.tsx';
import { Page } from '../../shell/page.tsx';
import { hrefs } from '../../shell/routes.ts';
import { ButtonLink } from '../../components/button.tsx';
import { EarnedQuestion } from './earned-question.tsx';
import { LearningQuestion } from './learning-question.tsx';
import { PausesQuestion } from './pauses-question.tsx';
import {
  BasicEducationQuestion,
  GoalQuestion,
  HomeQuestion,
  HoursQuestion,
  LanguageQuestion,
  NotesQuestion,
  NoticeQuestion,
  UpperSecondaryQuestion,
  WhoQuestion,
} from './questions.tsx';
import styles from './situation-page.module.css';
import { StudiesQuestion } from './studies-question.tsx';
import { SummaryNote } from './summary-note.tsx';
import { useSituationForm } from './use-situation-form.ts';

/** Where the student is now, in the order of a talk; what follows from it is in the margin while one writes. */
export function SituationPage() {
  const t = useTranslations('situation');
  const { actor, id } = usePlanner();
  const { form, commit, look } = useSituationForm();
  const [said, setSaid] = useState('');

  function onBlur(event: FocusEvent<HTMLFormElement>) {
    commit(nameOf(event.target), false);
    actor.send({ type: 'END_TYPING' });
    look();
  }

  /** Enter goes on to the next field: a talk is not sent anywhere. */
  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    fieldAfter(event.currentTarget, event.target)?.focus();
  }

  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <div className={styles.columns}>
        <FormProvider {...form}>
          <form
            className={styles.talk}
            noValidate
            autoComplete="off"
            onSubmit={(event) => event.preventDefault()}
            onBlur={onBlur}
            onKeyDown={onKeyDown}
          >
            <WhoQuestion />
            <HomeQuestion />
            <BasicEducationQuestion />
            <StudiesQuestion onRowsChanged={() => commit('studies', false)} onSaid={setSaid} />
            <NoticeQuestion />
            <PausesQuestion onRowsChanged={() => commit('pauses', false)} />
            <EarnedQuestion onRowsChanged={() => commit('earned', false)} />
            <LearningQuestion onRowsChanged={() => commit('learning', false)} />
            <UpperSecondaryQuestion />
            <LanguageQuestion />
            <HoursQuestion />
            <GoalQuestion />
            <NotesQuestion />
            <p role="status" className={styles.said}>
              {said}
            </p>
            <div>
              <ButtonLink tone="primary" href={hrefs.plan(id)}>
                {t('summary.openNow')}
              </ButtonLink>
            </div>
          </form>
        </FormProvider>
        <SummaryNote />
      </div>
    </Page>
  );
}

function nameOf(target: EventTarget): string {
  return target instanceof HTMLElement && 'name' in target ? String(target.name) : '';
}

/** The next text, choice or list after this one. Radio buttons of one group count as one. */
function fieldAfter(form: HTMLFormElement, field: HTMLInputElement): HTMLElement | undefined {
  const fields = [...form.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
    (candidate) => !candidate.disabled,
  );
  const rest = fields.slice(fields.indexOf(field) + 1);
  return rest.find((candidate) => field.type !== 'radio' || candidate.name !== field.name);
}
