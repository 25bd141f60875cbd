import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { CooperativeGrid } from "../features/cooperatives/components/cooperative-grid"
import { findCooperatives } from "../features/cooperatives/cooperatives.queries.server"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { PageHeader } from "../ui/page-header"

export const handle = { publicPage: { query: [] } }

export function headers() {
  return { "X-Page-Tags": "cooperatives" }
}

export async function loader() {
  return { cooperatives: await findCooperatives() }
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return pageMeta(location.pathname, { title: t.places.cooperativesTitle, description: t.places.cooperativesLead })
}

export default function Cooperatives() {
  const { cooperatives } = useLoaderData<typeof loader>()
  const t = useT()
  return (
    <>
      <PageHeader title={t.places.cooperativesTitle} lead={t.places.cooperativesLead} />
      <div className="page">
        <CooperativeGrid cooperatives={cooperatives} heading="h2" />
      </div>
    </>
  )
}
