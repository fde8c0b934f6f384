import { Failed } from './failed.tsx'

/** A page whose code or session could not be fetched. */
export function RouteFailed({ error }: { error: unknown }) {
  return (
    <main className="page narrow" id="content">
      <Failed error={error} retry={() => window.location.reload()} />
    </main>
  )
}
