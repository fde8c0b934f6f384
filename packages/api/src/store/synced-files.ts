import { fsyncSync } from 'node:fs'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Init = NodeFS['init']
type NodeFiles = {
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => void }
  tryFSOperation(operation: () => void): void
}

/** The folder of an embedded database in which fsync is one: by itself, PGlite takes it for done. */
export class SyncedFiles extends NodeFS {
  /** Calls `onAbort` where PostgreSQL gives up, as it does when the disk fails it. */
  constructor(
    folder: string,
    readonly onAbort: () => void,
  ) {
    super(folder)
  }

  override async init(...[lite, given]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(lite, given)
    const { onAbort } = this
    return { emscriptenOpts: { ...emscriptenOpts, onAbort, preRun: [...(emscriptenOpts.preRun ?? []), teachSync] } }
  }
}

function teachSync({ NODEFS }: { readonly NODEFS: unknown }): void {
  const files = NODEFS as NodeFiles
  files.stream_ops.fsync = ({ nfd }) => files.tryFSOperation(() => fsyncSync(nfd))
}
