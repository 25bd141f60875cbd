import type { HeadersFunction } from "@remix-run/node"
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  useLoaderData,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react"
import type { ReactNode } from "react"
import { z } from "zod"
import enhance from "./enhance.mjs?url"
import { env } from "./env.server"
import { htmlLang, locales, localeOfPath, pathIn, pathWithoutLocale } from "./i18n/locale"
import { dictionary } from "./i18n"
import { ErrorPage } from "./ui/error-page"
import { failureOf } from "./ui/failure"
import { Footer } from "./ui/footer"
import { Header } from "./ui/header"
import "./styles.css"

/** The shop's own address is needed for canonical links; it comes from settings, never from the request's Host. */
export function loader() {
  return { origin: env.shopOrigin }
}

/** An error page keeps what was thrown with it, such as Retry-After. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {}

const hydrating = z.object({ hydrate: z.literal(true) })

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  const locale = localeOfPath(pathname)
  const t = dictionary(locale)
  const hydrate = useMatches().some((match) => hydrating.safeParse(match.handle).success)
  const failure = failureOf(useRouteError())
  return (
    <html lang={htmlLang[locale]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#FBF8F1" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#161A17" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {failure ? (
          <FailureHead title={`${t.headings[failure]} · ${t.shell.brand}`} />
        ) : (
          <LanguageLinks pathname={pathname} />
        )}
        {failure ? null : <Meta />}
        <Links />
        <script src={enhance} defer />
      </head>
      <body>
        <a className="skip-link" href="#content">
          {t.shell.skip}
        </a>
        <Header />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer />
        {hydrate ? <Scripts /> : null}
      </body>
    </html>
  )
}

export default function App() {
  useLoaderData<typeof loader>()
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}

function FailureHead({ title }: { title: string }) {
  return (
    <>
      <title>{title}</title>
      <meta name="robots" content="noindex" />
    </>
  )
}

function LanguageLinks({ pathname }: { pathname: string }) {
  const root = useRouteLoaderData<typeof loader>("root")
  if (!root) return null
  const path = pathWithoutLocale(pathname)
  return (
    <>
      <link rel="canonical" href={root.origin + pathname} />
      {locales.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={htmlLang[locale]} href={root.origin + pathIn(locale, path)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={root.origin + path} />
    </>
  )
}
