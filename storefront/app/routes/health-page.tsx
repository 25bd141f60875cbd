/** The least page this app can render: the bench measures real pages against it. */
export function loader() {
  return { ok: true }
}

export default function HealthPage() {
  return <p>ok</p>
}
