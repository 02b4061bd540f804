import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ButtonLink } from '../components/button.tsx';
import { StudentsPage } from '../features/students/students-page.tsx';
import { AllTexts, LanguageProvider } from './language.tsx';
import { Layout } from './layout.tsx';
import { Page } from './page.tsx';
import { hrefs, PATTERNS, viewOf } from './routes.ts';
import { type Services, ServicesProvider } from './services.tsx';

const StudentFrame = lazy(async () => ({ default: (await import('./student-frame.tsx')).StudentFrame }));

const RulesPage = lazy(async () => ({ default: (await import('../features/rules/rules-page.tsx')).RulesPage }));

/** The whole page. */
export function App({ services }: { readonly services: Services }) {
  return (
    <ServicesProvider services={services}>
      <Suspense fallback={null}>
        <LanguageProvider memory={services.language}>
          <Router hook={useHashLocation}>
            <Switch>
              <Route path={PATTERNS.students}>
                <Layout>
                  <StudentsPage />
                </Layout>
              </Route>
              <Route<{ readonly id: string; readonly view?: string; readonly alternative?: string }>
                path={PATTERNS.student}
              >
                {({ id, view: word, alternative }) => {
                  const view = viewOf(word);
                  if (view === undefined) return <NotFound />;
                  return (
                    <Suspense fallback={<Layout student={{ id, view, alternative }}>{null}</Layout>}>
                      <StudentFrame key={id} id={id} view={view} alternative={alternative} />
                    </Suspense>
                  );
                }}
              </Route>
              <Route<{ readonly id?: string }> path={PATTERNS.rules}>
                {({ id }) => (
                  <Suspense fallback={<Layout rules>{null}</Layout>}>
                    <AllTexts>
                      <Layout rules>
                        <RulesPage id={id} />
                      </Layout>
                    </AllTexts>
                  </Suspense>
                )}
              </Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Router>
        </LanguageProvider>
      </Suspense>
    </ServicesProvider>
  );
}

function NotFound() {
  const t = useTranslations('shell.notFound');
  return (
    <Layout>
      <Page title={t('title')} lead={t('more')}>
        <div>
          <ButtonLink href={hrefs.students()}>{t('back')}</ButtonLink>
        </div>
      </Page>
    </Layout>
  );
}
