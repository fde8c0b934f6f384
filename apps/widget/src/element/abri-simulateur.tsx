import { createRoot, type Root } from 'react-dom/client'
import type { Form } from '../form/form.ts'
import type { ReleaseFeed } from '../release/release-feed.ts'
import { Simulateur } from '../simulateur.tsx'
import { sheets } from '../style/sheets.ts'
import { followPage } from '../theme/follow-page.ts'
import { dress } from '../theme/theme.ts'
import { wordsIn } from '../words/words.ts'
import { Attributes } from './attributes.ts'
import { emitFrom } from './host-events.ts'
import { nextTurn } from '../turns.ts'

/** The class of `<abri-simulateur>`; every element of a page follows the same feed. */
export function abriSimulateur(feed: ReleaseFeed): CustomElementConstructor {
  return class AbriSimulateur extends HTMLElement {
    static readonly observedAttributes = ['langue', 'accent']
    private readonly attributesRead = new Attributes(this)
    private readonly emit = emitFrom(this)
    private readonly box = document.createElement('div')
    private root: Root | null = null
    private form: Form | null = null
    private waiting = false
    private stop: (() => void) | null = null

    constructor() {
      super()
      const shadow = this.attachShadow({ mode: 'open' })
      shadow.adoptedStyleSheets = sheets
      this.box.className = 'abri'
      shadow.append(this.box)
    }

    connectedCallback(): void {
      const unfollow = [feed.subscribe(this.heard), followPage(this.dress)]
      this.stop = () => unfollow.forEach((end) => end())
      this.dress()
      this.heard()
      void this.show()
    }

    disconnectedCallback(): void {
      this.stop?.()
      this.stop = null
      this.root?.unmount()
      this.root = null
    }

    attributeChangedCallback(name: string): void {
      if (!this.isConnected) return
      if (name === 'accent') this.dress()
      else void this.show()
    }

    private readonly dress = (): void => dress(this, this.box, this.attributesRead.accent)

    private readonly heard = (): void => {
      if (!feed.state) return
      const { release, recalled, trouble } = feed.state
      this.emit('ready', { release: { number: release.number, contenu: release.contenu } })
      if (recalled !== null) this.emit('problem', { code: 'RECALLED' })
      if (trouble) this.emit('problem', { code: trouble })
    }

    private async show(): Promise<void> {
      if (this.waiting) return
      this.waiting = true
      await nextTurn()
      const words = await wordsIn(this.attributesRead.langue)
      this.waiting = false
      if (!this.isConnected) return
      this.form ??= this.attributesRead.form
      this.root ??= createRoot(this.box)
      this.box.lang = words.langue
      this.root.render(
        <Simulateur
          initial={this.form}
          feed={feed}
          words={words}
          emit={this.emit}
          keep={(form) => (this.form = form)}
          focus={this.focusOn}
        />,
      )
    }

    private readonly focusOn = (id: string): void => {
      const found = this.shadowRoot?.getElementById(id)
      const target = id === 'answer' ? found?.parentElement : found
      target?.focus()
    }
  }
}
