import { baseline } from '@abri/rules/baseline'
import { ReleaseFeed } from '../release/release-feed.ts'
import { abriSimulateur } from './abri-simulateur.tsx'

/** Defines the element; `loader` is the address of the loader, beside which `release.json` stands. */
export function register(loader: string): void {
  const feed = new ReleaseFeed(new URL('release.json', loader), baseline)
  if (!customElements.get('abri-simulateur')) customElements.define('abri-simulateur', abriSimulateur(feed))
}
