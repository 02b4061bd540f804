import { useSelector } from '@xstate/react';
import { lazy, Suspense, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Edit } from '#domain/plan/edits.ts';
import { schoolFaultText } from '#i18n/format.ts';
import { selectDocument, selectFault, selectRaw, selectSaveState } from '#session/planner.ts';
import type { PlannerActor } from '#session/planner-machine.ts';
import { exportRaw } from '#session/students.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { AskingTexts, GradingTexts, PlanningTexts, StudentTexts } from './language.tsx';
import { Layout } from './layout.tsx';
import { Page } from './page.tsx';
import { type OpenPlanner, PlannerProvider } from './planner-context.tsx';
import { hrefs, paths, type StudentView } from './routes.ts';
import { SaveState, SaveTrouble } from './save-state.tsx';
import { type SettingFault, useServices } from './services.tsx';
import { UndoRedo } from './undo-redo.tsx';

const SituationPage = lazy(async () => ({
  default: (await import('../features/situation/situation-page.tsx')).SituationPage,
}));
const PlanPage = lazy(async () => ({ default: (await import('../features/plan/plan-page.tsx')).PlanPage }));
const StudiesPage = lazy(async () => ({
  default: (await import('../features/studies/studies-page.tsx')).StudiesPage,
}));
const GradesPage = lazy(async () => ({ default: (await import('../features/grades/grades-page.tsx')).GradesPage }));
const PrintPage = lazy(async () => ({ default: (await import('../print/print-page.tsx')).PrintPage }));

type FrameProps = { readonly id: string; readonly view: StudentView; readonly alternative?: string };

/** The pages of one student: opens the plan, keeps it open from page to page, and closes it at the end. */
export function StudentFrame({ id, view, alternative }: FrameProps) {
  const { planners } = useServices();
  const [actor, setActor] = useState<PlannerActor>();
  useEffect(() => {
    const opened = planners.open(id);
    setActor(opened);
    return () => planners.close(opened);
  }, [id, planners]);
  return (
    <StudentTexts>
      {actor === undefined ? (
        <Layout student={{ id, view, alternative }}>
          <Waiting />
        </Layout>
      ) : (
        <OpenStudent actor={actor} id={id} view={view} alternative={alternative} />
      )}
    </StudentTexts>
  );
}

function OpenStudent({ actor, id, view, alternative }: FrameProps & { readonly actor: PlannerActor }) {
  const { rescue } = useServices();
  const document = useSelector(actor, selectDocument);
  const [, navigate] = useHashLocation();
  useEffect(() => {
    rescue.document = document;
    return () => {
      rescue.document = undefined;
    };
  }, [document, rescue]);
  // A conflict that was kept as a copy goes on as another student: follow it.
  const ownId = document?.id;
  useEffect(() => {
    if (ownId !== undefined && ownId !== id && actor.getSnapshot().context.id === ownId) {
      navigate(paths[view](ownId, alternative), { replace: true });
    }
  }, [actor, alternative, id, navigate, ownId, view]);
  const edit = useCallback(
    (change: Edit, coalesceKey?: string) => actor.send({ type: 'EDIT', edit: change, coalesceKey }),
    [actor],
  );
  const planner = useMemo(
    () => (document === undefined ? undefined : { actor, id: document.id, document, edit }),
    [actor, document, edit],
  );
  return (
    <Layout
      student={{ id, view, alternative }}
      tools={
        planner !== undefined && (
          <>
            <SaveState actor={actor} />
            <UndoRedo actor={actor} />
          </>
        )
      }
      trouble={planner !== undefined && <SaveTrouble actor={actor} />}
    >
      {planner === undefined ? (
        <NoPlan actor={actor} id={id} />
      ) : (
        <Suspense fallback={<Waiting />}>
          <View planner={planner} view={view} alternative={alternative} />
        </Suspense>
      )}
    </Layout>
  );
}

function View({
  planner,
  view,
  alternative,
}: {
  readonly planner: OpenPlanner;
  readonly view: StudentView;
  readonly alternative?: string;
}) {
  const setting = use(useServices().setting());
  if (!setting.ok) return <NoSetting fault={setting.fault} />;
  return (
    <PlannerProvider planner={planner} setting={setting.context}>
      {view === 'situation' && (
        <AskingTexts>
          <SituationPage />
        </AskingTexts>
      )}
      {view === 'plan' && (
        <PlanningTexts>
          <PlanPage alternativeId={alternative} />
        </PlanningTexts>
      )}
      {view === 'studies' && <StudiesPage alternativeId={alternative} />}
      {(view === 'grades' || view === 'print') && (
        <GradingTexts>
          {view === 'grades' ? <GradesPage alternativeId={alternative} /> : <PrintPage alternativeId={alternative} />}
        </GradingTexts>
      )}
    </PlannerProvider>
  );
}

/** The school's settings file cannot be used: whoever edits it is told where it is wrong. */
function NoSetting({ fault }: { readonly fault: SettingFault }) {
  const t = useTranslations();
  return (
    <Page title={t('faults.school.title')}>
      <Notice
        tone="blocks"
        actions={
          <Button small onClick={() => window.location.reload()}>
            {t('shell.noPlan.reload')}
          </Button>
        }
      >
        {fault.kind === 'missing' && <p>{t('faults.school.notFound')}</p>}
        {fault.kind === 'notJson' && (
          <p>{t('faults.school.notJson', { line: fault.place === undefined ? 'none' : String(fault.place.line) })}</p>
        )}
        {fault.kind === 'faults' && (
          <>
            <p>{t('faults.school.what')}</p>
            <ul>
              {fault.faults.map((one) => (
                <li key={`${one.path} ${one.code}`}>{schoolFaultText(t, one)}</li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </Page>
  );
}

/** Nothing to show yet, or nothing at all: says which, and what to do. */
function NoPlan({ actor, id }: { readonly actor: PlannerActor; readonly id: string }) {
  const t = useTranslations('shell.noPlan');
  const { ports, students } = useServices();
  const state = useSelector(actor, selectSaveState);
  const raw = useSelector(actor, selectRaw);
  const fault = useSelector(actor, selectFault);
  if (state === 'loading') return <Waiting />;
  const back = (
    <ButtonLink small href={hrefs.students()}>
      {t('back')}
    </ButtonLink>
  );
  if (state === 'missing') {
    return (
      <Page title={t('missing')}>
        <Notice actions={back}>{t('missingMore')}</Notice>
      </Page>
    );
  }
  const name = students.actor.getSnapshot().context.rows.find((row) => row.id === id)?.name ?? '';
  const newer = fault === 'newerVersion';
  return (
    <Page title={t('unreadable')}>
      <Notice
        tone="warns"
        actions={
          <>
            {newer || state === 'loadFailed' ? (
              <Button small onClick={() => window.location.reload()}>
                {t('reload')}
              </Button>
            ) : null}
            {raw !== undefined && (
              <Button small icon="file" onClick={() => exportRaw(ports, name, raw)}>
                {t('takeRaw')}
              </Button>
            )}
            {back}
          </>
        }
      >
        {newer ? t('newer') : state === 'loadFailed' ? t('loadFailed') : t('broken')}
      </Notice>
    </Page>
  );
}

function Waiting() {
  const t = useTranslations('shell');
  return <p role="status">{t('waiting')}</p>;
}
