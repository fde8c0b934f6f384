import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { reasonOf } from '../store/start-refused.ts'
import { syncPath } from '../store/sync-files.ts'
import { temporaryFolder } from './on-each-database.ts'

/** EXT4_IOC_SHUTDOWN with flag 2, NOLOGFLUSH: from now on nothing reaches the disk, neither what is cached nor the journal. */
const CUT = 'open(F, "<", $ARGV[0]) or die $!; my $flag = pack("L", 2); ioctl(F, 0x8004587D, $flag) or die $!'

/** A disk of its own whose power can be cut: an ext4 file system in a file. Only root can have one. */
export class Volume {
  readonly #home = temporaryFolder()
  readonly #image = join(this.#home, 'image')
  readonly folder = join(this.#home, 'disk')

  constructor(megabytes: number) {
    writeFileSync(this.#image, '')
    truncateSync(this.#image, megabytes * 1024 * 1024)
    mkdirSync(this.folder)
    try {
      run('mkfs.ext4', '-q', '-F', this.#image)
      this.#mount()
    } catch (error) {
      rmSync(this.#home, { recursive: true })
      throw error
    }
  }

  /** For a while, forces one file or another to the disk, as the kernel may with any of them at any time. */
  async writeBack(milliseconds: number): Promise<void> {
    const entries = readdirSync(this.folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    for (const end = performance.now() + milliseconds; performance.now() < end; await pass(20))
      await syncPath(files[randomInt(files.length)] ?? this.folder)
  }

  /** Loses all that is not on the disk at this instant, whoever is writing. */
  cutPower(): void {
    run('perl', '-e', CUT, this.folder)
  }

  /** Back after a cut: the file system replays its journal. Nobody may be using it. */
  powerUp(): void {
    run('umount', this.folder)
    this.#mount()
  }

  remove(): void {
    run('umount', this.folder)
    rmSync(this.#home, { recursive: true, force: true })
  }

  #mount(): void {
    run('mount', '-o', 'loop', this.#image, this.folder)
  }
}

/** Why this machine cannot cut the power of a volume; null where it can. */
export function noVolumeBecause(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'only root on Linux can mount a volume'
  try {
    const volume = new Volume(16)
    volume.cutPower()
    volume.remove()
    return null
  } catch (error) {
    return reasonOf(error)
  }
}

function run(program: string, ...args: string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (error) throw new Error(`${program} cannot be run`)
  if (status !== 0) throw new Error(`${program} refuses: ${stderr.trim().split('\n')[0]}`)
}
